#include "ui/window/plans_page.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/charts/bar_reference.h"
#include "ui/plans/comparison_model.h"
#include "ui/plans/comparison_table.h"
#include "ui/plans/plan_charts.h"
#include "ui/plans/today_rows.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

using MakeChart = ChartSpec (*)(const models::Evaluation&);
struct ChartOfPlans {
    MakeChart make;
    int tab;
};
constexpr std::array<ChartOfPlans, 9> kCharts{{{&effectiveCostChart, 0},
                                               {&costBridgeChart, 0},
                                               {&totalCostChart, 1},
                                               {&relativePerformanceChart, 2},
                                               {&stepTimeChart, 2},
                                               {&unservedChart, 3},
                                               {&waitingChart, 3},
                                               {&utilizationChart, 4},
                                               {&nodesChart, 1}}};
constexpr int kBridge = 1;
constexpr int kColumnsExpanded = 3;

QList<ComparisonRow> rowsOf(const Evaluated& result) {
    QList<ComparisonRow> rows = planComparison(result.evaluation);
    if (const auto today = models::spendToday(*result.scenario, result.evaluation)) addToday(rows, *today);
    return rows;
}

}  // namespace

PlansPage::PlansPage(QWidget* parent) : QWidget(parent), comparison_(new ComparisonModel(this)), table_(new ComparisonTable(comparison_, this)) {
    for (std::size_t c = 0; c < kCharts.size(); ++c) charts_ << new LazyChart(this);
    createTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    arrange(false);
}

void PlansPage::createTable() {
    table_->setAccessibleName(tr("Plans compared"));
    table_->setAccessibleDescription(tr("One row for each figure, one column for each plan"));
    table_->horizontalHeader()->setStretchLastSection(true);
}

void PlansPage::arrange(bool expanded) {
    for (LazyChart* chart : charts_) chart->setParent(this);
    table_->setParent(this);
    delete arranged_;
    if (expanded) {
        auto* content = new QWidget;
        auto* grid = new QGridLayout(content);
        grid->setContentsMargins(0, 0, 0, 0);
        for (int c = 0; c < charts_.size(); ++c) grid->addWidget(charts_[c], c / kColumnsExpanded, c % kColumnsExpanded);
        auto* tabs = new QTabWidget;
        tabs->setDocumentMode(true);
        tabs->setAccessibleName(tr("Plans side by side"));
        tabs->tabBar()->setAccessibleName(tabs->accessibleName());
        tabs->addTab(content, tr("Charts"));
        tabs->addTab(table_, tr("Table"));
        for (LazyChart* chart : charts_) chart->show();
        arranged_ = tabs;
    } else {
        auto* tabs = new QTabWidget;
        tabs->setDocumentMode(true);
        tabs->setAccessibleName(tr("Plans side by side"));
        tabs->tabBar()->setAccessibleName(tabs->accessibleName());
        const std::array<QString, 5> titles{tr("Cost"), tr("Total"), tr("Speed"), tr("Service"), tr("Use")};
        for (int tab = 0; tab < static_cast<int>(titles.size()); ++tab) {
            auto* page = new QWidget;
            auto* row = new QHBoxLayout(page);
            row->setContentsMargins(0, 0, 0, 0);
            for (int c = 0; c < charts_.size(); ++c) {
                if (kCharts[static_cast<std::size_t>(c)].tab != tab) continue;
                row->addWidget(charts_[c], c == kBridge ? 3 : 2);  // its legend needs room
                charts_[c]->show();
            }
            tabs->addTab(page, titles[static_cast<std::size_t>(tab)]);
        }
        tabs->addTab(table_, tr("Table"));
        arranged_ = tabs;
    }
    layout()->addWidget(arranged_);
    expanded_ = expanded;
}

void PlansPage::setExpanded(bool expanded) {
    if (expanded != expanded_) arrange(expanded);
}

void PlansPage::setResult(const std::shared_ptr<const Evaluated>& result) {
    result_ = result;
    draw();
    comparison_->setRows(rowsOf(*result));
}

void PlansPage::setPinned(const std::shared_ptr<const Evaluated>& pinned) {
    pinned_ = pinned;
    draw();
    comparison_->setPinned(pinned ? rowsOf(*pinned) : QList<ComparisonRow>());
    table_->fitColumns();
}

void PlansPage::draw() {
    if (!result_) return;
    for (int c = 0; c < charts_.size(); ++c) {
        charts_[c]->setSource([result = result_, pinned = pinned_, c] {
            const MakeChart make = kCharts[static_cast<std::size_t>(c)].make;
            ChartSpec spec = make(result->evaluation);
            if (pinned) addReference(spec, make(pinned->evaluation));
            return spec;
        });
    }
}

QTableView* PlansPage::table() const {
    return table_;
}

void PlansPage::setUpdating(bool updating) {
    for (LazyChart* chart : charts_) chart->setUpdating(updating);
}

}  // namespace splitpoint::ui
