#include "models/deck/chart_series.h"

#include <algorithm>
#include <cmath>

#include "models/book/workbook.h"

namespace splitpoint::models::deck {

using package::xmlNumber;
using package::XmlText;

namespace {

constexpr int kLineEmu = 28575;  // 2.25 points

std::string hundredths(double points) {
    return std::to_string(std::lround(points * 100.0));
}

void writeReference(XmlText& xml, const char* name, const std::string& range) {
    xml.leafText(name, range);
}

/// A column of numbers with its cached values; gaps have no point.
void writeNumbers(XmlText& xml, const SlideChart& chart, std::size_t column,
                  const std::vector<std::optional<double>>& values, const std::string& format) {
    const auto reference = xml.open("c:numRef");
    writeReference(xml, "c:f", cellRange(column, 1, std::max<std::size_t>(1, chart.size())));
    const auto cache = xml.open("c:numCache");
    xml.leafText("c:formatCode", format);
    xml.leaf("c:ptCount", {{"val", std::to_string(values.size())}});
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i] || !std::isfinite(*values[i])) continue;
        const auto point = xml.open("c:pt", {{"idx", std::to_string(i)}});
        xml.leafText("c:v", xmlNumber(book::sheetNumber(*values[i])));
    }
}

void writeCategories(XmlText& xml, const SlideChart& chart) {
    if (chart.categories.empty()) {
        std::vector<std::optional<double>> numbers(chart.categoryNumbers.begin(), chart.categoryNumbers.end());
        writeNumbers(xml, chart, 0, numbers, chart.category.numberFormat);
        return;
    }
    const auto reference = xml.open("c:strRef");
    writeReference(xml, "c:f", cellRange(0, 1, chart.size()));
    const auto cache = xml.open("c:strCache");
    xml.leaf("c:ptCount", {{"val", std::to_string(chart.size())}});
    for (std::size_t i = 0; i < chart.size(); ++i) {
        if (chart.categories[i].empty()) continue;  // an empty cell
        const auto point = xml.open("c:pt", {{"idx", std::to_string(i)}});
        xml.leafText("c:v", chart.categories[i]);
    }
}

void writeName(XmlText& xml, const ChartSeries& series, std::size_t column) {
    const auto name = xml.open("c:tx");
    const auto reference = xml.open("c:strRef");
    writeReference(xml, "c:f", cellRange(column, 0, 0));
    const auto cache = xml.open("c:strCache");
    xml.leaf("c:ptCount", {{"val", "1"}});
    const auto point = xml.open("c:pt", {{"idx", "0"}});
    xml.leafText("c:v", series.name);
}

void writeShape(XmlText& xml, const ChartSeries& series, SeriesGroup group, Ink ink, const Look& look) {
    const auto shape = xml.open("c:spPr");
    if (group == SeriesGroup::Lines || group == SeriesGroup::Scatter) {
        const auto line = xml.open("a:ln", {{"w", std::to_string(kLineEmu)}, {"cap", "rnd"}});
        xml.raw(fillXml(series.line ? ink : Ink::Invisible, look));
        if (series.dashed) xml.leaf("a:prstDash", {{"val", "dash"}});
        xml.leaf("a:round");
        return;
    }
    xml.raw(fillXml(ink, look));
    // A hair of paper parts neighbors of like lightness, in print and for the color-blind.
    if (group == SeriesGroup::Bars && ink != Ink::Invisible) {
        const auto line = xml.open("a:ln", {{"w", "6350"}});
        xml.raw(fillXml(Ink::Paper, look));
    } else {
        const auto line = xml.open("a:ln");
        xml.leaf("a:noFill");
    }
}

void writeMarker(XmlText& xml, const ChartSeries& series, const Look& look) {
    const auto marker = xml.open("c:marker");
    if (series.marker == Marker::None) {
        xml.leaf("c:symbol", {{"val", "none"}});
        return;
    }
    const char* symbol =
        series.marker == Marker::Diamond ? "diamond" : (series.marker == Marker::Cross ? "x" : "circle");
    xml.leaf("c:symbol", {{"val", symbol}});
    xml.leaf("c:size", {{"val", series.line ? "7" : "14"}});
    const auto shape = xml.open("c:spPr");
    xml.raw(fillXml(series.marker == Marker::Cross ? Ink::Invisible : series.ink, look));
    const auto line = xml.open("a:ln", {{"w", "19050"}});
    xml.raw(fillXml(series.marker == Marker::Cross ? series.ink : Ink::Paper, look));
}

void writeFlags(XmlText& xml, bool shows) {
    xml.leaf("c:showLegendKey", {{"val", "0"}});
    xml.leaf("c:showVal", {{"val", shows ? "1" : "0"}});
    xml.leaf("c:showCatName", {{"val", "0"}});
    xml.leaf("c:showSerName", {{"val", "0"}});
    xml.leaf("c:showPercent", {{"val", "0"}});
    xml.leaf("c:showBubbleSize", {{"val", "0"}});
}

