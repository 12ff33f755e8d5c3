#include "models/decision/reasons.h"

#include <algorithm>
#include <string>

#include "models/decision/figure_words.h"
#include "models/decision/recommendation.h"
#include "models/plan/dispatch_rules.h"

namespace splitpoint::models {

namespace {

/// An offer without a name is called by its tier.
std::string nameOf(const Offer& offer, Tier tier) {
    if (!offer.name.empty()) return offer.name;
    std::string name(kTierNames[index(tier)]);
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

bool isOfTerm(const std::string& note) {
    return note.rfind("the term of", 0) == 0;
}

class Explanation {
  public:
    Explanation(Recommendation& r, const Preparation& p, const PlanSearch& search) : r_(r), p_(p), search_(search) {}

    void write() {
        comparePlans();
        comparePrices();
        compareUse();
        compareOverheads();
        noteIdle();
        noteConstraints();
        noteTerms();
        noteWaiting();
        noteSpot();
        writeCaveats();
    }

  private:
    void say(std::string key, std::string sentence) { r_.reasons.push_back({std::move(key), std::move(sentence)}); }
    [[nodiscard]] const PlanResult& plan(PlanKind kind) const { return search_.plans[index(kind)]; }

    void comparePlans() {
        if (!r_.plan || !r_.runnerUp || !r_.margin) return;
        const double best = *plan(*r_.plan).usdPerUsefulGpuHour, next = *plan(*r_.runnerUp).usdPerUsefulGpuHour;
        say("margin", capitalized(planWords(*r_.plan)) + " costs " + usdWords(best) + " per useful GPU-hour, " + planWords(*r_.runnerUp) + " " +
                          usdWords(next) + ": " + percentWords(*r_.margin) + " more" +
                          (r_.material ? "." : ", which is no material difference."));
    }

    void comparePrices() {
        const Offer* bareMetal = p_.offer(Tier::BareMetal);
        const Offer* onDemand = p_.offer(Tier::OnDemand);
        if (bareMetal == nullptr || onDemand == nullptr) return;
        const double low = bareMetal->usdPerGpuHour.typical, high = onDemand->usdPerGpuHour.typical;
        say("price", "A GPU-hour on demand is priced at " + usdWords(high) + ", " + fixedDigits(high / low, 2) + " times the " + usdWords(low) +
                         " of bare metal.");
    }

    void compareUse() {
        if (!r_.breakEvenUtilization) return;
        const double needed = *r_.breakEvenUtilization;
        if (hasBareMetalDespitePrice(r_, search_.plans)) {
            say("utilization",
                "Bare metal never pays at these prices alone: it would have to be in use " + percentWords(needed) +
                    " of the time; the answer has it for what prices leave out, such as fixed costs, whole "
                    "instances, or work that may run nowhere else.");
            return;
        }
        if (needed > 1.0) {
            say("utilization", "Bare metal never pays at these prices: it would have to be in use " + percentWords(needed) + " of the time.");
            return;
        }
        std::string sentence = "A bare-metal GPU pays for itself above " + percentWords(needed) + " of the hours in use";
        if (r_.utilizationInUse) {
            const bool last = r_.plan == PlanKind::Hybrid;
            sentence += std::string("; ") + (last ? "the hybrid's last node is in use " : "sized for the whole demand it would be in use ") +
                        percentWords(*r_.utilizationInUse) + " of the time";
            if (last && *r_.utilizationInUse < needed) sentence += ", less than that by price alone, but " + worthOfLastNode();
        }
        say("utilization", sentence + ".");
    }

    [[nodiscard]] std::string worthOfLastNode() const {
        switch (lastNodeOf(search_.plans, search_.hybridSweep)) {
            case LastNode::Needed:
                return "without it some of the work could not be served";
            case LastNode::SparesInstances:
                return "it also spares whole elastic instances and their boots";
            case LastNode::CostsLess:
                return "with one node less the hybrid costs more";
        }
        return {};
    }

    void compareOverheads() {
        const auto performance = [&](PlanKind kind) { return plan(kind).relativePerformance; };
        const auto metal = performance(PlanKind::BareMetal), machines = performance(PlanKind::Virtual);
        if (!metal || !machines) return;
        say("overhead", "Overhead, disturbance and interruptions leave " + percentWords(*machines) + " of ideal speed on virtual GPUs and " +
                            percentWords(*metal) + " on bare metal.");
    }

    void noteIdle() {
        if (!r_.plan) return;
        const PlanResult& best = plan(*r_.plan);
        if (best.totalCostUsd <= 0.0 || best.dollars.idle <= 0.005 * best.totalCostUsd) return;
        say("idle", percentWords(best.dollars.idle / best.totalCostUsd) + " of the winner's cost pays for committed hours that nobody uses.");
    }

    void noteConstraints() {
        for (std::size_t w = 0; w < p_.workloads(); ++w) {
            const Workload& workload = p_.scenario->workloads[w];
            for (const Tier tier : {Tier::BareMetal, Tier::Reserved, Tier::OnDemand}) {
                if (p_.offer(tier) == nullptr || p_.mayServe(w, tier)) continue;
                say("binding_" + std::string(kTierNames[index(tier)]), "'" + workload.name + "' cannot use '" + nameOf(*p_.offer(tier), tier) +
                                                                           "': " + p_.whyNot[w][index(tier)] + ".");
            }
        }
    }

    void noteTerms() {
        if (!r_.plan) return;
        for (const std::string& note : plan(*r_.plan).notes) {
            if (isOfTerm(note)) say("binding_term", "Binding: " + note + ".");
        }
    }

    void noteWaiting() {
        if (!r_.plan || plan(*r_.plan).deferredGpuHours <= 0.0) return;
        say("binding_delay", fixedDigits(plan(*r_.plan).deferredGpuHours, 0) + " useful GPU-hours wait for free committed GPUs, each within its allowed delay.");
    }

    void noteSpot() {
        const Offer* spot = p_.offer(Tier::Spot);
        if (!r_.plan || spot == nullptr || plan(*r_.plan).tiers[index(Tier::Spot)].heldGpuHours <= 0.0) return;
        if (spot->availability.typical >= 1.0) return;
        say("binding_availability", "Spot serves " + percentWords(spot->availability.typical) +
                                        " of what may run on it, its availability; on demand serves the rest.");
    }

    void writeCaveats() {
        const Scenario& s = *p_.scenario;
        if (s.extraCosts.empty()) r_.caveats.push_back("not included: storage, egress, support, licenses");
        const Offer* bareMetal = p_.offer(Tier::BareMetal);
        if (bareMetal != nullptr && bareMetal->termHours == 0.0) {
            r_.caveats.push_back("bare metal is sold by the hour and priced as if held all hours of the horizon");
        }
        noteLargeJobs();
        noteOrder();
        if (!r_.plan) return;
        for (const std::string& note : plan(*r_.plan).notes) r_.caveats.push_back(note);
        noteRivalsTerms();
    }

    /// A hybrid of one delivery that is not the pure plan of it would puzzle.
    void noteOrder() {
        const PlanResult& hybrid = plan(PlanKind::Hybrid);
        const auto form = hybrid.feasible && !r_.hybridIs ? pureFormOf(hybrid) : std::nullopt;
        if (!form || !plan(*form).feasible) return;
        r_.caveats.push_back(
            *form == PlanKind::BareMetal
                ? "the hybrid rents nothing virtual and differs from the bare-metal plan only by the order in which "
                  "waiting work is served"
                : "the hybrid has no bare metal and differs from the virtual plan only by the order in which waiting "
                  "work is served");
    }

    /// The term of a plan that lost may be why it lost. A hybrid that is a pure plan is said by that plan's name.
    void noteRivalsTerms() {
        for (const PlanKind kind : kPlans) {
            const bool isPure = kind == PlanKind::Hybrid && r_.hybridIs;
            if (kind == *r_.plan || isPure || !plan(kind).feasible) continue;
            const std::string name = kind == PlanKind::Hybrid ? "hybrid" : planWords(kind);
            for (const std::string& note : plan(kind).notes) {
                if (isOfTerm(note)) r_.caveats.push_back("in the plan " + name + ", " + note);
            }
        }
    }

    /// Jobs that cannot move between platforms cost more than the hourly model says (reference.md 1.9).
    void noteLargeJobs() {
        constexpr double kSafeJobShare = 0.1;
        if (!r_.plan) return;
        const PlanResult& best = plan(*r_.plan);
        const double smallest = [&] {
            double gpus = 0.0;
            for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
                const double capacity = best.tiers[index(tier)].capacityGpus;
                if (capacity > 0.0) gpus = gpus == 0.0 ? capacity : std::min(gpus, capacity);
            }
            return gpus;
        }();
        int largest = 0;
        for (const Workload& workload : p_.scenario->workloads) largest = std::max(largest, workload.gpusPerJob);
        if (largest <= 1 || smallest <= 0.0 || largest <= kSafeJobShare * smallest) return;
        r_.caveats.push_back("the largest job (" + std::to_string(largest) + " GPUs) exceeds 10 % of a committed tier (" + fixedDigits(smallest, 0) +
                             " GPUs): jobs that cannot move cost a further 7 to 18 % in hybrid plans unless they may wait");
    }

    Recommendation& r_;
    const Preparation& p_;
    const PlanSearch& search_;
};

}  // namespace

void explain(Recommendation& recommendation, const Preparation& preparation, const PlanSearch& search) {
    Explanation(recommendation, preparation, search).write();
}

}  // namespace splitpoint::models
