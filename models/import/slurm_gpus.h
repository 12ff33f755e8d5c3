#pragma once

#include <optional>
#include <string_view>

namespace splitpoint::models::imports {

/// GPUs in one entry of trackable resources.
struct SlurmGpus {
    double whole = 0;      ///< GPUs that are not slices; each counted once
    double slices = 0;     ///< MIG slices
    double sevenths = 0;   ///< compute slices of them: a `1g.5gb` has 1, a `3g.20gb` 3
    bool readable = true;  ///< false: a count is no number
};

/// GPUs of `billing=96,cpu=96,gres/gpu:h100=8,gres/gpu=8,mem=960G,node=1`, entries in any order; also of the older
/// `gpu:h100:4` (ReqGRES), which counts per node.
///
/// `gres/gpu` and `gres/gpu:TYPE` name the same GPUs: the larger of the untyped count and the sum of the typed ones
/// counts. Slices are typed `…_1g.5gb` or `1g.5gb`, and are part of the untyped count.
/// @param nodes for the older form
/// @test typed, untyped, both, neither; slices; fractions; either order
[[nodiscard]] SlurmGpus slurmGpus(std::string_view resources, double nodes);

/// Seconds of an elapsed time: raw seconds, or [DD-[HH:]]MM:SS; absent where it is none.
[[nodiscard]] std::optional<double> slurmElapsed(std::string_view text);

}  // namespace splitpoint::models::imports
