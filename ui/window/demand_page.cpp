#include "ui/window/demand_page.h"

#include <cmath>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/demand/statistics.h"
#include "ui/demand/demand_charts.h"
#include "ui/document/demand_edit.h"
#include "ui/format/number_format.h"
#include "ui/plans/plan_charts.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

DemandPage::DemandPage(ScenarioDocument& document, EvaluationRunner& runner, QWidget* parent)
    : QWidget(parent),
      document_(document),
      runner_(runner),
      workloads_(new QComboBox(this)),
      plans_(new QComboBox(this)),
      mean_(new QDoubleSpinBox(this)),
      edits_(new QWidget(this)),
      facts_(new QLabel(this)),
      tabs_(new QTabWidget(this)) {
    const std::array<QString, 4> titles{tr("Week"), tr("Year"), tr("Load duration"), tr("Hour by day")};
    for (std::size_t view = 0; view < charts_.size(); ++view) {
        charts_[view] = new LazyChart(tabs_);
        tabs_->addTab(charts_[view], titles[view]);
    }
    tabs_->setAccessibleName(tr("Views of the demand"));
    tabs_->tabBar()->setAccessibleName(tabs_->accessibleName());
    tabs_->setDocumentMode(true);
    facts_->setAccessibleName(tr("Demand statistics"));
    facts_->setWordWrap(true);
    QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Maximum);
    wrapping.setHeightForWidth(true);
    facts_->setSizePolicy(wrapping);
    QFont small = facts_->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    facts_->setFont(small);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(2);
    layout->addWidget(createControls());
    layout->addWidget(tabs_, 1);
    layout->addWidget(facts_);

    connect(&document_, &ScenarioDocument::scenarioChanged, this, &DemandPage::refreshControls);
    connect(&runner_, &EvaluationRunner::serviceReady, this, &DemandPage::setService);
}

QWidget* DemandPage::createControls() {
    workloads_->setAccessibleName(tr("Workload on show"));
    workloads_->setToolTip(tr("Whose demand is drawn"));
    workloads_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    workloads_->setMinimumContentsLength(14);
    const int unit = fontMetrics().averageCharWidth();
    workloads_->setMinimumWidth(unit * 12);
    plans_->setMinimumWidth(unit * 16);  // shortens in a language with longer words
    plans_->setAccessibleName(tr("Plan on show"));
    plans_->setToolTip(tr("Which plan serves the demand that is drawn"));
    plans_->addItem(tr("Served by: recommended"), -1);
    for (const models::PlanKind plan : models::kPlans) {
        plans_->addItem(tr("Served by: %1").arg(planName(plan)), static_cast<int>(plan));
    }
    connect(workloads_, &QComboBox::activated, this, [this](int row) { Q_EMIT workloadSelected(workloads_->itemData(row).toInt()); });
    connect(plans_, &QComboBox::activated, this, &DemandPage::want);

    mean_->setRange(0.0, 1e7);
    mean_->setDecimals(2);
    mean_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    mean_->setKeyboardTracking(false);
    mean_->setSuffix(tr(" GPUs"));
    mean_->setGroupSeparatorShown(true);
    mean_->setMinimumWidth(unit * 18);
    mean_->setPrefix(tr("mean "));
    mean_->setAccessibleName(tr("Mean demand"));
    mean_->findChild<QLineEdit*>()->setAccessibleName(mean_->accessibleName());
    mean_->setToolTip(tr("Scales the selected workload's demand to this mean"));
    connect(mean_, &QDoubleSpinBox::valueChanged, this, &DemandPage::scaleTo);
    auto* editRow = new QHBoxLayout(edits_);
    editRow->setContentsMargins(0, 0, 0, 0);
    editRow->addWidget(mean_);
    for (const auto& [text, hours, tip] :
         {std::tuple{u"\u2212 1 h"_s, -1, tr("Shift the demand one hour earlier")}, std::tuple{u"+ 1 h"_s, 1, tr("Shift the demand one hour later")}}) {
        auto* button = new QToolButton(edits_);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, h = hours] { shift(h); });
        editRow->addWidget(button);
    }

    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Demand"), controls);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    row->addWidget(title);
    row->addWidget(workloads_);
    row->addWidget(plans_);
    row->addStretch(1);
    row->addWidget(edits_);
    return controls;
}

