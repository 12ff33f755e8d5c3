#include <gtest/gtest.h>

#include "models/import/time_text.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

/// A table whose rows follow each other by an hour; "@" stands for the time.
std::string table(const std::string& header, const std::vector<std::string>& rows) {
    std::string text = header + "\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::string row = rows[i];
        const std::string stamp = "2025-03-10T0" + std::to_string(i) + ":00:00";
        if (const auto at = row.find('@'); at != std::string::npos) row.replace(at, 1, stamp);
        text += row + "\n";
    }
    return text;
}
std::vector<double> gpusOf(const std::string& text) {
    const auto imported = importPlainly(pasted(text), ImportKind::Csv);
    EXPECT_EQ(imported.error, "") << text;
    return imported.usage.gpus;
}
std::vector<std::string> doubtsOf(const std::string& text) {
    const auto reading = sniff(pasted(text), ImportKind::Csv);
    EXPECT_TRUE(reading) << reading.error().message;
    return reading ? reading->doubts() : std::vector<std::string>();
}
using Curve = std::vector<double>;

TEST(TableColumns, NumbersOfGpusAreNoShares) {
    EXPECT_EQ(gpusOf(table("time,active_gpus", {"@,30", "@,10", "@,4"})), (Curve{30, 10, 4}));
    EXPECT_EQ(gpusOf(table("time,gpus_busy", {"@,300", "@,1", "@,4"})), (Curve{300, 1, 4}));
    EXPECT_EQ(gpusOf(table("time,gpus_total", {"@,3", "@,4", "@,5"})), (Curve{3, 4, 5}));
    EXPECT_EQ(gpusOf(table("time,a100_gpus,h100_gpus", {"@,3,20", "@,4,20", "@,5,20"})), (Curve{23, 24, 25}));
    EXPECT_EQ(gpusOf(table("time,gpu_teamA,gpu_teamB", {"@,3,20", "@,4,20", "@,5,20"})), (Curve{23, 24, 25}));
    // A column for each GPU holds shares still: two GPUs are there.
    EXPECT_EQ(gpusOf(table("time,gpu0,gpu1", {"@,50,20.5", "@,50,20.5", "@,0,20.5"})), (Curve{2, 2, 2}));
    EXPECT_EQ(gpusOf(table("time,node1_gpu0,node1_gpu_1", {"@,50,20.5", "@,50,20.5"})), (Curve{2, 2}));
}

