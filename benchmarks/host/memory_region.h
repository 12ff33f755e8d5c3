#pragma once

#include <cstddef>

namespace splitpoint::benchmarks {

enum class Paging { Ordinary, AdviseHuge, OnlySmall };

/// Anonymous memory, given back at the end. Pages come at first touch, so a fresh region draws its placement anew.
class MemoryRegion {
  public:
    MemoryRegion() = default;
    /// @param bytes  > 0; `isValid` tells whether the system gave them
    MemoryRegion(std::size_t bytes, Paging paging);
    ~MemoryRegion();
    MemoryRegion(MemoryRegion&& other) noexcept;
    MemoryRegion& operator=(MemoryRegion&& other) noexcept;
    MemoryRegion(const MemoryRegion&) = delete;
    MemoryRegion& operator=(const MemoryRegion&) = delete;

    [[nodiscard]] bool isValid() const { return start_ != nullptr; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    template <class T>
    [[nodiscard]] T* as() const {
        return static_cast<T*>(start_);
    }

  private:
    void* start_ = nullptr;
    std::size_t bytes_ = 0;
};

}  // namespace splitpoint::benchmarks
