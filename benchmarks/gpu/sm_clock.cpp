#include "benchmarks/gpu/sm_clock.h"

#include <algorithm>
#include <vector>

namespace splitpoint::benchmarks::gpu {

std::optional<double> smClockMhz(const kernels::ClockStamp* before, const kernels::ClockStamp* after) {
    std::vector<double> mhz;
    for (std::uint32_t i = 0; i < kernels::kStampCapacity; ++i) {
        if (before[i].ns == 0 || after[i].ns <= before[i].ns || after[i].cycles <= before[i].cycles) {
            continue;
        }
        mhz.push_back(static_cast<double>(after[i].cycles - before[i].cycles) * 1e3 /
                      static_cast<double>(after[i].ns - before[i].ns));
    }
    if (mhz.empty()) {
        return std::nullopt;
    }
    const auto middle = mhz.begin() + static_cast<std::ptrdiff_t>(mhz.size() / 2);
    std::nth_element(mhz.begin(), middle, mhz.end());
    return *middle;
}

}  // namespace splitpoint::benchmarks::gpu
