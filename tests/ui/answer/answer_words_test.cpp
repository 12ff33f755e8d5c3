#include "ui/answer/answer_words.h"

#include <QLocale>
#include <gtest/gtest.h>

#include "models/catalogue/embedded_files.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "models/words/answer_words.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"
#include "ui/format/number_format.h"
#include "ui/format/typeset.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

using models::PlanKind;

models::Scenario priced() {
    models::Scenario scenario;
    models::Offer offer;
    offer.usdPerGpuHour = 2.0;
    scenario.offer(models::Tier::BareMetal) = offer;
    offer.usdPerGpuHour = 3.0;
    scenario.offer(models::Tier::OnDemand) = offer;
    return scenario;
}

models::Evaluation hybridWins() {
    models::Evaluation evaluation;
    for (const PlanKind kind : models::kPlans) {
        auto& plan = evaluation.plans[models::index(kind)];
        plan.plan = kind;
        plan.feasible = true;
        plan.usdPerUsefulGpuHour = kind == PlanKind::Hybrid ? 2.0 : kind == PlanKind::Virtual ? 2.5 : 4.0;
    }
    evaluation.plans[models::index(PlanKind::Hybrid)].nodes = {6, 0};
    auto& answer = evaluation.recommendation;
    answer.plan = PlanKind::Hybrid;
    answer.runnerUp = PlanKind::Virtual;
    answer.margin = 0.25;
    answer.breakEvenUtilization = 0.41;
    answer.utilizationInUse = 0.63;
    answer.exactnessSentence = "Exact for this model.";
    answer.reasons = {{"price", "Bare metal costs 2.00."}};
    answer.caveats = {"Not included: storage."};
    return evaluation;
}

AnswerWords wordsOf(const models::Evaluation& evaluation, bool known = true, const std::string& provenance = {}) {
    return answerWords(priced(), evaluation, ProvenanceIndex(provenance), known, QStringLiteral("2026-11-22"));
}

TEST(AnswerWords, NamesPlanNodesCostAndMargin) {
    const AnswerWords words = wordsOf(hybridWins());
    EXPECT_TRUE(words.headline.contains(QStringLiteral("Hybrid"))) << words.headline.toStdString();
    EXPECT_TRUE(words.headline.contains(QStringLiteral("6 bare-metal nodes"))) << words.headline.toStdString();
    EXPECT_TRUE(words.headline.contains(QStringLiteral("2.00"))) << words.headline.toStdString();
    // 2.00 is 20 % below 2.50, though 2.50 is 25 % above 2.00.
    EXPECT_TRUE(words.margin.contains(QStringLiteral("20"))) << words.margin.toStdString();
    EXPECT_TRUE(words.useAgainstBreakEven.contains(QStringLiteral("41"))) << words.useAgainstBreakEven.toStdString();
    EXPECT_TRUE(words.useAgainstBreakEven.contains(QStringLiteral("63")));
    EXPECT_EQ(words.caveats, QStringList{QStringLiteral("Not included: storage.")});
}

TEST(AnswerWords, JobsAcrossInstancesSayThatInterNodeIsAssumedUntilItIsMeasured) {
    const auto assumed = [](int gpusPerJob, const std::string& provenance) {
        models::Scenario scenario = priced();
        scenario.offer(models::Tier::OnDemand)->gpusPerNode = 8;
        scenario.workloads.emplace_back().gpusPerJob = 1;
        scenario.workloads.emplace_back().gpusPerJob = gpusPerJob;
        return answerWords(scenario, hybridWins(), ProvenanceIndex(provenance), true, QStringLiteral("2026-11-22")).assumed;
    };
    const QString words = QStringLiteral("Inter-node: assumed, not measured.");
    EXPECT_EQ(assumed(8, ""), QString()) << "one node";
    EXPECT_EQ(assumed(16, ""), words);
    EXPECT_EQ(assumed(16, R"({"values":{"delivery.virtual.slowdown.interconnect_internode":{"quality":"calibrated","source":"nccl"}}})"),
              QString());
    EXPECT_EQ(assumed(16, R"({"values":{"delivery.virtual.slowdown.cpu":{"quality":"calibrated","source":"a pair"}}})"), words);
    EXPECT_EQ(assumed(16, R"({"values":{"workloads[1].measured_slowdown.virtual":{"quality":"calibrated","source":"job"}}})"),
              QString());
    models::Scenario metalOnly = priced();
    metalOnly.offer(models::Tier::OnDemand).reset();
    metalOnly.workloads.emplace_back().gpusPerJob = 64;
    EXPECT_EQ(answerWords(metalOnly, hybridWins(), ProvenanceIndex(), true, QStringLiteral("2026-11-22")).assumed, QString())
        << "bare metal is the yardstick";
    AnswerWords answer;
    answer.headline = QStringLiteral("x");
    answer.assumed = words;
    EXPECT_TRUE(answerAsText(answer).contains(words));
}

