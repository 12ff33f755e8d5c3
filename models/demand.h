#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace splitpoint::models {

/// Demand given as one number of useful GPUs per hour.
struct HourlyDemand {
    std::vector<double> gpus;  ///< useful GPUs, one per hour, >= 0, finite
    friend bool operator==(const HourlyDemand&, const HourlyDemand&) = default;
};

/// Demand kept in a csv file beside the scenario. `gpus` is what the file held when it was read, unscaled.
struct CsvDemand {
    std::string path;    ///< relative to the scenario's folder, never outside it
    double scale = 1.0;  ///< factor on every value, >= 0
    std::vector<double> gpus;
    friend bool operator==(const CsvDemand&, const CsvDemand&) = default;
};

/// How a curve runs from one control point to the next; models/demand/segment.h has the formulas.
enum class SegmentShape {
    Linear,  ///< straight
    Smooth,  ///< a monotone cubic: no corner, never above or below both its ends
    Step     ///< the first point's value up to, and without, the hour of the next
};
/// Words of the shapes in files, in the order of `SegmentShape`.
inline constexpr std::array<std::string_view, 3> kSegmentShapeNames{"linear", "smooth", "step"};

/// A control point: useful GPUs at an hour.
struct WeekPoint {
    double hour = 0.0;  ///< of a week: 0 <= hour < 168, hour 0 is the horizon's first hour
    double gpus = 0.0;  ///< useful GPUs, >= 0
    SegmentShape shape = SegmentShape::Linear;  ///< of the segment from here to the next point
    friend bool operator==(const WeekPoint&, const WeekPoint&) = default;
};

/// Demand as a weekly pattern: segments between points sorted by hour, wrapping round the week.
struct WeekDemand {
    std::vector<WeekPoint> points;
    friend bool operator==(const WeekDemand&, const WeekDemand&) = default;
};

/// Shapes of demand for the kinds of work met in practice; the shapes themselves are in models/demand/template_week.h.
enum class DemandTemplate {
    SustainedTraining,
    TrainingBursts,
    BusinessHoursInference,
    GlobalService,
    NightlyBatch,
    Notebooks,
    EndOfQuarter
};
inline constexpr std::size_t kDemandTemplateCount = 7;
/// Words of the templates in files, in the order of `DemandTemplate`.
inline constexpr std::array<std::string_view, kDemandTemplateCount> kDemandTemplateNames{
    "sustained_training", "training_bursts", "business_hours_inference", "global_service", "nightly_batch",
    "notebooks",          "end_of_quarter"};

/// Demand with the shape of a template.
struct TemplateDemand {
    DemandTemplate shape = DemandTemplate::BusinessHoursInference;
    double gpus = 1.0;  ///< useful GPUs in the shape's busiest hour, >= 0
    friend bool operator==(const TemplateDemand&, const TemplateDemand&) = default;
};

/// The curve that layers are put on; nothing ever overwrites it.
using Demand = std::variant<HourlyDemand, CsvDemand, WeekDemand, TemplateDemand>;

}  // namespace splitpoint::models
