#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/future_draw.h"
#include "models/uncertainty/influence.h"
#include "models/uncertainty/knowledge_value.h"
#include "models/uncertainty/normal.h"
#include "models/uncertainty/philox.h"
#include "models/uncertainty/sobol.h"
#include "models/uncertainty/variance_shares.h"
#include "tests/models/uncertainty/uncertain_scenario.h"

namespace splitpoint::models {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// Draws of inputs that are standard normals.
FutureDraw normalDraw(std::size_t inputs, std::uint64_t seed, const Copula& copula) {
    const InputDistribution standard({-kRangeReach, 0.0, kRangeReach}, InputShape::Positive, -kInfinite, kInfinite);
    return {std::vector<UncertainInput>(inputs, UncertainInput{"", standard, {}, {}}), copula, seed};
}

/// Column i: normals of input i.
std::vector<Known> normalColumns(const FutureDraw& draw, std::size_t inputs, std::size_t futures) {
    std::vector<Known> columns(inputs, Known(futures));
    std::vector<double> z;
    for (std::size_t s = 0; s < futures; ++s) {
        draw.normals(static_cast<std::uint32_t>(s), z);
        for (std::size_t i = 0; i < inputs; ++i) columns[i][s] = z[i];
    }
    return columns;
}

double ishigami(double x1, double x2, double x3) {
    return std::sin(x1) + 7.0 * std::sin(x2) * std::sin(x2) + 0.1 * std::pow(x3, 4) * std::sin(x1);
}
double angle(double z) {
    return std::numbers::pi * (2.0 * normalDistribution(z) - 1.0);
}

}  // namespace

TEST(DecisionMetrics, of_a_table_by_hand) {  // T-44, chances .6 and .4 as futures
    const CostColumns costs{{100, 100, 100, 160, 160}, {120, 120, 120, 125, 125}};
    const auto m = choiceMetrics(costs);
    EXPECT_NEAR(m.means[0], 124, 1e-12);
    EXPECT_NEAR(m.means[1], 122, 1e-12);
    EXPECT_NEAR(m.evpi, 12, 1e-12);
    EXPECT_NEAR(m.meanRegrets[0], 14, 1e-12);
    EXPECT_NEAR(m.meanRegrets[1], 12, 1e-12);
    EXPECT_EQ(m.largestRegrets, (std::vector<double>{35, 20}));
    EXPECT_NEAR(m.chanceLeast[0], 0.6, 1e-12);
}

TEST(DecisionMetrics, ties_share_their_chance) {
    const auto m = choiceMetrics({{1, 2, 3}, {1, 3, 2}, {5, 5, 5}});
    EXPECT_NEAR(m.chanceLeast[0], 0.5, 1e-12);
    EXPECT_NEAR(m.chanceLeast[1], 0.5, 1e-12);
    EXPECT_EQ(m.chanceLeast[2], 0.0);
}

TEST(DecisionMetrics, tail_means_take_part_of_a_value) {  // T-45
    const std::vector<double> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_NEAR(tailMean(ten, 0.8), 9.5, 1e-12);
    EXPECT_NEAR(tailMean(ten, 0.75), 9.2, 1e-12);
    EXPECT_NEAR(tailMean(ten, 0.0), 5.5, 1e-12);
    EXPECT_NEAR(tailMean(ten, 0.99), 10.0, 1e-12);
    auto z = normalColumns(normalDraw(1, 3, Copula(1)), 1, 65536)[0];
    std::sort(z.begin(), z.end());
    EXPECT_NEAR(tailMean(z, 0.95), 2.062713, 1e-3);
}

TEST(DecisionMetrics, quantiles_are_values_that_a_share_does_not_exceed) {
    const std::vector<double> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    EXPECT_EQ(quantile(ten, 0.9), 9);
    EXPECT_EQ(quantile(ten, 0.91), 10);
    EXPECT_EQ(quantile(ten, 0.05), 1);
    EXPECT_EQ(quantile(ten, 1.0), 10);
}

