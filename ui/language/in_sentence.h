#pragma once

#include <QString>

namespace splitpoint::ui {

/// A name in the middle of a sentence: "Bare metal" as "bare metal". German keeps its nouns' capitals, so there it
/// stays.
[[nodiscard]] QString inSentence(const QString& name);
/// The same of its first letter alone: "Prices as of 2026-08" as "prices as of 2026-08".
[[nodiscard]] QString firstInSentence(const QString& words);

}  // namespace splitpoint::ui
