#pragma once

#include <cstddef>
#include <string>

#include <tl/expected.hpp>

namespace splitpoint::benchmarks::gpu {

/// Whose error code it is.
enum class FailureSource { Runtime, Nvml, Cublas, Nccl };

/// A call that failed, as the vendor's library put it; gpu_errors turns it into a sentence of the catalogue.
struct GpuFailure {
    FailureSource source = FailureSource::Runtime;
    int code = 0;                    ///< the vendor's number: cudaError_t, nvmlReturn_t, cublasStatus_t, ncclResult_t
    std::string name;                ///< "cudaErrorMemoryAllocation"
    std::string call;                ///< what was asked for: "allocate 256 MiB"
    int device = -1;                 ///< -1: no device involved
    std::size_t requestedBytes = 0;  ///< allocations
    std::size_t freeBytes = 0;       ///< allocations, where it could be read
};

template <class T>
using GpuResult = tl::expected<T, GpuFailure>;

/// Codes of the CUDA runtime that the calibrator tells apart (calibration.md 5); the numbers are part of its ABI.
namespace runtime_code {
inline constexpr int kOutOfMemory = 2;
inline constexpr int kInitializationError = 3;
inline constexpr int kStubLibrary = 34;
inline constexpr int kInsufficientDriver = 35;
inline constexpr int kDevicesUnavailable = 46;
inline constexpr int kNoDevice = 100;
inline constexpr int kInvalidDevice = 101;
inline constexpr int kNoKernelImage = 209;
inline constexpr int kEccUncorrectable = 214;
inline constexpr int kInvalidPtx = 218;
inline constexpr int kNvlinkUncorrectable = 220;
inline constexpr int kUnsupportedPtxVersion = 222;
inline constexpr int kContained = 226;
inline constexpr int kIllegalAddress = 700;
inline constexpr int kLaunchTimeout = 702;
inline constexpr int kHardwareStackError = 714;
inline constexpr int kIllegalInstruction = 715;
inline constexpr int kLaunchFailure = 719;
inline constexpr int kSystemNotReady = 802;
inline constexpr int kSystemDriverMismatch = 803;
inline constexpr int kCompatNotSupported = 804;
inline constexpr int kUnknown = 999;
}  // namespace runtime_code

}  // namespace splitpoint::benchmarks::gpu
