#include "models/deck/chart_part.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/deck/chart_series.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::deck {

using package::XmlText;
using package::xmlNumber;

namespace {

constexpr const char* kCategoryAxis = "111111111";
constexpr const char* kValueAxis = "222222222";

bool isHorizontal(const SlideChart& chart) {
    return chart.kind == ChartKind::ClusteredBars || chart.kind == ChartKind::StackedBars;
}
bool isStacked(const SlideChart& chart) {
    return chart.kind == ChartKind::StackedColumns || chart.kind == ChartKind::StackedBars;
}

std::string hundredths(double points) { return std::to_string(std::lround(points * 100.0)); }

void writeTitle(XmlText& xml, const std::string& text, double points, Ink ink, bool bold, const Look& look, bool upward) {
    const auto title = xml.open("c:title");
    {
        const auto words = xml.open("c:tx");
        const auto rich = xml.open("c:rich");
        if (upward) xml.leaf("a:bodyPr", {{"rot", "-5400000"}, {"vert", "horz"}});
        else xml.leaf("a:bodyPr");
        xml.leaf("a:lstStyle");
        const auto paragraph = xml.open("a:p");
        const std::string size = hundredths(points);
        {
            const auto properties = xml.open("a:pPr");
            const auto run = xml.open("a:defRPr", {{"sz", size}, {"b", bold ? "1" : "0"}});
            xml.raw(fillXml(ink, look) + fontXml(look));
        }
        const auto run = xml.open("a:r");
        {
            const auto properties = xml.open("a:rPr", {{"lang", "en-US"}, {"sz", size}, {"b", bold ? "1" : "0"}});
            xml.raw(fillXml(ink, look) + fontXml(look));
        }
        xml.leafText("a:t", text);
    }
    xml.leaf("c:overlay", {{"val", "0"}});
}

class ChartWriter {
  public:
    ChartWriter(XmlText& xml, const ChartSheet& sheet, const Look& look) : xml_(xml), sheet_(sheet), chart_(sheet.chart), look_(look) {}

