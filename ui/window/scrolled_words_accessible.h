#pragma once

namespace splitpoint::ui {

/// Tells a screen reader what a scrolled part of a page is. Qt 6.4 gives AT-SPI every QScrollArea as a filler, a role
/// that says nothing; one that takes the keyboard so that its words can be scrolled is a panel here, with its words as
/// description. Call once before windows are shown.
void installScrolledWordsAccessibility();

}  // namespace splitpoint::ui
