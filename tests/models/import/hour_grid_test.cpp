// Where hours begin, what the first and the last of them count, and what sources without hours or columns are told.
#include "models/files/csv_curve.h"
#include "models/import/curve_file.h"
#include "models/import/local_clock.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

Imported inZone(const std::string& text, const std::string& zone, std::optional<ImportKind> kind = std::nullopt) {
    return importWith(pasted(text), kind, [&](Reading& reading, ImportChoices&) { reading.timeZone.value = zone; });
}

/// Rows of one day at the full hours of its clock; one of them has 8 GPUs.
std::string dayWith8At(int busy) {
    std::string text = "time,gpus\n";
    for (int hour = 0; hour < 24; ++hour)
        text += "2025-03-01 " + std::string(hour < 10 ? "0" : "") + std::to_string(hour) + ":00," +
                (hour == busy ? "8" : "0") + "\n";
    return text;
}

/// Minutes of one GPU from 9:00 or 9:30 on.
std::string minutesOfOneGpu(int from, int count) {
    std::string text = "timestamp, uuid, utilization.gpu [%]\n";
    for (int i = from; i < from + count; ++i) {
        const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
        text += "2025/03/10 " + two(9 + i / 60) + ":" + two(i % 60) + ":00.000, GPU-a, 100 %\n";
    }
    return text;
}

TEST(HourGrid, BeginsAtTheFullHoursOfTheClock) {
    for (const auto& [zone, stamp] : std::vector<std::pair<std::string, std::string>>{
             {"Asia/Kolkata", "2025-02-28T18:30:00Z"}, {"Asia/Kathmandu", "2025-02-28T18:15:00Z"},
             {"America/St_Johns", "2025-03-01T03:30:00Z"}, {"+09:30", "2025-02-28T14:30:00Z"},
             {"Europe/Berlin", "2025-02-28T23:00:00Z"}}) {
        for (const int busy : {0, 12, 23}) {
            const auto imported = inZone(dayWith8At(busy), zone);
            ASSERT_EQ(imported.error, "");
            ASSERT_EQ(imported.usage.gpus.size(), 24U) << zone;
            EXPECT_EQ(imported.usage.gpus[static_cast<std::size_t>(busy)], 8) << zone;
            EXPECT_EQ(sumOf(imported.usage.gpus), 8) << zone;
            EXPECT_TRUE(imported.usage.findings.empty()) << zone;
            const std::string curve = curveCsv(imported.usage);
            EXPECT_EQ(curve.substr(10, 20), stamp);
            const auto read = parseCsvCurve(curve, "curve");
            ASSERT_TRUE(read) << zone;
            EXPECT_EQ(*read, imported.usage.gpus) << zone;
        }
    }
}

TEST(HourGrid, OfSamplesAndJobsIsTheSame) {
    const auto samples = inZone(minutesOfOneGpu(0, 60), "Asia/Kolkata", ImportKind::NvidiaSmi);
    EXPECT_EQ(samples.usage.gpus, std::vector<double>{1}) << samples.error;
    EXPECT_EQ(samples.usage.hourShift, 1800);
    const auto jobs = inZone("id,start,end,gpus\n1,2025-03-10 09:00:00,2025-03-10 11:00:00,4\n", "Asia/Kolkata");
    EXPECT_EQ(jobs.usage.gpus, (std::vector<double>{4, 4})) << jobs.error;
    EXPECT_EQ(jobs.usage.hourShift, 1800);
    EXPECT_EQ(jobs.usage.firstHour, samples.usage.firstHour);
}

TEST(HourGrid, IsThatOfUtcWhereNothingElseIsSaid) {
    Reading reading;
    EXPECT_EQ(hourShift(reading, 1.7e9), 0);
    reading.timeZone.value = "Asia/Kolkata";
    EXPECT_EQ(hourShift(reading, 1.7e9), 1800);
    reading.timeForm.value = TimeForm::OffsetHours;
    EXPECT_EQ(hourShift(reading, 1.7e9), 0);
}

/// Half of the first and of the last hour has values: they say what the hour was, at both ends alike.
TEST(HourEdges, AreTheMeanOfWhatTheyHave) {
    const std::string rows = "time,gpus\n2025-03-01T18:30:00Z,4\n2025-03-01T19:30:00Z,8\n2025-03-01T20:30:00Z,12\n";
    EXPECT_EQ(importPlainly(pasted(rows)).usage.gpus, (std::vector<double>{4, 6, 10, 12}));
    EXPECT_EQ(inZone(rows, "Asia/Kolkata").usage.gpus, (std::vector<double>{4, 8, 12}));
    const std::string counter =
        "time,gpu_hours_total\n2025-03-01T18:30:00Z,0\n2025-03-01T19:30:00Z,4\n2025-03-01T20:30:00Z,12\n";
    EXPECT_EQ(importPlainly(pasted(counter)).usage.gpus, (std::vector<double>{4, 6, 8}));
    const auto samples = importPlainly(pasted(minutesOfOneGpu(30, 60)), ImportKind::NvidiaSmi);
    EXPECT_EQ(samples.usage.gpus, (std::vector<double>{1, 1})) << samples.error;
}

