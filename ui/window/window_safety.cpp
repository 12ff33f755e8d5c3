// What keeps a window from losing work: recovery copies, the guard of the file, undo that waits for open editors.
#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/crash/crash_notice.h"
#include "ui/window/file_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/recovery_offer.h"

namespace splitpoint::ui {

void MainWindow::createSafety() {
    recovery_ = new RecoveryOffer(document_, recoveryFolder(), [this] { return mayLeave(); }, centralWidget());
    guard_ = new FileGuard(document_, claimFolder(), centralWidget());
    auto* rows = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
    rows->insertWidget(rows->indexOf(message_) + 1, guard_);
    rows->insertWidget(rows->indexOf(message_) + 1, recovery_);
    auto* crash = new CrashNotice(crashFolder(), centralWidget());
    rows->insertWidget(rows->indexOf(message_) + 1, crash);
    connect(recovery_, &RecoveryOffer::looked, crash, [this, crash] { crash->look(!recovery_->offer().isHidden()); });
    connect(recovery_, &RecoveryOffer::allDecided, crash, &CrashNotice::workWasDecided);
    connect(recovery_, &RecoveryOffer::recovered, this, [this](const QString& sentence) {
        message_->hide();
        sayBriefly(sentence);
    });
    connect(guard_, &FileGuard::saveRequested, this, [this] { save(); });
    connect(guard_, &FileGuard::saveAsRequested, this, [this] { saveAs(); }, Qt::QueuedConnection);
    connect(guard_, &FileGuard::reloadRequested, this, [this](const QString& file) { openFile(file); }, Qt::QueuedConnection);
    QTimer::singleShot(0, recovery_, &RecoveryOffer::look);
}

bool MainWindow::isCellEditorOrMenuOpen() const {
    if (QApplication::activePopupWidget() != nullptr) return true;
    const auto views = findChildren<QAbstractItemView*>();
    return std::any_of(views.begin(), views.end(), [](const QAbstractItemView* view) {
        // The view's state is protected; the widget at a cell is its editor while one is open.
        return view->isVisible() && view->indexWidget(view->currentIndex()) != nullptr;
    });
}

/// A step back under an open editor or menu would pull the row away from below it, or be overwritten when it commits.
void MainWindow::undoUnlessEditing(void (QUndoStack::*step)()) {
    if (document_.isInGesture()) return;
    if (isCellEditorOrMenuOpen()) {
        statusBar()->showMessage(tr("Finish what is being typed, or close the menu, before undoing."), 5000);
        return;
    }
    QUndoStack& stack = document_.undoStack();
    const int before = stack.index();
    const QString undone = stack.undoText(), redone = stack.redoText();
    (stack.*step)();
    // What the bar said of that step ("Undo takes it back") holds no more.
    if (stack.index() < before) sayBriefly(tr("Undone: %1").arg(undone));
    if (stack.index() > before) sayBriefly(tr("Redone: %1").arg(redone));
}

}  // namespace splitpoint::ui
