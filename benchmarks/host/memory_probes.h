#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "benchmarks/probe.h"

namespace splitpoint::benchmarks {

/// Bytes of each of the three arrays: max(64 MiB x threads, 4 x LLC), but no more than an eighth of free memory (then
/// rounded down to a power of two, so that two runs with a little more or less free memory still compare).
/// @test each of the three bounds
[[nodiscard]] std::size_t triadArrayBytes(std::size_t threads, std::int64_t llcBytes, std::int64_t freeBytes);

/// `mem_triad_mt`, `mem_triad_1t`: a = b + s c on doubles, 3 N bytes counted. Each thread has its own part, first
/// touched by itself; huge pages are advised.
/// @param arrayBytes  total of one array over all threads
[[nodiscard]] std::unique_ptr<Probe> makeTriad(std::vector<int> cpus, std::size_t arrayBytes, bool allThreads);

/// `mem_chase`: a random cycle over `bytes` in nodes of 64 B, seconds a hop.
[[nodiscard]] std::unique_ptr<Probe> makeChase(int cpu, std::size_t bytes, std::uint64_t seed);

/// `page_fault`: seconds for the first touch of a 4 KiB page, without huge pages.
[[nodiscard]] std::unique_ptr<Probe> makePageFault(int cpu, std::size_t bytes);

}  // namespace splitpoint::benchmarks
