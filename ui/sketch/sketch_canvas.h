#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QWidget>

#include "ui/sketch/sketch_session.h"

namespace splitpoint::ui {

/// What is bought for a term, as a line on the canvas.
struct CapacityLine {
    int nodes = 0;
    double gpusPerNode = 0;  ///< useful GPUs that one node gives; 0: there is no such offer and no line
    int stepGpus = 8;        ///< GPUs of a node
    [[nodiscard]] double gpus() const { return nodes * gpusPerNode; }
    friend bool operator==(const CapacityLine&, const CapacityLine&) = default;
};

/// The canvas of the sketch editor: a week by the hour, or the horizon with a day a column. It is painted and worked by
/// mouse and by keyboard alone; what it shows and every change of it belong to the session.
class SketchCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit SketchCanvas(SketchSession& session, QWidget* parent = nullptr);

    /// The line of the bare-metal capacity looked at. @param gpusPerNode useful GPUs that one node gives; 0: no line
    void setCapacity(int nodes, double gpusPerNode, int stepGpus);
    /// The line of reserved nodes, which stand on the bare-metal ones.
    void setReserved(int nodes, double gpusPerNode, int stepGpus);
    /// A curve shown beside the demand, as long as the view; empty: none.
    void setGhost(std::vector<double> gpus);
    /// Whether the scenario as it was opened is shown behind the demand where it differs.
    void showBaseline(bool shown);
    [[nodiscard]] bool isBaselineShown() const { return baselineShown_; }
    [[nodiscard]] std::optional<double> capacityGpus() const;
    /// Where the upper line lies, bare-metal and reserved nodes together.
    [[nodiscard]] std::optional<double> committedGpus() const;

    [[nodiscard]] SketchSession& session() const { return session_; }
    /// Where an hour and a number of GPUs are on the widget, and the reverse; for tests and assistive tools.
    [[nodiscard]] QPointF positionOf(double hour, double gpus) const;
    [[nodiscard]] models::WeekPoint valueAt(QPointF position) const;
    /// Where a day of the horizon is in the calendar map, and a month above it; in scope Year.
    [[nodiscard]] QPointF positionOfDay(int day, int hourOfDay = 12) const;
    [[nodiscard]] QPointF positionOfMonth(int month) const;
    /// The strip with the part that is shown, which can be dragged: always above a year, else once it is zoomed.
    [[nodiscard]] QRectF stripRect() const;
    /// What stands at the pointer or cursor, as the readout shows it.
    [[nodiscard]] QString readout() const { return readout_; }
    /// What the pen is held to right now, in words; empty where it is free.
    [[nodiscard]] QString snapWords() const { return snap_ ? snap_->words : QString(); }
    [[nodiscard]] QSize sizeHint() const override { return {900, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

  Q_SIGNALS:
    void readoutChanged(const QString& text);
    /// The capacity line was dragged to this number of nodes.
    void capacityDragged(int nodes);
    void reservedDragged(int nodes);
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Snap {
        double gpus = 0;
        QString words;
    };
    struct YearAreas {
        QRectF strip, months, map;
    };
    enum class Drag { None, Capacity, Reserved, Point, Hours, Tool, Select, Days, Month, Scroll };

    // sketch_canvas.cpp
    void followView();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] YearAreas yearAreas() const;
    [[nodiscard]] bool isYear() const { return session_.view().scope == SketchScope::Year; }
    [[nodiscard]] double axisTop() const { return axisGpus_ / session_.window().heightZoom; }
    [[nodiscard]] double tolerance() const;
    /// @param curves whether also the curves at this hour draw the value
    [[nodiscard]] double snappedGpus(double gpus, std::optional<int> hour, Qt::KeyboardModifiers keys);
    [[nodiscard]] std::optional<std::size_t> pointNear(QPointF position) const;
    /// The capacity line under a position; Drag::None where there is none.
    [[nodiscard]] Drag lineNear(QPointF position) const;
    void setLine(CapacityLine& line, const CapacityLine& wanted);
    void setReadout(const QString& text);
    [[nodiscard]] QString readoutAt(int hour) const;
    /// A range of hours in words: times of a week, dates of a year.
    [[nodiscard]] QString where(models::HourRange range) const;
    void scrollTo(double x);

    // sketch_tools.cpp
    void startTool(QPointF position, Qt::KeyboardModifiers keys);
    void moveTool(QPointF position, Qt::KeyboardModifiers keys);
    [[nodiscard]] QString toolWords() const;
    void dragPoint(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void dragLine(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void dragBrush(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    void dragStamp(const models::WeekPoint& at, Qt::KeyboardModifiers keys);
    [[nodiscard]] models::SketchEdit brushed(const std::vector<double>& curve, const std::vector<double>& reference,
                                             double pushGpus, double levelGpus, Qt::KeyboardModifiers keys) const;

    // sketch_year.cpp
    void pressYear(QPointF position, Qt::KeyboardModifiers keys);
    void moveYear(QPointF position, Qt::KeyboardModifiers keys);
    void dragDays(QPointF position, Qt::KeyboardModifiers keys);
    void dragMonth(QPointF position, Qt::KeyboardModifiers keys);
    /// Selects a day, or the days from that of the anchor to it.
    void pickDay(int day, bool extend);
    [[nodiscard]] int dayAt(QPointF position) const;
    [[nodiscard]] double upwardGpus(QPointF position, Qt::KeyboardModifiers keys) const;

    // sketch_keys.cpp
    bool moveCursor(QKeyEvent* event);
    models::HourRange rangeInHand();
    bool nudge(QKeyEvent* event);
    bool operateByKey(QKeyEvent* event);
    bool toolByKey(QKeyEvent* event);
    bool windowByKey(QKeyEvent* event);
    bool applyTool(Qt::KeyboardModifiers keys);
    void applyBrush(double pushGpus, Qt::KeyboardModifiers keys, const QString& mergeKey);

    // sketch_paint.cpp
    void paintWeek(QPainter& painter);
    void paintGrid(QPainter& painter);
    void paintDemand(QPainter& painter);
    void paintSteps(QPainter& painter, const std::vector<double>& curve, const QColor& color, int thick);
    void paintLines(QPainter& painter);
    void paintCapacity(QPainter& painter, double gpus, const QString& words, const QColor& color, bool handleLeft);
    void paintToolMarks(QPainter& painter);
    void paintEmpty(QPainter& painter, const QRectF& area);

    // sketch_paint_year.cpp
    void paintYear(QPainter& painter);
    void paintStrip(QPainter& painter, const QRectF& strip);
    void paintMonths(QPainter& painter, const QRectF& row);
    void paintMap(QPainter& painter, const QRectF& map);

    SketchSession& session_;
    double axisGpus_ = 10;
    CapacityLine bareMetal_, reserved_;
    std::vector<double> ghost_;
    bool baselineShown_ = true;
    QString readout_;
    std::optional<QPointF> pointer_;
    std::optional<Snap> snap_;
    Drag drag_ = Drag::None;
    models::WeekPoint pressed_;
    QPointF pressedAt_;
    std::vector<models::WeekPoint> path_;
    models::SketchEdit brushed_;
    std::vector<double> startDays_, belowDays_;  ///< means of the days when a gesture on the year began
    int pressedDay_ = 0;
    std::size_t month_ = 0;
    double monthFactor_ = 1.0;
    std::size_t point_ = 0;
    models::HourRange dragged_;
    double grabbedHour_ = 0.0;
};

}  // namespace splitpoint::ui
