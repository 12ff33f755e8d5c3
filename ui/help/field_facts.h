#pragma once

#include <vector>

#include "models/help/help_book.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// A scenario in which every input exists: all offers, a workload of each form of demand, an extra cost, today's spend.
[[nodiscard]] models::Scenario scenarioWithEveryField();

/// For each topic of the page Inputs: what the field table says of it, as Markdown: unit, range, what holds where it is
/// left out, its key in a file. So the help and the form never differ.
[[nodiscard]] models::HelpInsertions fieldFacts(const std::vector<Field>& fields);

}  // namespace splitpoint::ui
