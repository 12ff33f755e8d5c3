#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "ui/sketch/sketch_session.h"

namespace splitpoint::ui {

/// The canvas of the sketch editor: a week by the hour, or the horizon with a day a column. It is painted and worked by
/// mouse and by keyboard alone; what it shows and every change of it belong to the session.
class SketchCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit SketchCanvas(SketchSession& session, QWidget* parent = nullptr);

    /// The line of the bare-metal capacity looked at. @param gpusPerNode useful GPUs that one node gives; 0: no line
    void setCapacity(int nodes, double gpusPerNode, int stepGpus);
    /// Curves shown beside the demand, as long as the view; the base is always there.
    void setGhost(std::vector<double> gpus);
    [[nodiscard]] std::optional<double> capacityGpus() const;

    [[nodiscard]] SketchSession& session() const { return session_; }
    /// Where an hour and a number of GPUs are on the widget, and the reverse; for tests and assistive tools.
    [[nodiscard]] QPointF positionOf(double hour, double gpus) const;
    [[nodiscard]] models::WeekPoint valueAt(QPointF position) const;
    /// What stands at the pointer or cursor, as the readout shows it.
    [[nodiscard]] QString readout() const { return readout_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 160}; }

  Q_SIGNALS:
    void readoutChanged(const QString& text);
    /// The capacity line was dragged to this number of nodes.
    void capacityDragged(int nodes);
    /// A number is to be typed for the selection; `start` is what was typed already.
    void typingWanted(const QString& start);
    void tableWanted();
    void copyToDaysWanted();
    void weekWanted(int firstHour);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    // sketch_canvas.cpp
    void followView();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] bool isYear() const { return session_.view().scope == SketchScope::Year; }
    [[nodiscard]] double tolerance() const;
    [[nodiscard]] double snappedGpus(double gpus, Qt::KeyboardModifiers keys) const;
    [[nodiscard]] std::optional<std::size_t> pointNear(QPointF position) const;
    [[nodiscard]] bool isOnCapacity(QPointF position) const;
    void setReadout(const QString& text);

    // sketch_tools.cpp
    void startTool(QPointF position, Qt::KeyboardModifiers keys);
    void moveTool(QPointF position, Qt::KeyboardModifiers keys);
    [[nodiscard]] QString toolWords() const;
    void dragPoint(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void dragBrush(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void dragStamp(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void pickDays(QPointF position, bool extend);

    // sketch_keys.cpp
    bool moveCursor(QKeyEvent* event);
    bool nudge(QKeyEvent* event);
    bool operateByKey(QKeyEvent* event);
    bool toolByKey(QKeyEvent* event);

    // sketch_paint.cpp
    void paintWeek(QPainter& painter);
    void paintYear(QPainter& painter);
    void paintToolMarks(QPainter& painter);

    enum class Drag { None, Capacity, Point, Hours, Tool, Select };

    SketchSession& session_;
    double axisGpus_ = 10;
    int nodes_ = 0, stepGpus_ = 8;
    double gpusPerNode_ = 0;
    std::vector<double> ghost_;
    QString readout_;
    std::optional<QPointF> pointer_;
    Drag drag_ = Drag::None;
    models::WeekPoint pressed_;
    std::vector<models::WeekPoint> path_;
    models::SketchEdit brushed_;
    std::size_t point_ = 0;
    models::HourRange dragged_;
};

}  // namespace splitpoint::ui
