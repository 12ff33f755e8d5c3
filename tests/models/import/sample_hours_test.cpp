// How samples become hours: each expected curve is worked out by hand from when each value held.
#include <cmath>
#include <functional>
#include <thread>
#include <tuple>

#include "models/import/curve_file.h"
#include "models/import/sample_sums.h"
#include "models/import/time_text.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

constexpr long long kFirst = 483768;  // 2025-03-10T00Z, in hours since 1970
constexpr double kBegin = 3600.0 * kFirst;

/// Seconds after 2025-03-10T00Z and the value from then on.
using Row = std::pair<int, double>;

std::string number(double value) {
    std::string text = std::to_string(value);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string stampAt(int seconds) {
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return "2025-03-" + two(10 + seconds / 86400) + "T" + two(seconds / 3600 % 24) + ":" + two(seconds / 60 % 60) +
           ":" + two(seconds % 60) + "Z";
}

std::string table(const std::vector<Row>& rows, const std::string& header = "time,gpus\n") {
    std::string text = header;
    for (const auto& [seconds, value] : rows) text += stampAt(seconds) + "," + number(value) + "\n";
    return text;
}

void expectHours(const Imported& imported, const std::vector<double>& hours, long long firstHour = kFirst) {
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.usage.firstHour, firstHour);
    ASSERT_EQ(imported.usage.gpus.size(), hours.size());
    for (std::size_t i = 0; i < hours.size(); ++i) EXPECT_NEAR(imported.usage.gpus[i], hours[i], 1e-9) << "hour " << i;
}

Imported busyOf(const ImportSource& source) {
    return importWith(source, std::nullopt,
                      [](Reading&, ImportChoices& choices) { choices.quantity = Quantity::DeviceBusy; });
}

TEST(SampleHours, OfHourlyStampsWithJitterLoseNone) {
    const auto imported =
        importPlainly(pasted(table({{1, 8}, {3601, 7}, {7199, 6}, {10800, 5}, {14402, 4}, {17999, 3}})));
    expectHours(imported, {8, 7, 6, 5, 4, 3});
    EXPECT_TRUE(imported.usage.findings.empty());
}

TEST(SampleHours, OfHalfHoursWithJitterKeepToTheirHour) {
    const auto imported = importPlainly(pasted(table({{1, 0}, {1800, 0}, {3599, 8}, {5401, 8}})));
    expectHours(imported, {0, 8});
}

/// 40 min of 3, of 9, of 6: hours of 40/60 x 3 + 20/60 x 9 = 5 and 20/60 x 9 + 40/60 x 6 = 7.
TEST(SampleHours, SplitStepsThatDoNotDivideTheHour) {
    std::vector<Row> rows;
    for (int i = 0; i < 9; ++i) rows.emplace_back(2400 * i, i % 3 == 0 ? 3 : i % 3 == 1 ? 9 : 6);
    expectHours(importPlainly(pasted(table(rows))), {5, 7, 5, 7, 5, 7});
    std::reverse(rows.begin(), rows.end());
    expectHours(importPlainly(pasted(table(rows))), {5, 7, 5, 7, 5, 7});
}

TEST(SampleHours, OfNvidiaSmiEvery45Minutes) {
    std::string text = "timestamp, index, uuid, utilization.gpu [%]\n";
    for (int i = 0; i < 8; ++i) {
        std::string time = stampAt(2700 * i).substr(0, 19) + ".418";
        time.replace(10, 1, " ");
        time.replace(4, 1, "/").replace(7, 1, "/");
        text += time + ", 0, GPU-a, " + (i % 2 == 0 ? "0" : "100") + " %\n";
    }
    // 100 % from 0:45 to 1:30, 2:15 to 3:00, 3:45 to 4:30, 5:15 to 6:00.
    const auto imported = busyOf(pasted(text));
    ASSERT_EQ(imported.usage.gpus.size(), 6U) << imported.error;
    const std::vector<double> hours{0.25, 0.5, 0.75, 0.25, 0.5, 0.75};
    for (std::size_t i = 0; i < 6; ++i) EXPECT_NEAR(imported.usage.gpus[i], hours[i], 2e-4) << "0.4 s late, hour " << i;
}

TEST(SampleHours, OfALogOfChangesHoldUntilTheNextOne) {
    const std::vector<Row> changes{{0, 8}, {5 * 3600, 16}, {6 * 3600, 8}, {10 * 3600, 4}};
    const std::vector<double> hours{8, 8, 8, 8, 8, 16, 8, 8, 8, 8, 4, 4, 4, 4};
    expectHours(importPlainly(pasted(table(changes))), hours);
    expectHours(importPlainly(pasted(table({changes.rbegin(), changes.rend()}))), hours);
}

