#include "ui/fit/fit_model.h"

#include <utility>

#include "ui/fit/fit_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

void FitModel::setRows(QList<FitRow> rows, models::PerPlan<bool> feasible) {
    const bool sameShape = rows.size() == rows_.size();
    if (!sameShape) beginResetModel();
    rows_ = std::move(rows);
    feasible_ = feasible;
    if (!sameShape) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
        case SourcesRole:
            return cell.sourcesInLine();
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
