#include "models/demand/statistics.h"

#include <filesystem>
#include <fstream>
#include <numeric>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

namespace splitpoint::models {
namespace {

TEST(DemandStatistics, TwoLevelsOfT47) {
    const auto s = demandStatistics({40, 40, 40, 40, 100});
    EXPECT_DOUBLE_EQ(s.meanGpus, 52.0);
    EXPECT_NEAR(s.loadFactor, .52, 1e-12);
    EXPECT_NEAR(s.coefficientOfVariation, .461538, 5e-7);
    EXPECT_DOUBLE_EQ(s.gpuHours, 260.0);
    EXPECT_DOUBLE_EQ(s.baseShare, 200.0 / 260.0);
}

TEST(DemandStatistics, NothingAndZeroAreNotDivided) {
    EXPECT_EQ(demandStatistics({}).peakGpus, 0.0);
    const auto s = demandStatistics({0, 0, 0});
    EXPECT_EQ(s.loadFactor, 0.0);
    EXPECT_EQ(s.ramp95, 0.0);
}

TEST(DemandStatistics, QuantilesAreLinearBetweenOrderStatistics) {
    std::vector<double> values(101);
    std::iota(values.begin(), values.end(), 0.0);
    EXPECT_DOUBLE_EQ(demandStatistics(values).p95Gpus, 95.0);
    EXPECT_DOUBLE_EQ(demandStatistics({0, 10}).p95Gpus, 9.5);
}

TEST(LoadDuration, SortsFromHighToLow) { EXPECT_EQ(loadDurationCurve({2, 3, 1}), (std::vector<double>{3, 2, 1})); }

/// Published statistics of the traces beside the project, as their README states them.
TEST(DemandStatistics, AgreesWithThePublishedFiguresOfATrace) {
    const std::filesystem::path file = std::string(SPLITPOINT_SHARED) + "/data/traces/azure_llm_conv_2024_hourly.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "the traces are not beside the project";
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    std::vector<double> gpus;
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        std::string hour, value;
        std::getline(cells, hour, ',');
        std::getline(cells, value, ',');
        gpus.push_back(std::stod(value));
    }
    const auto s = demandStatistics(gpus);
    EXPECT_EQ(gpus.size(), 168u);
    EXPECT_NEAR(s.meanGpus, 60.4, 0.05);
    EXPECT_NEAR(s.p95Gpus / s.meanGpus, 1.48, 0.005);
    EXPECT_NEAR(s.coefficientOfVariation, 0.29, 0.005);
    EXPECT_NEAR(s.loadFactor, 0.60, 0.005);
    EXPECT_NEAR(s.baseShare, 0.89, 0.005);
    EXPECT_NEAR(s.ramp95, 0.19, 0.005);
}

}  // namespace
}  // namespace splitpoint::models
