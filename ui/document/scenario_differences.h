#pragma once

#include <vector>

#include <QString>

#include "models/scenario.h"
#include "models/scenarios/scenario_variant.h"

namespace splitpoint::ui {

/// One thing in which two scenarios differ, in words.
struct ScenarioDifference {
    QString what;           ///< "On demand: price (USD per GPU-hour)", "Chat: demand curve"
    QString first, second;  ///< its value in each; "not there" where only the other has it
};

/// Every input that differs, in the order of the form: each field once, each curve and each stack of layers once, a part
/// that only one of them has once. Empty for equal scenarios only; where nothing but remarks differ, it says so.
/// @test tests/ui/document/scenario_differences_test.cpp
[[nodiscard]] std::vector<ScenarioDifference> scenarioDifferences(const models::Scenario& first, const models::Scenario& second);

/// The same of two whole files: the baseline's differences, then one for each further scenario that is not the same.
[[nodiscard]] std::vector<ScenarioDifference> familyDifferences(const models::ScenarioFamily& first,
                                                                const models::ScenarioFamily& second);

}  // namespace splitpoint::ui
