// Decks as a strict reader sees them, with the numbers of the evaluation, and what becomes of a user's own file.
#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <sstream>

#include <gtest/gtest.h>

#include "models/catalogue/overhead_sets.h"
#include "models/deck/chart_sheet.h"
#include "models/deck/slide_kinds.h"
#include "models/deck/slide_part.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/deck/thinning.h"
#include "models/package/content_types.h"
#include "models/package/relations.h"
#include "models/words/number_words.h"
#include "models/words/unsourced_overheads.h"
#include "tests/models/deck/sheet_reader.h"
#include "tests/models/deck/structure.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::deck {
namespace {

using test::chat;
using test::deckOn;
using test::newDeckBytes;
using test::partsOf;

std::vector<std::string> slideParts(const std::string& bytes) {
    const auto deck = openDeck(bytes);
    EXPECT_TRUE(deck.has_value());
    const auto slides = deck->slides();
    EXPECT_TRUE(slides.has_value());
    std::vector<std::string> parts;
    for (const KnownSlide& slide : *slides) parts.push_back(slide.part);
    return parts;
}

std::vector<std::string> slideIds(const std::string& bytes) {
    const auto deck = openDeck(bytes);
    EXPECT_TRUE(deck.has_value());
    const auto slides = deck->slides();
    EXPECT_TRUE(slides.has_value());
    std::vector<std::string> ids;
    for (const KnownSlide& slide : *slides) ids.push_back(slide.id);
    return ids;
}

std::string packed(const package::Parts& parts) { return package::pack(parts).value_or(""); }

class EverySample : public testing::TestWithParam<const char*> {};

TEST_P(EverySample, MakesADeckThatAStrictReaderTakes) {
    const DeckSubject subject = test::subjectOf(test::sample(GetParam()));
    test::checkDeck(newDeckBytes(subject));
    test::checkDeck(newDeckBytes(subject, true, SlideSize::Classic, {"answer", "dollars", "performance"}));
}

INSTANTIATE_TEST_SUITE_P(Samples, EverySample,
                         testing::Values("samples/01-chat-service.splitpoint", "samples/02-research-cluster.splitpoint", "samples/03-training-bursts.splitpoint",
                                         "samples/04-nightly-batch.splitpoint", "samples/05-mixed-house.splitpoint"));

TEST(Deck, GivesTheSameBytesTwiceAndStaysSmall) {
    const std::string first = newDeckBytes(chat());
    EXPECT_EQ(first, newDeckBytes(chat()));
    EXPECT_LT(first.size(), 2'000'000U);
    EXPECT_EQ(slideIds(first).size(), 10U);
}

TEST(Deck, TakesTheSlidesThatAreNamedInTheirOrder) {
    const auto list = slideList("sweep,answer");
    ASSERT_TRUE(list.has_value());
    EXPECT_EQ(slideIds(newDeckBytes(chat(), false, SlideSize::Wide, *list)), (std::vector<std::string>{"sweep", "answer"}));
    EXPECT_FALSE(slideList("sweep,nonsense").has_value());
    EXPECT_FALSE(slideList("sweep,sweep").has_value());
    EXPECT_FALSE(slideList("").has_value());
}

TEST(Deck, DrawsTheNumbersOfTheEvaluation) {
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    const Slide answer = answerSlide(chat(), area);
    ASSERT_EQ(answer.charts.size(), 1U);
    for (const PlanKind plan : kPlans) {
        double sum = 0.0;
        for (const ChartSeries& part : answer.charts[0].chart.series) sum += part.values[index(plan)].value_or(0.0);
        EXPECT_NEAR(sum, *chat().evaluation.plan(plan).usdPerUsefulGpuHour, 1e-12 * sum);
    }
    const Slide dollars = dollarsSlide(chat(), area);
    ASSERT_EQ(dollars.charts.size(), 2U);
    const auto& steps = dollars.charts[1].chart.series[0].values;
    double running = 0.0;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) running += *steps[i];
    EXPECT_NEAR(running, *steps.back(), 1e-12 * running);
    EXPECT_NEAR(*steps.back(), *chat().shown().usdPerUsefulGpuHour, 1e-12);
    const Slide sweep = sweepSlide(chat(), area);
    const auto& chart = sweep.charts.at(0).chart;
    ASSERT_EQ(chart.size(), chat().evaluation.hybridSweep.size());
    for (std::size_t i = 0; i < chart.size(); ++i) {
        EXPECT_EQ(chart.categoryNumbers[i], chat().evaluation.hybridSweep[i].nodes.bareMetal);
        EXPECT_EQ(*chart.series[0].values[i], chat().evaluation.hybridSweep[i].totalCostUsd);
    }
    const Slide duration = durationSlide(chat(), area);
    double peak = 0.0;
    for (const auto& value : duration.charts.at(0).chart.series.back().values) peak = std::max(peak, *value);
    EXPECT_EQ(peak, *std::max_element(chat().hours.demandGpus.begin(), chat().hours.demandGpus.end()));
    EXPECT_NE(duration.texts.back().paragraphs[0].runs[0].text.find("of 8,760 hours"), std::string::npos);
}

