// The program that the safety tests kill and whose disk they make fail. It drives the real document, the real recovery
// writer and the real window; every line it prints is flushed, so that the tests know how far it came.
//
//   safety_driver fail save|recover FILE RECOVERY_FOLDER N ERRNO   one save or recovery copy whose Nth call fails (0: kill)
//   safety_driver edit FILE SEED                                   a window that types, drags and saves until it is killed
//   safety_driver crash HOW FILE                                  a window that types and crashes once its work is ready for it
//   safety_driver hold FILE                                        opens the file as a window would, and waits
#include <dlfcn.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <random>
#include <stdexcept>
#include <thread>

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include "models/files/scenario_file.h"
#include "tests/ui/patience.h"
#include "ui/crash/crash_handler.h"
#include "ui/crash/crash_reports.h"
#include "ui/document/file_claim.h"
#include "ui/document/recovery_writer.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery_offer.h"

namespace {

using namespace splitpoint;
using ui::ScenarioDocument;

const QString kWage = QStringLiteral("operations.hourly_wage_usd");

void say(const std::string& line) {
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

bool setWage(ScenarioDocument& document, double usd) { return document.setField(kWage, models::Estimate(usd)).has_value(); }

/// Opens, makes an edit that is kept (101), a second one (102), then saves or keeps it with a failing call.
int fail(const QString& what, const QString& file, const QString& folder, int n, int error) {
    using Arm = void(int, int);
    using Disarm = int();
    const auto arm = reinterpret_cast<Arm*>(::dlsym(RTLD_DEFAULT, "splitpointFailAt"));
    const auto disarm = reinterpret_cast<Disarm*>(::dlsym(RTLD_DEFAULT, "splitpointFailOff"));
    if (arm == nullptr || disarm == nullptr) {
        say("the shim is not loaded");
        return 2;
    }
    ScenarioDocument document;
    ui::RecoveryWriter writer(document, folder);
    if (const auto opened = document.open(file); !opened) {
        say(opened.error().toStdString());
        return 2;
    }
    if (!setWage(document, 101) || !writer.flush() || !setWage(document, 102)) return 2;
    arm(n, error);
    const bool saves = what == QStringLiteral("save");
    const ui::Outcome outcome = saves ? document.save() : ui::Outcome{};
    const bool done = saves ? outcome.has_value() : writer.flush();
    const int calls = disarm();
    say((done ? "done " : "refused ") + std::to_string(calls) + (outcome ? "" : " " + outcome.error().toStdString()));
    // Gone without a word, as in a crash: nothing is tidied up.
    std::_Exit(0);
}

/// A person in a hurry: types, drags, gives drags up, saves. Each state has a wage of its own, told before it is made.
class Hurry {
  public:
    Hurry(ui::MainWindow& window, unsigned seed) : window_(window), random_(seed) {
        QObject::connect(&window_.recovery()->writer(), &ui::RecoveryWriter::kept, &window_, [](const std::string& text) {
            const auto scenario = models::parseScenario(text, {}, "kept");
            if (scenario) say("kept " + std::to_string(scenario->operations.hourlyWageUsd.typical));
        });
        QObject::connect(&timer_, &QTimer::timeout, &window_, [this] { act(); });
        timer_.start(1);
    }

  private:
    ScenarioDocument& document() { return window_.document(); }
    double now() { return document().snapshot()->operations.hourlyWageUsd.typical; }
    void announce(double wage) { say("state " + std::to_string(wage)); }

    void act() {
        if (document().isInGesture()) {
            drag();
            return;
        }
        switch (random_() % 8) {
            case 0: {
                say("saving " + std::to_string(now()));
                if (document().save()) say("saved " + std::to_string(now()));
                break;
            }
            case 1:
            case 2: {
                before_ = now();
                document().beginGesture();
                say("drag");
                break;
            }
            default: type();
        }
    }

    void type() {
        auto* line = qobject_cast<QLineEdit*>(window_.inputs().row(kWage)->editor());
        announce(++wage_);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::number(wage_));
        QTest::keyClick(line, Qt::Key_Return);
    }

    void drag() {
        const auto choice = static_cast<unsigned>(random_() % 12);
        if (choice == 0) {
            announce(before_);
            document().cancelGesture();
            say("drop");
        } else if (choice == 1) {
            const double after = now(), before = before_;
            ui::Edit edit;
            edit.words.what = QStringLiteral("Drag");
            edit.apply = [after](models::Scenario& s) { s.operations.hourlyWageUsd = after; };
            edit.revert = [before](models::Scenario& s) { s.operations.hourlyWageUsd = before; };
            document().finishGesture(edit);
            say("drop");
        } else {
            announce(++wage_);
            (void)document().preview([wage = wage_](models::Scenario& s) { s.operations.hourlyWageUsd = wage; });
        }
    }

    ui::MainWindow& window_;
    std::mt19937 random_;
    QTimer timer_;
    double wage_ = 1000, before_ = 0;
};

int edit(const QString& file, unsigned seed) {
    ui::MainWindow window;
    window.recovery()->writer().setDelays(std::chrono::milliseconds(10), std::chrono::milliseconds(10));
    if (!window.openFile(file)) return 2;
    window.show();
    window.activateWindow();
    window.inputs().showField(kWage);
    const Hurry hurry(window, seed);
    say("ready");
    return QApplication::exec();
}

/// Deeper than any stack; the compiler may not make a loop of it.
int overflow(volatile int* depth) {
    if (*depth < 0) return 0;
    volatile char room[4096] = {};
    room[0] = static_cast<char>(*depth);
    *depth = *depth + 1;
    return overflow(depth) + room[*depth % 4096];
}

void fault() {
    volatile int* nowhere = nullptr;
    *nowhere = 1;
}

void end(const QString& how) {
    if (how == QStringLiteral("fault")) fault();
    if (how == QStringLiteral("abort")) std::abort();
    if (how == QStringLiteral("throw")) throw std::runtime_error("the reason that nobody may read");
    if (how == QStringLiteral("terminate")) std::terminate();
    if (how == QStringLiteral("thread")) std::thread(fault).join();
    if (how == QStringLiteral("divide")) std::raise(SIGFPE);
    volatile int depth = 0;
    (void)overflow(&depth);
}

/// The last edit is not on disk when the program ends: the copies there come seconds later.
int crash(const QString& how, const QString& file) {
    ui::installCrashHandler(ui::crashFolder());
    ui::MainWindow window;
    if (!window.openFile(file)) return 2;
    window.show();
    ui::RecoveryWriter& writer = window.recovery()->writer();
    writer.setDelays(std::chrono::hours(1), std::chrono::hours(1));
    for (const double usd : {101.0, 102.0}) {
        if (!setWage(window.document(), usd)) return 2;
    }
    const std::string last = window.document().fileText();
    bool ready = false;
    QObject::connect(&writer, &ui::RecoveryWriter::readyForCrash, &window, [&](const std::string& text) { ready = text == last; });
    if (!QTest::qWaitFor([&] { return ready; }, ui::test::kPatienceMs) || writer.slot().holdsCopy()) return 2;
    say("last " + models::sha256Hex(last));
    end(how);
    return 2;
}

int hold(const QString& file) {
    ui::FileClaim claim(ui::claimFolder());
    claim.setFile(file);
    say(claim.isFree() ? "free" : "taken");
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("SplitpointTests"));
    QApplication::setApplicationName(QStringLiteral("Safety"));
    const QStringList words = QApplication::arguments();
    const QString command = words.value(1);
    if (command == QStringLiteral("fail") && words.size() == 7) {
        return fail(words[2], words[3], words[4], words[5].toInt(), words[6].toInt());
    }
    if (command == QStringLiteral("edit") && words.size() == 4) return edit(words[2], words[3].toUInt());
    if (command == QStringLiteral("crash") && words.size() == 4) return crash(words[2], words[3]);
    if (command == QStringLiteral("hold") && words.size() == 3) return hold(words[2]);
    say("usage: safety_driver fail|edit|crash|hold …");
    return 2;
}