/// A label of its own words at one point.
void writeLabel(XmlText& xml, const std::string& text, std::size_t at, const SlideChart& chart, const Look& look) {
    const auto label = xml.open("c:dLbl");
    xml.leaf("c:idx", {{"val", std::to_string(at)}});
    {
        const auto words = xml.open("c:tx");
        const auto rich = xml.open("c:rich");
        xml.leaf("a:bodyPr");
        xml.leaf("a:lstStyle");
        const auto paragraph = xml.open("a:p");
        const auto run = xml.open("a:r");
        {
            const auto properties =
                xml.open("a:rPr", {{"lang", "en-US"}, {"sz", hundredths(chart.textPoints)}, {"b", "1"}});
            xml.raw(fillXml(Ink::Text, look) + fontXml(look));
        }
        xml.leafText("a:t", text);
    }
    // Grid lines do not cross out what stands on them.
    xml.raw("<c:spPr>" + fillXml(Ink::Paper, look) + "<a:ln><a:noFill/></a:ln></c:spPr>");
    // Below the lowest point of a curve there is room; above it runs the curve.
    xml.leaf("c:dLblPos", {{"val", chart.kind == ChartKind::ScatterLines ? "b" : "t"}});
    writeFlags(xml, true);
}

void writeLabels(XmlText& xml, const SlideChart& chart, const ChartSeries& series, SeriesGroup group,
                 const Look& look) {
    const bool isTotal = group == SeriesGroup::Lines && !series.line && series.marker == Marker::None &&
                         (series.labels.empty() || chart.showTotals);
    const bool values = (chart.showValues && !series.asLine) || isTotal;
    const bool words =
        std::any_of(series.labels.begin(), series.labels.end(), [](const auto& l) { return !l.empty(); });
    if ((!values && !words) || series.ink == Ink::Invisible) return;
    const auto labels = xml.open("c:dLbls");
    for (std::size_t i = 0; words && i < series.labels.size(); ++i) {
        if (!series.labels[i].empty()) writeLabel(xml, series.labels[i], i, chart, look);
    }
    if (values) {
        xml.leaf("c:numFmt", {{"formatCode", chart.valueFormat}, {"sourceLinked", "0"}});
        xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        writeTextStyle(xml, chart.labelPoints > 0.0 ? chart.labelPoints : chart.textPoints, Ink::Text, look, true);
        const bool stacked = chart.kind == ChartKind::StackedColumns || chart.kind == ChartKind::StackedBars;
        // Labels of stacks stand inside them; their end is no place the format knows.
        xml.leaf("c:dLblPos",
                 {{"val", isTotal ? "t" : (group == SeriesGroup::Bars ? (stacked ? "ctr" : "outEnd") : "t")}});
    }
    writeFlags(xml, values);
}

void writePointInks(XmlText& xml, const ChartSeries& series, SeriesGroup group, const Look& look) {
    for (std::size_t i = 0; i < series.pointInks.size(); ++i) {
        if (series.pointInks[i] == series.ink) continue;
        const auto point = xml.open("c:dPt");
        xml.leaf("c:idx", {{"val", std::to_string(i)}});
        if (group == SeriesGroup::Bars) xml.leaf("c:invertIfNegative", {{"val", "0"}});
        xml.leaf("c:bubble3D", {{"val", "0"}});
        writeShape(xml, series, group, series.pointInks[i], look);
    }
}

}  // namespace

SeriesGroup groupOf(const SlideChart& chart, const ChartSeries& series) {
    if (chart.kind == ChartKind::ScatterLines) return SeriesGroup::Scatter;
    if (chart.kind == ChartKind::Lines || series.asLine) return SeriesGroup::Lines;
    return chart.kind == ChartKind::StackedAreas ? SeriesGroup::Areas : SeriesGroup::Bars;
}

void writeTextStyle(XmlText& xml, double points, Ink ink, const Look& look, bool bold, bool level) {
    const auto style = xml.open("c:txPr");
    if (level) xml.leaf("a:bodyPr", {{"rot", "0"}, {"vert", "horz"}});
    else xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.open("a:p");
    {
        const auto properties = xml.open("a:pPr");
        const auto run = xml.open("a:defRPr", {{"sz", hundredths(points)}, {"b", bold ? "1" : "0"}});
        xml.raw(fillXml(ink, look) + fontXml(look));
    }
    xml.leaf("a:endParaRPr", {{"lang", "en-US"}});
}

void writeLineStyle(XmlText& xml, Ink ink, const Look& look, int emu, bool dashed) {
    const auto shape = xml.open("c:spPr");
    const auto line = xml.open("a:ln", {{"w", std::to_string(emu)}});
    xml.raw(fillXml(ink, look));
    if (dashed) xml.leaf("a:prstDash", {{"val", "dash"}});
}

void writeSeries(XmlText& xml, const SlideChart& chart, std::size_t at, const Look& look) {
    const ChartSeries& series = chart.series[at];
    const SeriesGroup group = groupOf(chart, series);
    const auto element = xml.open("c:ser");
    xml.leaf("c:idx", {{"val", std::to_string(at)}});
    xml.leaf("c:order", {{"val", std::to_string(at)}});
    writeName(xml, series, at + 1);
    writeShape(xml, series, group, series.ink, look);
    if (group == SeriesGroup::Bars) xml.leaf("c:invertIfNegative", {{"val", "0"}});
    if (group == SeriesGroup::Lines || group == SeriesGroup::Scatter) writeMarker(xml, series, look);
    writePointInks(xml, series, group, look);
    writeLabels(xml, chart, series, group, look);
    {
        const auto categories = xml.open(group == SeriesGroup::Scatter ? "c:xVal" : "c:cat");
        writeCategories(xml, chart);
    }
    {
        const auto values = xml.open(group == SeriesGroup::Scatter ? "c:yVal" : "c:val");
        writeNumbers(xml, chart, at + 1, series.values, chart.valueFormat);
    }
    if (group == SeriesGroup::Lines || group == SeriesGroup::Scatter) xml.leaf("c:smooth", {{"val", "0"}});
}

}  // namespace splitpoint::models::deck
