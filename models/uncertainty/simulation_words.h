#pragma once

#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

/// Why there is nothing to simulate; empty where an input has a range.
[[nodiscard]] std::string nothingUncertainSentence(std::size_t rangedInputs);

/// "20 bare-metal nodes instead of 18 ..." of one plan.
[[nodiscard]] std::string robustSentence(const PlanUncertainty& plan);

/// The answer in a few sentences, most important first.
[[nodiscard]] std::vector<std::string> simulationSentences(const Simulation& simulation);

/// "A full run on 2 machines ... pays", or why none does.
[[nodiscard]] std::string calibrationSentence(const CalibrationValue& value, bool anyCalibratable, bool costKnown);

}  // namespace splitpoint::models
