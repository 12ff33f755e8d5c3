#include <atomic>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>
#include <Eigen/Eigenvalues>

#include "models/uncertainty/copula.h"
#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/future_draw.h"
#include "models/uncertainty/input_distribution.h"
#include "models/uncertainty/normal.h"
#include "models/uncertainty/philox.h"
#include "models/uncertainty/sobol.h"
#include "tests/models/uncertainty/uncertain_scenario.h"

namespace splitpoint::models {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

void expectMeetsItsRange(const InputDistribution& input) {
    EXPECT_NEAR(input.at(-kRangeReach), input.range().low, 1e-12);
    EXPECT_EQ(input.at(0.0), input.range().typical);
    EXPECT_NEAR(input.at(kRangeReach), input.range().high, 1e-12);
    double before = -kInfinite;
    for (double z = -4.0; z <= 4.0; z += 0.25) {
        EXPECT_GE(input.at(z), before);
        before = input.at(z);
    }
}

}  // namespace

TEST(InputDistribution, meets_its_three_percentiles_in_every_shape) {
    expectMeetsItsRange({{2.1, 2.4, 2.9}, InputShape::Positive, 0.0, 1e9});
    expectMeetsItsRange({{0.9, 0.98, 0.995}, InputShape::Share, 0.0, 1.0});
    expectMeetsItsRange({{-0.3, 0.1, 0.9}, InputShape::Growth, -1.0, 100.0});
    expectMeetsItsRange({{0.0, 0.0, 0.2}, InputShape::Positive, 0.0, 1e3});
    expectMeetsItsRange({{0.0, 0.1, 0.3}, InputShape::Share, 0.0, 1.0});
    expectMeetsItsRange({{0.5, 0.9, 1.0}, InputShape::Share, 0.0, 1.0});
    expectMeetsItsRange({{2.0, 2.0, 3.0}, InputShape::Positive, 0.0, 1e9});
}

TEST(InputDistribution, is_lognormal_on_each_side_and_stays_in_bounds) {
    const InputDistribution price({2.0, 3.0, 6.0}, InputShape::Positive, 0.0, 10.0);
    EXPECT_NEAR(price.at(2.0 * kRangeReach), std::min(10.0, 12.0), 1e-12);
    EXPECT_NEAR(price.at(-2.0 * kRangeReach), 4.0 / 3.0, 1e-12);
    const InputDistribution slowdown({0.6, 1.0, 1.2}, InputShape::Positive, 0.5, 1e3);
    EXPECT_EQ(slowdown.at(-5.0), 0.5);
    const InputDistribution chance({0.0, 0.1, 0.3}, InputShape::Share, 0.0, 1.0);
    EXPECT_EQ(chance.at(-5.0), 0.0);
    EXPECT_LT(chance.at(8.0), 1.0);
}

TEST(Copula, turns_rank_into_pearson_correlation) {  // T-45
    EXPECT_NEAR(pearsonOfRank(0.5), 0.517638, 5e-7);
    EXPECT_NEAR(pearsonOfRank(1.0), 1.0, 1e-15);
    EXPECT_EQ(pearsonOfRank(0.0), 0.0);
}

TEST(Copula, repairs_to_the_nearest_correlation_matrix) {
    Eigen::Matrix3d higham;  // Higham 2002, section 5: the tridiagonal example
    higham << 1, 1, 0, 1, 1, 1, 0, 1, 1;
    const Eigen::MatrixXd repaired = nearestCorrelation(higham);
    EXPECT_NEAR(repaired(0, 1), 0.7607, 5e-5);
    EXPECT_NEAR(repaired(0, 2), 0.1573, 5e-5);
    Eigen::Matrix3d valid;
    valid << 1, .5, .2, .5, 1, .3, .2, .3, 1;
    EXPECT_EQ(nearestCorrelation(valid), Eigen::MatrixXd(valid));
    std::mt19937 random(3);
    for (int trial = 0; trial < 30; ++trial) {
        Eigen::MatrixXd any = Eigen::MatrixXd::Identity(6, 6);
        for (int i = 0; i < 6; ++i) {
            for (int j = 0; j < i; ++j)
                any(i, j) = any(j, i) = 2.0 * (static_cast<double>(random()) / 4294967296.0) - 1.0;
        }
        const Eigen::MatrixXd r = nearestCorrelation(any);
        EXPECT_LT((r.diagonal().array() - 1.0).abs().maxCoeff(), 1e-12);
        EXPECT_GE(Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(r).eigenvalues().minCoeff(), 0.5 * kLeastEigenvalue);
    }
}

