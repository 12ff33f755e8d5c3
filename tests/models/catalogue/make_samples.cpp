// Writes the five scenario files of resources/samples: make_samples TRACES OUT, TRACES being the folder with the public
// traces. For developers only; the files it makes are committed and their tests need neither this program nor TRACES.
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "models/catalogue/csv_table.h"
#include "models/catalogue/scenario_proposal.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

using Curve = std::vector<double>;

CsvTable readTable(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    auto table = CsvTable::parse(text.str(), file.string());
    if (table) return std::move(*table);
    std::cerr << table.error().message << "\n";
    return {};
}

/// Hours `from` to `from + hours` of a curve, going round at its end, times `scale`, to two decimals.
Curve excerpt(const Curve& curve, std::size_t from, std::size_t hours, double scale) {
    Curve out;
    for (std::size_t h = 0; h < hours; ++h)
        out.push_back(std::round(curve[(from + h) % curve.size()] * scale * 100) / 100);
    return out;
}

Curve hourlyColumn(const std::filesystem::path& file) {
    const auto table = readTable(file);
    Curve curve;
    for (std::size_t row = 0; row < table.rows(); ++row) curve.push_back(table.number(row, "gpus").value_or(0));
    return curve;
}

/// Mean GPUs per hour if every job starts when it is submitted.
Curve unconstrained(const std::filesystem::path& jobs, std::size_t hours) {
    const auto table = readTable(jobs);
    Curve curve(hours, 0.0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double start = table.number(row, "submit_s").value_or(0) / 3600;
        const double end = start + table.number(row, "duration_s").value_or(0) / 3600;
        const double gpus = table.number(row, "gpus").value_or(0);
        const auto last = std::min(hours, static_cast<std::size_t>(std::ceil(end)));
        for (auto h = static_cast<std::size_t>(start); h < last; ++h) {
            const double hour = static_cast<double>(h);
            curve[h] += gpus * (std::min(end, hour + 1) - std::max(start, hour));
        }
    }
    return curve;
}

/// A day's hours given as (hour, GPUs) steps, for weekdays and for weekends.
Curve steps(const std::vector<WeekPoint>& weekday, const std::vector<WeekPoint>& weekend) {
    Curve week;
    for (int hour = 0; hour < kHoursPerWeek; ++hour) {
        double gpus = 0;
        for (const auto& step : hour < 120 ? weekday : weekend) {
            if (hour % 24 >= step.hour) gpus = step.gpus;
        }
        week.push_back(gpus);
    }
    return week;
}

constexpr std::string_view kAzure =
    "Azure LLM inference trace 2024, conversation service, 12 to 18 May 2024 (Microsoft Azure, "
    "github.com/Azure/AzurePublicDataset; J. Stojkovic et al., DynamoLLM, HPCA 2025), read off the published plot";
constexpr std::string_view kOwn = "Own shape (assumed), after how such work runs";

WorkloadProposal work(std::string name, WorkloadKind kind, Curve curve) {
    WorkloadProposal proposal;
    proposal.workload.name = std::move(name);
    proposal.workload.kind = kind;
    proposal.workload.demand = HourlyDemand{std::move(curve)};
    proposal.source = kOwn;
    proposal.license = "none needed";
    return proposal;
}

WorkloadProposal chat(const std::filesystem::path& traces, double peakGpus) {
    // The trace starts on a Sunday, the scenario on a Monday.
    auto proposal = work("Chat", WorkloadKind::Inference,
                         excerpt(hourlyColumn(traces / "azure_llm_conv_2024_hourly.csv"), 24, 168, peakGpus / 100));
    proposal.workload.gpusPerJob = 8;
    proposal.source = kAzure;
    proposal.license = "CC-BY-4.0";
    std::ostringstream note;
    note << "Requests per minute scaled so that the busiest hour needs " << peakGpus
         << " useful GPUs; the week begins on its Monday and repeats.";
    proposal.note = note.str();
    return proposal;
}

