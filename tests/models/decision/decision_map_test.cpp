#include "models/decision/decision_map.h"

#include <cmath>
#include <thread>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "models/decision/input_change.h"
#include "models/evaluate.h"
#include "tests/models/plan/random_scenario.h"
#include "tests/performance/benchmark_scenario.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::RandomScenario;
using test::twoOffers;

void onThreads(int parts, const std::function<void(int)>& part) {
    std::vector<std::thread> threads;
    for (int i = 0; i < parts; ++i) threads.emplace_back(part, i);
    for (auto& thread : threads) thread.join();
}

/// Demand of reference.md 6: 1000 GPUs a fifth of the time, 500 the rest; nodes of one GPU.
Scenario twoLevels() {
    auto s = twoOffers({computing("w", {1000, 500, 500, 500, 500})}, 730);
    s.offer(Tier::BareMetal) = test::offerAt(2.0, 1);
    return s;
}

TEST(DecisionMap, HasTheBordersOfReferenceCase48) {
    // Both platforms cost H per peak GPU-hour, so the hybrid pays H more than either pure plan, as the page has it.
    constexpr double kPeak = 1000.0, kR = 2.0, kP = 3.0, kF = 0.2;
    const MapAxis utilization{MapInput::Utilization, 0.2, 1.0, false},
        platforms{MapInput::PlatformCosts, 0.0, 2.0 * 0.8 * kPeak * 730.0, false};
    MapOptions options;
    options.columns = 160;
    options.rows = 8;  // H = 0.05, 0.15, ... 0.75
    const auto map = decisionMap(twoLevels(), utilization, platforms, options);
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_EQ(map->computed, 160 * 8);
    int hybrids = 0;
    for (int row = 0; row < map->rows; ++row) {
        const double h = platforms.valueAt(row, map->rows) / (2.0 * kPeak * 730.0);
        const double virtualBorder = kF + (1 - kF) * h / (kP - kR), metalBorder = 1 - (1 - kF) * h / (kR - kP * kF);
        for (int column = 0; column < map->columns; ++column) {
            const double u = utilization.valueAt(column, map->columns);
            constexpr double kOneCell = 0.8 / 160;  // nodes are whole, a thousandth of the peak
            const bool hybrid = virtualBorder < metalBorder;
            const double first = hybrid ? virtualBorder : kR / kP, second = hybrid ? metalBorder : kR / kP;
            if (std::abs(u - first) < kOneCell || std::abs(u - second) < kOneCell) continue;
            const PlanKind expected = u < first    ? PlanKind::Virtual
                                      : u < second ? PlanKind::Hybrid
                                                   : PlanKind::BareMetal;
            EXPECT_EQ(map->at(column, row).winner, expected) << "H " << h << ", u " << u;
            hybrids += expected == PlanKind::Hybrid;
        }
    }
    EXPECT_GT(hybrids, 200);
}

TEST(DecisionMap, APlansNameStandsInACellOfItsOwn) {
    DecisionMap map;
    map.columns = 10;
    map.rows = 10;
    map.cells.resize(100);
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            const bool between = column >= 3 && column < 8;  // two regions of one plan with another's between them
            map.at(column, row).winner = between ? PlanKind::Hybrid : PlanKind::Virtual;
        }
    }
    map.at(9, 9).winner = PlanKind::BareMetal;
    EXPECT_EQ(nameCell(map, PlanKind::Hybrid), std::pair(5, 4)) << "the first of two as near";
    // 30 cells of columns 0 to 2 and 19 of 8 and 9: their middle, (3.9, 4.4), is the hybrid's.
    EXPECT_EQ(nameCell(map, PlanKind::Virtual), std::pair(2, 4));
    EXPECT_FALSE(nameCell(map, PlanKind::BareMetal)) << "one cell of a hundred is too few";
    map.at(8, 9).winner = PlanKind::BareMetal;
    EXPECT_EQ(nameCell(map, PlanKind::BareMetal), std::pair(8, 9));
    EXPECT_FALSE(nameCell(DecisionMap{}, PlanKind::Virtual));
}