TEST(Deck, SaysWhatItIsMadeOf) {
    const auto parts = partsOf(newDeckBytes(chat()));
    const std::string& notes = parts.at("ppt/notesSlides/notesSlide2.xml");
    EXPECT_NE(notes.find(chat().sha256), std::string::npos);
    EXPECT_NE(notes.find("per useful GPU-hour"), std::string::npos);
    EXPECT_NE(parts.at("ppt/slides/slide2.xml").find("EXAMPLE DATA"), std::string::npos);
    EXPECT_NE(parts.at("ppt/slides/slide9.xml").find("Not included: storage, egress"), std::string::npos);
    EXPECT_NE(parts.at("docProps/core.xml").find(chat().scenario.name), std::string::npos);
    for (const auto& [name, bytes] : parts) {
        if (name.rfind("ppt/slides/slide", 0) != 0) continue;
        const auto document = test::xmlOf(bytes);
        for (const auto& frame : document.select_nodes("//p:graphicFrame//p:cNvPr")) EXPECT_GT(std::string(frame.node().attribute("descr").value()).size(), 20U) << name;
    }
}

TEST(Deck, SaysWhatIsPaidTodayWhereItIsStated) {
    const auto saysIt = [](const Scenario& scenario, const DeckSubject& subject) {
        const auto parts = partsOf(newDeckBytes(subject, false, SlideSize::Wide, {"assumptions"}));
        EXPECT_EQ(scenario.currentSpend.has_value(), !subject.spendWords().empty());
        return parts.at("ppt/slides/slide1.xml").find("what you pay today") != std::string::npos;
    };
    EXPECT_FALSE(saysIt(chat().scenario, chat()));
    Scenario scenario = chat().scenario;
    scenario.currentSpend = CurrentSpend{"the old cluster", 60'000.0, 20'000.0};
    EXPECT_TRUE(saysIt(scenario, test::subjectOf(scenario)));
}

TEST(Deck, MarksOldPricesAndNoExampleWhereThereIsNone) {
    Scenario scenario = test::sample(test::kChat);
    const std::string old = partsOf(newDeckBytes(test::subjectOf(scenario, false, "2027-06-01"))).at("ppt/slides/slide2.xml");
    EXPECT_NE(old.find("check them"), std::string::npos);
    scenario.provenanceJson = "{}";
    const std::string own = partsOf(newDeckBytes(test::subjectOf(scenario))).at("ppt/slides/slide2.xml");
    EXPECT_EQ(own.find("EXAMPLE DATA"), std::string::npos);
    EXPECT_NE(own.find("Prices without a date"), std::string::npos);
}

TEST(Deck, TakesScenariosWithOnePlanNoDemandAndHostileNames) {
    Scenario oneKind = test::twoOffers({test::computing("w", test::day(8, 12, 0))}, 48);
    oneKind.offer(Tier::BareMetal).reset();
    test::checkDeck(newDeckBytes(test::subjectOf(oneKind)));
    Scenario nothing = test::twoOffers({test::computing("w", {0.0})}, 24);
    test::checkDeck(newDeckBytes(test::subjectOf(nothing)));
    Scenario names = test::twoOffers({test::computing("<b>&\"\x01\xEF\xBF\xBF ]]> \xF0\x9F\x8C\x8D" + std::string(5000, 'W'), test::day(8, 12, 2))}, 24 * 400);
    names.name = "=cmd|' /C calc'!A0 <&> " + std::string(3000, 'n');
    names.offer(Tier::BareMetal)->name = std::string(40'000, 'o');
    test::checkDeck(newDeckBytes(test::subjectOf(names)));
}

TEST(Deck, KeepsATemplatesMasterAndTakesItsSlidesOut) {
    const std::string templateDeck = newDeckBytes(chat(), true, SlideSize::Classic, {"answer"});
    const std::string made = deckOn(templateDeck, DeckMode::New, chat(), {"sweep", "figures"});
    test::checkDeck(made);
    EXPECT_EQ(slideIds(made), (std::vector<std::string>{"sweep", "figures"}));
    const auto before = partsOf(templateDeck), after = partsOf(made);
    for (const char* part : {"ppt/slideMasters/slideMaster1.xml", "ppt/theme/theme1.xml", "ppt/slideLayouts/slideLayout2.xml"}) EXPECT_EQ(before.at(part), after.at(part)) << part;
    EXPECT_EQ(made, deckOn(templateDeck, DeckMode::New, chat(), {"sweep", "figures"}));
}

TEST(Deck, AppendsBehindTheUsersSlidesAndLeavesThemAlone) {
    Scenario other = test::sample("samples/04-nightly-batch.splitpoint");
    const std::string users = newDeckBytes(test::subjectOf(other), false, SlideSize::Wide, {"answer", "sweep"});
    const std::string made = deckOn(users, DeckMode::Append, chat(), {"answer", "duration"});
    test::checkDeck(made);
    EXPECT_EQ(slideIds(made), (std::vector<std::string>{"answer", "sweep", "answer", "duration"}));
    const auto before = partsOf(users), after = partsOf(made);
    for (const auto& [name, bytes] : before) {
        const bool shared = name.find("presentation.xml") != std::string::npos || name == "[Content_Types].xml";
        EXPECT_TRUE(shared || after.at(name) == bytes) << name;
    }
}

TEST(Deck, UpdatesSlidesOfTheSameScenarioInPlace) {
    const std::string first = newDeckBytes(chat(), false, SlideSize::Wide, {"answer", "sweep", "demand"});
    Scenario changed = chat().scenario;
    changed.offer(Tier::OnDemand)->usdPerGpuHour = 9.0;
    const DeckSubject subject = test::subjectOf(changed);
    const std::string second = deckOn(first, DeckMode::Append, subject, {"sweep", "answer", "figures"});
    test::checkDeck(second);
    EXPECT_EQ(slideIds(second), (std::vector<std::string>{"answer", "sweep", "demand", "figures"}));
    const auto kept = [&](const DeckSubject& of, const std::vector<std::string>& slides) {
        return slidesKept(*openDeck(first), of, slides).value_or(std::vector<std::string>{"an error"});
    };
    EXPECT_EQ(kept(subject, {"sweep", "answer", "figures"}), std::vector<std::string>{"demand"}) << "it is said that its numbers are older";
    EXPECT_EQ(kept(subject, {}), std::vector<std::string>{});
    changed.name = "another";
    EXPECT_EQ(kept(test::subjectOf(changed), {"sweep"}), std::vector<std::string>{}) << "slides of another scenario are no copies of it";
    const auto before = slideParts(first), after = slideParts(second);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin()));
    EXPECT_NE(partsOf(second).at(after[0]), partsOf(first).at(before[0]));
    EXPECT_EQ(partsOf(second).at(after[2]), partsOf(first).at(before[2])) << "a slide that was not asked for stays as it is";
    EXPECT_NE(partsOf(second).at(after[0]).find("$"), std::string::npos);
    // Once more with the same input: nothing changes, nothing piles up.
    EXPECT_EQ(deckOn(second, DeckMode::Append, subject, {"sweep", "answer", "figures"}), second);
    EXPECT_EQ(partsOf(deckOn(second, DeckMode::Append, subject)).size(), partsOf(deckOn(deckOn(second, DeckMode::Append, subject), DeckMode::Append, subject)).size());
}

