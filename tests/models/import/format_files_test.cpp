// Each format's sample file against figures worked out apart from the importers (by a script that walks every hour).
#include <cmath>

#include <functional>
#include <thread>

#include "models/files/csv_curve.h"
#include "models/import/curve_file.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

double gpuHoursOf(const Imported& imported, const std::string& group) {
    for (const auto& one : imported.usage.groups) {
        if (one.name == group) return one.gpuHours;
    }
    return -1;
}

TEST(FormatFiles, SacctJobsByPartition) {
    const auto imported = importPlainly(sample("sacct_X_parsable2.txt"));
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.kind.value, ImportKind::Sacct);
    EXPECT_EQ(imported.reading.groupBy.value, "Partition");
    EXPECT_EQ(imported.usage.firstHour, 483608) << "2025-03-03T08Z";
    ASSERT_EQ(imported.usage.gpus.size(), 319U);
    EXPECT_NEAR(imported.usage.gpus[0], 4.239444444444445, 1e-9);
    EXPECT_NEAR(imported.usage.gpus[2], 2.9244444444444446, 1e-9);
    EXPECT_EQ(imported.usage.gpus[3], 0.0) << "exactly nothing between jobs";
    EXPECT_NEAR(sumOf(imported.usage.gpus), 2563.6680158730155, 1e-6);
    EXPECT_NEAR(gpuHoursOf(imported, "h100"), 2472.51, 1e-6);
    EXPECT_NEAR(gpuHoursOf(imported, "a100"), 38.306111111111115, 1e-6);
    EXPECT_NEAR(gpuHoursOf(imported, "a100-int"), 52.42333333333334, 1e-6);
    EXPECT_NEAR(gpuHoursOf(imported, "a100-mig"), 1.5 * 2 / 7, 1e-6);
    ASSERT_NE(imported.finding(FindingKind::StillRunning), nullptr);
    EXPECT_EQ(imported.finding(FindingKind::StillRunning)->row, 69U);
    EXPECT_EQ(imported.finding(FindingKind::NotStarted)->count, 2U);
    EXPECT_EQ(imported.finding(FindingKind::NoGpus)->row, 66U);
    EXPECT_EQ(imported.finding(FindingKind::MigSlices)->row, 67U);
    ASSERT_TRUE(imported.usage.jobs);
    EXPECT_EQ(imported.usage.jobs->jobs, 69U);
}

TEST(FormatFiles, SacctStepsRepeatTheirJobAndCountOnce) {
    const auto imported = importPlainly(sample("sacct_steps_parsable2.txt"));
    ASSERT_EQ(imported.error, "");
    EXPECT_NEAR(sumOf(imported.usage.gpus), 884.0380555555556, 1e-6);
    EXPECT_EQ(imported.finding(FindingKind::Steps)->count, 29U);
    EXPECT_EQ(imported.usage.jobs->jobs, 9U);
}

TEST(FormatFiles, SacctFixesAndQuantitiesAreChosen) {
    const auto file = sample("sacct_X_parsable2.txt");
    const auto whole = importWith(file, ImportKind::Sacct, [](Reading&, ImportChoices& choices) {
        choices.fixes[FindingKind::MigSlices] = Fix::WholeGpus;
    });
    EXPECT_NEAR(gpuHoursOf(whole, "a100-mig"), 3.0, 1e-9);
    const auto without = importWith(file, ImportKind::Sacct, [](Reading&, ImportChoices& choices) {
        choices.fixes[FindingKind::StillRunning] = Fix::LeaveOut;
    });
    EXPECT_NEAR(sumOf(without.usage.gpus), 2563.6680158730155 - 32 * 41230 / 3600.0, 1e-6);
    const auto untilLast = importWith(file, ImportKind::Sacct, [](Reading&, ImportChoices& choices) {
        choices.fixes[FindingKind::StillRunning] = Fix::UntilLast;
    });
    EXPECT_NEAR(sumOf(untilLast.usage.gpus), 2563.6680158730155 - 32 * 41230 / 3600.0 + 32 * 93754 / 3600.0, 1e-6)
        << "12:55:35 to 14:58:09 of the next day";
    const auto useful = importWith(file, ImportKind::Sacct, [](Reading&, ImportChoices& choices) {
        choices.quantity = Quantity::Useful;
        choices.efficiency = 0.5;
        choices.only = {"h100", "nowhere"};
    });
    EXPECT_NEAR(sumOf(useful.usage.gpus), 2472.51 / 2, 1e-6);
    EXPECT_EQ(useful.usage.missingGroups, std::vector<std::string>{"nowhere"});
    const auto busy = importWith(file, ImportKind::Sacct,
                                 [](Reading&, ImportChoices& choices) { choices.quantity = Quantity::DeviceBusy; });
    EXPECT_NE(busy.error.find("does not say how busy"), std::string::npos);
}

