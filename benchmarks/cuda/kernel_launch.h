#pragma once

#include <cuda_runtime_api.h>

#include "benchmarks/gpu/kernels/kernel_body.h"

namespace splitpoint::benchmarks::cuda {

/// Queues the kernel that the body names.
cudaError_t launchKernel(cudaStream_t stream, const gpu::KernelBody& body, gpu::LaunchShape shape);

/// Attributes of the tensor kernel on the current device: which architecture its machine code was made for.
cudaError_t tensorKernelAttributes(cudaFuncAttributes& attributes);

}  // namespace splitpoint::benchmarks::cuda
