// From two profiles to slowdowns, from one with a default or a reference, and from many to a fleet.
#include "models/calibration/comparison.h"

#include <array>
#include <cmath>
#include <tuple>

#include <gtest/gtest.h>

#include "models/calibration/combine.h"
#include "models/calibration/fleet.h"
#include "models/calibration/reference_estimate.h"
#include "models/calibration/student_t.h"
#include "tests/models/calibration/profile_fixture.h"

namespace {

using namespace splitpoint::models;
using namespace splitpoint::models::calibration;

const std::vector<double> kMetal{100, 101, 99, 100, 100};

TEST(Slowdown, RateAndTimeByHand) {
    RoundStatistics a{5, std::log(100.0), 0.01, 0.01 / std::sqrt(5.0), 4, 0};
    RoundStatistics b{5, std::log(80.0), 0.02, 0.02 / std::sqrt(5.0), 4, 0};
    const auto rate = logRatio(a, b, 0.005, 0.01, true);
    EXPECT_NEAR(rate.value, std::log(1.25), 1e-12);
    EXPECT_NEAR(rate.error, std::sqrt(0.0001 / 5 + 0.0004 / 5 + 0.000025 + 0.0001), 1e-12);
    EXPECT_NEAR(rate.freedom, (0.0005 * 0.0005) / (0.0001 * 0.0001 / 4 + 0.0004 * 0.0004 / 4),
                1e-9);  // Welch, the 1/5 cancels
    EXPECT_NEAR(logRatio(a, b, 0, 0, false).value, -std::log(1.25), 1e-12);
    EXPECT_NEAR(rate.interval().high, std::exp(rate.value + studentTQuantile(0.975, rate.freedom) * rate.error), 1e-12);
}

TEST(Slowdown, WelchNeverFallsBelowFourDegrees) {
    RoundStatistics a{2, 0, 0.01, 0.007, 1, 0};
    EXPECT_EQ(logRatio(a, a, 0.01, 0.01, true).freedom, 4.0);
}

TEST(Slowdown, FourVerdicts) {
    EXPECT_EQ(verdictOf({1.05, 1.10}), Verdict::Different);
    EXPECT_EQ(verdictOf({0.99, 1.01}), Verdict::Equivalent);
    EXPECT_EQ(verdictOf({1.005, 1.015}), Verdict::DifferentButNegligible);
    EXPECT_EQ(verdictOf({0.95, 1.05}), Verdict::Inconclusive);
    EXPECT_EQ(verdictOf({0.979, 1.0}), Verdict::Inconclusive);  // 1 / 1.02 = 0.9804
}

TEST(Slowdown, RoundsToSettleFollowTheFormulaUntilTauIsTooWide) {
    LogRatio ratio{0.0, 0.02, kInfiniteFreedom};
    const double target = std::log1p(0.02);
    const double t = 1.959963985;
    EXPECT_EQ(roundsToSettle(ratio, 0.03, 0.04, 0.0, 0.0), static_cast<int>(std::ceil(std::pow(t * 0.05 / target, 2))));
    EXPECT_FALSE(roundsToSettle(ratio, 0.03, 0.04, 0.03, 0.03));
}

TEST(Slowdown, HolmStepsDown) {
    const auto adjusted = holmAdjusted(std::vector<double>{0.01, 0.04, 0.03, 0.005});
    const std::vector<double> expected{0.03, 0.06, 0.06, 0.02};
    for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(adjusted[i], expected[i], 1e-12);
}

TEST(Slowdown, SeveralProfilesOfAMachineArePooled) {
    RoundStatistics one{5, 0.1, 0.02, 0.01, 4, 0};
    RoundStatistics two = one;
    two.logMean = 0.2;
    RoundStatistics three = one;
    three.logMean = 0.3;
    const auto side = pooledSide(std::vector<RoundStatistics>{one, two, three}, 0.01);
    EXPECT_NEAR(side.rounds.logMean, 0.2, 1e-12);
    EXPECT_NEAR(side.rounds.logError, 0.01 / std::sqrt(3.0), 1e-12);
    EXPECT_NEAR(side.rounds.freedom, 12.0, 1e-9);
    const double own = std::sqrt(4.0 / 7.0 * 0.0001 + 3.0 / 7.0 * (0.01 - 0.0001));
    EXPECT_NEAR(side.tau, own / std::sqrt(3.0), 1e-12);
}

TEST(Slowdown, ANoisyProfileIsNotMadeSurerByQuietOnes) {
    const RoundStatistics noisy{5, 0.0, 0.04, 0.04 / std::sqrt(5.0), 4, 0};
    const RoundStatistics quiet{24, 0.0, 1e-6, 1e-6 / std::sqrt(24.0), 23, 0};
    const auto side = pooledSide(std::vector<RoundStatistics>{noisy, quiet, quiet}, 0.003);
    EXPECT_NEAR(side.rounds.freedom, 4.0, 1e-6) << "the error is that of five rounds";
}

/// Profiles of one machine with a probe of these rounds each.
std::vector<Profile> sittings(const std::string& verdict, const std::vector<std::vector<double>>& rounds,
                              const std::vector<std::vector<double>>& cpu = {}) {
    std::vector<Profile> profiles;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        profiles.push_back(fixture::profileOn(verdict));
        profiles.back().probes.push_back(
            fixture::probeOf("cpu", "cpu_int_1t", rounds[i], true, cpu.empty() ? rounds[i] : cpu[i]));
    }
    return profiles;
}

