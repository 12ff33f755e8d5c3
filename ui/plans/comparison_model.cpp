#include "ui/plans/comparison_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/format/change_format.h"
#include "ui/plans/plan_chart_builder.h"

namespace splitpoint::ui {

namespace {

bool isSameValue(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool showTheSame(const ComparisonRow& a, const ComparisonRow& b) {
    return a.texts == b.texts && a.today == b.today && a.meaning == b.meaning &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), isSameValue);
}

const ComparisonRow* rowOf(const QList<ComparisonRow>& rows, const QString& key) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&key](const ComparisonRow& row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setRows(QList<ComparisonRow> rows) {
    const bool sameRows = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                     [](const ComparisonRow& a, const ComparisonRow& b) { return a.key == b.key; });
    const bool hasToday = std::any_of(rows.begin(), rows.end(), [](const ComparisonRow& r) { return r.today.has_value(); });
    if (!sameRows || hasToday != hasToday_) {
        beginResetModel();
        rows_ = std::move(rows);
        hasToday_ = hasToday;
        return endResetModel();
    }
    const QList<ComparisonRow> before = std::exchange(rows_, std::move(rows));
    int first = rowCount(), last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (showTheSame(before[row], rows_[row])) continue;
        first = std::min(first, row);
        last = row;
    }
    if (last >= 0) Q_EMIT dataChanged(index(first, kFirstPlanColumn), index(last, columnCount() - 1));
}

void ComparisonModel::setPinned(QList<ComparisonRow> rows) {
    pinned_ = std::move(rows);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, kFirstPlanColumn), index(rowCount() - 1, columnCount() - 1));
}

QString ComparisonModel::changeSincePinned(const ComparisonRow& row, models::PlanKind plan) const {
    const ComparisonRow* pinned = rowOf(pinned_, row.key);
    const std::size_t at = models::index(plan);
    if (pinned == nullptr || !row.texts[at].isEmpty() || !pinned->texts[at].isEmpty()) return {};
    return formatChange(pinned->values[at], row.values[at], row.quantity, Precision::Full);
}

QString ComparisonModel::pinnedWords(const ComparisonRow& row, models::PlanKind plan) const {
    const ComparisonRow* pinned = rowOf(pinned_, row.key);
    if (pinned == nullptr) return {};
    const QString then = pinned->text(plan), change = changeSincePinned(row, plan);
    if (!change.isEmpty()) return PlanWords::tr("Pinned: %1; since then %2.").arg(then, change);
    return then == row.text(plan) ? PlanWords::tr("Pinned: %1, unchanged.").arg(then)
                                  : PlanWords::tr("Pinned: %1.").arg(then);
}

bool ComparisonModel::isToday(int column) const {
    return hasToday_ && column == kFirstPlanColumn + static_cast<int>(models::kPlanCount);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFirstPlanColumn + static_cast<int>(models::kPlanCount) + (hasToday_ ? 1 : 0);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComparisonRow& row = rows_[index.row()];
    const int column = index.column();
    const bool today = isToday(column), ofPlan = column >= kFirstPlanColumn && !today;
    const auto plan = models::kPlans[static_cast<std::size_t>(ofPlan ? column - kFirstPlanColumn : 0)];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        QStringList told{row.meaning};
        if (ofPlan && !row.texts[models::index(plan)].isEmpty()) told.prepend(row.text(plan));  // may be cut in its cell
        if (const QString pinned = ofPlan ? pinnedWords(row, plan) : QString(); !pinned.isEmpty()) told << pinned;
        return told.join(QStringLiteral(". "));
    }
    if (role == Qt::TextAlignmentRole && column >= kFirstPlanColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    if (column == 0) return row.label;
    if (column == 1) return row.unit;
    if (today) return row.today ? formatNumber(*row.today, row.quantity, Precision::Full) : QString();
    const QString change = changeSincePinned(row, plan);
    return change.isEmpty() ? row.text(plan) : QStringLiteral("%1 (%2)").arg(row.text(plan), change);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section < kFirstPlanColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return PlanWords::tr("Quantity");
    if (section == 1) return PlanWords::tr("Unit");
    if (isToday(section)) return PlanWords::tr("Today");
    if (section < columnCount()) return planName(models::kPlans[static_cast<std::size_t>(section - kFirstPlanColumn)]);
    return {};
}

}  // namespace splitpoint::ui
