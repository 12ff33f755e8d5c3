#include "ui/why/bridge_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/format/money_text.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/why/why_chart_words.h"

namespace splitpoint::ui {

using models::Bridge;
using models::BridgeTerm;

namespace {

/// A step to the cent, or as the model's sentence has it.
QString signedUsd(double usd, int digits) {
    const QChar sign = usd < 0.0 ? QChar(0x2212) : QChar(u'+');
    return sign + moneyText(QLocale().toString(std::abs(usd), 'f', models::stepDigits(usd, digits)), QLocale());
}

/// Bars of a bridge, standing ones and floating ones, from left to right.
class BridgeBars {
  public:
    /// @param digits after the point of a step's label
    explicit BridgeBars(int digits) : digits_(digits) { bars_.kind = SeriesKind::StackedBar; }

    /// A headline: from zero.
    void stand(const QString& name, double usd, ColorRole role, const LinkedPlace& place = {}) {
        add(name, 0.0, usd, role, formatNumber(usd, Quantity::UsdPerGpuHour));
        places_.last() = place;
        level_ = usd;
    }
    /// A step from where the bar before ended.
    void step(const QString& name, double usd, ColorRole role) {
        add(name, level_, usd, role, signedUsd(usd, digits_));
        level_ += usd;
    }

    [[nodiscard]] ChartSpec chart(const QString& id, const QString& title) const {
        ChartSpec spec;
        spec.id = id;
        spec.title = title;
        spec.x.categories = names_;
        spec.x.places = places_;
        spec.y.title = WhyChartWords::tr("USD per useful GPU-hour");
        spec.y.quantity = Quantity::UsdPerGpuHour;
        double low = 0.0, high = 0.0;
        for (qsizetype i = 0; i < bars_.values.size(); ++i) {
            low = std::min(low, bars_.bases[i] + std::min(0.0, bars_.values[i]));
            high = std::max(high, bars_.bases[i] + std::max(0.0, bars_.values[i]));
        }
        spec.y.minimum = low < 0.0 ? -niceMaximum(-low) : 0.0;
        spec.y.maximum = niceMaximum(high * 1.05);
        SeriesSpec bars = bars_;
        bars.name = WhyChartWords::tr("Effective cost");
        bars.inLegend = false;
        spec.series = {bars};
        spec.categoryLabels = labels_;
        TableColumn step{WhyChartWords::tr("Step"), Quantity::Plain, {}, names_, 0.0, 0.0, 0};
        TableColumn change{WhyChartWords::tr("Change (USD per useful GPU-hour)"),
                           Quantity::UsdPerGpuHour,
                           bars_.values,
                           {},
                           0.0,
                           0.0,
                           0};
        TableColumn after{
            WhyChartWords::tr("Cost so far (USD per useful GPU-hour)"), Quantity::UsdPerGpuHour, {}, {}, 0.0, 0.0, 0};
        for (qsizetype i = 0; i < bars_.values.size(); ++i) after.numbers.append(bars_.bases[i] + bars_.values[i]);
        spec.table.columns = {step, change, after};
        return spec;
    }

  private:
    void add(const QString& name, double base, double value, ColorRole role, const QString& label) {
        names_ << name;
        labels_ << label;
        places_.append(LinkedPlace());
        bars_.bases.append(base);
        bars_.values.append(value);
        bars_.categoryRoles.append(role);
    }

