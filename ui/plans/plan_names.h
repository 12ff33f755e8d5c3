#pragma once

#include <QString>
#include <string_view>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/charts/chart_spec.h"
#include "ui/theme/color_role.h"

/// The model's words for people, with the color each has everywhere.
namespace splitpoint::ui {

/// "Bare metal", "Virtual", "Hybrid".
[[nodiscard]] QString planName(models::PlanKind plan);
[[nodiscard]] ColorRole planRole(models::PlanKind plan);
/// The plan as charts point at it.
[[nodiscard]] LinkedPlace planPlace(models::PlanKind plan);
/// "Bare metal", "Reserved virtual", "On demand", "Spot".
[[nodiscard]] QString tierName(models::Tier tier);
[[nodiscard]] ColorRole tierRole(models::Tier tier);
[[nodiscard]] LinkedPlace tierPlace(models::Tier tier);
/// By the key of models::kDollarPartFields: "idle" is "Idle capacity".
[[nodiscard]] QString dollarPartName(std::string_view key);
[[nodiscard]] ColorRole dollarPartRole(std::string_view key);
/// By the key of models::kCostPartFields.
[[nodiscard]] QString costPartName(std::string_view key);
[[nodiscard]] ColorRole costPartRole(std::string_view key);
/// "8 bare-metal nodes", "6 bare-metal + 2 reserved nodes", "no committed nodes".
[[nodiscard]] QString nodesInWords(const models::NodeCounts& nodes);

}  // namespace splitpoint::ui
