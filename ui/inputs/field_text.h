#pragma once

#include <QLocale>
#include <QString>

#include <tl/expected.hpp>

#include "ui/inputs/estimate_text.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// The value as it stands in its editor. Reads back to the same value (`parseFieldText`).
///
/// A range is "2.1 to 2.9", "2.4 (2.1 to 2.9)" or "2.4 ± 15 %" (`estimateText`). Absent is the empty text.
[[nodiscard]] QString fieldText(const Field& field, const FieldValue& value, const QLocale& locale,
                                RangeForm form = RangeForm::Shortest);

/// The value for reading at a glance: figures to 6 significant digits, of a range to 4. Where it differs
/// from `fieldText`, an editor must show that one before it is typed in.
[[nodiscard]] QString fieldGlance(const Field& field, const FieldValue& value, const QLocale& locale,
                                  RangeForm form = RangeForm::Shortest);

/// The value for reading, in words: choices by label, switches as yes and no, absent as "default (8)".
[[nodiscard]] QString fieldWords(const Field& field, const FieldValue& value, const QLocale& locale);

/// What the user typed as a value, or one sentence that says what is wrong and what is allowed.
///
/// Figures are read with the user's locale. The other reading (1,5 against 1.5) is never guessed; the message offers it.
/// @test round trip of random values; ranges; decimal marks of two locales; limits
[[nodiscard]] tl::expected<FieldValue, QString> parseFieldText(const Field& field, const QString& text,
                                                               const QLocale& locale);

/// "0 to 1", "above 0", "at least 1"; empty where anything goes.
[[nodiscard]] QString limitsWords(const Field& field, const QLocale& locale);

}  // namespace splitpoint::ui
