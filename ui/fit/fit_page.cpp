#include "ui/fit/fit_page.h"

#include <algorithm>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/fit/fit_model.h"
#include "ui/fit/sourced_cell_delegate.h"
#include "ui/theme/control_style.h"

namespace splitpoint::ui {

FitPage::FitPage(QWidget* parent) : QWidget(parent), model_(new FitModel(this)), table_(new QTableView(this)) {
    createTable();
    auto* title = new QLabel(tr("Operational fit: what each plan means day by day"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* copy = new QPushButton(tr("Copy table"), this);
    copy->setToolTip(tr("All cells with their sources, for a spreadsheet"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(fitAsTsv(model_->rows()));
        Q_EMIT reported(tr("The table was copied with its sources."));
    });
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addLayout(top);
    layout->addWidget(table_, 1);
}

void FitPage::createTable() {
    table_->setModel(model_);
    table_->setItemDelegate(new SourcedCellDelegate(table_));
    table_->setAccessibleName(tr("Operational fit of the plans"));
    table_->setAccessibleDescription(tr("One row for each topic, one column for each plan, sources below each text"));
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    markFocusAround(table_);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the widths after the rows have taken their heights.
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Without a screen reader Qt tells nobody that the rows are other ones, and whoever asks later would get the old
    // cells.
    connect(model_, &QAbstractItemModel::modelReset, table_, [this] {
        if (QAccessible::isActive()) return;
        QAccessibleInterface* old = QAccessible::queryAccessibleInterface(table_);
        if (old != nullptr) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
    });
}

void FitPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    stale_ = true;
    if (isVisible()) fill();
}

void FitPage::fill() {
    if (!result_ || !stale_) return;
    stale_ = false;
    models::PerPlan<bool> feasible{};
    for (const models::PlanKind plan : models::kPlans)
        feasible[models::index(plan)] = result_->evaluation.plan(plan).feasible;
    const auto changed = model_->setRows(fitTable(*result_->scenario, result_->evaluation), feasible);
    if (changed.size() == model_->rowCount()) return layOutRows();
    for (const int row : changed) table_->resizeRowToContents(row);
}

void FitPage::layOutRows() {
    QHeaderView* columns = table_->horizontalHeader();
    columns->setSectionResizeMode(0, QHeaderView::Fixed);
    int width = fontMetrics().averageCharWidth() * 18;
    for (int row = 0; row < model_->rowCount(); ++row)
        width = std::max(width, SourcedCellDelegate::topicWidth(model_->index(row, 0).data().toString(), table_->font()));
    columns->resizeSection(0, width);
    table_->resizeRowsToContents();
}

void FitPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fill();
    layOutRows();
}

void FitPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The columns take their widths when the layout has run; the rows follow them.
    QMetaObject::invokeMethod(this, &FitPage::layOutRows, Qt::QueuedConnection);
}

}  // namespace splitpoint::ui
