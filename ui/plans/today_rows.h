#pragma once

#include "models/decision/spend_today.h"
#include "ui/plans/plan_charts.h"

namespace splitpoint::ui {

/// Puts today's spend beside the plans: its own figures into the column "Today" of the rows that have them, and below
/// them what each plan saves against it, with the basis of the comparison in the row's meaning.
/// @test tests/ui/plans/today_rows_test.cpp
void addToday(QList<ComparisonRow>& rows, const models::SpendToday& today);

/// "Today", or "Today: the old cluster".
[[nodiscard]] QString todayName(const models::SpendToday& today);
/// What is compared with today's spend, in a sentence.
[[nodiscard]] QString spendBasisWords(const models::SpendToday& today);

}  // namespace splitpoint::ui
