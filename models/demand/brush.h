#pragma once

#include "models/demand/stroke.h"

namespace splitpoint::models {

/// What the brush does where it goes.
enum class BrushMode {
    Push,     ///< adds `gpus` in the middle, less toward the edge
    Smooth,   ///< toward the mean of the neighbors
    Flatten,  ///< toward `gpus`
    Toward    ///< toward a reference curve, for example the template
};

/// A round brush with a soft edge: full weight in the middle, cos² falling to nothing at the radius.
struct Brush {
    BrushMode mode = BrushMode::Push;
    double radiusHours = 6.0;  ///< > 0
    double gpus = 0.0;         ///< Push: to add; Flatten: the level
    double strength = 1.0;     ///< 0 to 1; of Smooth, Flatten and Toward
};

/// Weight of a brush on an hour: 1 at its center, 0 from the radius on.
[[nodiscard]] double brushWeight(double distanceHours, double radiusHours);

/// One dab of the brush. Values stay >= 0.
/// @param centerHour where on the canvas, in hours; an hour is met in its middle
/// @param reference  the curve that Toward goes to, as long as the canvas; else unused
/// @test symmetric; nothing beyond the radius; smoothing keeps a straight line and lowers the variation; full strength
///       of Flatten and Toward reaches its aim in the middle
[[nodiscard]] SketchEdit dab(std::vector<double> gpus, const Brush& brush, double centerHour,
                             std::span<const double> reference = {});

/// The brush drawn along the canvas: full weight on all it passed over with its middle, so that a stroke pushes as far
/// as one dab does, however slowly it is drawn.
/// @param path centers of the brush, hours in any order
[[nodiscard]] SketchEdit brushStroke(std::vector<double> gpus, const Brush& brush, std::span<const double> pathHours,
                                     std::span<const double> reference = {});

}  // namespace splitpoint::models
