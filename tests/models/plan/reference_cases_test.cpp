// The hand-worked cases of model.md 9 and those closed forms of reference.md 8 that the model can express.

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::offerAt;
using test::twoOffers;

constexpr double kRelative = 1e-9;

void expectRelative(double actual, double expected) { EXPECT_NEAR(actual, expected, kRelative * std::abs(expected)); }

Evaluation evaluated(const Scenario& s) {
    auto result = evaluate(s);
    EXPECT_TRUE(result.has_value());
    return *result;
}

double sweepAt(const Evaluation& e, int nodes) { return e.hybridSweep.at(static_cast<std::size_t>(nodes)).totalCostUsd; }

TEST(ReferenceCases, Case1FlatDemand) {
    const auto e = evaluated(twoOffers({computing("w", {8.0})}, 8760));
    expectRelative(e.plan(PlanKind::BareMetal).totalCostUsd, 140160);
    expectRelative(*e.plan(PlanKind::BareMetal).usdPerUsefulGpuHour, 2.0);
    expectRelative(e.plan(PlanKind::Virtual).totalCostUsd, 210240);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes, (NodeCounts{1, 0}));
    expectRelative(e.plan(PlanKind::Hybrid).totalCostUsd, 140160);
    EXPECT_EQ(e.recommendation.plan, PlanKind::BareMetal);
    EXPECT_EQ(e.recommendation.hybridIs, PlanKind::BareMetal);
    EXPECT_EQ(e.recommendation.runnerUp, PlanKind::Virtual);
}

TEST(ReferenceCases, Case2HalfTheDay) {
    const auto e = evaluated(twoOffers({computing("w", day(16, 12, 0))}, 8760));
    EXPECT_EQ(e.plan(PlanKind::BareMetal).nodes.bareMetal, 2);
    expectRelative(*e.plan(PlanKind::BareMetal).usdPerUsefulGpuHour, 4.0);
    expectRelative(sweepAt(e, 0), 210240);
    expectRelative(sweepAt(e, 1), 245280);
    expectRelative(sweepAt(e, 2), 280320);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 0);
    EXPECT_EQ(e.recommendation.plan, PlanKind::Virtual);
    expectRelative(*e.recommendation.breakEvenUtilization, 2.0 / 3.0);
    expectRelative(*e.recommendation.margin, 1.0 / 3.0);
    expectRelative(*e.plan(PlanKind::BareMetal).effectiveSavingsRate, -1.0 / 3.0);
    EXPECT_DOUBLE_EQ(*e.plan(PlanKind::BareMetal).utilization, 0.5);
    expectRelative(e.plan(PlanKind::BareMetal).dollars.idle, 140160);
    EXPECT_TRUE(e.recommendation.exact);
}

TEST(ReferenceCases, Case3ThreeQuartersOfTheDay) {
    const auto e = evaluated(twoOffers({computing("w", day(16, 18, 0))}, 8760));
    expectRelative(sweepAt(e, 0), 315360);
    expectRelative(sweepAt(e, 1), 297840);
    expectRelative(sweepAt(e, 2), 280320);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 2);
    EXPECT_NEAR(*e.plan(PlanKind::Hybrid).usdPerUsefulGpuHour, 2.6667, 5e-5);
}

TEST(ReferenceCases, Case4OverheadRaisesTheEffectivePrice) {
    auto s = twoOffers({computing("w", {8.0})}, 8760);
    s.workloads[0].timeShares[index(Component::GpuCompute)] = 0.7;
    s.workloads[0].timeShares[index(Component::Cpu)] = 0.3;
    s.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.02;
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 1.2;
    expectRelative(*evaluated(s).plan(PlanKind::Virtual).usdPerUsefulGpuHour, 3.222);
}