TEST(TableColumns, WhatIsNoNumberOfGpusIsNotAddedUp) {
    const Curve six{6, 6.5, 7};
    for (const char* header : {",time,demand", "row,time,demand", "index,time,demand", "Unnamed: 0,time,demand"})
        EXPECT_EQ(gpusOf(table(header, {"0,@,6", "1,@,6.5", "2,@,7"})), six) << header;
    EXPECT_EQ(gpusOf(table("time,cpu,gpu,mem_gb", {"@,400,6,900", "@,400,6.5,900", "@,390,7,900"})), six);
    EXPECT_EQ(gpusOf(table("time,weekday,gpu", {"@,1,6", "@,1,6", "@,1,7"})), (Curve{6, 6, 7}));
    EXPECT_EQ(gpusOf(table("time,teamA,teamB,total", {"@,2,4,6", "@,2.5,4,6.5", "@,3,4,7"})), six);
    EXPECT_EQ(gpusOf(table("time,used,free,capacity", {"@,6,2,8", "@,6.5,1.5,8", "@,7,1,8"})), six);
    EXPECT_EQ(gpusOf(table("time,allocated,requested", {"@,6,9", "@,6.5,9", "@,7,9"})), six);
    EXPECT_EQ(gpusOf(table("time,mean,max", {"@,6,9", "@,6.5,9", "@,7,9"})), six);
    // What was held, and all that are there.
    EXPECT_EQ(gpusOf(table("time,allocated_gpus,total_gpus,free_gpus", {"@,6,8,2", "@,6.5,8,1.5", "@,7,8,1"})), six);
    EXPECT_EQ(gpusOf(table("time,h100_gpus_used,h100_gpus_total", {"@,6,8", "@,6.5,8", "@,7,8"})), six);
    EXPECT_EQ(gpusOf(table("time,gpus,gpus_used", {"@,8,6", "@,8,6.5", "@,8,7"})), six);
    EXPECT_EQ(gpusOf(table("time,gpus_used,gpus_allocated", {"@,5,6", "@,5,6.5", "@,5,7"})), six);
    EXPECT_EQ(gpusOf(table("time,num_gpus,allocated", {"@,8,6", "@,8,6.5", "@,8,7"})), six);
    EXPECT_EQ(
        gpusOf(table("time,total_gpus_used,batch_gpus_used,chat_gpus_used", {"@,6,2,4", "@,6.5,2,4.5", "@,7,2,5"})),
        six);
    // Two columns of one name are two parts.
    EXPECT_EQ(gpusOf(table("time,gpus,gpus", {"@,6,1", "@,6.5,1", "@,7,1"})), (Curve{7, 7.5, 8}));
    EXPECT_EQ(gpusOf(table("time,a100,a100", {"@,6,1", "@,6.5,1", "@,7,1"})), (Curve{7, 7.5, 8}));
    // A log of one GPU: its number is no value.
    const auto one = importPlainly(pasted(table("time,gpu,util", {"@,0,50", "@,0,20", "@,0,0"})), ImportKind::Csv);
    EXPECT_EQ(one.reading.unit.value, ValueUnit::Percent);
    EXPECT_EQ(one.usage.gpus, (Curve{1, 1, 1}));
}

TEST(TableColumns, GpuHoursOfARowAreSpreadOverItsTime) {
    const auto daily =
        importPlainly(pasted("date,gpu_hours\n2025-03-10,240\n2025-03-11,120\n2025-03-12,360\n"), ImportKind::Csv);
    ASSERT_EQ(daily.error, "");
    EXPECT_EQ(daily.reading.unit.value, ValueUnit::GpuHoursOfRow);
    Curve expected(72, 10);
    for (std::size_t i = 24; i < 72; ++i) expected[i] = i < 48 ? 5 : 15;
    EXPECT_EQ(daily.usage.gpus, expected);
    // Months are not all as long: each row's GPU-hours are spread over its own time.
    const auto monthly = importPlainly(
        pasted("month_begin_date,gpu_hours\n2025-01-01,744\n2025-02-01,1344\n2025-03-01,2232\n2025-04-01,720\n"),
        ImportKind::Csv);
    ASSERT_EQ(monthly.error, "");
    ASSERT_GT(monthly.usage.gpus.size(), 59U * 24U);
    EXPECT_DOUBLE_EQ(monthly.usage.gpus[10], 1);
    EXPECT_DOUBLE_EQ(monthly.usage.gpus[40 * 24], 2);
    EXPECT_DOUBLE_EQ(monthly.usage.gpus[70 * 24], 3);
    EXPECT_EQ(gpusOf(table("time,gpu_hours", {"@,8", "@,2", "@,4"})), (Curve{8, 2, 4}));
    const auto counter = importPlainly(pasted(table("time,gpu_hours", {"@,0", "@,2", "@,6", "@,9"})), ImportKind::Csv);
    EXPECT_EQ(counter.reading.unit.value, ValueUnit::GpuHours);
    EXPECT_EQ(counter.usage.gpus, (Curve{2, 4, 3}));
}