/// The comparison points into the profiles.
Comparison comparedOver(const std::vector<Profile>& metal, const std::vector<Profile>& vm) {
    std::vector<const Profile*> first, second;
    for (const Profile& profile : metal) first.push_back(&profile);
    for (const Profile& profile : vm) second.push_back(&profile);
    return compareRepeated(first, second);
}

TEST(Compare, ASecondDriftingProfileDoesNotHideTheDrift) {
    const std::vector<double> drifting{100, 103, 106, 109, 112, 115};
    const auto vm = sittings("vm", {std::vector<double>(6, 97.0)});
    const auto sitting = sittings("metal", {drifting}), again = sittings("metal", {drifting, drifting});
    const auto one = comparedOver(sitting, vm), two = comparedOver(again, vm);
    const double drift = wideningOf(*one.probes[0].pair.first);
    ASSERT_GT(drift, 0.05);
    EXPECT_NEAR(two.probes[0].firstSide.tau, std::hypot(0.005, drift) / std::sqrt(2.0), 1e-12);
    EXPECT_EQ(two.probes[0].verdict, one.probes[0].verdict);
}

TEST(Compare, TheSplitOfSeveralProfilesIsOverAllOfThem) {
    // The second virtual machine profile is slower by structure alone; nobody takes its CPU.
    const std::vector<double> full(5, 100.0), slow(5, 80.0);
    const auto metal = sittings("metal", {full});
    for (const auto& order : {std::vector{full, slow}, std::vector{slow, full}}) {
        const auto result = comparedOver(metal, sittings("vm", order));
        EXPECT_NEAR(result.probes[0].ratio, std::sqrt(1.25), 1e-12);
        EXPECT_NEAR(*result.probes[0].structural, std::sqrt(1.25), 1e-12);
        EXPECT_NEAR(*result.probes[0].contention, 1.0, 1e-12);
        EXPECT_NEAR(*result.probes[0].floorRatio, std::sqrt(1.25), 1e-12);
        EXPECT_EQ(result.components[0].rounds, 5);
    }
}

TEST(Compare, ThreeProfilesOfEachAreNotAdvisedAgain) {
    const auto metal = sittings("metal", std::vector(3, std::vector<double>(5, 100.0)));
    std::vector<std::vector<double>> levels;
    for (const double level : {95.0, 100.0, 105.0}) levels.emplace_back(5, level);
    const auto result = comparedOver(metal, sittings("vm", levels));
    const auto& probe = result.probes[0];
    ASSERT_EQ(probe.verdict, Verdict::Inconclusive);
    const double target = std::max(std::fabs(probe.log.value), std::log1p(0.02) - std::fabs(probe.log.value));
    const double needed = 3.0 * std::pow(studentTQuantile(0.975, probe.log.freedom) * probe.log.error / target, 2);
    EXPECT_EQ(probe.settles, std::to_string(static_cast<int>(std::ceil(needed))) +
                                 " profiles of each at different hours would settle it");
    EXPECT_EQ(result.components[0].settles, probe.settles);
}

