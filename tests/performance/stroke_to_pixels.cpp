// From the pen to the screen: recorded strokes replayed on the sketch page, 1600x900, offscreen (the software raster),
// a year of hours, six workloads, three plans. Target: 95 % of positions within 16.7 ms, none over 50 ms, on two cores.
//
// Each position of the pen is one mouse event. It counts as on the curve when the canvas shows it, and as done when the
// plans of the new demand have arrived and the window is painted. The next position follows at once.
//
// Twice: with the plans' charts beside the sketch, as the window opens the page, and with the sketch alone. Once more
// on the calendar of the year, where a stroke moves whole days.
//
// Usage: stroke_to_pixels [ROUNDS] [FILE.splitpoint]   (default 4 rounds of the strokes on the scenario of the
// benchmarks)

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include <QApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>

#include "app/memory_settings.h"
#include "tests/performance/benchmark_scenario.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_page.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace {

using namespace splitpoint;
using Clock = std::chrono::steady_clock;

constexpr int kLongestWaitMs = 60'000;

/// A stroke as it was drawn: hours of the canvas, and height as a share of it.
struct Stroke {
    ui::SketchTool tool;
    std::vector<QPointF> path;
};

/// A hand's way from one hour to another: even in time, with its own small waves in height.
std::vector<QPointF> drawn(double fromHour, double toHour, double fromShare, double toShare, int positions) {
    std::vector<QPointF> path;
    for (int i = 0; i < positions; ++i) {
        const double way = static_cast<double>(i) / (positions - 1);
        path.emplace_back(fromHour + (toHour - fromHour) * way,
                          fromShare + (toShare - fromShare) * way + 0.02 * std::sin(9.0 * way));
    }
    return path;
}

std::vector<Stroke> weekStrokes() {
    return {
        {ui::SketchTool::Pencil, drawn(8, 20, 0.2, 0.7, 40)},   {ui::SketchTool::Pencil, drawn(30, 110, 0.5, 0.4, 60)},
        {ui::SketchTool::Brush, drawn(56, 90, 0.3, 0.6, 40)},   {ui::SketchTool::Line, drawn(100, 150, 0.3, 0.8, 30)},
        {ui::SketchTool::Stamp, drawn(120, 121, 0.3, 0.8, 30)}, {ui::SketchTool::Eraser, drawn(10, 140, 0.5, 0.5, 30)}};
}

/// On the calendar, whose upper third is overview and months.
std::vector<Stroke> yearStrokes() {
    return {{ui::SketchTool::Brush, drawn(1000, 2600, 0.2, 0.4, 40)},
            {ui::SketchTool::Pencil, drawn(3000, 5200, 0.4, 0.3, 40)},
            {ui::SketchTool::Line, drawn(5300, 6800, 0.2, 0.5, 30)},
            {ui::SketchTool::Eraser, drawn(800, 7000, 0.3, 0.3, 30)}};
}

double milliseconds(Clock::time_point from, Clock::time_point to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

struct Times {
    double viewModelMs = 0;  ///< event handled: curve edited, checked, in the document, view-models told
    double curveMs = 0;      ///< canvas painted
    double modelMs = 0;      ///< from then until the plans have arrived
    double paintMs = 0;      ///< from then until the window is painted
    [[nodiscard]] double total() const { return viewModelMs + curveMs + modelMs + paintMs; }
};

void send(QWidget* canvas, QEvent::Type type, QPointF at) {
    const bool moves = type == QEvent::MouseMove;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, canvas->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas, &event);
}

bool settle(ui::MainWindow& window) {
    QEventLoop loop;
    QTimer look, limit;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (window.runner().isSettled()) loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(5);
    limit.start(kLongestWaitMs);
    loop.exec();
    return window.runner().isSettled();
}

