#include "ui/calibrate/answer_effect.h"

#include <cmath>

#include <QCoreApplication>

#include "ui/format/number_format.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Evaluation;
using models::PlanKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr double kMaterial = 0.01;  // where the model itself speaks of a material difference
constexpr double kSame = 5e-6;

QString costWords(const models::PlanResult& plan) {
    if (!plan.feasible) return Words::tr("cannot serve it");
    return plan.usdPerUsefulGpuHour ? formatNumber(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                                    : Words::tr("no demand");
}

QString changeWords(double share) {
    if (std::abs(share) < kSame) return Words::tr("no change");
    const QString size = formatNumber(std::abs(share), Quantity::Percent);
    return share > 0 ? u"+%1"_s.arg(size) : u"\u2212%1"_s.arg(size);
}

QString winnerWords(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    return plan ? planName(*plan) : Words::tr("no plan is feasible");
}

QString marginWords(const Evaluation& evaluation) {
    const auto& answer = evaluation.recommendation;
    if (!answer.plan) return u"\u2013"_s;
    if (!answer.margin || !answer.runnerUp) return Words::tr("no rival");
    const double share = *answer.margin / (1.0 + *answer.margin);  // of the rival's cost, as the answer line says it
    return Words::tr("%1 below %2").arg(formatNumber(share, Quantity::Percent), planName(*answer.runnerUp));
}

EffectRow planRow(PlanKind kind, const Evaluation& before, const Evaluation& after) {
    const auto& old = before.plan(kind);
    const auto& now = after.plan(kind);
    EffectRow row{Words::tr("%1, per useful GPU-hour").arg(planName(kind)), costWords(old), costWords(now), {}, false};
    if (old.feasible && now.feasible && old.usdPerUsefulGpuHour && now.usdPerUsefulGpuHour) {
        const double share = *now.usdPerUsefulGpuHour / *old.usdPerUsefulGpuHour - 1.0;
        row.change = changeWords(share);
        row.matters = std::abs(share) >= kMaterial;
    } else {
        row.change = old.feasible == now.feasible ? Words::tr("no change") : Words::tr("changes");
        row.matters = old.feasible != now.feasible;
    }
    return row;
}

}  // namespace

std::vector<EffectRow> effectRows(const Evaluation& before, const Evaluation& after) {
    std::vector<EffectRow> rows;
    for (const PlanKind kind : models::kPlans) rows.push_back(planRow(kind, before, after));
    const bool other = before.recommendation.plan != after.recommendation.plan;
    rows.push_back({Words::tr("Recommended"), winnerWords(before), winnerWords(after),
                    other ? Words::tr("changes") : Words::tr("stays"), other});
    const QString old = marginWords(before), now = marginWords(after);
    rows.push_back({Words::tr("Margin to the next plan"), old, now,
                    old == now ? Words::tr("no change") : Words::tr("changes"), false});
    return rows;
}

QString effectSentence(const Evaluation& before, const Evaluation& after) {
    if (before.recommendation.plan != after.recommendation.plan) {
        return Words::tr("The answer changes from %1 to %2.").arg(winnerWords(before), winnerWords(after));
    }
    return marginWords(before) == marginWords(after)
               ? Words::tr("The answer stays %1, %2.").arg(winnerWords(after), marginWords(after))
               : Words::tr("The answer stays %1; it was %2 and becomes %3.")
                     .arg(winnerWords(after), marginWords(before), marginWords(after));
}

}  // namespace splitpoint::ui