TEST(HourEdges, AreBothKeptOrBothLeftOut) {
    const auto edgesOf = [](int from, int count) {
        return importPlainly(pasted(minutesOfOneGpu(from, count)), ImportKind::NvidiaSmi);
    };
    const auto all = edgesOf(58, 4);  // 9:58 to 10:02
    EXPECT_EQ(all.usage.gpus, (std::vector<double>{1, 1}));
    ASSERT_NE(all.finding(FindingKind::PartialHour), nullptr);
    EXPECT_EQ(all.finding(FindingKind::PartialHour)->sentence,
              "the first hour, 2025-03-10T09:00:00Z, has values for 2 min only, the first of 2; kept as it is (or: "
              "leave-out).");
    const auto around = edgesOf(50, 80);  // 9:50 to 11:10
    EXPECT_EQ(around.usage.gpus, std::vector<double>{1});
    ASSERT_NE(around.finding(FindingKind::PartialHour), nullptr);
    EXPECT_EQ(around.finding(FindingKind::PartialHour)->count, 2U);
    EXPECT_EQ(around.finding(FindingKind::PartialHour)->applied, Fix::LeaveOut);
}

/// 02:00 does not occur on that day; 03:00 does, and its own row says what it was.
TEST(MissingHours, MakeWayForTheRealOne) {
    const std::string header = "time,gpus\n", before = "2025-03-30 00:00,1\n2025-03-30 01:00,2\n",
                      impossible = "2025-03-30 02:00,9\n", real = "2025-03-30 03:00,3\n";
    const auto both = inZone(header + before + impossible + real, "Europe/Berlin");
    EXPECT_EQ(both.usage.gpus, (std::vector<double>{1, 2, 3})) << both.error;
    ASSERT_NE(both.finding(FindingKind::Duplicate), nullptr);
    EXPECT_EQ(both.finding(FindingKind::Duplicate)->row, 4U) << "the row of 02:00";
    EXPECT_EQ(both.finding(FindingKind::MissingHour)->count, 1U);
    EXPECT_EQ(inZone(header + before + impossible, "Europe/Berlin").usage.gpus, (std::vector<double>{1, 2, 9}));
    const std::string quarters = "2025-03-30 02:00,9\n2025-03-30 02:15,9\n2025-03-30 02:30,9\n2025-03-30 02:45,9\n"
                                 "2025-03-30 03:00,3\n2025-03-30 03:15,4\n2025-03-30 03:30,5\n2025-03-30 03:45,4\n";
    const auto fine = inZone(header + quarters, "Europe/Berlin");
    EXPECT_EQ(fine.usage.gpus, std::vector<double>{4}) << fine.error;
    EXPECT_EQ(fine.finding(FindingKind::Duplicate)->count, 4U);
    EXPECT_EQ(fine.finding(FindingKind::ClockJump), nullptr);
}

TEST(LackedColumns, AreNamedWithWhatToDo) {
    const auto told = [](const std::string& text, ImportKind kind) { return importPlainly(pasted(text), kind).error; };
    const std::string sacct = "; run sacct with --parsable2 and "
                              "--format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES";
    EXPECT_EQ(told("JobName|Start|End\na|2025-03-01T00:00:00|2025-03-01T01:00:00\n", ImportKind::Sacct),
              "pasted lacks the columns of sacct: JobID, AllocTRES" + sacct);
    EXPECT_EQ(told("12|p|2025-03-01T00:00:00|2025-03-01T01:00:00|gres/gpu=4\n", ImportKind::Sacct),
              "pasted has no header of sacct in its first line; run sacct with --parsable2 and without --noheader");
    EXPECT_EQ(told("uuid, utilization.gpu [%]\nGPU-a, 100 %\n", ImportKind::NvidiaSmi),
              "pasted lacks the columns of nvidia-smi: timestamp; run nvidia-smi with "
              "--query-gpu=timestamp,uuid,utilization.gpu and --format=csv");
    EXPECT_EQ(told("2025/03/10 09:00:00.000, GPU-a, 100 %\n", ImportKind::NvidiaSmi),
              "pasted has no header of nvidia-smi in its first line; run nvidia-smi with --format=csv and without "
              "noheader");
    EXPECT_EQ(told("BilledCost,x\n1,2\n", ImportKind::Focus),
              "pasted lacks the columns of focus: ChargePeriodStart; export the bill with them");
    EXPECT_EQ(told("Date,x\n2025-03-10,2\n", ImportKind::OpenCost),
              "pasted lacks the columns of opencost: Namespace, GPUs; export the allocation with them");
}

TEST(Steps, OfMoreThanAYearAreToldByTheRows) {
    EXPECT_EQ(importPlainly(pasted("time,gpus\n2025-03-01 00:00,4\n2070-10-18 16:00,5\n")).error,
              "pasted cannot be imported: its rows lie 400024 h apart, and a row holds for a year at most; correct the "
              "times, or say how long a row holds (step)");
}

}  // namespace
}  // namespace splitpoint::models::imports
