#include "models/words/plan_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "models/words/number_words.h"

namespace splitpoint::models::words {

namespace {

using Name = std::pair<std::string_view, std::string_view>;

constexpr std::array<Name, 11> kDollarNames{{{"useful", "Useful work"},
                                             {"overhead", "Overhead"},
                                             {"disturbance", "Disturbance"},
                                             {"interruption", "Interruptions"},
                                             {"headroom", "Headroom"},
                                             {"idle", "Idle capacity"},
                                             {"elastic_waste", "Rounding and boot"},
                                             {"operations", "Operations"},
                                             {"setup", "Setup"},
                                             {"transfer", "Transfer"},
                                             {"extra", "Extra costs"}}};
constexpr std::array<Name, 7> kCostNames{{{"commitment", "Committed nodes"},
                                          {"setup", "Setup"},
                                          {"elastic", "On demand and spot"},
                                          {"boot", "Boot and scale-down"},
                                          {"operations", "Operations"},
                                          {"transfer", "Transfer"},
                                          {"extra", "Extra costs"}}};
constexpr std::array<std::string_view, kBridgeTermCount> kBridgeNames{
    "Price of the work", "Idle capacity", "Overhead",  "Disturbance", "Interruptions", "Instances and boots",
    "Headroom",          "Operations",    "Platforms", "Setup",       "Transfer",      "Extra costs"};
constexpr std::array<Name, 9> kFigureNames{{{"usd_per_useful_gpu_hour", "Effective cost"},
                                            {"total_cost_usd", "Total cost"},
                                            {"bare_metal_nodes", "Bare-metal nodes"},
                                            {"reserved_nodes", "Reserved virtual nodes"},
                                            {"utilization", "Utilization"},
                                            {"relative_performance", "Relative performance"},
                                            {"useful_gpu_hours", "Useful work done"},
                                            {"unserved_gpu_hours", "Unserved"},
                                            {"feasible", "Feasible"}}};
constexpr PerComponent<std::string_view> kComponents{
    "GPU compute", "GPU memory", "Launch latency", "Host-device transfer", "CPU",
    "Host memory", "Storage",    "Network",        "Interconnect",         "Interconnect between nodes"};

template <std::size_t N>
std::string nameIn(const std::array<Name, N>& names, std::string_view key) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.first == key; });
    return std::string(found == names.end() ? key : found->second);
}

std::string counted(int count, const std::string& what) {
    return wholeNumber(count) + " " + what + (count == 1 ? "" : "s");
}

}  // namespace

std::string planName(PlanKind plan) {
    constexpr PerPlan<std::string_view> kNames{"Bare metal", "Virtual", "Hybrid"};
    return std::string(kNames[index(plan)]);
}

std::string tierName(Tier tier) {
    constexpr PerTier<std::string_view> kNames{"Bare metal", "Reserved virtual", "On demand", "Spot"};
    return std::string(kNames[index(tier)]);
}

std::string nodesInWords(NodeCounts nodes) {
    if (nodes.bareMetal == 0 && nodes.reserved == 0) return "no committed nodes";
    if (nodes.reserved == 0) return counted(nodes.bareMetal, "bare-metal node");
    if (nodes.bareMetal == 0) return counted(nodes.reserved, "reserved node");
    return wholeNumber(nodes.bareMetal) + " bare-metal + " + counted(nodes.reserved, "reserved node");
}

std::string costPartName(std::string_view key) { return nameIn(kCostNames, key); }
std::string dollarPartName(std::string_view key) { return nameIn(kDollarNames, key); }
std::string bridgeTermName(BridgeTerm term) { return std::string(kBridgeNames[index(term)]); }
std::string figureName(std::string_view key) { return nameIn(kFigureNames, key); }
std::string componentName(Component component) { return std::string(kComponents[index(component)]); }

}  // namespace splitpoint::models::words
