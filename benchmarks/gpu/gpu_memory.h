#pragma once

#include <utility>

#include "benchmarks/gpu/gpu_interface.h"

// Owners of what the GPU interface hands out. The interface must outlive them.

namespace splitpoint::benchmarks::gpu {

/// Device memory that is given back at the end of its scope.
class DeviceBuffer {
  public:
    DeviceBuffer() = default;
    ~DeviceBuffer() { reset(); }
    DeviceBuffer(DeviceBuffer&& other) noexcept { swap(other); }
    DeviceBuffer& operator=(DeviceBuffer&& other) noexcept {
        swap(other);
        return *this;
    }
    DeviceBuffer(const DeviceBuffer&) = delete;
    DeviceBuffer& operator=(const DeviceBuffer&) = delete;

    [[nodiscard]] static GpuResult<DeviceBuffer> create(GpuInterface& gpu, int device, std::size_t bytes) {
        const auto memory = gpu.allocate(device, bytes);
        if (!memory) {
            return tl::unexpected(memory.error());
        }
        DeviceBuffer buffer;
        buffer.gpu_ = &gpu;
        buffer.device_ = device;
        buffer.bytes_ = bytes;
        buffer.memory_ = *memory;
        return buffer;
    }

    void reset() {
        if (memory_ != nullptr) {
            gpu_->release(device_, memory_);
        }
        memory_ = nullptr;
        bytes_ = 0;
    }

    template <class T>
    [[nodiscard]] T* as() const {
        return static_cast<T*>(memory_);
    }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

  private:
    void swap(DeviceBuffer& other) noexcept {
        std::swap(gpu_, other.gpu_);
        std::swap(device_, other.device_);
        std::swap(bytes_, other.bytes_);
        std::swap(memory_, other.memory_);
    }

    GpuInterface* gpu_ = nullptr;
    int device_ = 0;
    std::size_t bytes_ = 0;
    void* memory_ = nullptr;
};

/// Page-locked host memory that is given back at the end of its scope.
class PinnedBuffer {
  public:
    PinnedBuffer() = default;
    ~PinnedBuffer() { reset(); }
    PinnedBuffer(PinnedBuffer&& other) noexcept { swap(other); }
    PinnedBuffer& operator=(PinnedBuffer&& other) noexcept {
        swap(other);
        return *this;
    }
    PinnedBuffer(const PinnedBuffer&) = delete;
    PinnedBuffer& operator=(const PinnedBuffer&) = delete;

    [[nodiscard]] static GpuResult<PinnedBuffer> create(GpuInterface& gpu, int device, std::size_t bytes) {
        const auto memory = gpu.allocatePinned(device, bytes);
        if (!memory) {
            return tl::unexpected(memory.error());
        }
        PinnedBuffer buffer;
        buffer.gpu_ = &gpu;
        buffer.bytes_ = bytes;
        buffer.memory_ = *memory;
        return buffer;
    }

    void reset() {
        if (memory_ != nullptr) {
            gpu_->releasePinned(memory_);
        }
        memory_ = nullptr;
        bytes_ = 0;
    }

    template <class T>
    [[nodiscard]] T* as() const {
        return static_cast<T*>(memory_);
    }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

  private:
    void swap(PinnedBuffer& other) noexcept {
        std::swap(gpu_, other.gpu_);
        std::swap(bytes_, other.bytes_);
        std::swap(memory_, other.memory_);
    }

    GpuInterface* gpu_ = nullptr;
    std::size_t bytes_ = 0;
    void* memory_ = nullptr;
};

/// A stream, event or graph that is destroyed at the end of its scope.
template <class Handle>
class Owned {
  public:
    Owned() = default;
    Owned(GpuInterface& gpu, Handle handle) : gpu_(&gpu), handle_(handle) {}
    ~Owned() { reset(); }
    Owned(Owned&& other) noexcept { swap(other); }
    Owned& operator=(Owned&& other) noexcept {
        swap(other);
        return *this;
    }
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;

    [[nodiscard]] Handle get() const { return handle_; }
    void reset() {
        if (gpu_ != nullptr) {
            gpu_->destroy(handle_);
        }
        gpu_ = nullptr;
    }

  private:
    void swap(Owned& other) noexcept {
        std::swap(gpu_, other.gpu_);
        std::swap(handle_, other.handle_);
    }

    GpuInterface* gpu_ = nullptr;
    Handle handle_{};
};

}  // namespace splitpoint::benchmarks::gpu
