#include "ui/uncertainty/uncertainty_page.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/catalogue/empty_hint.h"
#include "ui/format/money_text.h"
#include "ui/format/typeset.h"
#include "ui/language/model_words.h"
#include "ui/plans/comparison_model.h"
#include "ui/plans/comparison_table.h"
#include "ui/theme/control_style.h"
#include "ui/uncertainty/calibrating_panel.h"
#include "ui/uncertainty/uncertainty_figures.h"
#include "ui/uncertainty/unknown_rows.h"
#include "ui/uncertainty/unknowns_table.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using models::PlanFutures;
using models::PlanKind;
using models::Simulation;

namespace {

constexpr int kLateAfterMs = 120;  // sooner, the mark would only flicker
constexpr std::size_t kHeadlineSentences = 2;
enum ChartTab { Distribution, OverTime, Tornado, NodeCounts, Calibrating, ChartTabs };

QLabel* sentenceLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    return label;
}

QString sentence(const std::string& words) {
    return said(words) + u'.';
}

ChartSpec waitingChart(const QString& id, const QString& title) {
    ChartSpec spec;
    spec.id = id;
    spec.title = title;
    spec.emptyReason = spec.description = UncertaintyPage::tr("The futures are being simulated.");
    return spec;
}

/// Ranges there are, but none of them moves the cost of any plan.
bool isFlat(const Simulation& s) {
    bool any = false;
    for (const models::PlanUncertainty& plan : s.plans) {
        if (!plan.offered) continue;
        const auto& at = plan.asDecided.totalUsd.at;
        if (at.back() - at.front() > 1e-9 * std::abs(at.back())) return false;
        any = true;
    }
    return any;
}

}  // namespace

