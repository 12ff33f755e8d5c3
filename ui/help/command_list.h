#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace splitpoint::ui {

/// A command of the window that has keys.
struct Command {
    QString place;  ///< menu, or panel that must have the focus
    QString text;   ///< without the mark of its letter
    QString keys;   ///< "Ctrl+S, F2", as the window's language writes them
    QString tip;    ///< what it does
    friend bool operator==(const Command&, const Command&) = default;
};

/// Every command with keys below a window: those of its menus in their order, then those of panels and charts.
[[nodiscard]] QList<Command> commandsOf(const QWidget& window);

/// The same as a Markdown table.
[[nodiscard]] QString commandTable(const QList<Command>& commands);

}  // namespace splitpoint::ui
