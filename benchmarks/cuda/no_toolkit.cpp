#include "benchmarks/gpu/gpu_interface.h"

// The back end of a build without CUDA toolkit. `openGpus` asks `builtWithToolkit` first, so there is nothing to
// create.

namespace splitpoint::benchmarks::gpu {

std::unique_ptr<GpuInterface> createGpuInterface() {
    return nullptr;
}

int builtWithToolkit() {
    return 0;
}

}  // namespace splitpoint::benchmarks::gpu
