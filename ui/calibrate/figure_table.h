#pragma once

#include <QStringList>
#include <QTableWidget>

namespace splitpoint::ui {

/// A table of texts that is read, never edited: words in every cell, whole text in the tooltip, Tab leads out of it.
class FigureTable : public QTableWidget {
    Q_OBJECT

  public:
    FigureTable(const QString& name, const QStringList& headers, QWidget* parent = nullptr);

    /// Keeps selection and scroll position where the number of rows stays the same.
    void setRows(const QList<QStringList>& rows);
    void setBold(int row, bool bold);
    /// Columns of numbers, with their headers.
    void alignRight(const QList<int>& columns);
    /// Long texts of the last column take several lines; for tables of few rows.
    void wrapLastColumn();
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitColumns();

    void fitRows();

    QList<int> rightColumns_;
    bool wraps_ = false;
    int shownRows_ = 4;
};

}  // namespace splitpoint::ui
