#pragma once

#include <vector>

#include "models/import/bill_reconciliation.h"
#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Paid beside modeled, tier by tier.
/// @param plan color of the plan that the bill is compared with
[[nodiscard]] ChartSpec billChart(const models::imports::Reconciliation& all, ColorRole plan);
/// From what the plan costs to what was paid: the parts of the difference over all tiers, as a bridge.
[[nodiscard]] ChartSpec billBridge(const models::imports::Reconciliation& all, ColorRole plan);
[[nodiscard]] ChartSpec emptyBillChart(const QString& reason);
/// "On demand", "Committed", "Spot".
[[nodiscard]] QString paidTierTitle(models::imports::PaidTier tier);

/// Dollars and cents, as a bill has them, whatever the amount: the parts of a difference sum to the cent.
[[nodiscard]] QString billMoney(double usd);

/// One row of the table below them: a tier, or the sum.
struct BillRowShown {
    QString tier;
    double paid = 0, modeled = 0, price = 0, hours = 0, unused = 0, oneSide = 0;
    [[nodiscard]] double difference() const { return paid - modeled; }
};
/// Tiers, then the sum.
[[nodiscard]] std::vector<BillRowShown> billRowsShown(const models::imports::Reconciliation& all);

}  // namespace splitpoint::ui
