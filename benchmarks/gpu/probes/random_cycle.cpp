#include "benchmarks/gpu/probes/random_cycle.h"

#include <numeric>
#include <utility>

#include "benchmarks/gpu/kernels/random_word.h"

namespace splitpoint::benchmarks::gpu {

std::vector<std::uint32_t> randomCycle(std::uint32_t count, std::uint32_t seed) {
    std::vector<std::uint32_t> next(count);
    std::iota(next.begin(), next.end(), 0U);
    for (std::uint32_t last = count - 1; count > 0 && last > 0; --last) {
        const auto other = static_cast<std::uint32_t>((std::uint64_t{kernels::randomWord(seed, last)} * last) >> 32);
        std::swap(next[last], next[other]);
    }
    return next;
}

}  // namespace splitpoint::benchmarks::gpu
