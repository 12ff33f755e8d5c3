#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "models/decision/spend_today.h"
#include "models/decision/why.h"

namespace splitpoint::models {

/// An explanation as JSON: bridge, drivers, rivals, the two effects, model error, switch figures, today's spend beside
/// the plans and the sentences.
/// Two-space indented, ending in a newline; numbers read back exactly, absent figures are null.
/// @test  tests/models/files/explanation_file_test.cpp
[[nodiscard]] std::string explanationJson(const Why& why, const Evaluation& evaluation, std::string_view scenarioSha256,
                                          const std::optional<SpendToday>& today = std::nullopt);

/// The sentences, one a line.
[[nodiscard]] std::string explanationText(const Why& why);

}  // namespace splitpoint::models
