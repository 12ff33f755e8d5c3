#include "app/desktop/pictures.h"

#include <algorithm>
#include <cstdio>

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include "ui/export/chart_collection.h"
#include "ui/export/chart_files.h"
#include "ui/export/export_menu.h"
#include "ui/export/report_pdf.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_folder.h"
#include "ui/language/language.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWaitMs = 120'000;

int fail(const QString& sentence) {
    QString line = sentence;
    std::fprintf(stderr, "splitpoint: %s\n", line.replace(QChar(u'\n'), QChar(u' ')).toUtf8().constData());
    return 1;
}

/// How small a window may be is up to the page and the language; a script that asked for less learns it here.
void sayOtherSize(QSize shown, QSize asked) {
    if (shown == asked) return;
    const QSize enough = shown.expandedTo(asked);
    std::fprintf(stderr, "splitpoint: The picture is of a window of %dx%d instead of %dx%d, as this page needs that much; give --size %dx%d or more.\n",
                 shown.width(), shown.height(), asked.width(), asked.height(), enough.width(), enough.height());
}

/// Waits for the runner in an event loop of its own; false if it takes too long.
bool waitUntilFinal(ui::EvaluationRunner& runner) {
    if (runner.isSettled()) return true;
    QEventLoop loop;
    QObject::connect(&runner, &ui::EvaluationRunner::settled, &loop, &QEventLoop::quit);
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.start(kLongestWaitMs);
    loop.exec();
    return runner.isSettled();
}

/// The same for what pages compute for themselves: compared scenarios, months and bursts.
bool waitForPages(ui::MainWindow& window) {
    QElapsedTimer waited;
    waited.start();
    while (!window.isSettled() && waited.elapsed() < kLongestWaitMs) {
        QEventLoop loop;
        QTimer turn;
        QObject::connect(&turn, &QTimer::timeout, &loop, &QEventLoop::quit);
        turn.start(5);
        loop.exec();
    }
    return window.isSettled();
}

/// One more turn of the event loop, so that what was asked for is laid out and painted.
void paintOnce() {
    QEventLoop loop;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, &QEventLoop::quit);
    turn.start(0);
    loop.exec();
}

/// Charts of all pages: those that the scenario has, and those of pages that show more than the scenario.
QList<ui::ChartSpec> allCharts(ui::MainWindow& window, const ui::ExportSubject& subject) {
    QList<ui::ChartSpec> charts = ui::chartsOf(subject);
    for (const ui::LazyChart* chart : window.exportedCharts()) {
        const ui::ChartSpec spec = chart->latestSpec();
        const bool known = std::any_of(charts.begin(), charts.end(), [&](const ui::ChartSpec& each) { return each.id == spec.id; });
        if (!known && !spec.id.isEmpty()) charts << spec;
    }
    return charts;
}

int exportCharts(ui::MainWindow& window, const ui::ExportSubject& subject, const QString& folder) {
    const QString line = subject.sourceLine();
    const QList<ui::ChartSpec> charts = allCharts(window, subject);
    for (const ui::ChartSpec& spec : charts) {
        if (const ui::Outcome written = ui::writePictures(ui::stamped(spec, line), folder, {}); !written) return fail(written.error());
    }
    for (const ui::ChartPage& page : ui::pagesOf(charts)) {
        const ui::Outcome written = ui::writePage(page.id, page.charts, page.columns(), line, folder, {});
        if (!written) return fail(written.error());
    }
    return 0;
}

int exportFiles(ui::MainWindow& window, const Options& options) {
    const auto subject = ui::exportSubject(window.exports().source(), options.report.empty() ? std::vector<std::string>{} : ui::everySlide());
    if (!subject) return fail(QString::fromStdString(subject.error().message));
    if (!options.report.empty()) {
        const ui::Outcome written = ui::writeWhole(QString::fromStdString(options.report), ui::reportPdf(ui::reportOf(**subject)));
        if (!written) return fail(written.error());
    }
    return options.exportFolder.empty() ? 0 : exportCharts(window, **subject, QString::fromStdString(options.exportFolder));
}

/// The window alone knows its commands, so it writes the help; no scenario is needed for that.
models::Result<models::HelpBook> helpOfNewWindow() {
    return ui::MainWindow(ui::MainWindow::Memory::Forget).helpBook();
}

/// Both languages, whatever the program speaks otherwise: each has a window of its own.
int writeHelp(const Options& options) {
    const auto english = [] {
        const ui::FileLanguage spoken;
        return helpOfNewWindow();
    }();
    const auto german = [] {
        const ui::InstalledLanguage spoken(ui::Language::German);
        return helpOfNewWindow();
    }();
    for (const auto* book : {&english, &german}) {
        if (!*book) return fail(QString::fromStdString(book->error().message));
    }
    const ui::Outcome written =
        ui::writeHelpFolder({*english, *german}, QString::fromStdString(options.helpFolder), ui::madeHelpFolder());
    return written ? 0 : fail(written.error());
}

}  // namespace

int writeFiles(const Options& options) {
    if (!options.helpFolder.empty()) {
        if (const int code = writeHelp(options); code != 0 || !options.writesPictures()) return code;
    }
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(options.size);
    window.show();
    if (options.file.empty()) window.openFirstSample();
    else if (const ui::Outcome opened = window.openFile(QString::fromStdString(options.file)); !opened) return fail(opened.error());
    if (options.startPage) window.showStart();
    else window.showPage(options.page);
    paintOnce();
    const auto wait = [&] {
        if (!waitUntilFinal(window.runner())) return false;
        if (!options.exportFolder.empty()) window.completeAllPages();
        return waitForPages(window);
    };
    if (!wait()) return fail(u"The evaluation took longer than two minutes; nothing was written."_s);
    paintOnce();
    if (!options.screenshot.empty()) {
        const QString file = QString::fromStdString(options.screenshot);
        QByteArray picture;
        QBuffer drawn(&picture);
        // Nobody types into a picture: the mark of the keyboard around its first control would puzzle.
        if (QWidget* typed = window.focusWidget()) typed->clearFocus();
        if (!drawn.open(QIODevice::WriteOnly) || !window.grab().save(&drawn, "PNG")) return fail(u"The picture could not be drawn."_s);
        if (const ui::Outcome written = ui::writeWhole(file, picture); !written) return fail(written.error());
        sayOtherSize(window.size(), options.size);
    }
    if (!options.results.empty()) {
        if (const ui::Outcome written = window.writeResults(QString::fromStdString(options.results)); !written) return fail(written.error());
    }
    return options.exportFolder.empty() && options.report.empty() ? 0 : exportFiles(window, options);
}

}  // namespace splitpoint::app
