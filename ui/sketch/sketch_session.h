#pragma once

#include <functional>
#include <optional>

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
    /// First hour of the week on the canvas, in scope Week.
    void setWeek(int firstHour);
    [[nodiscard]] bool mayShowPattern() const;

    [[nodiscard]] const SketchView& view() const { return view_; }
    [[nodiscard]] const SketchClock& clock() const { return clock_; }
    [[nodiscard]] double horizonGpuHours() const { return horizonGpuHours_; }

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
    void preview(const models::SketchEdit& edit, double tolerance);
    void previewErase(models::HourRange range);
    void previewPoint(std::size_t point, double gpus);
    void finish(const QString& words);
    void cancel();

    /// One step at once. @param mergeKey steps of one key within a second become one
    bool commit(const models::SketchEdit& edit, const EditWords& words, const QString& mergeKey = {});
    bool erase(models::HourRange range);
    /// Any other change of the workload's demand, as one step.
    bool change(const EditWords& words, const std::function<void(models::Workload&)>& how,
                const QString& mergeKey = {});

  Q_SIGNALS:
    void viewChanged();
    void selectionChanged();
    void toolChanged();
    void announced(const QString& sentence);
    void refused(const QString& sentence);
    /// The workload that is sketched was changed from here, by an undo.
    void workloadShown(int index);

  private:
    void refresh();
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
