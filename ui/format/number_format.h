#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <span>

#include <tl/expected.hpp>

namespace splitpoint::ui {

/// What a number is, and so how people read it.
enum class Quantity {
    Plain,          ///< 1,234.5
    Usd,            ///< $1.23M
    UsdPerGpuHour,  ///< $2.31
    Percent,        ///< a fraction, shown as 41 %
    GpuHours,       ///< 1.2M
    Gpus,           ///< 48
    Nodes,          ///< whole nodes
    Hours,          ///< 0.25 h, 12 h, 3.5 days
    Ratio           ///< 1.074
};

/// Short: for axes, labels and sentences. Full: for tables, to 6 significant digits or whole dollars, never k or M.
enum class Precision { Short, Full };

/// A number for people, with its sign and, where the quantity has one, its mark ($, %); no unit words.
/// Not a number gives an en dash.
[[nodiscard]] QString formatNumber(double value, Quantity quantity, Precision precision = Precision::Short,
                                   const QLocale& locale = QLocale());
/// Decimals that every number of a table column takes, so that its points stand below each other: as many as the
/// largest needs in full (see Precision), no more than one of them uses, and enough that a small one is not shown as 0.
/// Dollars have cents, or none where one of them has six digits.
/// @param values those that are not finite do not count
/// @test tests/ui/format/number_format_test.cpp: columns of one, of whole and of broken numbers, of small beside large
[[nodiscard]] int columnDecimals(std::span<const double> values, Quantity quantity);
/// A number of such a column; signs and marks as in formatNumber().
[[nodiscard]] QString formatInColumn(double value, Quantity quantity, int decimals, const QLocale& locale = QLocale());
/// The same with the unit in words: "$2.31 per useful GPU-hour", "48 GPUs".
[[nodiscard]] QString formatWithUnit(double value, Quantity quantity, Precision precision = Precision::Short,
                                     const QLocale& locale = QLocale());
/// A label on an axis whose steps are `step` apart: just enough decimals, k and M for thousands and millions.
[[nodiscard]] QString formatTick(double value, double step, Quantity quantity, const QLocale& locale = QLocale());
/// The unit alone, for axis titles and table headers: "USD", "USD per useful GPU-hour", "%".
[[nodiscard]] QString unitName(Quantity quantity);

/// Why a typed number was not read: one sentence for the user, and the number it may have meant.
struct NumberProblem {
    QString message;
    std::optional<double> suggestion;
};

/// A number as a user types it: the locale's marks, k and M, a trailing % (divides by 100), spaces and $ ignored.
/// `1.234,5` in an English locale is refused with the other reading offered, never misread.
[[nodiscard]] tl::expected<double, NumberProblem> parseNumber(const QString& text, const QLocale& locale = QLocale());

}  // namespace splitpoint::ui