TEST(TableColumns, WhatIsAddedUpIsSaid) {
    const auto doubts = doubtsOf(table("time,a,b", {"@,2,4", "@,2.5,4", "@,3,4"}));
    const std::vector<std::string> zone{"time-zone: times have no zone: taken as UTC until you say which it is"};
    ASSERT_EQ(doubts.size(), 2U);
    EXPECT_EQ(doubts[0].substr(0, 27), "column: a, b are added up; ") << doubts[0];
    EXPECT_EQ(doubts[1], zone[0]);
    EXPECT_EQ(doubtsOf(table("time,gpu0,gpu1", {"@,50,20", "@,50,20"})), zone);
    EXPECT_EQ(doubtsOf(table("time,gpus", {"@,50", "@,50"})), zone);
    EXPECT_EQ(doubtsOf(table("time,gpus_allocated,total_gpus", {"@,50,64", "@,50,64"})), zone);
    EXPECT_EQ(
        doubtsOf(table("time,gpus,gpus_used", {"@,64,50", "@,64,50"})),
        (std::vector<std::string>{"column: gpus_used, beside a number of GPUs it is what was held of them: taken so "
                                  "until you say",
                                  zone[0]}));
    // Days of a demand that grows look like a counter.
    EXPECT_EQ(doubtsOf("date,gpu_hours\n2025-03-10,100\n2025-03-11,200\n2025-03-12,300\n").back(),
              "unit: it is named GPU-hours and only grows: taken as a counter until you say");
    EXPECT_EQ(doubtsOf(table("time,gpu_hours_total", {"@,1", "@,2", "@,3"})), zone);
}

/// Added up they were a day's GPU-hours in each hour.
TEST(TableColumns, TheHoursOfADayAreNoTeams) {
    for (const bool clock : {false, true}) {
        std::string header = "day", rows;
        for (int hour = 0; hour < 24; ++hour) header += "," + std::to_string(hour) + (clock ? ":00" : "");
        for (const char* day : {"2025-03-10", "2025-03-11", "2025-03-12"}) {
            rows += day;
            for (int hour = 0; hour < 24; ++hour) rows += "," + std::to_string(hour + 3);
            rows += "\n";
        }
        EXPECT_EQ(importPlainly(pasted(header + "\n" + rows), ImportKind::Csv).error,
                  "pasted: its columns are the 24 hours of a day; put them into one, with a row for each hour like "
                  "2025-03-10 09:00");
        // A column for each of 24 GPUs has times of day.
        for (std::size_t at = rows.find("2025-03-1"); at != std::string::npos; at = rows.find("2025-03-1", at + 9))
            rows.insert(at + 10, " 00:00");
        EXPECT_EQ(importPlainly(pasted(header + "\n" + rows), ImportKind::Csv).error, "");
    }
}

TEST(TableColumns, ATimeThatCannotBeReadIsNotReplacedByAnotherColumn) {
    const auto wrong = importPlainly(
        pasted("time,jobs_done,gpus\n10 Mar 2025 00:00,0,3\n10 Mar 2025 01:00,1,3\n10 Mar 2025 02:00,2,5\n"));
    EXPECT_EQ(wrong.error,
              "pasted: the column \"time\" begins with \"10 Mar 2025 00:00\", which is no time known here; write times "
              "like 2025-03-10T09:00:00Z");
    EXPECT_EQ(gpusOf("hour,gpus\n0,3\n1,4\n"), (Curve{3, 4}));
}

