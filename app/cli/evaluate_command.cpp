#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "models/evaluate.h"
#include "models/files/results_file.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"
#include "models/words/answer_words.h"

namespace splitpoint::cli {

namespace {

constexpr int kWaitingHours = 4;  // model.md 6

models::Result<models::Evaluation> evaluated(const models::Scenario& scenario, bool withSwitchPoints) {
    auto evaluation = models::evaluate(scenario);
    if (!evaluation) return evaluation;
    if (withSwitchPoints) {
        auto points = models::findSwitchPoints(scenario, *evaluation);
        if (!points) return tl::unexpected(std::move(points.error()));
        evaluation->recommendation.switchPoints = std::move(*points);
    }
    const auto nodes = models::bareMetalNodesIfAllWait(scenario, kWaitingHours);
    if (!nodes) return tl::unexpected(nodes.error());
    evaluation->bareMetalNodesIfAllWait4h = *nodes;
    return evaluation;
}

/// Prices that are too old to decide by are said, and change nothing.
void warnOfOldPrices(const std::filesystem::path& file, const models::Scenario& scenario, const PriceAge& age) {
    const auto answer = models::words::answerWords(scenario, {}, models::words::Sources(scenario.provenanceJson), age.date.empty() ? today() : age.date,
                                                   age.oldAfterDays);
    if (answer.pricesOld) printFault(file.string() + ": " + answer.markedPrices() + "; 'catalogue best' shows newer ones");
}

}  // namespace

int evaluateCommand(const std::filesystem::path& file, std::string_view name, bool withSwitchPoints, const PriceAge& age) {
    auto read = models::readScenarioFile(file);
    if (!read) return printFirstFault(read.error());
    const auto scenario = models::scenarioNamed({std::move(read->scenario), std::move(read->variants)}, name);
    if (!scenario) return printFault(file, scenario.error());
    const auto evaluation = evaluated(*scenario, withSwitchPoints);
    if (!evaluation) return printFault(file, evaluation.error());
    warnOfOldPrices(file, *scenario, age);
    return printResult(models::resultsJson(*evaluation, read->sha256));
}

int sweepCommand(const std::filesystem::path& file, std::string_view name) {
    auto read = models::readScenarioFile(file);
    if (!read) return printFirstFault(read.error());
    const auto scenario = models::scenarioNamed({std::move(read->scenario), std::move(read->variants)}, name);
    if (!scenario) return printFault(file, scenario.error());
    const auto evaluation = models::evaluate(*scenario);
    if (!evaluation) return printFault(file, evaluation.error());
    return printResult(models::sweepCsv(evaluation->hybridSweep));
}

}  // namespace splitpoint::cli
