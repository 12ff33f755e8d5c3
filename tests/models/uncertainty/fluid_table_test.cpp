#include "models/uncertainty/fluid_table.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "tests/models/uncertainty/fluid_table_portable.h"

namespace splitpoint::models {

/// Clones for wide processors must not re-associate or fuse: the same file gives the same bytes on every machine.
TEST(FluidTable, has_the_same_bits_whatever_the_processor) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> gpus(0.0, 40.0), growth(-2e-5, 3e-5), held(1.0, 1.6);
    for (const std::size_t hours : {1U, 15U, 64U, 500U, 8760U}) {
        for (const bool grows : {false, true}) {
            std::vector<std::vector<double>> curves(5, std::vector<double>(hours));
            std::vector<StackPlace> stack;
            for (auto& curve : curves) {
                std::generate(curve.begin(), curve.end(), [&] { return gpus(random); });
                stack.push_back({curve.data(), held(random), grows ? growth(random) : 0.0});
            }
            constexpr int kMost = 24;
            constexpr double kNodeGpus = 8.0, kCapacity = 96.0;
            const auto expected = test::portableFigures(stack, hours, kNodeGpus, kMost, kCapacity);
            test::TableFigures found;
            FluidTable table;
            table.fill(stack, hours, kNodeGpus, kMost);
            for (std::size_t place = 0; place < stack.size(); ++place) {
                for (int count = 0; count <= kMost; ++count) found.served.push_back(table.served(place, count));
            }
            std::vector<double> scratch;
            servedUnder(stack, hours, kCapacity, found.under, scratch);
            found.peakGpus = table.peakGpus();
            found.grown = grownSum(stack.front().gpus, stack.front().growthPerHour, hours);
            EXPECT_TRUE(found == expected) << hours << " hours, growth " << grows;
        }
    }
}

}  // namespace splitpoint::models
