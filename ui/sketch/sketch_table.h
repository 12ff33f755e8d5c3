#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include "ui/sketch/sketch_session.h"

class QTableView;

namespace splitpoint::ui {

/// The view of a session as a table: hours across, days down. Cells are edited in the user's locale.
class SketchTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit SketchTableModel(SketchSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QModelIndex indexOf(int hour) const;
    [[nodiscard]] int hourOf(const QModelIndex& index) const { return index.row() * 24 + index.column(); }
    /// Pastes what a spreadsheet copied from a cell on. @return what was read, or a sentence why not
    tl::expected<QString, QString> paste(const QString& text, int fromHour);

  private:
    void follow();

    SketchSession& session_;
    int rows_ = 0;
};

/// The table twin of the canvas; the cell in hand and the cursor on the canvas are one.
class SketchTable : public QWidget {
    Q_OBJECT

  public:
    explicit SketchTable(SketchSession& session, QWidget* parent = nullptr);
    void showCursor();
    void editCursor();
    void pasteClipboard();
    void copySelection();
    [[nodiscard]] QTableView* view() const { return table_; }

  Q_SIGNALS:
    void reported(const QString& sentence);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    SketchSession& session_;
    SketchTableModel* model_;
    QTableView* table_;
    bool following_ = false;
};

}  // namespace splitpoint::ui
