#include "ui/import/bill_chart.h"

#include <algorithm>
#include <cmath>

#include "ui/import/import_words.h"

namespace splitpoint::ui {

using models::imports::PaidTier;
using models::imports::Reconciliation;

QString billMoney(double usd) {
    return formatInColumn(usd, Quantity::Usd, 2);
}

QString paidTierTitle(PaidTier tier) {
    switch (tier) {
        case PaidTier::OnDemand:
            return ImportText::tr("On demand");
        case PaidTier::Committed:
            return ImportText::tr("Committed");
        case PaidTier::Spot:
            return ImportText::tr("Spot");
        case PaidTier::Unused:
            return ImportText::tr("Unused commitment");
        case PaidTier::Other:
            return ImportText::tr("Other");
    }
    return {};
}

ChartSpec emptyBillChart(const QString& reason) {
    ChartSpec spec;
    spec.id = QStringLiteral("import.bill.empty");
    spec.title = ImportText::tr("Paid and modeled");
    spec.emptyReason = spec.description = reason;
    return spec;
}

ChartSpec billChart(const Reconciliation& all, ColorRole plan) {
    if (all.tiers.empty())
        return emptyBillChart(ImportText::tr("Neither the bill nor the plan has a machine with GPUs in these hours."));
    ChartSpec spec;
    spec.id = QStringLiteral("import.bill.tiers");
    spec.title = ImportText::tr("Paid and modeled, by tier");
    spec.y.title = ImportText::tr("USD in these hours");
    spec.y.quantity = Quantity::Usd;
    SeriesSpec paid, modeled;
    paid.name = ImportText::tr("Paid");
    paid.role = ColorRole::Neutral;
    modeled.name = ImportText::tr("Modeled");
    modeled.role = plan;
    paid.kind = modeled.kind = SeriesKind::StackedBar;
    modeled.group = 1;
    double most = 0, least = 0;
    QStringList told;
    for (const auto& tier : all.tiers) {
        spec.x.categories << paidTierTitle(tier.tier);
        paid.values << tier.paid;
        modeled.values << tier.modeled;
        most = std::max({most, tier.paid, tier.modeled});
        least = std::min({least, tier.paid, tier.modeled});
        spec.categoryLabels << formatNumber(tier.paid, Quantity::Usd) << formatNumber(tier.modeled, Quantity::Usd);
        told << ImportText::tr("%1: paid %2, modeled %3")
                    .arg(spec.x.categories.last(), billMoney(tier.paid), billMoney(tier.modeled));
    }
    spec.y.maximum = niceMaximum(most * 1.15);
    if (least < 0) spec.y.minimum = -niceMaximum(-least * 1.15);
    spec.series << paid << modeled;
    spec.description = told.join(QStringLiteral("; ")) + u'.';
    spec.table.columns << TableColumn{ImportText::tr("Tier"), Quantity::Plain, {}, spec.x.categories, 0.0, 0.0, 0}
                       << TableColumn{ImportText::tr("Paid (USD)"), Quantity::Usd, paid.values, {}, 0.0, 0.0, 0}
                       << TableColumn{ImportText::tr("Modeled (USD)"), Quantity::Usd, modeled.values, {}, 0.0, 0.0, 0};
    return spec;
}

ChartSpec billBridge(const Reconciliation& all, ColorRole plan) {
    if (all.tiers.empty()) return billChart(all, plan);
    const BillRowShown sum = billRowsShown(all).back();
    ChartSpec spec;
    spec.id = QStringLiteral("import.bill.bridge");
    spec.title = ImportText::tr("From the plan to the bill");
    spec.y.title = ImportText::tr("USD in these hours");
    spec.y.quantity = Quantity::Usd;
    SeriesSpec bars;
    bars.name = ImportText::tr("USD");
    bars.kind = SeriesKind::StackedBar;
    bars.inLegend = false;
    double at = 0, most = 0, least = 0;
    const auto add = [&](const QString& name, double value, ColorRole role, bool whole) {
        spec.x.categories << name;
        bars.bases << (whole ? 0.0 : at);
        bars.values << value;
        bars.categoryRoles << role;
        at = whole ? value : at + value;
        most = std::max({most, at, bars.bases.last(), bars.bases.last() + value});
        least = std::min({least, at, bars.bases.last() + value});
        spec.categoryLabels << formatNumber(value, Quantity::Usd);
    };
    add(ImportText::tr("Modeled"), sum.modeled, plan, true);
    add(ImportText::tr("Price"), sum.price, ColorRole::DollarOverhead, false);
    add(ImportText::tr("GPU-hours"), sum.hours, ColorRole::CostElastic, false);
    add(ImportText::tr("Unused"), sum.unused, ColorRole::DollarIdle, false);
    add(ImportText::tr("One side only"), sum.oneSide, ColorRole::DollarExtra, false);
    add(ImportText::tr("Paid"), sum.paid, ColorRole::Neutral, true);
    spec.y.maximum = niceMaximum(most * 1.15);
    if (least < 0) spec.y.minimum = -niceMaximum(-least * 1.15);
    spec.series << bars;
    spec.description =
        ImportText::tr("Modeled %1; price %2, GPU-hours %3, unused commitment %4, in one of the two only %5; paid %6.")
            .arg(billMoney(sum.modeled), billMoney(sum.price), billMoney(sum.hours), billMoney(sum.unused),
                 billMoney(sum.oneSide), billMoney(sum.paid));
    spec.table.columns << TableColumn{ImportText::tr("Part"), Quantity::Plain, {}, spec.x.categories, 0.0, 0.0, 0}
                       << TableColumn{ImportText::tr("USD"), Quantity::Usd, bars.values, {}, 0.0, 0.0, 0};
    return spec;
}

std::vector<BillRowShown> billRowsShown(const Reconciliation& all) {
    std::vector<BillRowShown> rows;
    BillRowShown sum;
    sum.tier = ImportText::tr("All");
    for (const auto& tier : all.tiers) {
        rows.push_back(
            {paidTierTitle(tier.tier), tier.paid, tier.modeled, tier.price, tier.hours, tier.unused, tier.notModeled});
        sum.paid += tier.paid;
        sum.modeled += tier.modeled;
        sum.price += tier.price;
        sum.hours += tier.hours;
        sum.unused += tier.unused;
        sum.oneSide += tier.notModeled;
    }
    rows.push_back(sum);
    return rows;
}

}  // namespace splitpoint::ui
