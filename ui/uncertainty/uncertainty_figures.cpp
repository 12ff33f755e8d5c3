#include "ui/uncertainty/uncertainty_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/uncertainty/uncertainty_charts.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::PlanFutures;
using models::PlanKind;
using models::PlanUncertainty;
using models::Sampled;
using models::Simulation;

namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

/// Rows of one reading.
class ReadingRows {
  public:
    ReadingRows(const Simulation& s, PlanReading reading) : s_(s), reading_(reading) {}

    template <class Value>
    ComparisonRow numbers(const char* key, const QString& label, const QString& meaning, Quantity quantity,
                          Value value) const {
        ComparisonRow made = empty(key, label, meaning, quantity);
        each([&](std::size_t plan, const PlanFutures& futures) {
            if (!isPending(key)) made.values[plan] = value(futures);
            made.texts[plan] = isPending(key) ? pendingMark()
                                              // more digits than the sample has mean nothing
                                              : formatNumber(made.values[plan], quantity);
        });
        return made;
    }
    template <class Text>
    ComparisonRow words(const char* key, const QString& label, const QString& meaning, Text text) const {
        ComparisonRow made = empty(key, label, meaning, Quantity::Plain);
        made.unit.clear();
        each([&](std::size_t plan, const PlanFutures& futures) {
            made.texts[plan] = isPending(key) ? pendingMark() : text(plan, futures);
        });
        return made;
    }

  private:
    /// A preview knows the plans as decided, and no other node count to regret them by.
    [[nodiscard]] bool isPending(std::string_view key) const {
        const bool regret = key == "regret" || key == "worst_regret";
        return s_.onlyAsDecided && (reading_ == PlanReading::Robust || regret);
    }
    [[nodiscard]] static QString pendingMark() { return QString(QChar(0x2026)); }

    [[nodiscard]] ComparisonRow empty(const char* key, const QString& label, const QString& meaning,
                                      Quantity quantity) const {
        const QString prefix = reading_ == PlanReading::Robust ? QStringLiteral("robust.") : QStringLiteral("decided.");
        ComparisonRow made{prefix + QString::fromLatin1(key), label, unitName(quantity), meaning, quantity, {}, {}, {}};
        made.values.fill(kNoValue);
        for (std::size_t plan = 0; plan < models::kPlanCount; ++plan)
            if (!s_.plans[plan].offered) made.texts[plan] = UncertaintyWords::tr("not on offer");
        return made;
    }
    template <class Work>
    void each(Work work) const {
        for (std::size_t plan = 0; plan < models::kPlanCount; ++plan)
            if (s_.plans[plan].offered) work(plan, readingOf(s_.plans[plan], reading_));
    }

    const Simulation& s_;
    PlanReading reading_;
};

/// The plan that a plan is a copy of.
std::optional<PlanKind> copied(const Simulation& s, std::size_t plan, PlanReading reading) {
    if (plan != models::index(PlanKind::Hybrid)) return std::nullopt;
    return reading == PlanReading::AsDecided ? s.hybridIs : s.hybridIsRobust;
}

double costAt(const PlanFutures& futures, std::size_t level) {
    return futures.sortedUsdPerUsefulGpuHour.empty() ? kNoValue : futures.usdPerUsefulGpuHour.at[level];
}

