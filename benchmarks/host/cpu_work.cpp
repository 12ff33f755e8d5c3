#include "benchmarks/host/cpu_work.h"

#include <array>
#include <cstddef>
#include <numeric>

namespace splitpoint::benchmarks {

std::uint64_t xorshift(std::uint64_t state, std::int64_t steps) {
    for (std::int64_t i = 0; i < steps; ++i) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
    }
    return state;
}

double multiplyAdd(std::int64_t steps) {
    constexpr std::size_t kChains = 8;
    std::array<double, kChains> x{};
    for (std::size_t lane = 0; lane < kChains; ++lane) x[lane] = static_cast<double>(lane) / kChains;
    for (std::int64_t i = 0; i < steps; ++i) {
        for (double& lane : x) lane = lane * 0.999999 + 1e-6;
    }
    return std::accumulate(x.begin(), x.end(), 0.0);
}

}  // namespace splitpoint::benchmarks
