#include "ui/money/money_charts.h"

#include <gtest/gtest.h>

#include <QDate>
#include <cmath>
#include <numeric>

#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"
#include "tests/ui/sample_evaluation.h"
#include "ui/money/cash_periods.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

PlanCash cashOf(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    PlanCash cash;
    for (const PlanKind plan : models::kPlans) {
        const auto months = models::monthlyCash(scenario, evaluation.plan(plan));
        if (months)
            cash.plans[models::index(plan)] = *months;
        else
            cash.problems[models::index(plan)] = QString::fromStdString(months.error().message);
    }
    return cash;
}

double total(const ChartSpec& spec) {
    double sum = 0.0;
    for (const SeriesSpec& part : spec.series) sum += std::accumulate(part.values.begin(), part.values.end(), 0.0);
    return sum;
}

const ComparisonRow* find(const QList<ComparisonRow>& rows, const char* key) {
    for (const ComparisonRow& row : rows) {
        if (row.key == QLatin1String(key)) return &row;
    }
    return nullptr;
}

TEST(CashChart, TheBarsSumToThePlansTotalOnOneAxis) {
    for (const char* name : {"01-chat-service", "03-training-bursts", "05-mixed-house"}) {
        const auto sampled = fixture::sample(name);
        const PlanCash cash = cashOf(sampled.scenario, sampled.evaluation);
        double axis = 0.0;
        for (const PlanKind plan : models::kPlans) {
            const ChartSpec spec = cashChart(sampled.evaluation, cash, plan);
            const double paid = sampled.evaluation.plan(plan).totalCostUsd;
            EXPECT_NEAR(total(spec), paid, 1e-6 * paid) << name << " " << spec.id.toStdString();
            EXPECT_EQ(spec.x.categories.size(), 13) << "a year from 5 January ends on 4 January";
            EXPECT_TRUE(spec.description.contains(formatNumber(paid, Quantity::Usd)));
            EXPECT_TRUE(axis == 0.0 || spec.y.maximum == axis) << "the three share the axis";
            axis = spec.y.maximum;
            const TableColumn& sums = spec.table.columns.last();
            EXPECT_NEAR(std::accumulate(sums.numbers.begin(), sums.numbers.end(), 0.0), paid, 1e-6 * paid);
        }
    }
}

TEST(CashChart, AnInfeasiblePlanIsMutedAndSaysSo) {
    const auto house = fixture::sample("05-mixed-house");
    const ChartSpec spec = cashChart(house.evaluation, cashOf(house.scenario, house.evaluation), PlanKind::Virtual);
    EXPECT_FALSE(spec.categoryMuted.contains(false));
    EXPECT_EQ(spec.categoryMuted.size(), spec.x.categories.size());
    EXPECT_TRUE(spec.footnote.startsWith(QStringLiteral("Infeasible")));
}

models::Scenario withTerm(int hours, models::CommitmentCounting counting) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, hours);
    s.offer(models::Tier::BareMetal)->termHours = 8760.0;
    s.offer(models::Tier::BareMetal)->setupUsdPerNode = 100.0;
    s.countCommitment = counting;
    return s;
}

TEST(CashChart, WhatFallsDueLaterIsABarOfItsOwn) {
    const auto s = withTerm(1460, models::CommitmentCounting::FullTerm);
    const auto e = *models::evaluate(s);
    const ChartSpec spec = cashChart(e, cashOf(s, e), PlanKind::BareMetal);
    EXPECT_EQ(spec.x.categories, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("later")}));
    EXPECT_NEAR(total(spec), 8 * 2.0 * 8760 + 100.0, 1e-6);
    EXPECT_NEAR(spec.series.first().values.last(), 8 * 2.0 * 7300, 1e-6);
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("$100 up front")));
}

TEST(CashPeriods, AMonthHasItsNameAndYearInSentences) {
    EXPECT_EQ(monthTitle("2027-01"), QLocale().toString(QDate(2027, 1, 1), QStringLiteral("MMM yyyy")));
    EXPECT_EQ(monthTitle("month 3"), QStringLiteral("month 3"));
}

