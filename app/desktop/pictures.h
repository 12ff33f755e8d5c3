#pragma once

#include <QString>

#include "app/desktop/options.h"

namespace splitpoint::app {

/// Opens the scenario, waits until every number on show is final, writes what was asked for.
/// @return exit code; 1 with one line on stderr where the file or the picture fails
[[nodiscard]] int writeFiles(const Options& options);

}  // namespace splitpoint::app