TEST(DecisionMap, WithoutPlatformCostsTheHybridLosesNowhere) {
    // T-48 with H = 0: borders at u = f and u = 1, and bare metal against virtual alone at u = r/p.
    const MapAxis utilization{MapInput::Utilization, 0.2, 1.0, false},
        ratio{MapInput::PriceRatio, 1.4999, 1.5001, false};
    MapOptions options;
    options.columns = 100;
    options.rows = 2;
    const auto map = decisionMap(twoLevels(), utilization, ratio, options);
    ASSERT_TRUE(map);
    for (int column = 1; column < 99; ++column) {
        const MapCell& cell = map->at(column, 0);
        EXPECT_EQ(cell.winner, PlanKind::Hybrid);
        const double u = utilization.valueAt(column, 100);
        if (std::abs(u - 2.0 / 3.0) > 0.01) {
            EXPECT_EQ(cell.runnerUp, u < 2.0 / 3.0 ? PlanKind::Virtual : PlanKind::BareMetal) << u;
        }
        // HY = r b + p f (1-b) with b = (u-f)/(1-f), against the nearer pure plan.
        const double b = (u - 0.2) / 0.8, hybrid = 2.0 * b + 3.0 * 0.2 * (1 - b);
        EXPECT_NEAR(cell.margin, std::min(2.0, 3.0 * u) / hybrid - 1.0, 0.005) << u;
        EXPECT_NEAR(cell.margins[index(PlanKind::BareMetal)].value(), 2.0 / hybrid - 1.0, 0.005) << u;
        EXPECT_NEAR(cell.margins[index(PlanKind::Virtual)].value(), 3.0 * u / hybrid - 1.0, 0.005) << u;
    }
}

/// Compares computed cells with a full evaluation of the changed scenario.
std::string faultOf(const Scenario& s, const DecisionMap& map) {
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column) {
            const MapCell& cell = map.at(column, row);
            if (!cell.computed) continue;
            const Scenario changed = scenarioAt(s, map.x.input, map.x.valueAt(column, map.columns), map.y.input,
                                                map.y.valueAt(row, map.rows));
            const auto e = evaluate(changed);
            if (!e) return e.error().message;
            const auto& answer = e->recommendation;
            const double margin = answer.margin.value_or(0.0);
            const std::string where = std::string(kMapInputNames[index(map.x.input)]) + " " +
                                      std::to_string(map.x.valueAt(column, map.columns)) + ", " +
                                      std::string(kMapInputNames[index(map.y.input)]) + " " +
                                      std::to_string(map.y.valueAt(row, map.rows));
            const bool solved =
                map.x.input == MapInput::Utilization || map.y.input == MapInput::Utilization;  // a load factor, to 1e-5
            if (std::abs(margin - cell.margin) > (solved ? 1e-4 : 1e-6) * (1.0 + margin))
                return "margin " + std::to_string(cell.margin) + " for " + std::to_string(margin) + " at " + where;
            if (margin > (solved ? 1e-4 : 1e-7) && cell.winner != answer.plan) return "winner at " + where;
            for (const PlanKind plan : kPlans) {
                const auto& own = cell.margins[index(plan)];
                if (!own || !answer.plan) continue;
                const double exact = *e->plan(plan).usdPerUsefulGpuHour / *e->plan(*answer.plan).usdPerUsefulGpuHour - 1;
                if (std::abs(*own - exact) > (solved ? 1e-4 : 1e-6) * (1.0 + exact))
                    return "margin of a third plan at " + where;
            }
        }
    }
    return {};
}

void everyPair(const Scenario& s, int& maps) {
    const Preparation p = prepare(s);
    for (const MapInput x : kMapInputs) {
        for (const MapInput y : kMapInputs) {
            if (!whyNotOnMap(p, x, y).empty()) continue;
            MapOptions options;
            options.columns = 4;
            options.rows = 3;
            const auto map = decisionMap(s, defaultAxis(p, x), defaultAxis(p, y), options);
            ASSERT_TRUE(map) << map.error().message;
            EXPECT_EQ(faultOf(s, *map), "");
            ++maps;
        }
    }
}

