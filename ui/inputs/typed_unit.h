#pragma once

#include <optional>

#include <QString>

namespace splitpoint::ui {

/// A typed figure without its unit, and what to multiply it by to have it in the field's own.
struct TypedUnit {
    QString figure;
    double factor = 1.0;
};

/// Takes the unit off the end of a typed figure: the field's own ("2.4 USD per GPU-hour", "2.4 USD", "8 GPUs",
/// "1.05×"), and for times any other ("15 min", "2 days"). What has no unit stays as it is. The marks that
/// `parseNumber` reads
/// (%, k, M, $) stay too.
/// @param unit  of the field, as it is shown
/// @return absent where there are words that are no unit of this field
/// @test   tests/ui/inputs/typed_unit_test.cpp
[[nodiscard]] std::optional<TypedUnit> withoutUnit(const QString& text, const QString& unit);

}  // namespace splitpoint::ui
