#include "ui/charts/chart_table_model.h"

#include <utility>

namespace splitpoint::ui {

ChartTableModel::ChartTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setTable(ChartTable table) {
    const bool sameShape = table.rows() == table_.rows() && table.headers() == table_.headers();
    if (!sameShape) beginResetModel();
    table_ = std::move(table);
    decimals_.clear();
    for (const TableColumn& column : table_.columns) decimals_ << column.decimals();
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table_.rows());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableColumn& column = table_.columns[index.column()];
    if (role == Qt::DisplayRole) return column.shown(index.row(), decimals_[index.column()]);
    if (role == Qt::TextAlignmentRole && column.texts.isEmpty())
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return section >= 0 && section < table_.columns.size() ? QVariant(table_.columns[section].header) : QVariant();
}

}  // namespace splitpoint::ui
