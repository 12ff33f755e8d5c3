#include "ui/language/model_words.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "models/decision/spend_today.h"
#include "models/decision/why.h"
#include "models/evaluate.h"
#include "models/uncertainty/simulation.h"
#include "models/uncertainty/simulation_words.h"
#include "tests/ui/evaluation_fixture.h"
#include "ui/language/language.h"
#include "ui/project/samples.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

/// Known as a whole and in its parts: a pattern laid over it in the wrong way would leave English words. Names of the
/// data are English in the samples, so those that hold such a word are taken out first.
void expectKnown(const std::string& sentence, const std::string& where) {
    if (sentence.empty()) return;
    EXPECT_TRUE(isTranslated(sentence)) << where << ": " << sentence;
    static const QRegularExpression english(
        u"\\b(the|and|of|with|than|are|is|for|at|by|to|it|its|only|more|less|least|most|all|futures?|nodes?|costs?|cheap\\w*)\\b"_s);
    static const QRegularExpression quoted(u"'[^']*'"_s);
    const QString words = translated(sentence).remove(quoted);
    EXPECT_FALSE(english.match(words).hasMatch()) << where << ": " << sentence << "\n  " << words.toStdString()
                                                  << "\n  has " << english.match(words).captured().toStdString();
}

void expectAnswerKnown(const models::Scenario& scenario, const models::Evaluation& evaluation,
                       const std::string& where) {
    const models::Recommendation& answer = evaluation.recommendation;
    expectKnown(answer.exactnessSentence, where);
    for (const models::Reason& reason : answer.reasons) expectKnown(reason.sentence, where);
    for (const std::string& caveat : answer.caveats) expectKnown(caveat, where);
    for (const models::PlanKind plan : models::kPlans) {
        for (const std::string& reason : evaluation.plan(plan).reasons) expectKnown(reason, where);
        for (const std::string& note : evaluation.plan(plan).notes) expectKnown(note, where);
    }
    if (const auto spend = models::spendToday(scenario, evaluation))
        expectKnown(models::spendSentence(*spend, evaluation), where);
}

TEST(ModelWords, OfEverySampleAreKnown) {
    const InstalledLanguage german(Language::German);
    for (const Sample& sample : samples()) {
        const auto scenario = loadSample(sample.path);
        ASSERT_TRUE(scenario) << sample.path.toStdString();
        const auto evaluation = models::evaluate(*scenario);
        ASSERT_TRUE(evaluation);
        expectAnswerKnown(*scenario, *evaluation, sample.path.toStdString());
        const auto why = models::explainDecision(*scenario, *evaluation);
        ASSERT_TRUE(why);
        for (const models::Reason& reason : why->sentences)
            expectKnown(reason.sentence, sample.path.toStdString() + " " + reason.key);
    }
}

/// What the samples do not show: spend today, no plan, narrow choices.
TEST(ModelWords, OfChangedSamplesAreKnown) {
    const InstalledLanguage german(Language::German);
    const auto sample = loadSample(samples().first().path);
    ASSERT_TRUE(sample);
    for (int variant = 0; variant < 6; ++variant) {
        models::Scenario scenario = *sample;
        switch (variant) {
            case 0:
                scenario.currentSpend = models::CurrentSpend{};
                scenario.currentSpend->usdPerMonth = 30'000;
                break;
            case 1:
                scenario.currentSpend = models::CurrentSpend{};
                scenario.currentSpend->usdPerMonth = 90'000;
                scenario.currentSpend->usefulGpuHoursPerMonth = 20'000;
                break;
            case 2:
                scenario.offer(models::Tier::BareMetal).reset();
                break;
            case 3:
                scenario.workloads.front().isolation = models::Isolation::BareMetalOnly;
                break;
            case 4:
                scenario.offer(models::Tier::BareMetal)->usdPerGpuHour = 40.0;
                break;
            default:
                scenario.workloads.front().placement = models::Placement::BareMetal;
                scenario.offer(models::Tier::BareMetal).reset();
                break;
        }
        const auto evaluation = models::evaluate(scenario);
        ASSERT_TRUE(evaluation);
        const std::string where = "variant " + std::to_string(variant);
        expectAnswerKnown(scenario, *evaluation, where);
        const auto why = models::explainDecision(scenario, *evaluation);
        ASSERT_TRUE(why);
        for (const models::Reason& reason : why->sentences) expectKnown(reason.sentence, where + " " + reason.key);
    }
}

TEST(ModelWords, OfTheFuturesAreKnown) {
    const InstalledLanguage german(Language::German);
    for (const char* sentence :
         {"Hybrid: 9 in 10 futures cost at most 2.45 USD per useful GPU-hour, half of them at most 2.10, 1 in 10 at "
          "most 1.90",
          "Hybrid is the cheapest plan in 7 in 10 futures (error of the sample: 2 in 100)",
          "In 3 in 20 futures the two best plans differ by less than 1 %",
          "Deciding for it now costs 1,200 USD more on average than knowing the future would, and 4,000 USD in the "
          "worst tenth of "
          "the futures; no knowledge can be worth more than 1,200 USD",
          "Over all futures 6 bare-metal nodes are better than the 7 bare-metal nodes of the typical values: they cost "
          "300 USD less "
          "on average",
          "What decides most is On demand: USD per GPU-hour: knowing it beforehand would be worth 900 USD",
          "9 in 10 futures stay under 2.45 USD per useful GPU-hour",
          "all futures stay under 2.45 USD per useful GPU-hour",
          "No input that a calibration measures has a range, so calibrating would decide nothing here"}) {
        expectKnown(sentence, "futures");
    }
    expectKnown(models::nothingUncertainSentence(0), "futures");
}

