#pragma once

#include <span>
#include <vector>

#include "models/plan/preparation.h"

namespace splitpoint::models {

/// Demand of one workload in one future: gpus[t] * factor * e^(growthPerHour t).
struct FutureCurve {
    const double* gpus = nullptr;  ///< one an hour; not the caller's
    double factor = 1.0;
    double growthPerHour = 0.0;
    double gpuHours = 0.0;  ///< useful, over the horizon
};

/// Demand of futures from that of the scenario, without drawing curves anew where only growth, level or peakedness of a
/// workload differ. The curve with its layers is raised to the peakedness at equal GPU-hours, multiplied by the level,
/// and then grows. Immutable; one for all threads.
/// @test  equal to the curves written out
class FutureDemand {
  public:
    explicit FutureDemand(const Scenario& scenario);

    /// Room for the curves of one future, kept from one to the next.
    struct Room {
        std::vector<FutureCurve> curves;
        std::vector<std::vector<double>> drawn;
    };
    /// The curves of a future; they stay valid until the room is used again.
    void draw(const Scenario& future, Room& room) const;

    /// The curves hour by hour.
    void writeOut(const Room& room, std::vector<std::vector<double>>& curves) const;

    /// A scenario with the same demand as the future that `evaluate` understands: hourly values, no growth, no ranges
    /// on it.
    [[nodiscard]] Scenario writtenOut(const Scenario& future) const;

  private:
    /// A workload's curve before peakedness, level and growth.
    struct Base {
        std::vector<double> gpus;
        std::vector<double>
            logs;  ///< ln(gpus / peak), of workloads whose peakedness is a range; 0 where there is no demand
        double gpuHours = 0.0;
        bool layersDiffer = false;  ///< a layer's range changes it, so that it is drawn anew
    };
    std::vector<Base> bases_;
    std::size_t hours_;
};

}  // namespace splitpoint::models
