#pragma once

#include <QLocale>
#include <QString>

namespace splitpoint::ui {

/// A sentence of the model as the window sets it: "1.08 USD" as $1.08, the locale's decimal and thousands marks, a true
/// minus, and no line break between a number and its unit. Names in single quotes and dates stay as they are.
/// @test tests/ui/format/typeset_test.cpp
[[nodiscard]] QString typeset(const QString& sentence, const QLocale& locale = QLocale());

/// A sentence of the model in English with commas between the thousands of its amounts: "1234.50 USD" as "1,234.50
/// USD", "8760 hours" as "8,760 hours". Years, numbers of rows and what is in quotes stay, as nothing that is counted
/// follows.
/// @test tests/ui/format/typeset_test.cpp
[[nodiscard]] QString withThousands(const QString& sentence);

}  // namespace splitpoint::ui
