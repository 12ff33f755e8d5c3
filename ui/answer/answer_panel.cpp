#include "ui/answer/answer_panel.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/format/typeset.h"
#include "ui/plans/plan_charts.h"
#include "ui/theme/control_style.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMargin = 12;  // half of it above and below
constexpr int kGap = 6;
constexpr int kLineGap = 2;

QString listOf(const QString& title, const QStringList& lines) {
    QStringList present = lines;
    present.removeAll(QString());
    if (present.isEmpty()) return {};
    QString html = u"<h4>%1</h4><ul style='margin-left:-24px'>"_s.arg(title.toHtmlEscaped());
    for (const QString& line : present) html += u"<li style='margin-bottom:3px'>%1</li>"_s.arg(line.toHtmlEscaped());
    return html + u"</ul>"_s;
}

QLabel* wrappingLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

}  // namespace

AnswerLine::AnswerLine(QWidget* parent)
    : QWidget(parent), headline_(wrappingLabel(this)), detail_(wrappingLabel(this)), why_(new QToolButton(this)) {
    setObjectName(u"answerLine"_s);
    setAccessibleName(tr("Answer"));
    headline_->setObjectName(u"answerHeadline"_s);
    QFont large = headline_->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    headline_->setFont(large);
    headline_->setAccessibleName(tr("Recommended plan"));
    detail_->setObjectName(u"answerDetail"_s);
    detail_->setAccessibleName(tr("What the answer rests on"));
    why_->setText(tr("Why?"));
    why_->setToolTip(tr("Show the reasons, the switch points and what is not included"));
    why_->setAccessibleName(tr("Show the reasons"));
    connect(why_, &QToolButton::clicked, this, &AnswerLine::whyRequested);
}

void AnswerLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its sentences need at this width: a splitter does not ask for that by itself. Placed here and not by a
/// layout: other words would have the whole window laid out again, which takes longer than painting its charts.
void AnswerLine::fitHeight() {
    // Before a layout gave it a width, its sentences would be broken at a width that they never have, into a column so
    // high that it pushes the window out of the screen when the line is shown at last.
    if (!testAttribute(Qt::WA_Resized)) return;
    const QSize button = why_->sizeHint();
    const int room = std::max(0, width() - 2 * kMargin - kGap - button.width());
    const int headline = headline_->heightForWidth(room);
    const int detail = detail_->heightForWidth(room);
    const int texts = headline + kLineGap + detail;
    const int wanted = std::max(texts, button.height()) + kMargin;
    const int top = (wanted - texts) / 2;
    headline_->setGeometry(kMargin, top, room, headline);
    detail_->setGeometry(kMargin, top + headline + kLineGap, room, detail);
    why_->setGeometry(QRect(QPoint(kMargin + room + kGap, (wanted - button.height()) / 2), button));
    if (wanted == minimumHeight() && wanted == maximumHeight()) return;
    setFixedHeight(wanted);
    Q_EMIT heightChanged();
}

void AnswerLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void AnswerLine::setWords(const AnswerWords& words) {
    words_ = words;
    stale_.clear();
    refresh();
}

void AnswerLine::setStale(const QString& reason) {
    stale_ = reason;
    refresh();
}

QString AnswerLine::headline() const { return headline_->text(); }

/// Old prices are named beside the answer that rests on them, not only in the status bar.
QString AnswerLine::oldPrices() const { return words_.pricesOld ? tr("\u26a0 %1: check them.").arg(words_.prices) : QString(); }

void AnswerLine::refresh() {
    const QString margin = words_.margin.isEmpty() ? QString() : u" \u2014 %1"_s.arg(words_.margin);
    headline_->setText(words_.headline + margin);
    headline_->setAccessibleDescription(headline_->text());  // their names say which line it is, not what it says
    headline_->setEnabled(stale_.isEmpty());
    QStringList details;
    if (!stale_.isEmpty()) details << stale_;
    else if (words_.plan) details << words_.today << words_.useAgainstBreakEven << words_.assumed << oldPrices() << words_.switching;
    else details << words_.infeasible.mid(0, 2);
    details.removeAll(QString());
    detail_->setText(details.join(u" "_s));
    detail_->setAccessibleDescription(detail_->text());
    fitHeight();
}

WhyPanel::WhyPanel(QWidget* parent) : QWidget(parent), text_(new QTextBrowser(this)), pause_(new QTimer(this)) {
    pause_->setSingleShot(true);
    pause_->setInterval(kPauseMs);
    connect(pause_, &QTimer::timeout, this, &WhyPanel::layOut);
    text_->setAccessibleName(tr("Reasons for the answer"));
    markFocusAround(text_);
    text_->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_, 1);
    auto* page = new QPushButton(tr("All reasons, with the bridge"), this);
    page->setToolTip(tr("Show the Why page"));
    connect(page, &QPushButton::clicked, this, &WhyPanel::pageRequested);
    layout->addWidget(page);
}

void WhyPanel::setWords(const AnswerWords& words) {
    words_ = words;
    decides_.clear();
    compose();
}

void WhyPanel::setDecides(const WhyWords& words) {
    decides_ = {typeset(words.headline), typeset(words.margin)};
    compose();
}

void WhyPanel::compose() {
    const AnswerWords& words = words_;
    const QString title = words.margin.isEmpty() ? words.headline : u"%1 \u2014 %2"_s.arg(words.headline, words.margin);
    QString html = u"<p><b>%1</b></p>"_s.arg(title.toHtmlEscaped());
    if (!words.lesson.isEmpty()) html += u"<p><i>%1</i></p>"_s.arg(words.lesson.toHtmlEscaped());
    html += listOf(tr("What decides"), decides_);
    html += listOf(tr("Beside today"), {words.today});
    html += listOf(tr("Reasons"), QStringList{words.useAgainstBreakEven} + words.reasons);
    html += listOf(tr("What would change it"), words.switchPointsUpdating ? QStringList{words.switching} : words.switchPoints);
    html += listOf(tr("Plans that cannot serve it"), words.infeasible);
    html += listOf(tr("How sure"), {words.exactness, words.assumed, words.prices});
    html += listOf(tr("Mind"), words.caveats);
    wanted_ = html.replace(QChar(0x202f), QChar(0x00a0));  // HTML would make a common space of the narrow one
    // A panel behind another tab is not hidden for Qt, only out of the window's sight.
    if (visibleRegion().isEmpty()) pause_->start();
    else layOut();
}

void WhyPanel::layOut() {
    pause_->stop();
    if (wanted_ == shown_) return;  // setting the text again would move the reader's place
    shown_ = wanted_;
    text_->setHtml(shown_);
}

void WhyPanel::showEvent(QShowEvent* event) {
    layOut();
    QWidget::showEvent(event);
}

}  // namespace splitpoint::ui
