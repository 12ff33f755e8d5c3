// From a new result to repainted charts: ten charts of a page at 1600x900, every view-model run again and every view
// painted. The model is not in it. Counter pictures_a_frame: pages drawn in 16.7 ms; below 1 the page misses frames.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <cmath>
#include <vector>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/render_chart.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {
namespace {

/// Demand on top, the plans side by side below, one chart to explore.
struct Page {
    QWidget window;
    std::vector<ChartView*> views;

    Page() {
        auto* grid = new QGridLayout(&window);
        const auto add = [&](int row, int column, int rowSpan, int columnSpan) {
            views.push_back(new ChartView(&window));
            grid->addWidget(views.back(), row, column, rowSpan, columnSpan);
        };
        add(0, 0, 1, 6);
        for (int i = 0; i < 4; ++i) add(1, i, 1, 1);
        for (int i = 0; i < 4; ++i) add(2, i, 1, 1);
        add(1, 4, 2, 2);
        window.resize(1600, 900);
        window.show();
        QApplication::processEvents();
    }
};

struct Inputs {
    models::Scenario scenario = fixture::scenario();
    std::vector<models::HourlyService> services{fixture::service(8760, 32.0, 56.0), fixture::service(8760, 33.0, 56.0)};
    models::Evaluation evaluation = fixture::evaluation();
    std::size_t step = 0;