OfferWish wish(std::string gpu, int virtualGpus, bool spot) {
    OfferWish wanted;
    wanted.gpu = std::move(gpu);
    wanted.virtualGpus = virtualGpus;
    wanted.spot = spot;
    return wanted;
}

ScenarioProposal chatService(const std::filesystem::path& traces) {
    ScenarioProposal sample;
    sample.name = "Chat service";
    sample.decision = "Where should a chat assistant and the nightly fine-tuning of its model run for the next year?";
    sample.lesson =
        "Keep the GPUs that are busy day and night and rent the daily peak by the hour: neither pure plan comes close "
        "when "
        "the peak stands well above the night.";
    sample.offers = wish("H200-SXM-141GB", 8, false);
    sample.workloads.push_back(chat(traces, 64));
    auto tuning = work("Fine-tuning", WorkloadKind::Training, steps({{0, 8}, {6, 0}, {22, 8}}, {{0, 8}, {6, 0}}));
    tuning.workload.gpusPerJob = 8;
    tuning.note = "One 8-GPU job from 22:00 to 06:00, none on weekend evenings.";
    sample.workloads.push_back(std::move(tuning));
    return sample;
}

ScenarioProposal researchCluster(const std::filesystem::path& traces) {
    ScenarioProposal sample;
    sample.name = "Research cluster";
    sample.decision = "Should a research group whose jobs queue day and night keep its own nodes or rent by the hour?";
    sample.lesson =
        "A queue that may run a day late fills its own nodes round the clock, so waiting saves more than renting for "
        "the "
        "peak would.";
    sample.offers = wish("A100-SXM-80GB", 8, false);
    auto jobs = work("Research jobs", WorkloadKind::Experiment,
                     excerpt(hourlyColumn(traces / "helios_earth_2020-05_hourly.csv"), 72, 672, 0.045));
    jobs.workload.gpusPerJob = 8;
    jobs.workload.maxDelayHours = 24;
    jobs.source =
        "SenseTime Helios, cluster Earth, May 2020 (github.com/S-Lab-System-Group/HeliosData; Q. Hu et al., SC'21, doi "
        "10.1145/3458817.3476223), GPUs in use per hour";
    jobs.license = "CC-BY-4.0";
    jobs.note =
        "Monday 4 to Sunday 31 May, outages of 10 and 12 May included, times 0.045, repeating; taken as 8-GPU jobs "
        "that may "
        "start up to a day late (assumed).";
    sample.workloads.push_back(std::move(jobs));
    return sample;
}

ScenarioProposal trainingBursts(const std::filesystem::path& traces) {
    ScenarioProposal sample;
    sample.name = "Training bursts of a small team";
    sample.decision =
        "A team trains hard some days and not at all on most: should it own the GPUs it needs at its peak?";
    sample.lesson =
        "Work that needs no GPU most hours and hundreds at its peak belongs on rented machines: owned ones would stand "
        "idle "
        "for weeks.";
    sample.offers = wish("H100-SXM-80GB", 1, true);
    auto jobs = work("Training jobs", WorkloadKind::Training,
                     excerpt(unconstrained(traces / "msitp_2021_c05_jobs.csv", 1416), 264, 1008, 1.0));
    jobs.workload.gpusPerJob = 1;
    jobs.workload.interruptible = true;
    jobs.source =
        "Microsoft ITP cluster 05, 2021 (github.com/microsoft/elasticflow-traces; D. Gu et al., ElasticFlow, "
        "ASPLOS'23)";
    jobs.license = "MIT";
    jobs.note =
        "Demand if every job starts when submitted; six weeks from Monday 15 March 2021, repeating. 95 % of the jobs "
        "use "
        "one GPU.";
    sample.workloads.push_back(std::move(jobs));
    return sample;
}

