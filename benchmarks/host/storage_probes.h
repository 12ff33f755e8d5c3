#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

/// An open test file as the probes use it; they never close it.
struct StorageTarget {
    int descriptor = -1;
    std::int64_t bytes = 0;
    std::string path;  ///< for messages
};

/// The storage probes of calibration.md 2.2 on a file that `fillFile` has written: `seq_write_1m` and `seq_read_1m` (4
/// threads, 1 MiB), `rand_read_4k_qd1`, `rand_read_4k_mt` (32 threads), `fsync_4k` (direct write and fdatasync). All
/// are `risky`: a disk can hang.
[[nodiscard]] std::vector<std::unique_ptr<Probe>> makeStorageProbes(const StorageTarget& target, std::uint64_t seed);

/// Writes the whole file once with random content, so that reads meet data and not holes.
/// @errors as storageError
[[nodiscard]] ProbeResult<void> fillFile(const StorageTarget& target, std::uint64_t seed);

}  // namespace splitpoint::benchmarks