TEST(CashChart, StrandedCommitmentIsNamedAndNotInTheBars) {
    const auto s = withTerm(1460, models::CommitmentCounting::WithinHorizon);
    const auto e = *models::evaluate(s);
    const ChartSpec spec = cashChart(e, cashOf(s, e), PlanKind::BareMetal);
    EXPECT_NEAR(total(spec), 8 * 2.0 * 1460 + 100.0, 1e-6);
    EXPECT_TRUE(spec.footnote.contains(formatNumber(8 * 2.0 * 7300, Quantity::Usd))) << spec.footnote.toStdString();
}

TEST(CashPeriods, LongHorizonsAreShownByYear) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 5 * 8760);
    s.start = "2026-07-01";
    const auto e = *models::evaluate(s);
    const auto cash = *models::monthlyCash(s, e.plan(PlanKind::Virtual));
    const QList<CashPeriod> periods = cashPeriods(cash);
    ASSERT_EQ(periods.size(), 6);
    EXPECT_EQ(periods.first().name.toStdString(), "2026");
    EXPECT_NEAR(periods.first().cost.total(), 8 * 3.0 * 184 * 24, 1e-6) << "July to December";
    double sum = 0.0;
    for (const CashPeriod& period : periods) sum += period.cost.total();
    EXPECT_NEAR(sum, cash.total(), 1e-6 * sum);
    PlanCash all;
    all.plans.fill(cash);
    EXPECT_EQ(cashChart(e, all, PlanKind::Virtual).y.title.toStdString(), "USD a year");
}

TEST(CashChart, HasAnEmptyAndAnErrorState) {
    const models::Evaluation nothing;
    EXPECT_FALSE(cashChart(nothing, PlanCash(), PlanKind::Hybrid).emptyReason.isEmpty());
    EXPECT_TRUE(commitmentUseChart(nothing, PlanCash()).emptyReason.startsWith(QStringLiteral("No plan commits")));
    EXPECT_FALSE(savingsChart(nothing).emptyReason.isEmpty());
    PlanCash failed;
    failed.problems.fill(QStringLiteral("Too many hours."));
    EXPECT_TRUE(cashChart(nothing, failed, PlanKind::Hybrid).emptyReason.contains(QStringLiteral("Too many hours.")));
    EXPECT_TRUE(commitmentUseChart(nothing, failed).emptyReason.contains(QStringLiteral("Too many hours.")));
}

TEST(CommitmentUseChart, EveryMonthIsHeldOverCommitted) {
    const auto house = fixture::sample("05-mixed-house");
    const PlanCash cash = cashOf(house.scenario, house.evaluation);
    const ChartSpec spec = commitmentUseChart(house.evaluation, cash);
    ASSERT_EQ(spec.series.size(), 2) << "virtual commits to nothing";
    const auto& months = cash.plans[models::index(PlanKind::BareMetal)].months;
    double held = 0.0, rented = 0.0;
    for (std::size_t m = 0; m < months.size(); ++m) {
        EXPECT_NEAR(spec.table.columns[1].number(static_cast<qsizetype>(m)),
                    months[m].committedHeldGpuHours / months[m].committedRentedGpuHours, 1e-12);
        held += months[m].committedHeldGpuHours;
        rented += months[m].committedRentedGpuHours;
    }
    EXPECT_NEAR(held / rented, *house.evaluation.plan(PlanKind::BareMetal).utilization, 1e-9);
}

TEST(MoneyFigures, ARateThatAPlanDoesNotHaveSaysWhy) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 24);
    auto rows = moneyFigures(s, *models::evaluate(s), nullptr);
    EXPECT_EQ(find(rows, "commitment_utilization")->text(PlanKind::Virtual), QStringLiteral("none held"));
    EXPECT_TRUE(find(rows, "effective_savings_rate")->texts[0].isEmpty()) << "there is one";
    s.offer(models::Tier::OnDemand).reset();
    rows = moneyFigures(s, *models::evaluate(s), nullptr);
    EXPECT_EQ(find(rows, "effective_savings_rate")->text(PlanKind::BareMetal), QStringLiteral("no on-demand offer"));
}

