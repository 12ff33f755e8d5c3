#include "ui/fit/fit_model.h"

#include <algorithm>
#include <utility>

#include "ui/fit/fit_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

QList<int> FitModel::setRows(QList<FitRow> rows, models::PerPlan<bool> feasible) {
    QList<int> changed;
    const bool sameShape = rows.size() == rows_.size();
    if (!sameShape) {
        beginResetModel();
        rows_ = std::move(rows);
        feasible_ = feasible;
        endResetModel();
        for (int row = 0; row < rowCount(); ++row) changed << row;
        return changed;
    }
    const QList<FitRow> before = std::exchange(rows_, std::move(rows));
    const bool sameHeads = std::exchange(feasible_, feasible) == feasible;
    for (int row = 0; row < rowCount(); ++row) {
        const FitRow &was = before[row], &is = rows_[row];
        bool any = false;
        const auto tell = [&](int column) {
            any = true;
            // Of a range the view would paint all of itself anew, of one cell that cell.
            Q_EMIT dataChanged(index(row, column), index(row, column));
        };
        if (was.topic != is.topic) tell(0);
        for (int plan = 0; plan < static_cast<int>(models::kPlanCount); ++plan) {
            const auto at = static_cast<std::size_t>(plan);
            if (was.cells[at] != is.cells[at]) tell(plan + 1);
        }
        if (any) changed << row;
    }
    if (!sameHeads) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    return changed;
}

int FitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(models::kPlanCount);
}

QVariant FitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FitRow& row = rows_[index.row()];
    if (index.column() == 0) return role == Qt::DisplayRole ? QVariant(row.topic) : QVariant();
    const FitCell& cell = row.cells[static_cast<std::size_t>(index.column() - 1)];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case kSourcesRole:
        case Qt::AccessibleDescriptionRole:
            return cell.sourcesInLine();
        case Qt::ToolTipRole:
            return cell.sourcesInFull();
        default:
            return {};
    }
}

QVariant FitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation == Qt::Vertical || section >= columnCount()) return {};
    if (section == 0) return FitWords::tr("Topic");
    const auto plan = static_cast<std::size_t>(section - 1);
    const QString name = planName(models::kPlans[plan]);
    return feasible_[plan] ? name : FitWords::tr("%1 (infeasible)").arg(name);
}

}  // namespace splitpoint::ui