TEST(ReferenceCases, Case7WholeJobs) {
    auto s = twoOffers({computing("w", day(64, 14, 24))}, 8760);
    s.workloads[0].gpusPerJob = 64;
    s.workloads[0].split = Split::ByJob;
    const auto whole = evaluated(s);
    expectRelative(whole.plan(PlanKind::BareMetal).totalCostUsd, 1121280);
    EXPECT_NEAR(*whole.plan(PlanKind::BareMetal).usdPerUsefulGpuHour, 2.7042, 5e-5);
    expectRelative(whole.plan(PlanKind::Virtual).totalCostUsd, 1243920);
    const int counts[] = {0, 1, 2, 3, 8};
    const double costs[] = {1243920, 1384080, 1524240, 1401600, 1121280};
    for (int i = 0; i < 5; ++i) expectRelative(sweepAt(whole, counts[i]), costs[i]);
    EXPECT_EQ(whole.plan(PlanKind::Hybrid).nodes.bareMetal, 8);
    EXPECT_FALSE(whole.recommendation.exact);
    s.workloads[0].split = Split::Hourly;
    const auto hourly = evaluated(s);
    expectRelative(sweepAt(hourly, 3), 1033680);
    EXPECT_EQ(hourly.plan(PlanKind::Hybrid).nodes.bareMetal, 3);
}

/// A load-duration curve sampled at `n` quantiles, single-GPU nodes, so the node count is the committed capacity.
Scenario sampled(int n, double committedUsd, double onDemandUsd, double (*quantile)(double)) {
    std::vector<double> gpus;
    for (int i = 0; i < n; ++i) gpus.push_back(quantile((i + 0.5) / n));
    auto s = twoOffers({computing("w", gpus)}, n);
    s.offer(Tier::BareMetal) = offerAt(committedUsd, 1);
    s.offer(Tier::OnDemand) = offerAt(onDemandUsd, 1);
    return s;
}

TEST(ClosedForms, T01Uniform) {
    const auto e = evaluated(sampled(30000, 2, 3, [](double z) { return 100 * z; }));
    EXPECT_NEAR(e.plan(PlanKind::Hybrid).totalCostUsd / 30000, 133.333333, 0.01);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 33);
    EXPECT_NEAR(e.plan(PlanKind::Virtual).totalCostUsd / 30000, 150, 1e-6);
    EXPECT_NEAR(e.plan(PlanKind::BareMetal).totalCostUsd / 30000, 200, 1e-9);
}

TEST(ClosedForms, T02Exponential) {
    const auto e = evaluated(sampled(40000, 2, 4, [](double z) { return -100 * std::log1p(-z); }));
    EXPECT_NEAR(e.plan(PlanKind::Hybrid).nodes.bareMetal, 69.314718, 0.7);
    EXPECT_NEAR(e.plan(PlanKind::Hybrid).totalCostUsd / 40000, 338.629436, 0.03);
    EXPECT_NEAR(e.plan(PlanKind::Virtual).totalCostUsd / 40000, 400, 0.02);
}

