#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/decision/spend_today.h"
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

/// The winner beside today's spend, with the months that a growing demand needs; empty where it is not stated.
std::string besideToday(const models::Scenario& scenario, const models::Evaluation& evaluation) {
    if (!scenario.currentSpend) return {};
    models::PerPlan<models::CashPlan> months;
    for (const models::PlanKind plan : models::kPlans) {
        auto cash = models::monthlyCash(scenario, evaluation.plan(plan));
        if (cash) months[models::index(plan)] = std::move(*cash);
    }
    const std::string sentence = models::spendSentence(*models::spendToday(scenario, evaluation, &months), evaluation);
    return sentence.empty() ? sentence : sentence + "\n";
}

}  // namespace

int explainCommand(const std::filesystem::path& file, bool asJson) {
    const auto scenario = models::readScenarioFile(file);
    if (!scenario) return printFaults(scenario.error());
    auto evaluation = models::evaluate(scenario->scenario);
    if (!evaluation) return printFault(file, evaluation.error());
    const auto why = explained(scenario->scenario, *evaluation);
    if (!why) return printFault(file, why.error());
    if (asJson) return printResult(models::explanationJson(*why, *evaluation, scenario->sha256));
    return printResult(models::explanationText(*why) + besideToday(scenario->scenario, *evaluation));
}

}  // namespace splitpoint::cli
