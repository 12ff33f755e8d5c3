#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "benchmarks/host/system_root.h"
#include "benchmarks/probe.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

/// What the file system says of an open file.
struct DirectIoFacts {
    bool alignmentKnown = false;                            ///< statx of this kernel reports direct IO (Linux 6.1)
    std::int64_t memoryAlignment = 0, offsetAlignment = 0;  ///< 0 and known: none
    std::int64_t fileSystemMagic = 0;
};

/// The system calls on the way to a test file; replaced in tests.
struct StorageCalls {
    std::function<int(const std::filesystem::path& folder)> open;  ///< descriptor, or -errno
    std::function<DirectIoFacts(int descriptor)> facts;
    std::function<std::int64_t(const std::filesystem::path& folder)> freeBytes;  ///< for this user; -errno
    static StorageCalls real();
};

/// A file for direct IO, unlinked from the start: nothing stays behind, whatever happens.
class StorageFile {
  public:
    StorageFile(int descriptor, std::int64_t bytes) : descriptor_(descriptor), bytes_(bytes) {}
    ~StorageFile();
    StorageFile(StorageFile&& other) noexcept;
    StorageFile& operator=(StorageFile&& other) noexcept;
    StorageFile(const StorageFile&) = delete;
    StorageFile& operator=(const StorageFile&) = delete;

    [[nodiscard]] int descriptor() const { return descriptor_; }
    [[nodiscard]] std::int64_t bytes() const { return bytes_; }

  private:
    int descriptor_ = -1;
    std::int64_t bytes_ = 0;
};

/// Opens a test file in a folder and makes sure that direct IO is real there; never falls back to buffered IO.
/// @param bytes  of the file to come; twice as much must be free
/// @errors E_STORAGE_PERM (folder missing, no permission, read-only), E_STORAGE_SPACE, E_ODIRECT
/// @test each error through the calls; a real tmpfs where there is one
[[nodiscard]] ProbeResult<StorageFile> openStorageFile(const std::filesystem::path& folder, std::int64_t bytes,
                                                       const StorageCalls& calls);

/// File system, device, scheduler and alignment of the target, for the profile.
[[nodiscard]] models::calibration::StorageRecord describeStorage(const std::filesystem::path& folder,
                                                                 const SystemRoot& system, const DirectIoFacts& facts,
                                                                 std::int64_t freeBytes);

/// The error for an errno of an open or a read or write, with the path in the sentence.
[[nodiscard]] ProbeError storageError(int error, const std::string& what, const std::string& path);

}  // namespace splitpoint::benchmarks
