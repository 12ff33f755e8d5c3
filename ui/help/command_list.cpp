#include "ui/help/command_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/charts/chart_view.h"
#include "ui/help/help_window.h"
#include "ui/scenarios/scenarios_panel.h"
#include "ui/sketch/sketch_page.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) {
    text.remove(QChar(u'&'));
    return text.section(QChar(u'\t'), 0, 0);
}

/// Undo and redo name the edit that they act on; the command is without it.
QString titleOf(const QAction& action) {
    const QVariant own = action.property("command");
    return plain(own.isValid() ? own.toString() : action.text());
}

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// What a command does, without the keys that a tip may name in brackets at its end.
QString tipOf(const QAction& action) {
    QString tip = action.statusTip().isEmpty() ? action.toolTip() : action.statusTip();
    const qsizetype bracket = tip.lastIndexOf(u" ("_s);
    if (bracket > 0 && tip.indexOf(action.shortcut().toString(QKeySequence::NativeText), bracket) > 0)
        tip.truncate(bracket);
    return tip == titleOf(action) ? QString() : tip;
}

void add(QList<Command>& commands, const QAction& action, const QString& place) {
    QStringList keys;
    for (const QKeySequence& each : action.shortcuts()) {
        const QString text = each.toString(QKeySequence::NativeText);  // as the menus show them
        if (!keys.contains(text)) keys << text;
    }
    if (keys.isEmpty()) return;
    const Command command{place, titleOf(action), keys.join(u", "_s), tipOf(action)};
    for (const Command& known : commands) {
        if (known.keys == command.keys && known.text == command.text) return;
    }
    commands << command;
}

void addMenu(QList<Command>& commands, const QMenu& menu, const QString& place) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            addMenu(commands, *action->menu(), place + u" \u203a "_s + plain(action->text()));
        else if (!action->isSeparator())
            add(commands, *action, place);
    }
}

QString panelOf(const QAction& action) {
    for (const QObject* owner = action.parent(); owner != nullptr; owner = owner->parent()) {
        if (qobject_cast<const ChartView*>(owner) != nullptr) return CommandWords::tr("Any chart");
        if (qobject_cast<const SketchPage*>(owner) != nullptr) return CommandWords::tr("Sketch");
        if (qobject_cast<const ScenariosPanel*>(owner) != nullptr) return CommandWords::tr("Scenarios");
        if (qobject_cast<const HelpWindow*>(owner) != nullptr) return {};  // a window of its own
    }
    const bool everywhere =
        action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
    return everywhere ? CommandWords::tr("Window") : CommandWords::tr("Its panel");
}

}  // namespace

QList<Command> commandsOf(const QWidget& window) {
    QList<Command> commands;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        for (const QAction* action : main->menuBar()->actions()) {
            if (action->menu() != nullptr) addMenu(commands, *action->menu(), plain(action->text()));
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (const QString panel = panelOf(*action); !panel.isEmpty()) add(commands, *action, panel);
    }
    return commands;
}

QString commandTable(const QList<Command>& commands) {
    QString table =
        u"| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n"_s.arg(CommandWords::tr("Where"), CommandWords::tr("Command"),
                                                            CommandWords::tr("Keys"), CommandWords::tr("What it does"));
    for (const Command& each : commands)
        table += u"| %1 | %2 | `%3` | %4 |\n"_s.arg(each.place, each.text, each.keys, each.tip);
    return table;
}

}  // namespace splitpoint::ui
