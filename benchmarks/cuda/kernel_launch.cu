#include "benchmarks/cuda/kernel_launch.h"

namespace splitpoint::benchmarks::cuda {

using namespace gpu::kernels;

namespace {

template <class Body>
__global__ void runBody(Body body) {
    body(std::uint64_t{blockIdx.x} * blockDim.x + threadIdx.x, std::uint64_t{gridDim.x} * blockDim.x);
}

/// Four blocks of eight warps must fit a multiprocessor at once, so registers are capped.
__global__ void __launch_bounds__(TensorMultiplyAccumulate::kThreadsPerBlock,
                                  TensorMultiplyAccumulate::kBlocksPerMultiprocessor)
    runTensorMultiplyAccumulate(TensorMultiplyAccumulate body) {
    body(std::uint64_t{blockIdx.x} * blockDim.x + threadIdx.x, std::uint64_t{gridDim.x} * blockDim.x);
}

template <class Body>
void queue(cudaStream_t stream, const Body& body, gpu::LaunchShape shape) {
    runBody<<<shape.blocks, shape.threads, 0, stream>>>(body);
}

void queue(cudaStream_t stream, const TensorMultiplyAccumulate& body, gpu::LaunchShape shape) {
    runTensorMultiplyAccumulate<<<shape.blocks, shape.threads, 0, stream>>>(body);
}

}  // namespace

cudaError_t launchKernel(cudaStream_t stream, const gpu::KernelBody& body, gpu::LaunchShape shape) {
    std::visit([&](const auto& kernel) { queue(stream, kernel, shape); }, body);
    return cudaGetLastError();
}

cudaError_t tensorKernelAttributes(cudaFuncAttributes& attributes) {
    return cudaFuncGetAttributes(&attributes, runTensorMultiplyAccumulate);
}

}  // namespace splitpoint::benchmarks::cuda
