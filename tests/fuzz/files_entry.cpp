// What a person opens: scenarios and the curves beside them.
#include <cmath>

#include "models/catalogue/price_moves.h"
#include "models/files/csv_curve.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/shown_changes.h"
#include "models/words/path_words.h"
#include "tests/fuzz/entries.h"

namespace splitpoint::fuzz {

namespace {

std::string wrongWithAll(const std::vector<models::Error>& errors) {
    if (errors.empty()) return "a refusal without an error";
    for (const auto& error : errors) {
        if (auto wrong = wrongWith(error); !wrong.empty()) return wrong;
    }
    return "";
}

}  // namespace

std::string readScenarioBytes(std::string bytes) {
    const auto family = models::parseFamily(bytes, "no-such-folder", "fuzz");
    if (!family) return wrongWithAll(family.error());
    const std::string text = models::familyJson(family->baseline, family->variants);
    const auto again = models::parseFamily(text, "no-such-folder", "fuzz");
    if (!again) return "what was written is refused: " + again.error().front().message;
    if (models::familyJson(again->baseline, again->variants) != text) return "written twice, two different texts";
    // What is shown of it: rows that its prices come from, and the changes of its scenarios in words.
    for (const models::Tier tier : models::kTiers) {
        const auto row = models::pinnedOffer(family->baseline, tier);
        if (row && row->gpusPerNode && *row->gpusPerNode < 1) return "a node without a GPU";
    }
    for (const auto& variant : family->variants) {
        for (const auto& change : models::shownChanges(variant)) {
            if (models::words::pathWords(change.path).empty()) return "a change without a place";
            (void)models::words::valueWords(change.value);
        }
    }
    return "";
}

std::string readCurveBytes(std::string bytes) {
    const auto curve = models::parseCsvCurve(bytes, "fuzz");
    if (!curve) return wrongWithAll(curve.error());
    for (const double gpus : *curve) {
        if (!(gpus >= 0) || !std::isfinite(gpus)) return "a curve that is negative or not finite";
    }
    return curve->empty() ? "a curve without hours" : "";
}

}  // namespace splitpoint::fuzz
