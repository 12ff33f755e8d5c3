#include "ui/uncertainty/unknown_rows.h"

#include <algorithm>
#include <cmath>

#include "ui/format/number_format.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"
#include "ui/uncertainty/uncertainty_words.h"

namespace splitpoint::ui {

using models::InputInfluence;
using models::Simulation;

namespace {

constexpr double kLeastShare = 0.01;  // of the spread of the cost

QString plain(double value) {
    return formatNumber(value, Quantity::Plain);
}
QString usd(double value) {
    return formatNumber(value, Quantity::Usd);
}

/// What is smaller than the error of the sample is no more than a bound.
QString worthOf(const InputInfluence& input) {
    const double error = models::Sampled{input.knowingUsd, input.knowingStandardErrorUsd}.errorBar();
    if (input.knowingUsd <= 0.0 && error <= 0.0) return UncertaintyWords::tr("nothing");
    if (error >= input.knowingUsd) return UncertaintyWords::tr("below %1").arg(usd(input.knowingUsd + error));
    return error > 0.0 ? UncertaintyWords::tr("%1 ±%2").arg(usd(input.knowingUsd), usd(error)) : usd(input.knowingUsd);
}

QString shareOf(double share) {
    return share < kLeastShare ? UncertaintyWords::tr("under %1").arg(formatNumber(kLeastShare, Quantity::Percent))
                               : formatNumber(std::round(share * 100.0) / 100.0, Quantity::Percent);
}

/// The plans that win at its ends and not at the typical values.
QString winnersOf(const InputInfluence& input, const Simulation& s) {
    QStringList plans;
    for (const auto& end : {input.low, input.high}) {
        if (!end || end->winner == s.recommended) continue;
        const QString name = end->winner ? planName(*end->winner) : UncertaintyWords::tr("none");
        if (!plans.contains(name)) plans << name;
    }
    return plans.join(QStringLiteral(", "));
}

/// "Virtual at 0.2, none at 1": plans that win at the ends and not at the typical values.
QString flipsOf(const InputInfluence& input, const Simulation& s) {
    QStringList ends;
    for (const auto& end : {input.low, input.high}) {
        if (!end || end->winner == s.recommended) continue;
        ends << (end->winner ? UncertaintyWords::tr("%1 at %2").arg(planName(*end->winner), plain(end->input))
                             : UncertaintyWords::tr("none serves all at %1").arg(plain(end->input)));
    }
    return ends.join(QStringLiteral(", "));
}

QString sentenceOf(const UnknownRow& row, const InputInfluence& input, const Simulation& s) {
    QStringList parts;
    parts << (input.knowingUsd > 0.0 || input.knowingStandardErrorUsd > 0.0
                  ? UncertaintyWords::tr("Knowing %1 before deciding would be worth %2 on average.")
                        .arg(row.name, row.worth)
                  : UncertaintyWords::tr("Knowing %1 before deciding would change no choice.").arg(row.name));
    if (input.shapley)
        parts << UncertaintyWords::tr("%1 of the spread of the cost is owed to it; what moves together shares it.")
                     .arg(row.share);
    else if (input.total)
        parts << UncertaintyWords::tr("%1 of the spread of the cost would remain if it alone were unknown.")
                     .arg(row.share);
    else
        parts << UncertaintyWords::tr("Its share of the spread of the cost is being computed.");
    if (!row.flips.isEmpty())
        parts << UncertaintyWords::tr("The answer flips: %1.").arg(flipsOf(input, s));
    else if (!input.low && !input.high)
        parts << UncertaintyWords::tr("Whether the answer flips at its ends is being computed.");
    else
        parts << UncertaintyWords::tr("The answer stays from its low to its high end.");
    return parts.join(u' ');
}

/// The number of a member that is called so; -1: none.
template <class Members>
qsizetype numberOf(const Members& members, const std::string& name) {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& each) { return each.name == name; });
    return found == members.end() ? -1 : found - members.begin();
}

}  // namespace

UnknownRows unknownRows(const Simulation& s) {
    UnknownRows list;
    if (s.onlyAsDecided) {
        list.summary = UncertaintyWords::tr("What knowing each of %1 unknowns would be worth is being computed.")
                           .arg(s.inputs.size());
        return list;
    }
    for (const InputInfluence& input : s.inputs) {
        const double share = input.shareOfSpread();
        if (!(input.knowingUsd > 0.0) && share < kLeastShare && !input.flips) {
            ++list.others;
            continue;
        }
        UnknownRow row;
        row.path = input.path;
        row.name = worded(input.words);
        row.range = UncertaintyWords::tr("%1 (%2 to %3)")
                        .arg(plain(input.range.typical), plain(input.range.low), plain(input.range.high));
        row.worth = worthOf(input);
        row.shareOfCost = std::clamp(share, 0.0, 1.0);
        const QString pending = UncertaintyWords::tr("computing");
        row.share = input.total ? shareOf(row.shareOfCost) : pending;
        row.flips = winnersOf(input, s);
        row.calibratable = input.calibratable;
        row.sentence = sentenceOf(row, input, s);
        if (!input.low && !input.high) row.flips = pending;
        list.rows.push_back(std::move(row));
    }
    const auto worth = [&](const UnknownRow& row) {
        return std::find_if(s.inputs.begin(), s.inputs.end(), [&](const auto& i) { return i.path == row.path; })
            ->knowingUsd;
    };
    // What is worth nothing to know stands by how much it moves.
    std::stable_sort(list.rows.begin(), list.rows.end(), [&](const UnknownRow& a, const UnknownRow& b) {
        return worth(a) != worth(b) ? worth(a) > worth(b) : a.shareOfCost > b.shareOfCost;
    });
    const double most = s.evpiUsd.value;
    list.summary =
        most > 0.0 ? UncertaintyWords::tr(
                         "Knowing everything beforehand would be worth %1 ±%2; no single unknown can be worth more.")
                         .arg(usd(most), usd(s.evpiUsd.errorBar()))
                   : UncertaintyWords::tr(
                         "Knowing the future would change nothing: the same plan and node count is best in all of it.");
    if (list.others > 0)
        list.summary +=
            u' ' + (list.others == 1
                        ? UncertaintyWords::tr("One more unknown decides and moves nothing.")
                        : UncertaintyWords::tr("%1 more unknowns decide nothing and move nothing.").arg(list.others));
    return list;
}

QString inputPathOf(const models::Scenario& scenario, const std::string& path) {
    const auto open = path.find('['), close = path.find(']');
    if (open == std::string::npos || close == std::string::npos || close < open) return QString::fromStdString(path);
    const std::string list = path.substr(0, open), name = path.substr(open + 1, close - open - 1);
    qsizetype at = -1;
    if (list == "workloads") at = numberOf(scenario.workloads, name);
    if (list == "extra_costs") at = numberOf(scenario.extraCosts, name);
    if (at < 0) return {};
    return QStringLiteral("%1[%2]%3")
        .arg(QString::fromStdString(list))
        .arg(at)
        .arg(QString::fromStdString(path.substr(close + 1)));
}

}  // namespace splitpoint::ui
