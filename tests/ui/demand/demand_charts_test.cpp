#include "ui/demand/demand_charts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/evaluation_fixture.h"

namespace splitpoint::ui {
namespace {

struct DemandChart : testing::Test {
    models::Scenario scenario = fixture::scenario();
    models::HourlyService service = fixture::service(8760, 32.0, 56.0);
    DemandSubject subject{scenario, service, models::PlanKind::Hybrid, {4, 0}, -1, 168};
};

TEST_F(DemandChart, layersSumToTheDemandInEveryHourOfEveryView) {
    for (const DemandView view : {DemandView::Week, DemandView::Year, DemandView::LoadDuration}) {
        const ChartSpec spec = demandChart(subject, view);
        const TableColumn& demand = spec.table.columns[1];
        ASSERT_EQ(demand.rows(), view == DemandView::Week ? 168 : 8760);
        for (qsizetype t = 0; t < demand.rows(); ++t) {
            double sum = 0.0;
            for (const SeriesSpec& s : spec.series)
                if (s.kind == SeriesKind::StackedLayer) sum += s.values[t];
            ASSERT_NEAR(sum, demand.number(t), 1e-9) << spec.id.toStdString() << " hour " << t;
        }
        EXPECT_EQ(spec.y.title.toStdString(), "useful GPUs");
        EXPECT_FALSE(spec.x.title.isEmpty());
    }
}

TEST_F(DemandChart, weekStartsWhereAsked) {
    const ChartSpec spec = demandChart(subject, DemandView::Week);
    EXPECT_DOUBLE_EQ(spec.x.minimum, 168.0);
    EXPECT_DOUBLE_EQ(spec.x.maximum, 336.0);
    EXPECT_DOUBLE_EQ(spec.table.columns[1].number(0), service.demandGpus[168]);
    EXPECT_DOUBLE_EQ(spec.table.columns[0].number(0), 168.0);
    EXPECT_EQ(spec.x.ticks.size(), 7) << "a tick a day";
    EXPECT_TRUE(spec.x.ticks[0].label.contains(QStringLiteral("8"))) << "8 January 2026";
}

TEST_F(DemandChart, loadDurationFallsFromPeakToBase) {
    const ChartSpec spec = demandChart(subject, DemandView::LoadDuration);
    const QList<double>& sorted = spec.table.columns[1].numbers;
    EXPECT_TRUE(std::is_sorted(sorted.rbegin(), sorted.rend()));
    EXPECT_DOUBLE_EQ(sorted.first(), *std::max_element(service.demandGpus.begin(), service.demandGpus.end()));
}

TEST_F(DemandChart, marksCommittedCapacityInUsefulGpus) {
    const ChartSpec spec = demandChart(subject, DemandView::Year);
    ASSERT_EQ(spec.marks.size(), 1);
    EXPECT_NEAR(spec.marks[0].value, 32.0 / 1.05, 1e-9) << "4 nodes of 8 GPUs at the mean 1.05 held per useful";
    EXPECT_EQ(spec.marks[0].label.toStdString(), "Bare metal capacity (32 GPUs held, about 30 useful)");
    EXPECT_EQ(spec.marks[0].role, ColorRole::TierBareMetal);
}

TEST_F(DemandChart, describesWhoServesHowMuch) {
    const ChartSpec spec = demandChart(subject, DemandView::Year);
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Bare metal "))) << spec.description.toStdString();
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Unserved")));
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Chat")));
}

TEST_F(DemandChart, hourMapShowsEveryHourAndTheLastTierThatServesIt) {
    for (std::size_t t = 0; t < service.demandGpus.size(); ++t) {
        if (service.demandGpus[t] > 0.0) continue;
        service.demandGpus[t] = service.usefulGpus[models::index(models::Tier::BareMetal)][t] = 1.0;
    }
    const ChartSpec spec = demandChart(subject, DemandView::HourMap);
    ASSERT_TRUE(spec.heatMap);
    const HeatMapSpec& map = *spec.heatMap;
    ASSERT_EQ(map.columns, 365);
    ASSERT_EQ(map.rows, 24);
    const double peak = *std::max_element(service.demandGpus.begin(), service.demandGpus.end());
    for (int hour = 0; hour < 24; ++hour) {
        for (int day = 0; day < 365; ++day) {
            const auto t = static_cast<std::size_t>(day * 24 + hour);
            const qsizetype cell = hour * 365 + day;
            ASSERT_EQ(map.values[cell], service.demandGpus[t]);
            EXPECT_NEAR(map.strength[cell], 0.10 + 0.90 * service.demandGpus[t] / peak, 1e-5);
            const ColorRole last = service.unservedGpus[t] > 0.0 ? ColorRole::Unserved
                                   : service.usefulGpus[models::index(models::Tier::OnDemand)][t] > 0.0
                                       ? ColorRole::TierOnDemand
                                       : ColorRole::TierBareMetal;
            ASSERT_EQ(map.roles[cell], last) << "hour " << t;
        }
    }
    EXPECT_EQ(spec.x.maximum, 8760.0);
    EXPECT_EQ(map.meanings.size(), 3);
    EXPECT_EQ(spec.table.rows(), 8760);
    EXPECT_TRUE(spec.description.startsWith(QStringLiteral("Busiest at ")));
}

TEST_F(DemandChart, hourMapOfALongHorizonAveragesDays) {
    const models::HourlyService years = fixture::service(5 * 8760, 32.0, 56.0);
    const ChartSpec spec = demandChart({scenario, years, models::PlanKind::Hybrid, {4, 0}, -1, 0}, DemandView::HourMap);
    EXPECT_EQ(spec.heatMap->columns, 365);
    double mean = 0.0;
    for (const std::size_t day : {0U, 1U, 2U, 3U, 4U}) mean += years.demandGpus[day * 24 + 7] / 5.0;
    EXPECT_NEAR(spec.heatMap->values[7 * 365], mean, 1e-12);
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("5 days")));
}