TEST(Compare, AFurtherProfileThatCannotBePooledIsNamed) {
    auto vm = sittings("vm", {kMetal, kMetal});
    vm[1].probes[0].version = 2;
    const auto result = comparedOver(sittings("metal", {kMetal}), vm);
    ASSERT_EQ(result.pairing.notCompared.size(), 1U);
    EXPECT_EQ(result.pairing.notCompared[0],
              "cpu_int_1t: 1 of 2 profiles of the second machine have it alike; the others do not count.");
    EXPECT_TRUE(
        comparedOver(sittings("metal", {kMetal}), sittings("vm", {kMetal, kMetal})).pairing.notCompared.empty());
}

TEST(Compare, MetalAndVmSetTheSlowdown) {
    auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm");
    metal.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", kMetal, true, kMetal));
    vm.probes.push_back(
        fixture::probeOf("cpu", "cpu_int_1t", {80, 80.8, 79.2, 80, 80}, true, {90, 90.9, 89.1, 90, 90}));
    const auto result = compare(metal, vm);
    EXPECT_TRUE(result.pairing.setsSlowdown);
    ASSERT_EQ(result.components.size(), 1U);
    EXPECT_NEAR(result.components[0].ratio, 1.25, 1e-9);
    EXPECT_EQ(result.components[0].verdict, Verdict::Different);
    EXPECT_NEAR(*result.components[0].structural, 100.0 / 90.0, 1e-9);
    EXPECT_NEAR(*result.components[0].structural * *result.components[0].contention, result.components[0].ratio, 1e-12);
    EXPECT_EQ(result.headlineMethods, std::vector<std::string>{"cpu_int_1t"});
}

TEST(Compare, QuietAndLoadedSetADisturbanceAndNoSlowdown) {
    auto quiet = fixture::profileOn("vm");
    auto loaded = fixture::profileOn("vm");
    quiet.probes.push_back(fixture::probeOf("cpu", "cpu_int_mt", kMetal, true, kMetal));
    loaded.probes.push_back(
        fixture::probeOf("cpu", "cpu_int_mt", {50, 50, 100, 100, 80}, true, {100, 100, 100, 100, 100}));
    const auto result = compare(quiet, loaded);
    EXPECT_FALSE(result.pairing.setsSlowdown);
    EXPECT_NE(result.pairing.whyNoSlowdown.find("may set its disturbance"), std::string::npos);
    EXPECT_TRUE(result.pairing.setsDisturbance);
    EXPECT_EQ(result.firstDisturbance->probability, 0.0);
    EXPECT_NEAR(result.secondDisturbance->probability, 0.6, 1e-12);
    EXPECT_NEAR(result.secondDisturbance->slowdown, 1.0, 1e-12);  // median of 2, 2, 1.25
    EXPECT_NEAR(*result.components[0].structural, 1.0, 0.01);
}

TEST(Compare, TheWrongOrderAndUnknownPlacesSetNothing) {
    EXPECT_FALSE(pair(fixture::profileOn("vm"), fixture::profileOn("metal")).setsSlowdown);
    EXPECT_FALSE(pair(fixture::profileOn("metal"), fixture::profileOn("metal")).setsSlowdown);
    auto declared = fixture::profileOn("unknown");
    declared.virtualization.declared = "vm";
    EXPECT_TRUE(pair(fixture::profileOn("metal"), declared).setsSlowdown);
    auto container = fixture::profileOn("metal");
    container.virtualization.container = "docker";
    EXPECT_TRUE(pair(fixture::profileOn("metal"), container).setsSlowdown);
}

TEST(Pairing, HardMismatchesBarTheirComponents) {
    auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm");
    vm.machine.cpu.model = "CPU B";
    vm.machine.memory.totalBytes = std::int64_t{128} << 30;
    metal.gpus.push_back({});
    vm.gpus.push_back({});
    metal.gpus[0].name = vm.gpus[0].name = "H100";
    vm.gpus[0].migProfile = "1g.10gb";
    metal.gpus[0].driver = "580";
    vm.gpus[0].driver = "590";
    metal.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", kMetal));
    vm.probes.push_back(metal.probes[0]);
    const auto result = compare(metal, vm);
    std::vector<std::string> hard;
    for (const auto& mismatch : result.pairing.mismatches) {
        if (mismatch.hard) hard.push_back(mismatch.subject);
    }
    EXPECT_EQ(hard, (std::vector<std::string>{"CPU model", "host memory", "MIG profile"}));
    EXPECT_EQ(result.pairing.mismatches.back().subject, "GPU driver");
    EXPECT_TRUE(result.components[0].differentHardware);
}

