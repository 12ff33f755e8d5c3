#include "benchmarks/sampling/gpu_source.h"

namespace splitpoint::benchmarks {

ProbeResult<std::unique_ptr<GpuSource>> openGpuSource(const GpuSourceOptions&) {
    return tl::unexpected(ProbeError{
        "E_HOST_ONLY",
        "This calibrator was built host-only, without the CUDA toolkit; take a CUDA build to measure GPUs.", false});
}

std::optional<int> cudaToolkitVersion() {
    return std::nullopt;
}

}  // namespace splitpoint::benchmarks
