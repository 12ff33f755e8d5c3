#pragma once

#include <QString>

class QWidget;

namespace splitpoint::models {
struct HelpBook;
}

namespace splitpoint::ui {

class InputRow;

/// Topic of the help for what has the focus: a field, a chart, a panel; empty where only the page is known.
[[nodiscard]] QString topicAt(const models::HelpBook& book, const QWidget* focus);

/// The row of the Inputs that a widget belongs to; null if none.
[[nodiscard]] const InputRow* inputRowOf(const QWidget* widget);

}  // namespace splitpoint::ui
