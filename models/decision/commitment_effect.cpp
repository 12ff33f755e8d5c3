#include "models/decision/commitment_effect.h"

#include "models/decision/figure_words.h"
#include "models/evaluate.h"

namespace splitpoint::models {

namespace {

/// The scenario with offers for these tiers only.
Scenario withTiers(const Scenario& scenario, PerTier<bool> kept) {
    Scenario s = scenario;
    for (const Tier tier : kTiers) {
        if (!kept[index(tier)]) s.offer(tier).reset();
    }
    return s;
}

/// Effective cost of a plan of the changed scenario; absent where it leaves work unserved.
Result<std::optional<double>> effectiveCost(const Scenario& scenario, PlanKind plan, std::stop_token stop) {
    const auto evaluation = evaluate(scenario, stop);
    if (!evaluation) return tl::unexpected(evaluation.error());
    const PlanResult& result = evaluation->plan(plan);
    return result.feasible ? result.usdPerUsefulGpuHour : std::nullopt;
}

std::string missingOffer(const Scenario& s) {
    if (!s.offer(Tier::BareMetal)) return "there is no bare-metal offer";
    if (!s.offer(Tier::OnDemand)) return "there is no on-demand offer";
    if (!s.offer(Tier::Reserved))
        return "there is no reserved virtual offer to compare bare metal with at the same commitment";
    if (s.offer(Tier::Reserved)->gpu != s.offer(Tier::BareMetal)->gpu)
        return "the reserved virtual offer has another GPU than the bare-metal offer";
    if (s.offer(Tier::OnDemand)->gpu != s.offer(Tier::BareMetal)->gpu)
        return "the on-demand offer has another GPU than the bare-metal offer";
    return {};
}

/// Bare metal's role played by reserved virtual nodes: a committed offer that may overflow where `elastic`.
Result<std::optional<double>> committedVirtualCost(const Scenario& s, bool elastic, std::stop_token stop) {
    return effectiveCost(withTiers(s, {false, true, elastic, elastic}), PlanKind::Virtual, stop);
}

std::string termNote(const Scenario& s) {
    const double metal = s.offer(Tier::BareMetal)->termHours, reserved = s.offer(Tier::Reserved)->termHours;
    if (metal == reserved) return {};
    return "the two commitments bind for different terms: " + fixedDigits(metal, 0) + " h for bare metal, " +
           fixedDigits(reserved, 0) + " h for reserved virtual";
}

}  // namespace

Result<CommitmentEffect> commitmentEffect(const Scenario& scenario, const Evaluation& evaluation,
                                          std::stop_token stop) {
    CommitmentEffect effect;
    const PlanResult& hybrid = evaluation.plan(PlanKind::Hybrid);
    const bool hybridWins = evaluation.recommendation.plan == PlanKind::Hybrid && hybrid.nodes.bareMetal > 0;
    effect.plan = hybridWins ? PlanKind::Hybrid : PlanKind::BareMetal;
    effect.whyNotSeparable = missingOffer(scenario);
    if (!effect.whyNotSeparable.empty()) return effect;
    const auto notServed = [&](const std::string& by) {
        effect.whyNotSeparable = by + " cannot serve all of the work";
    };
    const auto onDemand = effectiveCost(withTiers(scenario, {false, false, true, true}), PlanKind::Virtual, stop);
    if (!onDemand) return tl::unexpected(onDemand.error());
    const auto middle = committedVirtualCost(scenario, hybridWins, stop);
    if (!middle) return tl::unexpected(middle.error());
    // Without the reserved tier, so that bare metal is the only commitment of the last plan.
    const auto metal = effectiveCost(withTiers(scenario, {true, false, true, true}), effect.plan, stop);
    if (!metal) return tl::unexpected(metal.error());
    if (!*onDemand) {
        notServed("on demand alone");
    } else if (!*middle) {
        notServed("the reserved virtual offer");
    } else if (!*metal) {
        notServed("the plan with bare metal");
    } else {
        effect.onDemandOnly = **onDemand;
        effect.committedVirtual = **middle;
        effect.committedMetal = **metal;
        effect.commitment = effect.committedVirtual - effect.onDemandOnly;
        effect.delivery = effect.committedMetal - effect.committedVirtual;
        effect.note = termNote(scenario);
    }
    return effect;
}

}  // namespace splitpoint::models
