#pragma once

#include <QList>

class QDockWidget;
class QMainWindow;

namespace splitpoint::ui {

// Docks at the sides of a window are as wide as the user made them, whatever pages without them, or with less room for
// them, were on show meanwhile. Docks that are tabs of each other have one width.
// @test  tests/ui/window/layout_test.cpp

/// From now on keeps the widths that the user drags docks of this window to.
void watchDockWidths(QMainWindow* window);

/// Gives docks a width as if the user had dragged them to it, and forgets those of all others.
void setDockWidths(QMainWindow* window, const QList<QDockWidget*>& docks, const QList<int>& widths);

/// For a layout that was just restored: its own widths are the user's.
void forgetDockWidths(QMainWindow* window);

struct DockOfPage {
    QDockWidget* dock = nullptr;
    bool shown = false;
};
/// Shows the docks that a page has, as wide as they were, and hides the others. The page stands in the window's center by then.
void showDocks(QMainWindow* window, const QList<DockOfPage>& docks);

}  // namespace splitpoint::ui
