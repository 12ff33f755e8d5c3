#include "models/import/import_layers.h"

#include <algorithm>

namespace splitpoint::models::imports {

namespace {

DemandLayer curveLayer(std::string name, std::vector<double> gpus, Combine combine, bool on) {
    return {std::move(name), on, ImportLayer{HourlyDemand{std::move(gpus)}, combine}};
}

/// One group's curve, or that of all together, without the efficiency.
std::vector<double> together(const std::vector<std::vector<double>>& curves, std::optional<std::size_t> group,
                             double efficiency) {
    std::vector<double> sum(curves.empty() ? 0 : curves.front().size(), 0.0);
    for (std::size_t g = 0; g < curves.size(); ++g) {
        if (group && *group != g) continue;
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += curves[g][i];
    }
    for (double& gpus : sum) gpus = std::max(0.0, gpus / efficiency);
    return sum;
}

std::string_view subjectOf(FindingKind kind) {
    switch (kind) {
        case FindingKind::Duplicate:
            return "Rows that are there twice";
        case FindingKind::OverHundred:
            return "Shares above 100 %";
        case FindingKind::UnitMix:
            return "Shares of 1 among per cents";
        case FindingKind::ClockJump:
            return "Rows out of order";
        case FindingKind::ElapsedMismatch:
            return "Jobs whose end is not start and run time";
        case FindingKind::Unattributed:
            return "GPUs that nobody holds";
        case FindingKind::Negative:
            return "Values below 0";
        case FindingKind::CounterReset:
            return "Counters that fell";
        case FindingKind::StillRunning:
            return "Jobs still running";
        case FindingKind::MigSlices:
            return "Slices of GPUs";
        case FindingKind::MissingHour:
            return "Times that clocks skip";
        default:
            return "Findings";
    }
}

/// What one fix did, as a layer: an addition where it takes nothing away, so that it can be switched off alone.
DemandLayer repairLayer(const std::string& stem, const CurveRepairs::Step& step, const std::vector<double>& before,
                        std::vector<double> after) {
    const std::string name = std::string(subjectOf(step.kind)) + " " + std::string(fixWords(step.fix)) + ", " + stem;
    bool onlyAdds = true;
    for (std::size_t i = 0; i < after.size(); ++i) onlyAdds = onlyAdds && after[i] >= before[i] - 1e-9;
    if (!onlyAdds) return curveLayer(name, std::move(after), Combine::Replace, true);
    for (std::size_t i = 0; i < after.size(); ++i) after[i] = std::max(0.0, after[i] - before[i]);
    return curveLayer(name, std::move(after), Combine::Add, true);
}

}  // namespace

std::vector<DemandLayer> importLayers(const ImportedUsage& usage, const std::string& name,
                                      std::optional<std::size_t> group, const CurveRepairs* repairs) {
    std::vector<double> curve = group ? usage.groups[*group].gpus : usage.gpus;
    const std::vector<double>& busy = group ? usage.groups[*group].busyGpus : usage.busyGpus;
    const double efficiency = usage.efficiency;
    std::vector<double> filled(curve.size(), 0.0);
    bool anyFilled = false;
    for (const auto& stretch : usage.filled) {
        if (group && stretch.group != *group) continue;
        for (std::size_t i = 0; i < stretch.gpus.size(); ++i)
            filled[stretch.fromHour + i] += stretch.gpus[i] / efficiency;
        anyFilled = true;
    }
    for (std::size_t i = 0; i < curve.size(); ++i) curve[i] = std::max(0.0, curve[i] / efficiency - filled[i]);
    std::string stem = name;
    if (group && usage.groups.size() > 1) stem += ", " + usage.groups[*group].name;

    std::vector<DemandLayer> layers;
    if (repairs != nullptr && !repairs->steps.empty()) {
        std::vector<double> before = together(repairs->asRead, group, efficiency);
        layers.push_back(curveLayer(stem + ", as read", before, Combine::Replace, true));
        for (const auto& step : repairs->steps) {
            std::vector<double> after = together(step.after, group, efficiency);
            if (after != before) layers.push_back(repairLayer(stem, step, before, after));
            before = std::move(after);
        }
    } else {
        layers.push_back(curveLayer(stem + ", as read", std::move(curve), Combine::Replace, true));
    }
    if (anyFilled) {
        for (double& gpus : filled) gpus = std::max(0.0, gpus);
        const auto gap = std::find_if(usage.findings.begin(), usage.findings.end(),
                                      [](const Finding& finding) { return finding.kind == FindingKind::Gap; });
        const std::string how = gap == usage.findings.end() ? "filled" : std::string(fixWords(gap->applied));
        layers.push_back(curveLayer("Gaps of " + stem + ": " + how, std::move(filled), Combine::Add, true));
    }
    if (efficiency != 1.0) layers.push_back({"Useful GPUs per GPU held", true, ScaleLayer{efficiency}});
    const bool isBusy = usage.quantity == Quantity::DeviceBusy || usage.quantity == Quantity::SmActive;
    if (!busy.empty() && !isBusy)
        layers.push_back(curveLayer("Consolidation: busy GPUs of " + stem, busy, Combine::Replace, false));
    return layers;
}

ImportedUsage onlyGroups(const ImportedUsage& usage, const std::vector<std::size_t>& groups) {
    ImportedUsage some = usage;
    some.groups.clear();
    some.filled.clear();
    some.gpus.assign(usage.gpus.size(), 0.0);
    some.busyGpus.assign(usage.busyGpus.size(), 0.0);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const UsageGroup& group = some.groups.emplace_back(usage.groups[groups[g]]);
        for (std::size_t i = 0; i < group.gpus.size(); ++i) some.gpus[i] += group.gpus[i];
        for (std::size_t i = 0; i < std::min(group.busyGpus.size(), some.busyGpus.size()); ++i)
            some.busyGpus[i] += group.busyGpus[i];
        for (const auto& stretch : usage.filled) {
            if (stretch.group == groups[g]) some.filled.push_back({g, stretch.fromHour, stretch.gpus});
        }
    }
    return some;
}

CurveRepairs onlyGroups(const CurveRepairs& repairs, const std::vector<std::size_t>& groups) {
    CurveRepairs some;
    for (const std::size_t group : groups) some.asRead.push_back(repairs.asRead[group]);
    for (const auto& step : repairs.steps) {
        auto& kept = some.steps.emplace_back(CurveRepairs::Step{step.kind, step.fix, {}});
        for (const std::size_t group : groups) kept.after.push_back(step.after[group]);
    }
    return some;
}

}  // namespace splitpoint::models::imports
