#include <algorithm>
#include <cmath>
#include <string>

#include "models/decision/figure_words.h"
#include "models/decision/why.h"

namespace splitpoint::models {

namespace {

constexpr double kShownShare = 0.0005;  // less rounds to 0.0 %

std::string signedUsd(double value, int digits) {
    const std::string text = fixedDigits(value, digits);
    const bool isNothing = text.find_first_of("123456789") == std::string::npos;
    return text[0] == '-' || isNothing ? text : "+" + text;
}

/// As `usdWords`; where costs are parts of a cent, all of them with the same digits.
std::string usdAmong(double value, int digits) {
    return digits <= 2 ? usdWords(value) : fixedDigits(value, stepDigits(value, digits)) + " USD";
}

std::string perHour() {
    return " per useful GPU-hour";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return text;
}

std::string rivalName(const Rival& rival) {
    const std::string nodes = " (" + nodeWords(rival.plan.nodes) + ")";
    return rival.ofTheSweep ? "the cheapest real split" + nodes : planWords(rival.plan.plan) + nodes;
}

class Writer {
  public:
    Writer(const Why& why, const Evaluation& e) : why_(why), e_(e), answer_(e.recommendation) {}

    std::vector<Reason> write() {
        if (!answer_.plan && !(e_.usefulGpuHoursDemanded > 0.0)) {
            say("decides", "there is no demand to serve, so no plan is better than another");
            return std::move(sentences_);
        }
        if (!answer_.plan) {
            say("decides", "no plan can serve all of this demand");
            for (const PlanKind plan : kPlans) {
                const std::string key = "rival_" + std::to_string(index(plan) + 1);
                if (!e_.plan(plan).reasons.empty())
                    say(key, planWords(plan) + " is out: " + e_.plan(plan).reasons.front());
            }
            return std::move(sentences_);
        }
        sayWhatDecides();
        sayBridge();
        sayMargin();
        for (std::size_t i = 0; i < why_.rivals.size(); ++i) sayRival(i);
        sayEffects();
        repeat("binding_");
        repeat("utilization");
        for (const SwitchFigure& figure : why_.switches) saySwitch(figure);
        say("exactness", answer_.exactnessSentence);
        sayCaveats();
        return std::move(sentences_);
    }

  private:
    /// What to keep in mind; a term that binds is said already.
    void sayCaveats() {
        int number = 0;
        for (const std::string& caveat : answer_.caveats) {
            const bool said = std::any_of(sentences_.begin(), sentences_.end(), [&](const Reason& reason) {
                return reason.sentence.find(caveat) != std::string::npos;
            });
            if (!said) say("caveat_" + std::to_string(++number), caveat);
        }
    }

    void say(std::string key, std::string sentence) {
        if (sentence.empty()) return;
        if (sentence.back() != '.') sentence += '.';
        sentences_.push_back({std::move(key), capitalized(std::move(sentence))});
    }
    [[nodiscard]] const PlanResult& winner() const { return e_.plan(*answer_.plan); }

    /// "Utilization decides: 200.0 % of the margin of 1.00 USD per useful GPU-hour over bare metal; against it price
    /// (-100.0 %)."
    void sayWhatDecides() {
        if (!why_.bridge)
            return say("decides", "there is no rival to compare with: only " + planWords(*answer_.plan) +
                                      " can serve all of this demand");
        const double saved = -why_.bridge->difference();
        const int digits = stepDigits(*why_.bridge);
        if (why_.drivers.empty() || saved < leastStep(*why_.bridge)) {
            const std::string unit = digits <= 2 ? "a cent" : fixedDigits(std::pow(10.0, -digits), digits) + " USD";
            return say("decides", planWords(*answer_.plan) + " and " + planWords(*answer_.runnerUp) +
                                      " differ by less than " + unit + ": " + usdAmong(why_.bridge->to, digits) +
                                      perHour());
        }
        std::vector<std::string> others, against;
        for (std::size_t i = 1; i < why_.drivers.size(); ++i) {
            const DriverShare& d = why_.drivers[i];
            if (std::abs(d.share) < kShownShare) continue;
            (d.share > 0.0 ? others : against)
                .push_back(std::string(driverWords(d.driver)) + " (" + percentWords(d.share) + ")");
        }
        const DriverShare& first = why_.drivers.front();
        std::string text = std::string(driverWords(first.driver)) +
                           (first.driver == Driver::Others ? " decide: " : " decides: ") + percentWords(first.share) +
                           " of the margin of " + usdAmong(saved, digits) + perHour() + " over " + planWords(*answer_.runnerUp);
        if (!others.empty()) text += ", then " + joined(others);
        if (!against.empty()) text += "; against it " + joined(against);
        say("decides", text);
    }