/// Inverse of the standard normal distribution, by bisection: slow and obviously right.
double normalQuantile(double share) {
    double low = -10, high = 10;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

TEST(ClosedForms, T03Normal) {
    const auto curve = [](double z) { return std::max(0.0, 100 + 20 * normalQuantile(z)); };
    const auto dear = evaluated(sampled(20000, 2, 4, curve)), cheap = evaluated(sampled(20000, 2, 3, curve));
    EXPECT_NEAR(dear.plan(PlanKind::Hybrid).nodes.bareMetal, 100, 1);
    EXPECT_NEAR(dear.plan(PlanKind::Hybrid).totalCostUsd / 20000, 231.915382, 2e-2);
    EXPECT_NEAR(cheap.plan(PlanKind::Hybrid).nodes.bareMetal, 91.385454, 1);
    EXPECT_NEAR(cheap.plan(PlanKind::Hybrid).totalCostUsd / 20000, 221.815986, 2e-2);
}

TEST(ClosedForms, T04Sinusoid) {
    const auto wave = [](double z) { return 100 + 50 * std::sin(2 * std::numbers::pi * z); };
    EXPECT_NEAR(evaluated(sampled(20000, 2, 4, wave)).plan(PlanKind::Hybrid).totalCostUsd / 20000, 263.661977, 1e-3);
    EXPECT_NEAR(evaluated(sampled(20000, 2, 3, wave)).plan(PlanKind::Hybrid).totalCostUsd / 20000, 241.349667, 1e-3);
    EXPECT_NEAR(evaluated(sampled(20000, 1, 3, wave)).plan(PlanKind::Hybrid).totalCostUsd / 20000, 141.349667, 1e-3);
}

TEST(ClosedForms, T05Lognormal) {
    const auto e = evaluated(sampled(20000, 2, 4, [](double z) { return std::exp(4 + 0.5 * normalQuantile(z)); }));
    EXPECT_NEAR(e.plan(PlanKind::Hybrid).nodes.bareMetal, 54.598150, 1);
    EXPECT_NEAR(e.plan(PlanKind::Hybrid).totalCostUsd / 20000, 171.117071, 2e-2);
}

TEST(ClosedForms, T06SixLevels) {
    auto s = twoOffers({computing("w", {1, 2, 3, 4, 5, 6})}, 6);
    s.offer(Tier::BareMetal) = offerAt(1.0, 1);
    s.offer(Tier::OnDemand) = offerAt(2.5, 1);
    const auto e = evaluated(s);
    const double costs[] = {52.5, 43.5, 37, 33, 31.5, 32.5, 36};
    for (int c = 0; c <= 6; ++c) expectRelative(sweepAt(e, c), costs[c]);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 4);
}

TEST(ClosedForms, T07TwoLevels) {
    auto s = twoOffers({computing("w", {40, 40, 40, 40, 100})}, 5);
    s.offer(Tier::BareMetal) = offerAt(2.0, 1);
    s.offer(Tier::OnDemand) = offerAt(4.0, 1);
    const auto e = evaluated(s);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 40);
    expectRelative(e.plan(PlanKind::Hybrid).totalCostUsd / 5, 128);
    expectRelative(e.plan(PlanKind::Virtual).totalCostUsd / 5, 208);
    expectRelative(e.plan(PlanKind::BareMetal).totalCostUsd / 5, 200);
}

TEST(ClosedForms, T08HybridCostsTheMeanOfTheTopShare) {
    // C* = r x mean of the top r/p share of the hours; r/p = 1/2 of 200 hours is 100 of them.
    std::vector<double> gpus;
    unsigned state = 12345;
    for (int t = 0; t < 200; ++t) {
        state = state * 1664525u + 1013904223u;
        gpus.push_back(state >> 26);
    }
    auto s = twoOffers({computing("w", gpus)}, 200);
    s.offer(Tier::BareMetal) = offerAt(2.0, 1);
    s.offer(Tier::OnDemand) = offerAt(4.0, 1);
    std::sort(gpus.begin(), gpus.end(), std::greater<>());
    double top = 0.0;
    for (int t = 0; t < 100; ++t) top += gpus[static_cast<std::size_t>(t)];
    EXPECT_NEAR(evaluated(s).plan(PlanKind::Hybrid).totalCostUsd / 200, 2.0 * top / 100, 1e-10);
}

TEST(ClosedForms, T09MeritOrderOfTwoWorkloads) {
    // Savings a = 3 and 2 USD per committed GPU-hour: one price, efficiencies 1 and 1.5 on demand.
    auto s = twoOffers({computing("A", {2, 0, 1}), computing("B", {1, 2, 2})}, 3);
    s.offer(Tier::BareMetal) = offerAt(1.5, 1);
    s.offer(Tier::OnDemand) = offerAt(2.0, 1);
    s.workloads[0].measuredSlowdown["virtual"] = 1.5;
    s.workloads[1].measuredSlowdown["virtual"] = 1.0;
    const auto e = evaluated(s);
    const double costs[] = {19, 15.5, 13, 13.5, 18};
    for (int c = 0; c < 4; ++c) expectRelative(sweepAt(e, c), costs[c]);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 2);
}

