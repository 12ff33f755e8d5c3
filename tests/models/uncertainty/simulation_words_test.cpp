#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "models/uncertainty/simulation_words.h"

namespace splitpoint::models {

TEST(SimulationWords, speak_of_futures) {
    EXPECT_EQ(inFutures(0.7), "7 in 10");
    EXPECT_EQ(inFutures(0.95), "19 in 20");
    EXPECT_EQ(inFutures(0.98), "98 in 100");
    EXPECT_EQ(inFutures(0.999), "more than 99 in 100");
    EXPECT_EQ(inFutures(0.001), "fewer than 1 in 100");
    EXPECT_EQ(inFutures(1.0), "all");
    PlanFutures plan;
    for (int i = 1; i <= 10; ++i) plan.sortedUsdPerUsefulGpuHour.push_back(2.0 + 0.1 * i);
    EXPECT_EQ(targetSentence(plan, 2.65), "6 in 10 futures stay under 2.65 USD per useful GPU-hour");
    EXPECT_EQ(targetSentence(plan, 1.0), "no future stays under 1.00 USD per useful GPU-hour");
    EXPECT_EQ(targetSentence(plan, 9.0), "all futures stay under 9.00 USD per useful GPU-hour");
}

TEST(SimulationWords, say_where_the_typical_values_are_no_typical_case) {
    Simulation s;
    s.recommended = PlanKind::Virtual;
    s.hourByHour = true;
    PlanUncertainty& plan = s.plans[index(PlanKind::Virtual)];
    plan.plan = PlanKind::Virtual;
    plan.offered = true;
    for (int i = 1; i <= 20; ++i) plan.asDecided.sortedUsdPerUsefulGpuHour.push_back(3.5 + 0.1 * i);
    InputInfluence availability;
    availability.words = "Spot: availability";
    availability.total = 0.9;
    s.inputs = {InputInfluence{}, availability};
    const auto said = [&](double typical) {
        plan.usdPerUsefulGpuHourAtTypical = typical;
        for (const std::string& sentence : simulationSentences(s))
            if (sentence.starts_with("The typical values are")) return sentence;
        return std::string();
    };
    EXPECT_EQ(
        said(3.65),
        "The typical values are a lucky case: Virtual costs 3.65 there, and more in 19 in 20 futures. Whole "
        "instances are rented, so a small change of a share or a price can add a whole one or save it; what moves "
        "its cost most is Spot: availability");
    EXPECT_TRUE(
        said(5.46).starts_with("The typical values are an unlucky case: Virtual costs 5.46 there, and less in "));
    EXPECT_EQ(said(4.5), "") << "within the spread";
    plan.asDecided.sortedUsdPerUsefulGpuHour.assign(20, 4.0);
    EXPECT_EQ(said(4.0), "") << "the same in every future";
    EXPECT_EQ(said(4.02), "") << "half a per cent is no other case";
}

TEST(SimulationWords, name_what_decides_only_above_the_error_of_the_sample) {
    Simulation s;
    InputInfluence noise, headroom;
    noise.words = "Virtual: slowdown, host memory";
    noise.knowingUsd = 300.0;
    noise.knowingStandardErrorUsd = 150.0;  // 2.13 of them are 320
    headroom.words = "Chat: headroom";
    headroom.knowingUsd = 200.0;
    headroom.knowingStandardErrorUsd = 10.0;
    const auto says = [&](const std::string& start) {
        const auto sentences = simulationSentences(s);
        return std::any_of(sentences.begin(), sentences.end(),
                           [&](const std::string& sentence) { return sentence.starts_with(start); });
    };
    s.inputs = {noise, headroom};
    EXPECT_TRUE(says("What decides most is Chat: headroom: knowing it beforehand would be worth $200"));
    s.inputs = {noise};
    EXPECT_TRUE(says("No single unknown decides by more than the error of the sample"));
    EXPECT_FALSE(says("What decides most"));
    s.inputs[0].knowingUsd = s.inputs[0].knowingStandardErrorUsd = 0.0;
    EXPECT_FALSE(says("No single unknown")) << "nothing decides, and nothing seems to";
}

}  // namespace splitpoint::models
