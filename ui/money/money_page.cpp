#include "ui/money/money_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/money/money_charts.h"
#include "ui/plans/comparison_model.h"
#include "ui/plans/comparison_table.h"
#include "ui/plans/plan_names.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

namespace {

constexpr double kMostOfThePage = 0.6;  // the table's share, however long its figures are
constexpr int kUse = static_cast<int>(models::kPlanCount);
constexpr int kSavings = kUse + 1;
constexpr int kLateAfterMs = 120;  // sooner, the mark that months are late would only flicker

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
    : QWidget(parent), figures_(new ComparisonModel(this)), table_(new ComparisonTable(figures_, this)) {
    for (int c = 0; c <= kSavings; ++c) charts_ << new LazyChart(this);
    for (const models::PlanKind plan : models::kPlans)
        charts_[static_cast<qsizetype>(models::index(plan))]->setSpec(waiting(planName(plan)));
    charts_[kUse]->setSpec(waiting(tr("Monthly use of commitments")));
    createTable();
    lateTimer_.setSingleShot(true);
    lateTimer_.setInterval(kLateAfterMs);
    connect(&lateTimer_, &QTimer::timeout, this, [this] {
        late_ = true;
        for (LazyChart* chart : charts_) chart->setUpdating(isLate(chart));
    });
    // Thirds above; below the table takes what its columns need.
    auto* above = new QHBoxLayout;
    for (int plan = 0; plan < kUse; ++plan) above->addWidget(charts_[plan], 1);
    auto* below = new QHBoxLayout;
    below->addWidget(table_, 6);
    below->addWidget(charts_[kSavings], 5);
    below->addWidget(charts_[kUse], 4);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 4, 6, 2);
    rows->addLayout(above, 1);
    rows->addLayout(below, 1);
}

void MoneyPage::createTable() {
    table_->hideColumn(1);  // the values carry their unit
    table_->setAccessibleName(tr("Money of the plans"));
    table_->setAccessibleDescription(tr("One row for each sum or rate, one column for each plan"));
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column > 0) makeRoomForTable();
    });
}

void MoneyPage::makeRoomForTable() {
    const QAbstractItemView* view = table_;  // QTableView keeps the hint to itself
    int wanted = view->sizeHintForColumn(0) + table_->verticalScrollBar()->sizeHint().width() + 2;
    for (int column = 1; column < figures_->columnCount(); ++column) wanted += table_->columnWidth(column);
    table_->setMinimumWidth(std::min(wanted, static_cast<int>(kMostOfThePage * width())));
}

void MoneyPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoomForTable();
}

void MoneyPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    const bool waits = details_ && details_->of->scenario != result->scenario;
    if (waits && !late_ && !lateTimer_.isActive()) lateTimer_.start();
    charts_[kSavings]->setSource([result] { return savingsChart(result->evaluation); });
    figures_->setRows(moneyFigures(*result->scenario, result->evaluation, nullptr));
    makeRoomForTable();
}

bool MoneyPage::isLate(const LazyChart* chart) const {
    return late_ && chart != charts_[kSavings] && charts_.contains(chart);
}

void MoneyPage::setDetails(const std::shared_ptr<const PlanDetails>& details) {
    details_ = details;
    late_ = false;
    lateTimer_.stop();
    draw();
    figures_->setRows(moneyFigures(*details->of->scenario, details->of->evaluation, cash_.get()));
    makeRoomForTable();  // a longer name may have come without a longer figure
    setUpdating(false);
}

void MoneyPage::setPinned(const std::shared_ptr<const Evaluated>& pinned) {
    pinned_ = pinned;
    // The months of what is pinned are known where they were on show.
    const bool months = pinned && details_ && details_->of->scenario == pinned->scenario;
    QList<ComparisonRow> rows;
    if (pinned) rows = moneyFigures(*pinned->scenario, pinned->evaluation, months ? cash_.get() : nullptr);
    if (!months) rows.removeIf([](const ComparisonRow& row) { return row.key == u"dearest_month"; });
    figures_->setPinned(std::move(rows));
    table_->fitColumns();
    draw();
}

void MoneyPage::draw() {
    if (!details_) return;
    cash_ = std::make_shared<const PlanCash>(cashOf(*details_));
    for (const models::PlanKind plan : models::kPlans) {
        charts_[static_cast<qsizetype>(models::index(plan))]->setSource(
            [details = details_, cash = cash_, pinned = pinned_, plan] {
                const Evaluated& its = *details->of;
                const auto today = models::spendToday(*its.scenario, its.evaluation, &cash->plans);
                return cashChart(its.evaluation, *cash, plan, today ? &*today : nullptr,
                                 pinned ? &pinned->evaluation : nullptr);
            });
    }
    charts_[kUse]->setSource(
        [details = details_, cash = cash_] { return commitmentUseChart(details->of->evaluation, *cash); });
}

QTableView* MoneyPage::table() const {
    return table_;
}

void MoneyPage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

}  // namespace splitpoint::ui