    /// "From bare metal (4.00 USD) to virtual (3.00 USD): price +1.00, idle capacity -2.00 USD per useful GPU-hour."
    void sayBridge() {
        if (!why_.bridge) return;
        const int digits = stepDigits(*why_.bridge);
        const double least = leastStep(*why_.bridge), small = smallSteps(*why_.bridge);
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < kBridgeTermCount; ++i) {
            if (std::abs(why_.bridge->terms[i]) < least) continue;
            parts.push_back(std::string(termWords(static_cast<BridgeTerm>(i))) + " " +
                            signedUsd(why_.bridge->terms[i], digits));
        }
        if (std::abs(small) >= least) parts.push_back("smaller parts " + signedUsd(small, digits));
        if (parts.empty()) return;
        say("bridge", "from " + planWords(*answer_.runnerUp) + " (" + usdAmong(why_.bridge->from, digits) + ") to " +
                          planWords(*answer_.plan) + " (" + usdAmong(why_.bridge->to, digits) + "): " + joined(parts) + " USD" +
                          perHour());
    }

    void sayMargin() {
        if (!answer_.margin) return;
        // Over the winner's cost, as everywhere here; the answer line has the same difference over the runner-up's.
        std::string text = planWords(*answer_.runnerUp) + " costs " + percentWords(*answer_.margin) + " more";
        text += why_.modelError.known
                    ? "; with every overhead at the low end of its range it is " +
                          percentWords(why_.modelError.marginAtLow) + ", at the high end " +
                          percentWords(why_.modelError.marginAtHigh) + ", a model error of " +
                          percentWords(why_.modelError.ofMargin)
                    : "; the overheads are given without ranges, so there is no model error to set beside it";
        text += why_.material ? "" : ": no material difference";
        say("margin", text);
    }

    void sayRival(std::size_t at) {
        const Rival& rival = why_.rivals[at];
        const std::string key = "rival_" + std::to_string(at + 1);
        if (!rival.plan.feasible) {
            const std::string reason =
                rival.plan.reasons.empty() ? "it leaves work unserved" : rival.plan.reasons.front();
            return say(key, planWords(rival.plan.plan) + " is out: " + reason);
        }
        if (!rival.bridge) return;
        const double more = -rival.bridge->difference();
        const int digits = stepDigits(*rival.bridge);
        std::string text = rivalName(rival) + " costs " + usdAmong(rival.bridge->from, digits) + perHour() + ", " +
                           usdAmong(more, digits) + " more";
        const double reason = rival.mainReason ? -(*rival.bridge)[*rival.mainReason] : 0.0;
        if (reason >= leastStep(*rival.bridge))
            text +=
                ": most of all for " + std::string(termWords(*rival.mainReason)) + " (" + usdAmong(reason, digits) + " more)";
        say(key, text);
    }

    void sayEffects() {
        const CommitmentEffect& effect = why_.commitmentEffect;
        if (!effect.separable()) {
            return say("commitment_effect",
                       "the effects of committing and of bare metal are not separable here: " + effect.whyNotSeparable);
        }
        const int digits =
            stepDigits(std::max({effect.onDemandOnly, effect.committedVirtual, effect.committedMetal}));
        std::string text = "committing alone (on demand to reserved virtual) changes the cost by " +
                           signedUsd(*effect.commitment, digits) + " USD" + perHour() +
                           ", bare metal alone (reserved virtual to " + planWords(effect.plan) + ") by " +
                           signedUsd(*effect.delivery, digits) + " USD";
        if (!effect.note.empty()) text += "; " + effect.note;
        say("commitment_effect", text);
    }

