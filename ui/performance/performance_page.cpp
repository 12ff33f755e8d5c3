#include "ui/performance/performance_page.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/performance/performance_charts.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

namespace {

QList<PlanBursts> burstsOf(const PlanDetails& details) {
    QList<PlanBursts> plans;
    for (const models::PlanKind kind : models::kPlans) {
        const PlanDetails::Plan& plan = details.plans[models::index(kind)];
        plans.append({kind, plan.bursts, plan.problem});
    }
    return plans;
}

/// The workload whose charts say most: the first that has an interval to choose, else the first.
int firstWithCheckpoints(const models::Scenario& scenario) {
    const auto& workloads = scenario.workloads;
    const auto found = std::find_if(workloads.begin(), workloads.end(),
                                    [](const models::Workload& w) { return w.checkpointHours.typical > 0.0; });
    return found == workloads.end() ? 0 : static_cast<int>(found - workloads.begin());
}

}  // namespace

PerformancePage::PerformancePage(QWidget* parent) : QWidget(parent), workloads_(new QComboBox(this)) {
    for (int c = 0; c < ChartCount; ++c) charts_ << new LazyChart(this);
    ChartSpec waiting;
    waiting.id = QStringLiteral("performance.waiting");
    waiting.title = tr("Waiting for capacity");
    waiting.emptyReason = waiting.description = tr("The bursts are being computed.");
    charts_[Waiting]->setSpec(waiting);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addWidget(createControls());
    auto* grid = new QGridLayout;
    // Two wide charts of everything above, three of one thing each below.
    grid->addWidget(charts_[Efficiency], 0, 0, 1, 3);
    grid->addWidget(charts_[StepTimes], 0, 3, 1, 3);
    grid->addWidget(charts_[Scaling], 1, 0, 1, 2);
    grid->addWidget(charts_[Checkpoints], 1, 2, 1, 2);
    grid->addWidget(charts_[Waiting], 1, 4, 1, 2);
    for (int column = 0; column < 6; ++column) grid->setColumnStretch(column, 1);
    for (int row = 0; row < 2; ++row) grid->setRowStretch(row, 1);
    layout->addLayout(grid, 1);
}

QWidget* PerformancePage::createControls() {
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Performance"), controls);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    workloads_->setAccessibleName(tr("Workload whose jobs are drawn"));
    workloads_->setToolTip(tr("Whose jobs the charts of scaling and of interruptions show"));
    workloads_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    workloads_->setMinimumContentsLength(18);
    connect(workloads_, &QComboBox::activated, this, [this](int index) { Q_EMIT workloadSelected(index); });
    row->addWidget(title);
    row->addWidget(workloads_);
    row->addStretch(1);
    return controls;
}

void PerformancePage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    fillWorkloads();
    charts_[Efficiency]->setSource([result] { return efficiencyChart(*result->scenario, result->evaluation); });
    charts_[StepTimes]->setSource([result] { return stepTimesChart(*result->scenario, result->evaluation); });
    drawWorkload();
}

void PerformancePage::setDetails(const std::shared_ptr<const PlanDetails>& details) {
    charts_[Waiting]->setSource([details] { return capacityWaitChart(*details->of->scenario, burstsOf(*details)); });
    charts_[Waiting]->setUpdating(false);
}

void PerformancePage::fillWorkloads() {
    QStringList names;
    for (const auto& workload : result_->scenario->workloads) names << QString::fromStdString(workload.name);
    const QSignalBlocker quiet(workloads_);
    if (names != names_) {
        names_ = names;
        workload_ = firstWithCheckpoints(*result_->scenario);
        workloads_->clear();
        workloads_->addItems(names);
    }
    workloads_->setCurrentIndex(workload_);
}

void PerformancePage::setWorkload(int index) {
    if (index < 0 || index == workload_) return;
    workload_ = index;
    if (!result_) return;
    fillWorkloads();
    drawWorkload();
}

void PerformancePage::drawWorkload() {
    charts_[Scaling]->setSource([result = result_, workload = workload_] {
        return scalingChart(*result->scenario, result->evaluation, workload);
    });
    charts_[Checkpoints]->setSource([result = result_, workload = workload_] {
        return checkpointChart(*result->scenario, result->evaluation, workload);
    });
}

void PerformancePage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

}  // namespace splitpoint::ui