/// One position of the pen, followed to the screen. Nothing where it changed nothing, or where no answer came.
std::optional<Times> follow(ui::MainWindow& window, QEvent::Type type, QPointF at) {
    QWidget* canvas = window.sketch().canvas();
    const auto before = window.document().snapshot();
    QEventLoop loop;
    QTimer limit;
    bool answered = false;
    const auto here = QObject::connect(&window.runner(), &ui::EvaluationRunner::evaluated, &loop, [&] {
        answered = true;
        loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    Times times;
    const auto start = Clock::now();
    send(canvas, type, at);
    const auto handled = Clock::now();
    canvas->repaint();
    const auto shown = Clock::now();
    if (window.document().snapshot() == before) return std::nullopt;
    limit.start(kLongestWaitMs);
    if (!answered) loop.exec();
    QObject::disconnect(here);
    if (!answered) return std::nullopt;
    const auto told = Clock::now();
    QCoreApplication::processEvents();
    const auto painted = Clock::now();
    times.viewModelMs = milliseconds(start, handled);
    times.curveMs = milliseconds(handled, shown);
    times.modelMs = milliseconds(shown, told);
    times.paintMs = milliseconds(told, painted);
    return times;
}

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void print(const char* what, const std::vector<double>& values) {
    std::printf("%-34s median %6.2f ms   95 %% %6.2f ms   99 %% %6.2f ms   worst %6.2f ms\n", what,
                percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0.99), percentile(values, 1.0));
}

void report(const std::vector<Times>& all) {
    std::vector<double> curve, total;
    Times sum;
    for (const Times& each : all) {
        curve.push_back(each.viewModelMs + each.curveMs);
        total.push_back(each.total());
        sum.viewModelMs += each.viewModelMs;
        sum.curveMs += each.curveMs;
        sum.modelMs += each.modelMs;
        sum.paintMs += each.paintMs;
    }
    std::printf("%zu positions of the pen\n", all.size());
    print("pen to the curve on screen", curve);
    print("pen to plans and window painted", total);
    const double whole = sum.total();
    std::printf("shares: edit, checks and view-models %.0f %%, model %.0f %%, paint %.0f %%\n",
                100.0 * sum.viewModelMs / whole, 100.0 * sum.modelMs / whole,
                100.0 * (sum.curveMs + sum.paintMs) / whole);
    const auto late = std::count_if(total.begin(), total.end(), [](double ms) { return ms > 16.7; });
    const auto slow = std::count_if(total.begin(), total.end(), [](double ms) { return ms > 50.0; });
    std::printf("over 50 ms: %lld, within 16.7 ms: %.1f %%\n\n", static_cast<long long>(slow),
                100.0 - 100.0 * static_cast<double>(late) / static_cast<double>(total.size()));
}

/// Replays strokes and prints what they took. @return false where nothing settled or nothing changed
bool replay(ui::MainWindow& window, const std::vector<Stroke>& strokes, int rounds, const char* what) {
    if (!settle(window)) return false;
    ui::SketchCanvas* canvas = window.sketch().canvas();
    const double top = canvas->valueAt(QPointF(0, 0)).gpus;
    std::vector<Times> all;
    for (int round = 0; round < rounds; ++round) {
        for (const Stroke& stroke : strokes) {
            window.sketch().session().setTool(stroke.tool);
            for (std::size_t i = 0; i < stroke.path.size(); ++i) {
                const QPointF at = canvas->positionOf(stroke.path[i].x(), stroke.path[i].y() * top);
                const auto times = follow(window, i == 0 ? QEvent::MouseButtonPress : QEvent::MouseMove, at);
                if (times) all.push_back(*times);
            }
            const QPointF end = canvas->positionOf(stroke.path.back().x(), stroke.path.back().y() * top);
            send(canvas, QEvent::MouseButtonRelease, end);
        }
        if (!settle(window)) return false;
    }
    if (all.empty()) {
        std::fprintf(stderr, "stroke_to_pixels: no position of the pen changed the demand (%s)\n", what);
        return false;
    }
    std::printf("%s: ", what);
    report(all);
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    app::keepFreedMemory();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeChoice::Light);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 4;
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(1600, 900);
    if (argc > 2) {
        if (!window.openFile(QString::fromLocal8Bit(argv[2]))) return 1;
    } else {
        window.document().startWith(performance::benchmarkScenario(6, 8760, 256, performance::Service::Fluid));
    }
    window.showPage(ui::Page::Sketch);
    window.show();
    if (!settle(window)) return 1;
    if (!replay(window, weekStrokes(), rounds, "week, plans beside it")) return 1;
    window.sketch().session().setScope(ui::SketchScope::Year);
    if (!replay(window, yearStrokes(), rounds, "year, plans beside it")) return 1;
    window.sketch().session().setScope(ui::SketchScope::Pattern);
    window.showPlansBesideSketch(false);
    if (!replay(window, weekStrokes(), rounds, "week, sketch alone")) return 1;
    return 0;
}