TEST(AnswerWords, ACloseCallIsNoMaterialDifference) {
    models::Evaluation evaluation = hybridWins();
    evaluation.recommendation.margin = 0.004;
    evaluation.recommendation.material = false;
    EXPECT_TRUE(wordsOf(evaluation).margin.startsWith(QStringLiteral("no material difference from Virtual")));
    EXPECT_TRUE(marginWords(hybridWins(), false).startsWith(QStringLiteral("no material difference from Virtual")))
        << "the model error may be larger than a margin above 1 %";
}

TEST(AnswerWords, AChangeTooSmallToWriteIsNoChangeOfZero) {
    EXPECT_EQ(switchPointWords({models::SwitchInput::DemandLevel, 1.0002, PlanKind::BareMetal}, priced()),
              QStringLiteral("Bare metal wins if demand rises by less than 0.1\u202f%."));
}

TEST(AnswerWords, TheLastNodeIsNeededWhereOneLessCannotServe) {
    models::Evaluation evaluation = hybridWins();
    evaluation.recommendation.utilizationInUse = 0.2;
    evaluation.hybridSweep = {{{5, 0}, 90.0, false}, {{6, 0}, 100.0, true}};
    EXPECT_TRUE(wordsOf(evaluation).useAgainstBreakEven.endsWith(QStringLiteral("is needed to serve all of the work.")))
        << wordsOf(evaluation).useAgainstBreakEven.toStdString();
    evaluation.hybridSweep[0].feasible = true;
    for (auto& plan : evaluation.plans) plan.dollars.elasticWaste = 0.0;
    EXPECT_TRUE(wordsOf(evaluation).useAgainstBreakEven.endsWith(QStringLiteral("still costs less than doing without it.")))
        << wordsOf(evaluation).useAgainstBreakEven.toStdString();
    evaluation.plans[models::index(PlanKind::Virtual)].dollars.elasticWaste = 1.0;
    EXPECT_TRUE(wordsOf(evaluation).useAgainstBreakEven.endsWith(QStringLiteral("also spares whole instances and boots.")))
        << wordsOf(evaluation).useAgainstBreakEven.toStdString();
}

TEST(AnswerWords, NoBareMetalIsInUseWhereTheAnswerIsVirtual) {
    models::Evaluation evaluation = hybridWins();
    evaluation.recommendation.plan = PlanKind::Virtual;
    evaluation.recommendation.breakEvenUtilization = 0.52;
    evaluation.recommendation.utilizationInUse = 0.04;
    const QString said = wordsOf(evaluation).useAgainstBreakEven;
    EXPECT_TRUE(said.endsWith(QStringLiteral("use; 4\u202f% would be in use."))) << said.toStdString();
}

TEST(AnswerWords, SwitchPointsAreUpdatingUntilKnown) {
    models::Evaluation evaluation = hybridWins();
    const AnswerWords before = wordsOf(evaluation, false);
    EXPECT_TRUE(before.switchPointsUpdating);
    EXPECT_TRUE(before.switching.contains(QStringLiteral("updating")));
    evaluation.recommendation.switchPoints = {{models::SwitchInput::DemandLevel, 3.0, PlanKind::BareMetal},
                                              {models::SwitchInput::ElasticPrice, 0.71, PlanKind::Virtual},
                                              {models::SwitchInput::BareMetalPrice, std::nullopt, std::nullopt}};
    const AnswerWords after = wordsOf(evaluation, true);
    EXPECT_FALSE(after.switchPointsUpdating);
    EXPECT_EQ(after.switchPoints.size(), 3);
    // The nearest on a log scale leads, with the price it means: 0.71 x 3.00.
    EXPECT_TRUE(after.switching.startsWith(QStringLiteral("Virtual wins if elastic prices fall"))) << after.switching.toStdString();
    EXPECT_TRUE(after.switching.contains(QStringLiteral("2.13"))) << after.switching.toStdString();
}

TEST(AnswerWords, NothingFeasibleSaysWhich) {
    models::Evaluation evaluation = hybridWins();
    for (auto& plan : evaluation.plans) {
        plan.feasible = false;
        plan.reasons = {"Training may only use bare metal, and there is no such offer."};
    }
    evaluation.recommendation = {};
    const AnswerWords words = wordsOf(evaluation);
    EXPECT_FALSE(words.plan);
    EXPECT_EQ(words.infeasible.size(), 3);
    EXPECT_TRUE(words.margin.isEmpty());
}

TEST(AnswerWords, BareMetalThatNeverPaysSaysSo) {
    models::Evaluation evaluation = hybridWins();
    evaluation.recommendation.breakEvenUtilization = 1.2;
    EXPECT_EQ(
        wordsOf(evaluation).useAgainstBreakEven,
        QStringLiteral("Bare metal never pays at these prices alone; the answer has it for what they leave out."));
    evaluation.plans[models::index(PlanKind::Hybrid)].nodes = {};
    EXPECT_EQ(wordsOf(evaluation).useAgainstBreakEven, QStringLiteral("Bare metal never pays at these prices."));
}

