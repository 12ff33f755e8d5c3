#pragma once

#include <array>

#include <QWidget>

#include "ui/sketch/sketch_table_models.h"

class QAbstractButton;
class QStackedWidget;
class QTableView;

namespace splitpoint::ui {

/// The table twin of the canvas, as a grid of days and hours or as a list of hours; the cell in hand and the cursor on
/// the canvas are one, and so are the selections.
class SketchTable : public QWidget {
    Q_OBJECT

  public:
    explicit SketchTable(SketchSession& session, QWidget* parent = nullptr);

    void setForm(TableForm form);
    [[nodiscard]] TableForm form() const;
    void showCursor();
    void editCursor();
    /// Pastes what the clipboard holds at the cell in hand. Where point and comma can be read in two ways, or `ask`,
    /// the numbers are shown first.
    void pasteClipboard(bool ask = false);
    void copySelection();
    /// The table on show.
    [[nodiscard]] QTableView* view() const { return views_[static_cast<std::size_t>(form())]; }
    [[nodiscard]] SketchTableModel* model() const { return models_[static_cast<std::size_t>(form())]; }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void reported(const QString& sentence);
    void refused(const QString& sentence);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    [[nodiscard]] QTableView* createView(SketchTableModel* model, const QString& name);
    [[nodiscard]] QWidget* createBar();
    void takeSelection();
    void place(const PastedTable& table);

    SketchSession& session_;
    std::array<SketchTableModel*, 2> models_;
    std::array<QTableView*, 2> views_{};
    std::array<QAbstractButton*, 2> forms_{};
    QStackedWidget* stack_;
    bool following_ = false;
};

}  // namespace splitpoint::ui
