#include "ui/charts/chart_table_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/chart_table_model.h"

namespace splitpoint::ui {

ChartTableDialog::ChartTableDialog(QWidget* parent)
    : QDialog(parent), description_(new QLabel(this)), view_(new QTableView(this)), model_(new ChartTableModel(this)) {
    setObjectName(QStringLiteral("chartTable"));
    description_->setWordWrap(true);
    view_->setModel(model_);
    view_->setAlternatingRowColors(true);
    view_->setTabKeyNavigation(false);  // Tab leaves the table: no focus trap
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view_->verticalHeader()->setDefaultSectionSize(view_->fontMetrics().height() * 3 / 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("&Copy table"), QDialogButtonBox::ActionRole);
    copyButton->setToolTip(tr("Copies the selected cells, or all of them, tab-separated for a spreadsheet"));
    connect(copyButton, &QPushButton::clicked, this, &ChartTableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* shortcut = new QShortcut(QKeySequence::Copy, view_);
    connect(shortcut, &QShortcut::activated, this, &ChartTableDialog::copy);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(description_);
    layout->addWidget(view_, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 46, em * 26);
}

void ChartTableDialog::setSpec(const ChartSpec& spec) {
    setWindowTitle(tr("Numbers: %1").arg(spec.title));
    description_->setText(spec.description);
    view_->setAccessibleName(spec.title);
    view_->setAccessibleDescription(spec.description);
    const bool firstTime = model_->columnCount() != spec.table.columns.size();
    model_->setTable(spec.table);
    if (firstTime) view_->resizeColumnsToContents();
}

QString ChartTableDialog::tsv() const {
    const QModelIndexList selected = view_->selectionModel()->selectedIndexes();
    if (selected.size() < 2) return model_->table().toTsv();
    int top = model_->rowCount(), bottom = -1, left = model_->columnCount(), right = -1;
    for (const QModelIndex& index : selected) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QString out;
    for (int c = left; c <= right; ++c)
        out += model_->headerData(c, Qt::Horizontal).toString() + (c < right ? u'\t' : u'\n');
    for (int r = top; r <= bottom; ++r)
        for (int c = left; c <= right; ++c) out += model_->table().text(r, c) + (c < right ? u'\t' : u'\n');
    return out;
}

void ChartTableDialog::copy() const {
    QGuiApplication::clipboard()->setText(tsv());
}

}  // namespace splitpoint::ui