TEST(ModelWords, OfEverySampleInItsFuturesAreKnown) {
    const InstalledLanguage german(Language::German);
    for (const Sample& sample : samples()) {
        const auto scenario = loadSample(sample.path);
        ASSERT_TRUE(scenario) << sample.path.toStdString();
        models::SimulationSettings settings;
        settings.draws = models::kLeastDraws;
        const auto simulation = models::simulate(*scenario, settings);
        ASSERT_TRUE(simulation) << simulation.error().message;
        const std::string where = sample.path.toStdString();
        for (const std::string& sentence : simulation->sentences) expectKnown(sentence, where);
        for (const std::string& limit : simulation->limits) expectKnown(limit, where);
        for (const auto& input : simulation->inputs) expectKnown(input.words, where);
        for (const auto& plan : simulation->plans) {
            expectKnown(plan.robustSentence, where);
            if (plan.offered) expectKnown(models::targetSentence(plan.asDecided, 2.0), where);
        }
    }
}

TEST(ModelWords, TakeTheirPartsAlong) {
    const InstalledLanguage german(Language::German);
    EXPECT_EQ(
        said("Virtual is out: workload 'Chat and more' cannot run in this plan: it may only use bare metal."),
        u"Virtuell scheidet aus: Workload 'Chat and more' kann in diesem Plan nicht laufen: er darf nur Bare Metal nutzen."_s);
    EXPECT_EQ(
        said("Price decides: 80.0 % of the margin of 1.00 USD per useful GPU-hour over virtual, then utilization (20.0 "
             "%)."),
        u"Preis entscheidet: 80,0\u202f% des Abstands von 1,00\u00a0$ je nutzbare GPU-Stunde zu Virtuell, dann Auslastung (20,0\u202f%)."_s);
    EXPECT_EQ(
        said("From bare metal (4.00 USD) to virtual (3.00 USD): the price of the work +1.00 and idle capacity -2.00 "
             "USD per useful GPU-hour."),
        u"Von Bare Metal (4,00\u00a0$) zu Virtuell (3,00\u00a0$): der Preis der Arbeit +1,00 und Leerlauf \u22122,00\u00a0$ je nutzbare GPU-Stunde."_s);
    EXPECT_EQ(
        said("Bare metal: in 1 in 20 futures work is left undone with 4 bare-metal nodes; it is counted as bought "
             "elsewhere, "
             "for 603 USD on average over all futures."),
        u"Bare Metal: In 1 von 20 Zukünften bleibt Arbeit liegen (4 Bare-Metal-Knoten); sie zählt als anderswo gekauft, im Mittel über alle Zukünfte für 603\u00a0$."_s);
    // What the calibrator's list says of this machine, on the Calibrate page.
    for (const char* listed :
         {"CPU, memory and the disk under test are loaded for the time of the run; GPUs, where there are any, as well.",
          "There is no NVIDIA driver here; host probes only. This is a container: start it with GPU access (for example --gpus all).",
          "There is no NVIDIA driver here; host probes only. 2 NVIDIA devices on the PCI bus but no driver loaded: install driver branch 580 or newer."})
        EXPECT_TRUE(isTranslated(listed)) << listed;
    EXPECT_EQ(translated("Nobody ever said this."), u"Nobody ever said this."_s);
    EXPECT_FALSE(isTranslated("Nobody ever said this."));
}

/// Two pairs of brackets are no single one that begins at the first and ends at the last.
TEST(ModelWords, BracketsEndWhereTheyClose) {
    const InstalledLanguage german(Language::German);
    EXPECT_EQ(
        said("Price decides: 217.2 % of the margin of 0.50 USD per useful GPU-hour over virtual; against it "
             "operations and other costs (-0.1 %) and utilization (-149.7 %)."),
        u"Preis entscheidet: 217,2\u202f% des Abstands von 0,50\u00a0$ je nutzbare GPU-Stunde zu Virtuell; dagegen: Betrieb samt anderen Kosten (\u22120,1\u202f%) und Auslastung (\u2212149,7\u202f%)."_s);
}

TEST(ModelWords, StayAsTheyAreInEnglish) {
    EXPECT_EQ(translated("virtual is out: it leaves work unserved."), u"virtual is out: it leaves work unserved."_s);
    EXPECT_EQ(worded("1.08 USD"), u"1.08 USD"_s);
    EXPECT_EQ(said("1.08 USD"), u"$1.08"_s);
}

}  // namespace
}  // namespace splitpoint::ui