TEST(FormatFiles, PrometheusBusyNeverShrinksWhatIsHeld) {
    const auto file = sample("prometheus_query_range_dcgm_gpu_util.json");
    const auto imported = importPlainly(file);
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.unit.value, ValueUnit::Percent);
    EXPECT_EQ(imported.reading.stepSeconds.value, 300.0);
    ASSERT_EQ(imported.usage.gpus.size(), 24U);
    for (const double gpus : imported.usage.gpus) EXPECT_NEAR(gpus, 7.0, 1e-9) << "seven of eight have a pod";
    EXPECT_NEAR(imported.usage.busyGpus[0], 0.5016666666666667, 1e-9);
    EXPECT_NEAR(imported.usage.busyGpus[2], 2.225833333333333, 1e-9);
    EXPECT_NEAR(sumOf(imported.usage.busyGpus), 19.5125, 1e-9);
    EXPECT_EQ(imported.finding(FindingKind::Duplicate)->row, 4U) << "the series of the pod that came";
    EXPECT_EQ(imported.finding(FindingKind::Gap)->row, 5U);
    EXPECT_NE(imported.finding(FindingKind::Gap)->sentence.find("2025-03-10T08:15:00Z"), std::string::npos);
    EXPECT_NE(imported.finding(FindingKind::PartialHour), nullptr);
    const auto busy = importWith(file, ImportKind::Prometheus,
                                 [](Reading&, ImportChoices& choices) { choices.quantity = Quantity::DeviceBusy; });
    EXPECT_NEAR(sumOf(busy.usage.gpus), 19.5125, 1e-9);
    const auto all = importWith(file, ImportKind::Prometheus, [](Reading&, ImportChoices& choices) {
        choices.fixes[FindingKind::Unattributed] = Fix::Keep;
    });
    EXPECT_NEAR(all.usage.gpus[5], 8.0, 1e-9);
}

TEST(FormatFiles, PrometheusAggregatesNeedTheirGpusToldAndErrorsAreSaid) {
    const auto imported = importWith(sample("prometheus_query_range_aggregated.json"), std::nullopt,
                                     [](Reading& reading, ImportChoices&) { reading.gpusPerSeries.value = 8; });
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.unit.value, ValueUnit::Percent);
    EXPECT_NEAR(imported.usage.gpus[0], 16.0, 1e-9);
    EXPECT_EQ(imported.finding(FindingKind::UnknownGpuCount)->count, 2U);
    EXPECT_EQ(imported.finding(FindingKind::NotAvailable)->count, 8U) << "NaN";
    EXPECT_NE(importPlainly(sample("prometheus_query_range_empty.json")).error.find("without any series"),
              std::string::npos);
    EXPECT_NE(importPlainly(sample("prometheus_query_range_error.json")).error.find("parse error"), std::string::npos);
}

TEST(FormatFiles, NvidiaSmiWithAndWithoutUnits) {
    const auto imported = importPlainly(sample("nvidia_smi_query_gpu.csv"));
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.kind.value, ImportKind::NvidiaSmi);
    ASSERT_EQ(imported.usage.gpus.size(), 2U);
    EXPECT_NEAR(imported.usage.gpus[0], 4.0, 1e-9) << "the GPU in MIG mode is held too";
    EXPECT_NEAR(imported.usage.busyGpus[0], 0.3161666666666667, 1e-9);
    EXPECT_NEAR(imported.usage.busyGpus[1], 0.5103333333333333, 1e-9);
    EXPECT_EQ(imported.finding(FindingKind::NotAvailable)->row, 5U);
    EXPECT_EQ(imported.finding(FindingKind::NotAvailable)->count, 120U);
    const auto plain =
        importWith(sample("nvidia_smi_query_gpu_nounits.csv"), std::nullopt,
                   [](Reading& reading, ImportChoices&) { reading.timeZone.value = "America/New_York"; });
    ASSERT_EQ(plain.error, "");
    EXPECT_EQ(plain.usage.firstHour, 483768 + 9 + 4) << "10 March 2025 is a day after the clocks went forward";
}

