// From an edited number to repainted charts: 1600x900, one page, offscreen (the software raster), a year of hours.
// Target: median at most 8 ms, 95 % at most 16.7 ms on two cores; switch points at most 300 ms after the answer.
//
// An edit counts as done when the answer and the hourly service have arrived and everything they changed is painted.
// The next edit follows at once, as in a drag, so it also stops the search for switch points of the edit before.
// What pages compute for themselves (months, bursts, reasons, map, scenarios side by side) comes when the hand rests:
// a few more edits wait for all of it, and there the target is that the GUI thread never works longer than a frame at a
// stretch. So it is with work that takes longer than a frame (instances): the picture before stays, marked "updating".
//
// Usage: edit_to_pixels [--page NAME] [EDITS] [FIELD] [CASE | FILE.splitpoint]
//   NAME   overview (default), or any other of ui::kPageNames; on compare the scenario stands beside its duplicate
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
#include <string>
#include <string_view>
#include <vector>

#include <ctime>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include "app/memory_settings.h"
#include "tests/performance/benchmark_scenario.h"
#include "ui/charts/chart_view.h"
#include "ui/document/demand_edit.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace {

using namespace splitpoint;
using Clock = std::chrono::steady_clock;

constexpr int kLongestWaitMs = 60'000;

/// Counts what is painted on charts.
class PaintCounter : public QObject {
  public:
    explicit PaintCounter(const ui::MainWindow& window) {
        for (ui::ChartView* chart : window.findChildren<ui::ChartView*>()) chart->installEventFilter(this);
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

/// A point of the window that is painted together with everything that waits to be painted, so that a frame has an end
/// on pages, too, on which an edit changes no picture.
class Sentinel : public QWidget {
  public:
    explicit Sentinel(QWidget* parent) : QWidget(parent) { setGeometry(0, 0, 1, 1); }
    bool painted = false;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override { painted = true; }
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
    int charts = 0;        ///< pictures painted
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

/// Handles events until this holds; false after a minute.
template <class Condition>
bool waitUntil(Condition holds) {
    const auto start = Clock::now();
    QEventLoop loop;
    while (!holds()) {
        if (millisecondsBetween(start, Clock::now()) > kLongestWaitMs) return false;
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

/// Showing the window asks for more work; waits until none is under way and no event is left.
bool settle(ui::MainWindow& window) {
    do {
        drain();
        if (!waitUntil([&] { return window.runner().isSettled() && window.isSettled(); })) return false;
        drain();
    } while (!window.isSettled());
    return true;
}

/// Makes an edit and follows it to the screen.
std::optional<Times> follow(ui::MainWindow& window, Sentinel& sentinel, const PaintCounter& painted,
                            LongestStretch& stretch, const Field& field, int edit) {
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
    sentinel.painted = false;
    sentinel.update();
    do {
        drain();
    } while (!sentinel.painted && millisecondsBetween(set, Clock::now()) < kLongestWaitMs);
    if (!sentinel.painted) {
        std::fprintf(stderr, "edit_to_pixels: nothing was painted within a minute of the answer\n");
        return std::nullopt;
    }
    const auto end = Clock::now();
    return Times{window.runner().milliseconds(),
                 millisecondsBetween(start, set) - window.runner().milliseconds(),
                 millisecondsBetween(set, end),
                 threadCpuMs() - cpuAtStart,
                 stretch.longest(),
                 painted.paints() - before};
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
    const auto charts = [](const Times& t) { return t.charts; };
    std::printf("  %-36s median %3.0f     p95 %3.0f     max %3.0f\n", "charts painted", quantile(times, 0.5, charts),
                quantile(times, 0.95, charts), quantile(times, 1.0, charts));
}

struct Arguments {
    int edits = 200;
    const Field* field = &fields().front();
    QString what = QStringLiteral("fluid");  ///< case, or file
    ui::Page page = ui::Page::Overview;
};

bool open(ui::MainWindow& window, const Arguments& arguments) {
    constexpr int kWorkloads = 6;
    constexpr int kHours = 8760;
    constexpr int kNodes = 256;
    if (arguments.what != u"fluid" && arguments.what != u"instances") {
        if (!window.openFile(arguments.what)) return false;
    } else {
        const auto service =
            arguments.what == u"fluid" ? performance::Service::Fluid : performance::Service::WholeInstances;
        window.document().startWith(performance::benchmarkScenario(kWorkloads, kHours, kNodes, service));
    }
    return arguments.page != ui::Page::Compare || window.document().duplicateScenario(ui::kBaselineScenario);
}

/// As a drag: one edit after the other.
bool measureDrag(ui::MainWindow& window, Sentinel& sentinel, const Arguments& arguments) {
    const PaintCounter painted(window);
    LongestStretch stretch;
    std::vector<Times> times;
    constexpr int kWarmUp = 5;
    for (int edit = 0; edit < kWarmUp + arguments.edits; ++edit) {
        const auto one = follow(window, sentinel, painted, stretch, *arguments.field, edit);
        if (!one) return false;
        if (edit >= kWarmUp) times.push_back(*one);
    }
    print(times, arguments.what == u"instances" ? "edit to pixels (no target)" : "edit to pixels (target 8, 16.7)");
    const auto answered = Clock::now();
    if (!waitUntil([&] { return window.runner().isSettled(); })) return false;
    std::printf("  switch points after the picture: %.0f ms (target 300 hourly, 4000 otherwise)\n",
                millisecondsBetween(answered, Clock::now()));
    return true;
}

/// Edit by edit, each with everything that follows from it.
bool measureRests(ui::MainWindow& window, Sentinel& sentinel, const Arguments& arguments) {
    const PaintCounter painted(window);
    LongestStretch stretch;
    std::vector<Times> times;
    const int rests = std::min(arguments.edits, 10);
    for (int edit = 0; edit < rests; ++edit) {
        auto one = follow(window, sentinel, painted, stretch, *arguments.field, edit + 7);
        stretch.restart();
        if (!one || !settle(window)) return false;
        one->stretchMs = stretch.longest();
        times.push_back(*one);
    }
    const auto stretchOf = [](const Times& t) { return t.stretchMs; };
    std::printf("  %-36s median %6.2f  p95 %6.2f  max %6.2f ms\n", "longest stretch when the hand rests",
                quantile(times, 0.5, stretchOf), quantile(times, 0.95, stretchOf), quantile(times, 1.0, stretchOf));
    return true;
}

std::optional<Arguments> parse(const QApplication& application) {
    QCommandLineParser parser;
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("The page on show."), QStringLiteral("NAME"),
                                  QStringLiteral("overview"));
    parser.addOption(page);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("EDITS"), QStringLiteral("How many edits, default 200."));
    parser.addPositionalArgument(QStringLiteral("FIELD"), QStringLiteral("price, growth, scale or overhead."));
    parser.addPositionalArgument(QStringLiteral("CASE"), QStringLiteral("fluid, instances, or a file."));
    parser.process(application);
    const QStringList given = parser.positionalArguments();
    Arguments arguments;
    if (!given.isEmpty()) arguments.edits = given[0].toInt();
    if (arguments.edits < 1) {
        std::fprintf(stderr, "edit_to_pixels: EDITS must be at least 1\n");
        return std::nullopt;
    }
    if (given.size() > 1) {
        const std::string name = given[1].toStdString();
        const auto found =
            std::find_if(fields().begin(), fields().end(), [&](const Field& f) { return f.name == name; });
        if (found == fields().end()) {
            std::fprintf(stderr, "edit_to_pixels: FIELD is one of price, growth, scale, overhead, not %s\n",
                         name.c_str());
            return std::nullopt;
        }
        arguments.field = &*found;
    }
    if (given.size() > 2) arguments.what = given[2];
    const std::string pageName = parser.value(page).toStdString();
    const auto found = std::find(ui::kPageNames.begin(), ui::kPageNames.end(), pageName);
    if (found == ui::kPageNames.end()) {
        std::fprintf(stderr, "edit_to_pixels: there is no page %s\n", pageName.c_str());
        return std::nullopt;
    }
    arguments.page = static_cast<ui::Page>(found - ui::kPageNames.begin());
    return arguments;
}

}  // namespace

int main(int argc, char** argv) {
    splitpoint::app::keepFreedMemory();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = parse(application);
    if (!arguments) return 2;
    ui::applyTheme(application, ui::ThemeChoice::Light);
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(1600, 900);
    window.showPage(arguments->page);
    if (!open(window, *arguments)) {
        std::fprintf(stderr, "edit_to_pixels: %s\n", window.message().toUtf8().constData());
        return 1;
    }
    window.show();
    Sentinel sentinel(window.centralWidget());
    sentinel.raise();
    sentinel.show();
    if (!settle(window)) return 1;
    std::printf("%d edits of %s, %s, %s page at %d x %d\n", arguments->edits, arguments->field->words,
                arguments->what.toUtf8().constData(),
                ui::kPageNames[static_cast<std::size_t>(arguments->page)].data(), window.width(), window.height());
    return measureDrag(window, sentinel, *arguments) && measureRests(window, sentinel, *arguments) ? 0 : 1;
}
