#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include "app/desktop/options.h"
#include "app/desktop/pictures.h"
#include "app/desktop/quiet_screen.h"
#include "app/memory_settings.h"
#include "ui/crash/crash_handler.h"
#include "ui/crash/crash_reports.h"
#include "ui/language/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace {

using namespace splitpoint;

bool isSet(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

bool hasDisplay() { return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"); }

int runWindow(const app::Options& options) {
    ui::installCrashHandler(ui::crashFolder());
    ui::MainWindow window;
    if (options.sizeGiven) window.resize(options.size);
    window.showPage(options.page);
    // A file that cannot be opened says so in the window; the sample stands in its place.
    window.openFirstSample();
    if (!options.file.empty()) (void)window.openFile(QString::fromStdString(options.file));
    if (options.startPage) window.showStart();
    else if (options.file.empty() && !options.pageGiven) window.showStartUnlessUnwanted();
    window.show();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    app::keepFreedMemory();
    // A closed pipe and a file beyond its limit are write errors, not the end by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const app::Parsed parsed = app::parseOptions(argc, argv);
    if (!parsed.options) return parsed.exitCode;
    const app::Options& options = *parsed.options;

    if (!isSet("QT_QPA_PLATFORM")) {
        // Whether or not a display is named: it may be gone, and files are the same on every machine.
        if (options.writesFiles()) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        } else if (!hasDisplay()) {
            std::fputs("splitpoint: There is no display to open a window on; use --screenshot OUT.png for a picture.\n", stderr);
            return 1;
        }
    }
    if (options.writesFiles()) app::dropWarningsOfNoScreen();
    app::endInWordsWithoutScreen();
    QApplication application(argc, argv);
    app::screenIsThere();
    QApplication::setOrganizationName(QStringLiteral("Splitpoint"));
    QApplication::setApplicationName(QStringLiteral("Splitpoint"));
    QApplication::setApplicationVersion(QStringLiteral(SPLITPOINT_VERSION));
    // A desktop finds name and picture by the name of the desktop entry; without one, as after a build, by our own pictures.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.splitpoint.Splitpoint"));
    QIcon picture(QStringLiteral(":/icons/128/splitpoint.png"));
    picture.addFile(QStringLiteral(":/icons/32/splitpoint.png"));
    QApplication::setWindowIcon(picture);
    const bool leaves = options.writesFiles();
    const auto kept = leaves ? ui::ThemeChoice::Light
                               : static_cast<ui::ThemeChoice>(QSettings().value(QStringLiteral("window/theme"), 0).toInt());
    // Files are the same on every machine: English, unless a language is asked for.
    const auto spoken = leaves ? ui::Language::English
                               : ui::languageNamed(QSettings().value(QStringLiteral("window/language")).toString());
    const ui::InstalledLanguage language(options.language.value_or(spoken));
    ui::applyTheme(application, options.theme.value_or(kept));
    return leaves ? app::writeFiles(options) : runWindow(options);
}
