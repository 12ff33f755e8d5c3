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

struct AnswerEffectWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr double kMaterial = 0.01;  // where the model itself speaks of a material difference
constexpr double kSame = 5e-6;

QString costWords(const models::PlanResult& plan) {
    if (!plan.feasible) return AnswerEffectWords::tr("cannot serve it");
    return plan.usdPerUsefulGpuHour ? formatNumber(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                                    : AnswerEffectWords::tr("no demand");
}

QString changeWords(double share) {
    if (std::abs(share) < kSame) return AnswerEffectWords::tr("no change");
    const QString size = formatNumber(std::abs(share), Quantity::Percent);
    return share > 0 ? u"+%1"_s.arg(size) : u"\u2212%1"_s.arg(size);
}

QString winnerWords(const Evaluation& evaluation) {
    const auto& plan = evaluation.recommendation.plan;
    return plan ? planName(*plan) : AnswerEffectWords::tr("no plan is feasible");
}

QString marginWords(const Evaluation& evaluation) {
    const auto& answer = evaluation.recommendation;
    if (!answer.plan) return u"\u2013"_s;
    if (!answer.margin || !answer.runnerUp) return AnswerEffectWords::tr("no rival");
    const double share = *answer.margin / (1.0 + *answer.margin);  // of the rival's cost, as the answer line says it
    return AnswerEffectWords::tr("%1 below %2").arg(formatNumber(share, Quantity::Percent), planName(*answer.runnerUp));
}

EffectRow planRow(PlanKind kind, const Evaluation& before, const Evaluation& after) {
    const auto& old = before.plan(kind);
    const auto& now = after.plan(kind);
    EffectRow row{AnswerEffectWords::tr("%1, per useful GPU-hour").arg(planName(kind)), costWords(old), costWords(now), {}, false};
    if (old.feasible && now.feasible && old.usdPerUsefulGpuHour && now.usdPerUsefulGpuHour) {
        const double share = *now.usdPerUsefulGpuHour / *old.usdPerUsefulGpuHour - 1.0;
        row.change = changeWords(share);
        row.matters = std::abs(share) >= kMaterial;
    } else {
        row.change = old.feasible == now.feasible ? AnswerEffectWords::tr("no change") : AnswerEffectWords::tr("changes");
        row.matters = old.feasible != now.feasible;
    }
    return row;
}

}  // namespace

std::vector<EffectRow> effectRows(const Evaluation& before, const Evaluation& after) {
    std::vector<EffectRow> rows;
    rows.reserve(models::kPlans.size() + 2);
    for (const PlanKind kind : models::kPlans) rows.push_back(planRow(kind, before, after));
    const bool other = before.recommendation.plan != after.recommendation.plan;
    rows.push_back({AnswerEffectWords::tr("Recommended"), winnerWords(before), winnerWords(after),
                    other ? AnswerEffectWords::tr("changes") : AnswerEffectWords::tr("stays"), other});
    const QString old = marginWords(before), now = marginWords(after);
    rows.push_back({AnswerEffectWords::tr("Margin to the next plan"), old, now,
                    old == now ? AnswerEffectWords::tr("no change") : AnswerEffectWords::tr("changes"), false});
    return rows;
}

QString effectSentence(const Evaluation& before, const Evaluation& after) {
    if (before.recommendation.plan != after.recommendation.plan) {
        return AnswerEffectWords::tr("The answer changes from %1 to %2.").arg(winnerWords(before), winnerWords(after));
    }
    return marginWords(before) == marginWords(after)
               ? AnswerEffectWords::tr("The answer stays %1, %2.").arg(winnerWords(after), marginWords(after))
               : AnswerEffectWords::tr("The answer stays %1; it was %2 and becomes %3.")
                     .arg(winnerWords(after), marginWords(before), marginWords(after));
}

}  // namespace splitpoint::ui