ScenarioProposal nightlyBatch(const std::filesystem::path&) {
    ScenarioProposal sample;
    sample.name = "Nightly batch";
    sample.decision =
        "Work arrives after midnight and may run until noon: keep two nodes, or rent machines every night?";
    sample.lesson =
        "When night work may wait twelve hours, a few kept nodes and rented spot machines cost the same, so choose by "
        "risk and "
        "effort instead of price.";
    sample.offers = wish("H100-SXM-80GB", 8, true);
    auto batch =
        work("Nightly scoring", WorkloadKind::Batch, steps({{0, 44}, {6, 14}, {7, 0}}, {{0, 22}, {6, 7}, {7, 0}}));
    batch.workload.gpusPerJob = 1;
    batch.workload.maxDelayHours = 12;
    batch.workload.interruptible = true;
    batch.note = "Arrives from midnight to seven, each hour's work due within twelve hours; half on weekends.";
    sample.workloads.push_back(std::move(batch));
    return sample;
}

ScenarioProposal mixedHouse(const std::filesystem::path& traces) {
    ScenarioProposal sample;
    sample.name = "Mixed house";
    sample.decision = "Patient data must stay on bare metal; what about everything else the hospital group computes?";
    sample.lesson =
        "One workload that must stay on bare metal rules out the cloud alone, not the cloud: share its nodes with "
        "steady work "
        "and rent the rest.";
    sample.offers = wish("H100-SXM-80GB", 8, true);
    auto records = work("Patient imaging", WorkloadKind::Inference,
                        steps({{0, 4}, {7, 12}, {9, 20}, {17, 10}, {21, 4}}, {{0, 4}, {9, 8}, {18, 4}}));
    records.workload.isolation = Isolation::BareMetalOnly;
    records.note = "Office hours; may not leave single-tenant bare metal by the house's rules.";
    sample.workloads.push_back(std::move(records));
    sample.workloads.push_back(chat(traces, 32));
    auto research = work("Model training", WorkloadKind::Training, steps({{0, 16}, {8, 32}, {20, 16}}, {{0, 16}}));
    research.workload.gpusPerJob = 8;
    research.workload.interruptible = true;
    research.note = "Two 8-GPU jobs always, four on weekdays.";
    sample.workloads.push_back(std::move(research));
    return sample;
}

void report(const std::string& file, const Scenario& scenario) {
    const auto answer = evaluate(scenario);
    std::cout << file << "\n";
    if (!answer) {
        std::cout << "  " << answer.error().message << "\n";
        return;
    }
    for (const auto& plan : answer->plans) {
        std::cout << "  " << kPlanNames[index(plan.plan)] << ": " << (plan.feasible ? "" : "infeasible ")
                  << plan.nodes.bareMetal << " nodes, " << plan.totalCostUsd << " USD, "
                  << plan.usdPerUsefulGpuHour.value_or(NAN) << " per useful hour, utilization "
                  << plan.utilization.value_or(NAN) << ", deferred " << plan.deferredGpuHours << "\n";
    }
    const auto& best = answer->recommendation;
    std::cout << "  -> " << (best.plan ? kPlanNames[index(*best.plan)] : "none") << " margin "
              << best.margin.value_or(NAN) << " U* " << best.breakEvenUtilization.value_or(NAN) << "\n";
}

int makeSamples(const std::filesystem::path& traces, const std::filesystem::path& out) {
    using Maker = ScenarioProposal (*)(const std::filesystem::path&);
    const std::array<std::pair<const char*, Maker>, 5> makers{{{"01-chat-service", chatService},
                                                               {"02-research-cluster", researchCluster},
                                                               {"03-training-bursts", trainingBursts},
                                                               {"04-nightly-batch", nightlyBatch},
                                                               {"05-mixed-house", mixedHouse}}};
    for (const auto& [name, maker] : makers) {
        const auto scenario = proposeScenario(maker(traces));
        if (!scenario) {
            std::cerr << name << ": " << scenario.error().message << "\n";
            return 1;
        }
        for (const auto& fault : validate(*scenario)) std::cerr << name << ": " << fault.message << "\n";
        std::ofstream(out / (std::string(name) + ".splitpoint"), std::ios::binary) << scenarioJson(*scenario);
        report(name, *scenario);
    }
    return 0;
}

}  // namespace
}  // namespace splitpoint::models

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: make_samples TRACES OUT\n";
        return 2;
    }
    return splitpoint::models::makeSamples(argv[1], argv[2]);
}
