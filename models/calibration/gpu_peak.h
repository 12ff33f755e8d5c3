#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace splitpoint::models::calibration {

struct Profile;
struct ProbeRecord;

/// A value above its card's peak by more than this is not believed: status `implausible`, never applied.
inline constexpr double kPeakMargin = 1.02;

/// What a card can do at most, in the unit of the probe's method, from resources/catalogue/gpus.csv (compiled in).
///
/// tc_f16_f32acc and gemm_f16_cublas: dense FP16 rate; fma_f32: FP32 rate; gpu_triad_f32x4 and gpu_copy: memory
/// bandwidth; transfers: 16 lanes of the card's PCIe generation after line coding, twice that for bidir_pinned;
/// p2p_copy: one direction of NVLink. Of several cards that the name may mean, the highest peak counts, so that no true
/// value is called implausible.
/// @param gpuName as the driver tells it: "NVIDIA H100 80GB HBM3"
/// @return empty if the card or that figure of it is not in the table
[[nodiscard]] std::optional<double> peakOf(const std::string& gpuName, const std::string& method);

/// The same from a table's text; what tests call.
[[nodiscard]] std::optional<double> peakIn(std::string_view table, const std::string& gpuName,
                                           const std::string& method);

/// What a GPU probe measured as a share of what its card can do: 0.65 for 645 of 989 TFLOP/s.
///
/// @param profile the one that the probe is of
/// @return > 0; absent for host probes, for times, where no value or no peak is known, and in a MIG slice, whose card
/// is
///         not its own
/// @test a known card by hand; a time, an unknown card, a slice, a host probe
[[nodiscard]] std::optional<double> shareOfPeak(const Profile& profile, const ProbeRecord& probe);

}  // namespace splitpoint::models::calibration