TEST(SampleHours, HoldUntilTheNextOneHoweverFarWhereThereIsNoStep) {
    const auto imported = importWith(pasted(table({{0, 8}, {3600, 2}, {9 * 3600, 4}})), std::nullopt,
                                     [](Reading& reading, ImportChoices&) { reading.stepSeconds.value = 0; });
    expectHours(imported, {8, 2, 2, 2, 2, 2, 2, 2, 2, 4});
    EXPECT_EQ(imported.finding(FindingKind::Gap), nullptr);
}

TEST(SampleHours, OfADayOf25HoursAreAll) {
    const auto imported =
        importWith(pasted("date,gpus\n2025-10-25,10\n2025-10-26,12\n2025-10-27,14\n"), std::nullopt,
                   [](Reading& reading, ImportChoices&) { reading.timeZone.value = "Europe/Berlin"; });
    std::vector<double> hours(24, 10);
    hours.insert(hours.end(), 25, 12);
    hours.insert(hours.end(), 24, 14);
    expectHours(imported, hours, 489262);  // 2025-10-24T22Z
    const auto spring = importWith(pasted("date,gpus\n2025-03-29,10\n2025-03-30,12\n2025-03-31,14\n"), std::nullopt,
                                   [](Reading& reading, ImportChoices&) { reading.timeZone.value = "Europe/Berlin"; });
    EXPECT_NEAR(sumOf(spring.usage.gpus), 24 * 10 + 23 * 12 + 24 * 14, 1e-9);
}

/// A sample taken at 20 past holds until 20 past: the last hour has 20 min, too few to say what it was.
TEST(SampleHours, EndWithTheLastSample) {
    const std::string rows = table({{1200, 6}, {4800, 9}, {8400, 3}});
    const auto imported = importPlainly(pasted(rows));
    expectHours(imported, {6, 8, 5});
    ASSERT_NE(imported.finding(FindingKind::PartialHour), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::PartialHour)->sentence,
              "the last hour, 2025-03-10T03:00:00Z, has values for 20 min only; left out (or: keep).");
    expectHours(importWith(pasted(rows), std::nullopt,
                           [](Reading&, ImportChoices& choices) {
                               choices.fixes[FindingKind::PartialHour] = Fix::Keep;
                           }),
                {6, 8, 5, 3});
    std::vector<Row> minutes;
    for (int i = 0; i < 60; ++i) minutes.emplace_back(30 + 60 * i, 4);
    const auto inOne = importPlainly(pasted(table(minutes)));
    expectHours(inOne, {4});
    EXPECT_TRUE(inOne.usage.findings.empty());
}

TEST(SampleHours, WithoutASampleAreAGapAlthoughTheOneBeforeReachesIn) {
    std::vector<Row> rows;
    for (int i = 0; i < 36; ++i) {
        if (i < 12 || i >= 24) rows.emplace_back(150 + 300 * i, 6);
    }
    const auto imported = importPlainly(pasted(table(rows)));
    expectHours(imported, {6, 0, 6});
    ASSERT_NE(imported.finding(FindingKind::Gap), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::Gap)->row, 14U);
}

/// A sample that is left out says nothing of the hours after it: the curve begins with the first one that counts.
TEST(SampleHours, BeforeTheFirstSampleThatCountsAreNoGap) {
    const auto imported =
        importPlainly(pasted("time,gpus\n2025-03-01 00:00,-1\n2025-03-01 01:00,nan\n2025-03-01 02:00,inf\n2025-03-01 "
                             "03:00,\n2025-03-01 04:00,1e3\n2025-03-01 05:00,x\n2025-03-01 06:00,4\n"));
    expectHours(imported, {1000, 0, 4}, 483556);  // 2025-03-01T04Z
    const Finding* gap = imported.finding(FindingKind::Gap);
    ASSERT_NE(gap, nullptr);
    EXPECT_EQ(gap->sentence,
              "line 8: no value of series \"gpus\" for 60 min after 2025-03-01T04:00:00Z; hours without any value are "
              "counted as 0 GPUs (or: hold, line, week-before).");
}

