#include "ui/answer/pinned_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "ui/format/number_format.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

struct PinnedWords {
    Q_DECLARE_TR_FUNCTIONS(Pinned)
};

QString costOf(const models::PlanResult& plan) {
    return plan.feasible && plan.usdPerUsefulGpuHour ? formatNumber(*plan.usdPerUsefulGpuHour, Quantity::UsdPerGpuHour)
                                                     : PinnedWords::tr("infeasible");
}

QString changeOf(const models::PlanResult& before, const models::PlanResult& after) {
    const QString then = costOf(before), now = costOf(after);
    if (then == now) return PinnedWords::tr("%1 %2 (unchanged)").arg(planName(after.plan), now);
    const bool bothCost = before.feasible && after.feasible && before.usdPerUsefulGpuHour && after.usdPerUsefulGpuHour;
    if (!bothCost) return PinnedWords::tr("%1 %2, now %3").arg(planName(after.plan), then, now);
    const double change = *after.usdPerUsefulGpuHour - *before.usdPerUsefulGpuHour;
    const QString sign = change > 0.0 ? QStringLiteral("+") : QString();
    return PinnedWords::tr("%1 %2, now %3 (%4)")
        .arg(planName(after.plan), then, now, sign + formatNumber(change, Quantity::UsdPerGpuHour));
}

QString answerOf(const models::Evaluation& evaluation) {
    return evaluation.recommendation.plan ? planName(*evaluation.recommendation.plan) : PinnedWords::tr("none");
}

}  // namespace

QString pinnedWords(const models::Evaluation& pinned, const models::Evaluation& now) {
    QStringList plans;
    for (const models::PlanKind plan : models::kPlans) {
        const QString change = changeOf(pinned.plan(plan), now.plan(plan));
        // The answer's plan first: the line is shortened from its end.
        if (plan == now.recommendation.plan)
            plans.prepend(change);
        else
            plans.append(change);
    }
    const QString then = answerOf(pinned), answer = answerOf(now);
    const QString verdict = then == answer ? PinnedWords::tr("The answer is still %1.").arg(answer)
                                           : PinnedWords::tr("The answer was %1 and is %2.").arg(then, answer);
    return PinnedWords::tr("Since pinned, USD per useful GPU-hour: %1. %2").arg(plans.join(QStringLiteral("; ")), verdict);
}

}  // namespace splitpoint::ui