TEST(Pairing, AProfileThatDoesNotDescribeItsMachineSaysWhatIsNotKnown) {
    const auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm"), other = vm;
    EXPECT_TRUE(pair(metal, vm).notCompared.empty());
    vm.machine = {};
    const auto slowdown = pair(metal, vm);
    EXPECT_TRUE(slowdown.setsSlowdown);
    EXPECT_EQ(slowdown.notCompared,
              (std::vector<std::string>{"machine: the second profile does not describe its own, so that different "
                                        "hardware would not be noticed."}));
    const std::string start =
        "Both profiles are from a virtual machine: a difference between them is no slowdown of a delivery";
    const auto disturbance = pair(vm, other);
    EXPECT_FALSE(disturbance.setsDisturbance);
    EXPECT_EQ(disturbance.whyNoSlowdown, start +
                                             ", and sets no disturbance either, as the first profile does not say "
                                             "what kind of machine it is from.");
    other.machine.hardwareClass = "h:other";
    EXPECT_EQ(pair(fixture::profileOn("vm"), other).whyNoSlowdown,
              start + ", and sets no disturbance either, as the machines are of different kinds.");
    EXPECT_EQ(pair(fixture::profileOn("vm"), fixture::profileOn("vm")).whyNoSlowdown,
              start + "; it may set its disturbance.");
}

/// A declared delivery counts where the verdict is unknown, and the host of a hypervisor is bare metal.
TEST(Pairing, SetsADisturbanceWhereItsWordsSaySo) {
    const auto metal = fixture::profileOn("metal"), vm = fixture::profileOn("vm");
    auto declaredVm = fixture::profileOn("unknown"), declaredMetal = declaredVm;
    declaredVm.virtualization.declared = "vm";
    declaredMetal.virtualization.declared = "metal";
    for (const auto& [first, second] :
         {std::pair{metal, fixture::profileOn("host_under_hypervisor")}, std::pair{vm, declaredVm}}) {
        const auto pairing = pair(first, second);
        EXPECT_TRUE(pairing.setsDisturbance);
        EXPECT_TRUE(pairing.whyNoSlowdown.ends_with("; it may set its disturbance.")) << pairing.whyNoSlowdown;
    }
    EXPECT_FALSE(pair(declaredVm, declaredMetal).setsDisturbance);
}

TEST(Pairing, OtherVersionParametersUnitOrStatusAreNotCompared) {
    auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm");
    for (int i = 0; i < 4; ++i) metal.probes.push_back(fixture::probeOf("cpu", "m" + std::to_string(i), kMetal));
    vm.probes = metal.probes;
    vm.probes[0].version = 2;
    vm.probes[1].parameters["threads"] = std::int64_t{4};
    metal.probes[1].parameters["threads"] = std::int64_t{8};
    for (auto* probe : {&vm.probes[1], &metal.probes[1]}) probe->parametersHash = hashOfParameters(probe->parameters);
    vm.probes[2].status = "implausible";
    vm.probes[3].method = "other";
    const auto result = pair(metal, vm);
    EXPECT_TRUE(result.probes.empty());
    ASSERT_EQ(result.notCompared.size(), 5U);
    EXPECT_EQ(result.notCompared[1], "m1: \"threads\" differs.");
    EXPECT_EQ(result.notCompared[2], "m2: one side is implausible.");
}