/// A term of 720 h over a horizon of 100 h: 620 h of 8 GPUs at 2 USD, left over or paid for.
TEST(MoneyFigures, WhatATermCostsAfterTheHorizonIsOwedOrPaid) {
    auto s = models::test::twoOffers({models::test::computing("w", {8.0})}, 100);
    s.offer(models::Tier::BareMetal)->termHours = 720;
    auto rows = moneyFigures(s, *models::evaluate(s), nullptr);
    EXPECT_DOUBLE_EQ(find(rows, "stranded_commitment")->values[0], 9920);
    EXPECT_EQ(find(rows, "paid_beyond_horizon"), nullptr);
    s.countCommitment = models::CommitmentCounting::FullTerm;
    rows = moneyFigures(s, *models::evaluate(s), nullptr);
    EXPECT_EQ(find(rows, "stranded_commitment"), nullptr) << "nothing is owed, which 0 would not explain";
    EXPECT_DOUBLE_EQ(find(rows, "paid_beyond_horizon")->values[0], 9920);
}

TEST(SavingsChart, ShowsTheThreeRatesOfEveryPlan) {
    const auto chat = fixture::sample("01-chat-service");
    const ChartSpec spec = savingsChart(chat.evaluation);
    ASSERT_EQ(spec.series.size(), 3);
    for (const PlanKind plan : models::kPlans) {
        const models::PlanResult& result = chat.evaluation.plan(plan);
        const QList<double>& values = spec.series[static_cast<qsizetype>(models::index(plan))].values;
        EXPECT_DOUBLE_EQ(values[0], *result.coverage);
        EXPECT_EQ(std::isnan(values[1]), !result.utilization);
        EXPECT_DOUBLE_EQ(values[2], *result.effectiveSavingsRate);
        EXPECT_TRUE(spec.description.contains(formatNumber(values[2], Quantity::Percent)));
    }
}

TEST(SavingsChart, APlanAtManyTimesTheCostDoesNotPressTheOthersFlat) {
    const auto bursts = fixture::sample("03-training-bursts");
    const double rate = *bursts.evaluation.plan(PlanKind::BareMetal).effectiveSavingsRate;
    ASSERT_LT(rate, -5.0);
    const ChartSpec spec = savingsChart(bursts.evaluation);
    EXPECT_GT(spec.y.minimum, -1.5);
    EXPECT_EQ(spec.series[0].values[2], -1.0);
    EXPECT_EQ(spec.categoryLabels[6], formatNumber(rate, Quantity::Percent)) << "the label says what it is";
    EXPECT_EQ(spec.table.columns[1].number(2), rate);
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("Bars end at")));
}

TEST(MoneyFigures, PartsSumAndExtraCostsAreNamedWhereThereAreNone) {
    auto chat = fixture::sample("01-chat-service");
    const PlanCash cash = cashOf(chat.scenario, chat.evaluation);
    const QList<ComparisonRow> rows = moneyFigures(chat.scenario, chat.evaluation, &cash);
    for (const PlanKind plan : models::kPlans) {
        const std::size_t at = models::index(plan);
        double sum = 0.0;
        for (const models::CostPartField& field : models::kCostPartFields) {
            const ComparisonRow* part = find(rows, std::string(field.key).c_str());
            if (part != nullptr) sum += part->values[at];
        }
        EXPECT_NEAR(sum, find(rows, "total_cost")->values[at], 1e-6 * sum);
        EXPECT_NEAR(find(rows, "mean_month")->values[at], sum / 12.0, 1e-6 * sum);
        EXPECT_GE(find(rows, "dearest_month")->values[at], sum / 13.0);
        EXPECT_EQ(find(rows, "extra")->text(plan).toStdString(), "not included");
    }
    chat.scenario.extraCosts.push_back({"storage", models::Delivery::Virtual, 100.0, 0.0});
    const models::Evaluation more = *models::evaluate(chat.scenario);
    EXPECT_EQ(find(moneyFigures(chat.scenario, more, nullptr), "extra")->text(PlanKind::Virtual).toStdString(),
              "$1,200");
    EXPECT_EQ(find(moneyFigures(chat.scenario, more, nullptr), "dearest_month")->text(PlanKind::Virtual),
              QString(QChar(0x2026)))
        << "not known yet";
}

