#pragma once

#include <QImage>
#include <QWidget>
#include <memory>
#include <optional>

#include "ui/charts/chart_spec.h"

class QAction;
class QTimer;

namespace splitpoint::ui {

/// A gesture on a handle: Begin once, Move for every new place, then End, or Cancel with the place where it began.
enum class HandlePhase { Begin, Move, End, Cancel };

/// Shows a ChartSpec. Setting a new one redraws in about a millisecond; the picture, the SVG and the screen share one
/// drawing code. Reachable by keyboard: Ctrl+T or Enter opens the numbers as a table, the menu key its actions; arrows
/// move the readout (on a heat map from cell to cell, with Ctrl by ten); Tab goes to each handle, arrows move it by its
/// step (with Shift by ten), Enter ends and Escape cancels.
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

    /// A small mark "updating" over the last picture, which stays.
    void setUpdating(bool updating);
    [[nodiscard]] bool isUpdating() const;

    /// The chart as it stands, drawn again (never grabbed). @param scale device pixels per point
    [[nodiscard]] QImage toImage(const QSize& size, double scale) const;
    [[nodiscard]] QByteArray toSvg(const QSize& size) const;

    /// Actions for menus: copy as picture, save as PNG, save as SVG, show numbers.
    [[nodiscard]] QList<QAction*> chartActions() const;
    void copyPicture() const;
    /// Writes PNG or SVG by the file's suffix; an empty text, or one sentence about what went wrong.
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
    /// A handle is dragged or nudged. Keyboard nudges become one gesture when they follow each other within a second.
    void handleMoved(const QString& id, const QPointF& axisValue, splitpoint::ui::HandlePhase phase);
    /// The user was told this sentence (saved, or why not); pages may show it in the status bar.
    void reported(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void ensureFrame();
    void ensurePicture();
    void paintUpdatingMark(QPainter& painter) const;
    void paintReadout(QPainter& painter) const;
    void setReadout(std::optional<QPointF> point, const QPoint& at);
    void showReadoutAt(const QPointF& axisValue);
    bool moveReadout(int stepsX, int stepsY);
    [[nodiscard]] int handleAt(const QPointF& position) const;
    void setFocusedHandle(int index);
    void moveHandle(int index, const QPointF& axisValue);
    void endGesture(HandlePhase phase);
    bool handleKey(QKeyEvent* event);
    void announce();
    void askAndSave(const QString& suffix);

    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace splitpoint::ui