UncertaintyPage::UncertaintyPage(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      headline_(sentenceLabel(tr("What the answer is worth"), this)),
      state_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      nothing_(new NothingToWeigh(this)),
      figures_(new ComparisonModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->setSpacing(4);
    layout->addWidget(createHead());
    layout->addWidget(nothing_);
    layout->addWidget(createContent(), 1);
    lateTimer_.setSingleShot(true);
    lateTimer_.setInterval(kLateAfterMs);
    connect(&lateTimer_, &QTimer::timeout, this, [this] {
        late_ = true;
        for (LazyChart* chart : charts_) chart->setUpdating(true);
        showState();
    });
    connect(&runner_, &UncertaintyRunner::pictured, this, &UncertaintyPage::take);
    connect(&document_, &ScenarioDocument::opened, this, &UncertaintyPage::forget);
    connect(nothing_, &NothingToWeigh::rangeRequested, this, [this] { Q_EMIT inputRequested({}); });
    connect(nothing_, &NothingToWeigh::demandRequested, this, &UncertaintyPage::demandRequested);
    nothing_->hide();
    showState();
}

/// A target that is being typed is told when the box loses the focus, which is too late then.
UncertaintyPage::~UncertaintyPage() { targetBox_->disconnect(this); }

QWidget* UncertaintyPage::createHead() {
    auto* head = new QWidget(this);
    QFont large = headline_->font();
    large.setBold(true);
    headline_->setFont(large);
    state_->setAccessibleName(tr("Futures"));
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(fontMetrics().averageCharWidth() * 12, fontMetrics().height() / 2);
    progress_->setAccessibleName(tr("More futures are being simulated"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headline_, 1);
    row->addWidget(state_, 0, Qt::AlignTop);
    row->addWidget(progress_, 0, Qt::AlignTop);
    return head;
}

QWidget* UncertaintyPage::createContent() {
    auto* above = new QSplitter(Qt::Horizontal, this);
    above->addWidget(createPictures());
    above->addWidget(createUnknowns());
    table_ = new ComparisonTable(figures_, this);
    table_->hideColumn(1);  // the values carry their unit
    table_->setAccessibleName(tr("The plans over all futures"));
    table_->setAccessibleDescription(tr("One row for each figure, one column for each plan"));
    // What the figures are called is longer than the figures: it takes the room that they leave.
    table_->horizontalHeader()->setStretchLastSection(false);
    for (int column = 1; column < figures_->columnCount(); ++column)
        table_->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(table_);
    below->addWidget(createWords());
    for (QSplitter* split : {above, below}) {
        split->setChildrenCollapsible(false);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 1);
        split->setSizes({500, 500});
    }
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(above);
    rows->addWidget(below);
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    rows->setSizes({600, 360});
    content_ = rows;
    return content_;
}

QWidget* UncertaintyPage::createPictures() {
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Charts of the futures"));
    const std::array<std::pair<QString, QString>, ChartTabs> names{
        std::pair{tr("Cost"), QStringLiteral("uncertainty.distribution")},
        std::pair{tr("Over time"), QStringLiteral("uncertainty.over_time")},
        std::pair{tr("Each unknown"), QStringLiteral("uncertainty.tornado")},
        std::pair{tr("Node count"), QStringLiteral("uncertainty.node_counts")},
        std::pair{tr("Calibrating"), QStringLiteral("uncertainty.calibrating")}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* chart = new LazyChart(tabs_);
        chart->setSpec(waitingChart(names[i].second, names[i].first));
        connect(chart, &ChartView::reported, this, &UncertaintyPage::reported);
        charts_ << chart;
        if (i != Distribution) {
            tabs_->addTab(chart, names[i].first);
            continue;
        }
        auto* first = new QWidget(tabs_);
        auto* layout = new QVBoxLayout(first);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(createTargetRow());
        layout->addWidget(chart, 1);
        tabs_->addTab(first, names[i].first);
    }
    connect(charts_[Distribution], &ChartView::handleMoved, this,
            [this](const QString&, const QPointF& values, HandlePhase phase) { moveTarget(values, phase); });
    return tabs_;
}

QWidget* UncertaintyPage::createTargetRow() {
    auto* row = new QWidget(this);
    plan_ = new QComboBox(row);
    plan_->setAccessibleName(tr("Plan on show"));
    reading_ = new QComboBox(row);
    reading_->setAccessibleName(tr("Node counts on show"));
    reading_->addItem(tr("as decided"));
    reading_->addItem(tr("robust"));
    reading_->setToolTip(
        tr("As decided: the node counts that are best at the typical values. Robust: those that cost "
           "least on average over the futures."));
    for (QComboBox* box : {plan_, reading_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] {
            drawDistribution();
            drawDetails();
        });
    }
    targetBox_ = new QDoubleSpinBox(row);
    targetBox_->setDecimals(3);
    targetBox_->setRange(0.0, 1e6);
    const QString sign = moneyText(QString(), targetBox_->locale());
    if (sign.startsWith(QChar(u'$')))
        targetBox_->setPrefix(sign);
    else
        targetBox_->setSuffix(sign);
    targetBox_->setKeyboardTracking(false);
    targetBox_->setToolTip(tr("USD per useful GPU-hour; the line in the chart can be dragged, too"));
    targetBox_->setAccessibleName(tr("Target cost, USD per useful GPU-hour"));
    targetBox_->findChild<QLineEdit*>()->setAccessibleName(targetBox_->accessibleName());
    connect(targetBox_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        target_.moveTo(value);
        drawDistribution();
    });
    nineInTen_ = new QPushButton(tr("9 in 10"), row);
    nineInTen_->setToolTip(tr("Put the target where 9 in 10 futures stay under it, and keep it there"));
    nineInTen_->setAccessibleName(tr("Target that 9 in 10 futures stay under"));
    connect(nineInTen_, &QPushButton::clicked, this, [this] {
        target_.release();
        drawDistribution();
    });
    targetSentence_ = sentenceLabel(tr("What the target line says"), row);
    QFont bold = targetSentence_->font();
    bold.setBold(true);
    targetSentence_->setFont(bold);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(0, 0, 0, 0);
    controls->addWidget(plan_);
    controls->addWidget(reading_);
    controls->addStretch();
    controls->addWidget(new QLabel(tr("Target"), row));
    controls->addWidget(targetBox_);
    controls->addWidget(nineInTen_);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(controls);
    layout->addWidget(targetSentence_);
    return row;
}

