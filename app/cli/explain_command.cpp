#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/decision/why.h"
#include "models/evaluate.h"
#include "models/files/explanation_file.h"
#include "models/files/scenario_file.h"

namespace splitpoint::cli {

namespace {

models::Result<models::Why> explained(const models::Scenario& scenario, models::Evaluation& evaluation) {
    auto points = models::findSwitchPoints(scenario, evaluation);
    if (!points) return tl::unexpected(std::move(points.error()));
    evaluation.recommendation.switchPoints = std::move(*points);
    return models::explainDecision(scenario, evaluation);
}

}  // namespace

int explainCommand(const std::filesystem::path& file, bool asJson) {
    const auto scenario = models::readScenarioFile(file);
    if (!scenario) return printFaults(scenario.error());
    auto evaluation = models::evaluate(scenario->scenario);
    if (!evaluation) return printFault(file, evaluation.error());
    const auto why = explained(scenario->scenario, *evaluation);
    if (!why) return printFault(file, why.error());
    return printResult(asJson ? models::explanationJson(*why, *evaluation, scenario->sha256)
                              : models::explanationText(*why));
}

}  // namespace splitpoint::cli
