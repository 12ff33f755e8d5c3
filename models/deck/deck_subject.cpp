#include "models/deck/deck_subject.h"

#include <algorithm>

#include "models/decision/switch_search.h"
#include "models/words/dates.h"
#include "models/words/unsourced_overheads.h"

namespace splitpoint::models::deck {

std::string DeckSubject::overheadWords() const {
    const auto& entries = sources.all();
    const bool isSaid = std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
        const auto& [path, source] = entry;
        const bool isOverhead = path.rfind("delivery.", 0) == 0 || path.find(".measured_slowdown") != std::string::npos;
        return isOverhead && (source.quality == "calibrated" || source.quality == "typed");
    });
    if (!isSaid &&
        words::hasUnsourcedOverheads(scenario, [&](const std::string& path) { return sources.of(path).has_value(); }))
        return "overheads typed in, no source noted, not calibrated";
    if (!isSaid && !sources.hasExampleOverheads() && words::hasNoOverheads(scenario)) return std::string(words::kNoOverheads);
    return sources.overheadWords();
}

bool DeckSubject::outlastsHorizon(PlanKind plan) const {
    constexpr double kCent = 0.01;
    const PlanResult& result = evaluation.plan(plan);
    return result.strandedCommitmentUsd + result.paidBeyondHorizonUsd > kCent;
}

bool DeckSubject::isOld(const std::string& priceDate) const {
    const auto age = words::ageInDays(priceDate, date);
    return age && *age > oldAfterDays;
}

Result<DeckSubject> deckSubject(Scenario scenario, std::string sha256, std::string date, int oldAfterDays,
                                bool withSwitchPoints, std::stop_token stop, const RunParts& run) {
    DeckSubject subject;
    subject.scenario = std::move(scenario);
    subject.sha256 = std::move(sha256);
    subject.date = std::move(date);
    subject.oldAfterDays = oldAfterDays;
    auto evaluation = evaluate(subject.scenario, stop);
    if (!evaluation) return tl::unexpected(evaluation.error());
    subject.evaluation = std::move(*evaluation);
    if (withSwitchPoints) {
        auto points = findSwitchPoints(subject.scenario, subject.evaluation, run, stop);
        if (!points) return tl::unexpected(points.error());
        subject.evaluation.recommendation.switchPoints = std::move(*points);
    }
    subject.today = spendTodayByMonths(subject.scenario, subject.evaluation);
    const bool bothKinds = !subject.evaluation.hybridSweep.empty();
    const PlanKind fallback = bothKinds ? PlanKind::Hybrid
                              : subject.scenario.offer(Tier::BareMetal) ? PlanKind::BareMetal : PlanKind::Virtual;
    subject.shownPlan = subject.evaluation.recommendation.plan.value_or(fallback);
    auto hours = hourlyService(subject.scenario, subject.shownPlan, subject.shown().nodes, -1, stop);
    if (!hours) return tl::unexpected(hours.error());
    subject.hours = std::move(*hours);
    subject.sources = words::Sources(subject.scenario.provenanceJson);
    subject.answer = words::answerWords(subject.scenario, subject.evaluation, subject.sources, subject.date, oldAfterDays);
    return subject;
}

}  // namespace splitpoint::models::deck
