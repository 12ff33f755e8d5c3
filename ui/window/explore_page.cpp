#include "ui/window/explore_page.h"

#include <QGridLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/bar_reference.h"
#include "ui/explore/explore_charts.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

ExplorePage::ExplorePage(QWidget* parent) : QWidget(parent) {
    for (int c = 0; c < 3; ++c) charts_ << new LazyChart(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    arrange(false);
}

void ExplorePage::arrange(bool expanded) {
    for (LazyChart* chart : charts_) chart->setParent(this);
    delete arranged_;
    if (expanded) {
        arranged_ = new QWidget;
        auto* grid = new QGridLayout(arranged_);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->addWidget(createMapButton(), 0, 1, Qt::AlignRight);
        grid->addWidget(charts_[0], 1, 0, 1, 2);
        grid->addWidget(charts_[1], 2, 0);
        grid->addWidget(charts_[2], 2, 1);
        grid->setRowStretch(1, 1);
        grid->setRowStretch(2, 1);
    } else {
        auto* tabs = new QTabWidget;
        tabs->setDocumentMode(true);
        tabs->setAccessibleName(tr("Explore"));
        tabs->tabBar()->setAccessibleName(tabs->accessibleName());
        tabs->addTab(charts_[0], tr("By nodes"));
        tabs->addTab(charts_[2], tr("Break-even"));
        tabs->addTab(charts_[1], tr("By parts"));
        tabs->setCornerWidget(createMapButton());
        arranged_ = tabs;
    }
    layout()->addWidget(arranged_);
    if (expanded) {
        for (LazyChart* chart : charts_) chart->show();
    }
    expanded_ = expanded;
}

QWidget* ExplorePage::createMapButton() {
    auto* button = new QToolButton;
    button->setText(tr("Map"));  // as the page is called; a longer word would leave no room for the tabs at 1280
    button->setAccessibleName(tr("Show the decision map"));
    button->setToolTip(tr("Decision map: which plan wins over two inputs at once"));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, &ExplorePage::mapRequested);
    return button;
}

void ExplorePage::setExpanded(bool expanded) {
    if (expanded != expanded_) arrange(expanded);
}

void ExplorePage::setPinned(const std::shared_ptr<const Evaluated>& pinned) {
    pinned_ = pinned;
    if (result_) setResult(result_);
}

void ExplorePage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    charts_[0]->setSource([result] {
        return costAgainstNodesChart(result->evaluation, result->evaluation.plan(models::PlanKind::Hybrid).nodes);
    });
    charts_[1]->setSource([result, pinned = pinned_] {
        ChartSpec spec = costPartsChart(result->evaluation);
        if (pinned) addReference(spec, costPartsChart(pinned->evaluation));
        return spec;
    });
    charts_[2]->setSource([result] { return crossingChart(result->crossing, result->evaluation); });
}

void ExplorePage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

}  // namespace splitpoint::ui
