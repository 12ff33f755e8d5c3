#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "models/base/estimate.h"
#include "models/demand.h"

namespace splitpoint::models {

/// How a layer that has a curve of its own meets the curve below it.
enum class Combine { Replace, Add, AtLeast };

/// Another curve, repeated from its start over the horizon: measured use, a plan, a second week.
struct ImportLayer {
    Demand curve;
    Combine combine = Combine::Add;
    friend bool operator==(const ImportLayer&, const ImportLayer&) = default;
};

/// A template's shape, repeated over the horizon.
struct TemplateLayer {
    DemandTemplate shape = DemandTemplate::BusinessHoursInference;
    double gpus = 1.0;  ///< useful GPUs in the shape's busiest hour, >= 0
    Combine combine = Combine::Add;
    friend bool operator==(const TemplateLayer&, const TemplateLayer&) = default;
};

/// Every hour times a factor.
struct ScaleLayer {
    double factor = 1.0;  ///< >= 0
    friend bool operator==(const ScaleLayer&, const ScaleLayer&) = default;
};

/// Hour t times (1 + perYear)^(t/8760).
struct GrowthLayer {
    Estimate perYear = 0.0;  ///< fraction per year, > -1
    friend bool operator==(const GrowthLayer&, const GrowthLayer&) = default;
};

/// A factor for each of the twelve months of 730 h, the same every year.
struct MonthsLayer {
    std::vector<double> factors = std::vector<double>(12, 1.0);  ///< exactly 12, each >= 0
    friend bool operator==(const MonthsLayer&, const MonthsLayer&) = default;
};

/// What lies below, `hours` later; negative: earlier. Layers above are not moved.
struct ShiftLayer {
    int hours = 0;
    friend bool operator==(const ShiftLayer&, const ShiftLayer&) = default;
};

/// No hour of what is below it above this many useful GPUs, growth comes after: clips outliers, or what a quota allows.
struct CapLayer {
    double gpus = 0.0;  ///< >= 0
    friend bool operator==(const CapLayer&, const CapLayer&) = default;
};

/// A stretch of hours times a factor plus some GPUs, once or again and again: a launch, a holiday, a nightly job.
struct EventLayer {
    int fromHour = 0;      ///< first hour, >= 0
    int hours = 1;         ///< length, >= 1
    int everyHours = 0;    ///< from one start to the next; 0: once
    double factor = 1.0;   ///< >= 0
    double addGpus = 0.0;  ///< useful GPUs; below 0 takes away, never below none
    friend bool operator==(const EventLayer&, const EventLayer&) = default;
};

/// Hours of a drawn line, from its first control point to its last, both included.
struct DrawnSpan {
    std::vector<WeekPoint> points;  ///< sorted by hour, distinct, at least one; the last one's shape is Linear
    friend bool operator==(const DrawnSpan&, const DrawnSpan&) = default;
};

enum class DrawnRepeat { Week, Once };

/// What was drawn by hand. Hours that no span covers show what lies below.
struct DrawnLayer {
    DrawnRepeat repeat =
        DrawnRepeat::Week;  ///< the same in every week (hours 0 to 167), or in the hours of the horizon
    Combine combine = Combine::Replace;
    std::vector<DrawnSpan> spans;  ///< sorted, none begins before the one before it has ended
    friend bool operator==(const DrawnLayer&, const DrawnLayer&) = default;
};

/// Noise on every hour, of the same seed alike on every machine; mean 1 up to a share of 1/√3, 1.077 at 1 (cut at 0).
struct RoughnessLayer {
    int seed = 0;
    double share = 0.0;  ///< standard deviation of the knots as a share of the curve, 0 to 1
    int everyHours = 1;  ///< hours between knots, straight lines between them, >= 1
    friend bool operator==(const RoughnessLayer&, const RoughnessLayer&) = default;
};

/// In the order of the alternatives of `DemandLayer::what`.
enum class LayerKind { Import, Template, Scale, Growth, Months, Shift, Cap, Event, Drawn, Roughness };
inline constexpr std::size_t kLayerKindCount = 10;
inline constexpr std::array<std::string_view, kLayerKindCount> kLayerKindNames{
    "import", "template", "scale", "growth", "months", "shift", "cap", "event", "drawn", "roughness"};

/// One step from the base curve to the demand: named, and off without being lost.
struct DemandLayer {
    using What = std::variant<ImportLayer, TemplateLayer, ScaleLayer, GrowthLayer, MonthsLayer, ShiftLayer, CapLayer,
                              EventLayer, DrawnLayer, RoughnessLayer>;
    std::string name;
    bool on = true;
    What what = ScaleLayer{};

    [[nodiscard]] LayerKind kind() const { return static_cast<LayerKind>(what.index()); }
    friend bool operator==(const DemandLayer&, const DemandLayer&) = default;
};
static_assert(std::variant_size_v<DemandLayer::What> == kLayerKindCount);

}  // namespace splitpoint::models
