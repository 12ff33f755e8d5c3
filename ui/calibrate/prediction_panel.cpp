#include "ui/calibrate/prediction_panel.h"

#include <algorithm>
#include <cmath>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/panel_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/format/number_format.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

QString ratioWords(double low, double typical, double high) {
    return u"%1 (%2\u2013%3)"_s.arg(formatNumber(typical, Quantity::Ratio), formatNumber(low, Quantity::Ratio),
                                    formatNumber(high, Quantity::Ratio));
}

QString signedPercent(double share) {
    const QString size = formatNumber(std::abs(share), Quantity::Percent);
    return (share < 0.0 ? u"\u2212"_s : u"+"_s) + size;
}

QStringList rowOf(const PredictionRow& row) {
    return {row.test, ratioWords(row.range.low, row.predicted, row.range.high),
            ratioWords(row.interval.low, row.measured, row.interval.high),
            PredictionPanel::tr("%1 (%2 to %3)")
                .arg(signedPercent(row.error.value), signedPercent(row.error.interval.low),
                     signedPercent(row.error.interval.high)),
            row.verdict};
}

}  // namespace

PredictionPanel::PredictionPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      stack_(new QStackedWidget(this)),
      pairNote_(new NoteLabel(tr("Pair that was measured"), NoteLabel::Tone::Muted, this)),
      workload_(new QComboBox(this)),
      summary_(new NoteLabel(tr("Our error in words"), NoteLabel::Tone::Plain, this)),
      rows_(new FigureTable(
          tr("Predicted and measured per test"),
          {tr("Test"), tr("Predicted (9 in 10)"), tr("Measured (95 %)"), tr("Our error (95 %)"), tr("Verdict")}, this)),
      chart_(new ChartView(this)) {
    rows_->alignRight({1, 2, 3});
    workload_->setAccessibleName(tr("Workload whose job was measured"));
    workload_->setToolTip(tr("Its shares of time predict the job from the components"));
    workload_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    workload_->setMinimumContentsLength(16);
    connect(workload_, &QComboBox::activated, this, &PredictionPanel::refresh);
    auto* left = new QWidget(this);
    auto* caption = new QLabel(tr("&job of"), left);
    caption->setBuddy(workload_);
    auto* row = new QHBoxLayout;
    row->addWidget(pairNote_, 1);
    row->addWidget(caption);
    row->addWidget(workload_);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(row);
    leftLayout->addWidget(summary_);
    leftLayout->addWidget(rows_, 1);
    auto* halves = numbersBesideChart(left, chart_, 2, this);
    stack_->addWidget(createEmptyState());
    stack_->addWidget(halves);
    auto* own = new QVBoxLayout(this);
    own->addWidget(stack_);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] {
        if (isVisible()) refresh();
    });
}

QWidget* PredictionPanel::createEmptyState() {
    auto* empty = new QWidget(this);
    auto* words = new QLabel(
        tr("How far off are our own numbers? Each measured pair of bare metal and a virtual machine is a test of the "
           "built-in defaults, and a pair that ran your own job tests what the components say of it.\n\nPair two "
           "profiles first."),
        empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* collect = new QPushButton(tr("Go to the &profiles"), empty);
    collect->setAccessibleName(tr("Go to the profiles"));
    collect->setToolTip(tr("Measure, open or drop profiles there"));
    connect(collect, &QPushButton::clicked, this, &PredictionPanel::profilesRequested);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(collect, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return empty;
}

void PredictionPanel::setPair(const std::optional<CalibrationPair>& pair) {
    pair_ = pair;
    if (isVisible()) refresh();
}

void PredictionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void PredictionPanel::refreshWorkloads() {
    QStringList names, shown;
    for (const auto& workload : document_.snapshot()->workloads) names << QString::fromStdString(workload.name);
    for (int i = 0; i < workload_->count(); ++i) shown << workload_->itemText(i);
    if (shown == names) return;
    const int keep = workload_->currentIndex();
    workload_->clear();
    workload_->addItems(names);
    workload_->setCurrentIndex(std::clamp(keep, 0, std::max(0, workload_->count() - 1)));
}

void PredictionPanel::refresh() {
    refreshWorkloads();
    stack_->setCurrentIndex(pair_ ? 1 : 0);
    if (!pair_) {
        view_ = {};
        return;
    }
    const auto& workloads = document_.snapshot()->workloads;
    const int at = workload_->currentIndex();
    const bool known = at >= 0 && at < static_cast<int>(workloads.size());
    view_ = predictionView(*pair_, known ? &workloads[static_cast<std::size_t>(at)] : nullptr);
    workload_->setEnabled(pair_->hasJob());
    pairNote_->say({tr("Pair: %1 (chosen under \u201cPair and apply\u201d)").arg(view_.pair)});
    summary_->say(view_.emptyReason.isEmpty() ? view_.sentences : QStringList{view_.emptyReason});
    QList<QStringList> rows;
    for (const PredictionRow& row : view_.rows) rows << rowOf(row);
    rows_->setRows(rows);
    chart_->setSpec(predictionChart(view_));
}

}  // namespace splitpoint::ui