TEST(AnswerWords, OldPricesAreMarkedWithTheirAge) {
    const std::string old = R"({"offers": {"on_demand": {"source": "x", "as_of": "2026-05"}, "bare_metal": {"source": "x", "as_of": "2026-10"}}})";
    const AnswerWords words = wordsOf(hybridWins(), true, old);
    EXPECT_TRUE(words.pricesOld);
    EXPECT_TRUE(words.prices.contains(QStringLiteral("2026-05"))) << words.prices.toStdString();
    EXPECT_FALSE(wordsOf(hybridWins()).pricesOld);
}

QStringList listOf(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts) list << QString::fromStdString(text);
    return list;
}

/// Sentences of the model, as the window sets their numbers.
QStringList typesetListOf(const std::vector<std::string>& texts) {
    QStringList list;
    for (const QString& text : listOf(texts)) list << typeset(text);
    return list;
}

void expectSameWords(const models::Scenario& scenario, const models::Evaluation& evaluation, const std::string& today) {
    const AnswerWords window =
        answerWords(scenario, evaluation, ProvenanceIndex(scenario.provenanceJson), true, QString::fromStdString(today));
    const auto slides =
        models::words::answerWords(scenario, evaluation, models::words::Sources(scenario.provenanceJson), today);
    EXPECT_EQ(window.headline.toStdString(), slides.headline);
    EXPECT_EQ(window.margin.toStdString(), slides.margin);
    EXPECT_EQ(window.useAgainstBreakEven.toStdString(), slides.breakEven);
    EXPECT_EQ(window.exactness.toStdString(), slides.exactness);
    EXPECT_EQ(window.reasons, typesetListOf(slides.reasons));
    EXPECT_EQ(window.switchPoints, listOf(slides.switchPoints));
    QStringList ended = typesetListOf(slides.infeasible);  // a sentence in the window, a footnote on slides
    for (QString& words : ended) words += u'.';
    EXPECT_EQ(window.infeasible, ended);
    EXPECT_EQ(window.caveats, typesetListOf(slides.caveats));
    EXPECT_EQ(window.prices.toStdString(), slides.prices);
    EXPECT_EQ(window.pricesOld, slides.pricesOld);
}

/// The window speaks the user's language; what leaves the program is English. In English they are one.
TEST(AnswerWords, AreThoseOfSlidesAndWorkbooksInEnglish) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // Two that differ most: one workload served around the clock, and several kinds of work in one house.
    for (const char* name : {"01-chat-service", "05-mixed-house"}) {
        SCOPED_TRACE(name);
        const std::string path = std::string("samples/") + name + ".splitpoint";
        const auto text = models::embeddedFile(path);
        ASSERT_TRUE(text.has_value());
        const auto scenario = models::parseScenario(*text, {}, path);
        ASSERT_TRUE(scenario.has_value());
        auto evaluation = models::evaluate(*scenario);
        ASSERT_TRUE(evaluation.has_value());
        evaluation->recommendation.switchPoints = *models::findSwitchPoints(*scenario, *evaluation);
        for (const char* today : {"2026-11-26", "2027-11-26"}) expectSameWords(*scenario, *evaluation, today);
    }
    models::Evaluation nothing = hybridWins();
    nothing.recommendation.plan.reset();
    nothing.recommendation.runnerUp.reset();
    nothing.recommendation.margin.reset();
    for (auto& plan : nothing.plans) {
        plan.feasible = false;
        plan.reasons = {"too few nodes"};
    }
    expectSameWords(priced(), nothing, "2026-11-26");
}

TEST(AnswerWords, WriteNumbersAsSlidesDo) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    constexpr std::pair<Quantity, models::words::Quantity> kPairs[] = {
        {Quantity::Usd, models::words::Quantity::Usd},         {Quantity::UsdPerGpuHour, models::words::Quantity::UsdPerGpuHour},
        {Quantity::GpuHours, models::words::Quantity::GpuHours}, {Quantity::Percent, models::words::Quantity::Percent},
        {Quantity::Gpus, models::words::Quantity::Gpus},       {Quantity::Ratio, models::words::Quantity::Ratio}};
    for (const auto& [window, slides] : kPairs) {
        for (const double value : {0.0, 0.00042, 0.0995, 0.5, 1.0, 2.345, 9.995, 57.3, 999.4, 9999.6, 12'345.6, 1'234'567.0, 9.9951e8, -3.2})
            EXPECT_EQ(formatNumber(value, window).toStdString(), models::words::number(value, slides)) << value;
    }
    for (const models::PlanKind plan : models::kPlans)
        EXPECT_EQ(planName(plan).toStdString(), models::words::planName(plan));
}

}  // namespace
}  // namespace splitpoint::ui