QWidget* UncertaintyPage::createUnknowns() {
    auto* side = new QWidget(this);
    auto* title = new QLabel(tr("Which unknown decides"), side);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    unknowns_ = new UnknownsTable(side);
    unknownsHint_ = new EmptyHint(tr("The futures are being simulated."), unknowns_);
    unknownsSummary_ = sentenceLabel(tr("What knowing everything is worth"), side);
    connect(unknowns_, &UnknownsTable::narrowRequested, this, &UncertaintyPage::inputRequested);
    connect(unknowns_, &UnknownsTable::measureRequested, this, &UncertaintyPage::calibrationRequested);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(unknowns_, 1);
    layout->addWidget(unknownsSummary_);
    return side;
}

QWidget* UncertaintyPage::createWords() {
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget(scroll);
    words_ = sentenceLabel(tr("In words"), inside);
    limits_ = sentenceLabel(tr("What was bounded, thinned or assumed"), inside);
    limits_->setForegroundRole(QPalette::PlaceholderText);
    calibrating_ = new CalibratingPanel(document_, inside);
    connect(calibrating_, &CalibratingPanel::calibrationRequested, this, &UncertaintyPage::calibrationRequested);
    connect(calibrating_, &CalibratingPanel::refused, this, &UncertaintyPage::refused);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(calibrating_);
    layout->addWidget(words_);
    layout->addWidget(limits_);
    layout->addStretch();
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    markFocusAround(scroll);
    scroll->setAccessibleName(tr("The futures in words"));
    return scroll;
}

void UncertaintyPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    if (isVisible()) ask();
}

void UncertaintyPage::interrupt() {
    runner_.interrupt();
}

void UncertaintyPage::forget() {
    target_.release();
    runner_.cancel();
    shown_.reset();
    weighed_.reset();
    detailed_.reset();
    const QSignalBlocker blocked(plan_);
    plan_->clear();
    reading_->setCurrentIndex(0);
}

bool UncertaintyPage::isSettled() const {
    return !isVisible() || runner_.isSettled();
}

void UncertaintyPage::ask() {
    if (!result_ || result_->scenario != document_.snapshot()) return;  // else a newer answer is on its way
    runner_.request(result_);
    const bool behind = !shown_ || shown_->result->scenario != result_->scenario;
    if (behind && !runner_.isSettled() && !late_ && !lateTimer_.isActive()) lateTimer_.start();
    showState();
}

void UncertaintyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void UncertaintyPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    runner_.cancel();  // what is not seen is not refined
}

void UncertaintyPage::take(const std::shared_ptr<const Simulated>& picture) {
    shown_ = picture;
    if (picture->simulation.calibrating) detailed_ = picture;
    if (!picture->simulation.onlyAsDecided) weighed_ = picture;
    // Of a drag's earlier position: what the inputs said a moment ago, and dimmed unless the next one follows at once.
    late_ = false;
    lateTimer_.stop();
    if (result_ && picture->result->scenario != result_->scenario) lateTimer_.start();
    fill();
}

