#include "ui/catalogue/like_chart.h"

#include <algorithm>
#include <set>

#include "ui/catalogue/offer_words.h"
#include "ui/language/in_sentence.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Tier;

namespace {

constexpr int kTableSteps = 20;  // every 5 % of use

ColorRole lineRole(Tier tier) {
    switch (tier) {
        case Tier::BareMetal: return ColorRole::TierBareMetal;
        case Tier::Reserved: return ColorRole::TierReserved;
        case Tier::OnDemand: return ColorRole::TierOnDemand;
        case Tier::Spot: return ColorRole::TierSpot;
    }
    return ColorRole::Neutral;
}

/// Uses at which the lines have their corners, and the steps of the table.
QList<double> usesOf(const models::LikeForLike& like) {
    std::set<double> uses;
    for (int step = 0; step <= kTableSteps; ++step) uses.insert(static_cast<double>(step) / kTableSteps);
    for (const auto& pair : like.pairs) {
        if (pair.utilization) uses.insert(*pair.utilization);
    }
    for (const auto& offer : like.best) {
        if (offer && offer->monthlyCapHours) uses.insert(std::min(1.0, *offer->monthlyCapHours / models::kHoursPerMonth));
    }
    return {uses.begin(), uses.end()};
}

}  // namespace

QString pairWords(const models::OfferPair& pair) {
    const QString first = roleWords(pair.first), second = roleWords(pair.second);
    switch (pair.outcome) {
        case models::PairOutcome::FirstCheaper:
            return CatalogueWords::tr("%1 costs less than %2 at every use.").arg(first, inSentence(second));
        case models::PairOutcome::SecondCheaper:
            return CatalogueWords::tr("%1 costs less than %2 at every use.").arg(second, inSentence(first));
        case models::PairOutcome::BreakEven: break;
    }
    return CatalogueWords::tr("%1 costs less below %2 use, %3 from there on.")
        .arg(second, formatNumber(*pair.utilization, Quantity::Percent), inSentence(first));
}

ChartSpec likeForLikeChart(const models::LikeForLike& like) {
    ChartSpec spec;
    const QString gpu = QString::fromStdString(like.gpu);
    spec.id = u"catalogue.like_for_like"_s;
    spec.title = CatalogueWords::tr("One %1, however much it is used").arg(gpu);
    spec.x.title = CatalogueWords::tr("hours in use, share of the month (%)");
    spec.x.quantity = Quantity::Percent;
    spec.y.title = CatalogueWords::tr("USD per GPU and hour of the month");
    spec.y.quantity = Quantity::UsdPerGpuHour;
    const QList<double> uses = usesOf(like);
    spec.table.columns << TableColumn{CatalogueWords::tr("Use (%)"), Quantity::Percent, uses, {}, 0.0, 0.0, 0};
    double highest = 0.0;
    QStringList told;
    for (const Tier tier : models::kTiers) {
        const auto& offer = like.best[models::index(tier)];
        if (!offer) continue;
        SeriesSpec line;
        line.name = roleWords(tier);
        line.kind = SeriesKind::Line;
        line.role = lineRole(tier);
        line.place = LinkedPlace(AxisMeaning::Tier, static_cast<double>(models::index(tier)));
        QList<double> costs;
        for (const double use : uses) {
            const double cost = models::usdPerMonthHour(*offer, tier, use);
            line.points << QPointF(use, cost);
            costs << cost;
            highest = std::max(highest, cost);
        }
        spec.table.columns << TableColumn{CatalogueWords::tr("%1 (USD)").arg(line.name), Quantity::UsdPerGpuHour, costs, {}, 0.0, 0.0, 0};
        told << CatalogueWords::tr("%1 %2 USD per GPU-hour").arg(line.name, priceWords(*offer));
        spec.series << line;
    }
    if (spec.series.isEmpty()) {
        spec.emptyReason = spec.description = CatalogueWords::tr("No current offer of %1 may be proposed; choose another GPU, or add a quote.").arg(gpu);
        return spec;
    }
    spec.y.maximum = niceMaximum(highest * 1.05);
    for (const auto& pair : like.pairs) {
        told << pairWords(pair);
        if (!pair.utilization) continue;
        spec.marks << MarkSpec{Direction::Vertical, *pair.utilization,
                               CatalogueWords::tr("%1: %2 / %3")
                                   .arg(formatNumber(*pair.utilization, Quantity::Percent), roleWords(pair.first),
                                        inSentence(roleWords(pair.second))),
                               ColorRole::Neutral};
    }
    spec.description = told.join(u"; "_s);
    spec.footnote = CatalogueWords::tr("Prices alone: without slowdown, idle parts of nodes, boot and people, which the plans count.");
    return spec;
}

}  // namespace splitpoint::ui
