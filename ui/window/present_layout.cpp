#include "ui/window/present_layout.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <utility>

#include "ui/answer/answer_panel.h"
#include "ui/answer/pinned_line.h"
#include "ui/charts/chart_view.h"
#include "ui/why/why_page.h"

namespace splitpoint::ui {

namespace {

void showAll(const QList<QPointer<QWidget>>& bars) {
    for (const QPointer<QWidget>& bar : bars)
        if (!bar.isNull()) bar->show();
}

}  // namespace

PresentLayout::PresentLayout(QMainWindow* window)
    : QObject(window),
      window_(window),
      action_(new QAction(tr("P&resent layout"), this)) {
    action_->setCheckable(true);
    action_->setShortcut(Qt::Key_F11);
    action_->setToolTip(tr("Large type and no panels, for a projector (F11; again, or Escape, to return)"));
    action_->setStatusTip(action_->toolTip());
    connect(action_, &QAction::toggled, this, &PresentLayout::setActive);
    window->installEventFilter(this);
}

/// Escape leaves only when nothing else wants it. No shortcut: that would come before the widget in focus, and beside
/// another one, as that of a calibration, neither would act. A key press reaches the window when the shortcuts and
/// every widget up from the one in focus have left it.
bool PresentLayout::eventFilter(QObject* watched, QEvent* event) {
    if (active_ && watched == window_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        // Held down it still means what the first press did, such as the end of a drag.
        if (key->key() == Qt::Key_Escape && plain && !key->isAutoRepeat()) {
            setActive(false);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void PresentLayout::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    if (active) {
        keep();
        enlarge();
        putAway();
    } else {
        shrink();
        // Before, so that the docks have the room they had; and after, since a page put up meanwhile kept its docks
        // while no toolbar was there.
        const QList<QPointer<QWidget>> bars = std::exchange(bars_, {});
        showAll(bars);
        window_->restoreState(docks_);
        showAll(bars);
        restoreSplitters();
        // Once more when the docks have taken their room: until then the splitters are too wide to keep their sizes.
        QTimer::singleShot(0, this, [this] {
            if (active_) return;
            restoreSplitters();
            splitters_.clear();
        });
    }
    action_->setChecked(active);
}

void PresentLayout::restoreSplitters() {
    window_->layout()->activate();
    for (const SplitterState& kept : std::as_const(splitters_))
        if (!kept.splitter.isNull()) kept.splitter->restoreState(kept.state);
}

void PresentLayout::takePage() {
    splitters_.clear();  // the sizes of the new page are as good before as after
    if (!active_) return;
    docks_ = window_->saveState();
    putAway();
}

void PresentLayout::keep() {
    docks_ = window_->saveState();
    splitters_.clear();
    for (QSplitter* splitter : window_->centralWidget()->findChildren<QSplitter*>())
        if (splitter->isVisible()) splitters_.append({splitter, splitter->saveState()});
    for (QToolBar* bar : window_->findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        if (!bar->isHidden()) bars_.append(bar);
    if (!window_->statusBar()->isHidden()) bars_.append(window_->statusBar());
}

/// Charts, answer and the sentences of the reasons, with what is in them: a widget inherits the larger type, or has its own size scaled. Controls
/// keep theirs: they are not for the room, and larger ones would push the window out of a small screen.
void PresentLayout::enlarge() {
    QWidget* center = window_->centralWidget();
    QList<QWidget*> shown;
    for (ChartView* chart : center->findChildren<ChartView*>()) shown << chart;
    for (AnswerLine* answer : center->findChildren<AnswerLine*>()) shown << answer;
    for (PinnedLine* pinned : center->findChildren<PinnedLine*>()) shown << pinned;
    for (WhyPage* why : center->findChildren<WhyPage*>())
        for (QLabel* sentence : why->findChildren<QLabel*>()) shown << sentence;
    const auto keepFont = [this](QWidget* widget) {
        const bool own = widget->testAttribute(Qt::WA_SetFont);
        fonts_.append({widget, widget->font(), own});
    };
    for (QWidget* root : shown) {
        keepFont(root);
        for (QWidget* child : root->findChildren<QWidget*>())
            if (child->testAttribute(Qt::WA_SetFont) && (child->font().resolveMask() & QFont::SizeResolved) != 0)
                keepFont(child);
    }
    for (const OwnFont& kept : std::as_const(fonts_)) {
        QFont font = kept.font;
        font.setPointSizeF(font.pointSizeF() * kTypeScale);
        kept.widget->setFont(font);
    }
}

void PresentLayout::shrink() {
    for (const OwnFont& kept : std::exchange(fonts_, {}))
        if (!kept.widget.isNull()) kept.widget->setFont(kept.set ? kept.font : QFont());
}

void PresentLayout::putAway() {
    for (const QPointer<QWidget>& bar : std::as_const(bars_))
        if (!bar.isNull()) bar->hide();
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>()) dock->hide();
}

}  // namespace splitpoint::ui
