#include "ui/map/map_page.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/language/model_words.h"
#include "ui/map/axis_chooser.h"
#include "ui/map/ladder_panel.h"
#include "ui/map/map_chart.h"
#include "ui/map/map_edit.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using models::MapAxis;
using models::MapInput;
using models::Tier;

namespace {

constexpr int kUpdatingAfterMs = 120;
constexpr int kProgressAfterMs = 300;

/// A role without which there is nothing to decide.
std::optional<Tier> missingTier(const models::Scenario& scenario) {
    if (!scenario.offer(Tier::BareMetal)) return Tier::BareMetal;
    const bool machines =
        scenario.offer(Tier::OnDemand) || scenario.offer(Tier::Reserved) || scenario.offer(Tier::Spot);
    return machines ? std::nullopt : std::optional(Tier::OnDemand);
}

bool isOn(const MapAxis& axis, double value) {
    return value >= axis.low && value <= axis.high;
}

/// The scenario as a point that can be dragged; its numeric twins stand above the map.
HandleSpec pointHandle(const models::DecisionMap& map, QPointF values) {
    const auto step = [](const MapAxis& axis) { return axis.input == MapInput::GpusPerJob ? 1.0 : 0.0; };
    HandleSpec handle;
    handle.id = QStringLiteral("map.point");
    handle.x = values.x();
    handle.y = values.y();
    handle.accessibleName =
        MapPage::tr("Your point: %1 and %2").arg(mapInputWords(map.x.input), mapInputWords(map.y.input));
    handle.xStep = step(map.x);
    handle.yStep = step(map.y);
    return handle;
}

QTimer* singleShot(QObject* parent, int milliseconds) {
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

}  // namespace

MapPage::MapPage(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      acrossChooser_(new AxisChooser(tr("Across"), this)),
      upChooser_(new AxisChooser(tr("Up"), this)),
      chart_(new LazyChart(this)),
      point_(new QLabel(this)),
      notice_(new QLabel(this)),
      act_(new QPushButton(this)),
      defaults_(new QPushButton(tr("Reset axes"), this)),
      progress_(new QProgressBar(this)),
      updatingTimer_(singleShot(this, kUpdatingAfterMs)),
      progressTimer_(singleShot(this, kProgressAfterMs)),
      ladder_(new LadderPanel(this)) {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(createMapSide());
    split->addWidget(ladder_);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addWidget(split);
    connectChoosers();
    connect(&runner_, &MapRunner::pictured, this, &MapPage::take);
    connect(&chances_, &ChanceRunner::changed, this, [this] {
        if (!move_) drawMap();
    });
    connect(updatingTimer_, &QTimer::timeout, this, [this] { chart_->setUpdating(true); });
    connect(progressTimer_, &QTimer::timeout, progress_, &QProgressBar::show);
    connect(chart_, &ChartView::reported, this, &MapPage::reported);
    connect(chart_, &ChartView::handleMoved, this, [this](const QString&, const QPointF& values, HandlePhase phase) {
        switch (phase) {
            case HandlePhase::Begin:
                return beginMove();
            case HandlePhase::Move:
                return moveTo(values);
            case HandlePhase::End:
                return finishMove();
            case HandlePhase::Cancel:
                return cancelMove();
        }
    });
    connect(ladder_, &LadderPanel::reported, this, &MapPage::reported);
    connect(&document_, &ScenarioDocument::opened, this, &MapPage::forget);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &MapPage::keepAxesOfStep);
    drawMap();
    showNotice();
}

QWidget* MapPage::createMapSide() {
    auto* side = new QWidget(this);
    auto* choosers = new QVBoxLayout;
    choosers->setSpacing(2);
    const int nameWidth = std::max(acrossChooser_->nameWidth(), upChooser_->nameWidth());
    for (AxisChooser* chooser : {acrossChooser_, upChooser_}) {
        chooser->setNameWidth(nameWidth);
        choosers->addWidget(chooser);
    }
    defaults_->setToolTip(tr("The two inputs that matter most, at their usual ranges"));
    connect(defaults_, &QPushButton::clicked, this, [this] {
        forget();
        ask();
    });
    auto* top = new QHBoxLayout;
    top->addLayout(choosers, 1);
    // Longer words leave no room beside the axes at 1280 pixels: then the button stands below them.
    int width = defaults_->sizeHint().width();
    for (const QWidget* each : upChooser_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        width += std::clamp(each->sizeHint().width(), each->minimumWidth(), each->maximumWidth()) +
                 upChooser_->layout()->spacing();
    if (width > fontMetrics().averageCharWidth() * 106) choosers->addWidget(defaults_, 0, Qt::AlignLeft);
    else top->addWidget(defaults_, 0, Qt::AlignTop);

    notice_->setWordWrap(true);
    notice_->setAccessibleName(tr("About this map"));
    connect(act_, &QPushButton::clicked, this, [this] {
        const auto missing = result_ ? missingTier(*result_->scenario) : std::nullopt;
        if (missing) return Q_EMIT offerRequested(*missing);
        forget();
        ask();
    });
    auto* notice = new QHBoxLayout;
    notice->addWidget(notice_, 1);
    notice->addWidget(act_, 0, Qt::AlignTop);

    point_->setWordWrap(true);
    point_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    point_->setAccessibleName(tr("At your point"));
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height() / 2);
    progress_->setAccessibleName(tr("The map is being refined"));
    progress_->hide();
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(point_, 1);
    bottom->addWidget(progress_);

    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(notice);
    layout->addWidget(chart_, 1);
    layout->addLayout(bottom);
    return side;
}

void MapPage::connectChoosers() {
    for (const bool across : {true, false}) {
        AxisChooser* chooser = across ? acrossChooser_ : upChooser_;
        connect(chooser, &AxisChooser::inputChosen, this,
                [this, across](MapInput input) { chooseInput(across, input); });
        connect(chooser, &AxisChooser::rangeTyped, this, [this, across](double low, double high) {
            Q_EMIT rangeTaken();
            setRange(across, low, high);
        });
        connect(chooser, &AxisChooser::pointTyped, this, [this, across](double value) {
            typePoint(across ? QPointF(value, here().y()) : QPointF(here().x(), value));
        });
        connect(chooser, &AxisChooser::refused, this, &MapPage::refused);
    }
}

void MapPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    asked_ = false;
    ladder_->setResult(result);
    if (!isVisible()) return;
    if (shown_)
        asking_.want();
    else
        ask();
}