TEST(Deck, FindsItsSlidesWhereAnotherProgramDroppedTheTags) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer", "sweep"}));
    for (const char* slide : {"ppt/slides/slide1.xml", "ppt/slides/slide2.xml"}) {
        auto relations = *package::relationsOf(parts, slide);
        relations.erase(std::remove_if(relations.begin(), relations.end(), [](const auto& r) { return isOfType(r, "tags"); }), relations.end());
        package::setRelations(parts, slide, relations);
    }
    const std::string made = deckOn(packed(parts), DeckMode::Append, chat(), {"sweep"});
    EXPECT_EQ(slideIds(made), (std::vector<std::string>{"answer", "sweep"}));
}

TEST(Deck, UpdatesEveryCopyOfASlide) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer", "sweep"}));
    // As programs duplicate: the same tags and chart, no notes.
    parts["ppt/slides/slide9.xml"] = parts.at("ppt/slides/slide1.xml");
    auto relations = *package::relationsOf(parts, "ppt/slides/slide1.xml");
    std::erase_if(relations, [](const auto& r) { return isOfType(r, "notesSlide"); });
    package::setRelations(parts, "ppt/slides/slide9.xml", relations);
    ASSERT_TRUE(package::setContentType(parts, "ppt/slides/slide9.xml", "application/vnd.openxmlformats-officedocument.presentationml.slide+xml").has_value());
    relations = *package::relationsOf(parts, "ppt/presentation.xml");
    const std::string id = package::addRelation(relations, package::officeRelation("slide"), "slides/slide9.xml");
    package::setRelations(parts, "ppt/presentation.xml", relations);
    std::string& main = parts.at("ppt/presentation.xml");
    main.insert(main.find("</p:sldIdLst>"), "<p:sldId id=\"300\" r:id=\"" + id + "\"/>");
    Scenario changed = chat().scenario;
    changed.offer(Tier::OnDemand)->usdPerGpuHour = 9.0;
    const DeckSubject subject = test::subjectOf(changed);
    const std::string made = deckOn(packed(parts), DeckMode::Append, subject, {"answer"});
    test::checkDeck(made);
    EXPECT_EQ(slideIds(made), (std::vector<std::string>{"answer", "sweep", "answer"}));
    const auto after = partsOf(made);
    EXPECT_NE(after.at("ppt/slides/slide9.xml"), parts.at("ppt/slides/slide9.xml")) << "no copy keeps the old numbers";
    EXPECT_EQ(after.at("ppt/slides/slide9.xml"), after.at("ppt/slides/slide1.xml"));
    EXPECT_EQ(deckOn(made, DeckMode::Append, subject, {"answer"}), made);
}

TEST(Deck, FindsItsSlidesWhateverStandsInTheNameOfTheScenario) {
    Scenario scenario = test::twoOffers({test::computing("w", test::day(8, 12, 0))}, 48);
    scenario.name = "tab\tline\nbell\a \xEF\xBF\xBE";
    const DeckSubject subject = test::subjectOf(scenario);
    const std::string first = newDeckBytes(subject, false, SlideSize::Wide, {"answer", "sweep"});
    EXPECT_EQ(slideIds(deckOn(first, DeckMode::Append, subject, {"answer", "sweep"})), (std::vector<std::string>{"answer", "sweep"}));
    EXPECT_EQ(scenarioKey("tab\tline"), scenarioKey("tab line"));
    EXPECT_NE(scenarioKey("tab\tline"), scenarioKey("tabline"));
}

TEST(Deck, DeclaresUtf8WhereTheBaseWasUtf16) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer"}));
    std::string& main = parts.at("ppt/presentation.xml");
    main.replace(main.find("UTF-8"), 5, "UTF-16");
    std::string wide = "\xFF\xFE";
    for (const char c : main) wide += std::string{c, '\0'};  // it is ASCII
    main = wide;
    for (const DeckMode mode : {DeckMode::New, DeckMode::Append}) {
        const std::string made = deckOn(packed(parts), mode, chat(), {"answer"});
        test::checkDeck(made);
        EXPECT_EQ(partsOf(made).at("ppt/presentation.xml").rfind("<?xml version=\"1.0\" encoding=\"UTF-8\"", 0), 0U);
    }
}

