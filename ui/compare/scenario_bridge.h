#pragma once

#include "ui/compare/scenario_comparison.h"

namespace splitpoint::ui {

/// Which two of the scenarios side by side a bridge joins, and which plan of each: without one the recommended plan,
/// where there is none the hybrid.
struct BridgeChoice {
    qsizetype from = 0, to = 1;
    std::optional<models::PlanKind> plan;
    friend bool operator==(const BridgeChoice&, const BridgeChoice&) = default;
};

/// A bridge as picture and as sentences. The picture's bars and the sentences' numbers are the terms of
/// `models::bridge`; they sum to the difference of the two effective costs.
struct ScenarioBridge {
    ChartSpec chart;
    QStringList sentences;  ///< the difference, what decides it, the terms; empty where there is no bridge
};

/// @test tests/ui/compare: terms recomputed from models::bridge, the sum, either direction, every empty and error state
[[nodiscard]] ScenarioBridge scenarioBridge(const QList<ComparedScenario>& scenarios, const BridgeChoice& choice);

}  // namespace splitpoint::ui