TEST(SampleHours, OfRowsOutOfOrderAreNoGapWhereALaterRowFillsIt) {
    const auto imported = importPlainly(pasted(table({{0, 1}, {7200, 3}, {3600, 2}, {10800, 4}})));
    expectHours(imported, {1, 2, 3, 4});
    EXPECT_NE(imported.finding(FindingKind::ClockJump), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::Gap), nullptr);
}

Imported inOrderOnly(const std::string& text) {
    return importWith(pasted(text), std::nullopt,
                      [](Reading&, ImportChoices& choices) { choices.fixes[FindingKind::ClockJump] = Fix::LeaveOut; });
}

/// The row at 1 h comes after the one at 2 h; without it its hour has no value.
TEST(SampleHours, OfRowsOutOfOrderAreWithoutThemWhereTheyAreLeftOut) {
    const auto imported = inOrderOnly(table({{0, 1}, {7200, 3}, {3600, 2}, {10800, 4}}));
    expectHours(imported, {1, 0, 3, 4});
    const Finding* jump = imported.finding(FindingKind::ClockJump);
    ASSERT_NE(jump, nullptr);
    EXPECT_EQ(jump->count, 1U);
    EXPECT_EQ(jump->sentence,
              "line 4: time goes back by 60 min to 2025-03-10T01:00:00Z in series \"gpus\"; left out (or: keep).");
    EXPECT_NE(imported.finding(FindingKind::Gap), nullptr);
}

TEST(SampleHours, OfTwoGpusLoseOnlyWhatIsOutOfOrderInItsOwnSeries) {
    std::string text = "timestamp, uuid, utilization.gpu [%]\n";
    for (const auto& [stamp, gpu, value] :
         std::vector<std::tuple<std::string, std::string, std::string>>{{"2025/03/10 00:00:00.000", "GPU-a", "50 %"},
                                                                        {"2025/03/10 00:20:00.000", "GPU-a", "50 %"},
                                                                        {"2025/03/10 00:00:00.000", "GPU-b", "20 %"},
                                                                        {"2025/03/10 00:20:00.000", "GPU-b", "20 %"},
                                                                        {"2025/03/10 00:40:00.000", "GPU-a", "50 %"},
                                                                        {"2025/03/10 00:40:00.000", "GPU-b", "20 %"},
                                                                        {"2025/03/10 00:10:00.000", "GPU-b", "100 %"}})
        text += stamp + ", " + gpu + ", " + value + "\n";
    const auto imported = importWith(pasted(text), ImportKind::NvidiaSmi, [](Reading& reading, ImportChoices& choices) {
        reading.stepSeconds.value = 1200;
        choices.quantity = Quantity::DeviceBusy;
        choices.fixes[FindingKind::ClockJump] = Fix::LeaveOut;
    });
    expectHours(imported, {0.7});
    ASSERT_NE(imported.finding(FindingKind::ClockJump), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::ClockJump)->row, 8U);
}

TEST(SampleHours, OfRepeatedRowsThatAreKeptAreTheirMean) {
    const auto imported =
        importWith(pasted(table({{0, 2}, {3600, 2}, {3600, 6}, {7200, 3}})), std::nullopt,
                   [](Reading&, ImportChoices& choices) { choices.fixes[FindingKind::Duplicate] = Fix::Keep; });
    expectHours(imported, {2, 4, 3});
}

/// Both hours from 2 to 3 are there, although the later one comes first.
TEST(SampleHours, OfADescendingFileAreTwoWhenClocksGoBack) {
    const auto imported =
        importWith(pasted("time,gpus\n2025-10-26 04:00,5\n2025-10-26 03:00,4\n2025-10-26 02:00,3\n2025-10-26 02:00,2\n"
                          "2025-10-26 01:00,1\n"),
                   std::nullopt, [](Reading& reading, ImportChoices&) { reading.timeZone.value = "Europe/Berlin"; });
    expectHours(imported, {1, 2, 3, 4, 5}, 489287);
    EXPECT_EQ(imported.finding(FindingKind::Duplicate), nullptr);
}

