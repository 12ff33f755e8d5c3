#include "ui/window/dock_widths.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHash>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>
#include <QTimer>
#include <QVariant>

namespace splitpoint::ui {

namespace {

constexpr const char* kKept = "splitpointKeptWidth";  ///< of a dock

QList<QDockWidget*> docksOf(const QMainWindow* window) {
    return window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

bool isAtSide(const QMainWindow* window, QDockWidget* dock) {
    const Qt::DockWidgetArea area = window->dockWidgetArea(dock);
    return !dock->isFloating() && (area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea);
}

/// Of a dock that is seen; Qt puts one that is a tab behind another outside the window.
bool hasWidth(const QMainWindow* window, QDockWidget* dock) {
    return dock->isVisible() && isAtSide(window, dock) && window->rect().intersects(dock->geometry());
}

void keepWidth(const QMainWindow* window, QDockWidget* dock, int width) {
    dock->setProperty(kKept, width);
    for (QDockWidget* tab : window->tabifiedDockWidgets(dock)) tab->setProperty(kKept, width);
}

/// Sees the user drag: the lines between docks and center are of the window itself.
class DragWatch : public QObject {
  public:
    explicit DragWatch(QMainWindow* window) : QObject(window), window_(window) { window->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) before_ = widths();
        // The window ends the drag after this.
        if (event->type() == QEvent::MouseButtonRelease) QTimer::singleShot(0, this, &DragWatch::takeDragged);
        return QObject::eventFilter(watched, event);
    }

  private:
    [[nodiscard]] QHash<QDockWidget*, int> widths() const {
        QHash<QDockWidget*, int> found;
        for (QDockWidget* dock : docksOf(window_))
            if (hasWidth(window_, dock)) found.insert(dock, dock->width());
        return found;
    }
    void takeDragged() {
        const QHash<QDockWidget*, int> now = widths();
        for (auto dock = now.begin(); dock != now.end(); ++dock) {
            const auto then = before_.constFind(dock.key());
            if (then != before_.constEnd() && *then != dock.value()) keepWidth(window_, dock.key(), dock.value());
        }
    }

    QMainWindow* window_;
    QHash<QDockWidget*, int> before_;  ///< the button was pressed; compared, never called
};

/// What the center needs is known later, when Qt comes to it. A dock shown before that is laid beside the page that just
/// went: it loses its width to that one, or the window grows.
void settleCenter(const QMainWindow* window) {
    const QList<QSplitter*> splitters = window->centralWidget()->findChildren<QSplitter*>();
    for (auto splitter = splitters.rbegin(); splitter != splitters.rend(); ++splitter) {  // the inner ones first
        if (!(*splitter)->isVisible()) continue;  // has no width yet: words would be broken into many lines
        QCoreApplication::sendPostedEvents(*splitter, QEvent::LayoutRequest);
        if (QLayout* around = (*splitter)->parentWidget()->layout()) around->activate();
    }
}

}  // namespace

void watchDockWidths(QMainWindow* window) { new DragWatch(window); }

void setDockWidths(QMainWindow* window, const QList<QDockWidget*>& docks, const QList<int>& widths) {
    forgetDockWidths(window);
    for (qsizetype i = 0; i < docks.size(); ++i) keepWidth(window, docks[i], widths[i]);
    window->resizeDocks(docks, widths, Qt::Horizontal);
}

void forgetDockWidths(QMainWindow* window) {
    for (QDockWidget* dock : docksOf(window)) dock->setProperty(kKept, QVariant());
}

void showDocks(QMainWindow* window, const QList<DockOfPage>& docks) {
    for (const DockOfPage& each : docks)
        if (!each.dock->property(kKept).isValid() && hasWidth(window, each.dock)) keepWidth(window, each.dock, each.dock->width());
    // Those that go make room for those that come, and only then.
    for (const DockOfPage& each : docks)
        if (!each.shown) each.dock->hide();
    settleCenter(window);
    QList<QDockWidget*> known;
    QList<int> widths;
    for (const DockOfPage& each : docks) {
        if (!each.shown) continue;
        each.dock->show();
        if (!each.dock->property(kKept).isValid() || !isAtSide(window, each.dock)) continue;
        known << each.dock;
        widths << each.dock->property(kKept).toInt();
    }
    window->resizeDocks(known, widths, Qt::Horizontal);
}

}  // namespace splitpoint::ui
