#include "app/desktop/quiet_screen.h"

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

}  // namespace

void dropWarningsOfNoScreen() {
    passedOnTo = qInstallMessageHandler(passOn);
}

}  // namespace splitpoint::app