    /// Sentences of the answer that stand here as they are.
    void repeat(const std::string& keyPrefix) {
        for (const Reason& reason : answer_.reasons) {
            if (reason.key.rfind(keyPrefix, 0) == 0) sentences_.push_back({reason.key, capitalized(reason.sentence)});
        }
    }

    /// What stands behind the figure of a switch point.
    [[nodiscard]] static std::string figureMeaning(SwitchInput input) {
        switch (input) {
            case SwitchInput::ElasticPrice:
                return " per GPU-hour on demand";
            case SwitchInput::BareMetalPrice:
                return " per GPU-hour of bare metal";
            case SwitchInput::VirtualOverhead:
                return " mean virtual overhead";
            case SwitchInput::BareMetalOperations:
                return " per month of bare-metal operations";
            case SwitchInput::DemandLevel:
                return " useful GPUs of mean demand";
            case SwitchInput::DemandPeakedness:
                return " utilization (mean over peak of the demand)";
        }
        return {};
    }
    [[nodiscard]] static std::string bareFigure(SwitchInput input, double value, int moreDigits) {
        switch (input) {
            case SwitchInput::ElasticPrice:
            case SwitchInput::BareMetalPrice:
                return fixedDigits(value, 2 + moreDigits) + " USD";
            case SwitchInput::VirtualOverhead:
            case SwitchInput::DemandPeakedness:
                return fixedDigits(100.0 * value, 1 + moreDigits) + " %";
            case SwitchInput::BareMetalOperations:
                return fixedDigits(value, moreDigits) + " USD";
            case SwitchInput::DemandLevel:
                return fixedDigits(value, 1 + moreDigits);
        }
        return {};
    }
    /// Digits beside the usual ones, so that a switch point close by does not read like where the scenario stands.
    [[nodiscard]] static int moreDigitsFor(const SwitchFigure& figure) {
        constexpr int kMost = 4;
        int more = 0;
        while (more < kMost && bareFigure(figure.point.input, figure.there, more) ==
                                   bareFigure(figure.point.input, figure.here, more))
            ++more;
        return more;
    }

    /// "Virtual wins below 41.0 % utilization (mean over peak of the demand); you are at 63.0 %."
    void saySwitch(const SwitchFigure& figure) {
        const SwitchInput input = figure.point.input;
        const std::string key = "switch_" + std::string(kSwitchInputNames[static_cast<std::size_t>(input)]);
        if (!figure.point.factor) return;
        const std::string who =
            figure.point.winnerBeyond ? planWords(*figure.point.winnerBeyond) + " wins" : "no plan is feasible";
        const int more = moreDigitsFor(figure);
        say(key, who + (figure.there < figure.here ? " below " : " above ") + bareFigure(input, figure.there, more) +
                     figureMeaning(input) + (figure.withSpot ? ", with spot in proportion" : "") + "; you are at " + bareFigure(input, figure.here, more));
    }

    const Why& why_;
    const Evaluation& e_;
    const Recommendation& answer_;
    std::vector<Reason> sentences_;
};

}  // namespace

std::vector<Reason> whySentences(const Why& why, const Evaluation& evaluation) {
    return Writer(why, evaluation).write();
}

std::string_view termWords(BridgeTerm term) {
    switch (term) {
        case BridgeTerm::Price:
            return "the price of the work";
        case BridgeTerm::Idle:
            return "idle capacity";
        case BridgeTerm::Overhead:
            return "overhead";
        case BridgeTerm::Disturbance:
            return "disturbance";
        case BridgeTerm::Interruption:
            return "interruptions";
        case BridgeTerm::ElasticWaste:
            return "whole instances and boots";
        case BridgeTerm::Headroom:
            return "headroom";
        case BridgeTerm::Operations:
            return "operations by GPU";
        case BridgeTerm::Platforms:
            return "fixed costs of the platforms";
        case BridgeTerm::Setup:
            return "setup";
        case BridgeTerm::Transfer:
            return "transfer between platforms";
        case BridgeTerm::Extra:
            return "extra costs";
    }
    return {};
}

std::string_view driverWords(Driver driver) {
    switch (driver) {
        case Driver::Price:
            return "price";
        case Driver::Utilization:
            return "utilization";
        case Driver::Overhead:
            return "overhead";
        case Driver::Others:
            return "operations and other costs";
    }
    return {};
}

}  // namespace splitpoint::models