void UncertaintyPage::fill() {
    using Lack = NothingToWeigh::Lack;
    const Simulation& s = shown_->simulation;
    if (!shown_->problem.isEmpty()) {
        showNotice(tr("The futures cannot be simulated: %1").arg(typeset(shown_->problem)), Lack::Nothing);
    } else if (!(shown_->result->evaluation.usefulGpuHoursDemanded > 0.0)) {
        showNotice(tr("There is no demand to serve, so all futures are the same. Add demand to a workload."),
                   Lack::Demand);
    } else if (!s.nothingUncertain.empty()) {
        showNotice(sentence(s.nothingUncertain), Lack::Ranges);
    } else if (isFlat(s)) {
        showNotice(
            tr("None of the ranges moves the cost of any plan, so all futures are the same: give an input that costs "
               "something a range, for example a price, growth or an overhead."),
            Lack::Ranges);
    } else {
        nothing_->hide();
        content_->show();
        QStringList head, words, limits;
        for (std::size_t i = 0; i < s.sentences.size(); ++i) {
            const QString each = sentence(s.sentences[i]);
            const bool ofCalibrating = s.calibrating && s.sentences[i] == s.calibrating->sentence;
            if (i < kHeadlineSentences)
                head << each;
            else if (!ofCalibrating)
                words << each;
        }
        for (const std::string& limit : s.limits) limits << sentence(limit);
        headline_->setText(head.join(u' '));
        words_->setText(words.join(u'\n'));
        limits_->setText(limits.join(u'\n'));
        const QSignalBlocker blocked(plan_);
        const bool isNew = plan_->count() == 0;
        const QVariant before = isNew ? QVariant(static_cast<int>(leadingPlan(s))) : plan_->currentData();
        plan_->clear();
        for (const models::PlanUncertainty& plan : s.plans)
            if (plan.offered) plan_->addItem(planName(plan.plan), static_cast<int>(plan.plan));
        plan_->setCurrentIndex(std::max(0, plan_->findData(before)));
        // A preview knows nothing of it: the list of the answer before stays until then, and says so.
        const UnknownRows list = unknownRows(s);
        if (!s.onlyAsDecided || !weighed_) unknowns_->setRows(list.rows);
        unknownsHint_->say(s.onlyAsDecided
                               ? tr("What it is worth to know each of them follows with the first %1 futures.")
                                     .arg(models::kLeastDraws)
                               : tr("None of the unknowns decides anything."));
        const bool kept = s.onlyAsDecided && !unknowns_->rows().empty();
        unknownsSummary_->setText(kept ? tr("Of the answer before; what knowing is worth now is being computed.")
                                       : typeset(list.summary));
        figures_->setRows(uncertaintyFigures(s));
        drawDistribution();
        drawDetails();
    }
    showState();
}

void UncertaintyPage::showNotice(const QString& words, NothingToWeigh::Lack lack) {
    nothing_->say(words, lack);
    headline_->clear();
    content_->hide();
    nothing_->show();
}

void UncertaintyPage::showState() {
    QString text;
    const bool busy = !runner_.isSettled();
    const bool any = shown_ && shown_->problem.isEmpty() && shown_->simulation.draws > 0;
    if (!any && busy)
        text = tr("simulating\u2026");
    else if (any && late_)
        text = tr("updating\u2026");
    else if (any)
        text = futuresInWords(shown_->simulation.draws, shown_->refining && busy, shown_->simulation.onlyAsDecided);
    if (state_->text() != text) state_->setText(text);
    state_->setToolTip(
        any && shown_->simulation.hourByHour
            ? tr("Whole instances, jobs, waiting work or boots: every future is simulated hour by hour. A preview of "
                 "%1 futures at the node counts as decided comes first, then 256 futures, and it ends at %2.")
                  .arg(QLocale().toString(models::kPreviewDraws), QLocale().toString(models::kDefaultDraws))
            : tr("256 futures come first, then 4,096, then 65,536; all plans see the same ones."));
    progress_->setVisible(busy && (late_ || !any || shown_->refining));
}

PlanKind UncertaintyPage::chosenPlan() const {
    return plan_->count() > 0 ? static_cast<PlanKind>(plan_->currentData().toInt()) : leadingPlan(shown_->simulation);
}

PlanReading UncertaintyPage::chosenReading() const {
    return reading_->currentIndex() == 1 ? PlanReading::Robust : PlanReading::AsDecided;
}

const std::shared_ptr<const Simulated>& UncertaintyPage::chosenPicture() const {
    const bool unknown = shown_ && shown_->simulation.onlyAsDecided && chosenReading() == PlanReading::Robust;
    return unknown ? weighed_ : shown_;
}

const PlanFutures* UncertaintyPage::chosenFutures() const {
    const auto& picture = chosenPicture();
    if (!picture || picture->simulation.draws == 0) return nullptr;
    return &readingOf(picture->simulation.plans[models::index(chosenPlan())], chosenReading());
}