TEST(SampleHours, OfManySeriesDoNotDependOnHowTheTextIsCut) {
    std::string text = "time,host,gpus\n";
    std::vector<double> expected(200, 0.0);
    for (int i = 0; i < 300; ++i) {
        for (int host = 0; host < 300; ++host) {
            const int second = 2400 * i, value = (i * 7 + host) % 9;
            text += stampAt(second) + ",host-" + std::to_string(host) + "," + std::to_string(value) + "\n";
            for (int part = second; part < second + 2400; part += 1200)
                expected[static_cast<std::size_t>(part / 3600)] += value / 3.0;
        }
    }
    ASSERT_GT(text.size(), 2'000'000U);
    const auto alone = importPlainly(pasted(text));
    expectHours(alone, expected);
    for (const int parts : {2, 5}) {
        const auto several = importWith(pasted(text), std::nullopt, [parts](Reading&, ImportChoices& choices) {
            choices.parts = parts;
            choices.run = [](int count, const std::function<void(int)>& part) {
                std::vector<std::jthread> others;
                for (int i = count - 1; i > 0; --i) others.emplace_back([&part, i] { part(i); });
                part(0);
            };
        });
        EXPECT_EQ(importReportJson(several.usage, several.reading), importReportJson(alone.usage, alone.reading));
    }
}

/// Grows by 4, 8, 0 GPUs for 50 min each: hours of 4 x 50/60 + 8 x 10/60, 8 x 40/60 and so on.
TEST(CounterHours, SpreadWhatGrewOverTheTimeItTook) {
    double total = 0;
    std::vector<Row> rows{{0, 0}};
    for (int i = 0; i < 6; ++i) {
        total += (i % 3 == 0 ? 4 : i % 3 == 1 ? 8 : 0) * 3000;
        rows.emplace_back(3000 * (i + 1), total);
    }
    const auto imported = importPlainly(pasted(table(rows, "time,gpu_seconds_total\n")));
    ASSERT_EQ(imported.reading.unit.value, ValueUnit::GpuSeconds);
    expectHours(imported, {(4 * 50 + 8 * 10) / 60.0, 8 * 40 / 60.0, (30 * 4 + 0) / 60.0, (20 * 4 + 40 * 8) / 60.0,
                           8 * 10 / 60.0});
}

TEST(CounterHours, OverAHoleAreSpreadAndSaySo) {
    const auto imported = importPlainly(
        pasted(table({{0, 0}, {3600, 4}, {7200, 8}, {5 * 3600, 20}, {6 * 3600, 24}}, "time,gpu_hours\n")));
    expectHours(imported, {4, 4, 4, 4, 4, 4});
    EXPECT_EQ(imported.finding(FindingKind::Gap), nullptr);
    const Finding* lost = imported.finding(FindingKind::HourShapeLost);
    ASSERT_NE(lost, nullptr);
    EXPECT_EQ(
        lost->sentence,
        "line 5: nothing was read of series \"gpu_hours\" for 120 min after 2025-03-10T02:00:00Z, so that what the "
        "counter grew by is spread evenly over that time; kept as it is.");
}

/// The reading at 1 h, which comes after the one at 2 h, is part of what was counted already.
TEST(CounterHours, OutOfOrderCountNothingTwice) {
    const std::string text = table({{0, 0}, {7200, 8}, {3600, 4}, {10800, 12}, {14400, 16}}, "time,gpu_hours\n");
    for (const Fix fix : {Fix::Keep, Fix::LeaveOut}) {
        const auto imported = importWith(pasted(text), std::nullopt, [fix](Reading& reading, ImportChoices& choices) {
            reading.unit.value = ValueUnit::GpuHours;
            choices.fixes[FindingKind::ClockJump] = fix;
        });
        expectHours(imported, {4, 4, 4, 4});
        ASSERT_NE(imported.finding(FindingKind::ClockJump), nullptr);
        EXPECT_EQ(imported.finding(FindingKind::ClockJump)->count, 1U);
    }
}

TEST(CounterHours, NewestFirstAreTheSame) {
    const auto imported =
        importWith(pasted(table({{14400, 15}, {10800, 12}, {7200, 8}, {3600, 2}}, "time,gpu_hours\n")), std::nullopt,
                   [](Reading& reading, ImportChoices&) { reading.unit.value = ValueUnit::GpuHours; });
    expectHours(imported, {6, 4, 3}, kFirst + 1);
    EXPECT_EQ(imported.finding(FindingKind::CounterReset), nullptr);
}

std::string answer(const std::string& name, const std::vector<std::pair<std::string, std::string>>& series) {
    std::string text = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (std::size_t i = 0; i < series.size(); ++i) {
        std::string labels = name.empty() ? "" : R"("__name__":")" + name + "\"";
        if (!labels.empty() && !series[i].first.empty()) labels += ",";
        text += (i == 0 ? "" : ",") + std::string(R"({"metric":{)") + labels + series[i].first + R"(},"values":[)" +
                series[i].second + "]}";
    }
    return text + "]}}";
}

