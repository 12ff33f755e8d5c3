// Where the keyboard goes when the page changes.
#include <QToolBar>

#include "ui/calibrate/calibrate_page.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/compare/compare_page.h"
#include "ui/fit/fit_page.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/map/map_page.h"
#include "ui/money/money_page.h"
#include "ui/performance/performance_page.h"
#include "ui/sketch/sketch_page.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/why/why_page.h"
#include "ui/window/demand_page.h"
#include "ui/window/explore_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plans_page.h"

namespace splitpoint::ui {

QWidget* MainWindow::widgetOf(Page page) const {
    switch (page) {
        case Page::Overview:
        case Page::Demand:
            return demand_;
        case Page::Plans:
            return plans_;
        case Page::Explore:
            return explore_;
        case Page::Inputs:
            return inputs_;
        case Page::Sketch:
            return sketch_;
        case Page::Calibrate:
            return calibrate_;
        case Page::Compare:
            return compare_;
        case Page::Why:
            return whyPage_;
        case Page::Map:
            return mapPage_;
        case Page::Performance:
            return performance_;
        case Page::Money:
            return money_;
        case Page::Fit:
            return fit_;
        case Page::Uncertainty:
            return uncertainty_;
        case Page::Catalogue:
            return catalogue_;
    }
    return nullptr;
}

/// Where the control in focus went out of sight, Qt passes the keyboard on to whatever comes next: to Undo in the
/// toolbar, which the next Space would press. The page takes it instead.
/// @param before  had the keyboard before the page changed; it keeps it in a panel that is still there
void MainWindow::takeFocusToPage(const QWidget* before) {
    const QWidget* page = widgetOf(page_);
    const QWidget* now = focusWidget();
    if (now != nullptr && now->isVisible()) {
        if (page->isAncestorOf(now)) return;
        const bool inToolBar = qobject_cast<const QToolBar*>(now->parentWidget()) != nullptr;
        if (now == before && !inToolBar) return;
    }
    if (focusFirstOf(*page)) return;
    if (QWidget* elsewhere = focusWidget()) elsewhere->clearFocus();
    // What a page arranges anew is shown a moment later.
    QMetaObject::invokeMethod(
        this,
        [this, page] {
            if (focusWidget() == nullptr && page == widgetOf(page_)) focusFirstOf(*page);
        },
        Qt::QueuedConnection);
}

/// @return whether there is a control to focus
bool MainWindow::focusFirstOf(const QWidget& page) {
    for (QWidget* each = page.nextInFocusChain(); each != nullptr && each != &page; each = each->nextInFocusChain()) {
        if (!page.isAncestorOf(each) || !each->isVisible() || !each->isEnabled()) continue;
        if ((each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() != nullptr) continue;
        each->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace splitpoint::ui
