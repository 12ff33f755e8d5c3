#pragma once

#include <memory>
#include <optional>

#include <QDialog>
#include <QTimer>

#include "ui/document/scenario_document.h"
#include "ui/import/import_body.h"
#include "ui/import/import_change.h"
#include "ui/import/import_wish.h"
#include "ui/jobs/import_runner.h"

class QPushButton;

namespace splitpoint::ui {

class ImportFoot;
class NoteLabel;
class PrometheusForm;
class SourceBar;

/// Brings usage and bills of other programs in: a file, pasted text or a Prometheus server, read in the background,
/// with every guess shown and changeable, the curve as a picture that follows each choice, and what was found with its
/// fixes. It lands as layers of workloads, with where it is from, in one step of the undo list.
///
/// A source that cannot be read leaves what was shown before.
class UsageImportDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param workload where groups go unless the user says otherwise
    UsageImportDialog(ScenarioDocument& document, EvaluationRunner& runner, int workload, QWidget* parent = nullptr);
    ~UsageImportDialog() override;

    void openFile(const QString& file);
    void takeText(const QString& text);
    void showPrometheus(bool shown);

    [[nodiscard]] ReadingForm* reading() const { return body_->reading(); }
    [[nodiscard]] RowsTable* rows() const { return body_->rows(); }
    [[nodiscard]] FindingsTable* findings() const { return body_->findings(); }
    [[nodiscard]] GroupsPanel* groups() const { return body_->groups(); }
    [[nodiscard]] JobsPanel* jobs() const { return body_->jobs(); }
    [[nodiscard]] BillPanel* bill() const { return body_->bill(); }
    [[nodiscard]] PrometheusForm* prometheus() const { return prometheus_; }
    [[nodiscard]] ChartView* chart() const { return body_->chart(); }
    [[nodiscard]] QTabWidget* tabs() const { return body_->tabs(); }
    [[nodiscard]] QPushButton* stopButton() const;
    [[nodiscard]] QPushButton* importButton() const;
    /// What was read last; null: nothing yet.
    [[nodiscard]] const std::shared_ptr<const ImportDone>& imported() const { return done_; }
    /// What is wrong or missing; empty where it can be imported.
    [[nodiscard]] QString problem() const;
    /// What was last said above the picture; empty: nothing.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isBusy() const { return runner_.isBusy() || wait_.isActive(); }
    void accept() override;
    void reject() override;

  Q_SIGNALS:
    /// @param workload the first that got a curve @param bill null: the source was none
    void landed(int workload, const std::shared_ptr<const splitpoint::ui::ImportedBill>& bill);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void connectEnds();
    void connectForm();
    void connectRunner();
    void take(std::shared_ptr<const models::imports::ImportSource> source, const QString& name, const QString& words);
    void readSoon();
    void startReading();
    void fetch();
    void stopReading();
    void takeLook(const std::shared_ptr<const ImportLook>& look);
    void takeDone(const std::shared_ptr<const ImportDone>& done);
    void takeFailure(const QString& sentence, bool whole);
    void land(const std::shared_ptr<const models::imports::CurveRepairs>& repairs);
    [[nodiscard]] ImportPlan planOf(const std::shared_ptr<const models::imports::CurveRepairs>& repairs) const;
    [[nodiscard]] QList<MeasuredOn> measuredOn() const;
    /// Of what was read last; null where it is no bill.
    [[nodiscard]] std::shared_ptr<const ImportedBill> importedBill() const;
    void refresh();

    ScenarioDocument& document_;
    EvaluationRunner& evaluations_;
    int workload_;
    ImportRunner runner_;
    QTimer wait_;                              ///< a moment for the next change before reading again
    std::optional<ImportWish> wish_, before_;  ///< what is read; what was shown before a new source was tried
    std::shared_ptr<const ImportLook> look_;
    std::shared_ptr<const ImportDone> done_;
    QString problem_;
    bool landing_ = false, fetching_ = false;

    SourceBar* source_ = nullptr;
    PrometheusForm* prometheus_ = nullptr;
    NoteLabel* message_ = nullptr;
    ImportBody* body_ = nullptr;
    ImportFoot* foot_ = nullptr;
};

}  // namespace splitpoint::ui
