#include "models/import/import_layers.h"

#include <algorithm>

namespace splitpoint::models::imports {

namespace {

DemandLayer curveLayer(std::string name, std::vector<double> gpus, Combine combine, bool on) {
    return {std::move(name), on, ImportLayer{HourlyDemand{std::move(gpus)}, combine}};
}

}  // namespace

std::vector<DemandLayer> importLayers(const ImportedUsage& usage, const std::string& name,
                                      std::optional<std::size_t> group) {
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
    layers.push_back(curveLayer(stem + ", as read", std::move(curve), Combine::Replace, true));
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

}  // namespace splitpoint::models::imports
