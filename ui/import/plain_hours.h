#pragma once

#include <memory>

#include <QString>

#include "models/import/import.h"

namespace splitpoint::ui {

/// Numbers without any times as the table of hours that importers read: one a line, or 24 hours by days in either
/// direction, as a spreadsheet has them.
/// @return its name says how the numbers lay: "7 days down, 24 hours across"; null where the text is something else,
/// has times of its own, or can be read with both decimal marks
/// @test days down and across, one column, a table with times, both marks
[[nodiscard]] std::shared_ptr<const models::imports::ImportSource> plainHoursIn(const QString& text);
/// The same of a file; null also where it is large or cannot be read, which the importers then say.
[[nodiscard]] std::shared_ptr<const models::imports::ImportSource> plainHoursInFile(const QString& file);

}  // namespace splitpoint::ui