void addReading(QList<ComparisonRow>& rows, const Simulation& s, PlanReading reading) {
    const ReadingRows made(s, reading);
    const bool robust = reading == PlanReading::Robust;
    rows << made.words(
        "nodes", robust ? UncertaintyWords::tr("Robust nodes") : UncertaintyWords::tr("Nodes as decided"),
        robust ? UncertaintyWords::tr(
                     "The node counts of least mean cost among those that serve all in at least 9 in 10 futures")
               : UncertaintyWords::tr("The node counts that are best at the typical values"),
        [](std::size_t, const PlanFutures& f) { return nodesInShort(f.nodes); });
    rows << made.words(
        "chance_cheapest", UncertaintyWords::tr("Cheapest in"),
        UncertaintyWords::tr(
            "Share of the futures in which the plan serves all and costs least, with the error of the sample"),
        [&](std::size_t plan, const PlanFutures& f) {
            const auto of = copied(s, plan, reading);
            return of ? UncertaintyWords::tr("as %1").arg(inSentence(planName(*of))) : chanceInWords(f.chanceCheapest);
        });
    rows << made.numbers("cost_p90", UncertaintyWords::tr("9 in 10 cost at most"),
                         UncertaintyWords::tr("USD per useful GPU-hour that 9 in 10 futures do not exceed"),
                         Quantity::UsdPerGpuHour, [](const PlanFutures& f) { return costAt(f, models::kFan90); });
    rows << made.numbers("cost_p50", UncertaintyWords::tr("Half cost at most"),
                         UncertaintyWords::tr("USD per useful GPU-hour that half of the futures do not exceed"),
                         Quantity::UsdPerGpuHour, [](const PlanFutures& f) { return costAt(f, models::kFan50); });
    rows << made.numbers("worst_tenth", UncertaintyWords::tr("Worst tenth costs"),
                         UncertaintyWords::tr("Mean cost of the dearest 10 % of the futures, USD per useful GPU-hour"),
                         Quantity::UsdPerGpuHour, [](const PlanFutures& f) {
                             return f.sortedUsdPerUsefulGpuHour.empty() ? kNoValue : f.usdPerUsefulGpuHour.worstTenth;
                         });
    rows << made.numbers(
        "regret", UncertaintyWords::tr("Expected regret"),
        UncertaintyWords::tr("USD that deciding for it now costs more on average than the best choice of each future"),
        Quantity::Usd, [](const PlanFutures& f) { return f.regretUsd.value; });
    rows << made.numbers("worst_regret", UncertaintyWords::tr("Regret, worst tenth"),
                         UncertaintyWords::tr("Mean regret of the 10 % of the futures in which it is highest, USD"),
                         Quantity::Usd, [](const PlanFutures& f) { return f.worstTenthRegretUsd; });
    rows << made.numbers(
        "stranded", UncertaintyWords::tr("Stranded at most"),
        UncertaintyWords::tr("USD still owed for the last terms beyond the horizon, not exceeded in 9 in 10 futures; "
                             "none where whole terms are counted, as the cost holds them"),
        Quantity::Usd, [](const PlanFutures& f) { return f.strandedUsd.at[models::kFan90]; });
    rows << made.words(
        "serves_all", UncertaintyWords::tr("Serves all in"),
        UncertaintyWords::tr(
            "Share of the futures in which no work is left undone; what is left undone is counted as bought elsewhere"),
        [](std::size_t, const PlanFutures& f) { return shareInShort(f.chanceServesAll.value); });
}

}  // namespace

QString shareInShort(double share) {
    if (share > 0.0 && share < 0.005) return UncertaintyWords::tr("under 1 in 100");
    if (share > 0.995 && share < 1.0) return UncertaintyWords::tr("over 99 in 100");
    return worded(models::inFutures(share));
}

QString chanceInWords(const Sampled& chance) {
    QString words = shareInShort(chance.value);
    const bool bounded = std::min(chance.value, 1.0 - chance.value) + chance.errorBar() < 0.01;
    if (chance.errorBar() <= 0.0 || bounded) return words;  // the words hold the error
    const double points = std::max(0.001, std::ceil(1000.0 * chance.errorBar()) / 1000.0);
    return UncertaintyWords::tr("%1 ±%2").arg(words, formatNumber(points, Quantity::Percent));
}

QString nodesInShort(const models::NodeCounts& nodes) {
    if (nodes.reserved == 0)
        return nodes.bareMetal == 0 ? UncertaintyWords::tr("none")
                                    : UncertaintyWords::tr("%1 bare").arg(nodes.bareMetal);
    return nodes.bareMetal == 0 ? UncertaintyWords::tr("%1 reserved").arg(nodes.reserved)
                                : UncertaintyWords::tr("%1 bare + %2").arg(nodes.bareMetal).arg(nodes.reserved);
}

QString futuresInWords(int draws, bool refining, bool preview) {
    const QString futures = UncertaintyWords::tr("%1 futures").arg(QLocale().toString(draws));
    if (preview) return UncertaintyWords::tr("preview of %1").arg(futures);
    return refining ? UncertaintyWords::tr("%1, refining").arg(futures) : futures;
}

QList<ComparisonRow> uncertaintyFigures(const Simulation& s) {
    QList<ComparisonRow> rows;
    addReading(rows, s, PlanReading::AsDecided);
    addReading(rows, s, PlanReading::Robust);
    return rows;
}

}  // namespace splitpoint::ui
