#include "models/files/files_read.h"

#include <string>
#include <variant>

#include "models/files/json_text.h"
#include "models/scenarios/scenario_form.h"

namespace splitpoint::models {

std::vector<std::filesystem::path> filesRead(const std::filesystem::path& file, const Scenario& baseline,
                                             const std::vector<ScenarioVariant>& variants) {
    std::vector<std::filesystem::path> files{file};
    const auto add = [&, folder = file.parent_path()](const std::string& curve) { files.push_back(folder / curve); };
    const auto addCurve = [&](const Demand& demand) {
        if (const auto* csv = std::get_if<CsvDemand>(&demand)) add(csv->path);
    };
    for (const Workload& workload : baseline.workloads) {
        addCurve(workload.demand);
        for (const DemandLayer& layer : workload.demandLayers) {
            if (const auto* import = std::get_if<ImportLayer>(&layer.what)) addCurve(import->curve);
        }
    }
    for (const ScenarioVariant& variant : variants) {
        for (const ScenarioChange& change : variant.changes) {
            // Most changes are numbers; a curve of a year in one is long.
            if (change.value.find("\"csv\"") == std::string::npos) continue;
            const auto value = parseJson(change.value);
            if (!value) continue;
            for (const std::string& curve : csvPathsIn(*value)) add(curve);
        }
    }
    return files;
}

}  // namespace splitpoint::models