    void write(const std::string& workbookRelation) {
        const auto root = xml_.open("c:chartSpace", {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
                                                     {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                                     {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
        xml_.leaf("c:date1904", {{"val", "0"}});
        xml_.leaf("c:roundedCorners", {{"val", "0"}});
        writeChart();
        xml_.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        writeTextStyle(xml_, chart_.textPoints, Ink::Text, look_);
        const auto data = xml_.open("c:externalData", {{"r:id", workbookRelation}});
        xml_.leaf("c:autoUpdate", {{"val", "0"}});
    }

  private:
    void writeChart() {
        const auto chart = xml_.open("c:chart");
        if (!chart_.title.empty()) writeTitle(xml_, chart_.title, chart_.textPoints + 2, Ink::Text, true, look_, false);
        xml_.leaf("c:autoTitleDeleted", {{"val", chart_.title.empty() ? "1" : "0"}});
        {
            const auto plot = xml_.open("c:plotArea");
            xml_.leaf("c:layout");
            for (const SeriesGroup group : {SeriesGroup::Bars, SeriesGroup::Areas, SeriesGroup::Lines, SeriesGroup::Scatter}) {
                writeGroup(group);
            }
            writeCategoryAxis();
            writeValueAxis();
            xml_.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        }
        writeLegend();
        xml_.leaf("c:plotVisOnly", {{"val", "1"}});
        xml_.leaf("c:dispBlanksAs", {{"val", "gap"}});
    }

    void writeGroup(SeriesGroup group) {
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            if (groupOf(chart_, chart_.series[i]) == group) members.push_back(i);
        }
        if (members.empty()) return;
        constexpr std::array<const char*, 4> kNames{"c:barChart", "c:lineChart", "c:areaChart", "c:scatterChart"};
        const auto element = xml_.open(kNames[static_cast<std::size_t>(group)]);
        if (group == SeriesGroup::Bars) xml_.leaf("c:barDir", {{"val", isHorizontal(chart_) ? "bar" : "col"}});
        if (group == SeriesGroup::Scatter) xml_.leaf("c:scatterStyle", {{"val", "lineMarker"}});
        else xml_.leaf("c:grouping", {{"val", groupingOf(group)}});
        xml_.leaf("c:varyColors", {{"val", "0"}});
        for (const std::size_t at : members) writeSeries(xml_, chart_, at, look_);
        if (group == SeriesGroup::Bars) {
            xml_.leaf("c:gapWidth", {{"val", "60"}});
            if (isStacked(chart_)) xml_.leaf("c:overlap", {{"val", "100"}});
        }
        if (group == SeriesGroup::Lines) xml_.leaf("c:marker", {{"val", "1"}});
        xml_.leaf("c:axId", {{"val", kCategoryAxis}});
        xml_.leaf("c:axId", {{"val", kValueAxis}});
    }

    [[nodiscard]] const char* groupingOf(SeriesGroup group) const {
        if (group == SeriesGroup::Lines) return "standard";
        if (group == SeriesGroup::Areas) return "stacked";
        return isStacked(chart_) ? "stacked" : "clustered";
    }

    /// What all axes begin with, up to their text style.
    void writeAxisHead(const char* id, const ChartAxis& axis, bool left, bool grid, bool backwards) {
        xml_.leaf("c:axId", {{"val", id}});
        {
            const auto scaling = xml_.open("c:scaling");
            xml_.leaf("c:orientation", {{"val", backwards ? "maxMin" : "minMax"}});
            if (axis.maximum) xml_.leaf("c:max", {{"val", xmlNumber(*axis.maximum)}});
            if (axis.minimum) xml_.leaf("c:min", {{"val", xmlNumber(*axis.minimum)}});
        }
        xml_.leaf("c:delete", {{"val", "0"}});
        xml_.leaf("c:axPos", {{"val", left ? "l" : "b"}});
        if (grid) {
            const auto lines = xml_.open("c:majorGridlines");
            writeLineStyle(xml_, Ink::Rule, look_, 6350);
        }
        if (!axis.title.empty()) writeTitle(xml_, axis.title, chart_.textPoints, Ink::Muted, false, look_, left);
        xml_.leaf("c:numFmt", {{"formatCode", axis.numberFormat}, {"sourceLinked", "0"}});
        xml_.leaf("c:majorTickMark", {{"val", grid ? "none" : "out"}});
        xml_.leaf("c:minorTickMark", {{"val", "none"}});
        xml_.leaf("c:tickLblPos", {{"val", "low"}});
        writeLineStyle(xml_, grid ? Ink::Invisible : Ink::Faded, look_, 9525);
        writeTextStyle(xml_, chart_.textPoints, Ink::Text, look_, false, !grid && chart_.levelNames);
    }

    void writeCategoryAxis() {
        const bool horizontal = isHorizontal(chart_), scatter = chart_.kind == ChartKind::ScatterLines;
        const bool dates = !scatter && chart_.categories.empty();
        const auto axis = xml_.open(scatter ? "c:valAx" : (dates ? "c:dateAx" : "c:catAx"));
        // Bars read from the top.
        writeAxisHead(kCategoryAxis, chart_.category, horizontal, false, horizontal);
        xml_.leaf("c:crossAx", {{"val", kValueAxis}});
        xml_.leaf("c:crosses", {{"val", "autoZero"}});
        if (scatter) {
            xml_.leaf("c:crossBetween", {{"val", "midCat"}});
            if (chart_.category.majorUnit) xml_.leaf("c:majorUnit", {{"val", xmlNumber(*chart_.category.majorUnit)}});
            return;
        }
        // Days stand for whatever unit the numbers have: the one axis that keeps distances and takes areas.
        xml_.leaf("c:auto", {{"val", "0"}});
        if (!dates) xml_.leaf("c:lblAlgn", {{"val", "ctr"}});
        xml_.leaf("c:lblOffset", {{"val", "100"}});
        if (dates) {
            xml_.leaf("c:baseTimeUnit", {{"val", "days"}});
            if (chart_.category.majorUnit) {
                xml_.leaf("c:majorUnit", {{"val", xmlNumber(*chart_.category.majorUnit)}});
                xml_.leaf("c:majorTimeUnit", {{"val", "days"}});
            }
            return;
        }
        // A bar without its name says nothing: programs that find the names too close would leave out every second one.
        if (chart_.labelEvery > 1 || chart_.kind == ChartKind::StackedBars) {
            xml_.leaf("c:tickLblSkip", {{"val", std::to_string(chart_.labelEvery)}});
            xml_.leaf("c:tickMarkSkip", {{"val", std::to_string(chart_.labelEvery)}});
        }
        xml_.leaf("c:noMultiLvlLbl", {{"val", "1"}});
    }

    void writeValueAxis() {
        const auto axis = xml_.open("c:valAx");
        writeAxisHead(kValueAxis, chart_.value, !isHorizontal(chart_), true, false);
        xml_.leaf("c:crossAx", {{"val", kCategoryAxis}});
        xml_.leaf("c:crosses", {{"val", isHorizontal(chart_) ? "max" : "autoZero"}});
        const bool onTicks = chart_.kind == ChartKind::ScatterLines || chart_.kind == ChartKind::StackedAreas;
        xml_.leaf("c:crossBetween", {{"val", onTicks ? "midCat" : "between"}});
        if (chart_.value.majorUnit) xml_.leaf("c:majorUnit", {{"val", xmlNumber(*chart_.value.majorUnit)}});
    }

    void writeLegend() {
        if (!chart_.legend) return;
        const auto legend = xml_.open("c:legend");
        xml_.leaf("c:legendPos", {{"val", "b"}});
        for (const std::size_t hidden : sheet_.hidden) {
            const auto entry = xml_.open("c:legendEntry");
            xml_.leaf("c:idx", {{"val", std::to_string(hidden)}});
            xml_.leaf("c:delete", {{"val", "1"}});
        }
        xml_.leaf("c:overlay", {{"val", "0"}});
        writeTextStyle(xml_, chart_.textPoints, Ink::Text, look_);
    }

    XmlText& xml_;
    const ChartSheet& sheet_;
    const SlideChart& chart_;
    const Look& look_;
};

}  // namespace

std::string chartPart(const ChartSheet& sheet, const Look& look, const std::string& workbookRelation) {
    XmlText xml;
    ChartWriter(xml, sheet, look).write(workbookRelation);
    return xml.document();
}

}  // namespace splitpoint::models::deck
