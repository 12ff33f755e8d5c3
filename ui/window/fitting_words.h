#pragma once

namespace splitpoint::ui {

/// Lets tabs shrink where a language has longer words than their bar has room for: "Predicted and me…" with the whole
/// in a tool tip, instead of arrows behind which tabs are out of sight. Buttons and lines of text that are too narrow
/// for their words say them in a tool tip, too. Call once before windows are shown.
/// @test tests/ui/window/language_test.cpp
void installFittingWords();

}  // namespace splitpoint::ui