TEST(Components, AreGeometricMeansOfThePrimariesOrOfTheMix) {
    auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm");
    const auto add = [](Profile& profile, const char* method, double value, bool primary) {
        profile.probes.push_back(fixture::probeOf("storage", method, {value, value, value}));
        profile.probes.back().primary = primary;
    };
    add(metal, "rand_read_4k_qd1", 100, true);
    add(metal, "seq_write_1m", 100, false);
    add(metal, "fsync_4k", 100, false);
    add(vm, "rand_read_4k_qd1", 50, true);
    add(vm, "seq_write_1m", 25, false);
    add(vm, "fsync_4k", 100, false);
    EXPECT_NEAR(compare(metal, vm).components[0].ratio, 2.0, 1e-9);
    const auto mixed = compare(metal, vm, ProbeMix::Checkpointing).components[0];
    EXPECT_NEAR(mixed.ratio, 2.0, 1e-9);  // sqrt(4 x 1)
    EXPECT_EQ(mixed.probes, 2);
    EXPECT_NEAR(mixed.log.error, std::hypot(0.03, 0.08), 1e-9);  // sums of w SE, not root of squares
}

/// Two primary probes of the CPU, each with the factor by which the second machine is slower.
Comparison ofTwoProbes(const char* second, double firstFactor, const std::vector<double>& firstRounds,
                       double secondFactor, const std::vector<double>& secondRounds, std::array<Profile, 2>& profiles) {
    profiles = {fixture::profileOn("metal"), fixture::profileOn(second)};
    const auto add = [&](const char* method, double factor, std::vector<double> rounds) {
        profiles[0].probes.push_back(fixture::probeOf("cpu", method, rounds));
        for (double& median : rounds) median /= factor;
        profiles[1].probes.push_back(fixture::probeOf("cpu", method, rounds));
    };
    add("cpu_int_1t", firstFactor, firstRounds);
    add("cpu_fp_1t", secondFactor, secondRounds);
    return compare(profiles[0], profiles[1]);
}

const std::vector<double> kWide{100, 102, 98, 100, 100};

TEST(Components, ThatAreInconclusiveSayWhatSettlesThemBesideAWiderProbeThatIsNot) {
    std::array<Profile, 2> profiles;
    const auto result = ofTwoProbes("vm", 1.0, kMetal, 1.06, kWide, profiles);
    ASSERT_EQ(result.components.size(), 1U);
    EXPECT_EQ(result.probes[0].verdict, Verdict::Inconclusive);
    EXPECT_EQ(result.probes[1].verdict, Verdict::Different);
    EXPECT_GT(result.probes[1].log.error, result.probes[0].log.error);
    EXPECT_EQ(result.components[0].verdict, Verdict::Inconclusive);
    EXPECT_EQ(result.components[0].settles, result.probes[0].settles);
    EXPECT_NE(result.components[0].settles, "");
}

TEST(Components, OfConclusiveProbesThatDisagreeSayWhatSettlesTheirMean) {
    // s = 0.014145 each, tau = 0.005 each, L = 0: 2 s^2 / R + 2 tau^2 <= (ln 1.02 / 2.306)^2 from R = 16.9 on.
    std::array<Profile, 2> profiles;
    const auto steady = ofTwoProbes("metal", 1.06, kWide, 1 / 1.06, kWide, profiles);
    EXPECT_EQ(steady.probes[0].verdict, Verdict::Different);
    EXPECT_EQ(steady.probes[1].verdict, Verdict::Different);
    ASSERT_EQ(steady.components[0].verdict, Verdict::Inconclusive);
    EXPECT_EQ(steady.components[0].settles, "17 rounds on each side would settle it");
    // A virtual machine's tau of 0.015 alone is wider than that.
    const auto virtualMachine = ofTwoProbes("vm", 1.06, kWide, 1 / 1.06, kWide, profiles);
    ASSERT_EQ(virtualMachine.components[0].verdict, Verdict::Inconclusive);
    EXPECT_EQ(virtualMachine.components[0].settles, "limited by drift: take 3 profiles of each at different hours");
}

TEST(Job, APairGivesTheMeasuredSlowdown) {
    auto metal = fixture::profileOn("metal");
    auto vm = fixture::profileOn("vm");
    metal.probes.push_back(fixture::probeOf("job", "job", {1000, 1002, 998}));
    vm.probes.push_back(fixture::probeOf("job", "job", {800, 801, 799}));
    const auto result = compare(metal, vm);
    ASSERT_TRUE(result.job);
    EXPECT_NEAR(result.job->measured.ratio, 1.25, 1e-3);
    EXPECT_LT(result.job->measured.interval.low, 1.25);
    EXPECT_TRUE(result.components.empty());
}

