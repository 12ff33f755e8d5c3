#include "ui/why/why_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/bar_reference.h"
#include "ui/format/typeset.h"
#include "ui/map/map_edit.h"
#include "ui/plans/plan_charts.h"
#include "ui/theme/control_style.h"
#include "ui/why/bridge_chart.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::PlanKind;

namespace {

constexpr int kTheOne = -1;  // the runner-up, the winner

QLabel* wrapping(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* bold(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QStringList paragraphsOf(const QLabel* label) {
    return QTextDocumentFragment::fromHtml(label->text()).toPlainText().split(u'\n');
}

QString choiceOf(const QString& role, std::optional<PlanKind> plan) {
    return plan ? u"%1: %2"_s.arg(role, planName(*plan)) : role;
}

}  // namespace

WhyPage::WhyPage(QWidget* parent)
    : QWidget(parent),
      headline_(wrapping(this)),
      margin_(wrapping(this)),
      mark_(new QLabel(tr("updating\u2026"), this)),
      copy_(new QPushButton(tr("Copy as text"), this)) {
    QFont large = headline_->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    headline_->setFont(large);
    headline_->setAccessibleName(tr("What decides"));
    margin_->setAccessibleName(tr("Margin and model error"));
    mark_->hide();
    copy_->setToolTip(tr("Every sentence of this page for a mail or a ticket"));
    connect(copy_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(sentences().join(u'\n'));
        Q_EMIT reported(tr("The reasons were copied as text."));
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headline_);
    words->addWidget(margin_);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(mark_, 0, Qt::AlignTop);
    top->addWidget(copy_, 0, Qt::AlignTop);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(createPictures());
    split->addWidget(createReasons());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    for (LazyChart* chart : charts()) connect(chart, &ChartView::reported, this, &WhyPage::reported);
    setProblem(tr("The explanation is being computed."));
}

QComboBox* WhyPage::createPlanChoice(const QString& name) {
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->addItem(QString(), kTheOne);
    for (const PlanKind plan : models::kPlans) choice->addItem(planName(plan), static_cast<int>(plan));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::activated, this, &WhyPage::drawBridge);
    return choice;
}

QWidget* WhyPage::createPictures() {
    auto* side = new QWidget(this);
    from_ = createPlanChoice(tr("Bridge from"));
    to_ = createPlanChoice(tr("Bridge to"));
    from_->setItemText(0, tr("Runner-up"));
    to_->setItemText(0, tr("Winner"));
    auto* choices = new QHBoxLayout;
    choices->addWidget(new QLabel(tr("Bridge from"), side));
    choices->addWidget(from_);
    choices->addWidget(new QLabel(tr("to"), side));
    choices->addWidget(to_);
    choices->addStretch();
    bridge_ = new LazyChart(side);
    effects_ = new LazyChart(side);
    notSeparable_ = wrapping(side);
    notSeparable_->setAccessibleName(tr("Commitment and delivery effect"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(choices);
    layout->addWidget(bridge_, 3);
    layout->addWidget(effects_, 2);
    layout->addWidget(notSeparable_);
    return side;
}

WhyPage::Section WhyPage::addSection(QVBoxLayout* layout, const QString& title) {
    QWidget* parent = layout->parentWidget();
    Section section{bold(title, parent), wrapping(parent)};
    section.text->setAccessibleName(title);
    section.title->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(section.title);
    layout->addWidget(section.text);
    return section;
}

QWidget* WhyPage::createReasons() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    markFocusAround(scroll);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reasons in words"));
    auto* words = new QWidget(scroll);
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(3);
    flipsTitle_ = addSection(layout, tr("What would change the answer"));
    for (std::size_t i = 0; i < models::kSwitchInputNames.size(); ++i) {
        FlipRow flip;
        flip.row = new QWidget(words);
        flip.text = wrapping(flip.row);
        flip.show = new QToolButton(flip.row);
        flip.show->setText(tr("Map"));
        flip.show->setFocusPolicy(Qt::StrongFocus);
        auto* row = new QHBoxLayout(flip.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(flip.text, 1);
        row->addWidget(flip.show, 0, Qt::AlignTop);
        layout->insertWidget(static_cast<int>(2 + i), flip.row);
        connect(flip.show, &QToolButton::clicked, this, [this, i] { Q_EMIT mapRequested(flips_[i].input); });
        flips_.push_back(flip);
    }
    rivals_ = addSection(layout, tr("The nearest rivals"));
    effectWords_ = addSection(layout, tr("Committing and bare metal"));
    constraints_ = addSection(layout, tr("What binds"));
    sure_ = addSection(layout, tr("How sure"));
    caveats_ = addSection(layout, tr("Mind"));
    layout->addStretch();
    scroll->setWidget(words);
    return scroll;
}

void WhyPage::setExplanation(const std::shared_ptr<const Explained>& explanation) {
    explanation_ = explanation;
    stale_ = true;
    setUpdating(false);
    if (isVisible()) refresh();
}

void WhyPage::setUpdating(bool updating) {
    updating_ = updating;
    mark_->setVisible(updating);
    for (LazyChart* chart : charts()) chart->setUpdating(updating);
}

void WhyPage::setPinned(const std::shared_ptr<const Evaluated>& pinned) {
    pinned_ = pinned;
    drawBridge();
}

void WhyPage::setProblem(const QString& sentence) {
    setUpdating(false);
    if (explanation_) return margin_->setText(sentence);  // the one before stays
    headline_->setText(sentence);
    margin_->clear();
}

void WhyPage::fill(const Section& section, const QStringList& sentences) {
    QStringList present = sentences;
    present.removeAll(QString());
    QString html;
    for (const QString& sentence : present)
        html += u"<p style='margin:0 0 4px 0'>%1</p>"_s.arg(typeset(sentence).toHtmlEscaped());
    section.text->setTextFormat(Qt::RichText);
    section.text->setText(html.replace(QChar(0x202f), QChar(0x00a0)));  // HTML would make a common space of the narrow one
    section.title->setVisible(!present.isEmpty());
    section.text->setVisible(!present.isEmpty());
}

void WhyPage::refresh() {
    if (!explanation_ || !stale_) return;
    stale_ = false;
    const auto& answer = explanation_->result->evaluation.recommendation;
    const WhyWords words = whyWords(explanation_->why);
    const std::vector<WhyFlip> flips = whyFlips(explanation_->why);
    headline_->setText(typeset(words.headline));
    margin_->setText(typeset(words.margin));
    margin_->setVisible(!words.margin.isEmpty());
    fill(flipsTitle_,
         {flips.empty() ? tr("No single input between a fifth and five times its value changes the answer.")
                        : QString()});
    flipsTitle_.title->setVisible(answer.plan.has_value());
    flipsTitle_.text->setVisible(answer.plan && flips.empty());
    for (std::size_t i = 0; i < flips_.size(); ++i) {
        FlipRow& flip = flips_[i];
        flip.row->setVisible(i < flips.size());
        if (i >= flips.size()) continue;
        flip.input = flips[i].input;
        flip.text->setText(typeset(flips[i].sentence));
        const QString name = tr("Show %1 on the decision map").arg(mapInputWords(flip.input));
        flip.show->setAccessibleName(name);
        flip.show->setToolTip(name);
    }
    fill(rivals_, words.rivals);
    rivals_.title->setText(answer.plan ? tr("The nearest rivals") : tr("Why each plan is out"));
    const bool separable = explanation_->why.commitmentEffect.separable();
    fill(effectWords_, {separable ? words.effects : QString()});
    notSeparable_->setText(separable ? QString() : typeset(words.effects));
    notSeparable_->setVisible(!notSeparable_->text().isEmpty());
    fill(constraints_, words.constraints);
    fill(sure_, {words.utilization, words.exactness});
    fill(caveats_, words.caveats);
    from_->setItemText(0, choiceOf(tr("Runner-up"), answer.runnerUp));
    to_->setItemText(0, choiceOf(tr("Winner"), answer.plan));
    drawBridge();
    effects_->setVisible(separable);
    effects_->setSource(
        [explanation = explanation_] { return commitmentEffectChart(explanation->why.commitmentEffect); });
}

void WhyPage::drawBridge() {
    if (!explanation_) return;
    const auto& answer = explanation_->result->evaluation.recommendation;
    const auto chosen = [](const QComboBox* box, std::optional<PlanKind> theOne) {
        const int plan = box->currentData().toInt();
        return plan == kTheOne ? theOne : std::optional(static_cast<PlanKind>(plan));
    };
    const auto from = chosen(from_, answer.runnerUp), to = chosen(to_, answer.plan);
    const bool usual = from == answer.runnerUp && to == answer.plan;
    bridge_->setSource([explanation = explanation_, pinned = pinned_, from, to, usual] {
        const Evaluated& its = *explanation->result;
        ChartSpec spec;
        if (usual || !from || !to) {
            spec = whyBridgeChart(explanation->why, its.evaluation);
            spec.footnote.clear();  // the margin stands at the top of the page
        } else {
            spec = planBridgeChart(*its.scenario, its.evaluation, *from, *to);
        }
        // Of the plans at the ends; the steps between are those of now.
        if (pinned) addReference(spec, effectiveCostChart(pinned->evaluation));
        return spec;
    });
}

QStringList WhyPage::sentences() const {
    QStringList all{headline_->text(), margin_->text(), bridge_->latestSpec().description};
    if (flipsTitle_.text->isVisibleTo(this)) all << paragraphsOf(flipsTitle_.text);
    for (const FlipRow& flip : flips_) {
        if (flip.row->isVisibleTo(this)) all << flip.text->text();
    }
    for (const Section& section : {rivals_, effectWords_}) {
        if (section.text->isVisibleTo(this)) all << paragraphsOf(section.text);
    }
    all << notSeparable_->text();
    for (const Section& section : {constraints_, sure_, caveats_}) {
        if (section.text->isVisibleTo(this)) all << paragraphsOf(section.text);
    }
    all.removeAll(QString());
    return all;
}

void WhyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace splitpoint::ui