TEST(CashChart, EveryMonthKnowsItsHoursAndTheChartItsPlan) {
    const auto house = fixture::sample("05-mixed-house");
    const PlanCash cash = cashOf(house.scenario, house.evaluation);
    const ChartSpec spec = cashChart(house.evaluation, cash, PlanKind::Hybrid);
    EXPECT_EQ(spec.place, LinkedPlace(AxisMeaning::Plan, 2.0));
    ASSERT_EQ(spec.x.places.size(), spec.x.categories.size());
    double next = 0.0;
    for (const LinkedPlace& month : spec.x.places) {
        if (month.meaning == AxisMeaning::None) continue;  // what falls due after the horizon
        EXPECT_EQ(month.meaning, AxisMeaning::HourOfYear);
        EXPECT_DOUBLE_EQ(month.from, next) << "without a gap";
        next = month.to;
    }
    EXPECT_DOUBLE_EQ(next, house.scenario.hours);
    const ChartSpec use = commitmentUseChart(house.evaluation, cash);
    for (const SeriesSpec& line : use.series) EXPECT_EQ(line.place.meaning, AxisMeaning::Plan);
}

TEST(CashChart, TodayIsALineOnTheAxisOfAllPlans) {
    auto s = models::test::twoOffers({models::test::computing("w", {16.0})}, 8760);
    s.currentSpend = models::CurrentSpend{"the old cluster", 500'000.0, std::nullopt};  // far above every plan
    const auto e = *models::evaluate(s);
    const PlanCash cash = cashOf(s, e);
    const auto today = models::spendToday(s, e, &cash.plans);
    ASSERT_TRUE(today);
    double axis = 0.0;
    for (const PlanKind plan : models::kPlans) {
        const ChartSpec spec = cashChart(e, cash, plan, &*today);
        ASSERT_EQ(spec.marks.size(), 1);
        EXPECT_DOUBLE_EQ(spec.marks[0].value, 500'000.0);
        EXPECT_TRUE(spec.marks[0].label.startsWith(QStringLiteral("Today: the old cluster")));
        EXPECT_GE(spec.y.maximum, 500'000.0) << "it is on the chart";
        EXPECT_TRUE(axis == 0.0 || axis == spec.y.maximum);
        axis = spec.y.maximum;
        EXPECT_TRUE(spec.description.contains(QStringLiteral("a month.")));
    }
}

TEST(CashChart, SaysThePinnedTotal) {
    const auto house = fixture::sample("05-mixed-house");
    models::Evaluation pinned = house.evaluation;
    pinned.plans[0].totalCostUsd *= 2.0;
    const ChartSpec spec =
        cashChart(house.evaluation, cashOf(house.scenario, house.evaluation), PlanKind::BareMetal, nullptr, &pinned);
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("Pinned: "))) << spec.footnote.toStdString();
    EXPECT_TRUE(spec.footnote.contains(QStringLiteral("(\u221250\u202f%)"))) << spec.footnote.toStdString();
    EXPECT_TRUE(spec.description.contains(QStringLiteral("Pinned: ")));
}

TEST(MoneyFigures, TodayStandsBesideThePlans) {
    auto s = models::test::twoOffers({models::test::computing("w", {16.0})}, 2 * 730);
    s.currentSpend = models::CurrentSpend{"", 29'200.0, 11'680.0};  // 2.50 USD for each of its useful GPU-hours
    const auto e = *models::evaluate(s);
    const PlanCash cash = cashOf(s, e);
    const auto rows = moneyFigures(s, e, &cash);
    EXPECT_DOUBLE_EQ(*find(rows, "total_cost")->today, 58'400.0);
    EXPECT_DOUBLE_EQ(*find(rows, "mean_month")->today, 29'200.0);
    EXPECT_DOUBLE_EQ(*find(rows, "effective_cost")->today, 2.5);
    EXPECT_FALSE(find(rows, "coverage")->today);
    const ComparisonRow* saving = find(rows, "saving_share_against_today");
    ASSERT_NE(saving, nullptr);
    EXPECT_NEAR(saving->values[0], 0.2, 1e-12) << "bare metal at 2.00";
    EXPECT_NEAR(saving->values[1], -0.2, 1e-12) << "virtual at 3.00";
    EXPECT_TRUE(saving->meaning.contains(QStringLiteral("useful GPU-hours")));
    s.currentSpend.reset();
    for (const ComparisonRow& row : moneyFigures(s, *models::evaluate(s), &cash)) EXPECT_FALSE(row.today);
}

}  // namespace
}  // namespace splitpoint::ui
