#include "app/desktop/quiet_screen.h"

#include <cstdio>
#include <cstdlib>

#include <QLatin1String>
#include <QString>
#include <QtGlobal>

namespace splitpoint::app {

namespace {

QtMessageHandler passedOnTo = nullptr;  // a handler of Qt has no place of its own to remember it in

bool isOfNoScreen(const QMessageLogContext& context, const QString& words) {
    const QLatin1String category(context.category);
    const bool ofPlatform = category.startsWith(QLatin1String("qt.qpa")) && category != QLatin1String("qt.qpa.plugin");
    return ofPlatform || words.startsWith(QLatin1String("QStandardPaths: ")) || words.startsWith(QLatin1String("This plugin does not support "));
}

void passOn(QtMsgType type, const QMessageLogContext& context, const QString& words) {
    const bool isGrave = type == QtCriticalMsg || type == QtFatalMsg;
    if (isGrave || !isOfNoScreen(context, words)) passedOnTo(type, context, words);
}

QtMessageHandler beforeStart = nullptr;

QString& firstOfPlatforms() {
    static QString words;
    return words;
}

[[noreturn]] void endWithoutScreen() {
    QString reason = firstOfPlatforms().simplified();
    while (reason.endsWith(QLatin1Char('.'))) reason.chop(1);
    std::fprintf(stderr,
                 "splitpoint: No window can be opened%s%s; check DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, or use --screenshot OUT.png for a "
                 "picture, which needs no display.\n",
                 reason.isEmpty() ? "" : ": ", reason.toUtf8().constData());
    std::fflush(stderr);
    std::_Exit(1);
}

void duringStart(QtMsgType type, const QMessageLogContext& context, const QString& words) {
    if (type == QtFatalMsg) endWithoutScreen();
    if (QLatin1String(context.category).startsWith(QLatin1String("qt.qpa"))) {
        if (firstOfPlatforms().isEmpty()) firstOfPlatforms() = words;
        return;
    }
    beforeStart(type, context, words);
}

}  // namespace

void endInWordsWithoutScreen() {
    beforeStart = qInstallMessageHandler(duringStart);
}

void screenIsThere() {
    qInstallMessageHandler(beforeStart);
}

void dropWarningsOfNoScreen() {
    passedOnTo = qInstallMessageHandler(passOn);
}

}  // namespace splitpoint::app
