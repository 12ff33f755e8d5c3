#pragma once

#include <QTableView>

namespace splitpoint::ui {

class ComparisonModel;

/// The table of a ComparisonModel. While it is seen its columns grow with their texts during a drag, and only cells
/// that changed are measured; they take their widths anew when it is shown or gets other rows.
class ComparisonTable : public QTableView {
    Q_OBJECT

  public:
    explicit ComparisonTable(ComparisonModel* model, QWidget* parent = nullptr);

    /// Gives every column the width of its texts.
    void fitColumns();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void fitNow();
    void growColumns(const QModelIndex& first, const QModelIndex& last);

    ComparisonModel* model_;
};

}  // namespace splitpoint::ui
