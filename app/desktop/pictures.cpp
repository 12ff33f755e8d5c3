#include "app/desktop/pictures.h"

#include <cstdio>

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTimer>

#include "models/evaluate.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/render_chart.h"
#include "ui/window/lazy_chart.h"

namespace splitpoint::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWaitMs = 120'000;
const QSize kChartSize(960, 540);

int fail(const QString& sentence) {
    QString line = sentence;
    std::fprintf(stderr, "splitpoint: %s\n", line.replace(QChar(u'\n'), QChar(u' ')).toUtf8().constData());
    return 1;
}

/// Waits for the runner in an event loop of its own; false if it takes too long.
bool waitUntilFinal(ui::EvaluationRunner& runner) {
    if (runner.isSettled()) return true;
    QEventLoop loop;
    QObject::connect(&runner, &ui::EvaluationRunner::settled, &loop, &QEventLoop::quit);
    QTimer::singleShot(kLongestWaitMs, &loop, &QEventLoop::quit);
    loop.exec();
    return runner.isSettled();
}

/// The same for what pages compute for themselves: compared scenarios, months and bursts.
bool waitForPages(ui::MainWindow& window) {
    QElapsedTimer waited;
    waited.start();
    while (!window.isSettled() && waited.elapsed() < kLongestWaitMs) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return window.isSettled();
}

/// One more turn of the event loop, so that what was asked for is laid out and painted.
void paintOnce() {
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}

bool writeBytes(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

/// The same drawing as the SVG, so that curves stay vectors.
bool writePdf(const QString& file, const QString& title, const QByteArray& svg) {
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QSizeF(kChartSize) * 0.75, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    QSvgRenderer drawing(svg);
    QPainter painter;
    if (!drawing.isValid() || !painter.begin(&writer)) return false;
    drawing.render(&painter);
    return painter.end();
}

int exportCharts(ui::MainWindow& window, const QString& folder) {
    if (!QDir().mkpath(folder)) return fail(u"%1 cannot be made; name a folder that can be written."_s.arg(folder));
    for (const ui::LazyChart* chart : window.charts()) {
        const ui::ChartSpec spec = chart->latestSpec();
        const QString base = QDir(folder).filePath(spec.id);
        const ui::Theme& print = ui::theme(ui::ThemeTone::Print);
        const QByteArray svg = ui::renderToSvg(spec, kChartSize, print);
        const bool written = ui::renderToImage(spec, kChartSize, 2.0, print).save(base + u".png"_s) &&
                             writeBytes(base + u".svg"_s, svg) &&
                             writePdf(base + u".pdf"_s, spec.title, svg);
        if (!written) return fail(u"%1 could not be written; name a folder that can be written."_s.arg(base));
    }
    return 0;
}

}  // namespace

int writeFiles(const Options& options) {
    ui::MainWindow window(ui::MainWindow::Memory::Forget);
    window.resize(options.size);
    window.show();
    if (options.file.empty()) window.openFirstSample();
    else if (const ui::Outcome opened = window.openFile(QString::fromStdString(options.file)); !opened) return fail(opened.error());
    window.showPage(options.page);
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
        if (!window.grab().save(file, "PNG")) {
            return fail(u"%1 could not be written; name a folder that exists and can be written."_s.arg(file));
        }
    }
    if (!options.results.empty()) {
        if (const ui::Outcome written = window.writeResults(QString::fromStdString(options.results)); !written) return fail(written.error());
    }
    return options.exportFolder.empty() ? 0 : exportCharts(window, QString::fromStdString(options.exportFolder));
}

}  // namespace splitpoint::app
