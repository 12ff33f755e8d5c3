#pragma once

#include <QString>

class QWidget;

namespace splitpoint::models {
struct HelpBook;
}

namespace splitpoint::ui {

class InputRow;

/// A widget's own topic ("inputs#offer-gpu"), as a property of it: what is inside it, too, unless that has one of its own.
inline constexpr const char* kHelpTopicProperty = "splitpointHelpTopic";

/// What a control says of itself: its name and value, and what its tip says. Empty where it has no name.
[[nodiscard]] QString controlWords(const QWidget* control);

/// Topic of the help for what has the focus: a field, a chart, a panel, a dialogue; empty where only the page is known.
[[nodiscard]] QString topicAt(const models::HelpBook& book, const QWidget* focus);

/// The row of the Inputs that a widget belongs to; null if none.
[[nodiscard]] const InputRow* inputRowOf(const QWidget* widget);

}  // namespace splitpoint::ui
