#pragma once

#include <QString>

#include "models/decision/why.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// "Idle capacity", "Fixed platform costs", ...: a term on an axis.
[[nodiscard]] QString bridgeTermName(models::BridgeTerm term);
[[nodiscard]] ColorRole bridgeTermRole(models::BridgeTerm term);

/// One end of a bridge: its name ("Virtual", or "Baseline: virtual" between scenarios) and plan.
struct BridgeEnd {
    QString name;
    models::PlanKind plan = models::PlanKind::BareMetal;
};

/// The bridge between two effective costs as floating bars: first headline, every term that shows, second headline.
/// Terms under half a cent (of costs of a few cents: under half of their last digit) are summed into "Rest", so that the bars always meet the second headline.
/// @test tests/ui/why: bars meet end to end, the table sums, the empty state
[[nodiscard]] ChartSpec bridgeChart(const std::optional<models::Bridge>& bridge, const BridgeEnd& from,
                                    const BridgeEnd& to);

/// The same from the runner-up to the winner of an evaluation; empty without a runner-up.
[[nodiscard]] ChartSpec whyBridgeChart(const models::Why& why, const models::Evaluation& evaluation);

/// The same between any two plans of an evaluation; its description is a sentence with every term that shows.
[[nodiscard]] ChartSpec planBridgeChart(const models::Scenario& scenario, const models::Evaluation& evaluation,
                                        models::PlanKind from, models::PlanKind to);

/// On demand, commitment effect, committed virtual, delivery effect, committed bare metal; where the two effects are
/// not separable the empty state says why.
[[nodiscard]] ChartSpec commitmentEffectChart(const models::CommitmentEffect& effect);

}  // namespace splitpoint::ui
