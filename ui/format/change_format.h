#pragma once

#include "ui/format/number_format.h"

namespace splitpoint::ui {

/// How far a number has moved, with its sign: "+$0.10", "−3"; a share in points of percent: "+1.2 points". Empty where
/// both read the same or one is not a number.
[[nodiscard]] QString formatChange(double before, double now, Quantity quantity, Precision precision = Precision::Short,
                                   const QLocale& locale = QLocale());

}  // namespace splitpoint::ui