TEST_F(DemandChart, theYearCanBeBrushedToZoom) {
    for (const DemandView view : {DemandView::Week, DemandView::Year, DemandView::LoadDuration})
        EXPECT_TRUE(demandChart(subject, view).brushZoomsX);
}

TEST_F(DemandChart, survivesNoHoursAndNoDemand) {
    const models::HourlyService empty;
    const DemandSubject nothing{scenario, empty, models::PlanKind::Hybrid, {}, -1, 0};
    const models::HourlyService flat = [] {
        models::HourlyService s = fixture::service(10, 100.0, 100.0);
        std::fill(s.demandGpus.begin(), s.demandGpus.end(), 0.0);
        for (auto& tier : s.usefulGpus) std::fill(tier.begin(), tier.end(), 0.0);
        return s;
    }();
    const DemandSubject zero{scenario, flat, models::PlanKind::Hybrid, {}, -1, 500};
    for (const DemandView view : {DemandView::Week, DemandView::Year, DemandView::LoadDuration, DemandView::HourMap}) {
        EXPECT_FALSE(demandChart(nothing, view).emptyReason.isEmpty());
        EXPECT_FALSE(demandChart(zero, view).emptyReason.isEmpty());
    }
}

TEST(BusiestWeek, startsOnADayAndHoldsTheMostWork) {
    std::vector<double> hours(1000, 1.0);
    std::fill(hours.begin() + 400, hours.begin() + 500, 9.0);
    const int start = busiestWeek(hours);
    EXPECT_EQ(start % 24, 0);
    EXPECT_LE(start, 400);
    EXPECT_GE(start + 168, 500);
    EXPECT_EQ(busiestWeek({1.0, 2.0}), 0);
}

TEST(DemandFacts, carryNumbersWithUnitsAndMeaning) {
    models::DemandStatistics s;
    s.meanGpus = 29.3;
    s.loadFactor = 0.41;
    const QList<DemandFact> facts = demandFacts(s);
    ASSERT_GE(facts.size(), 7);
    EXPECT_EQ(facts[0].value.toStdString(), "29.3 GPUs");
    for (const DemandFact& fact : facts) EXPECT_FALSE(fact.meaning.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