/// A sample every 5 minutes.
std::string points(int fromMinute, int toMinute, const std::string& value) {
    std::string text;
    for (int minute = fromMinute; minute < toMinute; minute += 5)
        text += (text.empty() ? "[" : ",[") + std::to_string(static_cast<long long>(kBegin) + 60 * minute) + ",\"" +
                value + "\"]";
    return text;
}

const std::string kRequests = "kube_pod_container_resource_requests";

TEST(PrometheusHours, OfPodsOneAfterAnotherAreOneGpu) {
    std::vector<std::pair<std::string, std::string>> pods;
    for (int i = 0; i < 24; ++i)
        pods.emplace_back(R"("pod":"p)" + std::to_string(i) + "\"", points(5 * i, 5 * i + 5, "1"));
    const auto imported = importPlainly(pasted(answer(kRequests, pods)));
    EXPECT_EQ(imported.reading.stepSeconds.value, 300);
    expectHours(imported, {1, 1});
    EXPECT_TRUE(imported.usage.findings.empty());
}

/// Utilization of one GPU as two pods have it in turn.
std::string handedOver(const std::string& first, const std::string& second) {
    return answer("DCGM_FI_DEV_GPU_UTIL", {{R"("UUID":"a","exported_pod":"p","exported_namespace":"x")", first},
                                           {R"("UUID":"a","exported_pod":"q","exported_namespace":"y")", second}});
}

Imported withoutGroups(const std::string& text) {
    return importWith(pasted(text), std::nullopt,
                      [](Reading& reading, ImportChoices&) { reading.groupBy.value.clear(); });
}

/// The second series begins before the end of the first one, and each has a hole where the other has values.
TEST(PrometheusHours, OfAGpuInTwoSeriesAreJudgedInTimeTogether) {
    const std::string text = handedOver(points(0, 40, "80") + "," + points(80, 120, "80"), points(40, 80, "80"));
    for (const auto& imported : {importPlainly(pasted(text)), withoutGroups(text)}) {
        expectHours(imported, {1, 1});
        EXPECT_EQ(imported.finding(FindingKind::ClockJump), nullptr);
        EXPECT_EQ(imported.finding(FindingKind::Gap), nullptr);
    }
}

TEST(PrometheusHours, ThatNoSeriesOfAGpuHasAreItsGap) {
    for (const auto& text : {handedOver(points(0, 40, "80") + "," + points(180, 240, "80"), points(40, 60, "80")),
                             handedOver(points(180, 240, "80"), points(0, 60, "80"))}) {
        for (const auto& imported : {importPlainly(pasted(text)), withoutGroups(text)}) {
            expectHours(imported, {1, 0, 0, 1});
            EXPECT_EQ(imported.finding(FindingKind::ClockJump), nullptr);
            const Finding* gap = imported.finding(FindingKind::Gap);
            ASSERT_NE(gap, nullptr);
            EXPECT_EQ(gap->row, 1U) << "the series that goes on after it";
            EXPECT_EQ(gap->count, 1U);
            EXPECT_NE(gap->sentence.find(" for 120 min after 2025-03-10T00:55:00Z"), std::string::npos)
                << gap->sentence;
        }
    }
}

Imported withGaps(const std::string& text, Fix fix, bool groups = true) {
    return importWith(pasted(text), std::nullopt, [fix, groups](Reading& reading, ImportChoices& choices) {
        if (!groups) reading.groupBy.value.clear();
        choices.fixes[FindingKind::Gap] = fix;
    });
}

/// One pod has the GPU in hour 0, another one from hour 3 on: the gap lies outside the hours of either.
TEST(PrometheusHours, BetweenTwoSeriesOfAGpuAreFilledAsChosen) {
    const std::string text = handedOver(points(0, 60, "80"), points(180, 240, "40"));
    for (const Fix fix : {Fix::Hold, Fix::Line}) {
        for (const bool groups : {true, false}) {
            const auto imported = withGaps(text, fix, groups);
            expectHours(imported, {1, 1, 1, 1});
            double filled = 0;
            for (const auto& stretch : imported.usage.filled) filled += sumOf(stretch.gpus);
            EXPECT_NEAR(filled, 2, 1e-9);
        }
    }
    const auto line = withGaps(text, Fix::Line);
    ASSERT_EQ(line.usage.groups.size(), 2U);
    for (const auto& group : line.usage.groups) {
        const std::vector<double> expected = group.name == "x" ? std::vector<double>{1, 2 / 3.0, 1 / 3.0, 0}
                                                               : std::vector<double>{0, 1 / 3.0, 2 / 3.0, 1};
        for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(group.gpus[i], expected[i], 1e-9) << group.name << i;
    }
    // 80 % held for two hours; 80 % to 40 % on a line.
    EXPECT_NEAR(sumOf(withGaps(text, Fix::Hold).usage.busyGpus), 0.8 + 2 * 0.8 + 0.4, 1e-9);
    EXPECT_NEAR(line.usage.busyGpus[1], 0.8 * 2 / 3 + 0.4 / 3, 1e-9);
}

