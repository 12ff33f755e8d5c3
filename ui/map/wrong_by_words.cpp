#include "ui/map/wrong_by_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "models/decision/model_error.h"
#include "ui/format/number_format.h"
#include "ui/map/ladder_chart.h"
#include "ui/map/map_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::CapacityLadder;
using models::NodeCounts;
using models::WrongBy;

namespace {

constexpr double kShownShare = 0.0005;  // less rounds to 0.0 %

QString withSign(double value, Quantity quantity) {
    const QString text = formatNumber(value, quantity);
    return value > 0.0 && !text.startsWith(u'+') ? u'+' + text : text;
}

QString nodesOf(models::Tier tier, int nodes) {
    const int count = std::abs(nodes);
    if (tier == models::Tier::BareMetal)
        return count == 1 ? MapWords::tr("1 bare-metal node") : MapWords::tr("%1 bare-metal nodes").arg(count);
    return count == 1 ? MapWords::tr("1 reserved node") : MapWords::tr("%1 reserved nodes").arg(count);
}

QString wordsOf(const WrongBy& wrong) {
    if (!wrong.feasible) return MapWords::tr("leaves work unserved");
    if (std::abs(wrong.shareMore) < kShownShare) return MapWords::tr("costs the same");
    if (wrong.shareMore < 0.0) return MapWords::tr("would be cheaper");
    if (wrong.shareMore < models::kLeastMaterialMargin) return MapWords::tr("no material difference");
    return MapWords::tr("dearer");
}

}  // namespace

std::vector<WrongByRow> wrongByRows(const CapacityLadder& ladder, NodeCounts planned) {
    std::vector<WrongByRow> rows;
    for (const WrongBy& wrong : ladder.wrongBy(planned)) {
        const bool metal = wrong.tier == models::Tier::BareMetal;
        const QString tier = metal ? MapWords::tr("bare metal") : MapWords::tr("reserved");
        const QString change = (wrong.nodes < 0 ? MapWords::tr("%1 %2 too few") : MapWords::tr("%1 %2 too many"))
                                   .arg(std::abs(wrong.nodes))
                                   .arg(tier);
        const QString cost = QStringLiteral("%1 (%2)").arg(withSign(wrong.usdMore, Quantity::Usd),
                                                           withSign(wrong.shareMore, Quantity::Percent));
        rows.push_back({change, nodesInWords(wrong.counts), cost, wordsOf(wrong), wrong.feasible, nodePlace(wrong)});
    }
    return rows;
}

QString wrongBySentence(const CapacityLadder& ladder, NodeCounts planned) {
    const auto list = ladder.wrongBy(planned);
    const auto find = [&](models::Tier tier, int nodes) {
        return std::find_if(list.begin(), list.end(),
                            [&](const WrongBy& w) { return w.tier == tier && w.nodes == nodes; });
    };
    QStringList sentences;
    for (const models::Tier tier : {models::Tier::BareMetal, models::Tier::Reserved}) {
        for (const int step : {4, 2, 1}) {
            const auto few = find(tier, -step), many = find(tier, step);
            if (few == list.end() || many == list.end()) continue;
            const QString nodes = nodesOf(tier, step);
            const auto share = [](const WrongBy& wrong) { return withSign(wrong.shareMore, Quantity::Percent); };
            if (few->feasible && many->feasible) {
                const bool manyIsCheaper = many->usdMore <= few->usdMore;
                sentences << MapWords::tr(
                                 "Of two mistakes, too %1 is the cheaper one: %2 too many cost %3, %5 too few "
                                 "%4.")
                                 .arg(manyIsCheaper ? MapWords::tr("many") : MapWords::tr("few"), nodes, share(*many),
                                      share(*few), QString::number(step));
            } else if (many->feasible) {
                sentences << (step == 1 ? MapWords::tr("%1 too few leaves work unserved; %3 too many costs %2.")
                                        : MapWords::tr("%1 too few leave work unserved; %3 too many cost %2."))
                                 .arg(nodes, share(*many), QString::number(step));
            }
            break;
        }
    }
    return sentences.join(u' ');
}

}  // namespace splitpoint::ui
