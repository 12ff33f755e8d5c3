#pragma once

#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <QObject>
#include <QVariant>

#include "models/demand/brush.h"
#include "models/demand/snap.h"
#include "models/demand/stamp.h"
#include "ui/document/scenario_document.h"
#include "ui/sketch/sketch_view.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

enum class SketchTool { Point, Pencil, Brush, Line, Range, Stamp, Eraser };
inline constexpr std::size_t kSketchToolCount = 7;

/// The part of the canvas that can be seen.
struct SketchWindow {
    double firstHour = 0.0;   ///< of the canvas
    double hours = 0.0;       ///< 0: all
    double heightZoom = 1.0;  ///< 1: the whole axis; 2: its lower half
    friend bool operator==(const SketchWindow&, const SketchWindow&) = default;
};

[[nodiscard]] QString segmentShapeTitle(models::SegmentShape shape);

/// What is being sketched: the workload, the stretch of hours on the canvas, the selection and the tool in hand. Every
/// change of the demand goes from here to the document, as a gesture or as one step.
class SketchSession : public QObject {
    Q_OBJECT

  public:
    explicit SketchSession(ScenarioDocument& document, QObject* parent = nullptr);

    void setWorkload(int index);
    [[nodiscard]] int workloadIndex() const { return workload_; }
    [[nodiscard]] const models::Workload& workload() const;
    void setScope(SketchScope scope);
    /// First hour of the week on the canvas, in scope Week: that of a day, the last week may be short.
    void setWeek(int firstHour);
    [[nodiscard]] bool mayShowPattern() const;

    [[nodiscard]] const SketchView& view() const { return view_; }
    [[nodiscard]] const SketchClock& clock() const { return clock_; }
    [[nodiscard]] double horizonGpuHours() const { return horizonGpuHours_; }
    /// The same stretch of the scenario as it was opened; empty where it had no such workload or another length.
    [[nodiscard]] const std::vector<double>& baseline() const { return baseline_; }

    /// What of the canvas can be seen, always within it: `hours` is never 0 here while there is a canvas.
    [[nodiscard]] SketchWindow window() const;
    void setWindow(SketchWindow window);
    /// Shows a stretch shorter (factor > 1) or longer, with an hour kept where it is.
    void zoom(double factor, double aroundHour);

    void setTool(SketchTool tool);
    [[nodiscard]] SketchTool tool() const { return tool_; }
    void setStamp(models::Stamp stamp);
    [[nodiscard]] models::Stamp stamp() const { return stamp_; }
    void setBrushRadius(double hours);
    [[nodiscard]] double brushRadius() const { return brushRadius_; }

    /// @param cursor the end that moves; the other end is the anchor
    void select(int anchor, int cursor);
    [[nodiscard]] models::HourRange selection() const;
    [[nodiscard]] int cursor() const { return cursor_; }
    [[nodiscard]] int anchor() const { return anchor_; }

    // A gesture: `begin`, any number of `preview`, then `finish` or `cancel`. Edits start from `start()`.
    void begin();
    [[nodiscard]] bool isInGesture() const { return gesture_.has_value(); }
    [[nodiscard]] const SketchView& start() const { return gesture_ ? *gesture_ : view_; }
    void preview(const models::SketchEdit& edit, double tolerance,
                 models::SegmentShape shape = models::SegmentShape::Linear);
    void previewErase(models::HourRange range);
    void previewPoint(std::size_t point, double gpus);
    void previewMonth(std::size_t month, double factor);
    void finish(const QString& words);
    void cancel();

    /// One step at once. @param mergeKey steps of one key within a second become one
    bool commit(const models::SketchEdit& edit, const EditWords& words, const QString& mergeKey = {});
    bool erase(models::HourRange range);
    /// Shapes the drawn segments of the selection. Refused with a sentence where nothing is drawn.
    bool setShape(models::SegmentShape shape);
    /// The next shape: straight, smooth, step, straight.
    bool cycleShape();
    /// The shape of the first drawn segment of the selection.
    [[nodiscard]] std::optional<models::SegmentShape> shape() const;
    /// A control point on the line drawn there; where none is, the hour alone is drawn.
    bool addPoint(int hour, double gpus);
    bool removePoint(int hour);
    [[nodiscard]] bool hasPoint(int hour) const;
    /// Any other change of the workload's demand, as one step.
    bool change(const EditWords& words, const std::function<void(models::Workload&)>& how,
                const QString& mergeKey = {});

  Q_SIGNALS:
    void viewChanged();
    void selectionChanged();
    void toolChanged();
    void windowChanged();
    void announced(const QString& sentence);
    void refused(const QString& sentence);
    /// The workload that is sketched was changed from here, by an undo.
    void workloadShown(int index);

  private:
    void refresh();
    void refreshBaseline();
    void showCursor();
    void previewWith(const std::function<void(models::Workload&)>& how);
    [[nodiscard]] Edit editOf(const EditWords& words, const QString& mergeKey, models::Workload before,
                              models::Workload after) const;
    [[nodiscard]] QVariant place() const;
    void showPlace(const QVariant& place);

    ScenarioDocument& document_;
    int workload_ = 0;
    SketchScope scope_ = SketchScope::Pattern;
    int week_ = 0;
    SketchView view_;
    SketchWindow window_;
    std::vector<double> baseline_;
    models::ScenarioSnapshot baselineOf_;  ///< what `baseline_` was made from, and for where:
    std::tuple<std::string, SketchScope, int, int> baselineFor_;
    std::optional<SketchView> gesture_;
    models::Workload gestureWorkload_;
    SketchClock clock_;
    double horizonGpuHours_ = 0;
    SketchTool tool_ = SketchTool::Point;
    models::Stamp stamp_ = models::Stamp::OfficeDay;
    double brushRadius_ = 6.0;
    int anchor_ = 0, cursor_ = 0;
};

}  // namespace splitpoint::ui
