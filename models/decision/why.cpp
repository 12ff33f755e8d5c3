#include "models/decision/why.h"

namespace splitpoint::models {

Result<Why> explainDecision(const Scenario& scenario, const Evaluation& evaluation, std::stop_token stop) {
    Why why;
    const Recommendation& answer = evaluation.recommendation;
    if (answer.plan && answer.runnerUp) {
        why.bridge = bridge({scenario, evaluation.plan(*answer.runnerUp)}, {scenario, evaluation.plan(*answer.plan)});
    }
    if (why.bridge) why.drivers = rankDrivers(*why.bridge);
    why.rivals = nearestRivals(scenario, evaluation);
    auto error = modelError(scenario, evaluation, stop);
    if (!error) return tl::unexpected(error.error());
    why.modelError = *error;
    why.material = !answer.margin || *answer.margin >= materialMargin(why.modelError);
    auto effect = commitmentEffect(scenario, evaluation, stop);
    if (!effect) return tl::unexpected(effect.error());
    why.commitmentEffect = std::move(*effect);
    why.switches = switchFigures(scenario, evaluation);
    why.sentences = whySentences(why, evaluation);
    return why;
}

}  // namespace splitpoint::models
