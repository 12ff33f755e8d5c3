#pragma once

#include <vector>

#include <QTableWidget>

#include "ui/uncertainty/unknown_rows.h"

namespace splitpoint::ui {

/// Which unknown decides: a row each with what knowing it is worth, and a button to narrow it (its input) or to measure
/// it (the calibrator, where it can).
class UnknownsTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit UnknownsTable(QWidget* parent = nullptr);

    /// Rows of the table beyond these are hidden.
    void setRows(std::vector<UnknownRow> rows);
    [[nodiscard]] const std::vector<UnknownRow>& rows() const { return rows_; }
    /// Clicks the button of a row; false if it has none of this kind.
    bool narrow(int row);
    bool measure(int row);

  Q_SIGNALS:
    void narrowRequested(const QString& path);
    void measureRequested(const QString& path);

  private:
    [[nodiscard]] QWidget* createButtons(int row);
    void followContents();

    std::vector<UnknownRow> rows_;
};

}  // namespace splitpoint::ui