TEST(Deck, LeavesOutPropertiesThatItsBaseHasLost) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer"}));
    EXPECT_EQ(std::erase_if(parts, [](const auto& part) { return part.first.rfind("docProps/", 0) == 0; }), 2U);
    for (const DeckMode mode : {DeckMode::New, DeckMode::Append}) test::checkDeck(deckOn(packed(parts), mode, chat(), {"answer"}));
}

TEST(Deck, SaysFromWhatShareOnDisturbedHoursCount) {
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 48);
    scenario.delivery["bare_metal"].disturbance = {0.005, 0.28, 0.0};
    scenario.delivery["virtual"].disturbance = {0.02, 0.28, 0.0};
    const Slide slide = performanceSlide(test::subjectOf(scenario), area);
    const ChartSeries& disturbed = slide.charts.at(1).chart.series.at(1);
    EXPECT_EQ(disturbed.name, "Disturbed hour (over 1 % of hours)");
    EXPECT_NEAR(*disturbed.values[index(PlanKind::BareMetal)], 0.0, 1e-12) << "0.5 % of hours";
    EXPECT_NEAR(*disturbed.values[index(PlanKind::Virtual)], 0.28, 1e-12);
    EXPECT_NE(slide.charts[1].chart.altText.find("where more than 1 % of hours are disturbed"), std::string::npos);
}

TEST(Deck, ExplainsEveryStarOnTheSlideThatHasIt) {
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    const DeckSubject subject = test::subjectOf(test::sample("samples/05-mixed-house.splitpoint"));
    ASSERT_FALSE(subject.evaluation.plan(PlanKind::Virtual).feasible);
    for (const auto& make : {answerSlide, dollarsSlide, performanceSlide}) {
        const Slide slide = make(subject, area);
        const auto& plans = slide.charts.at(0).chart.categories;
        EXPECT_NE(std::find(plans.begin(), plans.end(), "Virtual*"), plans.end()) << slide.id;
        const auto note = std::find_if(slide.texts.begin(), slide.texts.end(), [](const TextBox& text) { return text.name == "Infeasible plans"; });
        ASSERT_NE(note, slide.texts.end()) << slide.id;
        EXPECT_EQ(note->paragraphs.at(0).runs.at(0).text, "* " + subject.answer.infeasible.at(0));
        for (const PlacedChart& chart : slide.charts) EXPECT_LE(chart.box.bottom(), note->box.y) << slide.id;
        for (const SlideTable& table : slide.tables) EXPECT_LE(table.box.bottom(), note->box.y) << slide.id;
        EXPECT_LE(note->box.bottom(), area.content.bottom() + 1e-9);
    }
}

TEST(Deck, SaysWhyNoDollarGoesAnywhere) {
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    DeckSubject subject;
    const auto said = [&] { return dollarsSlide(subject, area).texts.at(0).paragraphs[0].runs[0].text; };
    EXPECT_EQ(said(), "There is no demand to serve, so there is no cost per useful GPU-hour. Add demand to a workload.");
    subject.evaluation.usefulGpuHoursDemanded = 6104.0;
    EXPECT_EQ(said(), "No plan serves this demand, so there is no cost per useful GPU-hour. Choose other offers.");
}

TEST(Deck, ShowsBothFiguresOfACommitmentThatOutlastsTheHorizon) {
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 240);
    scenario.offer(Tier::BareMetal)->termHours = 8760;
    // 2 nodes of 8 GPUs at 2.00 USD: 240 h are 7,680 USD, 8,760 h are 280,320 USD.
    const std::string within = words::number(7680, words::Quantity::Usd),
                      whole = words::number(280'320, words::Quantity::Usd);
    for (const auto counting : {CommitmentCounting::WithinHorizon, CommitmentCounting::FullTerm}) {
        const bool toTheEnd = counting == CommitmentCounting::FullTerm;
        SCOPED_TRACE(toTheEnd ? "full term" : "within the horizon");
        scenario.countCommitment = counting;
        const DeckSubject subject = test::subjectOf(scenario);
        EXPECT_EQ(subject.evaluation.recommendation.plan, toTheEnd ? PlanKind::Virtual : PlanKind::BareMetal);
        const Slide answer = answerSlide(subject, area);
        const auto cell = [&](const std::string& name) {
            for (const auto& row : answer.tables.at(0).rows) {
                if (row.at(0).text == name) return row.at(1 + index(PlanKind::BareMetal)).text;
            }
            return "no row " + name;
        };
        EXPECT_EQ(cell(std::string("Commitment within the horizon") + (toTheEnd ? "" : " (counted)")), within);
        EXPECT_EQ(cell(std::string("Commitment to the end of the terms") + (toTheEnd ? " (counted)" : "")), whole);
        const Slide dollars = dollarsSlide(subject, area);
        const auto said = std::find_if(dollars.texts.begin(), dollars.texts.end(),
                                       [](const TextBox& text) { return text.name == "Commitments"; });
        ASSERT_NE(said, dollars.texts.end());
        EXPECT_EQ(said->paragraphs.at(0).runs.at(0).text,
                  "Bare metal: a term ends after the horizon. The commitment costs " + within + " within the horizon" +
                      (toTheEnd ? " and " : ", which is counted, and ") + whole + " to the end of the terms" +
                      (toTheEnd ? ", which is counted." : "."));
        for (const PlacedChart& chart : dollars.charts) EXPECT_LE(chart.box.bottom(), said->box.y);
        EXPECT_LE(said->box.bottom(), area.content.bottom() + 1e-9);
        std::string caveats;
        for (const std::string& note : assumptionsSlide(subject, area).notes) caveats += note + "\n";
        EXPECT_NE(caveats.find("committed nodes cost 7680 USD within the horizon"), std::string::npos) << caveats;
        EXPECT_NE(caveats.find("280320 USD to the end of the terms"), std::string::npos) << caveats;
        test::checkDeck(newDeckBytes(subject, false, SlideSize::Wide, {"answer", "dollars", "assumptions"}));
    }
    scenario.offer(Tier::BareMetal)->termHours = 120;
    const DeckSubject ending = test::subjectOf(scenario);
    const Slide answer = answerSlide(ending, area), dollars = dollarsSlide(ending, area);
    for (const auto& row : answer.tables.at(0).rows) EXPECT_EQ(row.at(0).text.find("Commitment"), std::string::npos);
    for (const TextBox& text : dollars.texts) EXPECT_NE(text.name, "Commitments");
}

