#include "models/import/number_text.h"
#include "models/import/records.h"
#include "models/import/slurm_gpus.h"
#include "models/import/time_text.h"
#include "models/import/time_zone.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

TEST(NumberText, NeverTakesOneMarkForTheOther) {
    EXPECT_EQ(parseNumber("1.234,5", DecimalMark::Comma), 1234.5);
    EXPECT_EQ(parseNumber("1.234,5", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(parseNumber("1,234.5", DecimalMark::Point), 1234.5);
    EXPECT_EQ(parseNumber("1.5", DecimalMark::Comma), std::nullopt);
    EXPECT_EQ(parseNumber("1,5", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(parseNumber("1,5", DecimalMark::Comma), 1.5);
    EXPECT_EQ(parseNumber("1 234 567,25", DecimalMark::Comma), 1234567.25);
    EXPECT_EQ(parseNumber("12,34", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(parseNumber("-1.5e3", DecimalMark::Point), -1500.0);
    EXPECT_EQ(parseNumber("11 %", DecimalMark::Point), 11.0);
    EXPECT_EQ(parseNumber("33033 MiB", DecimalMark::Point), 33033.0);
    EXPECT_EQ(parseNumber("nan", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(parseNumber("1e999", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(parseNumber("2025-03-10", DecimalMark::Point), std::nullopt);
    EXPECT_EQ(markOf("1.234,5"), DecimalMark::Comma);
    EXPECT_EQ(markOf("1,5"), DecimalMark::Comma);
    EXPECT_EQ(markOf("0.125"), DecimalMark::Point);
    EXPECT_EQ(markOf("1.234"), std::nullopt) << "may be either";
}

TEST(TimeText, ReadsWhatProgramsAndPeopleWrite) {
    const auto seconds = [](std::string_view text, DateOrder order = DateOrder::DayMonth) {
        const auto stamp = parseStamp(text, order);
        return stamp ? std::optional(stamp->civilSeconds - stamp->zoneSeconds) : std::nullopt;
    };
    const double tenth = 1741564800;  // 2025-03-10T00:00:00Z
    EXPECT_EQ(seconds("2025-03-10T00:00:00Z"), tenth);
    EXPECT_EQ(seconds("2025/03/10 09:00:00.500"), tenth + 32400.5);
    EXPECT_EQ(seconds("10.03.2025 09:00"), tenth + 32400);
    EXPECT_EQ(seconds("3/10/2025 9:00 PM", DateOrder::MonthDay), tenth + 75600);
    EXPECT_EQ(seconds("20250310T090000Z"), tenth + 32400);
    EXPECT_EQ(seconds("2025-03-10T05:30:00+05:30"), tenth);
    EXPECT_EQ(seconds("2025-03-10 00:00:00 +0000 UTC"), tenth);
    EXPECT_EQ(seconds("2025-03-10"), tenth);
    EXPECT_EQ(seconds("2025-03-10 24:00"), tenth + 86400);
    EXPECT_EQ(seconds("2024-02-29"), 1709164800.0);
    for (const char* wrong :
         {"2025-02-29", "2025-13-01", "10:00", "2025-03-10T25:00:00", "2025-03-10x", "", "yesterday"})
        EXPECT_EQ(seconds(wrong), std::nullopt) << wrong;
    EXPECT_EQ(stampOfHour(483768), "2025-03-10T00:00:00Z");
    EXPECT_EQ(stampOfHour(-1), "1969-12-31T23:00:00Z");
}

TEST(Sniff, TakesDaysInEightDigitsAsDatesAndOtherNumbersAsNumbers) {
    const auto days = importPlainly(pasted("date,gpus\n20260227,4\n20260228,5\n20260301,6\n"));
    ASSERT_EQ(days.error, "");
    EXPECT_EQ(days.reading.timeForm.value, TimeForm::Stamp);
    EXPECT_EQ(days.reading.stepSeconds.value, 86400);
    EXPECT_EQ(stampOfHour(days.usage.firstHour), "2026-02-27T00:00:00Z");
    ASSERT_EQ(days.usage.gpus.size(), 72U);
    EXPECT_EQ(days.usage.gpus[71], 6);
    // A month of 13, or one number among them that is no day, and the column is one of numbers.
    const auto numbers = sniff(pasted("hour,20261301\n1,20261301\n2,20269999\n"));
    ASSERT_TRUE(numbers) << numbers.error().message;
    EXPECT_EQ(numbers->timeForm.value, TimeForm::OffsetHours);
    const auto memory = sniff(pasted("time,gpus,free\n2026-03-01 00:00,4,20260301\n2026-03-01 01:00,4,31415926\n"));
    ASSERT_TRUE(memory) << memory.error().message;
    EXPECT_EQ(memory->columns[*memory->columnOf(Role::Time)].name, "time");
}

TEST(Sniff, TakesDaysOfASpreadsheetAsDatesOfALocalClock) {
    // 46082 is 1 March 2026; hours are written to seven decimals, which is not quite an hour.
    const auto days = importPlainly(pasted("time,gpus\n46082,3\n46082.0416667,5\n46082.0833333,7\n"));
    ASSERT_EQ(days.error, "");
    EXPECT_EQ(days.reading.timeForm.value, TimeForm::SpreadsheetDays);
    EXPECT_EQ(days.reading.stepSeconds.value, 3600);
    EXPECT_EQ(stampOfHour(days.usage.firstHour), "2026-03-01T00:00:00Z");
    EXPECT_EQ(days.usage.gpus, (std::vector<double>{3, 5, 7})) << "and not the 46,082 hours before it";
    EXPECT_TRUE(days.usage.findings.empty());
    const auto zoned =
        importWith(pasted("time,gpus\n46082,3\n46082.0416667,5\n"), std::nullopt, [](Reading& reading, ImportChoices&) {
            reading.timeZone = {"+05:00", ""};
        });
    ASSERT_EQ(zoned.error, "");
    EXPECT_EQ(stampOfHour(zoned.usage.firstHour), "2026-02-28T19:00:00Z");
    // A number that no spreadsheet has for a day is no time, not another day; below the first rows, too.
    std::string far = "time,gpus\n46082,3\n46082.0416667,5\n";
    for (const char* wrong : {"1e300", "-1", "2958466", "99999999999999999999"}) far += std::string(wrong) + ",9\n";
    const auto unread = importWith(pasted(far), std::nullopt, [](Reading& reading, ImportChoices&) {
        reading.timeForm = {TimeForm::SpreadsheetDays, ""};
    });
    ASSERT_EQ(unread.error, "");
    EXPECT_EQ(unread.usage.gpus, (std::vector<double>{3, 5}));
    ASSERT_EQ(unread.usage.findings.size(), 1U);
    EXPECT_EQ(unread.usage.findings.front().count, 4U);
    const auto hours = sniff(pasted("hour,gpus\n46082.5,3\n46083.5,5\n46084.5,7\n"));
    ASSERT_TRUE(hours) << hours.error().message;
    EXPECT_EQ(hours->timeForm.value, TimeForm::OffsetHours) << "its name says what it is";
}

TEST(Sniff, TellsALineWithoutEndFromAnEmptyFile) {
    const auto reading = sniff(pasted("hour,gpus\r" + std::string(std::size_t{300} << 10U, '7')));
    ASSERT_FALSE(reading);
    EXPECT_NE(reading.error().message.find("has a first line longer than 256 KiB"), std::string::npos)
        << reading.error().message;
    const auto empty = sniff(pasted("\n"));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().message.find("256 KiB"), std::string::npos) << empty.error().message;
}

TEST(Sniff, SaysWhatTheSourceLeavesOpen) {
    const auto doubtsOf = [](const char* text) {
        const auto reading = sniff(pasted(text));
        EXPECT_TRUE(reading) << reading.error().message;
        return reading ? reading->doubts() : std::vector<std::string>();
    };
    const auto order = doubtsOf("date,gpus\n03/04/2026 01:00,3\n03/04/2026 02:00,5\n");
    const std::string noZone = "time-zone: times have no zone: taken as UTC until you say which it is";
    ASSERT_EQ(order.size(), 2U);
    EXPECT_EQ(order[1], noZone);
    EXPECT_EQ(order[0],
              "date-order: no date has a number above 12 that would tell: taken as day before month until you say");
    const auto zones = doubtsOf("time,gpus\n2026-03-01T00:00:00Z,4\n2026-03-01 02:00,8\n");
    ASSERT_EQ(zones.size(), 1U);
    EXPECT_NE(zones[0].find("some times have a zone of their own"), std::string::npos) << zones[0];
    // Three digits after every mark: thousands of GPUs, or thousandths.
    for (const char* text : {"hour;gpus\n0;1,050\n1;1,100\n", "hour\tgpus\n0\t1.050\n1\t1.100\n", "hour,gpus\n0,\"1,050\"\n1,980\n"}) {
        const auto marks = doubtsOf(text);
        ASSERT_EQ(marks.size(), 1U) << text;
        EXPECT_EQ(marks[0].substr(0, 55), "decimal: every mark in a number has three digits after ") << text;
    }
    for (const char* text : {"hour;gpus\n0;1,050\n1;1,5\n", "hour;gpus\n0;1,050\n1;0,975\n", "hour;gpus\n0;1.234,5\n1;1.100\n",
                             "hour,gpus\n0,\"1,050\"\n1,980.5\n", "hour;gpus\n0;1\n1;2\n"})
        EXPECT_TRUE(doubtsOf(text).empty()) << text;
    // No doubt about the order: another date tells, the same day either way, the year is first.
    for (const char* text :
         {"date,gpus\n03/04/2026 01:00,3\n13/04/2026 02:00,5\n", "date,gpus\n03/03/2026 01:00,3\n03/03/2026 02:00,5\n",
          "time,gpus\n2026-03-04 01:00,3\n2026-03-04 02:00,5\n"})
        EXPECT_EQ(doubtsOf(text), std::vector<std::string>{noZone}) << text;
    EXPECT_TRUE(doubtsOf("time,gpus\n2026-03-04T01:00Z,3\n2026-03-04T02:00Z,5\n").empty());
    const auto log = doubtsOf(
        "timestamp, index, utilization.gpu [%]\n2026/01/01 00:00:00.000, 0, 50 %\n2026/01/01 00:01:00.000, 0, 40 %\n");
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0], "time-zone: nvidia-smi prints local time without a zone: taken as UTC until you say which it is");
}

TEST(TimeZone, KnowsBothChangesOfClocks) {
    const auto berlin = TimeZone::named("Europe/Berlin");
    if (!berlin) GTEST_SKIP() << berlin.error().message;
    const auto civil = [](const char* text) { return parseStamp(text, DateOrder::DayMonth)->civilSeconds; };
    EXPECT_EQ(berlin->resolve(civil("2025-01-15T12:00:00")).earlier, civil("2025-01-15T11:00:00"));
    EXPECT_EQ(berlin->resolve(civil("2025-07-15T12:00:00")).earlier, civil("2025-07-15T10:00:00"));
    const auto twice = berlin->resolve(civil("2025-10-26T02:30:00"));
    EXPECT_EQ(twice.kind, LocalTime::Kind::Twice);
    EXPECT_EQ(twice.earlier, civil("2025-10-26T00:30:00"));
    EXPECT_EQ(twice.later, civil("2025-10-26T01:30:00"));
    EXPECT_EQ(berlin->resolve(civil("2025-03-30T02:30:00")).kind, LocalTime::Kind::Never);
    EXPECT_EQ(berlin->resolve(civil("2060-07-15T12:00:00")).earlier, civil("2060-07-15T10:00:00"))
        << "by the rule, beyond the list";
    EXPECT_EQ(TimeZone::named("+05:30")->resolve(civil("2025-01-01T05:30:00")).earlier, civil("2025-01-01T00:00:00"));
    EXPECT_EQ(TimeZone::named("Asia/Kolkata")->offsetAt(1.7e9), 19800);
    for (const char* wrong : {"Mars/Olympus", "../../etc/passwd", "/etc/passwd", "", "+99:00"})
        EXPECT_FALSE(TimeZone::named(wrong)) << wrong;
}

TEST(SlurmGpus, CountEachOnce) {
    EXPECT_EQ(slurmGpus("billing=96,cpu=96,gres/gpu:h100=8,gres/gpu=8,mem=960G,node=1", 1).whole, 8);
    EXPECT_EQ(slurmGpus("cpu=96,mem=960G,node=1,billing=96,gres/gpu=8", 1).whole, 8);
    EXPECT_EQ(slurmGpus("gres/gpu:a100=2,gres/gpu:h100=1", 1).whole, 3);
    EXPECT_EQ(slurmGpus("gres/gpumem=80G,gres/gpuutil=50,gres/gpu=0.25", 1).whole, 0.25);
    const auto slices = slurmGpus("gres/gpu:a100_1g.5gb=2,gres/gpu:a100_3g.20gb=1,gres/gpu=3", 1);
    EXPECT_EQ(slices.whole, 0);
    EXPECT_EQ(slices.slices, 3);
    EXPECT_EQ(slices.sevenths, 5);
    EXPECT_EQ(slurmGpus("gpu:h100:4", 2).whole, 8) << "the older form counts per node";
    EXPECT_EQ(slurmGpus("gpu:4", 1).whole, 4);
    EXPECT_EQ(slurmGpus("", 1).whole, 0);
    EXPECT_FALSE(slurmGpus("gres/gpu=many", 1).readable);
    EXPECT_EQ(slurmElapsed("1-02:03:04"), 93784.0);
    EXPECT_EQ(slurmElapsed("02:03"), 123.0);
    EXPECT_EQ(slurmElapsed("93784"), 93784.0);
    EXPECT_EQ(slurmElapsed("long"), std::nullopt);
}

TEST(Records, PiecesEndWhereRecordsEnd) {
    // Records with line breaks in quotes, long enough for several pieces of 2 MiB.
    std::string text = "a,b\n";
    const std::string filler(900, 'x');
    for (int i = 0; i < 8000; ++i) text += std::to_string(i) + ",\"" + filler + "\n\"\"" + filler + "\"\n";
    ImportSource source = pasted(text);
    auto opened = TextSource::open(source, Encoding::Utf8);
    ASSERT_TRUE(opened);
    RecordChunks chunks(std::move(*opened), {',', true}, "text");
    int record = -1, pieces = 0;
    std::vector<std::string_view> fields;
    Piece piece;
    while (true) {
        const auto more = chunks.next(piece);
        ASSERT_TRUE(more);
        if (!*more) break;
        ++pieces;
        RecordReader reader(piece.text(), {',', true});
        while (reader.next(fields)) {
            ASSERT_EQ(fields.size(), 2U);
            if (record >= 0) {
                ASSERT_EQ(fields[0], std::to_string(record));
                ASSERT_EQ(fields[1].size(), 1802U);
            }
            ++record;
        }
        EXPECT_FALSE(reader.openQuote());
    }
    EXPECT_EQ(record, 8000);
    EXPECT_GT(pieces, 3);
}

}  // namespace
}  // namespace splitpoint::models::imports