TEST(DecisionMap, CellsAreTheModelWhereHoursAreCounted) {
    int maps = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        RandomScenario random(seed);
        Scenario s = random.fluid(false, random.chance(0.5));
        s.operations.hourlyWageUsd = 80.0;
        s.offer(Tier::BareMetal)->spareShare = 0.05;
        s.offer(Tier::BareMetal)->setupUsdPerNode = 30.0;
        s.extraCosts = {{"x", Delivery::Virtual, 9.0, 0.05}, {"y", Delivery::BareMetal, 5.0, 0.02}};
        s.delivery["virtual"].slowdown[index(Component::Storage)] = 1.3;
        s.delivery["virtual"].disturbance = {0.05, 0.3, 0.1};
        s.delivery["bare_metal"].disturbance = {0.02, 0.1, 0.1};
        everyPair(s, maps);
    }
    EXPECT_GT(maps, 250);
}

TEST(DecisionMap, CellsAreTheModelWhereHoursAreSimulated) {
    int maps = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        SCOPED_TRACE(seed);
        everyPair(RandomScenario(seed).anything(), maps);
    }
    EXPECT_GT(maps, 80);
}

TEST(DecisionMap, FilledCellsAgreeWithTheFullGrid) {
    // Two inputs that both change the demand: the map is refined, not computed whole.
    const Scenario s = performance::benchmarkScenario(3, 2000, 40, performance::Service::Fluid);
    const Preparation p = prepare(s);
    for (const MapInput y : {MapInput::Growth, MapInput::GpusPerJob}) {
        MapOptions options;
        options.columns = options.rows = 73;
        const MapAxis x = defaultAxis(p, MapInput::Utilization), vertical = defaultAxis(p, y);
        const auto map = decisionMap(s, x, vertical, options);
        ASSERT_TRUE(map);
        const MapCells cells(s, x, vertical);
        MapWorker worker(cells);
        int wrong = 0;
        double farthest = 0.0;
        for (int column = 0; column < map->columns; ++column) {
            for (int row = 0; row < map->rows; ++row) {
                const auto truth = worker.at(x.valueAt(column, map->columns), vertical.valueAt(row, map->rows), {});
                const MapCell& cell = map->at(column, row);
                wrong += cell.winner != truth->winner;
                farthest = std::max(farthest, std::abs(cell.margin - truth->margin) / (1.0 + truth->margin));
                if (cell.computed) {
                    EXPECT_EQ(cell.margin, truth->margin);
                }
            }
        }
        EXPECT_EQ(wrong, 0);
        EXPECT_LT(farthest, 0.03);
        EXPECT_LT(map->computed, 73 * 73);
        std::printf("[ refined ] %s: %ld of %d cells computed, %d wrong, margins within %.4f\n",
                    std::string(kMapInputNames[index(y)]).c_str(), map->computed, 73 * 73, wrong, farthest);
    }
}

TEST(DecisionMap, AnyNumberOfPartsGivesTheSameCells) {
    const Scenario s = performance::benchmarkScenario(3, 1000, 20, performance::Service::Fluid);
    const Preparation p = prepare(s);
    for (const MapInput y : {MapInput::VirtualOverhead, MapInput::Growth}) {
        MapOptions one, three;
        one.columns = one.rows = three.columns = three.rows = 50;
        three.parts = 3;
        three.run = onThreads;
        const auto a = decisionMap(s, defaultAxis(p, MapInput::Utilization), defaultAxis(p, y), one);
        const auto b = decisionMap(s, defaultAxis(p, MapInput::Utilization), defaultAxis(p, y), three);
        ASSERT_TRUE(a && b);
        EXPECT_EQ(a->computed, b->computed);
        for (std::size_t i = 0; i < a->cells.size(); ++i) {
            EXPECT_EQ(a->cells[i].winner, b->cells[i].winner);
            EXPECT_EQ(a->cells[i].margin, b->cells[i].margin);
        }
    }
}