TEST(Deck, CallsOverheadsBuiltInOnlyWhereTheyAre) {
    Scenario scenario = test::twoOffers({test::computing("w", {16.0})}, 24);
    const auto said = [&] { return test::subjectOf(scenario).overheadWords(); };
    const std::string builtIn = "overheads built-in, not calibrated", none(words::kNoOverheads),
                      typedIn = "overheads typed in, no source noted, not calibrated";
    EXPECT_EQ(said(), none);
    EXPECT_EQ(chat().overheadWords(), builtIn) << "each with its source";
    scenario.delivery["vgpu"].slowdown[index(Component::GpuCompute)] = 1.05;
    EXPECT_EQ(said(), none) << "no offer uses the set";
    scenario.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.05;
    EXPECT_EQ(said(), typedIn);
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    const auto notes = assumptionsSlide(test::subjectOf(scenario), area).notes;
    EXPECT_EQ(notes.back(),
              "Overheads typed in, no source noted, not calibrated; horizon 24 hours, no discounting, USD.");
    scenario.provenanceJson =
        R"({"values": {"delivery.virtual.slowdown.gpu_compute": {"source": "a paper", "quality": "B"}}})";
    EXPECT_EQ(said(), builtIn);
    scenario.delivery["bare_metal"].disturbance = {0.02, 0.28, 0.0};
    EXPECT_EQ(said(), typedIn) << "a source for one figure is none for another";
    scenario.provenanceJson = R"({"values": {"delivery.virtual": {"quality": "typed"}}})";
    EXPECT_EQ(said(), "overheads typed by you, not calibrated");
    scenario.provenanceJson.clear();
    scenario.delivery["bare_metal"] = {};
    scenario.delivery["virtual"] = *recommendedOverheads(builtInCatalogue(), "virtual");
    EXPECT_EQ(said(), builtIn) << "the catalogue's own figures";
    scenario.workloads[0].measuredSlowdown["virtual"] = 1.2;
    EXPECT_EQ(said(), typedIn);
}

TEST(Deck, SaysOfTotalsWhatTheTableSaysWhereASpreadsheetWouldRoundOtherwise) {
    const auto answerOf = [](double usdOnDemand) {
        Scenario scenario = test::twoOffers({test::computing("w", {8})}, 24);
        scenario.offer(Tier::OnDemand)->usdPerGpuHour = usdOnDemand;
        scenario.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.015;
        return test::subjectOf(scenario);
    };
    const auto virtualLabel = [](const DeckSubject& subject) {
        const auto labels = totalLabels(subject);
        return labels.empty() ? std::string() : labels.at(index(PlanKind::Virtual));
    };
    EXPECT_EQ(virtualLabel(answerOf(3.0)), words::number(3.0 * 1.015, words::Quantity::UsdPerGpuHour)) << "a sheet shows $3.05";
    EXPECT_EQ(virtualLabel(answerOf(4.0)), "") << "the label follows its cell";
    const DeckSubject tiny = answerOf(0.0003);
    EXPECT_EQ(virtualLabel(tiny), "$0.00030") << "and not $0.00";
    test::checkDeck(newDeckBytes(tiny, false, SlideSize::Wide, {"answer", "dollars"}));
    const std::string chart = partsOf(newDeckBytes(tiny, false, SlideSize::Wide, {"answer"})).at("ppt/charts/chart1.xml");
    EXPECT_NE(chart.find("<a:t>$0.00030</a:t>"), std::string::npos) << chart;
    EXPECT_EQ(costDigits(2.8), 2);
    EXPECT_EQ(costDigits(0.0), 2);
    EXPECT_EQ(costDigits(0.0003), 5);
    EXPECT_EQ(costFormat(3), "\"$\"#,##0.000");
}

TEST(Deck, MarksItsAxesOfDollarsInTheUnitThatFits) {
    EXPECT_EQ(usdAxisFormat(1.8e14, 2e13), "\"$\"0,,,,\"T\"") << "and not $180000000M";
    EXPECT_EQ(usdAxisFormat(2.5e9, 5e8), "\"$\"0.0,,,\"B\"");
    EXPECT_EQ(usdAxisFormat(3e6, 2e5), "\"$\"0.0,,\"M\"");
    EXPECT_EQ(usdAxisFormat(7e5, 1e5), "\"$\"0,\"k\"");
    EXPECT_EQ(usdAxisFormat(15.0, 5.0), "\"$\"0");
    EXPECT_EQ(usdAxisFormat(1.2353e6, 200.0), "\"$\"0.0000,,\"M\"") << "marks that differ are written differently";
}

