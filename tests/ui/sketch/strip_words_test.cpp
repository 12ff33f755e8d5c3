#include "ui/sketch/strip_words.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace splitpoint::ui {
namespace {

TEST(StripWords, SayHowAYearComesAbout) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    models::Workload workload;
    workload.demand = models::WeekDemand{{{0, 4}}};
    EXPECT_EQ(yearWords(workload), QStringLiteral("A week that repeats"));
    workload.demandLayers = {{"m", true, models::MonthsLayer{}},   {"e", true, models::EventLayer{}},
                             {"e", true, models::EventLayer{}},    {"g", true, models::GrowthLayer{0.3}},
                             {"off", false, models::EventLayer{}}, {"c", true, models::CapLayer{9}}};
    EXPECT_EQ(yearWords(workload),
              QStringLiteral("A week that repeats \u00d7 months \u00d7 growth \u00d7 2 events, with 1 other layer"));
    workload.demand = models::HourlyDemand{std::vector<double>(200, 1.0)};
    workload.demandLayers.clear();
    workload.growthPerYear = 0.25;
    EXPECT_TRUE(yearWords(workload).startsWith(QStringLiteral("A curve of its own \u00d7 growth of 25")))
        << yearWords(workload).toStdString();
}

TEST(StripWords, PriceBothNumbersOfNodes) {
    models::Evaluation evaluation;
    evaluation.hybridSweep = {
        {{1, 0}, 200.0, true}, {{1, 2}, 100.0, true}, {{2, 2}, 150.0, true}, {{3, 0}, 10.0, false}};
    EXPECT_TRUE(splitWords(evaluation, {1, 2}).endsWith(QStringLiteral("the best split")));
    const QString other = splitWords(evaluation, {2, 2});
    EXPECT_TRUE(other.startsWith(QStringLiteral("2 bare metal + 2 reserved: "))) << other.toStdString();
    EXPECT_TRUE(other.contains(QStringLiteral("above the best (1 bare metal + 2 reserved)"))) << other.toStdString();
    EXPECT_EQ(splitWords(evaluation, {3, 0}), QStringLiteral("3 bare metal + 0 reserved: work is left unserved"));
    EXPECT_TRUE(splitWords(evaluation, {7, 0}).isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