TEST(DecisionMetrics, error_bars_hold_the_truth_as_often_as_they_say) {
    // A chance, the hardest of the figures, and a mean; the truth of both is known.
    const double truth = normalDistribution(-0.7 / std::sqrt(2.0));
    int chanceHeld = 0, meanHeld = 0;
    constexpr int kTrials = 400;
    for (int trial = 0; trial < kTrials; ++trial) {
        const auto z = normalColumns(normalDraw(2, static_cast<std::uint64_t>(trial), Copula(2)), 2, 512);
        std::vector<double> hit(512), value(512);
        for (std::size_t s = 0; s < hit.size(); ++s) {
            hit[s] = z[0][s] + z[1][s] > 0.7 ? 1.0 : 0.0;
            value[s] = std::exp(0.3 * z[0][s] - 0.2 * z[1][s]);
        }
        const Sampled chance = sampledMean(hit), mean = sampledMean(value);
        chanceHeld += std::abs(chance.value - truth) <= chance.errorBar() ? 1 : 0;
        meanHeld += std::abs(mean.value - std::exp(0.5 * 0.13)) <= mean.errorBar() ? 1 : 0;
    }
    // 95 %, and three standard errors of 400 trials to each side.
    EXPECT_GE(chanceHeld, 367);
    EXPECT_LE(chanceHeld, 393);
    EXPECT_GE(meanHeld, 367);
    EXPECT_LE(meanHeld, 393);
}

TEST(KnowledgeValue, meets_the_normal_closed_forms) {  // T-43: mu 10, s 20
    constexpr double kMean = 10, kSpread = 20;
    const FutureDraw draw = normalDraw(1, 5, Copula(1));
    const auto z = normalColumns(draw, 1, 65536)[0];
    CostColumns costs(2, std::vector<double>(z.size(), 0.0));
    for (std::size_t s = 0; s < z.size(); ++s) costs[1][s] = kMean + kSpread * z[s];
    EXPECT_NEAR(choiceMetrics(costs).evpi, 3.955931, 2e-3);
    EXPECT_NEAR(worthOfKnowing(choicesOf(costs), {z}), 3.955931, 4e-2);
    double before = 0.0;
    for (const auto& [machines, worth] : {std::pair{1, 1.996412}, std::pair{4, 3.223418}, std::pair{16, 3.746502}}) {
        const double error = 20.0 / std::sqrt(machines), whole = std::hypot(kSpread, error);
        Known measured(z.size());
        for (std::size_t s = 0; s < z.size(); ++s) {
            const double noise = inverseNormal(
                openUniform(randomBits(1, RandomStream::MeasurementError, static_cast<std::uint32_t>(s), 0)[0]));
            measured[s] = (kSpread * z[s] + error * noise) / whole;
        }
        const double found = worthOfKnowing(choicesOf(costs), {measured});
        EXPECT_NEAR(found, worth, 0.06) << machines;
        EXPECT_GT(found, before);
        before = found;
    }
}

TEST(KnowledgeValue, comes_with_an_error_that_covers_the_closed_form) {
    constexpr double kMean = 10, kSpread = 20, kOther = 15, kTruth = 3.955931;  // the other unknown has mean 0
    constexpr int kTrials = 120;
    int held = 0;
    double widest = 0.0;
    for (int trial = 0; trial < kTrials; ++trial) {
        const auto z = normalColumns(normalDraw(2, 40 + static_cast<std::uint64_t>(trial), Copula(2)), 2, 1024);
        CostColumns costs(2, std::vector<double>(1024, 0.0));
        for (std::size_t s = 0; s < 1024; ++s) costs[1][s] = kMean + kSpread * z[0][s] + kOther * z[1][s];
        const Sampled worth = sampledWorthOfKnowing(choicesOf(costs), {z[0]});
        EXPECT_EQ(worth.value, worthOfKnowing(choicesOf(costs), {z[0]}));
        EXPECT_GT(worth.standardError, 0.0);
        held += std::abs(worth.value - kTruth) <= worth.errorBar() ? 1 : 0;
        widest = std::max(widest, worth.errorBar());
    }
    // 95 % less what errors of the fits add, and a bar that says something.
    EXPECT_GE(held, kTrials * 85 / 100);
    EXPECT_LT(widest, 0.5 * kTruth);
    EXPECT_EQ(sampledWorthOfKnowing(choicesOf({std::vector<double>(1024, 1.0)}), {Known(1024, 0.0)}).standardError,
              0.0);
}