TEST(Deck, NamesTermsAndHorizonsOfOne) {
    Scenario scenario = test::twoOffers({test::computing("w", {8})}, 24);
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    const auto term = [&](double hours) {
        scenario.offer(Tier::BareMetal)->termHours = hours;
        return assumptionsSlide(test::subjectOf(scenario), area).tables.at(0).rows.at(1).at(3).text;
    };
    EXPECT_EQ(term(0.0), "no term");
    EXPECT_EQ(term(20.0), "20 hours") << "and not 0.0 months";
    EXPECT_EQ(term(730.0), "1 month");
    EXPECT_EQ(term(1095.0), "1.5 months");
    EXPECT_EQ(term(8760.0), "12 months");
    EXPECT_EQ(term(8784.0), "12 months");
    EXPECT_EQ(words::hoursInWords(1.0), "1 hour");
    EXPECT_EQ(words::hoursInWords(8760.0), "8,760 hours");
}

TEST(Deck, ListsWhatPlatformsCostAndDemandWithoutASource) {
    Scenario scenario = test::twoOffers({test::computing("w", {8})}, 24);
    scenario.operations.fixedUsdPerMonth.bareMetal = 1500.0;
    scenario.delivery["virtual"].disturbance = {0.02, 0.3, 0.1};
    const SlideArea area{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};
    const Slide slide = figuresSlide(test::subjectOf(scenario), area);
    std::string all;
    for (const auto& row : slide.tables.at(0).rows) {
        for (const TableCell& cell : row) all += cell.text + " | ";
    }
    EXPECT_NE(all.find("Demand of " + scenario.workloads[0].name + " | hourly curve | no source noted"), std::string::npos) << all;
    EXPECT_NE(all.find("Fixed USD a month, bare metal | 1,500 | "), std::string::npos) << all;
    EXPECT_NE(all.find("Extra time of input and output, virtual | 0.1 | "), std::string::npos) << all;
    EXPECT_EQ(slide.texts.back().paragraphs.at(0).runs.at(0).text.rfind("All other figures stand in the workbook. ", 0), 0U);
}

TEST(Deck, GivesASlideToTheLastSectionAndKeepsReviewersComments) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer"}));
    std::string& main = parts.at("ppt/presentation.xml");
    main.insert(main.rfind("</p:presentation>"),
                "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
                "<p14:section name=\"All\" id=\"{6E3C0A5B-5D0B-4A3E-9C1B-0B5E2D3F4A51}\"><p14:sldIdLst><p14:sldId id=\"256\"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>");
    parts["ppt/comments/comment1.xml"] = "<p:cmLst xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>";
    ASSERT_TRUE(package::setContentType(parts, "ppt/comments/comment1.xml", "application/vnd.openxmlformats-officedocument.presentationml.comments+xml").has_value());
    auto relations = *package::relationsOf(parts, "ppt/slides/slide1.xml");
    package::addRelation(relations, package::officeRelation("comments"), "../comments/comment1.xml");
    package::setRelations(parts, "ppt/slides/slide1.xml", relations);
    const std::string made = deckOn(packed(parts), DeckMode::Append, chat(), {"answer", "sweep"});
    test::checkDeck(made);
    const auto after = partsOf(made);
    EXPECT_NE(after.at("ppt/presentation.xml").find("<p14:sldId id=\"256\"/><p14:sldId id=\"257\"/>"), std::string::npos) << after.at("ppt/presentation.xml");
    EXPECT_EQ(after.count("ppt/comments/comment1.xml"), 1U);
    const std::string fresh = deckOn(packed(parts), DeckMode::New, chat(), {"answer"});
    test::checkDeck(fresh);
    EXPECT_EQ(partsOf(fresh).at("ppt/presentation.xml").find("sectionLst"), std::string::npos);
}

/// What is wrong with a deck after one part was changed.
std::string faultAfter(const std::function<void(package::Parts&)>& change) {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer"}));
    change(parts);
    auto deck = openDeck(packed(parts));
    if (!deck) return deck.error().message;
    const auto bytes = deckFile(std::move(*deck), DeckMode::Append, chat(), {"answer", "sweep"});
    return bytes ? "" : bytes.error().message;
}

TEST(Deck, RefusesBrokenTemplatesInOneSentence) {
    const auto expectFault = [](const std::string& words, const std::function<void(package::Parts&)>& change) {
        const std::string fault = faultAfter(change);
        EXPECT_NE(fault.find(words), std::string::npos) << "\"" << fault << "\" instead of " << words;
        EXPECT_EQ(fault.find('\n'), std::string::npos);
    };
    EXPECT_EQ(faultAfter([](package::Parts&) {}), "");
    expectFault("no slide master", [](package::Parts& p) { p.erase("ppt/slideMasters/slideMaster1.xml"); });
    expectFault("without layouts", [](package::Parts& p) { package::setRelations(p, "ppt/slideMasters/slideMaster1.xml", {}); });
    expectFault("lacks a part", [](package::Parts& p) { p.erase("ppt/slideLayouts/slideLayout2.xml"); });
    expectFault("lacks a part", [](package::Parts& p) { p.erase("ppt/theme/theme1.xml"); });
    expectFault("damaged part", [](package::Parts& p) { p["ppt/slideLayouts/slideLayout1.xml"] = "<p:sldLayout"; });
    expectFault("damaged part", [](package::Parts& p) { p["ppt/_rels/presentation.xml.rels"] = "<<<"; });
    expectFault("no presentation", [](package::Parts& p) { p.erase("_rels/.rels"); });
    expectFault("content types", [](package::Parts& p) { p.erase("[Content_Types].xml"); });
    expectFault("content types", [](package::Parts& p) { p["[Content_Types].xml"] = "nothing"; });
    expectFault("lacks a part", [](package::Parts& p) { p.erase("ppt/presentation.xml"); p["ppt/other.xml"] = ""; });
    expectFault("macros", [](package::Parts& p) { ASSERT_TRUE(package::setContentType(p, "ppt/presentation.xml", "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml").has_value()); });
    expectFault("of a size", [](package::Parts& p) { auto& m = p.at("ppt/presentation.xml"); m.replace(m.find("cx=\""), 5, "cx=\"0"), m.replace(m.find("cx=\""), 12, "cx=\"0000000"); });
    expectFault("lacks a part that it refers to: 'ppt/notesMasters/notesMaster1.xml'",
                [](package::Parts& p) { p.erase("ppt/notesMasters/notesMaster1.xml"); });
    expectFault("does not hold", [](package::Parts& p) { auto& m = p.at("ppt/presentation.xml"); const auto at = m.find("r:id=\"", m.find("<p:sldId ")); m.replace(at, 7, "r:id=\"x"); });
}

