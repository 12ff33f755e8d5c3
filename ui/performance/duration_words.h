#pragma once

#include <QString>

namespace splitpoint::ui {

/// A duration as people say it: "10 s", "12.5 min", "1.2 h", "3 days".
[[nodiscard]] QString durationWords(double hours);
/// A share near 1 with the decimal that tells it from 1: "99.4 %".
[[nodiscard]] QString fineShareWords(double share);

}  // namespace splitpoint::ui