/// Pods that ended hold nothing in a later gap, and hours a week away are those of whoever had the GPU then.
TEST(PrometheusHours, OfAGapAreThoseOfTheSeriesThatHadTheGpu) {
    const std::string text = handedOver(points(0, 60, "80") + "," + points(300, 360, "80"), points(60, 120, "40"));
    const auto held = withGaps(text, Fix::Hold);
    expectHours(held, {1, 1, 1, 1, 1, 1});
    for (const auto& group : held.usage.groups) {
        EXPECT_NEAR(group.gpuHours, group.name == "x" ? 2 : 4, 1e-9) << group.name;
    }
    constexpr int kWeek = 168 * 60;
    const auto before =
        withGaps(handedOver(points(0, kWeek, "80"), points(kWeek + 120, kWeek + 180, "40")), Fix::WeekBefore);
    ASSERT_EQ(before.usage.groups.size(), 2U);
    EXPECT_EQ(before.usage.groups.front().name, "x");
    EXPECT_NEAR(before.usage.groups.front().gpuHours, 170, 1e-9);
    EXPECT_NEAR(before.usage.groups.back().gpuHours, 1, 1e-9);
}

/// 8 GPUs for 30 min beside one all along: 8 / 2 + 1 = 5.
TEST(PrometheusHours, OfWhatComesAndGoesAreMeansOverTheHour) {
    const std::vector<std::pair<std::string, std::string>> pods{
        {R"("pod":"half","namespace":"a")", points(0, 30, "8")},
        {R"("pod":"base","namespace":"b")", points(0, 120, "1")}};
    expectHours(importPlainly(pasted(answer(kRequests, pods))), {5, 1});
    const auto only = importWith(pasted(answer(kRequests, pods)), std::nullopt,
                                 [](Reading&, ImportChoices& choices) { choices.only = {"a"}; });
    expectHours(only, {4});
    expectHours(
        importPlainly(pasted(answer("slurm_account_gpus_running", {{R"("account":"x")", points(0, 30, "8")},
                                                                   {R"("account":"y")", points(0, 120, "1")}}))),
        {5, 1});
}

TEST(PrometheusHours, ThatNobodyScrapedAreAGapAndThoseInPartCountByIt) {
    const auto imported =
        importPlainly(pasted(answer(kRequests, {{R"("pod":"p")", points(0, 40, "6") + "," + points(120, 180, "4")}})));
    expectHours(imported, {6, 0, 4});
    ASSERT_NE(imported.finding(FindingKind::Gap), nullptr);
}

/// Two replicas of Prometheus, and an exporter that started again, say the same of a pod once more.
TEST(PrometheusHours, OfPodsThatWereScrapedTwiceCountOnce) {
    const auto held = [](const std::string& second, const std::string& from = "0") {
        return importPlainly(pasted(
            answer(kRequests, {{R"("namespace":"n","pod":"p","instance":"a:80","job":"ksm","prometheus_replica":"r0")",
                                points(0, 120, "3")},
                               {R"("namespace":"n","pod":"p",)" + second, points(std::stoi(from), 180, "3")}})));
    };
    const auto replica = held(R"("instance":"a:80","job":"ksm","prometheus_replica":"r1")");
    expectHours(replica, {3, 3, 3});
    ASSERT_NE(replica.finding(FindingKind::Duplicate), nullptr);
    EXPECT_EQ(replica.finding(FindingKind::Duplicate)->count, 24U);
    expectHours(held(R"("instance":"b:80","job":"ksm","prometheus_replica":"r0")", "115"), {3, 3, 3});
    expectHours(held(R"("container":"c","instance":"a:80","job":"ksm","prometheus_replica":"r0")"), {6, 6, 3});
    // Where labels are not honored those of the pod are the exporter's own.
    expectHours(
        importPlainly(pasted(
            answer(kRequests, {{R"("exported_namespace":"n","exported_pod":"p","pod":"ksm-1")", points(0, 60, "3")},
                               {R"("exported_namespace":"n","exported_pod":"p","pod":"ksm-2")", points(0, 60, "3")},
                               {R"("exported_namespace":"n","exported_pod":"q","pod":"ksm-2")", points(0, 60, "1")}}))),
        {4});
}