TEST(DecisionMap, ShowsACoarsePictureFirst) {
    const Scenario s = performance::benchmarkScenario(2, 500, 10, performance::Service::Fluid);
    const Preparation p = prepare(s);
    int pictures = 0;
    MapOptions options;
    options.columns = options.rows = 64;
    options.picture = [&](const DecisionMap& map) {
        ++pictures;
        EXPECT_FALSE(map.complete);
        EXPECT_EQ(map.computed, 25);
        for (const MapCell& cell : map.cells) EXPECT_TRUE(cell.winner.has_value());
    };
    ASSERT_TRUE(decisionMap(s, defaultAxis(p, MapInput::PriceRatio), defaultAxis(p, MapInput::Utilization), options));
    EXPECT_EQ(pictures, 1);
}

TEST(DecisionMap, SimulatedMapsAreCoarserAndSaySo) {
    const Scenario s = performance::benchmarkScenario(2, 1000, 20, performance::Service::WholeInstances);
    const Preparation p = prepare(s);
    MapOptions options;
    options.work = 21.0 * 1000.0 * 30.0;  // thirty tables
    const auto map =
        decisionMap(s, defaultAxis(p, MapInput::Utilization), defaultAxis(p, MapInput::PriceRatio), options);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->rows, 200);
    EXPECT_EQ(map->columns, 30);
    EXPECT_NE(map->resolution.find("coarser"), std::string::npos) << map->resolution;
    options.columns = options.rows = 20;
    const auto prices =
        decisionMap(s, defaultAxis(p, MapInput::PriceRatio), defaultAxis(p, MapInput::PlatformCosts), options);
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->columns, 20);
    EXPECT_EQ(faultOf(s, *prices), "");
}

TEST(DecisionMap, DemandsTooLargeToTryHaveNoWinner) {
    const auto s = twoOffers({computing("w", {1000.0})}, 8760 * 3);
    MapOptions options;
    options.columns = options.rows = 2;
    // Growth of 6,400,000 % a year in the right column, as nobody would draw it: 10^14 times the demand in the end.
    const auto map =
        decisionMap(s, {MapInput::Growth, -0.99, 128000.0, false}, {MapInput::PriceRatio, 1.0, 2.0, false}, options);
    ASSERT_TRUE(map);
    EXPECT_FALSE(map->at(1, 0).winner);
    EXPECT_FALSE(evaluate(scenarioAt(s, MapInput::Growth, map->x.valueAt(1, 2))));
    EXPECT_EQ(defaultAxis(prepare(s), MapInput::Growth).high, std::pow(4.0, 1.0 / 3.0) - 1.0);
}

TEST(DecisionMap, RefusesWhatCannotBeAnAxis) {
    const auto s = twoLevels();
    const MapAxis ratio{MapInput::PriceRatio, 1.0, 2.0, false};
    EXPECT_FALSE(decisionMap(s, ratio, ratio));
    EXPECT_FALSE(decisionMap(s, ratio, {MapInput::Operations, 0.0, 1.0, false}));  // no wage
    EXPECT_FALSE(decisionMap(s, ratio, {MapInput::Utilization, 0.5, 0.5, false}));
    EXPECT_FALSE(decisionMap(s, ratio, {MapInput::Utilization, 0.5, 1.5, false}));
    EXPECT_FALSE(decisionMap(s, {MapInput::PriceRatio, 0.0, 2.0, false}, {MapInput::Utilization, 0.1, 1.0, false}));
    EXPECT_FALSE(decisionMap(s, {MapInput::Peakedness, 0.5, 2.0, true}, {MapInput::Utilization, 0.1, 1.0, false}));
    MapOptions tooLarge;
    tooLarge.columns = 1001;
    EXPECT_FALSE(decisionMap(s, ratio, {MapInput::Utilization, 0.1, 1.0, false}, tooLarge));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = decisionMap(s, ratio, {MapInput::Utilization, 0.1, 1.0, false}, {}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Canceled);
}

