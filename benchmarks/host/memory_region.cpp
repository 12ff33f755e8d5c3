#include "benchmarks/host/memory_region.h"

#include <sys/mman.h>

#include <utility>

namespace splitpoint::benchmarks {

MemoryRegion::MemoryRegion(std::size_t bytes, Paging paging) : bytes_(bytes) {
    void* start = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED) {
        bytes_ = 0;
        return;
    }
    start_ = start;
    if (paging == Paging::AdviseHuge) ::madvise(start_, bytes, MADV_HUGEPAGE);
    if (paging == Paging::OnlySmall) ::madvise(start_, bytes, MADV_NOHUGEPAGE);
}

MemoryRegion::~MemoryRegion() {
    if (start_ != nullptr) ::munmap(start_, bytes_);
}

MemoryRegion::MemoryRegion(MemoryRegion&& other) noexcept
    : start_(std::exchange(other.start_, nullptr)), bytes_(std::exchange(other.bytes_, 0)) {}

MemoryRegion& MemoryRegion::operator=(MemoryRegion&& other) noexcept {
    std::swap(start_, other.start_);
    std::swap(bytes_, other.bytes_);
    return *this;
}

}  // namespace splitpoint::benchmarks
