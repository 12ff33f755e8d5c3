#pragma once

namespace splitpoint::ui {

/// Makes every ChartView a chart with a name, a description and a table of its numbers to assistive tools. Idempotent.
void installChartAccessibility();

}  // namespace splitpoint::ui