TEST(DecisionMap, OpensOnTheTwoInputsThatMatterMost) {
    auto s = twoOffers({computing("w", day(16, 15, 0))}, 240);
    s.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.02;
    const Preparation p = prepare(s);
    std::vector<SwitchPoint> points{{SwitchInput::ElasticPrice, 1.4, PlanKind::BareMetal},
                                    {SwitchInput::VirtualOverhead, 0.9, PlanKind::Virtual},
                                    {SwitchInput::DemandLevel, {}, {}},
                                    {SwitchInput::DemandPeakedness, 1.2, PlanKind::Virtual}};
    EXPECT_EQ(defaultMapInputs(p, points), std::pair(MapInput::VirtualOverhead, MapInput::Utilization));
    EXPECT_EQ(defaultMapInputs(p, {}), std::pair(MapInput::PriceRatio, MapInput::Utilization));
}

TEST(MapAxis, PutsEveryValueIntoACell) {
    const MapAxis even{MapInput::Growth, -0.5, 1.0, false}, logarithmic{MapInput::PriceRatio, 1.0, 100.0, true};
    for (const MapAxis& axis : {even, logarithmic}) {
        for (int i = 0; i < 10; ++i) EXPECT_EQ(axis.cellOf(axis.valueAt(i, 10), 10), i);
        EXPECT_EQ(axis.cellOf(axis.high, 10), 9);
        EXPECT_EQ(axis.cellOf(-1.0, 10), 0) << "also where it has no place at all";
        EXPECT_EQ(axis.cellOf(axis.high * 3, 10), 9);
    }
    EXPECT_EQ(even.cellOf(0.0, 10), 3);
    EXPECT_EQ(logarithmic.cellOf(11.0, 2), 1);
}

TEST(MapAxis, FindsTheScenarioOnItsOwnAxes) {
    RandomScenario random(7);
    Scenario s = random.fluid(false, true);
    s.operations.hourlyWageUsd = 80.0;
    const Preparation p = prepare(s);
    for (const MapInput input : kMapInputs) {
        const MapAxis axis = defaultAxis(p, input);
        const double now = mapValueNow(p, input), at = axis.positionOf(now);
        EXPECT_TRUE(at >= 0.0 && at <= 1.0) << kMapInputNames[index(input)];
        // Leaving an input where it is changes nothing.
        const auto before = evaluate(s), same = evaluate(scenarioAt(s, input, now));
        for (const PlanKind plan : kPlans) {
            EXPECT_NEAR(same->plan(plan).totalCostUsd, before->plan(plan).totalCostUsd,
                        1e-6 * (1 + before->plan(plan).totalCostUsd))
                << kMapInputNames[index(input)];
        }
    }
}

TEST(LoadFactorTransform, GivesTheLoadFactorAndKeepsThePeak) {
    RandomScenario random(3);
    Eigen::ArrayXd total(2000);
    for (double& gpus : total) gpus = 5.0 + 95.0 * random.uniform(0, 1);
    total[17] = 100.0;
    const LoadFactorTransform transform(total);
    for (const double wanted : {0.05, 0.3, 0.5, 0.8, 0.95}) {
        const Eigen::ArrayXd changed = total * transform.ratios(wanted);
        EXPECT_NEAR(changed.mean() / changed.maxCoeff(), wanted, 1e-5);
        EXPECT_NEAR(changed.maxCoeff(), 100.0, 1e-9);
    }
    total.head(500) = 0.0;  // a quarter of the hours is empty
    EXPECT_NEAR((total * LoadFactorTransform(total).ratios(0.99)).mean() / 100.0, 0.75, 0.01);
}

}  // namespace
}  // namespace splitpoint::models
