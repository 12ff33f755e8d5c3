#pragma once

#include <optional>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// W_STORAGE_BURST: looks for a fall that stays in the kept samples of a storage probe; both rates are kept in the
/// probe, and from then on only the rounds after the fall count.
[[nodiscard]] std::optional<models::calibration::Finding> judgeBurst(models::calibration::ProbeRecord& probe,
                                                                     bool inVirtualMachine);

/// W_TIME: the limit came before the planned rounds.
[[nodiscard]] models::calibration::Finding outOfTime(std::size_t made, int planned);

/// W_NOT_IDLE from wall over CPU time inside the rounds: it sees what the counters of a container do not show.
[[nodiscard]] std::optional<models::calibration::Finding> judgeContention(const models::calibration::Profile& profile);

}  // namespace splitpoint::calibrate
