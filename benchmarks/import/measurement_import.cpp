#include "benchmarks/import/measurement_import.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

#include "benchmarks/import/tool_readers.h"
#include "models/component.h"
#include "models/files/faults.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

std::vector<std::string> lineWords(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::optional<double> wordNumber(const std::string& word) {
    double value = 0.0;
    const auto result = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = result.ec == std::errc() && result.ptr == word.data() + word.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<ImportKind> importKind(std::string_view name) {
    if (name == "nccl-tests") return ImportKind::NcclTests;
    if (name == "nvbandwidth") return ImportKind::Nvbandwidth;
    if (name == "ib_write_bw") return ImportKind::IbWriteBw;
    return std::nullopt;
}

models::Result<std::vector<ImportedSeries>> readMeasurement(ImportKind kind, std::string_view text,
                                                            const ImportChoices& choices) {
    auto series = kind == ImportKind::NcclTests     ? readNcclTests(text)
                  : kind == ImportKind::Nvbandwidth ? readNvbandwidth(text)
                                                    : readIbWriteBw(text, choices.unit);
    if (!series) return series;
    constexpr double kLeast = 1.0, kMost = 1e18;  // bytes a second: what lies beyond is a damaged line
    for (const auto& one : *series) {
        const auto odd = std::find_if(one.values.begin(), one.values.end(),
                                      [](double value) { return !(value >= kLeast && value <= kMost); });
        if (odd != one.values.end()) {
            return importError(one.method + " holds a bandwidth of " + models::shortNumber(*odd) +
                               " bytes a second, which no device has; look for a damaged line");
        }
    }
    if (!choices.component.empty()) {
        for (auto& one : *series) one.component = choices.component;
    }
    return series;
}

calibration::Profile profileOf(const std::vector<ImportedSeries>& series, ImportKind kind) {
    calibration::Profile profile;
    profile.tool.mode = "import";
    for (const ImportedSeries& one : series) {
        const auto hash = calibration::hashOfParameters(one.parameters);
        auto place = std::find_if(profile.probes.begin(), profile.probes.end(), [&](const auto& probe) {
            return probe.method == one.method && probe.component == one.component && probe.parametersHash == hash;
        });
        if (place == profile.probes.end()) {
            auto& probe = profile.probes.emplace_back();
            probe.component = one.component;
            probe.method = one.method;
            // Kernels of nvbandwidth share the bus with the copy engine; the latter stands for it, as in our own
            // probes.
            probe.primary = kind != ImportKind::Nvbandwidth || one.method.find("_ce") != std::string::npos;
            probe.parameters = one.parameters;
            probe.parametersHash = hash;
            probe.unit = "B/s";
            probe.stopReason = "rounds";
            place = profile.probes.end() - 1;
        }
        for (const double value : one.values) {
            calibration::ProbeRound round;
            round.round = static_cast<int>(place->rounds.size());
            round.samples = 1;
            for (double* figure : {&round.median, &round.p10, &round.p25, &round.p75, &round.p90, &round.p99,
                                   &round.least, &round.most, &round.mean}) {
                *figure = value;
            }
            place->rounds.push_back(round);
        }
    }
    for (auto& probe : profile.probes) calibration::summarize(probe, false);
    profile.outcome.complete = true;
    return profile;
}

}  // namespace splitpoint::benchmarks
