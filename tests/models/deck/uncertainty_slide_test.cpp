#include <algorithm>

#include <gtest/gtest.h>

#include "models/deck/slide_kinds.h"
#include "models/deck/slide_preparation.h"
#include "models/uncertainty/uncertain_inputs.h"
#include "models/words/number_words.h"
#include "tests/models/deck/deck_fixture.h"
#include "tests/models/deck/structure.h"

namespace splitpoint::models::deck {
namespace {

using test::chat;

const SlideArea kArea{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
const std::vector<std::string> kAlone{"uncertainty"};

/// A day of small demand, where the price of on demand decides.
Scenario doubtful() {
    Scenario scenario = chat().scenario;
    scenario.name = "Doubtful prices";
    scenario.hours = 336;
    scenario.offer(Tier::OnDemand)->usdPerGpuHour = {1.2, 2.6, 5.0};
    scenario.calibration = CalibrationCost{4.0, 0.5};
    return scenario;
}

Scenario withoutRanges(const Scenario& scenario) {
    FutureScenario exact(scenario);
    std::vector<double> typical;
    for (const UncertainInput& input : uncertainInputs(scenario)) typical.push_back(input.distribution.range().typical);
    return exact.with(typical);
}

DeckSubject preparedFor(const Scenario& scenario) {
    DeckSubject subject = test::subjectOf(scenario);
    const auto done = prepareSlides(subject, kAlone, {});
    EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().message);
    return subject;
}

const DeckSubject& prepared() {
    static const DeckSubject subject = preparedFor(doubtful());
    return subject;
}

TEST(UncertaintySlide, SaysTheChancesAndWhatFuturesCost) {
    ASSERT_TRUE(prepared().futures);
    const Simulation& futures = *prepared().futures;
    const Slide slide = uncertaintySlide(prepared(), kArea);
    EXPECT_EQ(slide.title.rfind("What if we are wrong: ", 0), 0U) << slide.title;
    ASSERT_EQ(slide.tables.size(), 1U);
    const auto& rows = slide.tables[0].rows;
    ASSERT_EQ(rows.size(), 4U);
    for (std::size_t i = 0; i < kPlanCount; ++i) {
        const PlanUncertainty& plan = futures.plans[i];
        EXPECT_EQ(rows[i + 1][2].text,
                  words::number(plan.asDecided.usdPerUsefulGpuHour.at[kFan90], words::Quantity::UsdPerGpuHour));
        if (futures.hybridIs && plan.plan == PlanKind::Hybrid)
            EXPECT_EQ(rows[i + 1][1].text.rfind("as ", 0), 0U);
        else
            EXPECT_NE(rows[i + 1][1].text.find("future"), std::string::npos);
    }
    ASSERT_TRUE(futures.calibrating);
    const auto says = [&](const std::string& sentence) {
        return std::any_of(slide.notes.begin(), slide.notes.end(),
                           [&](const std::string& note) { return note == sentence + "."; });
    };
    EXPECT_TRUE(says(futures.calibrating->sentence));
    EXPECT_TRUE(says(futures.sentences[1]));
}

TEST(UncertaintySlide, NamesTheCommandThatPrintsWhatHasNoRoom) {
    const Slide slide = uncertaintySlide(prepared(), {{0.6, 1.4, 12.1, 1.6}, {0.6, 7, 12, 0.3}, {}});
    const auto words = std::find_if(slide.texts.begin(), slide.texts.end(),
                                    [](const TextBox& text) { return text.name == "What it means"; });
    ASSERT_NE(words, slide.texts.end());
    EXPECT_EQ(words->paragraphs.back().runs.at(0).text, "\u2026 more in splitpoint-cli simulate");
}

TEST(UncertaintySlide, MarksAPlanThatCannotServeEverything) {
    const DeckSubject subject = preparedFor(test::sample("samples/05-mixed-house.splitpoint"));
    ASSERT_FALSE(subject.evaluation.plan(PlanKind::Virtual).feasible);
    ASSERT_TRUE(subject.futures);
    const Slide slide = uncertaintySlide(subject, kArea);
    const auto& rows = slide.tables.at(0).rows;
    EXPECT_EQ(rows.at(1 + index(PlanKind::BareMetal)).at(0).text, "Bare metal");
    EXPECT_EQ(rows.at(1 + index(PlanKind::Virtual)).at(0).text, "Virtual*");
    const auto note = std::find_if(slide.texts.begin(), slide.texts.end(),
                                   [](const TextBox& text) { return text.name == "Infeasible plans"; });
    ASSERT_NE(note, slide.texts.end());
    EXPECT_EQ(note->paragraphs.at(0).runs.at(0).text, "* " + subject.answer.infeasible.at(0));
    for (const TextBox& text : slide.texts) {
        if (text.name != "What it means") continue;
        EXPECT_LE(text.box.bottom(), note->box.y + 1e-9);
    }
}

TEST(UncertaintySlide, KeepsEveryPlanAndNamesEveryBarOnANarrowSlide) {
    const SlideArea narrow{{0.6, 1.4, 8.8, 5.2}, {0.6, 7, 8.8, 0.3}, {}};
    ASSERT_FALSE(narrow.wide());
    const Slide slide = uncertaintySlide(prepared(), narrow);
    ASSERT_EQ(slide.tables.size(), 1U);
    EXPECT_EQ(slide.tables[0].rows.size(), 1 + kPlanCount);
    ASSERT_EQ(slide.charts.size(), 1U);
    const double perBar = (slide.charts[0].box.height - 0.3) / static_cast<double>(slide.charts[0].chart.categories.size());
    EXPECT_GE(perBar, 0.03 * slide.charts[0].chart.textPoints) << "LibreOffice leaves out every second name";
    EXPECT_GE(slide.charts[0].chart.categories.size(), 3U);
    EXPECT_GE(slide.charts[0].box.y, slide.tables[0].box.bottom());
    const std::string deck = test::newDeckBytes(prepared(), false, SlideSize::Classic, {"uncertainty"});
    int bars = 0;
    for (const auto& [name, bytes] : test::partsOf(deck)) {
        if (name.find("charts/chart") == std::string::npos || name.find(".rels") != std::string::npos) continue;
        bars += bytes.find("<c:barDir val=\"bar\"/>") != std::string::npos &&
                bytes.find("<c:tickLblSkip val=\"1\"/>") != std::string::npos;
    }
    EXPECT_EQ(bars, 1);
}

TEST(UncertaintySlide, ItsTornadoIsANativeChartOfTheSimulationsFigures) {
    const Slide slide = uncertaintySlide(prepared(), kArea);
    ASSERT_EQ(slide.charts.size(), 1U);
    const SlideChart& chart = slide.charts[0].chart;
    EXPECT_EQ(chart.kind, ChartKind::StackedBars);
    ASSERT_EQ(chart.series.size(), 3U);
    EXPECT_EQ(chart.series[0].ink, Ink::Invisible);
    const Simulation& futures = *prepared().futures;
    const double typical = *prepared().evaluation.plan(*futures.recommended).usdPerUsefulGpuHour;
    double before = 1e300;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const double start = *chart.series[0].values[i], low = *chart.series[1].values[i],
                     high = *chart.series[2].values[i];
        EXPECT_NEAR(start + low, typical, 1e-9);
        EXPECT_GE(low, 0.0);
        EXPECT_GE(high, 0.0);
        EXPECT_LE(low + high, before + 1e-12) << "widest first";
        before = low + high;
    }
    const auto price = std::find_if(futures.inputs.begin(), futures.inputs.end(), [](const InputInfluence& input) {
        return input.path == "offers.on_demand.usd_per_gpu_hour";
    });
    ASSERT_NE(price, futures.inputs.end());
    const auto at = std::find_if(chart.categories.begin(), chart.categories.end(),
                                 [](const std::string& name) { return name.rfind("On demand", 0) == 0; });
    ASSERT_NE(at, chart.categories.end());
    const auto i = static_cast<std::size_t>(at - chart.categories.begin());
    EXPECT_NEAR(*chart.series[0].values[i], std::min(*price->low->usdPerUsefulGpuHour, typical), 1e-9);
    EXPECT_EQ(chart.series[2].pointInks[i], inkOf(*price->high->winner));
}

TEST(UncertaintySlide, StandsInADeckThatAStrictReaderTakesWithTheSameBytesTwice) {
    const std::string once = test::newDeckBytes(prepared(), false, SlideSize::Wide, kAlone);
    test::checkDeck(once);
    EXPECT_EQ(test::newDeckBytes(preparedFor(doubtful()), false, SlideSize::Wide, kAlone), once);
    test::checkDeck(test::newDeckBytes(prepared(), true, SlideSize::Classic, kAlone));
}

TEST(UncertaintySlide, IsLeftOutWhereNothingIsUncertain) {
    const DeckSubject exact = preparedFor(withoutRanges(doubtful()));
    EXPECT_FALSE(exact.futures);
    const auto& kinds = slideKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [](const SlideKind& each) { return each.id == "uncertainty"; });
    ASSERT_NE(kind, kinds.end());
    EXPECT_TRUE(slidesOf(*kind, exact, kArea).empty());
    EXPECT_EQ(slidesOf(*kind, prepared(), kArea).size(), 1U);
}

TEST(UncertaintySlide, IsMadeOnlyWhereItIsListedSinceADeckIsThereWithinASecond) {
    DeckSubject subject = test::subjectOf(doubtful());
    ASSERT_TRUE(prepareSlides(subject, {}, {}));
    EXPECT_FALSE(subject.futures);
    ASSERT_TRUE(prepareSlides(subject, {"answer", "uncertainty"}, {}));
    EXPECT_TRUE(subject.futures);
}

TEST(UncertaintySlide, CanBeStopped) {
    DeckSubject subject = test::subjectOf(doubtful());
    std::stop_source stop;
    stop.request_stop();
    const auto done = prepareSlides(subject, kAlone, {}, stop.get_token());
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().kind, ErrorKind::Canceled);
}

}  // namespace
}  // namespace splitpoint::models::deck