TEST(KnowledgeValue, of_what_decides_nothing_is_next_to_nothing) {
    const auto z = normalColumns(normalDraw(3, 8, Copula(3)), 3, 4096);
    CostColumns costs(3, std::vector<double>(4096));
    for (std::size_t s = 0; s < 4096; ++s) {
        costs[0][s] = 100.0;
        costs[1][s] = 100.0 + 10.0 * z[0][s];
        costs[2][s] = 100.1 - 5.0 * z[0][s];
    }
    const double decides = worthOfKnowing(choicesOf(costs), {z[0]});
    EXPECT_NEAR(decides, choiceMetrics(costs).evpi, 0.02 * decides);
    EXPECT_LT(worthOfKnowing(choicesOf(costs), {z[1]}), 0.02 * decides);
    EXPECT_NEAR(worthOfKnowing(choicesOf(costs), {z[0], z[1], z[2]}), decides, 0.03 * decides);
    EXPECT_LT(worthOfKnowing(choicesOf(costs), {z[1], z[2]}), 0.02 * decides);
    EXPECT_EQ(worthOfKnowing(choicesOf({costs[0]}), {z[0]}), 0.0);
}

TEST(KnowledgeValue, of_unknowns_that_are_none_tells_what_inputs_that_decide_nothing_seem_worth) {
    constexpr std::size_t kInputs = 40;
    const Scenario scenario = test::twoOffers({test::computing("w", {1})}, 1);
    const FutureDemand demand(scenario);
    std::vector<double> seeming;
    int covered = 0;
    for (const std::size_t futures : {std::size_t{256}, std::size_t{4096}}) {
        const FutureDraw draw = normalDraw(kInputs, 5, Copula(kInputs));
        FuturePool pool(scenario, draw, demand, 1, test::onThreads());
        const auto z = normalColumns(draw, kInputs, futures);
        CostColumns costs(2, std::vector<double>(futures, 0.0));
        for (std::size_t s = 0; s < futures; ++s) costs[1][s] = 2.0 + 20.0 * z[0][s];
        const Choices choices = choicesOf(costs);
        seeming.push_back(seemingWorth(pool, choices, {}));
        if (futures > 256) continue;
        for (std::size_t i = 1; i < kInputs; ++i)
            covered += worthOfKnowing(choices, {z[i]}) <= Sampled{0.0, seeming.front()}.errorBar() ? 1 : 0;
    }
    EXPECT_GT(seeming[0], 0.05) << "few futures";
    EXPECT_LT(seeming[1], 0.5 * seeming[0]) << "many";
    EXPECT_GE(covered, 35) << "of 39 that decide nothing";
}

TEST(VarianceShares, of_the_ishigami_function) {  // T-41: Jansen, 1024 scrambled points, within .01
    const SobolSequence sequence(6);              // one scrambling, as the published figure has it
    std::vector<std::vector<double>> x(6, std::vector<double>(1024));
    for (std::size_t d = 0; d < 6; ++d) {
        const std::uint32_t seed = randomBits(1, RandomStream::Scramble, 0, static_cast<std::uint32_t>(d))[0];
        for (std::size_t s = 0; s < 1024; ++s) {
            x[d][s] = std::numbers::pi *
                      (2.0 * openUniform(owenScrambled(sequence.at(static_cast<std::uint32_t>(s), d), seed)) - 1.0);
        }
    }
    std::vector<double> a(1024), b(1024);
    for (std::size_t s = 0; s < 1024; ++s) {
        a[s] = ishigami(x[0][s], x[1][s], x[2][s]);
        b[s] = ishigami(x[3][s], x[4][s], x[5][s]);
    }
    const double variance = varianceOf(a);
    EXPECT_NEAR(variance, 13.844588, 0.15);
    const double first[3] = {0.313905, 0.442411, 0.0}, total[3] = {0.557589, 0.442411, 0.243684};
    for (std::size_t i = 0; i < 3; ++i) {
        std::vector<double> mixed(1024);
        for (std::size_t s = 0; s < 1024; ++s) {
            double at[3];
            for (std::size_t j = 0; j < 3; ++j) at[j] = x[j == i ? j + 3 : j][s];
            mixed[s] = ishigami(at[0], at[1], at[2]);
        }
        EXPECT_NEAR(totalShare(a, mixed, 13.844588), total[i], 0.01) << i;
        EXPECT_NEAR(firstOrderShare(b, mixed, 13.844588), first[i], 0.02) << i;
        const auto own = normalColumns(normalDraw(3, 4, Copula(3)), 3, 4096);
        std::vector<double> f(4096);
        for (std::size_t s = 0; s < 4096; ++s) f[s] = ishigami(angle(own[0][s]), angle(own[1][s]), angle(own[2][s]));
        EXPECT_NEAR(shareAlone(f, own[i]), first[i], 0.02) << "given data " << i;
    }
}

