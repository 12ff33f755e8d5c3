#pragma once

#include <QList>
#include <QString>

#include "models/evaluation.h"

namespace splitpoint::ui {

/// One workload on one tier that the scenario has an offer for.
struct Placement {
    std::size_t workload = 0;
    models::Tier tier = models::Tier::BareMetal;
    models::Efficiency efficiency;
    QString whyNot;  ///< not empty: it may not run there, and why

    [[nodiscard]] bool mayRun() const { return whyNot.isEmpty(); }
};

/// Every pair, workload by workload, tiers in their order.
[[nodiscard]] QList<Placement> placementsOf(const models::Scenario& scenario, const models::Evaluation& evaluation);
/// "Chat: bare metal", or "Bare metal" where there is one workload.
[[nodiscard]] QString placementName(const models::Scenario& scenario, const Placement& placement);
/// The overhead set of a tier's offer; one without slowdown where the scenario names none.
[[nodiscard]] const models::OverheadSet& overheadSetOf(const models::Scenario& scenario, models::Tier tier);

}  // namespace splitpoint::ui
