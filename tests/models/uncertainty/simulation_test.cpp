#include <cmath>
#include <limits>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "models/evaluate.h"
#include "models/uncertainty/calibration_value.h"
#include "models/uncertainty/decision_metrics.h"
#include "models/uncertainty/normal.h"
#include "models/uncertainty/simulation_file.h"
#include "models/uncertainty/simulation_words.h"
#include "models/uncertainty/uncertain_inputs.h"
#include "tests/models/uncertainty/uncertain_scenario.h"

namespace splitpoint::models {

namespace {

using test::RandomScenario;

SimulationSettings draws(int count, bool details = false) {
    SimulationSettings settings;
    settings.draws = count;
    settings.details = details;
    return settings;
}

/// One flat workload of 100 GPUs whose level alone is unknown; nodes of one GPU, 2 against 3 USD.
Scenario newsvendor() {
    Scenario s = test::twoOffers({test::computing("Service", {100})}, 24);
    s.offer(Tier::BareMetal) = test::offerAt(2.0, 1);
    s.workloads[0].demandLevel = {1.0 / 1.5, 1.0, 1.5};
    return s;
}

void expectSound(const Simulation& s) {
    const double slack = 1e-9 * std::max(1.0, std::abs(s.evpiUsd.value));
    EXPECT_GE(s.evpiUsd.value, 0.0);
    double chances = 0.0, wanted = 0.0;
    for (const auto& curve : s.regretCurve) {
        for (const RegretPoint& point : curve) wanted = std::max(wanted, point.servedShare);
    }
    wanted = std::min(wanted, SimulationSettings().robustServedShare) - 1e-9;  // what a choice must serve
    for (const PlanUncertainty& plan : s.plans) {
        if (!plan.offered) continue;
        for (const PlanFutures* reading : {&plan.asDecided, &plan.robust}) {
            const bool recommended = plan.plan == s.recommended && reading == &plan.asDecided;
            if (recommended || reading->chanceServesAll.value >= wanted) {
                EXPECT_GE(reading->regretUsd.value, s.evpiUsd.value - slack);
            }
            EXPECT_GE(reading->worstTenthRegretUsd, reading->regretUsd.value - slack);
            EXPECT_GE(reading->missingUsd, 0.0);
            EXPECT_GE(reading->totalUsd.worstTenth, reading->totalUsd.at[kFan90] * (1.0 - 1e-12));
            for (std::size_t q = 1; q < kFanSize; ++q) EXPECT_LE(reading->totalUsd.at[q - 1], reading->totalUsd.at[q]);
        }
        chances += plan.asDecided.chanceCheapest.value;
    }
    EXPECT_LE(chances, 1.0 + 1e-12);
    for (const InputInfluence& input : s.inputs) {
        EXPECT_GE(input.knowingUsd, 0.0);
        EXPECT_LE(input.knowingUsd, s.evpiUsd.value + slack) << input.path;
    }
    for (const PlanUncertainty& plan : s.plans) {
        if (!plan.offered) continue;
        const double perfect = plan.asDecided.totalUsd.mean.value - plan.asDecided.regretUsd.value;
        for (const RegretPoint& point : s.regretCurve[index(plan.plan)]) {
            EXPECT_GE(point.meanRegretUsd, 0.0);
            if (point.servedShare < wanted) continue;
            // No choice without knowledge is better than the one that knowledge is weighed against.
            EXPECT_GE(point.meanUsd - perfect, s.evpiUsd.value - 1e-9 * std::max(1.0, point.meanUsd));
        }
    }
    if (!s.calibrating) return;
    EXPECT_LE(s.calibrating->knowingUsd, s.evpiUsd.value + slack);
    for (const CalibrationOption& option : s.calibrating->options) {
        EXPECT_GE(option.worthUsd, 0.0);
        EXPECT_LE(option.worthUsd, s.calibrating->knowingUsd + slack);
    }
}

}  // namespace

TEST(Simulation, is_sound_on_random_scenarios) {
    for (unsigned seed = 1; seed <= 16; ++seed) {
        RandomScenario random(seed);
        const bool fluid = seed % 2 == 0;
        Scenario s = test::withRanges(fluid ? random.fluid(seed % 4 == 0, true) : random.anything(), random);
        s.calibration = CalibrationCost{2.0, 1.0};
        SCOPED_TRACE(seed);
        const auto simulation = simulate(s, draws(256, true));
        ASSERT_TRUE(simulation.has_value()) << simulation.error().message;
        expectSound(*simulation);
        EXPECT_FALSE(simulation->sentences.empty());
        EXPECT_TRUE(simulation->complete);
    }
}

TEST(Simulation, gives_the_same_bytes_for_one_two_and_eight_threads) {  // T-46
    for (const bool fluid : {true, false}) {
        RandomScenario random(11);
        Scenario s = test::withRanges(fluid ? random.fluid(false, true) : random.anything(), random);
        s.correlations = {0.5, 0.3, 0.5};
        std::set<std::string> results, tables;
        for (const int threads : {1, 2, 8}) {
            SimulationSettings settings = draws(fluid ? 4096 : 512, true);
            FutureTable samples;
            settings.parts = threads;
            settings.run = test::onThreads();
            settings.samples = &samples;
            const auto simulation = simulate(s, settings);
            ASSERT_TRUE(simulation.has_value());
            double owed = 0.0;
            for (const InputInfluence& input : simulation->inputs) owed += input.shapley.value();
            EXPECT_NEAR(owed, 1.0, 1e-9) << "the inputs are correlated, so the spread is shared among them";
            results.insert(simulationJson(*simulation, "sha"));
            tables.insert(samplesCsv(samples));
        }
        EXPECT_EQ(results.size(), 1U);
        EXPECT_EQ(tables.size(), 1U);
        SimulationSettings other = draws(512);
        other.seed = 2;
        EXPECT_FALSE(results.contains(simulationJson(*simulate(s, other), "sha")));
    }
}

TEST(Simulation, shows_all_plans_the_same_futures_which_cost_what_evaluate_says) {
    RandomScenario random(4);
    const Scenario s = test::withRanges(random.fluid(false, false), random);
    SimulationSettings settings = draws(256);
    FutureTable samples;
    settings.samples = &samples;
    const auto simulation = simulate(s, settings);
    ASSERT_TRUE(simulation.has_value());
    ASSERT_EQ(samples.futures.size(), 256U);
    const FutureDemand demand(s);
    FutureScenario future(s);
    std::vector<double> difference, hybrid, machines;
    for (std::size_t i = 0; i < samples.futures.size(); ++i) {
        const FutureSample& row = samples.futures[i];
        difference.push_back(row.totalUsd[2] - row.totalUsd[1]);
        hybrid.push_back(row.totalUsd[2]);
        machines.push_back(row.totalUsd[1]);
        if (i % 16 != 0) continue;
        const Scenario written = demand.writtenOut(future.with(row.inputs));
        for (const PlanKind plan : kPlans) {
            const auto priced = evaluatePlan(written, plan, simulation->plans[index(plan)].asDecided.nodes);
            ASSERT_TRUE(priced.has_value());
            EXPECT_NEAR(row.totalUsd[index(plan)], priced->totalCostUsd, 1e-9 * priced->totalCostUsd);
            EXPECT_NEAR(row.unservedGpuHours[index(plan)], priced->unservedGpuHours, 1e-9 * row.demandedGpuHours);
        }
    }
    // Common random numbers: costs of two plans move together, so their difference is known far better than either.
    const auto variance = [](const std::vector<double>& v) {
        const double mean = pairwiseMean(v);
        double sum = 0.0;
        for (const double x : v) sum += (x - mean) * (x - mean);
        return sum;
    };
    EXPECT_LT(variance(difference), 0.5 * (variance(hybrid) + variance(machines)));
}

TEST(Simulation, weighs_knowing_against_the_best_of_all_counts) {
    // Work left undone has a price, 3.00 USD, so that leaving some is a choice; but a platform of virtual machines of
    // one's own is too dear: the best choice is bare metal for about a third of the futures, at a count that need not
    // be among the few candidates.
    Scenario s = newsvendor();
    s.workloads[0].demand = HourlyDemand{{200.0}};
    s.workloads[0].demandLevel = {0.5, 1.0, 2.0};
    s.operations.fixedUsdPerMonth.virtualMachines = 100000.0;
    SimulationSettings settings = draws(256, false);
    settings.missingUsdPerGpuHour = 3.0;
    const auto simulation = simulate(s, settings);
    ASSERT_TRUE(simulation.has_value());
    expectSound(*simulation);
    const PlanFutures& decided = simulation->plans[index(PlanKind::BareMetal)].asDecided;
    const double perfect = decided.totalUsd.mean.value - decided.regretUsd.value;
    double least = std::numeric_limits<double>::infinity();
    for (const RegretPoint& point : simulation->regretCurve[index(PlanKind::BareMetal)])
        least = std::min(least, point.meanUsd);
    EXPECT_NEAR(simulation->evpiUsd.value, least - perfect, 1e-9 * least);
    EXPECT_LT(simulation->evpiUsd.value, decided.regretUsd.value);
}

TEST(Simulation, leaving_work_undone_is_no_choice_without_a_price) {
    // Bare metal alone: what is too few cannot be bought elsewhere, and how much is needed decides the nodes.
    Scenario s = newsvendor();
    s.offer(Tier::OnDemand).reset();
    s.delivery.erase("virtual");
    const auto simulation = simulate(s, draws(1024, false));
    ASSERT_TRUE(simulation.has_value());
    expectSound(*simulation);
    const PlanUncertainty& metal = simulation->plans[index(PlanKind::BareMetal)];
    EXPECT_GE(metal.robust.chanceServesAll.value, 0.9);
    const double evpi = simulation->evpiUsd.value;
    EXPECT_NEAR(evpi, std::min(metal.robust.regretUsd.value, metal.asDecided.regretUsd.value), 1e-9 * evpi);
    // Every GPU above the demand of the future costs 24 h x 2 USD.
    EXPECT_GT(evpi, 300.0);
    EXPECT_GT(simulation->inputs[0].knowingUsd, 0.5 * evpi);
    EXPECT_LE(simulation->inputs[0].knowingUsd, evpi);
}

TEST(Simulation, an_input_that_changes_nothing_is_worth_nothing_at_any_number_of_draws) {
    RandomScenario random(2);
    Scenario s = test::withRanges(test::twoOffers({test::computing("Service", {40, 90, 60, 10})}, 96), random);
    s.delivery["virtual"].slowdown[index(Component::LaunchLatency)] = Estimate(1.0, 1.1, 1.5);
    for (const int count : {256, 1024}) {
        const auto simulation = simulate(s, draws(count, false));
        ASSERT_TRUE(simulation.has_value());
        int idle = 0;
        for (const InputInfluence& input : simulation->inputs) {
            if (input.path != "delivery.virtual.slowdown.launch_latency") continue;
            ++idle;
            EXPECT_TRUE(input.idle);
            EXPECT_EQ(input.knowingUsd, 0.0);
            EXPECT_EQ(input.knowingStandardErrorUsd, 0.0);
            EXPECT_EQ(input.firstOrder, 0.0);
        }
        EXPECT_EQ(idle, 1);
        EXPECT_FALSE(std::all_of(simulation->inputs.begin(), simulation->inputs.end(),
                                 [](const InputInfluence& input) { return input.idle; }));
    }
}

TEST(Simulation, says_that_knowing_saves_nothing_where_work_is_left_undone) {
    // Two nodes for 15.9 GPUs; where it is more than 16, the little that is left costs less elsewhere than a platform of
    // virtual machines of one's own: 98.63 USD a day.
    Scenario s = test::twoOffers({test::computing("Service", {15.9})}, 24);
    s.workloads[0].demandLevel = {0.99, 1.0, 1.02};
    s.operations.fixedUsdPerMonth.virtualMachines = 3000.0;
    const auto simulation = simulate(s, draws(256));
    ASSERT_TRUE(simulation.has_value());
    ASSERT_EQ(simulation->recommended, PlanKind::BareMetal);
    const PlanFutures& decided = simulation->plans[index(PlanKind::BareMetal)].asDecided;
    ASSERT_LT(decided.chanceServesAll.value, 1.0);
    ASSERT_NEAR(decided.regretUsd.value, 0.0, 1e-9);
    const auto says = [&](const std::string& text) {
        return std::any_of(simulation->sentences.begin(), simulation->sentences.end(),
                           [&](const std::string& sentence) { return sentence.find(text) != std::string::npos; });
    };
    EXPECT_TRUE(says("Knowing the future would save nothing: what is left undone costs no more elsewhere"));
    EXPECT_FALSE(says("no other plan or node count is better"));
    EXPECT_TRUE(says(" futures work is left undone with "));
    EXPECT_TRUE(says("; it is counted as bought elsewhere, for "));
    EXPECT_TRUE(says(" on average over all futures"));
}

TEST(Simulation, meets_the_newsvendor_under_random_demand) {
    const auto simulation = simulate(newsvendor(), draws(4096, true));
    ASSERT_TRUE(simulation.has_value());
    // Commit up to the demand that 1 - 2/3 of the futures stay under; demand is lognormal (T-05 with r = 2, p = 3).
    const double spread = std::log(1.5) / kRangeReach, z = inverseNormal(1.0 / 3.0), mean = std::log(100.0);
    const double nodes = std::exp(mean + spread * z);
    const double usd = 24.0 * 3.0 * std::exp(mean + spread * spread / 2.0) * normalDistribution(spread - z);
    const PlanFutures& robust = simulation->plans[index(PlanKind::Hybrid)].robust;
    EXPECT_NEAR(robust.nodes.bareMetal, nodes, 1.0);
    EXPECT_NEAR(robust.totalUsd.mean.value, usd, 2e-3 * usd);
    EXPECT_NEAR(robust.totalUsd.mean.value, usd, robust.totalUsd.mean.errorBar() + 1e-3 * usd);
    // Knowing the demand, every GPU would be bare metal: EVPI = that cost - 2 E[D].
    const double evpi = usd - 24.0 * 2.0 * std::exp(mean + spread * spread / 2.0);
    EXPECT_NEAR(simulation->evpiUsd.value, evpi, 0.03 * evpi);  // nodes are whole
    ASSERT_EQ(simulation->inputs.size(), 1U);
    // Fitted, and over some of the node counts: less than the exact value, never more.
    EXPECT_GT(simulation->inputs[0].knowingUsd, 0.82 * evpi);
    EXPECT_LE(simulation->inputs[0].knowingUsd, simulation->evpiUsd.value);
    EXPECT_NEAR(*simulation->inputs[0].total, 1.0, 0.1);
    EXPECT_NEAR(simulation->inputs[0].firstOrder, 1.0, 0.02);
    // The 100 nodes of the typical demand are enough in half of the futures.
    const PlanFutures& bareMetal = simulation->plans[index(PlanKind::BareMetal)].asDecided;
    EXPECT_EQ(bareMetal.nodes.bareMetal, 100);
    EXPECT_NEAR(bareMetal.chanceServesAll.value, 0.5, 0.01);
    EXPECT_GE(simulation->plans[index(PlanKind::BareMetal)].robust.chanceServesAll.value, 0.9);
}

TEST(Simulation, flips_the_winner_in_the_tornado_where_prices_cross) {
    Scenario s = test::twoOffers({test::computing("Service", {8})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {1.5, 2.5, 3.5};
    const auto simulation = simulate(s, draws(256, true));
    ASSERT_TRUE(simulation.has_value());
    const InputInfluence& price = simulation->inputs.at(0);
    EXPECT_TRUE(price.flips);
    EXPECT_EQ(price.low->winner, PlanKind::Virtual);
    EXPECT_NEAR(*price.low->usdPerUsefulGpuHour, 1.5, 1e-12);
    EXPECT_NEAR(*price.high->usdPerUsefulGpuHour, 2.0, 1e-12);
    EXPECT_EQ(price.high->input, 3.5);
    // Bare metal wins where the price is above 2: above that quantile.
    const double z = inverseNormal(1.0 - simulation->plans[index(PlanKind::BareMetal)].asDecided.chanceCheapest.value);
    EXPECT_NEAR(InputDistribution({1.5, 2.5, 3.5}, InputShape::Positive, 0, 1e9).at(z), 2.0, 0.05);
    EXPECT_EQ(simulation->hybridIs, PlanKind::BareMetal);
    EXPECT_EQ(simulation->plans[index(PlanKind::Hybrid)].asDecided.chanceCheapest.value, 0.0);
}

TEST(Simulation, does_not_halve_the_chance_of_bare_metal_with_its_copy) {
    // 16 GPUs for 18 of 24 hours: 2 nodes cost 768 USD, one 384 and 144 GPU-hours on demand. The hybrid is the bare-metal
    // plan, as decided and with robust counts.
    Scenario s = test::twoOffers({test::computing("Service", test::day(16, 18, 0))}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2.6, 3.0, 4.0};
    const auto simulation = simulate(s, draws(256));
    ASSERT_TRUE(simulation.has_value());
    const PlanUncertainty& bareMetal = simulation->plans[index(PlanKind::BareMetal)];
    const PlanUncertainty& hybrid = simulation->plans[index(PlanKind::Hybrid)];
    ASSERT_EQ(hybrid.robust.nodes, (NodeCounts{2, 0}));
    ASSERT_EQ(bareMetal.robust.nodes, (NodeCounts{2, 0}));
    EXPECT_EQ(hybrid.robust.chanceCheapest.value, 0.0);
    EXPECT_GT(bareMetal.robust.chanceCheapest.value, 0.8);
    EXPECT_EQ(bareMetal.robust.chanceCheapest.value, bareMetal.asDecided.chanceCheapest.value);
}

TEST(Simulation, adds_the_months_up_to_the_totals) {
    Scenario s = newsvendor();
    s.hours = 1500;
    SimulationSettings settings = draws(256, true);
    FutureTable samples;
    settings.samples = &samples;
    const auto simulation = simulate(s, settings);
    ASSERT_TRUE(simulation.has_value() && simulation->overTime.has_value());
    const MonthlyFan& fan = *simulation->overTime;
    EXPECT_EQ(fan.endHour, (std::vector<int>{730, 1460, 1500}));
    EXPECT_EQ(fan.futures, 256);
    for (const PlanKind plan : kPlans) {
        std::vector<double> totals;
        for (const FutureSample& row : samples.futures) totals.push_back(row.totalUsd[index(plan)]);
        std::sort(totals.begin(), totals.end());
        const auto& months = fan.cumulatedUsd[index(plan)];
        ASSERT_EQ(months.size(), 3U);
        for (std::size_t q = 0; q < kFanSize; ++q)
            EXPECT_NEAR(months.back()[q], quantile(totals, kFanLevels[q]), 1e-9 * totals.back());
        EXPECT_NEAR(months[0][kFan50] * 2.0, months[1][kFan50], 1e-9 * months[1][kFan50]);
    }
}

TEST(Simulation, says_so_where_nothing_has_a_range) {
    const auto simulation = simulate(test::twoOffers({test::computing("Service", {8})}, 24), draws(256, true));
    ASSERT_TRUE(simulation.has_value());
    EXPECT_NE(simulation->nothingUncertain.find("No input of this scenario has a range"), std::string::npos);
    EXPECT_EQ(simulation->draws, 0);
    const auto json = nlohmann::json::parse(simulationJson(*simulation, "sha"));
    EXPECT_TRUE(json["evpi_usd"].is_null());
    EXPECT_TRUE(json["plans"].empty());
    const auto chances = chancesOfWinning(test::twoOffers({test::computing("Service", {8})}, 24), draws(256));
    ASSERT_TRUE(chances.has_value());
    EXPECT_EQ((*chances)[0].value, 1.0);
}

TEST(Simulation, refuses_other_numbers_of_draws) {
    const auto simulation = simulate(newsvendor(), draws(1000));
    ASSERT_FALSE(simulation.has_value());
    EXPECT_EQ(simulation.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(simulation.error().message.find("1024"), std::string::npos);
}

TEST(Simulation, says_so_where_there_is_no_offer_to_run_on) {
    for (const bool spotStays : {false, true}) {
        Scenario s = newsvendor();
        if (spotStays) s.offer(Tier::Spot) = test::offerAt(1.0, 1);
        for (const Tier tier : {Tier::BareMetal, Tier::Reserved, Tier::OnDemand}) s.offer(tier).reset();
        const auto simulation = simulate(s, draws(256, true));
        ASSERT_FALSE(simulation.has_value());
        EXPECT_EQ(simulation.error().message, "no plan has an offer to run on; choose one");
        EXPECT_FALSE(chancesOfWinning(s, draws(256)).has_value());
    }
}

TEST(Simulation, says_so_where_there_is_nothing_to_serve) {
    Scenario s = newsvendor();
    s.workloads[0] = test::computing("Service", {0});
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.0};
    const auto simulation = simulate(s, draws(256, true));
    ASSERT_TRUE(simulation.has_value());
    for (const PlanUncertainty& plan : simulation->plans) {
        for (const double usd : plan.asDecided.totalUsd.at) EXPECT_TRUE(std::isfinite(usd));
    }
}

TEST(Simulation, stops_when_asked) {
    RandomScenario random(2);
    const Scenario s = test::withRanges(random.anything(), random);
    std::stop_source before;
    before.request_stop();
    const auto never = simulate(s, draws(256), before.get_token());
    ASSERT_FALSE(never.has_value());
    EXPECT_EQ(never.error().kind, ErrorKind::Canceled);
    std::stop_source between;
    SimulationSettings settings = draws(4096, true);
    int pictures = 0;
    settings.picture = [&](const Simulation& picture) {
        ++pictures;
        EXPECT_EQ(picture.draws, 256);
        EXPECT_FALSE(picture.complete);
        between.request_stop();
    };
    const auto part = simulate(s, settings, between.get_token());
    ASSERT_FALSE(part.has_value());
    EXPECT_EQ(part.error().kind, ErrorKind::Canceled);
    EXPECT_EQ(pictures, 1);
}

TEST(Simulation, shows_pictures_of_256_and_4096_futures_whose_first_ones_are_the_same) {
    std::vector<std::pair<int, bool>> shown;
    SimulationSettings settings = draws(8192, true);
    std::string small;
    settings.picture = [&](const Simulation& picture) {
        shown.emplace_back(picture.draws, picture.complete);
        if (picture.draws == 256) small = simulationJson(picture, "");
    };
    ASSERT_TRUE(simulate(newsvendor(), settings).has_value());
    EXPECT_EQ(shown, (std::vector<std::pair<int, bool>>{{256, false}, {4096, false}, {8192, false}, {8192, true}}));
    EXPECT_EQ(small, simulationJson(*simulate(newsvendor(), draws(256)), ""));
}

/// The newsvendor's machines come whole, two GPUs each: every future is simulated hour by hour.
Scenario wholeMachines() {
    Scenario s = newsvendor();
    s.workloads[0].demand = HourlyDemand{std::vector<double>(24, 20.0)};
    s.offer(Tier::OnDemand)->instanceGpus = 2;
    s.offer(Tier::OnDemand)->usdPerGpuHour = {2.0, 3.0, 4.5};
    return s;
}

TEST(Simulation, a_preview_comes_first_where_hours_are_simulated_and_changes_nothing) {
    const Scenario s = wholeMachines();
    const auto evaluation = evaluate(s);
    ASSERT_TRUE(evaluation.has_value());
    FutureTable samples;
    SimulationSettings plain = draws(1024, true);
    plain.samples = &samples;
    const auto expected = simulate(s, plain);
    ASSERT_TRUE(expected.has_value());
    ASSERT_TRUE(expected->hourByHour);
    std::set<std::string> pictures;
    for (const int threads : {1, 2, 8}) {
        struct Shown {
            int draws;
            bool preview, details, complete;
            bool operator==(const Shown&) const = default;
        };
        std::vector<Shown> shown;
        std::string all;
        SimulationSettings settings = draws(1024, true);
        settings.parts = threads;
        settings.run = test::onThreads();
        settings.preview = true;
        settings.evaluation = &*evaluation;
        std::optional<Simulation> preview;
        settings.picture = [&](const Simulation& picture) {
            shown.push_back({picture.draws, picture.onlyAsDecided, picture.calibrating.has_value(), picture.complete});
            if (picture.onlyAsDecided) preview = picture;
            all += simulationJson(picture, "");
        };
        const auto found = simulate(s, settings);
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(simulationJson(*found, ""), simulationJson(*expected, ""));
        EXPECT_EQ(shown, (std::vector<Shown>{{kPreviewDraws, true, false, false},
                                             {256, false, false, false},
                                             {256, false, true, false},
                                             {1024, false, true, false},
                                             {1024, false, true, true}}));
        pictures.insert(all);
        // The preview is of the first futures of all others, at the node counts as decided.
        ASSERT_TRUE(preview.has_value());
        const Simulation& p = *preview;
        EXPECT_NE(p.limits.back().find("preview of the first 64 futures"), std::string::npos);
        for (const PlanKind plan : kPlans) {
            const PlanFutures& own = p.plans[index(plan)].asDecided;
            EXPECT_EQ(own.nodes, expected->plans[index(plan)].asDecided.nodes);
            double sum = 0.0, missing = 0.0;
            for (std::size_t i = 0; i < static_cast<std::size_t>(kPreviewDraws); ++i) {
                sum += samples.futures[i].totalUsd[index(plan)];
                missing += samples.futures[i].unservedGpuHours[index(plan)] > 0.0 ? 1.0 : 0.0;
            }
            EXPECT_NEAR(own.totalUsd.mean.value - own.missingUsd, sum / kPreviewDraws, 1e-9 * sum);
            EXPECT_NEAR(own.chanceServesAll.value, 1.0 - missing / kPreviewDraws, 1e-12);
            EXPECT_GT(
                own.chanceServesAll.standardError + own.chanceCheapest.standardError + own.totalUsd.mean.standardError,
                0.0);
        }
        for (const std::string& sentence : p.sentences) EXPECT_EQ(sentence.find("knowing"), std::string::npos);
    }
    EXPECT_EQ(pictures.size(), 1U) << "the pictures on the way are the same bytes on 1, 2 and 8 threads";
}

TEST(Simulation, shows_no_preview_where_hours_are_counted) {
    SimulationSettings settings = draws(256);
    settings.preview = true;
    settings.picture = [](const Simulation& picture) { EXPECT_FALSE(picture.onlyAsDecided); };
    ASSERT_TRUE(simulate(newsvendor(), settings).has_value());
}

TEST(Simulation, chances_of_plans_as_decided_are_those_of_the_whole_simulation) {
    for (const bool counted : {true, false}) {
        const Scenario s = counted ? newsvendor() : wholeMachines();
        const auto whole = simulate(s, draws(256));
        const auto chances = chancesOfWinning(s, draws(256));
        ASSERT_TRUE(whole.has_value() && chances.has_value());
        for (const PlanKind plan : kPlans)
            EXPECT_EQ((*chances)[index(plan)].value, whole->plans[index(plan)].asDecided.chanceCheapest.value);
    }
}

TEST(Simulation, reads_back_exactly) {
    const auto simulation = simulate(newsvendor(), draws(256, true));
    ASSERT_TRUE(simulation.has_value());
    const auto json = nlohmann::json::parse(simulationJson(*simulation, "sha"));
    const auto& hybrid = json["plans"]["hybrid"]["as_decided"];
    const PlanFutures& plan = simulation->plans[2].asDecided;
    EXPECT_EQ(hybrid["total_cost_usd"]["p90"].get<double>(), plan.totalUsd.at[kFan90]);
    EXPECT_EQ(hybrid["usd_per_useful_gpu_hour"]["mean"]["value"].get<double>(), plan.usdPerUsefulGpuHour.mean.value);
    EXPECT_EQ(hybrid["expected_regret_usd"]["value"].get<double>(), plan.regretUsd.value);
    EXPECT_EQ(json["evpi_usd"]["value"].get<double>(), simulation->evpiUsd.value);
    EXPECT_EQ(json["inputs"][0]["path"], "workloads[Service].demand_level");
    EXPECT_GT(simulation->inputs[0].knowingStandardErrorUsd, 0.0);
    EXPECT_EQ(json["inputs"][0]["evppi_standard_error_usd"].get<double>(),
              simulation->inputs[0].knowingStandardErrorUsd);
    EXPECT_EQ(json["scenario_sha256"], "sha");
    EXPECT_EQ(json["calibrating"]["sentence"],
              "No input that a calibration measures has a range, so calibrating would decide nothing here");
}

TEST(Simulation, counts_missing_work_at_a_price_given) {
    Scenario s = newsvendor();
    SimulationSettings settings = draws(256);
    settings.missingUsdPerGpuHour = 50.0;
    FutureTable samples;
    settings.samples = &samples;
    ASSERT_TRUE(simulate(s, settings).has_value());
    int missing = 0;
    for (const FutureSample& row : samples.futures) {
        if (row.unservedGpuHours[0] <= 0.0) continue;
        ++missing;
        EXPECT_NEAR(row.comparedUsd[0], row.totalUsd[0] + 50.0 * row.unservedGpuHours[0], 1e-6);
    }
    EXPECT_GT(missing, 100);
}

TEST(CalibrationValue, takes_each_side_of_a_range_as_wide_as_it_is) {
    // 2 % below the median and 57 % above it: most of what a measurement can find lies above. Worths by Bayes' rule on
    // a fine grid: 1.295 USD for a quick run on one machine, 1.509 for a full one on four.
    Scenario s = test::twoOffers(
        {test::computing("a", {4, 4, 4, 4, 4, 6, 8, 12, 16, 20, 22, 24, 24, 22, 22, 20, 18, 16, 12, 10, 8, 6, 5, 4})},
        24);
    s.workloads[0].timeShares = {};
    s.workloads[0].timeShares[index(Component::GpuCompute)] = s.workloads[0].timeShares[index(Component::Storage)] =
        0.5;
    s.offer(Tier::BareMetal) = test::offerAt(2.0, 4);
    s.offer(Tier::OnDemand) = test::offerAt(2.4);
    s.delivery["virtual"].slowdown[index(Component::Storage)] = {1.0, 1.02, 1.6};
    const auto simulation = simulate(s, draws(16384, true));
    ASSERT_TRUE(simulation.has_value() && simulation->calibrating);
    const CalibrationValue& value = *simulation->calibrating;
    ASSERT_EQ(value.options.size(), 12U);
    for (const CalibrationOption& option : value.options) {
        if (option.full ? option.machines != 4 : option.machines != 1) continue;
        EXPECT_NEAR(option.worthUsd, option.full ? 1.509 : 1.295, 0.05);
    }
}

TEST(CalibrationValue, pays_where_the_slowdown_decides_and_costs_little) {
    Scenario s = test::twoOffers({test::computing("Service", {64})}, 8760);
    s.offer(Tier::BareMetal) = test::offerAt(2.9, 8);
    s.offer(Tier::OnDemand) = test::offerAt(2.6, 8);
    s.delivery["virtual"].slowdown[index(Component::GpuCompute)] = {1.02, 1.1, 1.25};
    s.operations.hourlyWageUsd = 80.0;
    s.calibration = CalibrationCost{4.0, 2.0};
    const auto simulation = simulate(s, draws(4096, true));
    ASSERT_TRUE(simulation.has_value());
    const CalibrationValue& value = *simulation->calibrating;
    ASSERT_EQ(value.options.size(), 12U);
    ASSERT_TRUE(value.best.has_value()) << value.sentence;
    // Only the slowdown is uncertain, and the probes repeat to half a percent: measuring is nearly knowing.
    EXPECT_GT(value.options[*value.best].worthUsd, 0.8 * simulation->evpiUsd.value);
    EXPECT_EQ(value.options[*value.best].machines, 1);
    // One full run on one machine of each: 4 h of staff twice, and 2 h of 8 GPUs at both prices.
    EXPECT_NEAR(value.options[6].costUsd, 2 * 4 * 80 + 2 * 8 * (2.9 + 2.6), 1e-9);
    EXPECT_NEAR(value.options[11].costUsd, 8 * value.options[6].costUsd, 1e-9);
    EXPECT_NE(value.sentence.find("Calibrating pays"), std::string::npos);
    s.calibration = CalibrationCost{1e6, 0.0};
    const auto dear = simulate(s, draws(256, true));
    EXPECT_FALSE(dear->calibrating->best.has_value());
    EXPECT_NE(dear->calibrating->sentence.find("Calibrating does not pay"), std::string::npos);
    s.calibration.reset();
    EXPECT_NE(simulate(s, draws(256, true))->calibrating->sentence.find("say what a run costs"), std::string::npos);
}

TEST(CalibrationValue, errors_are_those_of_the_profiles) {
    EXPECT_NEAR(measurementError("gpu_compute", true, 1), std::hypot(0.003, 0.005) * std::sqrt(13.0 / 12.0), 1e-12);
    EXPECT_NEAR(measurementError("job", false, 4), std::hypot(0.01, 0.03) * std::sqrt(6.0 / 5.0 / 4.0), 1e-12);
    EXPECT_FALSE(isMeasured("network"));
    EXPECT_FALSE(isMeasured("interconnect_internode"));
    EXPECT_FALSE(isMeasured(""));
    EXPECT_TRUE(isMeasured("storage"));
}

}  // namespace splitpoint::models