/// The numbers of the slides after three were appended to a deck whose only slide has the given one.
std::vector<std::string> slideNumbersBehind(const std::string& taken, const std::string& section = "") {
    package::Parts parts = partsOf(newDeckBytes(chat(), false, SlideSize::Wide, {"answer"}));
    std::string& main = parts.at("ppt/presentation.xml");
    main.replace(main.find("id=\"256\""), 8, "id=\"" + taken + "\"");
    main.insert(main.rfind("</p:presentation>"), section);
    const std::string made = deckOn(packed(parts), DeckMode::Append, chat(), {"answer", "sweep", "demand", "duration"});
    const auto document = test::xmlOf(partsOf(made).at("ppt/presentation.xml"));
    std::vector<std::string> numbers;
    for (const auto& slide : document.select_nodes("//p:sldId"))
        numbers.emplace_back(slide.node().attribute("id").value());
    return numbers;
}

TEST(Deck, NumbersItsSlidesWithWhatIsFreeWhereTheHighestNumberIsTaken) {
    using Numbers = std::vector<std::string>;
    EXPECT_EQ(slideNumbersBehind("300"), (Numbers{"300", "301", "302", "303"}));
    EXPECT_EQ(slideNumbersBehind("2147483647"), (Numbers{"2147483647", "256", "257", "258"}));
    EXPECT_EQ(slideNumbersBehind("2147483646"), (Numbers{"2147483646", "2147483647", "256", "257"}));
    // Numbers that no slide may have do not stop it either.
    EXPECT_EQ(slideNumbersBehind("4294967296"), (Numbers{"4294967296", "256", "257", "258"}));
    EXPECT_EQ(slideNumbersBehind("99999999999999999999"), (Numbers{"99999999999999999999", "256", "257", "258"}));
    const std::string gone =
        "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\"><p14:sectionLst "
        "xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">"
        "<p14:section name=\"All\" id=\"{6E3C0A5B-5D0B-4A3E-9C1B-0B5E2D3F4A51}\"><p14:sldIdLst><p14:sldId "
        "id=\"257\"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>";
    EXPECT_EQ(slideNumbersBehind("2147483647", gone), (Numbers{"2147483647", "256", "258", "259"}))
        << "a section keeps 257 for a slide that is gone";
}

/// What LibreOffice makes of a deck: no text styles, but fonts and colors in the master's sample texts, and layouts whose
/// title stands wherever the last master has it; and a second master that the slides behind the first one use.
std::string asLibreOfficeWrites(std::string bytes) {
    package::Parts p = test::partsOf(bytes);
    const auto cut = [](std::string& text, const std::string& from, const std::string& to) {
        const auto at = text.find(from), end = text.find(to, at) + to.size();
        ASSERT_NE(at, std::string::npos);
        text.erase(at, end - at);
    };
    const auto put = [](std::string& text, const std::string& old, const std::string& with) {
        for (auto at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size())) text.replace(at, old.size(), with);
    };
    put(p.at("ppt/theme/theme1.xml"), "Splitpoint light", "Office");
    std::string master = p.at("ppt/slideMasters/slideMaster1.xml");
    cut(master, "<p:txStyles>", "</p:txStyles>");
    put(master, "<a:rPr lang=\"en-US\"/><a:t>Title", R"(<a:rPr lang="en-US" sz="2700"><a:solidFill><a:srgbClr val="123456"/></a:solidFill></a:rPr><a:t>Title)");
    put(master, "<a:rPr lang=\"en-US\"/><a:t>Text", R"(<a:rPr lang="en-US" sz="1800"><a:solidFill><a:srgbClr val="234567"/></a:solidFill><a:latin typeface="Body &amp; Font"/></a:rPr><a:t>Text)");
    p["ppt/slideMasters/slideMaster2.xml"] = master;
    p["ppt/slideMasters/_rels/slideMaster2.xml.rels"] = p.at("ppt/slideMasters/_rels/slideMaster1.xml.rels");
    put(p.at("ppt/slideMasters/_rels/slideMaster2.xml.rels"), "slideLayout2.xml", "slideLayout3.xml");
    put(p.at("ppt/slideMasters/_rels/slideMaster2.xml.rels"), "slideLayout1.xml", "slideLayout4.xml");
    for (const char* number : {"3", "4"}) {
        const std::string name = std::string("ppt/slideLayouts/slideLayout") + number + ".xml", rels = std::string("ppt/slideLayouts/_rels/slideLayout") + number + ".xml.rels";
        p[name] = p.at(number[0] == '3' ? "ppt/slideLayouts/slideLayout2.xml" : "ppt/slideLayouts/slideLayout1.xml");
        p[rels] = p.at("ppt/slideLayouts/_rels/slideLayout2.xml.rels");
        put(p[rels], "slideMaster1", "slideMaster2");
        EXPECT_TRUE(package::setContentType(p, name, "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml").has_value());
    }
    EXPECT_TRUE(package::setContentType(p, "ppt/slideMasters/slideMaster2.xml", "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml").has_value());
    put(p.at("ppt/slideLayouts/slideLayout3.xml"), "<a:off x=\"" + emu(0.6) + "\" y=\"" + emu(0.38), "<a:off x=\"" + emu(0.6) + "\" y=\"" + emu(3.0));
    put(p.at("ppt/slides/_rels/slide2.xml.rels"), "slideLayout2.xml", "slideLayout3.xml");
    auto relations = *package::relationsOf(p, "ppt/presentation.xml");
    const std::string id = package::addRelation(relations, package::officeRelation("slideMaster"), "slideMasters/slideMaster2.xml");
    package::setRelations(p, "ppt/presentation.xml", relations);
    put(p.at("ppt/presentation.xml"), "</p:sldMasterIdLst>", "<p:sldMasterId id=\"2147483700\" r:id=\"" + id + "\"/></p:sldMasterIdLst>");
    return *package::pack(p);
}