void MapPage::setMaterialMargin(double margin) {
    if (std::exchange(materialMargin_, margin) != margin && !move_) drawMap();
}

void MapPage::interrupt() {
    asking_.hold();
    runner_.interrupt();
    chances_.cancel();
}

void MapPage::setUpdating(bool updating) {
    ladder_->setUpdating(updating);
    if (!move_) chart_->setUpdating(updating);
}

void MapPage::showAcross(MapInput input) {
    across_ = input;
    rangesTyped_ = false;
    asked_ = false;
    if (isVisible()) ask();
}

bool MapPage::isSettled() const {
    return !isVisible() || (runner_.isSettled() && chances_.isSettled() && !asking_.isDue());
}

QPointF MapPage::here() const {
    return shown_ ? QPointF(shown_->map.hereX, shown_->map.hereY) : QPointF();
}

void MapPage::forget() {
    cancelMove();
    axes_.reset();
    across_.reset();
    axesAt_.clear();
    rangesTyped_ = false;
    asked_ = false;
    asking_.drop();
    runner_.cancel();
}

/// The point is dragged over a map of the scenario as it was at the start: everything but the two inputs is the same.
void MapPage::ask() {
    if (!result_ || move_ || result_->scenario != document_.snapshot()) return;  // else a newer answer is on its way
    // Which two inputs matter most is known with the switch points.
    const bool waits = !axes_ && !across_ && !result_->switchPointsKnown && result_->evaluation.recommendation.plan;
    if (waits) return;
    asked_ = true;
    asking_.drop();
    updatingTimer_->start();
    progressTimer_->start();
    runner_.request({result_, axes_, across_, rangesTyped_, 200, 200});
}

