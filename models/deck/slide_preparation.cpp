#include "models/deck/slide_preparation.h"

#include <algorithm>

#include "models/deck/slide_kinds.h"
#include "models/plan/preparation.h"
#include "models/uncertainty/uncertain_inputs.h"
#include "models/words/answer_words.h"

namespace splitpoint::models::deck {

namespace {

/// Where hours must be simulated the map is coarser, so that a deck is made in about a second (measured on the sample
/// with whole jobs: 6.5 s of a processor at 1e8).
constexpr double kMapWork = 2.5e6;
constexpr int kParts = 4;

bool anyNeeds(const std::vector<std::string>& slides, SlideNeed need) {
    const auto& kinds = slideKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const SlideKind& kind) {
        return kind.need == need &&
               (slides.empty() ? !kind.onRequest : std::find(slides.begin(), slides.end(), kind.id) != slides.end());
    });
}

Result<void> findWhy(DeckSubject& subject, std::stop_token stop) {
    auto why = explainDecision(subject.scenario, subject.evaluation, stop);
    if (!why) return tl::unexpected(std::move(why.error()));
    subject.why = std::move(*why);
    if (subject.evaluation.recommendation.material == subject.why->material) return {};
    // The answer's margin is smaller than the model error, which only the explanation knows.
    subject.evaluation.recommendation.material = subject.why->material;
    subject.answer = words::answerWords(subject.scenario, subject.evaluation, subject.sources, subject.date, subject.oldAfterDays);
    return {};
}

/// A cell stands for its middle, and that of a coarse map may be far enough from the scenario for another winner: the cell
/// that the scenario is in has the scenario's own answer.
void answerWhereTheScenarioStands(DecisionMap& map, const Recommendation& answer) {
    const double x = map.x.positionOf(map.hereX), y = map.y.positionOf(map.hereY);
    if (x < 0.0 || x > 1.0 || y < 0.0 || y > 1.0) return;
    MapCell& own = map.at(map.x.cellOf(map.hereX, map.columns), map.y.cellOf(map.hereY, map.rows));
    own = {answer.plan, answer.runnerUp, answer.margin.value_or(0.0), true, {}};
    if (answer.plan) own.margins[index(*answer.plan)] = 0.0;
    if (answer.runnerUp) own.margins[index(*answer.runnerUp)] = own.margin;
}

/// A scenario whose inputs cannot stand on axes is no fault: the slide says why.
Result<void> findMap(DeckSubject& subject, std::stop_token stop, const RunParts& run) {
    if (!subject.isDemanded()) {
        subject.whyNoMap = "There is no demand to serve, so no plan wins anywhere. Add demand to a workload.";
        return {};
    }
    const Preparation preparation = prepare(subject.scenario);
    const auto [x, y] = defaultMapInputs(preparation, subject.evaluation.recommendation.switchPoints);
    for (const std::string& reason :
         {whyNotOnMap(preparation, x), whyNotOnMap(preparation, y), whyNotOnMap(preparation, x, y)}) {
        if (!reason.empty() && subject.whyNoMap.empty()) subject.whyNoMap = words::capitalized(reason) + ".";
    }
    if (!subject.whyNoMap.empty()) return {};
    MapOptions options;
    options.columns = kMapColumns;
    options.rows = kMapRows;
    options.work = kMapWork;
    options.run = run;
    if (run) options.parts = kParts;
    auto map = decisionMap(subject.scenario, defaultAxis(preparation, x), defaultAxis(preparation, y), options, stop);
    if (map) {
        answerWhereTheScenarioStands(*map, subject.evaluation.recommendation);
        subject.map = std::move(*map);
    } else if (map.error().kind == ErrorKind::Canceled) {
        return tl::unexpected(std::move(map.error()));
    } else {
        subject.whyNoMap = words::capitalized(map.error().message) + ".";
    }
    return {};
}

Result<void> findFutures(DeckSubject& subject, std::stop_token stop, const RunParts& run) {
    if (!subject.evaluation.recommendation.plan || uncertainInputs(subject.scenario).empty()) return {};
    SimulationSettings settings;
    settings.draws = kDeckFutures;
    settings.run = run;
    if (run) settings.parts = kParts;
    auto futures = simulate(subject.scenario, settings, stop);
    if (!futures) return tl::unexpected(std::move(futures.error()));
    if (futures->recommended && futures->nothingUncertain.empty()) subject.futures = std::move(*futures);
    return {};
}

Result<void> findOthers(DeckSubject& subject, const std::vector<Scenario>& others, std::stop_token stop) {
    for (const Scenario& scenario : others) {
        auto evaluation = evaluate(scenario, stop);
        if (!evaluation) {
            Error error = std::move(evaluation.error());
            error.message = "scenario '" + scenario.name + "': " + error.message;
            return tl::unexpected(std::move(error));
        }
        subject.others.push_back({scenario, std::move(*evaluation)});
    }
    return {};
}

}  // namespace

Result<void> prepareSlides(DeckSubject& subject, const std::vector<std::string>& slides,
                           const std::vector<Scenario>& others, std::stop_token stop, const RunParts& run) {
    // The map hatches what is no material difference, which the explanation knows.
    if ((anyNeeds(slides, SlideNeed::Why) || anyNeeds(slides, SlideNeed::Map)) && !subject.why) {
        if (auto found = findWhy(subject, stop); !found) return found;
    }
    if (anyNeeds(slides, SlideNeed::Map) && !subject.map && subject.whyNoMap.empty()) {
        if (auto found = findMap(subject, stop, run); !found) return found;
    }
    if (anyNeeds(slides, SlideNeed::Futures) && !subject.futures) {
        if (auto found = findFutures(subject, stop, run); !found) return found;
    }
    if (anyNeeds(slides, SlideNeed::Others) && subject.others.empty()) return findOthers(subject, others, stop);
    return {};
}

}  // namespace splitpoint::models::deck
