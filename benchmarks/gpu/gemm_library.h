#pragma once

#include <memory>
#include <string>

#include "benchmarks/gpu/gpu_interface.h"

namespace splitpoint::benchmarks::gpu {

/// cuBLAS, found at run time; only the major version of the toolkit this build was made with is accepted.
class GemmLibrary {
  public:
    /// @param library file to load; empty: the usual names and folders
    /// @param major   toolkit version / 1000
    [[nodiscard]] static tl::expected<std::unique_ptr<GemmLibrary>, std::string> load(const std::string& library,
                                                                                      int major);
    /// "13.1.0"
    [[nodiscard]] const std::string& version() const { return version_; }

    /// A handle on the device that is current, working on the stream.
    [[nodiscard]] GpuResult<void*> createHandle(Stream stream) const;
    void destroyHandle(void* handle) const;
    /// Queues c = a * b, square, column-major, FP16 with FP32 accumulation, default algorithm.
    [[nodiscard]] GpuResult<void> multiply(void* handle, int size, const void* a, const void* b, void* c) const;

  private:
    using Status = int;
    using Gemm = Status (*)(void*, int, int, int, int, int, const void*, const void*, int, int, const void*, int, int,
                            const void*, void*, int, int, int, int);

    [[nodiscard]] GpuResult<void> checked(Status status, const char* call) const;

    Status (*create_)(void**) = nullptr;
    Status (*destroy_)(void*) = nullptr;
    Status (*setStream_)(void*, void*) = nullptr;
    Status (*getProperty_)(int, int*) = nullptr;
    const char* (*statusName_)(Status) = nullptr;
    Gemm gemm_ = nullptr;
    std::string version_;
};

}  // namespace splitpoint::benchmarks::gpu
