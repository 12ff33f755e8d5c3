#include "models/demand/snap.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models {

double snapped(double gpus, const SnapGrid& grid) {
    double nearest = grid.reachGpus;
    const double* line = nullptr;
    for (const double& each : grid.lines) {
        const double distance = std::abs(each - gpus);
        if (distance > nearest) continue;
        nearest = distance;
        line = &each;
    }
    if (line != nullptr) return std::max(0.0, *line);
    if (grid.stepGpus <= 0.0) return std::max(0.0, gpus);
    return std::max(0.0, std::floor(gpus / grid.stepGpus + 0.5) * grid.stepGpus);
}

int snappedHour(double hour, int hours) {
    return static_cast<int>(std::clamp(std::floor(hour), 0.0, static_cast<double>(hours - 1)));
}

}  // namespace splitpoint::models
