#pragma once

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {

/// Shows beside the bars of a chart what they were when an answer was pinned: a line across each stack whose category
/// stands in both charts, the change in the text over it, both numbers in table, description and readout. The scale
/// makes room for the higher of the two. Charts without bars, with other groups or without anything to show stay as
/// they are.
/// @param pinned  the same chart of the pinned answer
/// @test  tests/ui/charts/bar_reference_test.cpp
void addReference(ChartSpec& spec, const ChartSpec& pinned);

/// Where a stack ends: the sum of its parts, or what its bar with a base of its own reaches; NaN where it is empty.
[[nodiscard]] double stackEnd(const ChartSpec& spec, qsizetype category, int group);

/// The lines of a readout over this category.
void addReferenceLines(Readout& readout, const ChartSpec& spec, qsizetype category, const QLocale& locale);

}  // namespace splitpoint::ui