TEST(Deck, FollowsTheMasterThatSlidesUseAndTheStylesInItsSampleTexts) {
    const std::string base = asLibreOfficeWrites(test::newDeckBytes(chat(), false, SlideSize::Wide, {"title", "answer"}));
    const auto parts = test::partsOf(test::deckOn(base, DeckMode::New, chat(), {"sweep"}));
    const std::string slide = parts.at("ppt/slides/slide1.xml"), relations = parts.at("ppt/slides/_rels/slide1.xml.rels");
    EXPECT_NE(relations.find("slideLayout3.xml"), std::string::npos) << relations;
    EXPECT_NE(slide.find("sz=\"2700\"><a:solidFill><a:srgbClr val=\"123456\"/>"), std::string::npos) << slide;
    EXPECT_NE(slide.find("y=\"" + emu(0.38) + "\""), std::string::npos) << "the title stands where the master has it";
    EXPECT_NE(slide.find("typeface=\"Body &amp; Font\""), std::string::npos);
    EXPECT_NE(parts.at("ppt/charts/chart1.xml").find("<a:srgbClr val=\"234567\"/>"), std::string::npos);
}

TEST(Deck, EndsItsSourceLineBeforeWhatAMasterDrawsBehindThePageNumber) {
    package::Parts base =
        test::partsOf(asLibreOfficeWrites(test::newDeckBytes(chat(), false, SlideSize::Wide, {"title", "answer"})));
    std::string& master = base.at("ppt/slideMasters/slideMaster2.xml");
    const std::string circle =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"Circle\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off "
        "x=\"" +
        emu(12.0) + "\" y=\"" + emu(6.8) + "\"/><a:ext cx=\"" + emu(0.5) + "\" cy=\"" + emu(0.5) +
        "\"/></a:xfrm><a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom></p:spPr></p:sp>";
    master.insert(master.find("</p:spTree>"), circle);
    const auto tagEnd = [](const std::string& deck) {
        const auto slide = test::xmlOf(test::partsOf(deck).at("ppt/slides/slide1.xml"));
        const auto frame = slide.select_node("//p:sp[p:nvSpPr/p:cNvPr/@name='Example data']/p:spPr/a:xfrm").node();
        return (frame.child("a:off").attribute("x").as_double() + frame.child("a:ext").attribute("cx").as_double()) /
               914'400.0;
    };
    EXPECT_NEAR(tagEnd(test::deckOn(packed(base), DeckMode::New, chat(), {"sweep"})), 11.9, 0.001);
}

TEST(Deck, GivesBothListsOfReasonsTheRoomTheyNeedWhereTheyStandOneAboveTheOther) {
    const DeckSubject subject = test::subjectOf(test::sample("samples/05-mixed-house.splitpoint"), true);
    const auto parts = partsOf(newDeckBytes(subject, true, SlideSize::Classic, {"reasons"}));
    const std::string& slide = parts.at("ppt/slides/slide1.xml");
    EXPECT_EQ(slide.find("more in splitpoint-cli"), std::string::npos) << "no sentence is dropped";
    EXPECT_NE(slide.find("Best node counts"), std::string::npos);
}

TEST(Deck, NamesEveryOfferOrSaysHowManyAreLeftOut) {
    const DeckSubject subject = test::subjectOf(test::sample("samples/05-mixed-house.splitpoint"));
    SlideArea low;
    low.content = {0.5, 1.5, 9.9, 3.9};
    EXPECT_EQ(assumptionsSlide(subject, low).tables.at(0).rows.size(), 4U) << "three offers on a low page";
    low.content.height = 1.2;
    const Slide slide = assumptionsSlide(subject, low);
    EXPECT_LT(slide.tables.at(0).rows.size(), 4U);
    EXPECT_NE(slide.notes.at(0).find("in the workbook"), std::string::npos) << slide.notes.at(0);
}

TEST(Deck, EndsWithRelationsInCircles) {
    const std::string fault = faultAfter([](package::Parts& p) {
        auto relations = *package::relationsOf(p, "ppt/slideMasters/slideMaster1.xml");
        package::addRelation(relations, package::officeRelation("slideMaster"), "slideMaster1.xml");
        package::addRelation(relations, package::officeRelation("slide"), "../slides/slide1.xml");
        package::addRelation(relations, package::officeRelation("image"), "../../../../outside.png");
        package::setRelations(p, "ppt/slideMasters/slideMaster1.xml", relations);
    });
    EXPECT_EQ(fault, "");
}

}  // namespace
}  // namespace splitpoint::models::deck
