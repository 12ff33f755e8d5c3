#include "ui/plans/comparison_model.h"

#include <algorithm>
#include <utility>

#include "ui/plans/plan_chart_builder.h"

namespace splitpoint::ui {

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {}

void ComparisonModel::setRows(QList<ComparisonRow> rows) {
    const bool sameRows = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                     [](const ComparisonRow& a, const ComparisonRow& b) { return a.key == b.key; });
    if (!sameRows) beginResetModel();
    rows_ = std::move(rows);
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, kFirstPlanColumn), index(rowCount() - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kFirstPlanColumn + static_cast<int>(models::kPlanCount);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComparisonRow& row = rows_[index.row()];
    const int column = index.column();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) return row.meaning;
    if (role == Qt::TextAlignmentRole && column >= kFirstPlanColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    if (column == 0) return row.label;
    if (column == 1) return row.unit;
    return row.text(models::kPlans[static_cast<std::size_t>(column - kFirstPlanColumn)]);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation == Qt::Vertical) return {};
    if (section == 0) return PlanWords::tr("Quantity");
    if (section == 1) return PlanWords::tr("Unit");
    if (section < columnCount()) return planName(models::kPlans[static_cast<std::size_t>(section - kFirstPlanColumn)]);
    return {};
}

}  // namespace splitpoint::ui