TEST(ClosedForms, T10ABareMetalOnlyWorkloadBesideTwoThatMayOverflow) {
    auto s = twoOffers({computing("A", {4, 6, 8, 8, 5, 3, 2, 2}), computing("B", {2, 0, 0, 6, 9, 9, 4, 1}), computing("C", {3})}, 8);
    s.offer(Tier::BareMetal) = offerAt(2.0, 1);
    s.offer(Tier::OnDemand) = offerAt(3.0, 1);
    s.workloads[0].measuredSlowdown["virtual"] = 1.0 / 0.75;
    s.workloads[2].isolation = Isolation::BareMetalOnly;
    auto e = evaluated(s);
    const double costs[] = {247, 237, 228, 220, 222, 224, 231};
    for (int c = 6; c <= 12; ++c) expectRelative(sweepAt(e, c), costs[c - 6]);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 9);
    EXPECT_FALSE(e.hybridSweep.at(2).feasible);
    s.offer(Tier::BareMetal) = offerAt(2.0, 8);
    e = evaluated(s);
    EXPECT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 1);
    expectRelative(e.plan(PlanKind::Hybrid).totalCostUsd, 228);
}

TEST(ClosedForms, T35UtilizationAndEfficiency) {
    auto s = twoOffers({computing("w", day(10, 24, 0))}, 8760);
    s.offer(Tier::BareMetal) = offerAt(2.0, 1);
    s.workloads[0].measuredSlowdown["virtual"] = 1.0 / 0.85;
    const auto e = evaluated(s);
    EXPECT_NEAR(*e.plan(PlanKind::Virtual).usdPerUsefulGpuHour, 3.529412, 5e-7);
    EXPECT_NEAR(*e.recommendation.breakEvenUtilization, 0.566667, 5e-7);
}

TEST(Plans, NoDemandIsValidAndUndecided) {
    const auto e = evaluated(twoOffers({computing("w", {0.0})}, 24));
    for (const PlanKind plan : kPlans) {
        EXPECT_TRUE(e.plan(plan).feasible);
        EXPECT_EQ(e.plan(plan).totalCostUsd, 0.0);
        EXPECT_FALSE(e.plan(plan).usdPerUsefulGpuHour);
    }
    EXPECT_FALSE(e.recommendation.plan);
}

TEST(Plans, MissingOffersLeaveOnePlan) {
    auto s = twoOffers({computing("w", {8.0})}, 24);
    s.offer(Tier::OnDemand).reset();
    const auto e = evaluated(s);
    EXPECT_TRUE(e.plan(PlanKind::BareMetal).feasible);
    EXPECT_FALSE(e.plan(PlanKind::Virtual).feasible);
    EXPECT_FALSE(e.plan(PlanKind::Hybrid).feasible);
    ASSERT_EQ(e.plan(PlanKind::Hybrid).reasons.size(), 1u);
    EXPECT_TRUE(e.hybridSweep.empty());
    EXPECT_EQ(e.recommendation.plan, PlanKind::BareMetal);
    EXPECT_FALSE(e.recommendation.margin);
}

TEST(Plans, IsolationKeepsAWorkloadOffVirtualMachines) {
    auto s = twoOffers({computing("open", {8.0}), computing("secret", {4.0})}, 24);
    s.workloads[1].isolation = Isolation::BareMetalOnly;
    const auto e = evaluated(s);
    const auto& machines = e.plan(PlanKind::Virtual);
    EXPECT_FALSE(machines.feasible);
    ASSERT_EQ(machines.reasons.size(), 1u);
    EXPECT_NE(machines.reasons[0].find("secret"), std::string::npos);
    EXPECT_DOUBLE_EQ(machines.totalCostUsd, 8.0 * 24 * 3);  // still priced for what it serves
    EXPECT_FALSE(e.hybridSweep[0].feasible);
    EXPECT_TRUE(e.hybridSweep[1].feasible);
}