template <class Function>
std::vector<double> shapleyOf(const FutureDraw& draw, std::uint32_t futures, Function f) {
    std::vector<std::vector<double>> explained(draw.inputs().size(), std::vector<double>(futures));
    std::vector<double> z;
    for (std::uint32_t s = 0; s < futures; ++s) {
        draw.normals(s, z);
        const auto turn = draw.drawnInTurn(s, z);
        for (std::size_t k = 0; k < z.size(); ++k) {
            explained[turn.order[k]][s] = explainedInTurn(f(z), f(turn.normals[k]), f(turn.normals[k + 1]));
        }
    }
    return shapleyShares(explained);
}

TEST(VarianceShares, owed_to_each_input) {  // T-41 and T-42, Shapley effects
    const auto ofIshigami = shapleyOf(normalDraw(3, 6, Copula(3)), 65536, [](const std::vector<double>& z) {
        return ishigami(angle(z[0]), angle(z[1]), angle(z[2]));
    });
    EXPECT_NEAR(ofIshigami[0], 0.435747, 0.01);
    EXPECT_NEAR(ofIshigami[1], 0.442411, 0.01);
    EXPECT_NEAR(ofIshigami[2], 0.121842, 0.01);
    Eigen::MatrixXd correlation(2, 2);
    correlation << 1, .5, .5, 1;
    const auto ofLinear = shapleyOf(normalDraw(2, 7, Copula(correlation)), 65536,
                                    [](const std::vector<double>& z) { return 2.0 * z[0] + z[1]; });
    EXPECT_NEAR(ofLinear[0], 0.660714, 0.01);
    EXPECT_NEAR(ofLinear[1], 0.339286, 0.01);
    EXPECT_NEAR(ofLinear[0] + ofLinear[1], 1.0, 1e-12);
}

TEST(FutureDraw, inputs_that_become_known_keep_the_correlations_of_the_others) {
    Eigen::MatrixXd correlation(3, 3);
    correlation << 1, .6, .3, .6, 1, -.2, .3, -.2, 1;
    const FutureDraw draw = normalDraw(3, 8, Copula(correlation));
    constexpr std::uint32_t kFutures = 32768;
    std::vector<std::vector<double>> products(3, std::vector<double>(kFutures));  // 0 and 1, 0 and 2, 1 and 2
    std::array<int, 3> first{};
    std::vector<double> z;
    for (std::uint32_t s = 0; s < kFutures; ++s) {
        draw.normals(s, z);
        const auto turn = draw.drawnInTurn(s, z);
        ASSERT_EQ(turn.normals.back(), z) << "all known";
        ASSERT_EQ(turn.normals[1][turn.order[0]], z[turn.order[0]]);
        const auto& mixed = turn.normals[1];
        products[0][s] = mixed[0] * mixed[1];
        products[1][s] = mixed[0] * mixed[2];
        products[2][s] = mixed[1] * mixed[2];
        ++first[turn.order[0]];
    }
    EXPECT_NEAR(pairwiseMean(products[0]), 0.6, 0.02);
    EXPECT_NEAR(pairwiseMean(products[1]), 0.3, 0.02);
    EXPECT_NEAR(pairwiseMean(products[2]), -0.2, 0.02);
    for (const int times : first) EXPECT_NEAR(times / double{kFutures}, 1.0 / 3.0, 0.01);
}

TEST(VarianceShares, of_two_correlated_inputs) {  // T-42: 2 X1 + X2, rho .5
    Eigen::MatrixXd correlation(2, 2);
    correlation << 1, .5, .5, 1;
    const Copula copula(correlation);
    const FutureDraw draw = normalDraw(2, 2, copula);
    constexpr std::size_t kFutures = 16384;
    const auto z = normalColumns(draw, 2, kFutures);
    std::vector<double> f(kFutures);
    for (std::size_t s = 0; s < kFutures; ++s) f[s] = 2.0 * z[0][s] + z[1][s];
    const double variance = varianceOf(f);
    EXPECT_NEAR(variance, 7.0, 0.03);
    const double first[2] = {0.892857, 0.571429}, total[2] = {0.428571, 0.107143};
    for (std::size_t i = 0; i < 2; ++i) {
        std::vector<double> again(kFutures), now(2);
        for (std::size_t s = 0; s < kFutures; ++s) {
            now = {z[0][s], z[1][s]};
            now[i] = draw.drawnAgain(static_cast<std::uint32_t>(s), now, i);
            again[s] = 2.0 * now[0] + now[1];
        }
        EXPECT_NEAR(totalShare(f, again, variance), total[i], 0.01) << i;
        EXPECT_NEAR(shareAlone(f, z[i]), first[i], 0.01) << i;
    }
}

}  // namespace splitpoint::models