TEST(FormatFiles, FocusHoursTiersAndThePurchaseThatIsNotAdded) {
    const auto imported = importPlainly(sample("focus_1.2_synth.csv"));
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.version, "1.2");
    EXPECT_NEAR(imported.usage.gpus[0], 4, 1e-12);
    EXPECT_NEAR(imported.usage.gpus[1], 1, 1e-12);
    EXPECT_NEAR(sumOf(imported.usage.gpus), 104, 1e-9);
    ASSERT_TRUE(imported.usage.bill);
    const Bill& bill = *imported.usage.bill;
    EXPECT_NEAR(bill.tier(PaidTier::Committed).cost, 37.85544, 1e-9);
    EXPECT_NEAR(bill.tier(PaidTier::OnDemand).cost, 108.808, 1e-9);
    EXPECT_NEAR(bill.tier(PaidTier::Unused).cost, 11.25432, 1e-9);
    EXPECT_NEAR(bill.purchases, 761.20128, 1e-9);
    EXPECT_NEAR(bill.total(), 37.85544 + 108.808 + 11.25432, 1e-9);
    EXPECT_EQ(bill.tier(PaidTier::Committed).rows, 37U);
    EXPECT_EQ(imported.finding(FindingKind::PurchaseLeftOut)->row, 117U);
    for (std::size_t tier = 0; tier < 4; ++tier) EXPECT_NEAR(sumOf(bill.hourlyCost[tier]), bill.tiers[tier].cost, 1e-9);
}

TEST(FormatFiles, FocusOfARealBillHasPartialHoursAndNulls) {
    const auto imported = importPlainly(sample("focus_1.0_real_excerpt.csv"));
    ASSERT_EQ(imported.error, "");
    EXPECT_EQ(imported.reading.version, "1.0");
    EXPECT_NEAR(sumOf(imported.usage.gpus), 7.969723, 1e-9) << "ten rows of g5 and g3";
    EXPECT_NEAR(imported.usage.bill->tier(PaidTier::OnDemand).cost, 12.126483324, 1e-9);
    EXPECT_EQ(imported.usage.bill->tier(PaidTier::OnDemand).rows, 10U);
    EXPECT_EQ(imported.usage.bill->tier(PaidTier::Other).rows, 16U);
}

TEST(FormatFiles, UsageReportsLegacyAndSecondAgree) {
    for (const char* name : {"aws_cur_legacy_synth.csv", "aws_cur2_selected_columns_synth.csv"}) {
        const auto imported = importPlainly(sample(name));
        ASSERT_EQ(imported.error, "") << name;
        EXPECT_NEAR(sumOf(imported.usage.gpus), 46.367778, 1e-9) << name;
        EXPECT_NEAR(imported.usage.bill->total(), 70.624151472, 1e-9)
            << name << ": the sum of UnblendedCost over all rows";
        EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Committed).cost, 18.41616, 1e-9) << name;
        EXPECT_NEAR(imported.usage.bill->tier(PaidTier::Unused).cost, 6 * 1.02312, 1e-9) << name;
    }
    EXPECT_EQ(importPlainly(sample("aws_cur_legacy_synth.csv")).reading.version, "legacy");
    EXPECT_EQ(importPlainly(sample("aws_cur2_selected_columns_synth.csv")).reading.version, "2.0");
}

TEST(FormatFiles, OpenCostDaysLoseTheirHours) {
    const auto imported = importPlainly(sample("opencost_allocation_export.csv"));
    ASSERT_EQ(imported.error, "");
    ASSERT_EQ(imported.usage.gpus.size(), 72U);
    EXPECT_NEAR(imported.usage.gpus[0], 14, 1e-9);
    EXPECT_NEAR(imported.usage.gpus[24], 13.5, 1e-9) << "half a GPU less on the second day";
    EXPECT_NEAR(gpuHoursOf(imported, "inference"), 420, 1e-9);
    EXPECT_NE(imported.finding(FindingKind::HourShapeLost), nullptr);
}

TEST(FormatFiles, CurvesOpenAsDemandCsv) {
    for (const char* name :
         {"sacct_X_parsable2.txt", "prometheus_query_range_dcgm_gpu_util.json", "focus_1.2_synth.csv"}) {
        const auto imported = importPlainly(sample(name));
        const auto read = parseCsvCurve(curveCsv(imported.usage), name);
        ASSERT_TRUE(read) << name << ": " << read.error().front().message;
        EXPECT_EQ(*read, imported.usage.gpus) << name;
    }
}