void DemandPage::refreshControls() {
    const auto& workloads = document_.snapshot()->workloads;
    const QSignalBlocker quietList(workloads_);
    const QSignalBlocker quietMean(mean_);
    QStringList names{tr("All workloads")};
    for (const auto& workload : workloads) names << QString::fromStdString(workload.name);
    if (names != workloadNames_) {
        workloadNames_ = names;
        workloads_->clear();
        for (int row = 0; row < names.size(); ++row) workloads_->addItem(names[row], row - 1);
    }
    if (workload_ >= static_cast<int>(workloads.size())) workload_ = -1;
    if (workloads.size() == 1 && workload_ < 0) workload_ = 0;
    workloads_->setCurrentIndex(workloads_->findData(workload_));
    edits_->setEnabled(workload_ >= 0);
    edits_->setToolTip(workload_ >= 0 ? QString() : tr("Choose one workload to scale or shift its demand"));
    double mean = 0;
    if (workload_ >= 0) {
        mean = meanOf(workloads[static_cast<std::size_t>(workload_)], document_.snapshot()->hours);
    } else {
        for (const auto& workload : workloads) mean += meanOf(workload, document_.snapshot()->hours);
    }
    mean_->setValue(mean);
    want();
}

void DemandPage::setWorkload(int index) {
    if (index == workload_) return;
    workload_ = index;
    refreshControls();
}

void DemandPage::want() {
    ServiceWanted wanted;
    const int plan = plans_->currentData().toInt();
    if (plan >= 0) wanted.plan = static_cast<models::PlanKind>(plan);
    wanted.workload = workload_;
    runner_.show(wanted);
}

void DemandPage::setService(const std::shared_ptr<const ServiceShown>& service) {
    busiestWeek_ = busiestWeek(service->service.demandGpus);
    setFacts(service->statistics);
    for (std::size_t view = 0; view < charts_.size(); ++view) {
        charts_[view]->setSource([service, view, firstHour = busiestWeek_] {
            const DemandSubject subject{*service->scenario, service->service, service->plan,
                                        service->nodes,     service->workload, firstHour};
            return demandChart(subject, static_cast<DemandView>(view));
        });
    }
}

void DemandPage::setFacts(const models::DemandStatistics& statistics) {
    QStringList texts, meanings;
    for (const DemandFact& fact : demandFacts(statistics)) {
        const auto whole = [](QString text) { return text.replace(QChar(u' '), QChar(0x00a0)).replace(QChar(0x202f), QChar(0x00a0)).toHtmlEscaped(); };
        texts << u"%1\u00a0<b>%2</b>"_s.arg(whole(fact.label), whole(fact.value));
        meanings << u"%1: %2"_s.arg(fact.label, fact.meaning);
    }
    const QString text = texts.join(u"&nbsp; "_s);
    if (facts_->text() == text) return;  // laying it out anew takes as long as a chart
    facts_->setText(text);
    facts_->setToolTip(meanings.join(u"\n"_s));
}

void DemandPage::scaleTo(double mean) {
    if (workload_ < 0) return;
    const auto index = static_cast<std::size_t>(workload_);
    const auto& workload = document_.snapshot()->workloads[index];
    const double before = meanOf(workload, document_.snapshot()->hours);
    if (before <= 0) {
        Q_EMIT refused(tr("There is no demand to scale; type its values first."));
        return;
    }
    const EditWords words{tr("%1: mean demand").arg(QString::fromStdString(workload.name)),
                          formatNumber(before, Quantity::Gpus), formatNumber(mean, Quantity::Gpus), tr("GPUs")};
    const Outcome outcome = document_.edit(
        words, [&](models::Scenario& s) { scaleDemand(s.workloads[index], mean / before); }, u"scale%1"_s.arg(index));
    if (!outcome) Q_EMIT refused(outcome.error());
}

void DemandPage::shift(int hours) {
    if (workload_ < 0) return;
    const auto index = static_cast<std::size_t>(workload_);
    const QString name = QString::fromStdString(document_.snapshot()->workloads[index].name);
    const QString what = hours > 0 ? tr("%1: demand shifted later").arg(name) : tr("%1: demand shifted earlier").arg(name);
    const Outcome outcome = document_.edit(
        {what, {}, {}, {}}, [&](models::Scenario& s) { shiftDemand(s.workloads[index], hours); },
        u"shift%1"_s.arg(hours > 0 ? index : ~index));
    if (!outcome) Q_EMIT refused(outcome.error());
}

void DemandPage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

QList<LazyChart*> DemandPage::charts() const { return {charts_.begin(), charts_.end()}; }

}  // namespace splitpoint::ui
