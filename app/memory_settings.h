#pragma once

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace splitpoint::app {

/// Keeps freed memory in the process for the next evaluation. Giving a year of curves back to the system and taking it
/// again after every edit cost a third of an evaluation in page faults.
inline void keepFreedMemory() {
#if defined(__GLIBC__)
    constexpr int kMebibyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 32 * kMebibyte);
    mallopt(M_TRIM_THRESHOLD, 64 * kMebibyte);
#endif
}

}  // namespace splitpoint::app
