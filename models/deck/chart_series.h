#pragma once

#include "models/deck/chart_sheet.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::deck {

/// The group of a chart that a series is drawn in.
enum class SeriesGroup { Bars, Lines, Areas, Scatter };

[[nodiscard]] SeriesGroup groupOf(const SlideChart& chart, const ChartSeries& series);

/// `c:ser` of one series.
void writeSeries(package::XmlText& xml, const SlideChart& chart, std::size_t at, const Look& look);

/// `c:txPr`: size and color of texts in a chart.
void writeTextStyle(package::XmlText& xml, double points, Ink ink, const Look& look, bool bold = false,
                    bool level = false);

/// `c:spPr` with a line alone.
void writeLineStyle(package::XmlText& xml, Ink ink, const Look& look, int emu, bool dashed = false);

}  // namespace splitpoint::models::deck
