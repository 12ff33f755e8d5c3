#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/evaluate.h"
#include "models/files/faults.h"
#include "models/files/json_text.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/comparison.h"
#include "models/scenarios/resolve.h"
#include "models/words/path_words.h"

namespace splitpoint::cli {

namespace {

using models::Json;

constexpr std::size_t kLongestValue = 60;  // in text; JSON has the whole

/// Both scenarios with what the model says of them.
struct Compared {
    models::Scenario before, after;
    models::Evaluation beforeResult, afterResult;
};

models::Result<Compared> compared(const models::ScenarioFamily& family, std::string_view first, std::string_view second) {
    std::string parent, child(second);
    if (second.empty()) {  // a scenario beside its parent
        child = first;
        const auto index = models::findVariant(family.variants, first);
        if (index) parent = family.variants[*index].parent;
    } else {
        parent = first;
    }
    auto before = models::scenarioNamed(family, parent), after = models::scenarioNamed(family, child);
    if (!before || !after) return tl::unexpected(before ? after.error() : before.error());
    auto beforeResult = models::evaluate(*before), afterResult = models::evaluate(*after);
    if (!beforeResult || !afterResult) return tl::unexpected(beforeResult ? afterResult.error() : beforeResult.error());
    return Compared{std::move(*before), std::move(*after), std::move(*beforeResult), std::move(*afterResult)};
}

std::string planOf(const models::Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    return plan ? std::string(models::kPlanNames[models::index(*plan)]) : "none";
}

/// 1 and 0 stand for yes and no.
bool isYesOrNo(std::string_view key) { return key == "feasible"; }

std::string figureText(std::string_view key, const std::optional<double>& value) {
    if (!value) return "none";
    if (isYesOrNo(key)) return *value == 0.0 ? "no" : "yes";
    return models::shortNumber(*value);
}

/// Whole offers by name and price, as their JSON would be cut before it says anything.
std::string inputText(const models::ChangedInput& input, const std::string& value) {
    constexpr std::string_view kOffers = "offers.";
    const bool offer = input.path.starts_with(kOffers) && input.path.find('.', kOffers.size()) == std::string::npos;
    return models::printable(offer ? models::words::valueWords(value) : value, kLongestValue);
}

std::string textOf(const Compared& both) {
    std::string text = models::printable(both.before.name) + " -> " + models::printable(both.after.name) + "\ninputs\n";
    const auto inputs = models::changedInputs(both.before, both.after);
    for (const auto& input : inputs) {
        text += "  " + models::printable(input.path, 200) + ": " + inputText(input, input.before) + " -> " +
                inputText(input, input.after) + "\n";
    }
    if (inputs.empty()) text += "  none\n";
    text += "outputs\n";
    const std::string before = planOf(both.beforeResult), after = planOf(both.afterResult);
    const auto moved = models::movedOutputs(both.beforeResult, both.afterResult);
    if (before != after) text += "  recommended plan: " + before + " -> " + after + "\n";
    for (const auto& output : moved) {
        text += "  " + std::string(models::kPlanNames[models::index(output.plan)]) + "." + std::string(output.key) + ": " +
                figureText(output.key, output.before) + " -> " + figureText(output.key, output.after);
        if (const auto share = output.share(); share && !isYesOrNo(output.key)) {
            char percent[32];
            std::snprintf(percent, sizeof percent, " (%+.2f %%)", 100 * *share);
            text += percent;
        }
        text += "\n";
    }
    if (moved.empty() && before == after) text += "  none\n";
    return text;
}

Json numberJson(const std::optional<double>& value) {
    return value ? models::jsonNumber(*value) : Json();
}

std::string jsonOf(const Compared& both) {
    Json json = Json::object();
    json["before"] = both.before.name;
    json["after"] = both.after.name;
    json["inputs"] = Json::array();
    for (const auto& input : models::changedInputs(both.before, both.after)) {
        Json& row = json["inputs"].emplace_back(Json::object());
        row["path"] = input.path;
        row["before"] = *models::parseJson(input.before);
        row["after"] = *models::parseJson(input.after);
    }
    json["recommended_plan"] = {{"before", planOf(both.beforeResult)}, {"after", planOf(both.afterResult)}};
    json["outputs"] = Json::array();
    for (const auto& output : models::movedOutputs(both.beforeResult, both.afterResult)) {
        Json& row = json["outputs"].emplace_back(Json::object());
        row["plan"] = std::string(models::kPlanNames[models::index(output.plan)]);
        row["key"] = std::string(output.key);
        row["before"] = numberJson(output.before);
        row["after"] = numberJson(output.after);
        row["change"] = numberJson(output.share());
    }
    return models::prettyJson(json);
}

}  // namespace

int compareCommand(const std::filesystem::path& file, std::string_view first, std::string_view second, bool json) {
    auto read = models::readScenarioFile(file);
    if (!read) return printFirstFault(read.error());
    const auto both = compared({std::move(read->scenario), std::move(read->variants)}, first, second);
    if (!both) {
        printFault(file.string() + ": " + both.error().message);
        return kWrongInput;
    }
    return printResult(json ? jsonOf(*both) : textOf(*both));
}

}  // namespace splitpoint::cli
