#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/demand_layer.h"
#include "models/import/curve_repairs.h"
#include "models/import/import.h"

namespace splitpoint::models::imports {

/// An imported curve as layers of the demand editor, bottom first, each named for its list:
/// - the curve as read, hours without values 0 (Import, Replace)
/// - each fix that changed an hour: what it adds (Import, Add), or where it takes away the curve after it (Replace)
/// - what the fix of the gaps puts there (Import, Add), where one was chosen
/// - the efficiency, where the quantity is Useful and it is not 1 (Scale)
/// - "consolidation": the busy GPUs (Import, Replace), off, where the source measured them and the curve is not them
/// @param name of the source, the stem of the layers' names
/// @param group index in `usage.groups`; absent: all together
/// @param repairs of this import; null: its fixes other than that of the gaps are in the curve as read
/// @test the layers applied give the imported curve
[[nodiscard]] std::vector<DemandLayer> importLayers(const ImportedUsage& usage, const std::string& name,
                                                    std::optional<std::size_t> group = std::nullopt,
                                                    const CurveRepairs* repairs = nullptr);

/// Some groups of an import as if it had no others.
/// @param groups indices in `usage.groups`, distinct
[[nodiscard]] ImportedUsage onlyGroups(const ImportedUsage& usage, const std::vector<std::size_t>& groups);
[[nodiscard]] CurveRepairs onlyGroups(const CurveRepairs& repairs, const std::vector<std::size_t>& groups);

}  // namespace splitpoint::models::imports
