#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"

namespace splitpoint::models {

/// A statement about how machines are run that no number of a scenario says, with who says so and when.
struct OperationalFact {
    std::string id;         ///< "no_live_migration"
    std::string statement;  ///< one or two sentences
    std::string source, asOf, quality, note;
};

/// Reads resources/catalogue/operational_facts.csv.
/// @errors InvalidInput naming the row: a missing column, an empty statement, source, date or quality, an id twice
/// @test   the built-in file; each error on a changed copy
[[nodiscard]] Result<std::vector<OperationalFact>> readOperationalFacts(std::string_view csv);

/// The facts that are built into the program.
[[nodiscard]] const std::vector<OperationalFact>& builtInOperationalFacts();

/// @pre the id is in the built-in file, as a test checks for every id that the program asks for
[[nodiscard]] const OperationalFact& operationalFact(std::string_view id);

}  // namespace splitpoint::models
