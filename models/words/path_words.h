#pragma once

#include <string>

namespace splitpoint::models::words {

/// A place in a scenario file for people: "offers.on_demand.usd_per_gpu_hour" is "On demand: USD per GPU-hour",
/// "workloads[Training].growth_per_year" is "Training: growth per year". Words that it does not know stay as they are.
/// @test each kind of path that changes name (models/scenarios/scenario_variant.h)
[[nodiscard]] std::string pathWords(const std::string& path);

/// A value in compact JSON for people: "2.8", "2.4 (2.1 to 2.9)", "168 values", "yes"; "none" for null.
[[nodiscard]] std::string valueWords(const std::string& json);

}  // namespace splitpoint::models::words