void UncertaintyPage::drawDistribution() {
    const PlanFutures* futures = chosenFutures();
    if (futures == nullptr) {
        if (!shown_) return;
        ChartSpec waiting =
            waitingChart(QStringLiteral("uncertainty.distribution"), tr("Effective cost over the futures"));
        waiting.emptyReason = waiting.description = tr("The robust node counts are being computed.");
        charts_[Distribution]->setSource([waiting] { return waiting; });
        targetSentence_->clear();
        return;
    }
    const std::optional<double> target = target_.of(*futures);
    const QSignalBlocker blocked(targetBox_);
    targetBox_->setEnabled(target.has_value());
    nineInTen_->setEnabled(target_.isMoved());
    // Step and value each write over a text that is being typed; the box shows thousandths, the line has more.
    if (const double step = TargetLine::step(*futures); targetBox_->singleStep() != step)
        targetBox_->setSingleStep(step);
    const auto shown = [this](double usd) { return targetBox_->textFromValue(usd); };
    if (target && shown(targetBox_->value()) != shown(*target)) targetBox_->setValue(*target);
    targetSentence_->setText(targetSentence());
    charts_[Distribution]->setSource(
        [picture = chosenPicture(), plan = chosenPlan(), reading = chosenReading(), target] {
            return distributionChart(picture->simulation, plan, reading, target);
        });
    charts_[Distribution]->setUpdating(late_ || chosenPicture() != shown_);
}

void UncertaintyPage::drawDetails() {
    if (!shown_) return;
    if (weighed_) {
        charts_[NodeCounts]->setSource(
            [picture = weighed_, plan = chosenPlan()] { return nodeCountChart(picture->simulation, plan); });
        charts_[NodeCounts]->setUpdating(late_ || weighed_ != shown_);
    }
    // Details come with a later picture; those of the answer before stay until then, marked.
    const auto& details = shown_->simulation.calibrating || !detailed_ ? shown_ : detailed_;
    const bool old = late_ || (details != shown_ && details->result->scenario != shown_->result->scenario);
    charts_[OverTime]->setSource([details] { return costFanChart(details->simulation); });
    charts_[Tornado]->setSource([details] { return tornadoChart(details->simulation); });
    charts_[Calibrating]->setSource([details] { return calibratingChart(details->simulation); });
    for (const ChartTab tab : {OverTime, Tornado, Calibrating}) charts_[tab]->setUpdating(old);
    calibrating_->setValue(details->simulation.calibrating);
}

void UncertaintyPage::moveTarget(const QPointF& values, HandlePhase phase) {
    const PlanFutures* futures = chosenFutures();
    if (futures == nullptr) return;
    if (phase == HandlePhase::Begin) beforeDrag_ = target_;
    if (phase == HandlePhase::Cancel) target_ = beforeDrag_;
    if (phase == HandlePhase::Move) {
        const double step = TargetLine::step(*futures);
        target_.moveTo(std::round(values.x() / step) * step);
    }
    drawDistribution();
}

QTableView* UncertaintyPage::table() const {
    return table_;
}

QString UncertaintyPage::targetSentence() const {
    const PlanFutures* futures = chosenFutures();
    const std::optional<double> target = futures == nullptr ? std::nullopt : target_.of(*futures);
    if (!target) return {};
    return tr("%1: %2").arg(planName(chosenPlan()), sentence(models::targetSentence(*futures, *target)));
}

QString UncertaintyPage::state() const {
    return state_->text();
}

QStringList UncertaintyPage::sentences() const {
    QStringList all;
    for (const QLabel* label : {headline_, targetSentence_, unknownsSummary_, words_, limits_})
        if (!label->text().isEmpty()) all << label->text();
    return all << calibrating_->sentence();
}

QString UncertaintyPage::notice() const {
    return nothing_->isHidden() ? QString() : nothing_->sentence();
}

}  // namespace splitpoint::ui