/// Parts on threads of their own, the last one first.
void onThreads(int parts, const std::function<void(int)>& part) {
    std::vector<std::jthread> others;
    for (int i = parts - 1; i > 0; --i) others.emplace_back([&part, i] { part(i); });
    part(0);
}

TEST(FormatFiles, AnyNumberOfPartsGivesTheSameBytes) {
    // Some 14 MB, so that several pieces make several rounds; every tenth row is one with a finding.
    std::string text = "JobID|Partition|State|Start|End|ElapsedRaw|AllocTRES\n";
    for (int job = 0; job < 150'000; ++job) {
        const std::string day = std::to_string(10 + job % 20), hour = std::to_string(10 + job % 9);
        text += std::to_string(job % 10 == 3 ? job - 1 : job) + "|p" + std::to_string(job % 7) + "|COMPLETED|2025-03-" +
                day + "T" + hour + ":05:00|2025-03-" + day + "T" + hour +
                ":45:00|2400|cpu=8,gres/gpu=" + std::to_string(1 + job % 8) + "\n";
    }
    const auto by = [&text](int parts, const RunParts& run) {
        return importWith(pasted(text), ImportKind::Sacct, [&](Reading&, ImportChoices& choices) {
            choices.parts = parts;
            choices.run = run;
        });
    };
    const auto alone = by(1, {});
    ASSERT_EQ(alone.error, "");
    EXPECT_EQ(alone.usage.rows, 150'000U);
    const std::string expected = importReportJson(alone.usage, alone.reading);
    for (const int parts : {1, 2, 5}) {
        const auto several = by(parts, onThreads);
        EXPECT_EQ(importReportJson(several.usage, several.reading), expected) << parts;
        EXPECT_EQ(several.usage.gpus, alone.usage.gpus) << parts;
    }
}

TEST(FormatFiles, StopIsObeyedBetweenPieces) {
    std::string text = "JobID|Partition|State|Start|End|ElapsedRaw|AllocTRES\n";
    for (int job = 0; job < 300'000; ++job)
        text += std::to_string(job) + "|p|COMPLETED|2025-03-10T10:05:00|2025-03-10T10:45:00|2400|cpu=8,gres/gpu=1\n";
    const auto source = pasted(text);
    const auto reading = sniff(source, ImportKind::Sacct);
    ASSERT_TRUE(reading);
    for (const RunParts& run : {RunParts(), RunParts(onThreads)}) {
        std::stop_source stop;
        ImportChoices choices;
        choices.run = run;
        const auto usage = importUsage(
            source, *reading, choices, [&stop](double) { stop.request_stop(); }, stop.get_token());
        ASSERT_FALSE(usage);
        EXPECT_EQ(usage.error().kind, ErrorKind::Canceled);
    }
}

TEST(FormatFiles, PreviewsSayHowRowsAreUnderstood) {
    for (const char* name : {"sacct_X_parsable2.txt", "nvidia_smi_query_gpu.csv", "focus_1.2_synth.csv",
                             "opencost_allocation_export.csv", "prometheus_query_range_dcgm_gpu_util.json"}) {
        const auto source = sample(name);
        const auto reading = sniff(source);
        ASSERT_TRUE(reading) << name;
        const auto rows = preview(source, *reading, 7);
        ASSERT_TRUE(rows) << name;
        ASSERT_EQ(rows->size(), 7U) << name;
        EXPECT_TRUE(rows->front().understood) << name;
        EXPECT_NE(rows->front().meaning.find("2025-03-"), std::string::npos) << rows->front().meaning;
    }
    const auto source = sample("sacct_X_parsable2.txt");
    const auto rows = preview(source, *sniff(source), 100);
    EXPECT_EQ(rows->front().meaning, "2025-03-03 08:00 UTC to 2025-03-03 10:43 UTC, 4 GPUs");
    EXPECT_FALSE((*rows)[66].understood);
    EXPECT_NE((*rows)[66].meaning.find("never started"), std::string::npos) << (*rows)[66].meaning;
}

TEST(FormatFiles, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto source = sample("sacct_X_parsable2.txt");
    const auto usage = importUsage(source, *sniff(source), {}, {}, stop.get_token());
    ASSERT_FALSE(usage);
    EXPECT_EQ(usage.error().kind, ErrorKind::Canceled);
}

}  // namespace
}  // namespace splitpoint::models::imports
