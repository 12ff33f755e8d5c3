#include "ui/export/chart_collection.h"

#include <algorithm>

#include "models/decision/capacity_ladder.h"
#include "ui/compare/scenario_comparison.h"
#include "ui/demand/demand_charts.h"
#include "ui/explore/explore_charts.h"
#include "ui/map/ladder_chart.h"
#include "ui/map/map_chart.h"
#include "ui/plans/plan_charts.h"
#include "ui/why/bridge_chart.h"

namespace splitpoint::ui {

namespace {

void addDemand(QList<ChartSpec>& charts, const models::deck::DeckSubject& deck) {
    const DemandSubject demand{deck.scenario,      deck.hours, deck.shownPlan,
                               deck.shown().nodes, -1,         busiestWeek(deck.hours.demandGpus)};
    for (const DemandView view : {DemandView::Week, DemandView::Year, DemandView::LoadDuration})
        charts << demandChart(demand, view);
}

void addDecision(QList<ChartSpec>& charts, const models::deck::DeckSubject& deck) {
    if (deck.why) {
        charts << whyBridgeChart(*deck.why, deck.evaluation) << commitmentEffectChart(deck.why->commitmentEffect);
    }
    if (deck.map) {
        const double margin = deck.why ? models::materialMargin(deck.why->modelError) : models::kLeastMaterialMargin;
        charts << decisionMapChart(*deck.map, margin, deck.evaluation.usefulGpuHoursDemanded > 0.0);
    }
    const models::CapacityLadder ladder(deck.evaluation);
    if (ladder.empty()) return;
    const auto& hybrid = deck.evaluation.plan(models::PlanKind::Hybrid);
    if (ladder.twoTiers()) charts << ladderChart(ladder, hybrid.nodes);
    if (hybrid.feasible) charts << wrongByChart(ladder, hybrid.nodes);
}

void addComparison(QList<ChartSpec>& charts, const models::deck::DeckSubject& deck) {
    if (deck.others.empty()) return;
    const auto compared = [](const models::Scenario& scenario, const models::Evaluation& evaluation) {
        return ComparedScenario{std::make_shared<const models::Scenario>(scenario),
                                std::make_shared<const models::Evaluation>(evaluation),
                                {}};
    };
    QList<ComparedScenario> scenarios{compared(deck.scenario, deck.evaluation)};
    for (const models::deck::OtherScenario& other : deck.others)
        scenarios << compared(other.scenario, other.evaluation);
    charts << effectiveCostOfScenarios(scenarios);
}

}  // namespace

QList<ChartSpec> chartsOf(const ExportSubject& subject) {
    const models::deck::DeckSubject& deck = subject.deck;
    const models::Evaluation& evaluation = deck.evaluation;
    QList<ChartSpec> charts;
    addDemand(charts, deck);
    charts << effectiveCostChart(evaluation) << totalCostChart(evaluation) << costBridgeChart(evaluation)
           << relativePerformanceChart(evaluation) << stepTimeChart(evaluation) << unservedChart(evaluation)
           << waitingChart(evaluation) << utilizationChart(evaluation) << nodesChart(evaluation);
    charts << costAgainstNodesChart(evaluation, evaluation.plan(models::PlanKind::Hybrid).nodes)
           << costPartsChart(evaluation) << crossingChart(subject.crossing, evaluation);
    addDecision(charts, deck);
    addComparison(charts, deck);
    return charts;
}

int ChartPage::columns() const {
    return charts.size() > 4 ? 3 : (charts.size() > 1 ? 2 : 1);
}

QList<ChartPage> pagesOf(const QList<ChartSpec>& charts) {
    QList<ChartPage> pages;
    for (const ChartSpec& spec : charts) {
        const QString id = QStringLiteral("page.") + spec.id.section(u'.', 0, 0);
        auto page = std::find_if(pages.begin(), pages.end(), [&](const ChartPage& each) { return each.id == id; });
        if (page == pages.end()) page = pages.insert(pages.cend(), {id, {}});
        page->charts << spec;
    }
    return pages;
}

}  // namespace splitpoint::ui