TEST(TableColumns, ADayAndATimeOfDayAreOneTime) {
    for (const char* text : {"date,time,gpus\n2025-03-10,09:00,3\n2025-03-10,10:00,4\n2025-03-10,11:30,5\n",
                             "time,date,gpus\n09:00:00,10.03.2025,3\n10:00:00,10.03.2025,4\n11:30:00,10.03.2025,5\n",
                             "Day;Clock;gpus\n2025/03/10;9:00 AM;3\n2025/03/10;10:00 AM;4\n2025/03/10;11:30 AM;5\n"}) {
        const auto imported = importPlainly(pasted(text));
        ASSERT_EQ(imported.error, "") << text;
        EXPECT_EQ(stampOfHour(imported.usage.firstHour), "2025-03-10T09:00:00Z") << text;
        EXPECT_DOUBLE_EQ(imported.usage.gpus.front(), 3.0) << text;
        EXPECT_DOUBLE_EQ(imported.usage.gpus[1], 4.0) << text;
    }
    // Hours of two days; the second day's first hour follows the first day's last.
    for (const char* header : {"date,hour,gpus\n2025-03-10,22,3\n2025-03-10,23,4\n2025-03-11,0,5\n2025-03-11,1,6\n",
                               "hour,gpus,date\n22,3,2025-03-10\n23,4,2025-03-10\n0,5,2025-03-11\n1,6,2025-03-11\n"}) {
        const auto imported = importPlainly(pasted(header));
        ASSERT_EQ(imported.error, "") << header;
        EXPECT_EQ(stampOfHour(imported.usage.firstHour), "2025-03-10T22:00:00Z") << header;
        EXPECT_EQ(imported.usage.gpus, (Curve{3, 4, 5, 6})) << header;
    }
    const auto wrong = importPlainly(
        pasted("date,time,gpus\n2025-03-10,09:00,3\n2025-03-10,10:00,4\n2025-03-10,,7\n2025-03-10,noon,7\n"
               "2025-03-10,11:00,5\n2025-03-10,12:00,5\n2025-03-10,13:00,5\n2025-03-10,14:00,5\n2025-03-10,15:00,5\n"
               "2025-03-10,16:00,5\n2025-03-10,17:00,5\n2025-03-10,18:00,5\n"));
    ASSERT_EQ(wrong.error, "");
    EXPECT_EQ(wrong.usage.gpus, (Curve{3, 4, 5, 5, 5, 5, 5, 5, 5, 5}));
    ASSERT_EQ(wrong.usage.findings.size(), 1U);
    EXPECT_NE(wrong.usage.findings[0].sentence.find("2025-03-10 "), std::string::npos)
        << wrong.usage.findings[0].sentence;
}

TEST(TableColumns, HoursThatMayBeginOrEndAreNotJoinedToTheirDay) {
    std::string rows = "date,hour,gpus\n";
    for (int hour = 1; hour <= 24; ++hour) rows += "2025-03-10," + std::to_string(hour) + ",3\n";
    EXPECT_EQ(importPlainly(pasted(rows)).error,
              "pasted: date and time of day stand in two columns, \"date\" and \"hour\"; put them into one, like "
              "2025-03-10 09:00");
    EXPECT_NE(importPlainly(pasted("date,hours,gpus\n2025-03-10,8,3\n2025-03-11,12,4\n")).error, "")
        << "one a day may be a number of hours";
}

TEST(TableColumns, CountMicrosecondsAndNanoseconds) {
    for (const char* zeros : {"", "000", "000000", "000000000"}) {
        const std::string z(zeros);
        const auto imported =
            importPlainly(pasted("time,gpus\n1741564800" + z + ",3\n1741568400" + z + ",4\n"), ImportKind::Csv);
        ASSERT_EQ(imported.error, "") << z;
        EXPECT_EQ(stampOfHour(imported.usage.firstHour), "2025-03-10T00:00:00Z") << z;
        EXPECT_EQ(imported.usage.gpus, (Curve{3, 4})) << z;
    }
}

TEST(TableColumns, OnlyAWholeHeaderIsAHeaderAgain) {
    EXPECT_EQ(gpusOf("team,time,gpus\na,2025-03-10T00:00,1\nteam,2025-03-10T00:00,2\na,2025-03-10T01:00,1\nteam,2025-"
                     "03-10T01:00,2\n"),
              (Curve{3, 3}));
    EXPECT_EQ(gpusOf("time,gpus\n2025-03-10T00:00,1\ntime,gpus\n2025-03-10T01:00,2\n"), (Curve{1, 2}));
}

TEST(TableColumns, UnitsThatChangeANumberAreNotLeftOut) {
    const auto thousand = importPlainly(pasted(table("time,gpus", {"@,1.2k", "@,3", "@,4"})), ImportKind::Csv);
    ASSERT_NE(thousand.finding(FindingKind::BadNumber), nullptr);
    EXPECT_EQ(gpusOf(table("time,gpus", {"@,8 GPUs", "@,3 gpus", "@,4"})), (Curve{8, 3, 4}));
}

