#pragma once

#include <string>

#include <QString>

namespace splitpoint::ui {

/// A sentence or name that `models` made, in the window's language; its numbers stay as `models` writes them, but for
/// commas between the thousands of amounts.
///
/// `models` knows no Qt, and its sentences go into files and to the command line in English, to the byte. So the window
/// reads them back: what a sentence says is one of the patterns of model_patterns.cpp, "%1 is out: %2", whose
/// translation takes the same parts, each of them read in the same way. A sentence that no pattern fits is shown as it
/// is.
/// @test tests/ui/language/model_words_test.cpp: every sentence of the samples is known; nothing changes in English
[[nodiscard]] QString translated(const std::string& sentence);
/// The same set with the locale's numbers (ui/format/typeset.h); never hand what this gave to typeset() again.
[[nodiscard]] QString said(const std::string& sentence);
/// For what shows the sentences of `models` as they are written, "1.08 USD": so in English, set as said() sets them
/// otherwise.
[[nodiscard]] QString worded(const std::string& sentence);
/// An error so, with the full stop that it may lack.
[[nodiscard]] QString wordedSentence(const std::string& error);
/// Whether a pattern fits the whole sentence; true where the window is in English.
[[nodiscard]] bool isTranslated(const std::string& sentence);

}  // namespace splitpoint::ui
