#pragma once

namespace splitpoint::ui {

/// Gives every combo box its accessible name on Linux too. Qt 6.4 tells AT-SPI the chosen text as the name and drops
/// the name it was given, so that a screen reader says "Recommended" without saying what of; here the name is the name
/// and the chosen text is the value. Call once before windows are shown.
void installChoiceAccessibility();

}  // namespace splitpoint::ui
