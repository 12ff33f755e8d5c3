// The slides that need more than the answer: bridge, decision map, one for each further scenario.
#include <algorithm>
#include <numeric>

#include <cstdio>

#include <gtest/gtest.h>
#include <png.h>

#include "models/deck/chart_sheet.h"
#include "models/deck/plane_picture.h"
#include "models/deck/slide_kinds.h"
#include "models/deck/slide_preparation.h"
#include "models/words/map_words.h"
#include "models/words/number_words.h"
#include "models/words/path_words.h"
#include "models/words/plan_words.h"
#include "tests/models/deck/deck_fixture.h"
#include "tests/models/deck/structure.h"
#include "tests/models/plan/scenario_builder.h"

namespace splitpoint::models::deck {
namespace {

using test::chat;

const SlideArea kArea{{0.6, 1.4, 12.1, 5.4}, {0.6, 7, 12, 0.3}, {}};

std::vector<Scenario> cheaperOnDemand() {
    Scenario other = chat().scenario;
    other.name = "October quote";
    other.offer(Tier::OnDemand)->usdPerGpuHour = 2.1;
    Scenario metal = chat().scenario;
    metal.name = "Cheap metal";
    metal.offer(Tier::BareMetal)->usdPerGpuHour = 0.9;
    return {other, metal};
}

const DeckSubject& prepared() {
    static const DeckSubject subject = [] {
        DeckSubject made = chat();
        const auto done = prepareSlides(made, {}, cheaperOnDemand());
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().message);
        return made;
    }();
    return subject;
}

std::vector<std::string> slideIds(const std::string& bytes) {
    const auto deck = openDeck(bytes);
    const auto slides = deck ? deck->slides() : tl::unexpected(deck.error());
    std::vector<std::string> ids;
    if (slides) {
        for (const KnownSlide& slide : *slides) ids.push_back(slide.id);
    }
    return ids;
}

TEST(MoreSlides, StandInADeckThatAStrictReaderTakes) {
    for (const auto size : {SlideSize::Wide, SlideSize::Classic}) {
        const std::string bytes = test::newDeckBytes(prepared(), size == SlideSize::Classic, size);
        test::checkDeck(bytes);
        const auto ids = slideIds(bytes);
        ASSERT_EQ(ids.size(), 14U) << "the futures are a slide on request";
        EXPECT_EQ(ids[3], "bridge");
        EXPECT_EQ(ids[9], "map");
        EXPECT_EQ(ids[10].rfind("scenarios-", 0), 0U);
        EXPECT_LT(bytes.size(), 2'000'000U);
    }
    EXPECT_EQ(test::newDeckBytes(prepared()), test::newDeckBytes(prepared()));
    EXPECT_EQ(slideIds(test::newDeckBytes(prepared(), false, SlideSize::Wide, {"map", "bridge"})),
              (std::vector<std::string>{"map", "bridge"}));
}

TEST(MoreSlides, AreUpdatedInPlaceOneByOne) {
    const std::string first = test::newDeckBytes(prepared(), false, SlideSize::Wide, {"scenarios", "map", "bridge"});
    const std::string second = test::deckOn(first, DeckMode::Append, prepared(), {"bridge", "scenarios", "map"});
    test::checkDeck(second);
    EXPECT_EQ(slideIds(second), slideIds(first));
    EXPECT_EQ(test::partsOf(second).size(), test::partsOf(first).size());
}

TEST(MoreSlides, AreRefusedByNameWhereThereIsNothingToShow) {
    auto base = newDeck(false, SlideSize::Wide);
    ASSERT_TRUE(base.has_value());
    const auto made = deckFile(std::move(*base), DeckMode::New, chat(), {"scenarios"});
    ASSERT_FALSE(made.has_value());
    EXPECT_NE(made.error().message.find("no further scenario"), std::string::npos) << made.error().message;
}

TEST(MoreSlides, SetTextOutsideOfPlaceholdersInTheFontThatItsHeightIsEstimatedFor) {
    for (const auto size : {SlideSize::Wide, SlideSize::Classic}) {
        const auto main = test::xmlOf(test::partsOf(test::newDeckBytes(chat(), false, size, {"title"})).at("ppt/presentation.xml"));
        const auto style = main.document_element().child("p:defaultTextStyle").child("a:lvl1pPr").child("a:defRPr");
        EXPECT_STREQ(style.child("a:latin").attribute("typeface").value(), "+mn-lt")
            << "LibreOffice takes a wider font, and the last bullets run out of their boxes";
    }
}

TEST(MoreSlides, SayNothingTwiceInTheirNotes) {
    ASSERT_FALSE(chat().answer.exactness.empty());
    for (const SlideKind& kind : slideKinds()) {
        for (const Slide& made : slidesOf(kind, prepared(), kArea)) {
            auto notes = finishedSlide(made, prepared(), kArea).notes;
            EXPECT_EQ(std::count(notes.begin(), notes.end(), chat().answer.exactness), 1) << made.id;
            std::sort(notes.begin(), notes.end());
            const auto twice = std::adjacent_find(notes.begin(), notes.end());
            EXPECT_EQ(twice, notes.end()) << made.id << ": " << (twice == notes.end() ? "" : *twice);
        }
    }
}

TEST(BridgeSlide, StepsFromTheRunnerUpToTheWinner) {
    const Slide slide = bridgeSlide(prepared(), kArea);
    const Bridge& bridge = *prepared().why->bridge;
    const auto& values = slide.charts.at(0).chart.series.at(0).values;
    const auto& answer = prepared().evaluation.recommendation;
    EXPECT_EQ(*values.front(), bridge.from);
    EXPECT_EQ(*values.front(), *prepared().evaluation.plan(*answer.runnerUp).usdPerUsefulGpuHour);
    EXPECT_EQ(*values.back(), *prepared().evaluation.plan(*answer.plan).usdPerUsefulGpuHour);
    double running = 0.0;
    for (std::size_t i = 0; i + 1 < values.size(); ++i) running += *values[i];
    EXPECT_NEAR(running, *values.back(), 0.005 + 1e-12) << "what is left out rounds to nothing";
    const ChartSheet sheet = chartSheet(slide.charts[0].chart);
    EXPECT_EQ(sheet.chart.series.at(0).ink, Ink::Invisible);
    EXPECT_NE(slide.texts.at(0).paragraphs.at(0).runs.at(0).text.find("decides"), std::string::npos);
}

TEST(BridgeSlide, SaysWhereThereIsNoRival) {
    Scenario oneKind = test::twoOffers({test::computing("w", test::day(8, 12, 0))}, 48);
    oneKind.offer(Tier::BareMetal).reset();
    DeckSubject subject = test::subjectOf(oneKind);
    ASSERT_TRUE(prepareSlides(subject, {"bridge", "map"}, {}).has_value());
    EXPECT_TRUE(bridgeSlide(subject, kArea).charts.empty());
    EXPECT_FALSE(subject.whyNoMap.empty() && !subject.map);
    test::checkDeck(test::newDeckBytes(subject));
}

TEST(MapSlide, SaysThatThereIsNoDemandInsteadOfAMapOnWhichNoPlanIsFeasible) {
    DeckSubject subject = test::subjectOf(test::twoOffers({test::computing("w", {0.0})}, 24), true);
    ASSERT_TRUE(subject.evaluation.plan(PlanKind::Hybrid).feasible);
    ASSERT_TRUE(prepareSlides(subject, {"map"}, {}).has_value());
    const Slide slide = mapSlide(subject, kArea);
    EXPECT_EQ(slide.title, "Which plan wins: no map");
    EXPECT_TRUE(slide.pictures.empty() && slide.tables.empty() && slide.marks.empty());
    ASSERT_EQ(slide.texts.size(), 1U);
    EXPECT_EQ(slide.texts[0].paragraphs.at(0).runs.at(0).text,
              "There is no demand to serve, so no plan wins anywhere. Add demand to a workload.");
}

TEST(MapSlide, ShowsTheModelsMapAndItsBorders) {
    const DecisionMap& map = *prepared().map;
    const Slide slide = mapSlide(prepared(), kArea);
    ASSERT_EQ(slide.pictures.size(), 1U);
    const ColorPlane& plane = slide.pictures[0].plane;
    ASSERT_EQ(plane.inks.size(), map.cells.size());
    for (std::size_t i = 0; i < plane.inks.size(); ++i)
        ASSERT_TRUE(plane.inks[i] == (map.cells[i].winner ? inkOf(*map.cells[i].winner) : Ink::Faded)) << i;
    EXPECT_GT(slide.pictures[0].altText.size(), 40U);
    const Box& box = slide.pictures[0].box;
    ASSERT_EQ(slide.marks.size(), 1U);
    EXPECT_NEAR(slide.marks[0].x, box.x + map.x.positionOf(map.hereX) * box.width, 1e-9);
    EXPECT_NEAR(slide.marks[0].y, box.bottom() - map.y.positionOf(map.hereY) * box.height, 1e-9);
    // The winner at the scenario's own point is that of the evaluation, and the border is where the model's winner
    // changes.
    const int column = static_cast<int>(map.x.positionOf(map.hereX) * map.columns),
              row = static_cast<int>(map.y.positionOf(map.hereY) * map.rows);
    EXPECT_EQ(map.at(column, row).winner, prepared().evaluation.recommendation.plan);
    const auto runs = words::winnersAlong(map, row);
    EXPECT_EQ(runs.front().from, map.x.low);
    EXPECT_NEAR(runs.back().to, map.x.high, 1e-12);
    for (std::size_t i = 1; i < runs.size(); ++i) {
        EXPECT_EQ(runs[i].from, runs[i - 1].to);
        const double width = (map.x.high - map.x.low) / map.columns;
        const auto at = [&](double x) {
            return evaluate(scenarioAt(prepared().scenario, map.x.input, x, map.y.input, map.y.valueAt(row, map.rows)))
                ->recommendation.plan;
        };
        EXPECT_EQ(at(runs[i].from - width / 2), runs[i - 1].winner);
        EXPECT_EQ(at(runs[i].from + width / 2), runs[i].winner);
    }
    const auto& rows = slide.tables.at(0).rows;
    const auto here = std::find_if(rows.begin(), rows.end(),
                                   [](const auto& r) { return r[0].text.find("(here)") != std::string::npos; });
    ASSERT_NE(here, rows.end());
    EXPECT_EQ((*here)[1].text, words::winnersInWords(map, row));
}

TEST(MapSlide, HasTheAnswerWhereTheScenarioStandsHoweverCoarseTheMap) {
    for (const char* name : {"02-research-cluster", "05-mixed-house"}) {
        SCOPED_TRACE(name);
        DeckSubject subject = test::subjectOf(test::sample("samples/" + std::string(name) + ".splitpoint"), true);
        ASSERT_TRUE(prepareSlides(subject, {"map"}, {}).has_value());
        ASSERT_TRUE(subject.map) << subject.whyNoMap;
        const DecisionMap& map = *subject.map;
        const auto& answer = subject.evaluation.recommendation;
        const MapCell& own = map.at(map.x.cellOf(map.hereX, map.columns), map.y.cellOf(map.hereY, map.rows));
        EXPECT_EQ(own.winner, answer.plan);
        EXPECT_EQ(own.runnerUp, answer.runnerUp);
        EXPECT_EQ(own.margin, *answer.margin);
    }
}

TEST(MapWords, NameTheBordersOfARow) {
    DecisionMap map;
    map.x = {MapInput::PriceRatio, 1.0, 16.0, true};
    map.columns = 4;
    map.rows = 1;
    map.cells.resize(4);
    const auto set = [&](std::initializer_list<PlanKind> winners) {
        int column = 0;
        for (const PlanKind winner : winners) map.at(column++, 0).winner = winner;
    };
    set({PlanKind::Virtual, PlanKind::Virtual, PlanKind::Hybrid, PlanKind::BareMetal});
    EXPECT_EQ(words::winnersInWords(map, 0), "Virtual below 4.000, then Hybrid to 8.000, then Bare metal");
    set({PlanKind::Hybrid, PlanKind::Hybrid, PlanKind::Hybrid, PlanKind::Hybrid});
    EXPECT_EQ(words::winnersInWords(map, 0), "Hybrid everywhere");
    map.at(0, 0).winner.reset();
    EXPECT_EQ(words::winnersInWords(map, 0), "no plan below 2.000, then Hybrid");
    map.columns = 6;
    map.cells.resize(6);
    set({PlanKind::Hybrid, PlanKind::Virtual, PlanKind::Hybrid, PlanKind::Virtual, PlanKind::Hybrid, PlanKind::Virtual});
    EXPECT_EQ(words::winnersInWords(map, 0), "Hybrid at the low end, Virtual at the high end, 5 changes between");
}

TEST(ScenarioSlides, CompareOnOneAxisWithWhatDiffers) {
    const auto slides = scenarioSlides(prepared(), kArea);
    ASSERT_EQ(slides.size(), 2U);
    EXPECT_EQ(*slides[0].charts.at(0).chart.value.maximum, *slides[1].charts.at(0).chart.value.maximum);
    EXPECT_NE(slides[0].id, slides[1].id);
    const auto& chart = slides[0].charts[0].chart;
    for (const PlanKind plan : kPlans) {
        EXPECT_EQ(chart.series.at(0).values[index(plan)], chat().evaluation.plan(plan).usdPerUsefulGpuHour);
        EXPECT_EQ(chart.series.at(1).values[index(plan)],
                  prepared().others[0].evaluation.plan(plan).usdPerUsefulGpuHour);
    }
    std::string table;
    for (const auto& row : slides[0].tables.at(0).rows) {
        for (const TableCell& cell : row) table += cell.text + "|";
    }
    EXPECT_NE(table.find("On demand: USD per GPU-hour|4.29|2.1|"), std::string::npos) << table;
    EXPECT_NE(table.find("Virtual: Effective cost|" +
                         words::number(*chat().evaluation.plan(PlanKind::Virtual).usdPerUsefulGpuHour,
                                       words::Quantity::UsdPerGpuHour)),
              std::string::npos)
        << table;
}

TEST(ScenarioSlides, LeaveOutFiguresThatReadTheSame) {
    Scenario scenario = test::twoOffers({test::computing("w", test::day(16, 12, 4))}, 8760);
    DeckSubject subject = test::subjectOf(scenario);
    Scenario hardly = scenario, little = scenario;
    hardly.name = "Hardly";
    hardly.offer(Tier::OnDemand)->usdPerGpuHour = 3.00001;
    hardly.offer(Tier::BareMetal)->usdPerGpuHour = 2.00001;
    little.name = "A little";
    little.delivery["virtual"].slowdown[index(Component::GpuCompute)] = 1.004;
    ASSERT_TRUE(prepareSlides(subject, {"scenarios"}, {hardly, little}).has_value());
    const auto slides = scenarioSlides(subject, kArea);
    ASSERT_EQ(slides.size(), 2U);
    EXPECT_EQ(slides[0].tables.at(0).rows.back().at(0).text, "None by as much as is shown");
    bool anyMoved = false, isOutput = false;
    for (const auto& row : slides[1].tables.at(0).rows) {
        EXPECT_TRUE(!isOutput || row.at(1).text != row.at(2).text) << row.at(0).text;
        anyMoved = anyMoved || isOutput;
        isOutput = isOutput || row.at(0).text == "Outputs that moved";
    }
    EXPECT_TRUE(anyMoved);
}

TEST(ScenarioSlides, MarkInfeasiblePlansAndSayInWhichScenarioTheyAre) {
    DeckSubject subject = test::subjectOf(test::sample("samples/05-mixed-house.splitpoint"));
    ASSERT_FALSE(subject.evaluation.plan(PlanKind::Virtual).feasible);
    const std::string why = subject.answer.infeasible.at(0);
    Scenario dearer = subject.scenario, free = subject.scenario;
    dearer.name = "Dearer";
    dearer.offer(Tier::OnDemand)->usdPerGpuHour = 9.0;
    free.name = "Free to choose";
    for (Workload& workload : free.workloads) workload.isolation = Isolation::Shared;
    ASSERT_TRUE(prepareSlides(subject, {"scenarios"}, {dearer, free}).has_value());
    ASSERT_TRUE(subject.others[1].evaluation.plan(PlanKind::Virtual).feasible);
    const auto slides = scenarioSlides(subject, kArea);
    ASSERT_EQ(slides.size(), 2U);
    for (const Slide& slide : slides) {
        EXPECT_EQ(slide.charts.at(0).chart.categories, (std::vector<std::string>{"Bare metal", "Virtual*", "Hybrid"}));
        const auto note = std::find_if(slide.texts.begin(), slide.texts.end(),
                                       [](const TextBox& text) { return text.name == "Infeasible plans"; });
        ASSERT_NE(note, slide.texts.end());
        EXPECT_EQ(note->paragraphs.at(0).runs.at(0).text,
                  "* " + (&slide == slides.data() ? why : subject.scenario.name + ": " + why));
        EXPECT_LE(slide.charts[0].box.bottom(), note->box.y);
        EXPECT_LE(slide.tables.at(0).box.bottom(), note->box.y);
        bool marked = false;
        for (const auto& row : slide.tables[0].rows) {
            EXPECT_NE(row.at(0).text.rfind("Virtual: ", 0), 0U);
            marked = marked || row.at(0).text.rfind("Virtual*: ", 0) == 0;
        }
        EXPECT_TRUE(marked);
    }
}

/// Pixels of a PNG, three bytes each.
struct Pixels {
    unsigned width = 0, height = 0;
    std::vector<unsigned char> bytes;

