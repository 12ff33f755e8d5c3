#pragma once

#include <optional>

#include "models/scenario.h"

namespace splitpoint::ui {

// Changes of the lists of a scenario. The entries of "provenance" name list members by their place
// ("workloads[2].headroom"), so they move, are copied and go with the member they speak of.

/// Puts a workload at place `at`, a copy of workload `copiedFrom` of the same scenario or one of another scenario's.
/// @param other where `workload` was taken from, as its first workload; null: no such scenario
void insertWorkload(models::Scenario& scenario, std::size_t at, models::Workload workload,
                    std::optional<std::size_t> copiedFrom, const models::Scenario* other = nullptr);
void removeWorkload(models::Scenario& scenario, std::size_t at);
void removeExtraCost(models::Scenario& scenario, std::size_t at);

}  // namespace splitpoint::ui