TEST(Copula, gives_the_correlations_and_conditions_asked_for) {
    Eigen::MatrixXd wanted(3, 3);
    wanted << 1, .6, 0, .6, 1, -.3, 0, -.3, 1;
    const Copula copula(wanted);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            EXPECT_NEAR(copula.correlation(i, j), wanted(static_cast<int>(i), static_cast<int>(j)), 1e-12);
    }
    // Of two: mean rho z, spread sqrt(1 - rho^2).
    Eigen::MatrixXd two(2, 2);
    two << 1, .5, .5, 1;
    const Copula pair(two);
    EXPECT_NEAR(pair.conditionalMean({0.0, 1.4}, 0), 0.7, 1e-12);
    EXPECT_NEAR(pair.conditionalSpread(0), std::sqrt(0.75), 1e-12);
    std::vector<double> z{1.0, 2.0};
    pair.correlate(z);
    EXPECT_NEAR(z[0], 1.0, 1e-12);
    EXPECT_NEAR(z[1], 0.5 + 2.0 * std::sqrt(0.75), 1e-12);
}

TEST(UncertainInputs, are_found_with_their_shapes_and_places) {
    Scenario s = test::twoOffers({test::computing("Training", {8})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2, 3, 5};
    s.workloads[0].growthPerYear = {-0.1, 0.2, 0.6};
    s.workloads[0].overlap = {0.1, 0.2, 0.5};
    s.workloads[0].measuredSlowdown["virtual"] = {1.0, 1.02, 1.1};
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = {1.0, 1.1, 1.3};
    DemandLayer layer;
    layer.name = "adoption";
    layer.what = GrowthLayer{Estimate(0.0, 0.5, 1.0)};
    s.workloads[0].demandLayers = {layer, layer};
    s.workloads[0].demandLayers[1].on = false;
    s.workloads[0].demandLayers[1].name = "off";
    const auto inputs = uncertainInputs(s);
    std::vector<std::string> paths;
    for (const auto& input : inputs) paths.push_back(input.path);
    EXPECT_EQ(paths, (std::vector<std::string>{"workloads[Training].demand.layers[adoption].per_year",
                                               "workloads[Training].growth_per_year", "workloads[Training].overlap",
                                               "workloads[Training].measured_slowdown.virtual",
                                               "offers.on_demand.usd_per_gpu_hour", "delivery.virtual.slowdown.cpu"}));
    EXPECT_EQ(inputs[3].component, "job");
    EXPECT_EQ(inputs[5].component, "cpu");
    EXPECT_EQ(inputs[5].overheadSet, "virtual");
    FutureScenario future(s);
    const Scenario& at = future.with(std::vector<double>{0.7, 0.3, 0.4, 1.05, 4.0, 1.2});
    EXPECT_EQ(at.workloads[0].overlap, Estimate(0.4));
    EXPECT_EQ(at.offer(Tier::OnDemand)->usdPerGpuHour, Estimate(4.0));
    EXPECT_EQ(std::get<GrowthLayer>(at.workloads[0].demandLayers[0].what).perYear, Estimate(0.7));
}

TEST(UncertainInputs, move_together_as_the_scenario_names_it) {
    Scenario s = test::twoOffers({test::computing("Training", {8})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2, 3, 5};
    s.offer(Tier::BareMetal)->usdPerGpuHour = {1, 2, 3};
    s.workloads[0].growthPerYear = {-0.1, 0.2, 0.6};
    s.workloads[0].demandPeakedness = {0.8, 1.0, 1.2};
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = {1.0, 1.1, 1.3};
    s.delivery["virtual"].slowdown[index(Component::Storage)] = {1.0, 1.1, 1.3};
    s.correlations = {0.5, -0.4, 0.8};
    const auto inputs = uncertainInputs(s);
    const Copula copula = copulaOf(s, inputs);
    const auto at = [&](const std::string& path) {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (inputs[i].path == path) return i;
        }
        ADD_FAILURE() << path;
        return std::size_t{0};
    };
    EXPECT_NEAR(copula.correlation(at("offers.bare_metal.usd_per_gpu_hour"), at("offers.on_demand.usd_per_gpu_hour")),
                pearsonOfRank(0.5), 1e-12);
    EXPECT_NEAR(
        copula.correlation(at("workloads[Training].growth_per_year"), at("workloads[Training].demand_peakedness")),
        pearsonOfRank(-0.4), 1e-12);
    EXPECT_NEAR(copula.correlation(at("delivery.virtual.slowdown.cpu"), at("delivery.virtual.slowdown.storage")),
                pearsonOfRank(0.8), 1e-12);
    EXPECT_NEAR(copula.correlation(at("delivery.virtual.slowdown.cpu"), at("offers.bare_metal.usd_per_gpu_hour")), 0.0,
                1e-12);
}

TEST(FutureDraw, meets_the_percentiles_of_its_inputs_and_begins_alike_whatever_the_draws) {
    Scenario s = test::twoOffers({test::computing("Training", {8})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2, 3, 5};
    s.offer(Tier::BareMetal)->usdPerGpuHour = {1, 2, 3};
    auto inputs = uncertainInputs(s);
    const FutureDraw draw(inputs, Copula(inputs.size()), 9);
    std::vector<double> z, values, first;
    for (std::uint32_t future = 0; future < 4096; ++future) {
        draw.normals(future, z);
        draw.values(z, values);
        first.push_back(values[0]);
    }
    std::sort(first.begin(), first.end());
    EXPECT_NEAR(quantile(first, 0.05), 1.0, 0.01);
    EXPECT_NEAR(quantile(first, 0.5), 2.0, 0.005);
    EXPECT_NEAR(quantile(first, 0.95), 3.0, 0.01);
}

TEST(FutureDraw, every_random_stream_has_the_same_bits_on_any_thread_and_from_any_copy) {
    constexpr std::uint32_t kFutures = 512;
    const InputDistribution standard({-kRangeReach, 0.0, kRangeReach}, InputShape::Positive, -kInfinite, kInfinite);
    // More inputs than Sobol has dimensions, so that the stream beyond it is drawn, too.
    const std::size_t inputs = kMaxSobolDimensions + 3;
    Eigen::MatrixXd correlation =
        Eigen::MatrixXd::Identity(static_cast<Eigen::Index>(inputs), static_cast<Eigen::Index>(inputs));
    correlation(0, 1) = correlation(1, 0) = 0.5;
    const FutureDraw draw(std::vector<UncertainInput>(inputs, UncertainInput{"", standard, {}, {}}),
                          Copula(correlation), 5);
    using Bits = std::vector<std::uint64_t>;
    const auto drawn = [&](int threads) {
        std::vector<Bits> rows(kFutures);
        std::atomic<std::uint32_t> next{0};
        test::onThreads()(threads, [&](int) {
            const FutureDraw copy = draw;
            std::vector<double> z, values;
            for (std::uint32_t s = next++; s < kFutures; s = next++) {
                copy.normals(s, z);
                copy.values(z, values);
                Bits& row = rows[s];
                for (const double value : z) row.push_back(std::bit_cast<std::uint64_t>(value));
                for (const double value : values) row.push_back(std::bit_cast<std::uint64_t>(value));
                for (const std::size_t i : {std::size_t{0}, std::size_t{1}, inputs - 1})
                    row.push_back(std::bit_cast<std::uint64_t>(copy.drawnAgain(s, z, i)));
                for (const RandomStream stream : {RandomStream::Scramble, RandomStream::MeasurementError,
                                                  RandomStream::BeyondSobol, RandomStream::Resample}) {
                    for (const std::uint32_t bits : randomBits(5, stream, s, 3)) row.push_back(bits);
                }
            }
        });
        return rows;
    };
    const auto alone = drawn(1);
    EXPECT_EQ(drawn(2), alone);
    EXPECT_EQ(drawn(8), alone);
    EXPECT_NE(alone[0], alone[1]);
}

TEST(FutureDraw, names_the_nearest_number_of_draws) {
    for (const auto& [asked, nearest] :
         {std::pair{1000L, "1024"}, std::pair{1L, "256"}, std::pair{0L, "256"}, std::pair{-5L, "256"},
          std::pair{100000L, "65536"}, std::pair{131072L, "65536"}, std::pair{128L, "256"}}) {
        const auto draws = checkedDraws(asked);
        ASSERT_FALSE(draws.has_value()) << asked;
        EXPECT_NE(draws.error().message.find(std::string("the nearest is ") + nearest), std::string::npos)
            << draws.error().message;
    }
    for (const int good : {256, 512, 4096, 65536}) EXPECT_EQ(checkedDraws(good).value_or(0), good);
}

}  // namespace splitpoint::models
