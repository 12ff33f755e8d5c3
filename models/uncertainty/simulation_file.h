#pragma once

#include <string>
#include <string_view>

#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

/// A simulation as JSON (`splitpoint-cli simulate`); numbers read back exactly, the same simulation gives the same
/// bytes.
///
/// A *sampled* figure is {"value", "standard_error"}; a *fan* is {"mean": sampled, "worst_tenth_mean", "p1", "p5",
/// "p10", "p25", "p50", "p75", "p90", "p95", "p99"}: pX is what X in 100 futures do not exceed. Money is USD over the
/// horizon where nothing else is said.
///
///     {
///       "splitpoint": 1, "model": "1", "scenario_sha256", "draws", "replicates", "seed",
///       "nothing_uncertain": null or why there is nothing else here but empty lists and nulls,
///       "recommended": a plan's name or null, "hybrid_is": the same,
///       "plans": {"bare_metal": {"offered", "robust_sentence", "as_decided": reading, "robust": reading}, ...},
///           reading: {"bare_metal_nodes", "reserved_nodes", "usd_per_useful_gpu_hour": fan or null without demand,
///             "total_cost_usd": fan, "chance_serves_all": sampled, "chance_cheapest": sampled, "expected_regret_usd":
///             sampled, "worst_tenth_regret_usd", "stranded_commitment_usd": fan, "idle_commitment_usd": fan,
///             "missing_work_usd"}
///       "chance_no_material_difference": sampled, "evpi_usd": sampled,
///       "inputs": [{"path", "words", "low", "typical", "high", "calibratable", "evppi_usd", "first_order",
///       "total_order",
///           "tornado": {"low": end, "high": end} or null, "flips"}], most worth knowing first;
///           end: {"input", "usd_per_useful_gpu_hour", "winner", "bare_metal_nodes", "reserved_nodes"},
///       "regret_curves": {"bare_metal": [{"bare_metal_nodes", "reserved_nodes", "mean_cost_usd", "mean_regret_usd",
///       "served_share"}], ...}, "over_time": {"futures", "months", "end_hours", "cumulated_usd": {plan: {"p1": [by
///       month], ...}}} or null, "calibrating": {"options": [{"mode", "machines", "evsi_usd", "cost_usd", "net_usd"}],
///       "best": index or null,
///           "evppi_usd", "sentence", "assumption"} or null,
///       "sentences": [...], "limits": [...]
///     }
/// Plans the scenario has no offers of are {"offered": false}.
/// @test tests/models/uncertainty/simulation_file_test.cpp: reads back; the same bytes for 1, 2 and 8 threads
[[nodiscard]] std::string simulationJson(const Simulation& simulation, std::string_view scenarioSha256);

/// The audit trail: one row a future with every input drawn, the demand, and for each plan as decided its cost, what it
/// leaves undone and its cost with that bought; then the least cost of any plan and node count. Numbers read back
/// exactly.
[[nodiscard]] std::string samplesCsv(const FutureTable& table);

}  // namespace splitpoint::models
