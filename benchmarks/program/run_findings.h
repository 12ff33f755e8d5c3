#pragma once

#include <optional>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

/// W_STORAGE_BURST: looks for a fall that stays in the kept samples of a storage probe; both rates are kept in the
/// probe, and from then on only the rounds after the fall count.
[[nodiscard]] std::optional<models::calibration::Finding> judgeBurst(
    models::calibration::ProbeRecord& probe, const models::calibration::Surroundings& surroundings);

/// W_TIME: the limit came before the planned rounds.
[[nodiscard]] models::calibration::Finding outOfTime(std::size_t made, int planned);

/// E_INTERRUPTED: the user stopped the run before the planned rounds.
[[nodiscard]] models::calibration::Finding stoppedAfter(std::size_t made, int planned);

/// W_NOT_IDLE from wall over CPU time inside the rounds: it sees what the counters of a container do not show.
[[nodiscard]] std::optional<models::calibration::Finding> judgeContention(const models::calibration::Profile& profile);

/// W_CC_SUSPECTED: a blocking copy of 4 KiB to the GPU takes over ten times what it took on H100 and H200 virtual
/// machines with confidential computing off (7.3 to 7.9 us, recorded on 2026-11-26). Asked only where NVML did not say:
/// then it is a suspicion and not a fact, `confidential` stays empty and its source names the probe.
/// @test slow copy without NVML; the same with NVML's word; usual copy; no such probe
[[nodiscard]] std::optional<models::calibration::Finding> judgeConfidential(models::calibration::Profile& profile);

/// Whether first touches cost what nested paging makes them cost: true where `page_fault` (full mode) takes over 1 us
/// for 4 KiB. Absent without that probe. Virtual machines were measured at 1.3 us (the build machine) and 1.5 us (an
/// H200 node); the limit below them is judgment, since no metal was measured, so it is a hint and never decides the
/// verdict.
/// @test above, below, not measured
[[nodiscard]] std::optional<bool> nestedPagingHint(const models::calibration::Profile& profile);

}  // namespace splitpoint::calibrate