    void change() {
        ++step;
        for (models::PlanResult& p : evaluation.plans) {
            p.dollars.useful *= step % 2 == 0 ? 1.01 : 1 / 1.01;
            p.totalCostUsd = p.dollars.total();
            p.usdPerUsefulGpuHour = p.totalCostUsd / p.usefulGpuHours;
        }
    }
    [[nodiscard]] QList<ChartSpec> specs(DemandView view) const {
        const models::Evaluation& e = evaluation;
        const DemandSubject subject{scenario, services[step % 2], models::PlanKind::Hybrid, {4, 0}, -1, 0};
        return {demandChart(subject, view),
                effectiveCostChart(e),
                totalCostChart(e),
                costBridgeChart(e),
                relativePerformanceChart(e),
                stepTimeChart(e),
                utilizationChart(e),
                unservedChart(e),
                nodesChart(e),
                costAgainstNodesChart(e)};
    }
};

void updatePage(benchmark::State& state, DemandView view) {
    const Page page;
    Inputs inputs;
    for (auto _ : state) {
        inputs.change();
        const QList<ChartSpec> specs = inputs.specs(view);
        for (std::size_t i = 0; i < page.views.size(); ++i) page.views[i]->setSpec(specs[static_cast<qsizetype>(i)]);
        for (ChartView* chart : page.views) chart->repaint();
    }
    state.counters["pictures_a_frame"] =
        benchmark::Counter(static_cast<double>(state.iterations()) / 60.0, benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(updatePage, week, DemandView::Week)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(updatePage, year, DemandView::Year)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(updatePage, load_duration, DemandView::LoadDuration)->Unit(benchmark::kMillisecond);

void buildSpecs(benchmark::State& state) {
    const Inputs inputs;
    for (auto _ : state) benchmark::DoNotOptimize(inputs.specs(DemandView::Year));
}
BENCHMARK(buildSpecs)->Unit(benchmark::kMillisecond);

/// One view, its data changed before every repaint as an edit changes them: values move, axes and legend stay.
void oneChart(benchmark::State& state, qsizetype index) {
    ChartView view;
    view.resize(index < 3 ? QSize(1580, 290) : QSize(260, 290));
    view.show();
    QApplication::processEvents();
    const ChartSpec spec = fixture::sampleSpecs()[index];
    ChartSpec other = spec;
    for (SeriesSpec& series : other.series) {
        for (double& value : series.values) value *= 0.99;
        for (QPointF& point : series.points) point.ry() *= 0.99;
    }
    bool flip = false;
    for (auto _ : state) {
        view.setSpec((flip = !flip) ? other : spec);
        view.repaint();
    }
}
BENCHMARK_CAPTURE(oneChart, demand_week, 0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneChart, demand_year, 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneChart, effective_cost, 3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneChart, cost_bridge, 5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneChart, cost_against_nodes, 12)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneChart, crossing, 14)->Unit(benchmark::kMillisecond);

/// A map of 200 x 200 cells at the size it has on its page, every margin changed before each repaint.
void redrawMap(benchmark::State& state) {
    ChartView view;
    view.resize(900, 640);
    view.show();
    QApplication::processEvents();
    const ChartSpec spec = fixture::heatMapSpec(200);
    ChartSpec other = spec;
    for (float& strength : other.heatMap->strength) strength *= 0.97F;
    bool flip = false;
    for (auto _ : state) {
        view.setSpec((flip = !flip) ? other : spec);
        view.repaint();
    }
}
BENCHMARK(redrawMap)->Unit(benchmark::kMillisecond);

/// Its point is dragged over it: the map stays, the point moves.
void dragOverMap(benchmark::State& state) {
    ChartView view;
    view.resize(900, 640);
    view.setSpec(fixture::heatMapSpec(200));
    view.show();
    QApplication::processEvents();
    ChartSpec spec = view.spec();
    double x = 0.3;
    for (auto _ : state) {
        spec.handles.first().x = x = x > 0.7 ? 0.3 : x + 0.001;
        view.setSpec(spec);
        view.repaint();
    }
}
BENCHMARK(dragOverMap)->Unit(benchmark::kMillisecond);

/// A page of ten charts with a map in the place of the last one, while an input is dragged: all of them change.
void updatePageWithMap(benchmark::State& state) {
    const Page page;
    Inputs inputs;
    const ChartSpec map = fixture::heatMapSpec(200);
    ChartSpec otherMap = map;
    for (float& strength : otherMap.heatMap->strength) strength *= 0.97F;
    for (auto _ : state) {
        inputs.change();
        QList<ChartSpec> specs = inputs.specs(DemandView::Week);
        specs.last() = inputs.step % 2 == 0 ? map : otherMap;
        for (std::size_t i = 0; i < page.views.size(); ++i) page.views[i]->setSpec(specs[static_cast<qsizetype>(i)]);
        for (ChartView* chart : page.views) chart->repaint();
    }
    state.counters["pictures_a_frame"] =
        benchmark::Counter(static_cast<double>(state.iterations()) / 60.0, benchmark::Counter::kIsRate);
}
BENCHMARK(updatePageWithMap)->Unit(benchmark::kMillisecond);

/// The same chart first shown: its QChart with axes and series made anew.
void firstPicture(benchmark::State& state, qsizetype index) {
    const ChartSpec spec = fixture::sampleSpecs()[index];
    for (auto _ : state) benchmark::DoNotOptimize(renderToImage(spec, QSize(260, 290), 1.0, theme(ThemeTone::Light)));
}
BENCHMARK_CAPTURE(firstPicture, cost_bridge, 5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(firstPicture, cost_against_nodes, 12)->Unit(benchmark::kMillisecond);

/// The same line in a QChartView with axes that label themselves, for comparison.
void chartViewLine(benchmark::State& state) {
    QChartView view;
    view.setRenderHint(QPainter::Antialiasing);
    view.chart()->legend()->hide();
    auto* line = new QLineSeries;
    view.chart()->addSeries(line);
    view.chart()->createDefaultAxes();
    view.chart()->axes(Qt::Horizontal).first()->setRange(0.0, 256.0);
    view.chart()->axes(Qt::Vertical).first()->setRange(0.0, 2.0);
    view.resize(260, 290);
    view.show();
    QApplication::processEvents();
    double shift = 0.0;
    for (auto _ : state) {
        QList<QPointF> points;
        for (int i = 0; i <= 256; ++i)
            points.append({static_cast<double>(i), 1.0 + std::sin(i * 0.02 + (shift += 1e-3))});
        line->replace(points);
        view.viewport()->repaint();
    }
}
BENCHMARK(chartViewLine)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace splitpoint::ui

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    splitpoint::ui::applyTheme(application, splitpoint::ui::ThemeChoice::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
