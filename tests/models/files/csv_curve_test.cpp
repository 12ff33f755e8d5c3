#include "models/files/csv_curve.h"

#include <filesystem>
#include <fstream>

#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

namespace fs = std::filesystem;
using models::parseCsvCurve;

std::string faultOf(std::string_view text) {
    const auto curve = parseCsvCurve(text, "c.csv");
    return curve ? "read" : curve.error().front().message;
}

TEST(CsvCurve, ReadsNumberedHoursAndTimes) {
    EXPECT_EQ(*parseCsvCurve("hour,gpus\n0,1\n1,2.5\n", "c"), (std::vector<double>{1, 2.5}));
    EXPECT_EQ(*parseCsvCurve("hour_utc_or_offset,load,gpus,more\n7,9,1,x\n8,9,2,y", "c"), (std::vector<double>{1, 2}));
    EXPECT_EQ(*parseCsvCurve("hour,gpus\n2026-02-28T23:00:00Z,1\n2026-03-01T00:00Z,2\n", "c"),
              (std::vector<double>{1, 2}));
}

TEST(CsvCurve, BearsByteOrderMarkCarriageReturnsQuotesAndBlankLines) {
    EXPECT_EQ(*parseCsvCurve("\xEF\xBB\xBFhour,gpus\r\n0,1\r\n\r\n\"1\", \"2\" \r\n", "c"),
              (std::vector<double>{1, 2}));
}

TEST(CsvCurve, ReadsHoursOfAClockHalfAnHourOff) {
    EXPECT_EQ(*parseCsvCurve("hour,gpus\n2026-01-01T23:30:00Z,1\n2026-01-02T00:30:00Z,2\n", "c"),
              (std::vector<double>{1, 2}));
}

TEST(CsvCurve, NamesTheLineOfEveryFault) {
    EXPECT_EQ(faultOf(""), "c.csv is empty; expected a header with hour and gpus, then one line an hour");
    EXPECT_EQ(faultOf("hour,gpus\n"), "c.csv has no hours below its header");
    EXPECT_NE(faultOf("time,gpus\n0,1\n").find("line 1: the header"), std::string::npos);
    EXPECT_NE(faultOf("hour,gpu\n0,1\n").find("line 1: the header"), std::string::npos);
    EXPECT_NE(faultOf("hour,gpus\n0,1\n2,1\n").find("line 3: hour \"2\" does not follow"), std::string::npos);
    EXPECT_NE(faultOf("hour,gpus\n0,1\n0,1\n").find("line 3: hour \"0\" does not follow"), std::string::npos);
    EXPECT_NE(faultOf("hour,gpus\n0,1\n2026-01-01T00:00:00Z,1\n").find("line 3: hour"), std::string::npos);
    EXPECT_NE(faultOf("hour,gpus\n2026-01-01T00:30:30Z,1\n").find("line 2: hour"), std::string::npos);
    for (const char* next : {"01:00", "00:30", "01:31", "02:30"}) {
        const std::string rows = "hour,gpus\n2026-01-01T00:30:00Z,1\n2026-01-01T" + std::string(next) + ":00Z,1\n";
        EXPECT_NE(faultOf(rows).find("line 3: hour"), std::string::npos) << next;
    }
    EXPECT_NE(faultOf("hour,gpus\n0.5,1\n").find("line 2: hour \"0.5\" is not a whole number"), std::string::npos);
    for (const char* bad : {"", "x", "-1", "nan", "inf", "1e999", "2e9", "1;2"}) {
        EXPECT_NE(faultOf("hour,gpus\n0," + std::string(bad) + "\n").find("line 2: gpus \"" + std::string(bad)),
                  std::string::npos)
            << bad;
    }
    EXPECT_NE(faultOf("hour,gpus\n0\n").find("line 2: gpus \"\""), std::string::npos);
}

TEST(CsvCurve, RefusesRowsThatAreLongerThanTheHeader) {
    EXPECT_EQ(faultOf("hour,gpus\n0,1,5\n1,2,5\n"),
              "c.csv line 2: 3 fields, but the header has 2; if a comma is the decimal mark, write 1.5");
    EXPECT_EQ(parseCsvCurve("hour,gpus\n0,1\n1,2,5\n2,3\n", "c").error().size(), 1U);
    EXPECT_NE(faultOf("hour,gpus\n0,1,\n").find("line 2: 3 fields"), std::string::npos);
    EXPECT_EQ(*parseCsvCurve("hour,gpus,\n0,1,\n", "c"), (std::vector<double>{1}));
}

TEST(CsvCurve, RefusesTwoColumnsOfGpus) {
    const auto curve = parseCsvCurve("hour,gpus,gpus\n0,1,2\n", "c");
    ASSERT_FALSE(curve);
    ASSERT_EQ(curve.error().size(), 1U);
    EXPECT_NE(curve.error()[0].message.find("line 1: two columns are called gpus"), std::string::npos);
}

TEST(CsvCurve, ListsSeveralFaultsButNotEndlessly) {
    std::string text = "hour,gpus\n";
    EXPECT_EQ(parseCsvCurve(text + "0,x\n1,y\n2,1\n", "c").error().size(), 2U);
    for (int i = 0; i < 1000; ++i) text += "x,y\n";
    EXPECT_LE(parseCsvCurve(text, "c").error().size(), 12U);
}

TEST(CsvCurve, StaysInsideTheFolderAlsoThroughLinks) {
    const fs::path base = fs::path(testing::TempDir()) / ("splitpoint_csv_" + std::to_string(::getpid()));
    fs::create_directories(base / "inside" / "deeper");
    std::ofstream(base / "outside.csv") << "hour,gpus\n0,1\n";
    std::ofstream(base / "inside" / "curve.csv") << "hour,gpus\n0,5\n";
    fs::create_symlink(base / "outside.csv", base / "inside" / "link.csv");
    fs::create_symlink(base, base / "inside" / "up");
    fs::create_symlink("../curve.csv", base / "inside" / "deeper" / "link.csv");
    const auto message = [&](const char* path) {
        const auto curve = models::readCsvCurve(base / "inside", path);
        return curve ? "read" : curve.error().front().message;
    };
    EXPECT_EQ(message("curve.csv"), "read");
    EXPECT_EQ(message("./curve.csv"), "read");
    EXPECT_EQ(message("deeper/link.csv"), "read");
    EXPECT_NE(message("link.csv").find("leads outside"), std::string::npos);
    EXPECT_NE(message("up/outside.csv").find("leads outside"), std::string::npos);
    EXPECT_NE(message("deeper/../curve.csv").find("leaves the scenario's folder"), std::string::npos);
    EXPECT_NE(message("deeper").find("is not a regular file"), std::string::npos);
    fs::remove_all(base);
}

TEST(CsvCurve, ReadsThePublishedTraces) {
    const fs::path traces = fs::path(SPLITPOINT_SHARED) / "data" / "traces";
    if (!fs::exists(traces)) GTEST_SKIP() << "no shared data here";
    int count = 0;
    for (const auto& entry : fs::directory_iterator(traces)) {
        if (!entry.path().filename().string().ends_with("_hourly.csv")) continue;
        const auto curve = models::readCsvCurve(traces, entry.path().filename().string());
        EXPECT_TRUE(curve) << curve.error().front().message;
        ++count;
    }
    EXPECT_GE(count, 5);
}

}  // namespace
}  // namespace splitpoint