void MapPage::take(const std::shared_ptr<const MapShown>& shown) {
    if (move_) return;
    shown_ = shown;
    axes_ = {shown->x, shown->y};
    across_.reset();
    const bool done = shown->map.complete || !shown->problem.empty();
    if (done) {
        updatingTimer_->stop();
        progressTimer_->stop();
        progress_->hide();
    }
    chart_->setUpdating(!done && chart_->isUpdating());
    const bool known = shown->problem.empty();  // else the point is where it was
    acrossChooser_->show(*shown, shown->x, shown->y, known ? shown->map.hereX : acrossChooser_->here());
    upChooser_->show(*shown, shown->y, shown->x, known ? shown->map.hereY : upChooser_->here());
    drawMap();
    showNotice();
    if (done) askChances();
}

void MapPage::askChances() {
    if (shown_ && shown_->problem.empty() && shown_->result->evaluation.recommendation.plan)
        chances_.request({shown_->result->scenario});
}

/// Those of the map on show.
ChanceRunner::Chances MapPage::shownChances() const {
    return shown_ ? chances_.chancesOf(shown_->result->scenario) : nullptr;
}

/// Why there is none of these axes, in a sentence.
QString MapPage::whyNoMap(const MapShown& shown) {
    for (const MapAxis* axis : {&shown.x, &shown.y}) {
        if (!models::axisFault(*axis)) continue;
        const auto figure = [&](double value) { return formatNumber(value, mapInputQuantity(axis->input)); };
        return tr("%1 to %2 is no range for %3; type one that begins below its end and that this figure can have.")
            .arg(figure(axis->low), figure(axis->high), mapInputWords(axis->input));
    }
    return tr("There is %1.").arg(worded(shown.problem));
}

void MapPage::drawMap() {
    if (!shown_) {
        picture_ = decisionMapChart({});
    } else if (!shown_->problem.empty()) {
        models::DecisionMap none;
        none.x = shown_->x;
        none.y = shown_->y;
        picture_ = decisionMapChart(none);
        picture_.emptyReason = picture_.description = whyNoMap(*shown_);
    } else {
        picture_ = decisionMapChart(shown_->map, materialMargin_,
                                    shown_->result->evaluation.usefulGpuHoursDemanded > 0.0, shownChances().get());
    }
    drawPoint(here());
}

void MapPage::drawPoint(QPointF values) {
    ChartSpec spec = picture_;
    if (!shown_ || !spec.heatMap) {
        point_->clear();
        chart_->setSpec(std::move(spec));
        return;
    }
    const QString readout = readoutAt(values);
    placeMapPoint(spec, shown_->map, values, readout);
    const bool onMap = isOn(shown_->x, values.x()) && isOn(shown_->y, values.y());
    if (onMap) spec.handles = {pointHandle(shown_->map, values)};
    const auto words = [](MapInput input, double value) {
        return tr("%1 %2").arg(mapInputWords(input), formatNumber(value, mapInputQuantity(input)));
    };
    point_->setText(
        tr("At %1 and %2: %3.").arg(words(shown_->x.input, values.x()), words(shown_->y.input, values.y()), readout));
    acrossChooser_->showPoint(values.x());
    upChooser_->showPoint(values.y());
    chart_->setSpec(std::move(spec));
}

/// Where the scenario stands the answer itself, which is exact; elsewhere the cell under the point.
QString MapPage::readoutAt(QPointF values) const {
    const auto& answer = shown_->result->evaluation.recommendation;
    const ChanceRunner::Chances chances = shownChances();
    if (values == here()) {
        const QString text =
            cellReadout({answer.plan, answer.runnerUp, answer.margin.value_or(0.0), true}, materialMargin_);
        const QString chance = chances ? chanceReadout(*chances) : QString();
        return chance.isEmpty() ? text : tr("%1. %2").arg(text, chance);
    }
    return mapReadout(shown_->map, values.x(), values.y(), materialMargin_, chances.get());
}

void MapPage::showNotice() {
    QString text;
    const auto missing = result_ ? missingTier(*result_->scenario) : std::nullopt;
    if (missing) {
        text = *missing == Tier::BareMetal
                   ? tr("There is no bare-metal offer, so there is nothing to decide: the map can only have one color.")
                   : tr("There is no virtual offer, so there is nothing to decide: the map can only have one color.");
        act_->setText(*missing == Tier::BareMetal ? tr("Choose a bare-metal offer\u2026")
                                                  : tr("Choose an on-demand offer\u2026"));
    } else if (shown_ && !shown_->problem.empty()) {
        text = tr("This map cannot be drawn; other axes can.");
        act_->setText(tr("Use the two that matter most"));
    } else if (shown_ && (!isOn(shown_->x, shown_->map.hereX) || !isOn(shown_->y, shown_->map.hereY))) {
        text = tr("Your point lies outside these ranges.");
        act_->setText(tr("Show it"));
    }
    notice_->setText(text);
    notice_->setVisible(!text.isEmpty());
    act_->setVisible(!text.isEmpty());
}

