// The public traces, where they lie beside the checkout: statistics as their README gives them, to its digits.
#include <filesystem>

#include "models/demand/statistics.h"
#include "tests/models/import/import_fixture.h"

namespace splitpoint::models::imports {
namespace {

namespace fs = std::filesystem;

struct Trace {
    const char* file;
    long long from, hours;  ///< hours 0: all
    double mean, peak, peakOverMean, p95OverMean, variation, loadFactor, baseShare, ramp;
};

struct JobList {
    const char* file;
    std::uint64_t jobs;
    double gpuHours, atMostOne, inLarge, p50, p95, largest;
};

fs::path traces() {
    return fs::path(SPLITPOINT_SHARED) / "data" / "traces";
}

TEST(Traces, StatisticsEqualTheirReadme) {
    if (!fs::exists(traces())) GTEST_SKIP() << "no traces beside the checkout";
    const Trace all[] = {{"philly_2017_jobs.csv", 336, 864, 512.6, 868.6, 1.69, 1.45, 0.28, 0.59, 0.89, 0.15},
                         {"helios_earth_2020-05_hourly.csv", 0, 0, 570.9, 746.2, 1.31, 1.25, 0.24, 0.77, 0.94, 0.07},
                         {"msitp_2021_c05_jobs.csv", 168, 1248, 9.2, 242.3, 26.3, 6.88, 2.95, 0.04, 0.00, 2.07},
                         {"azure_llm_conv_2024_hourly.csv", 0, 0, 60.4, 100, 1.66, 1.48, 0.29, 0.60, 0.89, 0.19},
                         {"servegen_mlarge_2w_hourly.csv", 0, 0, 53.7, 100, 1.86, 1.69, 0.36, 0.54, 0.84, 0.47},
                         {"alibaba_openb_2023_jobs.csv", 336, 480, 38.4, 59.3, 1.54, 1.29, 0.20, 0.65, 0.93, 0.12},
                         {"alibaba_dlrm_2025_hourly.csv", 0, 0, 3194, 3381, 1.06, 1.04, 0.03, 0.94, 0.99, 0.003},
                         {"alibaba_genai_2024_hourly.csv", 0, 0, 0.445, 3.51, 7.89, 5.00, 1.60, 0.13, 0.13, 3.04}};
    for (const Trace& trace : all) {
        const auto imported =
            importWith({traces() / trace.file, "", ""}, std::nullopt, [&](Reading&, ImportChoices& choices) {
                if (trace.hours == 0) return;
                choices.fromHour = trace.from;
                choices.hours = trace.hours;
            });
        ASSERT_EQ(imported.error, "") << trace.file;
        const auto facts = demandStatistics(imported.usage.gpus);
        const auto half = [](double shown) { return shown >= 1000 ? 0.5 : shown >= 10 ? 0.0501 : 0.00501; };
        EXPECT_NEAR(facts.meanGpus, trace.mean,
                    trace.mean < 1       ? 0.00051
                    : trace.mean >= 1000 ? 0.5
                                         : 0.0501)
            << trace.file;
        EXPECT_NEAR(facts.peakGpus, trace.peak, half(trace.peak)) << trace.file;
        EXPECT_NEAR(facts.peakGpus / facts.meanGpus, trace.peakOverMean, half(trace.peakOverMean)) << trace.file;
        EXPECT_NEAR(facts.p95Gpus / facts.meanGpus, trace.p95OverMean, 0.00501) << trace.file;
        EXPECT_NEAR(facts.coefficientOfVariation, trace.variation, 0.00501) << trace.file;
        EXPECT_NEAR(facts.loadFactor, trace.loadFactor, 0.00501) << trace.file;
        EXPECT_NEAR(facts.baseShare, trace.baseShare, 0.00501) << trace.file;
        EXPECT_NEAR(facts.ramp95, trace.ramp, 0.00501) << trace.file;
    }
}

TEST(Traces, JobListsEqualTheirReadme) {
    if (!fs::exists(traces())) GTEST_SKIP() << "no traces beside the checkout";
    const JobList all[] = {{"philly_2017_jobs.csv", 76319, 764611, 0.93, 0.59, 1325, 42634, 0.65},
                           {"msitp_2021_c05_jobs.csv", 3629, 14303, 0.95, 0.29, 7699, 23924, 0.23},
                           {"alibaba_openb_2023_jobs.csv", 6203, 29441, 0.99, 0.20, 653, 16659, 0.84}};
    for (const JobList& list : all) {
        const auto imported = importPlainly({traces() / list.file, "", ""});
        ASSERT_EQ(imported.error, "") << list.file;
        ASSERT_TRUE(imported.usage.jobs) << list.file;
        const auto& jobs = *imported.usage.jobs;
        EXPECT_EQ(jobs.jobs, list.jobs) << list.file;
        EXPECT_NEAR(jobs.gpuHours, list.gpuHours, 0.5) << list.file;
        EXPECT_NEAR(jobs.atMostOneGpuJobShare, list.atMostOne, 0.00501) << list.file;
        EXPECT_NEAR(jobs.eightOrMoreGpuHourShare, list.inLarge, 0.00501) << list.file;
        EXPECT_NEAR(jobs.durationP50Seconds, list.p50, 0.5) << list.file;
        EXPECT_NEAR(jobs.durationP95Seconds, list.p95, 0.5) << list.file;
        EXPECT_NEAR(jobs.largestPercentGpuHourShare, list.largest, 0.00501) << list.file;
    }
}

}  // namespace
}  // namespace splitpoint::models::imports