TEST(Plans, ANeedThatExceedsItsNodesByRoundingFitsThem) {
    // 16.0000000032 of 16 GPUs: 2e-10 of the tier. A second platform for the rest would cost 50,000 USD a month.
    auto s = twoOffers({computing("w", day(16.0000000032, 12, 8))}, 24);
    s.operations.fixedUsdPerMonth.virtualMachines = 50000;
    const auto e = evaluated(s);
    const auto& hybrid = e.plan(PlanKind::Hybrid);
    EXPECT_EQ(hybrid.nodes.bareMetal, 2);
    EXPECT_DOUBLE_EQ(hybrid.totalCostUsd, 2 * 8 * 2.0 * 24);
    EXPECT_DOUBLE_EQ(e.hybridSweep[2].totalCostUsd, 768.0);
    EXPECT_EQ(e.recommendation.plan, PlanKind::BareMetal);
    EXPECT_EQ(e.recommendation.hybridIs, PlanKind::BareMetal);
    s.workloads[0].demand = HourlyDemand{day(16.000001, 12, 8)};  // which is beyond it
    EXPECT_GT(evaluated(s).hybridSweep[2].totalCostUsd, 768.0);
}

TEST(Plans, TheSmallestDemandNeedsANode) {
    const auto e = evaluated(twoOffers({computing("w", {1e-9})}, 24));
    const auto& bareMetal = e.plan(PlanKind::BareMetal);
    EXPECT_TRUE(bareMetal.feasible);
    EXPECT_EQ(bareMetal.nodes.bareMetal, 1);
    EXPECT_DOUBLE_EQ(bareMetal.totalCostUsd, 8 * 2.0 * 24);
    ASSERT_EQ(e.hybridSweep.size(), 2U);
    EXPECT_EQ(e.hybridSweep[1].nodes.bareMetal, 1);
}

TEST(Plans, TermsLongerThanTheHorizonLeaveStrandedCommitment) {
    auto s = twoOffers({computing("w", {8.0})}, 100);
    s.offer(Tier::BareMetal)->termHours = 720;
    const auto within = evaluated(s).plan(PlanKind::BareMetal);
    EXPECT_DOUBLE_EQ(within.cost.commitment, 8 * 2.0 * 100);
    EXPECT_DOUBLE_EQ(within.strandedCommitmentUsd, 8 * 2.0 * 620);
    EXPECT_DOUBLE_EQ(within.paidBeyondHorizonUsd, 0.0);
    s.countCommitment = CommitmentCounting::FullTerm;
    const auto full = evaluated(s).plan(PlanKind::BareMetal);
    EXPECT_DOUBLE_EQ(full.cost.commitment, 8 * 2.0 * 720);
    EXPECT_DOUBLE_EQ(full.strandedCommitmentUsd, 0.0);
    EXPECT_DOUBLE_EQ(full.paidBeyondHorizonUsd, 8 * 2.0 * 620);
}

TEST(Plans, WaitingWorkNeedsFewerNodes) {
    auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    s.workloads[0].maxDelayHours = 12;
    s.workloads[0].split = Split::Hourly;
    const auto e = evaluated(s);
    EXPECT_EQ(e.plan(PlanKind::BareMetal).nodes.bareMetal, 1);
    EXPECT_GT(e.plan(PlanKind::BareMetal).deferredGpuHours, 0.0);
    EXPECT_EQ(*bareMetalNodesIfAllWait(twoOffers({computing("w", day(16, 12, 0))}, 240), 12), 1);
}

TEST(SwitchPoints, HalfTheDaySwitchesWhereThePriceRatioMeetsTheUse) {
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    const auto points = findSwitchPoints(s, evaluated(s));
    ASSERT_TRUE(points);
    for (const SwitchPoint& point : *points) {
        if (point.input == SwitchInput::ElasticPrice) {
            EXPECT_NEAR(*point.factor, 4.0 / 3.0, 2e-3);
        } else if (point.input == SwitchInput::BareMetalPrice) {
            EXPECT_NEAR(*point.factor, 0.75, 1e-3);
        } else {
            EXPECT_FALSE(point.factor) << kSwitchInputNames[static_cast<std::size_t>(point.input)];
        }
    }
}

}  // namespace
}  // namespace splitpoint::models
