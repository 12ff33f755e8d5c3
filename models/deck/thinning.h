#pragma once

#include <cstddef>
#include <vector>

namespace splitpoint::models::deck {

/// Points per bucket of `keptPoints`: 1 where nothing needs to go, else the least of 2, 4, 5, 8, 10, 20, 25, 40, 50, 100, ...
/// that leaves at most `most` points at two a bucket. It divides 1,000 times a power of ten, so round numbers begin a bucket.
[[nodiscard]] std::size_t bucketLength(std::size_t points, std::size_t most);

/// Which points of a curve to keep so that at most `most` are left and its peaks survive: of each bucket of equal length
/// two, the lowest and the highest, in their order. Point k of bucket b is entry 2 b + k, so distances stay true.
/// @param most >= 4
/// @return indices, ascending; all of them if there are no more than `most`
/// @test   the highest and lowest value survive wherever they stand; never more than `most`; short curves whole
[[nodiscard]] std::vector<std::size_t> keptPoints(const std::vector<double>& values, std::size_t most);

}  // namespace splitpoint::models::deck