TEST(SampleSums, SplitAtTheHourAndForgiveJitter) {
    SampleSums sums;
    sums.add(0, {3599, 3598, 8});
    sums.add(0, {9000, 3600, 6});
    long long first = 0;
    const auto hours = sums.hours(0, first);
    EXPECT_EQ(first, 1);
    ASSERT_EQ(hours.size(), 2U) << "the 30 min from 3:00 make no hour of their own";
    EXPECT_EQ(hours[0].mean, 8);
    EXPECT_EQ(hours[0].covered, 3598);
    EXPECT_EQ(hours[1].mean, 6);
    EXPECT_EQ(hours[1].covered, 1800);
    sums.add(1, {9000, 3600, 6, 0, true});
    EXPECT_EQ(sums.hours(1, first).size(), 2U) << "where every second counts they do";
}

/// 0, 1, 0, 1 … per cent beside 90: 0.005 + 0.9 GPUs are busy.
TEST(BusyHours, TakeOneAsOnePerCentWherePerCentsAreWhole) {
    std::string low, log = "timestamp, index, uuid, utilization.gpu [%]\n";
    for (int i = 0; i < 12; ++i) {
        low += (i == 0 ? "" : ",") + points(5 * i, 5 * i + 5, i % 2 == 0 ? "0" : "1");
        for (int gpu = 0; gpu < 2; ++gpu) {
            std::string time = stampAt(300 * i).substr(0, 19);
            time.replace(10, 1, " ");
            log += time + ", " + std::to_string(gpu) + ", GPU-" + std::to_string(gpu) + ", " +
                   (gpu == 1     ? "90"
                    : i % 2 == 0 ? "0"
                                 : "1") +
                   " %\n";
        }
    }
    for (const auto& text :
         {answer("DCGM_FI_DEV_GPU_UTIL", {{R"("UUID":"a")", low}, {R"("UUID":"b")", points(0, 60, "90")}}), log}) {
        const auto imported = busyOf(pasted(text));
        expectHours(imported, {0.905});
        EXPECT_EQ(imported.finding(FindingKind::UnitMix), nullptr);
    }
}

/// Shares of 0 to 1 tell themselves by their fractions; then their ones are wholes too: (0.5 + 1) / 2 + 0.9.
TEST(BusyHours, TakeOneAsAWholeBesideFractions) {
    const auto imported = busyOf(
        pasted(answer("DCGM_FI_DEV_GPU_UTIL", {{R"("UUID":"a")", points(0, 30, "0.5") + "," + points(30, 60, "1")},
                                               {R"("UUID":"b")", points(0, 60, "90")}})));
    expectHours(imported, {1.65});
    ASSERT_NE(imported.finding(FindingKind::UnitMix), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::UnitMix)->row, 1U);
}

/// Memory, power, clocks, errors, tensor pipes: no number of them is one of GPUs.
TEST(PrometheusMetrics, OfDcgmThatSayNothingOfBusyGpusAreRefused) {
    for (const auto& [metric, value] :
         std::vector<std::pair<std::string, std::string>>{{"DCGM_FI_DEV_FB_USED", "33000"},
                                                          {"DCGM_FI_DEV_POWER_USAGE", "350.5"},
                                                          {"DCGM_FI_DEV_XID_ERRORS", "0"},
                                                          {"DCGM_FI_PROF_PIPE_TENSOR_ACTIVE", "0.5"}}) {
        const auto imported = importPlainly(pasted(answer(metric, {{R"("UUID":"a")", points(0, 60, value)}})));
        EXPECT_EQ(imported.error, "pasted has " + metric +
                                      ", which does not say how busy whole GPUs are; ask for DCGM_FI_DEV_GPU_UTIL");
    }
    expectHours(importPlainly(pasted(answer("DCGM_FI_PROF_GR_ENGINE_ACTIVE", {{R"("UUID":"a")", points(0, 60, "0")}}))),
                {1});
}

