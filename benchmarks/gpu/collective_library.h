#pragma once

#include <memory>
#include <string>
#include <vector>

#include "benchmarks/gpu/gpu_interface.h"

namespace splitpoint::benchmarks::gpu {

/// NCCL, found at run time; one process drives all GPUs.
class CollectiveLibrary {
  public:
    /// @param library file to load; empty: libnccl.so.2
    [[nodiscard]] static tl::expected<std::unique_ptr<CollectiveLibrary>, std::string> load(const std::string& library);
    /// "2.28.9"
    [[nodiscard]] const std::string& version() const { return version_; }

    /// Communicators of one clique over the devices.
    [[nodiscard]] GpuResult<std::vector<void*>> createClique(const std::vector<int>& devices) const;
    void destroyClique(std::vector<void*>& clique) const;

    /// One GPU's part of a collective.
    struct Part {
        const void* from;
        void* to;
        Stream stream;
    };
    /// Queues the FP32 sum over all parts, in the order of the clique's devices.
    [[nodiscard]] GpuResult<void> sum(const std::vector<void*>& clique, const std::vector<Part>& parts,
                                      std::size_t count) const;

  private:
    using Result = int;

    [[nodiscard]] GpuResult<void> checked(Result result, const char* call, void* communicator) const;

    Result (*getVersion_)(int*) = nullptr;
    Result (*initAll_)(void**, int, const int*) = nullptr;
    Result (*destroy_)(void*) = nullptr;
    Result (*groupStart_)() = nullptr;
    Result (*groupEnd_)() = nullptr;
    Result (*allReduce_)(const void*, void*, std::size_t, int, int, void*, void*) = nullptr;
    const char* (*errorString_)(Result) = nullptr;
    const char* (*lastError_)(void*) = nullptr;
    std::string version_;
};

}  // namespace splitpoint::benchmarks::gpu
