#include "ui/compare/bridge_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/charts/chart_view.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

namespace {
constexpr int kRecommended = -1;
}

BridgePanel::BridgePanel(QWidget* parent)
    : QWidget(parent),
      from_(addChooser(tr("Bridge from"), tr("Where the bridge starts"))),
      to_(addChooser(tr("Bridge to"), tr("Where the bridge ends"))),
      plan_(addChooser(tr("Plan of the bridge"), tr("Which plan of the two scenarios"))),
      words_(new QLabel),
      chart_(new ChartView(this)) {
    plan_->setMinimumContentsLength(22);
    plan_->addItem(tr("their recommended plans"), kRecommended);
    for (const models::PlanKind plan : models::kPlans) plan_->addItem(planName(plan), static_cast<int>(plan));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words_->setAccessibleName(tr("Bridge in words"));
    connect(chart_, &ChartView::reported, this, &BridgePanel::reported);
    auto* choosers = new QHBoxLayout;
    choosers->addWidget(new QLabel(tr("From"), this));
    choosers->addWidget(from_);
    choosers->addWidget(new QLabel(tr("to"), this));
    choosers->addWidget(to_);
    choosers->addWidget(new QLabel(tr("by"), this));
    choosers->addWidget(plan_);
    choosers->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(words_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* below = new QHBoxLayout;
    below->addWidget(chart_, 5);
    below->addWidget(scroll, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(choosers);
    layout->addLayout(below, 1);
}

QComboBox* BridgePanel::addChooser(const QString& name, const QString& tip) {
    auto* chooser = new QComboBox(this);
    chooser->setAccessibleName(name);
    chooser->setToolTip(tip);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(16);
    connect(chooser, &QComboBox::activated, this, &BridgePanel::draw);
    return chooser;
}

void BridgePanel::setScenarios(const QList<ComparedScenario>& scenarios) {
    scenarios_ = scenarios;
    fillChoosers();
    stale_ = true;
    if (isVisible()) draw();
}

void BridgePanel::fillChoosers() {
    QStringList names;
    for (const ComparedScenario& each : scenarios_) names << each.name();
    if (names == names_) return;
    for (QComboBox* chooser : {from_, to_}) {
        const QSignalBlocker quiet(chooser);
        const qsizetype kept = names.indexOf(chooser->currentText());
        const qsizetype start = chooser == from_ ? 0 : names.size() - 1;
        chooser->clear();
        chooser->addItems(names);
        chooser->setCurrentIndex(static_cast<int>(kept >= 0 && names_.size() > 1 ? kept : start));
    }
    if (from_->currentIndex() == to_->currentIndex() && names.size() > 1)
        to_->setCurrentIndex(from_->currentIndex() == 0 ? 1 : 0);
    names_ = names;
}

void BridgePanel::draw() {
    stale_ = false;
    BridgeChoice choice{from_->currentIndex(), to_->currentIndex(), std::nullopt};
    const int plan = plan_->currentData().toInt();
    if (plan != kRecommended) choice.plan = static_cast<models::PlanKind>(plan);
    ScenarioBridge bridge = scenarioBridge(scenarios_, choice);
    const QChar minus(0x2212), joiner(0x2060);  // a sign stays with its number when the line breaks
    words_->setText(bridge.sentences.join(QStringLiteral("\n\n")).replace(minus, QString(minus) + joiner));
    chart_->setSpec(std::move(bridge.chart));
}

QString BridgePanel::words() const {
    return words_->text();
}

void BridgePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) draw();
}

}  // namespace splitpoint::ui
