#pragma once

#include <span>

namespace splitpoint::models {

/// What a value on the canvas is drawn to.
struct SnapGrid {
    double stepGpus = 1.0;          ///< 1: whole GPUs; 8: whole nodes; 0: free
    std::span<const double> lines;  ///< capacity lines and the like, useful GPUs
    double reachGpus = 0.0;         ///< how near a line draws; in GPUs, so that the canvas decides what is near
};

/// The line within reach that is nearest, else the nearest step, else the value itself; never below 0.
/// @test a line beats the step; of two lines the nearer; half a step rounds up
[[nodiscard]] double snapped(double gpus, const SnapGrid& grid);

/// The whole hour that a position on the canvas lies in.
/// @param hours length of the canvas, >= 1
[[nodiscard]] int snappedHour(double hour, int hours);

}  // namespace splitpoint::models
