#include "ui/money/money_page.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>

#include "ui/money/money_charts.h"
#include "ui/plans/comparison_model.h"
#include "ui/plans/plan_names.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

namespace {

constexpr int kUse = static_cast<int>(models::kPlanCount);
constexpr int kSavings = kUse + 1;

PlanCash cashOf(const PlanDetails& details) {
    PlanCash cash;
    for (std::size_t plan = 0; plan < models::kPlanCount; ++plan) {
        cash.plans[plan] = details.plans[plan].cash;
        cash.problems[plan] = details.plans[plan].problem;
    }
    return cash;
}

/// What stands in a chart until its months are there for the first time.
ChartSpec waiting(const QString& title) {
    ChartSpec spec;
    spec.id = QStringLiteral("money.waiting");
    spec.title = title;
    spec.emptyReason = spec.description = MoneyPage::tr("The months are being computed.");
    return spec;
}

}  // namespace

MoneyPage::MoneyPage(QWidget* parent)
    : QWidget(parent), figures_(new ComparisonModel(this)), table_(new QTableView(this)) {
    for (int c = 0; c <= kSavings; ++c) charts_ << new LazyChart(this);
    for (const models::PlanKind plan : models::kPlans)
        charts_[static_cast<qsizetype>(models::index(plan))]->setSpec(waiting(planName(plan)));
    charts_[kUse]->setSpec(waiting(tr("Monthly use of commitments")));
    createTable();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(6, 4, 6, 2);
    // Thirds above; below the table takes what its columns need.
    for (int plan = 0; plan < kUse; ++plan) grid->addWidget(charts_[plan], 0, 5 * plan, 1, 5);
    grid->addWidget(table_, 1, 0, 1, 6);
    grid->addWidget(charts_[kSavings], 1, 6, 1, 5);
    grid->addWidget(charts_[kUse], 1, 11, 1, 4);
    for (int column = 0; column < 15; ++column) grid->setColumnStretch(column, 1);
    for (int row = 0; row < 2; ++row) grid->setRowStretch(row, 1);
}

void MoneyPage::createTable() {
    table_->setModel(figures_);
    table_->hideColumn(1);  // the values carry their unit
    table_->setAccessibleName(tr("Money of the plans"));
    table_->setAccessibleDescription(tr("One row for each sum or rate, one column for each plan"));
    table_->setTabKeyNavigation(false);
    table_->setAlternatingRowColors(true);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // Asking every cell for its width is for a table that can be seen; the others are asked when it is shown.
    table_->installEventFilter(this);
    const auto fit = [this] {
        if (table_->isVisible()) table_->resizeColumnsToContents();
    };
    connect(figures_, &QAbstractItemModel::dataChanged, table_, fit);
    connect(figures_, &QAbstractItemModel::modelReset, table_, fit);
    // Without a screen reader Qt tells nobody that the rows are other ones, and whoever asks later would get the old
    // cells.
    connect(figures_, &QAbstractItemModel::modelReset, table_, [this] {
        if (QAccessible::isActive()) return;
        QAccessibleInterface* old = QAccessible::queryAccessibleInterface(table_);
        if (old != nullptr) QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
    });
}

void MoneyPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    charts_[kSavings]->setSource([result] { return savingsChart(result->evaluation); });
    figures_->setRows(moneyFigures(*result->scenario, result->evaluation, nullptr));
}

void MoneyPage::setDetails(const std::shared_ptr<const PlanDetails>& details) {
    const auto cash = std::make_shared<const PlanCash>(cashOf(*details));
    const models::Evaluation& evaluation = details->of->evaluation;
    for (const models::PlanKind plan : models::kPlans) {
        charts_[static_cast<qsizetype>(models::index(plan))]->setSource(
            [details, cash, plan] { return cashChart(details->of->evaluation, *cash, plan); });
    }
    charts_[kUse]->setSource([details, cash] { return commitmentUseChart(details->of->evaluation, *cash); });
    figures_->setRows(moneyFigures(*details->of->scenario, evaluation, cash.get()));
    setUpdating(false);
}

void MoneyPage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

bool MoneyPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::Show) table_->resizeColumnsToContents();
    return QWidget::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