TEST(Combine, PrecisionWeightsASymmetricPrior) {
    const double spread = 0.05;
    const Estimate prior{std::exp(-1.645 * spread), 1.0, std::exp(1.645 * spread)};
    const auto middle = combine(prior, {0.2, spread, 10}).value();
    EXPECT_NEAR(middle.logMean, 0.1, 1e-9);
    EXPECT_NEAR(middle.logSpread, spread / std::sqrt(2.0), 1e-9);
    EXPECT_NEAR(combine(prior, {0.2, 10.0, 10}).value().logMean, 0.0, 1e-4);
    EXPECT_NEAR(combine(prior, {0.2, 1e-4, 10}).value().logMean, 0.2, 1e-4);
    EXPECT_EQ(combine(prior, {0.2, 0.0, 10}).value().value.typical, std::exp(0.2));
    EXPECT_FALSE(combine({1.1, 1.0, 1.2}, {0.2, 0.1, 10}));
    EXPECT_FALSE(combine(prior, {std::nan(""), 0.1, 10}));
}

TEST(Combine, LopsidedPriorAgreesWithNumericalIntegration) {
    const Estimate prior{1.0, 1.03, 1.2};  // launch latency of a tuned virtual machine
    const LogRatio measurement{std::log(1.10), 0.03, 10};
    const double below = std::log(1.03) / 1.645;
    const double above = std::log(1.2 / 1.03) / 1.645;
    double sum = 0.0;
    double mean = 0.0;
    for (double x = -0.5; x < 0.5; x += 1e-5) {
        const double spread = x < std::log(1.03) ? below : above;
        const double z = (x - std::log(1.03)) / spread;
        const double m = (x - measurement.value) / measurement.error;
        const double density = std::exp(-0.5 * (z * z + m * m)) / spread;
        sum += density;
        mean += density * x;
    }
    const auto combined = combine(prior, measurement).value();
    EXPECT_NEAR(combined.logMean, mean / sum, 3e-4);
    EXPECT_LT(combined.value.low, combined.value.typical);
    EXPECT_LT(combined.value.typical, combined.value.high);
}

/// Quantiles of the same by integration in small steps, since the steep side of a prior is lost on a coarse grid.
Estimate integrated(const Estimate& prior, const LogRatio& measurement) {
    const double middle = std::log(prior.typical);
    const double below = std::max(0.005, (middle - std::log(prior.low)) / 1.645);
    const double above = std::max(0.005, (std::log(prior.high) - middle) / 1.645);
    const double step = 1e-5;
    std::vector<double> density;
    double sum = 0.0;
    const double from = middle - 6 * below;
    for (double x = from + step / 2; x < middle + 6 * above; x += step) {
        const double z = (x - middle) / (x < middle ? below : above);
        const double m = (x - measurement.value) / measurement.error;
        density.push_back(std::exp(-0.5 * (z * z + m * m)) / (x < middle ? below : above));
        sum += density.back();
    }
    std::array<double, 3> shares{0.05, 0.5, 0.95};
    double before = 0.0;
    std::size_t i = 0;
    for (double& share : shares) {
        while (before + density[i] < share * sum) before += density[i++];
        share = std::exp(from + static_cast<double>(i) * step);
    }
    return {shares[0], shares[1], shares[2]};
}

TEST(Combine, VeryLopsidedPriorAgreesWithNumericalIntegration) {
    const Estimate untuned{1.0, 1.02, 3.0};  // interconnect of an untuned virtual machine, of the catalogue
    for (const auto& [prior, value, error] :
         {std::tuple{untuned, 0.3, 1.0}, std::tuple{untuned, 0.1, 0.5}, std::tuple{untuned, 0.05, 0.03},
          std::tuple{Estimate{1.35, 1.5, 9.5}, 2.0, 1.0}, std::tuple{Estimate{4.0, 13.0, 34.0}, -0.1, 0.002}}) {
        const LogRatio measurement{value, error, 10};
        const auto combined = combine(prior, measurement).value().value;
        const auto expected = integrated(prior, measurement);
        EXPECT_NEAR(combined.low / expected.low, 1.0, 1e-3) << value << " " << error;
        EXPECT_NEAR(combined.typical / expected.typical, 1.0, 1e-3) << value << " " << error;
        EXPECT_NEAR(combined.high / expected.high, 1.0, 2e-3) << value << " " << error;
    }
}

