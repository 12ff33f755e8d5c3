#include "tests/fuzz/import_entry.h"

#include <cmath>

#include "models/files/csv_curve.h"
#include "models/import/curve_file.h"
#include "models/import/import_layers.h"

namespace splitpoint::models::imports {

std::string importAnything(std::string bytes, std::optional<ImportKind> kind) {
    const ImportSource source{{}, std::move(bytes), "fuzz"};
    const auto reading = sniff(source, kind);
    if (!reading) return reading.error().message.empty() ? "an error without a sentence" : "";
    if (const auto rows = preview(source, *reading, 20); !rows && rows.error().message.empty())
        return "a preview's error without a sentence";
    ImportChoices choices;
    choices.quantity = usualQuantity(*reading);
    choices.fixes[FindingKind::Gap] = Fix::Line;
    choices.hours = 48;  // keeps a curve of a slip in a date small: at 240 writing and reading it took a fifth of the time
    const auto usage = importUsage(source, *reading, choices);
    if (!usage) return usage.error().message.empty() ? "an error without a sentence" : "";
    for (const double gpus : usage->gpus) {
        if (!(gpus >= 0) || !std::isfinite(gpus)) return "a curve that is negative or not finite";
    }
    for (const auto& finding : usage->findings) {
        if (finding.sentence.empty() || finding.fixes.empty() || finding.count == 0)
            return "a finding without a sentence, a fix or a count";
    }
    if (importReportJson(*usage, *reading).empty() || importLayers(*usage, "fuzz").empty())
        return "no report or no layers";
    if (!parseCsvCurve(curveCsv(*usage), "curve")) {
        for (const double gpus : usage->gpus) {
            if (gpus > 1e6) return "";  // more than a scenario may hold
        }
        return "a curve that does not open";
    }
    return "";
}

}  // namespace splitpoint::models::imports
