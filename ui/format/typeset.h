#pragma once

#include <QLocale>
#include <QString>

namespace splitpoint::ui {

/// A sentence of the model as the window sets it: "1.08 USD" as $1.08, the locale's decimal and thousands marks, a true
/// minus, and no line break between a number and its unit. Names in single quotes and dates stay as they are.
/// @test tests/ui/format/typeset_test.cpp
[[nodiscard]] QString typeset(const QString& sentence, const QLocale& locale = QLocale());

}  // namespace splitpoint::ui