TEST(Combine, PlannedErrorFallsWithRoundsAndProfiles) {
    EXPECT_NEAR(plannedError(0.02, 0.01, 4, 1), std::sqrt(0.0001 + 0.0001), 1e-12);
    EXPECT_NEAR(plannedError(0.02, 0.01, 4, 4), std::sqrt(0.0002 / 4), 1e-12);
}

TEST(Reference, IsAnEstimateAndRefusesWhatIsTooFast) {
    auto profile = fixture::profileOn("vm");
    profile.probes.push_back(fixture::probeOf("cpu", "cpu_int_1t", {90, 90, 90}));
    const std::vector<ReferenceRow> rows{{"CPU A", "cpu_int_1t", "1/s", 95, 100, 105, "source", "2026"},
                                         {"CPU B", "cpu_int_1t", "1/s", 1, 2, 3, "source", "2026"},
                                         {"CPU A", "cpu_int_1t", "B/s", 1, 2, 3, "source", "2026"}};
    const auto estimates = estimateAgainst(profile, rows);
    ASSERT_EQ(estimates.size(), 1U);
    EXPECT_NEAR(estimates[0].ratio, 100.0 / 90.0, 1e-9);
    EXPECT_NEAR(estimates[0].log.error, std::hypot(std::log(105.0 / 95.0) / 3.29, 0.015), 1e-12);
    EXPECT_FALSE(estimates[0].refused);
    profile.probes[0] = fixture::probeOf("cpu", "cpu_int_1t", {150, 150, 150});
    EXPECT_TRUE(estimateAgainst(profile, rows)[0].refused);
}

std::vector<Profile> fleetOf(const std::vector<double>& speeds) {
    std::vector<Profile> profiles;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        profiles.push_back(fixture::profileOn("metal", "h:" + std::to_string(i)));
        profiles.back().label = "node" + std::to_string(i);
        profiles.back().probes.push_back(
            fixture::probeOf("cpu", "cpu_int_1t", {speeds[i], speeds[i] * 1.001, speeds[i] * 0.999}));
    }
    return profiles;
}

std::vector<FleetGroup> ranked(const std::vector<Profile>& profiles) {
    std::vector<FleetInput> inputs;
    for (const auto& profile : profiles) inputs.push_back({&profile, ""});
    return rankFleet(inputs);
}

TEST(Fleet, FindsTheStraggler) {
    const auto profiles = fleetOf({100, 100.2, 99.8, 100.1, 90});
    const auto groups = ranked(profiles);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].nodes[0].name, "node4");
    EXPECT_EQ(groups[0].nodes[0].standing, NodeStanding::Straggler);
    EXPECT_EQ(groups[0].nodes[1].standing, NodeStanding::Normal);
    EXPECT_NEAR(groups[0].probes[0].synchronousLoss, std::log(100.0 / 90.0), 1e-3);
    EXPECT_GT(*groups[0].probes[0].icc, 0.9);
}

TEST(Fleet, ANodesProfilesSayACauseOnce) {
    auto profiles = fleetOf({100, 100.1, 99.9});
    profiles.push_back(profiles[0]);
    double lost = 0.05;
    for (const std::size_t p : {std::size_t{0}, std::size_t{3}}) {
        profiles[p].jitter.cpuGap = GapRecord{};
        profiles[p].jitter.cpuGap->lostShare = lost;
        lost += 0.02;
    }
    const auto groups = ranked(profiles);
    ASSERT_EQ(groups.size(), 1U);
    int twice = 0;
    for (const FleetNode& node : groups[0].nodes) {
        if (node.profiles.size() < 2) continue;
        ++twice;
        EXPECT_EQ(node.causeHints, std::vector<std::string>{"A thread lost 5.0 % of its time to gaps."});
    }
    EXPECT_EQ(twice, 1);
}

TEST(Fleet, ThreeNodesOnlySuspectAndTwoSayNothing) {
    const auto three = fleetOf({100, 100.1, 90});
    EXPECT_EQ(ranked(three)[0].nodes[0].standing, NodeStanding::Suspect);
    const auto two = fleetOf({100, 90});
    EXPECT_EQ(ranked(two)[0].nodes[0].standing, NodeStanding::Normal);
}

