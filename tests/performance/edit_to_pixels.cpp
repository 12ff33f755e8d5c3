// From an edited number to repainted charts: 1600x900, overview page, offscreen (the software raster), a year of hours.
// Target: median at most 8 ms, 95 % at most 16.7 ms on two cores; switch points at most 300 ms after the answer.
//
// An edit counts as done when the answer and the hourly service have arrived and everything they changed is painted.
// The next edit follows at once, as in a drag, so it also stops the search for switch points of the edit before.
//
// With work that takes longer than a frame (instances) the target is another one: the picture before stays, marked
// "updating", and the GUI thread never works longer than a frame at a stretch; so that stretch is measured, too.
//
// Usage: edit_to_pixels [EDITS] [FIELD] [CASE | FILE.splitpoint]
//   EDITS  how many, default 200
//   FIELD  price (default), growth, scale, overhead
//   CASE   fluid (default), instances; or a file that has an on-demand offer and a slowdown of virtual machines

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include <ctime>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include "app/memory_settings.h"
#include "tests/performance/benchmark_scenario.h"
#include "ui/document/demand_edit.h"
#include "ui/theme/theme.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"

namespace {

using namespace splitpoint;
using Clock = std::chrono::steady_clock;

constexpr int kLongestWaitMs = 60'000;

/// Counts what is painted on charts.
class PaintCounter : public QObject {
  public:
    explicit PaintCounter(const ui::MainWindow& window) {
        for (ui::LazyChart* chart : window.charts()) chart->installEventFilter(this);
    }
    [[nodiscard]] int paints() const { return paints_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++paints_;
        return QObject::eventFilter(watched, event);
    }

  private:
    int paints_ = 0;
};

/// Tells when every event posted so far, down to the lowest priority, was handled.
class LastInQueue : public QObject {
  public:
    explicit LastInQueue(QEventLoop& loop) : loop_(loop) {}
    void enqueue() { QCoreApplication::postEvent(this, new QEvent(QEvent::User), std::numeric_limits<int>::min()); }

  protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        loop_.quit();
        return true;
    }

  private:
    QEventLoop& loop_;
};

/// Handles every event posted so far.
void drain() {
    QEventLoop loop;
    LastInQueue last(loop);
    last.enqueue();
    loop.exec();
}

double threadCpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The longest stretch that the GUI thread works between two looks at the event queue, in its own CPU time: a shared
/// machine does not count.
class LongestStretch : public QObject {
  public:
    LongestStretch() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { end(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
    }
    void restart() {
        longest_ = 0;
        since_ = threadCpuMs();
    }
    [[nodiscard]] double longest() {
        end();
        return longest_;
    }

  private:
    void end() {
        const double now = threadCpuMs();
        longest_ = std::max(longest_, now - since_);
        since_ = now;
    }
    double since_ = 0, longest_ = 0;
};

struct Times {
    double modelMs = 0;    ///< request to answer, back on the GUI thread
    double chartsMs = 0;   ///< edit checked and applied, charts of the answer set, hourly service computed and set
    double paintMs = 0;    ///< from then until all is painted
    double guiMs = 0;      ///< CPU time of the GUI thread, the whole edit
    double stretchMs = 0;  ///< of it the longest stretch between two looks at the event queue
    [[nodiscard]] double total() const { return modelMs + chartsMs + paintMs; }
};

/// One edit of a kind, a different value for each number.
struct Field {
    std::string_view name;
    const char* words;
    std::function<ui::Outcome(ui::ScenarioDocument&, int)> edit;
};

const std::vector<Field>& fields() {
    static const std::vector<Field> all{
        {"price", "the on-demand price",
         [](ui::ScenarioDocument& document, int edit) {
             return document.setField(QStringLiteral("offers.on_demand.usd_per_gpu_hour"),
                                      models::Estimate(2.5025 + 0.005 * (edit % 200)));
         }},
        {"growth", "the yearly growth of the first workload",
         [](ui::ScenarioDocument& document, int edit) {
             return document.setField(QStringLiteral("workloads[0].growth_per_year"),
                                      models::Estimate(0.05 + 0.001 * (edit % 200)));
         }},
        {"scale", "the scale of the first workload's demand",
         [](ui::ScenarioDocument& document, int edit) {
             return document.edit(
                 {QStringLiteral("scale"), {}, {}, {}},
                 [edit](models::Scenario& s) {
                     ui::scaleDemand(s.workloads[0].demand, edit % 2 == 0 ? 1.01 : 1 / 1.01);
                 },
                 QStringLiteral("scale"));
         }},
        {"overhead", "the CPU slowdown of virtual machines", [](ui::ScenarioDocument& document, int edit) {
             return document.setField(QStringLiteral("delivery.virtual.slowdown.cpu"),
                                      models::Estimate(1.15 + 0.001 * (edit % 200)));
         }}};
    return all;
}

double millisecondsBetween(Clock::time_point from, Clock::time_point to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// Waits for a signal of the runner; false after a minute.
template <class Signal>
bool waitFor(ui::EvaluationRunner& runner, Signal signal) {
    QEventLoop loop;
    QTimer limit;
    bool came = false;
    QObject::connect(&runner, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(kLongestWaitMs);
    loop.exec();
    return came;
}

/// Showing the window asks for more work; waits until none is under way and no event is left.
bool settle(ui::MainWindow& window) {
    drain();
    while (!window.runner().isSettled()) {
        if (!waitFor(window.runner(), &ui::EvaluationRunner::settled)) return false;
        drain();
    }
    return true;
}

/// Makes an edit and follows it to the screen.
std::optional<Times> follow(ui::MainWindow& window, const PaintCounter& painted, LongestStretch& stretch,
                            const Field& field, int edit) {
    // Charts of the answer may be painted while the hourly service is still on its way, and that may change nothing.
    const int before = painted.paints();
    const auto start = Clock::now();
    const double cpuAtStart = threadCpuMs();
    stretch.restart();
    // Connected after the window's own slots, so the charts are set when these run; before the edit, whose answer may
    // be quicker than its caller.
    std::optional<Clock::time_point> answered, served;
    QEventLoop loop;
    QTimer limit;
    QObject context;
    QObject::connect(&window.runner(), &ui::EvaluationRunner::evaluated, &context,
                     [&answered] { answered = Clock::now(); });
    QObject::connect(&window.runner(), &ui::EvaluationRunner::serviceReady, &context, [&] {
        if (answered) served = Clock::now();
        if (served) loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(kLongestWaitMs);
    const auto outcome = field.edit(window.document(), edit);
    if (!outcome) {
        std::fprintf(stderr, "edit_to_pixels: %s\n", outcome.error().toUtf8().constData());
        return std::nullopt;
    }
    if (!served) loop.exec();
    if (!served) {
        std::fprintf(stderr, "edit_to_pixels: no %s within a minute\n", answered ? "hourly service" : "answer");
        return std::nullopt;
    }
    const auto set = *served;
    do {
        drain();
    } while (painted.paints() == before && millisecondsBetween(set, Clock::now()) < kLongestWaitMs);
    if (painted.paints() == before) {
        std::fprintf(stderr, "edit_to_pixels: no chart was painted within a minute of the answer\n");
        return std::nullopt;
    }
    const auto end = Clock::now();
    return Times{window.runner().milliseconds(), millisecondsBetween(start, set) - window.runner().milliseconds(),
                 millisecondsBetween(set, end), threadCpuMs() - cpuAtStart, stretch.longest()};
}

template <class Part>
double quantile(const std::vector<Times>& times, double share, Part part) {
    std::vector<double> values;
    for (const auto& one : times) values.push_back(part(one));
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[rank];
}

void print(const std::vector<Times>& times, const char* target) {
    const auto line = [&times](const char* name, auto part) {
        std::printf("  %-36s median %6.2f  p95 %6.2f  max %6.2f ms\n", name, quantile(times, 0.5, part),
                    quantile(times, 0.95, part), quantile(times, 1.0, part));
    };
    line(target, [](const Times& t) { return t.total(); });
    line("  model, with the way to its thread", [](const Times& t) { return t.modelMs; });
    line("  edit, view-models, hourly service", [](const Times& t) { return t.chartsMs; });
    line("  paint", [](const Times& t) { return t.paintMs; });
    line("CPU time of the GUI thread", [](const Times& t) { return t.guiMs; });
    line("  longest stretch (target 16.7)", [](const Times& t) { return t.stretchMs; });
}

struct Arguments {
    int edits = 200;
    const Field* field = &fields().front();
    std::string_view what = "fluid";  ///< case, or file
};

bool open(ui::MainWindow& window, std::string_view what) {
    constexpr int kWorkloads = 6;
    constexpr int kHours = 8760;
    constexpr int kNodes = 256;
    if (what != "fluid" && what != "instances")
        return window.openFile(QString::fromLocal8Bit(what.data(), static_cast<qsizetype>(what.size()))).has_value();
    const auto service = what == "fluid" ? performance::Service::Fluid : performance::Service::WholeInstances;
    window.document().startWith(performance::benchmarkScenario(kWorkloads, kHours, kNodes, service));
    return true;
}

bool measure(ui::MainWindow& window, const Arguments& arguments) {
    const PaintCounter painted(window);
    LongestStretch stretch;
    std::vector<Times> times;
    constexpr int kWarmUp = 5;
    for (int edit = 0; edit < kWarmUp + arguments.edits; ++edit) {
        const auto one = follow(window, painted, stretch, *arguments.field, edit);
        if (!one) return false;
        if (edit >= kWarmUp) times.push_back(*one);
    }
    print(times, arguments.what == "instances" ? "edit to pixels (no target)" : "edit to pixels (target 8, 16.7)");
    const auto answered = Clock::now();
    if (!waitFor(window.runner(), &ui::EvaluationRunner::settled)) return false;
    std::printf("  switch points after the picture: %.0f ms (target 300 hourly, 4000 otherwise)\n",
                millisecondsBetween(answered, Clock::now()));
    return true;
}

std::optional<Arguments> parse(int argc, char** argv) {
    Arguments arguments;
    if (argc > 1) arguments.edits = std::atoi(argv[1]);
    if (arguments.edits < 1) {
        std::fprintf(stderr, "edit_to_pixels: EDITS must be at least 1\n");
        return std::nullopt;
    }
    if (argc > 2) {
        const auto found =
            std::find_if(fields().begin(), fields().end(), [&](const Field& f) { return f.name == argv[2]; });
        if (found == fields().end()) {
            std::fprintf(stderr, "edit_to_pixels: FIELD is one of price, growth, scale, overhead, not %s\n", argv[2]);
            return std::nullopt;
        }
        arguments.field = &*found;
    }
    if (argc > 3) arguments.what = argv[3];
    return arguments;
}

}  // namespace

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = parse(argc, argv);
    if (!arguments) return 2;
    ui::applyTheme(application, ui::ThemeChoice::Light);
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(1600, 900);
    window.showPage(ui::Page::Overview);
    if (!open(window, arguments->what)) {
        std::fprintf(stderr, "edit_to_pixels: %s\n", window.message().toUtf8().constData());
        return 1;
    }
    window.show();
    if (!settle(window)) return 1;
    std::printf("%d edits of %s, %.*s, overview page at %d x %d\n", arguments->edits, arguments->field->words,
                static_cast<int>(arguments->what.size()), arguments->what.data(), window.width(), window.height());
    return measure(window, *arguments) ? 0 : 1;
}