TEST(TableColumns, AQuoteThatIsNeverClosedIsNamed) {
    EXPECT_EQ(importPlainly(pasted("time,gpus\n\"2025-03-10T00:00:00,3\n2025-03-10T01:00:00,4\n")).error,
              "pasted: line 2 opens a quote that is never closed");
}

TEST(JobColumns, DurationsHaveUnits) {
    const auto curve = [](const std::string& duration) {
        return importPlainly(pasted("job_id,start,duration,gpus\n1,2025-03-10T00:00:00," + duration + ",2\n"),
                             ImportKind::Jobs)
            .usage.gpus;
    };
    EXPECT_EQ(curve("7200"), (Curve{2, 2}));
    EXPECT_EQ(curve("1.5h"), (Curve{2, 1}));
    EXPECT_EQ(curve("90 min"), (Curve{2, 1}));
    EXPECT_EQ(curve("1 day"), Curve(24, 2));
    const auto unknown = importPlainly(
        pasted("job_id,start,duration,gpus\n1,2025-03-10T00:00:00,7200,2\n2,2025-03-10T00:00:00,2 weeks,2\n"),
        ImportKind::Jobs);
    ASSERT_NE(unknown.finding(FindingKind::BadNumber), nullptr);
}

TEST(JobColumns, DurationsWithoutAUnitAreSaidToBeSeconds) {
    const auto doubts = [](const std::string& column, const std::string& duration) {
        const auto reading = sniff(
            pasted("job_id,start," + column + ",gpus\n1,2025-03-10T00:00:00Z," + duration + ",2\n"), ImportKind::Jobs);
        return reading ? reading->doubts() : std::vector<std::string>{reading.error().message};
    };
    EXPECT_EQ(
        doubts("duration", "2"),
        std::vector<std::string>{"duration: a number without a unit is taken as seconds until you say, with s, min, h "
                                 "or d after it"});
    EXPECT_TRUE(doubts("duration", "2 h").empty());
    EXPECT_TRUE(doubts("duration", "02:00:00").empty());
    EXPECT_TRUE(doubts("duration_s", "7200").empty());
}

TEST(JobColumns, AreCountedInSecondsAndToldApartByTheirNumber) {
    EXPECT_EQ(importPlainly(pasted("job_id,submit_time,duration,gpus\n1,0,5400,2\n2,1800,7200,4\n"), ImportKind::Jobs)
                  .usage.gpus,
              (Curve{2 + 4 * 0.5, 2 * 0.5 + 4, 4 * 0.5}));
    for (const char* header : {"name,job_id,start,duration,gpus", "name,user,start,duration,gpus"}) {
        const auto both = importPlainly(
            pasted(std::string(header) + "\ntrain,7,2025-03-10T00:00:00,3600,2\ntrain,8,2025-03-10T00:00:00,3600,4\n"),
            ImportKind::Jobs);
        EXPECT_EQ(both.usage.gpus, Curve{6}) << header << both.error;
    }
}

/// The sentence names what was done: nothing says how long such a job ran.
TEST(JobColumns, WithoutALengthRunUntilTheLastTime) {
    const std::string text =
        "job_id,start,end,gpus\n1,2025-03-10T00:00:00Z,2025-03-10T03:00:00Z,2\n2,2025-03-10T01:00:00Z,,4\n";
    const auto imported = importPlainly(pasted(text), ImportKind::Jobs);
    EXPECT_EQ(imported.usage.gpus, (Curve{2, 6, 6}));
    const Finding* running = imported.finding(FindingKind::StillRunning);
    ASSERT_NE(running, nullptr);
    EXPECT_EQ(running->sentence,
              "line 3: job \"2\" has no end yet; counted until the last time in the source (or: elapsed, leave-out).");
}