    explicit Pixels(const std::string& file) {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        EXPECT_NE(png_image_begin_read_from_memory(&image, file.data(), file.size()), 0);
        image.format = PNG_FORMAT_RGB;
        width = image.width, height = image.height;
        bytes.resize(PNG_IMAGE_SIZE(image));
        EXPECT_NE(png_image_finish_read(&image, nullptr, bytes.data(), 0, nullptr), 0);
    }
    [[nodiscard]] std::string hex(unsigned x, unsigned y) const {
        char text[8];
        const unsigned char* p = &bytes.at((static_cast<std::size_t>(y) * width + x) * 3);
        std::snprintf(text, sizeof text, "%02X%02X%02X", p[0], p[1], p[2]);
        return text;
    }
};

TEST(PlanePicture, IsAPngOfTheCellsInTheColorsOfTheDeckAndGivesTheSameBytes) {
    const ColorPlane plane{2, 1, {Ink::PlanBareMetal, Ink::PlanVirtual}, {1.0, 0.5}, {false, true}};
    Look dark, theirs;
    dark.dark = true;
    theirs.ownTheme = false;
    theirs.scheme = {"000000", "FFFFFF", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646"};
    for (const Look& look : {Look{}, dark, theirs}) {
        const auto file = planePicture(plane, look, 2.0);
        ASSERT_TRUE(file.has_value());
        const Pixels pixels(*file);
        EXPECT_EQ(pixels.width, 2 * pixels.height) << "as wide as it is shown, so that hatching is not stretched";
        EXPECT_EQ(pixels.hex(pixels.width / 4, pixels.height / 2), hexOf(Ink::PlanBareMetal, look));
        EXPECT_EQ(*file, *planePicture(plane, look, 2.0));
    }
    EXPECT_EQ(hexOf(Ink::PlanBareMetal, theirs), "4F81BD");
    EXPECT_EQ(hexOf(Ink::Faded, theirs), "808080");
    EXPECT_EQ(hexOf(Ink::PlanVirtual, Look{}), "DD7716");
}

/// model.md: none given, every slide says so, and so do its notes, once.
TEST(MoreSlides, SayWhatIsNotIncluded) {
    const std::string sentence = "ot included: storage, egress, support, licenses";
    DeckSubject subject = chat();
    for (const bool given : {false, true}) {
        if (given) subject.answer.caveats.clear();
        int slides = 0;
        for (const auto& [name, text] : test::partsOf(test::newDeckBytes(subject))) {
            const bool notes = name.starts_with("ppt/notesSlides/notesSlide");
            if (!name.ends_with(".xml") || (!notes && !name.starts_with("ppt/slides/slide"))) continue;
            ++slides;
            const auto first = text.find(sentence);
            EXPECT_EQ(first != std::string::npos, !given) << name;
            EXPECT_TRUE(!notes || first == std::string::npos || text.find(sentence, first + 1) == std::string::npos)
                << name;
        }
        EXPECT_GT(slides, 10);
    }
}

TEST(MoreSlides, SayWhatIsNotIncludedRatherThanALongName) {
    for (const SlideSize size : {SlideSize::Wide, SlideSize::Classic}) {
        Scenario scenario = chat().scenario;
        scenario.name = std::string(100, 'n');
        const DeckSubject subject = test::subjectOf(scenario);
        EXPECT_TRUE(subject.sources.isExample()) << "the mark of examples leaves the least room";
        for (const auto& [name, text] : test::partsOf(test::newDeckBytes(subject, true, size))) {
            if (!name.ends_with(".xml") || !name.starts_with("ppt/slides/slide")) continue;
            EXPECT_NE(text.find("Not included: storage, egress, support, licenses"), std::string::npos) << name;
            EXPECT_EQ(text.find("more in splitpoint-cli"), std::string::npos) << name;
        }
    }
}

TEST(PathWords, SayWhatChanged) {
    EXPECT_EQ(words::pathWords("offers.on_demand.usd_per_gpu_hour"), "On demand: USD per GPU-hour");
    EXPECT_EQ(words::pathWords("workloads[A.b [x]].growth_per_year"), "A.b [x]: growth per year");
    EXPECT_EQ(words::pathWords("workloads[w].demand_level"), "w: demand level") << "a name is not ours to change";
    EXPECT_EQ(words::pathWords("delivery.virtual.slowdown.cpu"), "Virtual: slowdown, CPU");
    EXPECT_EQ(words::pathWords("horizon.hours"), "Horizon: hours");
    EXPECT_EQ(words::pathWords("workloads"), "Workloads");
    EXPECT_EQ(words::valueWords("2.80"), "2.8");
    EXPECT_EQ(words::valueWords("8760"), "8,760");
    EXPECT_EQ(words::valueWords("null"), "none");
    EXPECT_EQ(words::valueWords(R"({"name":"P p","gpu":"H100","usd_per_gpu_hour":2.5})"),
              "P p at 2.5 USD per GPU-hour");
    EXPECT_EQ(words::valueWords(R"({"name":5,"gpu":"H100","usd_per_gpu_hour":2.5})"), "H100 at 2.5 USD per GPU-hour");
    EXPECT_EQ(words::valueWords("1e300"), "1e+300");
    EXPECT_EQ(words::valueWords(R"({"low":"x","typical":2.4,"high":2.9})"), "2.4 (2.4 to 2.9)");
    EXPECT_EQ(words::valueWords("true"), "yes");
    EXPECT_EQ(words::valueWords("\"any\""), "any");
    EXPECT_EQ(words::valueWords("[1,2,3]"), "3 values");
    EXPECT_EQ(words::valueWords("{\"low\":2.1,\"typical\":2.4,\"high\":2.9}"), "2.4 (2.1 to 2.9)");
}

}  // namespace
}  // namespace splitpoint::models::deck