void MapPage::chooseInput(bool across, MapInput input) {
    if (!shown_ || !axes_) return;
    MapAxis& axis = across ? axes_->first : axes_->second;
    const MapAxis& other = across ? axes_->second : axes_->first;
    if (input == axis.input) return;
    if (input == other.input)
        std::swap(axes_->first, axes_->second);
    else
        axis = shown_->choices[models::index(input)].axis;
    axesAt_.clear();
    ask();
}

void MapPage::setRange(bool across, double low, double high) {
    if (!axes_) return;
    MapAxis& axis = across ? axes_->first : axes_->second;
    axis.low = low;
    axis.high = high;
    rangesTyped_ = true;
    axesAt_.clear();
    ask();
}

void MapPage::typePoint(QPointF values) {
    if (!shown_ || !shown_->problem.empty() || move_) return;
    beginMove();
    moveTo(values);
    finishMove();
}

void MapPage::beginMove() {
    if (move_ || !shown_ || shown_->map.cells.empty() || document_.isInGesture()) return;
    document_.beginGesture();
    move_ = Move{document_.snapshot(), document_.fields(), here(), here(), {}};
}

void MapPage::moveTo(QPointF values) {
    if (!move_) return;
    // A hand is not a ruler: near the line it started on, the other input stays untouched.
    const auto settable = [](const MapAxis& axis, double value, double from) {
        constexpr double kMagnetShare = 0.008;  // of the axis; less than one arrow key moves
        const bool stays = std::abs(axis.positionOf(value) - axis.positionOf(from)) < kMagnetShare;
        return stays ? from : settableValue(axis, value);
    };
    const QPointF to(settable(shown_->x, values.x(), move_->from.x()),
                     settable(shown_->y, values.y(), move_->from.y()));
    if (to == move_->to) return;
    Edit edit = mapEdit(*move_->start, move_->fields, {shown_->x.input, move_->from.x(), to.x()},
                        {shown_->y.input, move_->from.y(), to.y()});
    if (const Outcome shown = document_.preview(edit.apply); !shown) {
        Q_EMIT refused(shown.error());
        return;
    }
    move_->to = to;
    move_->edit = std::move(edit);
    drawPoint(to);
}

void MapPage::finishMove() {
    if (!move_) return;
    if (move_->to == move_->from) return cancelMove();
    const Axes before{shown_->x, shown_->y};
    const Axes after{axisFromThere(before.first, move_->to.x()), axisFromThere(before.second, move_->to.y())};
    Edit edit = std::move(move_->edit);
    move_.reset();
    const int step = document_.undoStack().index();
    axesAt_.erase(axesAt_.upper_bound(step), axesAt_.end());
    axesAt_[step] = before;
    axesAt_[step + 1] = after;
    document_.finishGesture(std::move(edit));
    ask();
}

void MapPage::cancelMove() {
    if (!move_) return;
    move_.reset();
    document_.cancelGesture();
    drawPoint(here());
    ask();
}

/// An axis that counts from the scenario begins anew after a move, so that the picture stays where it is; undoing the
/// move brings the axis back with the scenario.
void MapPage::keepAxesOfStep(int index) {
    const auto found = axesAt_.find(index);
    if (found == axesAt_.end() || !axes_) return;
    const bool sameInputs =
        found->second.first.input == axes_->first.input && found->second.second.input == axes_->second.input;
    if (sameInputs) axes_ = found->second;
}

void MapPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!asked_) ask();
}

void MapPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    finishMove();
    asking_.drop();
    const bool settled = runner_.isSettled() && chances_.isSettled();
    chances_.cancel();
    if (settled) return;
    runner_.cancel();
    asked_ = false;
}

}  // namespace splitpoint::ui