/// Hours without the same hour of another week are not said to be filled with it.
TEST(TableColumns, GapsOfLessThanAWeekHaveNoWeekBefore) {
    const auto imported = importWith(
        pasted("time,gpus\n2025-03-10T00:00Z,3\n2025-03-10T01:00Z,3\n2025-03-10T03:00Z,3\n"), ImportKind::Csv,
        [](Reading&, ImportChoices& choices) { choices.fixes[FindingKind::Gap] = Fix::WeekBefore; });
    EXPECT_EQ(imported.usage.gpus, (Curve{3, 3, 0, 3}));
    ASSERT_NE(imported.finding(FindingKind::Gap), nullptr);
    EXPECT_NE(imported.finding(FindingKind::Gap)->sentence.find("of the week before or after, or 0 without one (or: "),
              std::string::npos);
}

/// 5 days of 24 hours have a column that only grows by chance: the others are not added up at its "hours".
TEST(TableColumns, WithoutNamesAColumnThatOnlyGrowsIsNoTime) {
    const auto errorOf = [](const std::string& text) {
        const auto reading = sniff(pasted(text), ImportKind::Csv);
        return reading ? "it was read" : reading.error().message;
    };
    const std::string why = "one without a name that only grows may be GPUs";
    for (const char between : {',', ';', '\t'}) {
        std::string grid, counted, numbered;
        for (int day = 0; day < 5; ++day) {
            numbered += std::to_string(day + 1);
            for (int hour = 0; hour < 24; ++hour) {
                const int gpus = hour == 7 ? 8 + 5 * day + day % 2 : (day * 37 + hour * 17 + day * hour * 5) % 40;
                if (hour > 0) grid += between, counted += between;
                numbered += between + std::to_string(gpus);
                grid += std::to_string(gpus);
                counted += std::to_string(hour == 0 ? day : gpus);
            }
            grid += '\n', counted += '\n', numbered += '\n';
        }
        EXPECT_NE(errorOf(grid).find(why), std::string::npos) << errorOf(grid);
        EXPECT_NE(errorOf(numbered).find(why), std::string::npos) << "a day and its 24 hours: " << errorOf(numbered);
        EXPECT_NE(errorOf(counted).find(why), std::string::npos) << "the 24 may be hours: " << errorOf(counted);
    }
    EXPECT_NE(errorOf("3,9,1\n7,2,4\n19,8,3\n").find(why), std::string::npos);
    EXPECT_NE(errorOf("9,0,1\n2,1,4\n8,2,3\n").find(why), std::string::npos);
    // What counts, is a time, or has one column beside it stays one.
    EXPECT_EQ(gpusOf("0,9,1\n1,2,4\n2,8,3\n"), (Curve{10, 6, 11}));
    EXPECT_EQ(doubtsOf("0,9,1\n1,2,4\n2,8,3\n").front(),
              "column: column 2, column 3 are added up; where one of them is enough, say --column value=NAME");
    EXPECT_EQ(gpusOf("1767225600,9,1\n1767229200,2,4\n1767236400,8,3\n").front(), 10);
    EXPECT_EQ(gpusOf("0,9\n1,2\n3,8\n").front(), 9);
    EXPECT_EQ(gpusOf("a,b,c\n0,9,1\n1,2,4\n3,8,3\n").front(), 10) << "columns have names";
}

/// As parts of one sentence: no full stop before the next reason.
TEST(TableColumns, WithoutAnyUsableValueSayWhyInOneSentence) {
    const auto imported = importPlainly(pasted("time,gpus\nfoo,bar\n2026-01-01,5,9\n"), ImportKind::Csv);
    EXPECT_NE(imported.error.find("has no value that can be used; line 2: "), std::string::npos) << imported.error;
    EXPECT_NE(imported.error.find("; line 3: "), std::string::npos) << imported.error;
    EXPECT_EQ(imported.error.find(".;"), std::string::npos) << imported.error;
    EXPECT_FALSE(imported.error.ends_with('.')) << imported.error;
}

}  // namespace
}  // namespace splitpoint::models::imports
