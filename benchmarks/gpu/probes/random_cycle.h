#pragma once

#include <cstdint>
#include <vector>

namespace splitpoint::benchmarks::gpu {

/// One cycle through all `count` nodes in random order: next[i] follows i. Sattolo's shuffle, the same for the same
/// seed.
[[nodiscard]] std::vector<std::uint32_t> randomCycle(std::uint32_t count, std::uint32_t seed);

}  // namespace splitpoint::benchmarks::gpu
