#pragma once

#include <chrono>
#include <cstdint>

// What a kernel body may ask its surroundings. A body is a plain struct with `operator()(thread, threads) const`; nvcc
// compiles it for the GPU, any C++ compiler for the host, where tests run it serially and under sanitizers.

#if defined(__CUDACC__)
#define SPLITPOINT_HOST_DEVICE __host__ __device__
#define SPLITPOINT_UNROLL _Pragma("unroll")
#define SPLITPOINT_UNROLL_4 _Pragma("unroll 4")
#else
#define SPLITPOINT_HOST_DEVICE
#define SPLITPOINT_UNROLL
#define SPLITPOINT_UNROLL_4
#endif

namespace splitpoint::benchmarks::gpu::kernels {

/// Nanoseconds of the device's global timer, one for all multiprocessors; it may step by about 1 us.
inline SPLITPOINT_HOST_DEVICE std::uint64_t globalTimerNs() {
#if defined(__CUDA_ARCH__)
    std::uint64_t ns = 0;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(ns));
    return ns;
#else
    return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch() /
                                      std::chrono::nanoseconds(1));
#endif
}

/// Cycles of this multiprocessor's counter; on the host one cycle is one nanosecond.
inline SPLITPOINT_HOST_DEVICE std::uint64_t cycleCounter() {
#if defined(__CUDA_ARCH__)
    std::uint64_t cycles = 0;
    asm volatile("mov.u64 %0, %%clock64;" : "=l"(cycles));
    return cycles;
#else
    return globalTimerNs();
#endif
}

/// Number of the multiprocessor that runs this thread; 0 on the host.
inline SPLITPOINT_HOST_DEVICE std::uint32_t multiprocessor() {
#if defined(__CUDA_ARCH__)
    std::uint32_t id = 0;
    asm volatile("mov.u32 %0, %%smid;" : "=r"(id));
    return id;
#else
    return 0;
#endif
}

/// Makes earlier writes visible to the host and to other GPUs before later ones.
inline SPLITPOINT_HOST_DEVICE void systemFence() {
#if defined(__CUDA_ARCH__)
    __threadfence_system();
#else
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
#endif
}

}  // namespace splitpoint::benchmarks::gpu::kernels
