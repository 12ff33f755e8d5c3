#pragma once

#include <QLocale>
#include <QString>

#include <tl/expected.hpp>

#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// How a range is written.
enum class RangeForm {
    Shortest,         ///< whichever of the first and the last is shorter
    LowToHigh,        ///< "2.1 to 2.9", or "2.4 (2.1 to 2.9)" where the typical value is not the middle
    PlusMinus,        ///< "2.4 ± 0.3"
    PlusMinusPercent  ///< "2.4 ± 15 %"
};

/// One figure as a field writes it: money with cents, no thousands marks.
[[nodiscard]] QString figureText(const Field& field, double value, const QLocale& locale);

/// A figure or a range as it stands in an editor; `parseEstimate` reads exactly this value from it. A form that cannot
/// say the value exactly gives way to the first.
/// @test round trip of every form over random values and two locales
[[nodiscard]] QString estimateText(const Field& field, const models::Estimate& value, const QLocale& locale,
                                   RangeForm form = RangeForm::Shortest);

/// What was typed: a figure, "2.1 to 2.9" (also with a dash or ".."), "2.4 (2.1 to 2.9)", "2.4 ± 15 %", "2.4 +- 0.3".
///
/// Percent after ± are of the value, or points where the value is in percent too ("4 % ± 1 %"). Units of the field may
/// be written with it (`withoutUnit`). Limits are looked at by the caller.
/// @return the value, or one sentence that says what is wrong and what to write
[[nodiscard]] tl::expected<models::Estimate, QString> parseEstimate(const Field& field, const QString& text,
                                                                    const QLocale& locale);

/// The form of what was typed.
[[nodiscard]] RangeForm rangeFormOf(const QString& text);

/// A margin without a figure before it, such as "± 15 %" or "+-0.3".
[[nodiscard]] bool isMarginAlone(const QString& text);

}  // namespace splitpoint::ui
