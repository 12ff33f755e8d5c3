#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/demand/drawn.h"
#include "models/demand/stroke.h"
#include "models/scenario.h"

namespace splitpoint::ui {

/// What the canvas shows and what drawing on it means.
enum class SketchScope {
    Pattern,  ///< the week that repeats, without what makes weeks differ; drawing holds for every week
    Week,     ///< one week of the horizon as it comes out; drawing holds for its hours only
    Year      ///< the whole horizon, likewise
};

/// A stretch of a workload's demand on the canvas, and the drawn layer that edits go to.
struct SketchView {
    SketchScope scope = SketchScope::Pattern;
    int firstHour = 0;                      ///< of the horizon
    std::vector<double> gpus;               ///< the demand, useful GPUs
    std::vector<double> below;              ///< the same without the drawn layer in hand: what the eraser brings back
    std::vector<double> base;               ///< the base curve alone
    std::vector<double> growth;             ///< factor of the workload's own growth on each hour, 1 in a pattern
    std::vector<models::WeekPoint> points;  ///< control points of the drawn layer in hand, hours of the canvas
    std::vector<models::DrawnSpan> lines;   ///< its lines that reach the canvas, as they are in the layer
    std::optional<std::size_t> layer;       ///< the drawn layer in hand; nothing: drawing makes one
    std::size_t insertAt = 0;               ///< where it would be put

    [[nodiscard]] int hours() const { return static_cast<int>(gpus.size()); }
};

/// Whether a workload has a week that repeats: its base does.
[[nodiscard]] bool hasPattern(const models::Workload& workload);

/// @param horizonHours length of the horizon
/// @param firstHour    of a Week; else ignored
/// @test  drawing in each scope shows on the canvas what was drawn, and in the demand where it should
[[nodiscard]] SketchView sketchView(const models::Workload& workload, int horizonHours, SketchScope scope,
                                    int firstHour);

/// Writes an edit of the view's curve into the drawn layer in hand, which is made where there is none.
/// @param tolerance useful GPUs by which control points may be left out
/// @param layerName of a new layer
/// @param shape     of new segments
void applySketch(models::Workload& workload, const SketchView& view, const models::SketchEdit& edit, double tolerance,
                 const std::string& layerName, models::SegmentShape shape = models::SegmentShape::Linear);

/// Shapes the segments of the drawn layer in hand that lie in a range of hours of the canvas.
void shapeSketch(models::Workload& workload, const SketchView& view, models::HourRange range,
                 models::SegmentShape shape);
/// The shape of the first such segment; nothing where nothing is drawn.
[[nodiscard]] std::optional<models::SegmentShape> sketchShape(const models::Workload& workload, const SketchView& view,
                                                              models::HourRange range);
/// Puts a control point on a drawn line. @return false where no line reaches the hour, so that nothing was changed
bool addSketchPoint(models::Workload& workload, const SketchView& view, int hour, double gpus);
/// Takes the control point at an hour of the canvas away. @return false where there is none
bool removeSketchPoint(models::Workload& workload, const SketchView& view, double hour);

/// Takes what was drawn off a range of hours of the canvas; a layer that is left empty goes.
void eraseSketch(models::Workload& workload, const SketchView& view, models::HourRange range);

/// Moves one control point of the drawn layer in hand up or down.
/// @param point index into `view.points`
void moveSketchPoint(models::Workload& workload, const SketchView& view, std::size_t point, double gpus);

}  // namespace splitpoint::ui
