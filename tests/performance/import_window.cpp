// A large list of jobs through the real window: how long the look and the whole take, how often progress is seen, the
// longest the window did not answer, how soon Stop is there, and the most memory used. Silence is counted by the clock
// and by what the window's own thread computed meanwhile, which a busy machine does not lengthen. Measured by hand:
//     tests/performance/import_window FILE [--beat-limit MS]
// Ends with 1 where the import fails, Stop is not obeyed, or, with a limit, the window computed for longer at a
// stretch.
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/performance/benchmark_scenario.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/window/main_window.h"

using namespace splitpoint;

namespace {

constexpr int kBeatMs = 5;

/// Processor time of the calling thread.
double computedMs() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Counts how late a timer of 5 ms comes: how long the window could answer nobody.
struct Heartbeat {
    Heartbeat() {
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            const double late = static_cast<double>(since.nsecsElapsed()) / 1e6 - kBeatMs;
            since.restart();
            const double computed = computedMs();
            longestMs = std::max(longestMs, late);
            longestTurnMs = std::max(longestTurnMs, computed - computedBefore);
            over16 += computed - computedBefore > 16 ? 1 : 0;
            computedBefore = computed;
            ++beats;
        });
    }
    void start() {
        longestMs = longestTurnMs = 0;
        computedBefore = computedMs();
        beats = over16 = 0;
        since.start();
        timer.start(kBeatMs);
    }
    QTimer timer;
    QElapsedTimer since;
    double longestMs = 0, longestTurnMs = 0, computedBefore = 0;
    int beats = 0, over16 = 0;
};

double nowMib() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}
double mostMib() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// Lets the window live until something holds. @return it does within ten minutes
template <class Holds>
bool until(const Holds& holds) {
    QElapsedTimer clock;
    clock.start();
    while (!holds()) {
        if (clock.elapsed() > 600'000) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: import_window FILE [--beat-limit MS]\n", stderr);
        return 2;
    }
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(1600, 900);
    window.document().startWith(performance::benchmarkScenario(2, 8760, 64, performance::Service::Fluid));
    window.show();
    if (!until([&] { return window.isSettled(); })) return 1;
    const double before = nowMib();
    std::printf("window alone: %.0f MiB\n", before);

    Heartbeat heart;
    ui::UsageImportDialog* dialog = window.importUsage({});
    auto* bar = dialog->findChild<QProgressBar*>();
    int seen = 0;
    QObject::connect(bar, &QProgressBar::valueChanged, bar, [&seen](int) { ++seen; });
    QElapsedTimer clock;
    heart.start();
    clock.start();
    dialog->openFile(arguments[1]);
    if (!until([&] { return dialog->tabs()->isVisible() || !dialog->isBusy(); })) return 1;
    const double look = static_cast<double>(clock.elapsed()) / 1e3;
    if (!until([&] { return !dialog->isBusy(); }) || !dialog->imported()) return 1;
    std::printf("read: first rows after %.2f s, all after %.2f s; progress moved %d times\n", look,
                static_cast<double>(clock.elapsed()) / 1e3, seen);
    std::printf(
        "      longest silence %.1f ms, computed %.1f ms at a stretch, %d of %d over 16 ms; most memory %.0f MiB\n",
        heart.longestMs, heart.longestTurnMs, heart.over16, heart.beats, mostMib());
    double silence = heart.longestTurnMs;

    heart.start();
    dialog->openFile(arguments[1]);
    clock.start();
    (void)until([&] { return clock.elapsed() > 300 || !dialog->isBusy(); });
    clock.restart();
    dialog->stopButton()->click();
    const bool stopped = !dialog->isBusy();
    std::printf("stop: the dialogue is free after %.1f ms\n", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    if (!stopped) return 1;

    dialog->openFile(arguments[1]);
    if (!until([&] { return !dialog->isBusy(); }) || !dialog->importButton()->isEnabled()) {
        std::fprintf(stderr, "it cannot be imported: %s\n", qPrintable(dialog->problem()));
        return 1;
    }
    heart.start();
    clock.restart();
    const int steps = window.document().undoStack().count();
    dialog->accept();
    if (!until([&] { return window.document().undoStack().count() != steps && window.isSettled(); })) return 1;
    std::printf("land: layers and a new answer after %.2f s; longest silence %.1f ms, computed %.1f ms at a stretch\n",
                static_cast<double>(clock.elapsed()) / 1e3, heart.longestMs, heart.longestTurnMs);
    silence = std::max(silence, heart.longestTurnMs);
    std::printf("most memory of all %.0f MiB\n", mostMib());
    if (arguments.size() > 3 && silence > arguments[3].toDouble()) {
        std::fprintf(stderr, "the window computed for %.1f ms at a stretch\n", silence);
        return 1;
    }
    return 0;
}
