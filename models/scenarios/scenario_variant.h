#pragma once

#include <map>
#include <string>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

/// One difference between a scenario and its parent: what stands at a place of it.
///
/// Places are named by the keys of the file: `offers.on_demand.usd_per_gpu_hour`. Members of lists go by the name that
/// they have in the parent: `workloads[Training].growth_per_year`, `workloads[Training].demand.layers[launch].factor`.
/// The base curve of a demand is one value, `workloads[Training].demand.curve`; so are time_shares and ranges.
/// A member as a whole, `workloads[New]`, is added or takes the place of the one of that name; a list itself,
/// `workloads`, is put in order by a list of names, those that are not named last.
struct ScenarioChange {
    std::string path;
    /// Compact JSON. `null` takes away: a field gets its default, an offer, a member of a list or an entry is gone.
    std::string value = "null";
    bool on = true;  ///< off: kept, but not made
    /// The csv curves that the value names, as they were read; by their path.
    std::map<std::string, std::vector<double>> curves;
    friend bool operator==(const ScenarioChange&, const ScenarioChange&) = default;
};

/// A scenario as its parent and a list of changes. Its name is that of the scenario it stands for.
struct ScenarioVariant {
    std::string name;    ///< distinct among the variants and from the baseline's
    std::string parent;  ///< name of another variant; empty: the baseline
    std::string note;
    std::vector<ScenarioChange> changes;  ///< paths are distinct
    friend bool operator==(const ScenarioVariant&, const ScenarioVariant&) = default;
};

/// Everything in a `*.splitpoint` file.
struct ScenarioFamily {
    Scenario baseline;
    std::vector<ScenarioVariant> variants;
    friend bool operator==(const ScenarioFamily&, const ScenarioFamily&) = default;
};

inline constexpr std::size_t kMaxVariants = 256;
inline constexpr std::size_t kMaxChanges = 10'000;
/// Most parents above one another, the baseline not counted.
inline constexpr std::size_t kMaxParents = 32;

/// How far to look for faults of further scenarios.
enum class VariantFaults {
    First,  ///< none where there are faults already, and the first of each scenario
    All     ///< all that can be found
};

}  // namespace splitpoint::models
