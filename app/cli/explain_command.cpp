#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/decision/spend_today.h"
#include "models/decision/why.h"
#include "models/evaluate.h"
#include "models/files/explanation_file.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"

namespace splitpoint::cli {

namespace {

models::Result<models::Why> explained(const models::Scenario& scenario, models::Evaluation& evaluation) {
    auto points = models::findSwitchPoints(scenario, evaluation);
    if (!points) return tl::unexpected(std::move(points.error()));
    evaluation.recommendation.switchPoints = std::move(*points);
    return models::explainDecision(scenario, evaluation);
}

/// The winner beside today's spend as a line; empty where it is not stated.
std::string besideToday(const std::optional<models::SpendToday>& today, const models::Evaluation& evaluation) {
    const std::string sentence = today ? models::spendSentence(*today, evaluation) : std::string();
    return sentence.empty() ? sentence : sentence + "\n";
}

}  // namespace

int explainCommand(const std::filesystem::path& file, std::string_view name, bool asJson) {
    auto read = models::readScenarioFile(file);
    if (!read) return printFirstFault(read.error());
    const auto scenario = models::scenarioNamed({std::move(read->scenario), std::move(read->variants)}, name);
    if (!scenario) return printFault(file, scenario.error());
    auto evaluation = models::evaluate(*scenario);
    if (!evaluation) return printFault(file, evaluation.error());
    const auto why = explained(*scenario, *evaluation);
    if (!why) return printFault(file, why.error());
    const auto today = models::spendTodayByMonths(*scenario, *evaluation);
    if (asJson) return printResult(models::explanationJson(*why, *evaluation, read->sha256, today));
    return printResult(models::explanationText(*why) + besideToday(today, *evaluation));
}

}  // namespace splitpoint::cli
