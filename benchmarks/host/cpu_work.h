#pragma once

#include <cstdint>

namespace splitpoint::benchmarks {

/// 64-bit xorshift (Marsaglia 2003: 13, 7, 17), each step needing the one before.
/// @param state  not 0
/// @return the state after that many steps; the first from 1 is 1082269761
[[nodiscard]] std::uint64_t xorshift(std::uint64_t state, std::int64_t steps);

/// Eight lanes of x = x * 0.999999 + 1e-6, each step needing the one before; lanes start between 0 and 1.
/// @return sum of the lanes; they tend to 1 each
[[nodiscard]] double multiplyAdd(std::int64_t steps);

}  // namespace splitpoint::benchmarks
