#pragma once

#include <string>
#include <utility>

#include <cuda_runtime_api.h>

#include "benchmarks/gpu/gpu_failure.h"

namespace splitpoint::benchmarks::cuda {

/// The one wrapper that every call of the CUDA runtime goes through: a failure keeps code, name and what was asked for.
inline gpu::GpuResult<void> checked(cudaError_t status, std::string call, int device = -1) {
    if (status == cudaSuccess) {
        return {};
    }
    static_cast<void>(cudaGetLastError());  // clears the error where it can be cleared
    gpu::GpuFailure failure;
    failure.code = static_cast<int>(status);
    failure.name = cudaGetErrorName(status);
    failure.call = std::move(call);
    failure.device = device;
    return tl::unexpected(std::move(failure));
}

}  // namespace splitpoint::benchmarks::cuda
