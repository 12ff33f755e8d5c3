// One scenario for every kind of sentence, so that none goes unchecked because no sample happens to say it; the numbers
// are worked out by hand beside it. The figures of the usual sentences: why_test.cpp, and as the page shows them:
// tests/ui/why/why_page_test.cpp.

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "models/decision/why.h"
#include "models/evaluate.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models {
namespace {

using test::computing;
using test::day;
using test::offerAt;
using test::twoOffers;

std::vector<Reason> explained(const Scenario& s) {
    Evaluation e = *evaluate(s);
    e.recommendation.switchPoints = *findSwitchPoints(s, e);
    return explainDecision(s, e)->sentences;
}

std::string sentence(const Scenario& s, const std::string& key) {
    for (const Reason& reason : explained(s)) {
        if (reason.key == key) return reason.sentence;
    }
    return {};
}

/// What stands beside the answer about terms past the horizon.
std::vector<std::string> termCaveats(const Scenario& s) {
    std::vector<std::string> caveats = evaluate(s)->recommendation.caveats;
    std::erase_if(caveats, [](const std::string& text) { return text.find("the term of") == std::string::npos; });
    return caveats;
}

TEST(WhyKinds, OnlyOnePlanCanServe) {
    auto s = twoOffers({computing("w", {8.0})}, 24);
    s.workloads[0].isolation = Isolation::BareMetalOnly;
    s.offer(Tier::OnDemand).reset();
    EXPECT_EQ(sentence(s, "decides"),
              "There is no rival to compare with: only bare metal can serve all of this demand.");
    EXPECT_EQ(sentence(s, "bridge"), "");
    EXPECT_EQ(sentence(s, "margin"), "");
    int feasible = 0;
    const Evaluation e = *evaluate(s);
    for (const PlanResult& plan : e.plans) feasible += plan.feasible ? 1 : 0;
    EXPECT_EQ(feasible, 1);
}

TEST(WhyKinds, WithoutDemandThereIsNothingToDecide) {
    const auto s = twoOffers({computing("w", {0.0})}, 24);
    EXPECT_EQ(sentence(s, "decides"), "There is no demand to serve, so no plan is better than another.");
    EXPECT_EQ(sentence(s, "rival_1"), "");
}

TEST(WhyKinds, NoPlanCanServe) {
    auto s = twoOffers({computing("w", {8.0})}, 24);
    s.workloads[0].isolation = Isolation::BareMetalOnly;
    s.offer(Tier::BareMetal).reset();
    EXPECT_EQ(sentence(s, "decides"), "No plan can serve all of this demand.");
    const Evaluation e = *evaluate(s);
    EXPECT_EQ(e.recommendation.exactnessSentence, "No split serves all of this demand; every count of nodes was tried.");
    for (const PlanResult& plan : e.plans) {
        EXPECT_FALSE(plan.feasible);
        ASSERT_FALSE(plan.reasons.empty());
        const std::string out = sentence(s, "rival_" + std::to_string(index(plan.plan) + 1));
        EXPECT_NE(out.find(" is out: " + plan.reasons.front()), std::string::npos) << out;
    }
}

TEST(WhyKinds, TwoPlansCostTheSame) {
    auto s = twoOffers({computing("w", {16.0})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = 2.0;
    EXPECT_NE(sentence(s, "decides").find(" differ by less than a cent: 2.00 USD per useful GPU-hour."),
              std::string::npos)
        << sentence(s, "decides");
}

/// A thousandth of the usual prices: the same steps and shares, told to the digits that such costs have.
TEST(WhyKinds, PricesArePartsOfACent) {
    auto s = twoOffers({computing("w", day(16, 12, 0))}, 8760);
    for (const Tier tier : {Tier::BareMetal, Tier::OnDemand}) {
        Estimate& price = s.offer(tier)->usdPerGpuHour;
        price = price.typical / 1000.0;
    }
    const std::string decides = sentence(s, "decides"), bridge = sentence(s, "bridge"), rival = sentence(s, "rival_1");
    EXPECT_NE(decides.find(" of the margin of 0.0010 USD per useful GPU-hour over "), std::string::npos) << decides;
    EXPECT_NE(bridge.find(" (0.0040 USD) to "), std::string::npos) << bridge;
    EXPECT_NE(bridge.find(" (0.0030 USD): "), std::string::npos) << bridge;
    EXPECT_NE(rival.find(" costs 0.0035 USD per useful GPU-hour, 0.0005 USD more: "), std::string::npos) << rival;
    s.offer(Tier::OnDemand)->usdPerGpuHour = 0.002;
    s.workloads = {computing("w", {16.0})};
    EXPECT_NE(sentence(s, "decides").find(" differ by less than 0.0001 USD: 0.0020 USD per useful GPU-hour."), std::string::npos)
        << sentence(s, "decides");
}

TEST(WhyKinds, AWorkloadMayNotUseAnOffer) {
    auto s = twoOffers({computing("secret", {8.0}), computing("open", {8.0})}, 24);
    s.workloads[0].isolation = Isolation::BareMetalOnly;
    const std::string binding = sentence(s, "binding_on_demand");
    EXPECT_EQ(binding.rfind("'secret' cannot use 'offer': ", 0), 0u) << binding;
    s.offer(Tier::OnDemand)->name = "";
    EXPECT_EQ(sentence(s, "binding_on_demand").rfind("'secret' cannot use 'on demand': ", 0), 0u);
    // What it says is true: without bare metal the workload goes unserved, and with the reason it goes away.
    Scenario without = s;
    without.offer(Tier::BareMetal).reset();
    EXPECT_NEAR(evaluate(without)->plan(PlanKind::Virtual).unservedGpuHours, 8.0 * 24, 1e-9);
    s.workloads[0].isolation = Isolation::Shared;
    EXPECT_EQ(sentence(s, "binding_on_demand"), "");
}

TEST(WhyKinds, ATermOutlastsTheHorizon) {
    auto s = twoOffers({computing("w", {16.0})}, 240);
    s.offer(Tier::BareMetal)->termHours = 8760;
    // 2 nodes of 8 GPUs at 2.00 USD: 240 h are 7,680 USD, 8,760 h are 280,320 USD.
    EXPECT_EQ(sentence(s, "binding_term"),
              "Binding: the term of 'offer' (8760 h) exceeds the horizon (240 h): committed nodes cost 7680 USD within "
              "the horizon, which is counted, and 280320 USD to the end of the terms.");
    EXPECT_EQ(termCaveats(s).size(), 1u) << "a hybrid that is bare metal says it once";
    s.offer(Tier::BareMetal)->name.clear();
    EXPECT_EQ(sentence(s, "binding_term").rfind("Binding: the term of 'bare metal' (8760 h) exceeds", 0), 0U)
        << "by its role where it has no name";
    s.offer(Tier::BareMetal)->termHours = 240;
    EXPECT_EQ(sentence(s, "binding_term"), "");
    EXPECT_TRUE(termCaveats(s).empty());
}

TEST(WhyKinds, ATermThatIsCountedToItsEndSaysBothFigures) {
    auto s = twoOffers({computing("w", {16.0})}, 240);
    s.countCommitment = CommitmentCounting::FullTerm;
    s.offer(Tier::BareMetal)->termHours = 8760;
    s.offer(Tier::BareMetal)->usdPerGpuHour = 0.05;
    // 16 GPUs at 0.05 USD: 240 h are 192 USD, 8,760 h are 7,008 USD, against 11,520 USD on demand.
    EXPECT_EQ(sentence(s, "binding_term"),
              "Binding: the term of 'offer' (8760 h) exceeds the horizon (240 h): committed nodes cost 192 USD within "
              "the horizon and 7008 USD to the end of the terms, which is counted.");
    EXPECT_EQ(termCaveats(s).size(), 1u);
    // At 2.00 USD the whole term is what bare metal loses by: 280,320 USD, where the horizon alone is 7,680 USD.
    s.offer(Tier::BareMetal)->usdPerGpuHour = 2.0;
    ASSERT_EQ(evaluate(s)->recommendation.plan, PlanKind::Virtual);
    EXPECT_EQ(termCaveats(s), (std::vector<std::string>{
                                  "in the plan bare metal, the term of 'offer' (8760 h) exceeds the horizon (240 h): "
                                  "committed nodes cost 7680 USD within the horizon and 280320 USD to the end of the "
                                  "terms, which is counted"}));
}

TEST(WhyKinds, TheTermsOfRivalsStandBesideTheAnswerToo) {
    auto s = twoOffers({computing("w", day(16, 12, 8))}, 240);
    s.offer(Tier::BareMetal)->termHours = 8760;
    // The hybrid commits one node of 8 at 2.00 USD, bare metal two.
    ASSERT_EQ(evaluate(s)->recommendation.plan, PlanKind::Hybrid);
    EXPECT_EQ(termCaveats(s), (std::vector<std::string>{
                                  "the term of 'offer' (8760 h) exceeds the horizon (240 h): committed nodes cost 3840 "
                                  "USD within the horizon, which is counted, and 140160 USD to the end of the terms",
                                  "in the plan bare metal, the term of 'offer' (8760 h) exceeds the horizon (240 h): "
                                  "committed nodes cost 7680 USD within the horizon, which is counted, and 280320 USD "
                                  "to the end of the terms"}));
}

TEST(WhyKinds, WorkWaitsForFreeGpus) {
    auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    s.workloads[0].maxDelayHours = 12;
    // First come, first served by one node of 8: of the 16 x 12 of a day only the first 8 are done in their own hour.
    ASSERT_EQ(evaluate(s)->plan(PlanKind::BareMetal).nodes.bareMetal, 1);
    EXPECT_EQ(sentence(s, "binding_delay"),
              "1,840 useful GPU-hours wait for free committed GPUs, each within its allowed delay.");
}

TEST(WhyKinds, SpotIsNotAlwaysThere) {
    auto s = twoOffers({computing("w", {16.0})}, 240);
    s.workloads[0].interruptible = true;
    s.offer(Tier::Spot) = offerAt(1.0);
    s.offer(Tier::Spot)->availability = 0.85;
    const Evaluation e = *evaluate(s);
    ASSERT_TRUE(e.recommendation.plan);
    EXPECT_EQ(sentence(s, "binding_availability"),
              "Spot serves 85.0 % of what may run on it, its availability; on demand serves the rest.");
    const PlanResult& best = e.plan(*e.recommendation.plan);
    const double spot = best.tiers[index(Tier::Spot)].heldGpuHours,
                 other = best.tiers[index(Tier::OnDemand)].heldGpuHours;
    EXPECT_NEAR(spot / (spot + other), 0.85, 1e-9);
}

TEST(WhyKinds, TheElasticPriceThatFlipsMovesSpotToo) {
    // 8 GPUs half of each day: one node is 384 USD a day, half of it on demand at 3.00 and half on spot at 1.00 are 192:
    // both twice as dear cost as much. On demand alone would have to reach 7.00.
    auto s = twoOffers({computing("w", day(8, 12, 0))}, 240);
    s.offer(Tier::Spot) = offerAt(1.0);
    s.offer(Tier::Spot)->availability = 0.5;
    EXPECT_EQ(sentence(s, "switch_elastic_price"),
              "Bare metal wins above 4.00 USD per GPU-hour on demand; you are at 3.00 USD.")
        << "nothing may use spot";
    s.workloads[0].interruptible = true;
    EXPECT_EQ(sentence(s, "switch_elastic_price"),
              "Bare metal wins above 6.00 USD per GPU-hour on demand, with spot in proportion; you are at 3.00 USD.");
    auto alone = s;
    alone.offer(Tier::OnDemand)->usdPerGpuHour = 6.1;
    EXPECT_EQ(evaluate(alone)->recommendation.plan, PlanKind::Virtual);
    alone.offer(Tier::Spot)->usdPerGpuHour = 2.04;
    EXPECT_EQ(evaluate(alone)->recommendation.plan, PlanKind::BareMetal);
}

TEST(WhyKinds, BareMetalNeverPays) {
    auto s = twoOffers({computing("w", {16.0})}, 24);
    s.offer(Tier::BareMetal)->usdPerGpuHour = 4.0;  // against 3.00 on demand
    EXPECT_EQ(sentence(s, "utilization"),
              "Bare metal never pays at these prices: it would have to be in use 133.3 % of the time.");
}

TEST(WhyKinds, BareMetalThatIsTheAnswerIsNotSaidNeverToPay) {
    // 16 GPUs all the time: 2.00 USD against 1.90 on demand, but a virtual platform of its own costs 3,000 USD a month.
    auto s = twoOffers({computing("w", {16.0})}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = 1.9;
    s.operations.fixedUsdPerMonth.virtualMachines = 3000.0;
    ASSERT_EQ(evaluate(s)->recommendation.plan, PlanKind::BareMetal);
    EXPECT_EQ(
        sentence(s, "utilization"),
        "Bare metal never pays at these prices alone: it would have to be in use 105.3 % of the time; the answer "
        "has it for what prices leave out, such as fixed costs, whole instances, or work that may run nowhere else.");
}

TEST(WhyKinds, TheLastNodePaysByTheWorkThatVirtualMachinesSlowMost) {
    // No instance is whole and none boots. A day of work that takes twice as long on virtual machines, 8 GPUs for 12
    // hours, and of work that does not, 24 GPUs for the first 6. At 0, 1 and 2 nodes: 840, 744 and 1,008 USD.
    auto s = twoOffers({computing("slowed", day(8, 12, 0)), computing("equal", day(24, 6, 0))}, 24);
    s.offer(Tier::OnDemand)->usdPerGpuHour = 2.5;
    s.workloads[0].timeShares = {};
    s.workloads[0].timeShares[index(Component::Cpu)] = 1.0;
    s.delivery["virtual"].slowdown[index(Component::Cpu)] = 2.0;
    const Evaluation e = *evaluate(s);
    ASSERT_EQ(e.recommendation.plan, PlanKind::Hybrid);
    ASSERT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 1);
    EXPECT_EQ(sentence(s, "utilization"),
              "A bare-metal GPU pays for itself above 57.1 % of the hours in use; the hybrid's last node is in use 50.0 % "
              "of the time, less than that by price alone, but with one node less the hybrid costs more.");
}

TEST(WhyKinds, BareMetalForAllOfItWouldBeIdleTooLong) {
    const auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    EXPECT_EQ(
        sentence(s, "utilization"),
        "A bare-metal GPU pays for itself above 66.7 % of the hours in use; sized for the whole demand it would be "
        "in use 50.0 % of the time.");
}

TEST(WhyKinds, TheLastNodePaysBecauseInstancesAreWhole) {
    // 9 GPUs, in the first hour of a day 17. Two nodes at 16 USD an hour and one instance of 24 USD are 792 USD a day;
    // one node 984, three 1152, all on demand 1176.
    auto s = twoOffers({computing("w", day(17, 1, 9))}, 240);
    s.offer(Tier::OnDemand)->instanceGpus = 8;
    const Evaluation e = *evaluate(s);
    ASSERT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 2);
    // The second node holds 1 of 8 GPUs in 23 hours and all 8 in one: 31 of 192.
    EXPECT_EQ(
        sentence(s, "utilization"),
        "A bare-metal GPU pays for itself above 66.7 % of the hours in use; the hybrid's last node is in use 16.1 % "
        "of the time, less than that by price alone, but it also spares whole elastic instances and their boots.");
}

TEST(WhyKinds, TheLastNodeIsNeededByWorkThatMayRunNowhereElse) {
    // One node for 8 GPUs in one hour a day; without it they go unserved, so that instances are not what it spares.
    auto s = twoOffers({computing("metal", day(8, 1, 0)), computing("virtual", {8.0})}, 24);
    s.workloads[0].placement = Placement::BareMetal;
    s.workloads[1].placement = Placement::Virtual;
    const Evaluation e = *evaluate(s);
    ASSERT_EQ(e.plan(PlanKind::Hybrid).nodes.bareMetal, 1);
    EXPECT_EQ(sentence(s, "utilization"),
              "A bare-metal GPU pays for itself above 66.7 % of the hours in use; the hybrid's last node is in use 4.2 % "
              "of the time, less than that by price alone, but without it some of the work could not be served.");
}

TEST(WhyKinds, TheEffectsSayThatTheirTermsDiffer) {
    auto s = twoOffers({computing("w", {16.0})}, 240);
    s.offer(Tier::Reserved) = offerAt(2.4);
    s.offer(Tier::Reserved)->name = "reserved";
    s.offer(Tier::Reserved)->termHours = 8760;
    const std::string words = sentence(s, "commitment_effect");
    // 3.00 on demand, 2.40 reserved, 2.00 bare metal, all of it in use.
    EXPECT_EQ(words.rfind("Committing alone (on demand to reserved virtual) changes the cost by -0.60 USD per useful "
                          "GPU-hour, bare metal alone (reserved virtual to bare metal) by -0.40 USD; ",
                          0),
              0u)
        << words;
    EXPECT_NE(words.find("8,760"), std::string::npos) << words;
}

/// model.md 6: every answer says it; a term that binds is a reason already, and is not said a second time.
TEST(WhyKinds, SayWhatToKeepInMindOnce) {
    auto s = twoOffers({computing("w", day(16, 12, 0))}, 240);
    s.offer(Tier::BareMetal)->termHours = 8760;
    const auto said = [&](const std::string& what) {
        const auto sentences = explained(s);
        return std::count_if(sentences.begin(), sentences.end(),
                             [&](const Reason& r) { return r.sentence.find(what) != std::string::npos; });
    };
    EXPECT_EQ(said("Not included: storage, egress, support, licenses."), 1);
    EXPECT_EQ(said("exceeds the horizon"), 1);
    s.extraCosts.push_back({"Storage", Delivery::Virtual, 100.0, 0.0});
    EXPECT_EQ(said("Not included"), 0);
}

/// Whoever adds a kind of sentence has to write its test here or in why_test.cpp, and to name it.
TEST(WhyKinds, AreAllKnown) {
    const std::set<std::string> known{"decides",
                                      "bridge",
                                      "margin",
                                      "rival_1",
                                      "rival_2",
                                      "rival_3",
                                      "utilization",
                                      "exactness",
                                      "caveat_1",
                                      "caveat_2",
                                      "caveat_3",
                                      "binding_term",
                                      "binding_delay",
                                      "binding_availability",
                                      "binding_bare_metal",
                                      "binding_reserved_virtual",
                                      "binding_on_demand",
                                      "commitment_effect"};
    auto s = twoOffers({computing("a", day(16, 12, 0)), computing("b", {4.0})}, 240);
    s.workloads[0].maxDelayHours = 6;
    s.workloads[0].interruptible = true;
    s.workloads[1].isolation = Isolation::BareMetalOnly;
    s.offer(Tier::Reserved) = offerAt(2.4);
    s.offer(Tier::Spot) = offerAt(1.0);
    s.offer(Tier::BareMetal)->termHours = 8760;
    std::set<std::string> said;
    for (const Reason& reason : explained(s)) {
        said.insert(reason.key);
        const bool isSwitch =
            std::any_of(kSwitchInputNames.begin(), kSwitchInputNames.end(),
                        [&](std::string_view name) { return reason.key == "switch_" + std::string(name); });
        EXPECT_TRUE(isSwitch || known.contains(reason.key)) << reason.key << ": " << reason.sentence;
    }
    for (const char* key : {"decides", "binding_term", "binding_on_demand", "binding_reserved_virtual", "exactness"})
        EXPECT_TRUE(said.contains(key)) << key;
}

}  // namespace
}  // namespace splitpoint::models
