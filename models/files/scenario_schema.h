#pragma once

#include <string>

namespace splitpoint::models {

/// JSON Schema (draft 2020-12) of the scenario format, generated from the same table as the reader; ends in a newline.
/// @test every key of a scenario in which all fields are given is in the schema, and the other way round
[[nodiscard]] std::string scenarioSchema();

}  // namespace splitpoint::models
