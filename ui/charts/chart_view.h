#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/charts/chart_spec.h"

class QAction;

namespace splitpoint::ui {

class LinkedSelection;

/// A gesture on a handle: Begin once, Move for every new place, then End, or Cancel with the place where it began.
enum class HandlePhase { Begin, Move, End, Cancel };

/// Shows a ChartSpec. Setting a new one redraws in about a millisecond; the picture, the SVG and the screen share one
/// drawing code. Reachable by keyboard: Ctrl+T or Enter opens the numbers as a table, the menu key its actions; arrows
/// move the readout (on a heat map from cell to cell, with Ctrl by ten); Tab goes to each handle, arrows move it by its
/// step (with Shift by ten), Enter ends and Escape cancels. Where the x axis has numbers, the wheel zooms at the cursor
/// (with Ctrl where a page scrolls) and + and - at the readout, the middle button, Space with the left one and Shift
/// with the arrows pan, 0 and a double click show all. On a heat map this goes for both axes.
class ChartView : public QWidget {
    Q_OBJECT
  public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(ChartSpec spec);
    /// What is shown: as set, with the handle of a gesture where the user has it.
    [[nodiscard]] const ChartSpec& spec() const;
    /// The readout or the focused handle as a sentence, for assistive tools; empty: neither.
    [[nodiscard]] QString spokenText() const;

    /// Joins what the user points at: this chart tells what is under its readout and marks what others tell, by what
    /// its axes mean. Null: stands alone.
    void setLinkedSelection(LinkedSelection* selection);

    /// The part of the x axis that is shown; absent: all of it. For charts that follow another; tells nobody.
    void setShownX(std::optional<AxisRange> range);
    [[nodiscard]] bool isZoomed() const;
    /// Shows all of both axes.
    void resetZoom();

    /// A small mark "updating" over the last picture, which stays.
    void setUpdating(bool updating);
    [[nodiscard]] bool isUpdating() const;

    /// The chart as it stands, drawn again (never grabbed). @param scale device pixels per point
    [[nodiscard]] QImage toImage(const QSize& size, double scale) const;
    [[nodiscard]] QByteArray toSvg(const QSize& size) const;

    /// Actions for menus: copy as picture, save as PNG, save as SVG, show numbers.
    [[nodiscard]] QList<QAction*> chartActions() const;
    void copyPicture() const;
    /// Writes PNG, SVG or PDF by the file's suffix, and nothing by any other; an empty text, or one sentence about what went wrong.
    [[nodiscard]] QString savePicture(const QString& path) const;
    void showTable();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// A click in the plot, in axis values: pages may offer "try this count".
    void xPicked(double x);
    /// The same with both values, on charts whose axes both have numbers.
    void picked(const QPointF& axisValue);
    /// What the readout points at; absent when it goes.
    void readoutMoved(std::optional<QPointF> axisValue);
    /// The user zoomed, panned or brushed: the part of the x axis that is now shown.
    void xRangeChanged(double from, double to);
    /// A handle is dragged or nudged. Keyboard nudges become one gesture when they follow each other within a second.
    void handleMoved(const QString& id, const QPointF& axisValue, splitpoint::ui::HandlePhase phase);
    /// The user was told this sentence (saved, or why not); pages may show it in the status bar.
    void reported(const QString& sentence);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct Private;

    // chart_view.cpp
    void ensureFrame();
    void ensurePicture();
    void paintUpdatingMark(QPainter& painter) const;
    void paintBrush(QPainter& painter) const;
    void askAndSave(const QString& suffix);
    void announce();
    void takeHeldHandle(ChartSpec& next);
    // chart_view_readout.cpp
    void paintReadout(QPainter& painter) const;
    void paintLinked(QPainter& painter) const;
    void setReadout(std::optional<QPointF> point, const QPoint& at);
    void showReadoutAt(const QPointF& axisValue);
    void placeReadout();
    bool moveReadout(int stepsX, int stepsY);
    void tellLinked();
    void takeLinked();
    // chart_view_pointer.cpp
    [[nodiscard]] int handleAt(const QPointF& position) const;
    void moveHandle(int index, const QPointF& axisValue);
    void endGesture(HandlePhase phase);
    void endPress(const QPointF& at);
    // chart_view_keys.cpp
    void setFocusedHandle(int index);
    bool handleKey(QKeyEvent* event);
    bool zoomKey(QKeyEvent* event);
    // chart_view_zoom.cpp
    [[nodiscard]] bool zoomsX() const;
    [[nodiscard]] bool zoomsY() const;
    bool zoomAround(double factor, const QPointF& axisValue);
    bool panBy(double shareX, double shareY);
    void setShown(std::optional<AxisRange> x, std::optional<AxisRange> y);
    bool takeShown(std::optional<AxisRange> x, std::optional<AxisRange> y);
    void keepZoom(ChartSpec& next) const;
    void refreshResetButton();

    std::unique_ptr<Private> d_;
};

}  // namespace splitpoint::ui