TEST(PrometheusMetrics, OfKubernetesCountGpusOnly) {
    const auto imported = importPlainly(
        pasted(answer(kRequests, {{R"("pod":"p","resource":"nvidia_com_gpu")", points(0, 60, "8")},
                                  {R"("pod":"p","resource":"cpu")", points(0, 60, "64")},
                                  {R"("pod":"q","resource":"nvidia_com_mig_3g_40gb")", points(0, 60, "2")}})));
    expectHours(imported, {8 + 2 * 3 / 7.0});
    const Finding* cpu = imported.finding(FindingKind::NoGpus);
    ASSERT_NE(cpu, nullptr);
    EXPECT_EQ(cpu->sentence, "series 2: the series is about \"cpu\", not about GPUs; left out.");
    EXPECT_EQ(imported.finding(FindingKind::MigSlices)->row, 3U);
}

TEST(PrometheusMetrics, WithoutANameLeaveTheirUnitOpen) {
    const auto doubtsOf = [](const std::string& name, const std::string& value) {
        const auto reading = sniff(pasted(answer(name, {{R"("Hostname":"a")", points(0, 60, value)}})));
        return reading ? reading->doubts() : std::vector<std::string>();
    };
    EXPECT_EQ(doubtsOf("", "640"),
              std::vector<std::string>{
                  "unit: no known metric is named: values that look like counts are taken as GPUs until you say"});
    EXPECT_EQ(doubtsOf("", "64.5"), std::vector<std::string>{"unit: no known metric is named: values up to 64.5 with "
                                                             "fractions are taken as per cent until you say"});
    EXPECT_EQ(doubtsOf("", "0.5"), std::vector<std::string>{"unit: no known metric is named: values below 1 are taken "
                                                            "as shares until you say"});
    EXPECT_TRUE(doubtsOf("DCGM_FI_DEV_GPU_UTIL", "64").empty());
    for (const char* offered : {"kube_node_status_allocatable", "kube_node_status_capacity"})
        EXPECT_EQ(doubtsOf(offered, "8"),
                  std::vector<std::string>{"measures: the metric counts GPUs that nodes offer, held "
                                           "or not: all of them are taken as held until you say"});
    EXPECT_TRUE(doubtsOf(kRequests, "8").empty());
}

/// Columns as Grafana names them: the metric and its labels, with quotes doubled.
TEST(PrometheusTables, AreReadByTheMetricOfTheirColumns) {
    const auto columns = [](const std::string& metric, const std::string& first, const std::string& second) {
        std::string text =
            "\"Time\",\"" + metric + "{" + first + "}\",\"{__name__=\"\"" + metric + "\"\", " + second + "}\"\n";
        for (int i = 0; i < 12; ++i) text += stampAt(300 * i) + ",8," + (i < 6 ? "64" : "") + "\n";
        return pasted(text);
    };
    const auto busy = importWith(columns("DCGM_FI_DEV_GPU_UTIL", "gpu=\"\"0\"\", UUID=\"\"a\"\"", "UUID=\"\"b\"\""),
                                 ImportKind::Prometheus,
                                 [](Reading&, ImportChoices& choices) { choices.quantity = Quantity::DeviceBusy; });
    EXPECT_EQ(busy.reading.kind.value, ImportKind::Csv);
    expectHours(busy, {0.08 + 0.64});
    const auto requested = importPlainly(columns(kRequests, "resource=\"\"nvidia_com_gpu\"\"", "resource=\"\"cpu\"\""),
                                         ImportKind::Prometheus);
    expectHours(requested, {8});
    EXPECT_EQ(requested.usage.quantity, Quantity::Requested);
    // 8 all along and 64 for half of the hour: 8 + 32.
    expectHours(importPlainly(columns("slurm_gpus_alloc", "partition=\"\"a\"\"", "partition=\"\"b\"\""),
                              ImportKind::Prometheus),
                {40});
    EXPECT_EQ(importPlainly(columns("DCGM_FI_DEV_FB_USED", "gpu=\"\"0\"\"", "gpu=\"\"1\"\"")).error,
              "pasted has DCGM_FI_DEV_FB_USED, which does not say how busy whole GPUs are; ask for "
              "DCGM_FI_DEV_GPU_UTIL");
    const auto plain =
        importPlainly(pasted("Time,a\n2025-03-10 00:00:00,5\n2025-03-10 01:00:00,6\n"), ImportKind::Prometheus);
    expectHours(plain, {5, 6});
    EXPECT_TRUE(plain.reading.unit.because.ends_with("until you say")) << plain.reading.unit.because;
    EXPECT_EQ(importPlainly(pasted("hello\n"), ImportKind::Prometheus).error,
              "pasted is neither JSON nor a table; save what /api/v1/query_range gives");
}

}  // namespace
}  // namespace splitpoint::models::imports
