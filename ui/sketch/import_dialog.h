#pragma once

#include <optional>

#include <QDialog>

#include "ui/sketch/import_curve.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace splitpoint::ui {

class ReadingChoice;

/// Takes a curve from a file or from the clipboard as an import layer: chosen, dropped or pasted, looked at as numbers,
/// and told how it meets the curve below it and where it is kept.
class ImportDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param scenarioFile where the scenario is saved; empty if it is not
    explicit ImportDialog(const QString& scenarioFile, QWidget* parent = nullptr);

    /// On failure what is shown stays, and the sentence is shown above it.
    void openFile(const QString& file);
    void takeText(const QString& text);
    [[nodiscard]] ReadingChoice* reading() const { return reading_; }
    [[nodiscard]] QCheckBox* beside() const { return beside_; }
    [[nodiscard]] QComboBox* combine() const { return combine_; }
    /// What is wrong or missing; empty where a layer can be made.
    [[nodiscard]] const QString& problem() const { return problem_; }
    void accept() override;

  Q_SIGNALS:
    void imported(const splitpoint::models::DemandLayer& layer);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void choose();
    void take(CurveSource source);
    void refresh();

    QString scenarioFile_;
    std::optional<CurveSource> source_;
    std::vector<double> gpus_;
    QString problem_;
    QLabel* where_;
    QLabel* sentence_;
    ReadingChoice* reading_;
    QComboBox* combine_;
    QCheckBox* beside_;
    QPushButton* add_;
};

}  // namespace splitpoint::ui