    SeriesSpec bars_;
    QStringList names_, labels_;
    QList<LinkedPlace> places_;
    double level_ = 0.0;
    int digits_ = 2;
};

ChartSpec emptyChart(const QString& id, const QString& title, const QString& reason) {
    ChartSpec spec;
    spec.id = id;
    spec.title = title;
    spec.emptyReason = spec.description = reason;
    return spec;
}

QString sentence(const models::Why& why, const char* key) {
    const auto found =
        std::find_if(why.sentences.begin(), why.sentences.end(), [&](const models::Reason& r) { return r.key == key; });
    return found == why.sentences.end() ? QString() : worded(found->sentence);
}

QString bridgeId() {
    return QStringLiteral("why.bridge");
}

}  // namespace

QString bridgeTermName(BridgeTerm term) {
    switch (term) {
        case BridgeTerm::Price:
            return WhyChartWords::tr("Price of the work");
        case BridgeTerm::Idle:
            return WhyChartWords::tr("Idle capacity");
        case BridgeTerm::Overhead:
            return WhyChartWords::tr("Overhead");
        case BridgeTerm::Disturbance:
            return WhyChartWords::tr("Disturbance");
        case BridgeTerm::Interruption:
            return WhyChartWords::tr("Interruptions");
        case BridgeTerm::ElasticWaste:
            return WhyChartWords::tr("Instances and boots");
        case BridgeTerm::Headroom:
            return WhyChartWords::tr("Headroom");
        case BridgeTerm::Operations:
            return WhyChartWords::tr("Operations");
        case BridgeTerm::Platforms:
            return WhyChartWords::tr("Platforms");
        case BridgeTerm::Setup:
            return WhyChartWords::tr("Setup");
        case BridgeTerm::Transfer:
            return WhyChartWords::tr("Transfer");
        case BridgeTerm::Extra:
            return WhyChartWords::tr("Extra costs");
    }
    return {};
}

ColorRole bridgeTermRole(BridgeTerm term) {
    switch (term) {
        case BridgeTerm::Price:
            return ColorRole::DollarUseful;
        case BridgeTerm::Idle:
            return ColorRole::DollarIdle;
        case BridgeTerm::Overhead:
            return ColorRole::DollarOverhead;
        case BridgeTerm::Disturbance:
            return ColorRole::DollarDisturbance;
        case BridgeTerm::Interruption:
            return ColorRole::DollarInterruption;
        case BridgeTerm::ElasticWaste:
            return ColorRole::DollarElasticWaste;
        case BridgeTerm::Headroom:
            return ColorRole::DollarHeadroom;
        case BridgeTerm::Operations:
        case BridgeTerm::Platforms:
            return ColorRole::DollarOperations;
        case BridgeTerm::Setup:
            return ColorRole::DollarSetup;
        case BridgeTerm::Transfer:
            return ColorRole::DollarTransfer;
        case BridgeTerm::Extra:
            return ColorRole::DollarExtra;
    }
    return ColorRole::Neutral;
}

ChartSpec bridgeChart(const std::optional<Bridge>& bridge, const BridgeEnd& from, const BridgeEnd& to) {
    const QString title = WhyChartWords::tr("From %1 to %2").arg(from.name, to.name);
    if (!bridge)
        return emptyChart(bridgeId(), title,
                          WhyChartWords::tr("There are no two costs to bridge: a plan that serves nothing has none."));
    const int digits = models::stepDigits(*bridge);
    BridgeBars bars(digits);
    bars.stand(from.name, bridge->from, planRole(from.plan), planPlace(from.plan));
    QStringList steps;
    for (std::size_t i = 0; i < models::kBridgeTermCount; ++i) {
        if (std::abs(bridge->terms[i]) < models::leastStep(*bridge)) continue;
        const auto term = static_cast<BridgeTerm>(i);
        bars.step(bridgeTermName(term), bridge->terms[i], bridgeTermRole(term));
        steps << QStringLiteral("%1 %2").arg(inSentence(bridgeTermName(term)), signedUsd(bridge->terms[i], digits));
    }
    if (const double rest = models::smallSteps(*bridge); rest != 0.0)
        bars.step(WhyChartWords::tr("Rest"), rest, ColorRole::Neutral);
    bars.stand(to.name, bridge->to, planRole(to.plan), planPlace(to.plan));
    ChartSpec spec = bars.chart(bridgeId(), title);
    spec.description = WhyChartWords::tr("From %1 (%2) to %3 (%4), USD per useful GPU-hour.")
                           .arg(from.name, formatNumber(bridge->from, Quantity::UsdPerGpuHour), to.name,
                                formatNumber(bridge->to, Quantity::UsdPerGpuHour));
    if (!steps.isEmpty())
        spec.description += u' ' + WhyChartWords::tr("Steps: %1.").arg(steps.join(QStringLiteral(", ")));
    return spec;
}

ChartSpec whyBridgeChart(const models::Why& why, const models::Evaluation& evaluation) {
    const auto& answer = evaluation.recommendation;
    if (!answer.plan && !(evaluation.usefulGpuHoursDemanded > 0.0)) {
        return emptyChart(bridgeId(), WhyChartWords::tr("From the runner-up to the winner"),
                          WhyChartWords::tr("There is no demand to serve. Add demand to a workload."));
    }
    if (!answer.plan || !answer.runnerUp) {
        return emptyChart(bridgeId(), WhyChartWords::tr("From the runner-up to the winner"),
                          answer.plan ? WhyChartWords::tr("There is no rival: only %1 can serve all of this demand.")
                                            .arg(planName(*answer.plan))
                                      : WhyChartWords::tr("No plan can serve all of this demand."));
    }
    ChartSpec spec =
        bridgeChart(why.bridge, {planName(*answer.runnerUp), *answer.runnerUp}, {planName(*answer.plan), *answer.plan});
    if (const QString words = sentence(why, "bridge"); !words.isEmpty()) spec.description = words;
    spec.footnote = sentence(why, "margin");
    return spec;
}

ChartSpec planBridgeChart(const models::Scenario& scenario, const models::Evaluation& evaluation, models::PlanKind from,
                          models::PlanKind to) {
    const BridgeEnd start{planName(from), from}, end{planName(to), to};
    if (from == to) {
        return emptyChart(bridgeId(), WhyChartWords::tr("From %1 to %2").arg(start.name, end.name),
                          WhyChartWords::tr("Both ends are the same plan. Choose two different ones above."));
    }
    const auto steps = models::bridge({scenario, evaluation.plan(from)}, {scenario, evaluation.plan(to)});
    ChartSpec spec = bridgeChart(steps, start, end);
    QStringList out;
    for (const models::PlanKind plan : {from, to}) {
        if (!evaluation.plan(plan).feasible) out << planName(plan);
    }
    if (!out.isEmpty())
        spec.footnote = WhyChartWords::tr("%1 leaves work unserved; the cost is per useful GPU-hour of what it serves.")
                            .arg(out.join(WhyChartWords::tr(" and ")));
    return spec;
}

ChartSpec commitmentEffectChart(const models::CommitmentEffect& effect) {
    const QString id = QStringLiteral("why.commitment_effect"),
                  title = WhyChartWords::tr("What committing does, what bare metal does");
    if (!effect.separable()) {
        return emptyChart(id, title, WhyChartWords::tr("Not separable: %1.").arg(worded(effect.whyNotSeparable)));
    }
    BridgeBars bars(
        models::stepDigits(std::max({effect.onDemandOnly, effect.committedVirtual, effect.committedMetal})));
    bars.stand(WhyChartWords::tr("On demand"), effect.onDemandOnly, ColorRole::TierOnDemand, tierPlace(models::Tier::OnDemand));
    bars.step(WhyChartWords::tr("Commitment effect"), *effect.commitment, ColorRole::CostCommitment);
    bars.stand(WhyChartWords::tr("Committed, virtual"), effect.committedVirtual, ColorRole::TierReserved,
               tierPlace(models::Tier::Reserved));
    bars.step(WhyChartWords::tr("Delivery effect"), *effect.delivery, ColorRole::TierBareMetal);
    bars.stand(WhyChartWords::tr("Committed, bare metal"), effect.committedMetal, planRole(effect.plan),
               planPlace(effect.plan));
    ChartSpec spec = bars.chart(id, title);
    spec.description =
        WhyChartWords::tr("Committing changes the cost by %1 and bare metal by %2, USD per useful GPU-hour.")
            .arg(formatNumber(*effect.commitment, Quantity::UsdPerGpuHour),
                 formatNumber(*effect.delivery, Quantity::UsdPerGpuHour));
    spec.footnote = worded(effect.note);
    return spec;
}

}  // namespace splitpoint::ui
