#pragma once

namespace splitpoint::calibrate {

/// SIGINT, SIGTERM and SIGHUP ask the run to stop and save what it has; a second one ends the process at once with 130.
void catchStopSignals();
[[nodiscard]] bool isStopped();

}  // namespace splitpoint::calibrate
