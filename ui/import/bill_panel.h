#pragma once

#include <memory>

#include <QDialog>
#include <QWidget>

#include "models/import/bill.h"
#include "ui/jobs/evaluation_runner.h"

class QBoxLayout;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace splitpoint::ui {

class ChartView;
class NoteLabel;

/// A bill as it was imported, with the hours it covers.
struct ImportedBill {
    QString name;
    models::imports::Bill bill;
    double hours = 0;  ///< > 0
};

/// What was paid against what a plan of the scenario on show costs in as many hours, by tier and by part.
class BillPanel : public QWidget {
    Q_OBJECT

  public:
    explicit BillPanel(QWidget* parent = nullptr);

    void setBill(std::shared_ptr<const ImportedBill> bill);
    /// Follows every edit of the scenario; null: nothing was computed yet.
    void setResult(const std::shared_ptr<const Evaluated>& result);
    [[nodiscard]] QComboBox* plan() const { return plan_; }
    [[nodiscard]] QTableWidget* table() const { return table_; }
    [[nodiscard]] ChartView* bridge() const { return bridge_; }
    [[nodiscard]] ChartView* tiers() const { return tiers_; }
    [[nodiscard]] NoteLabel* sentences() const { return sentences_; }
    /// Table and sentences, for a mail or a ticket; empty where nothing is compared.
    [[nodiscard]] QString asText() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void fitTable();
    void refuse(const QString& sentence);

    std::shared_ptr<const ImportedBill> bill_;
    std::shared_ptr<const Evaluated> result_;
    QComboBox* plan_;
    QBoxLayout* charts_ = nullptr;
    ChartView* tiers_;
    ChartView* bridge_;
    QTableWidget* table_;
    NoteLabel* sentences_;
};

/// The same in a window of its own, which stays open while the scenario is edited.
class BillDialog : public QDialog {
    Q_OBJECT

  public:
    BillDialog(EvaluationRunner& runner, QWidget* parent = nullptr);
    void setBill(std::shared_ptr<const ImportedBill> bill);
    [[nodiscard]] BillPanel* panel() const { return panel_; }
    /// Name of the bill whose comparison was not copied yet; empty: none, so nothing is lost with this window.
    [[nodiscard]] QString notCopied() const { return notCopied_; }
    /// To the clipboard, table and sentences.
    void copyText();

  private:
    BillPanel* panel_;
    QPushButton* copy_;
    QString notCopied_;
};

}  // namespace splitpoint::ui