TEST(Fleet, ProfilesOfOneMachineAreOneNodeAndClassesStayApart) {
    auto profiles = fleetOf({100, 101, 99});
    profiles[1].machine.fingerprint = profiles[0].machine.fingerprint;
    profiles[2].machine.hardwareClass = "other";
    const auto groups = ranked(profiles);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].nodes.size() + groups[1].nodes.size(), 2U);
}

TEST(Fleet, HintsAtCauses) {
    auto profile = fixture::profileOn("metal");
    auto peer = fixture::profileOn("metal");
    GpuRecord gpu;
    gpu.smMaxMhz = 1980;
    gpu.nvlinksUp = 18;
    peer.gpus.push_back(gpu);
    gpu.nvlinksUp = 12;
    gpu.pcieWidth = 8;
    gpu.pcieMaxWidth = 16;
    gpu.pcieReplays = 5;
    gpu.after.rowsRemapped = 2;
    gpu.before.eccCorrected = 0;
    gpu.after.eccCorrected = 3;
    profile.gpus.push_back(gpu);
    profile.probes.push_back(fixture::probeOf("gpu_compute", "tc_f16_f32acc", {1, 1}));
    profile.probes[0].device = 0;
    profile.probes[0].rounds[0].smMhz = 1500;
    profile.probes[0].rounds[0].temperatureC = 88;
    profile.jitter.cpuGap = GapRecord{0.05, 0, 0, 0, 0, {}};
    profile.machine.cpu.threads = 2;
    profile.rounds.push_back({0, 0, 10.0, {}, 1000.0, {}, {}, {}});
    const auto hints = causeHints(profile, {&profile, &peer});
    std::string all;
    for (const auto& hint : hints) all += hint + "\n";
    for (const char* word : {"cooling", "x8 instead of x16", "repeated 5 PCIe", "rows remapped", "error counts rose",
                             "12 NVLinks up", "hypervisor took 5.0 %", "lost 5.0 %"}) {
        EXPECT_NE(all.find(word), std::string::npos) << word << "\n" << all;
    }
    EXPECT_TRUE(causeHints(peer, {&profile, &peer}).empty());
}

/// Hints of a GPU of 1980 MHz whose idle probe and whose busy probe ran like this.
std::vector<std::string> hintsOf(const ProbeRound& idle, const ProbeRound& busy) {
    auto profile = fixture::profileOn("metal");
    GpuRecord gpu;
    gpu.smMaxMhz = 1980;
    profile.gpus.push_back(gpu);
    for (const auto& round : {idle, busy}) {
        profile.probes.push_back(fixture::probeOf("gpu_compute", "tc_f16_f32acc", {1, 1}));
        profile.probes.back().device = 0;
        profile.probes.back().rounds[0] = round;
    }
    return causeHints(profile, {&profile});
}

TEST(Fleet, AClockAndItsCauseAreOfOneRound) {
    const auto round = [](double mhz, std::uint64_t reasons, std::optional<double> celsius) {
        auto made = fixture::roundOf(0, 1.0);
        made.smMhz = mhz;
        made.eventReasons = reasons;
        made.temperatureC = celsius;
        return made;
    };
    EXPECT_TRUE(hintsOf(round(600, 0x1, 40), round(1900, 0x4, 60)).empty()) << "idle, and capped near its full clock";
    EXPECT_TRUE(hintsOf(round(600, 0x1, 40), round(1900, 0, 82)).empty()) << "idle, and hot near its full clock";
    EXPECT_EQ(hintsOf(round(600, 0x1, 40), round(1500, 0x4, 60)),
              std::vector<std::string>{"GPU 0 ran at 1500 of 1980 MHz at its power cap: compare the power limits."});
    EXPECT_EQ(hintsOf(round(600, 0x1, 40), round(1500, 0, 88)),
              std::vector<std::string>{"GPU 0 ran at 1500 of 1980 MHz at 88 C: look at its cooling."});
    EXPECT_EQ(hintsOf(round(600, 0x1, 40), round(1500, 0x8, {})),
              std::vector<std::string>{"GPU 0 ran at 1500 of 1980 MHz, held by heat: look at its cooling."})
        << "a hardware slowdown without a power brake";
}

}  // namespace
