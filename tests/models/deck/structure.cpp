#include "tests/models/deck/structure.h"

#include <algorithm>
#include <functional>
#include <set>

#include "models/package/content_types.h"
#include "models/package/relations.h"
#include "tests/models/deck/sheet_reader.h"

namespace splitpoint::models::test {

namespace {

using package::Parts;

bool endsWith(const std::string& text, const std::string& ending) {
    return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

/// Orders of child elements from ISO/IEC 29500-1 (transitional), for every element that we write with several kinds.
const std::map<std::string, std::vector<std::string>>& schemaOrders() {
    static const std::map<std::string, std::vector<std::string>> kOrders{
        {"c:chartSpace", {"c:date1904", "c:lang", "c:roundedCorners", "c:style", "c:clrMapOvr", "c:chart", "c:spPr", "c:txPr", "c:externalData", "c:printSettings"}},
        {"c:chart", {"c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"}},
        {"c:plotArea", {"c:layout", "c:barChart", "c:areaChart", "c:lineChart", "c:scatterChart", "c:catAx", "c:dateAx", "c:valAx", "c:spPr"}},
        {"c:barChart", {"c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap", "c:axId"}},
        {"c:lineChart", {"c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:marker", "c:axId"}},
        {"c:areaChart", {"c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:axId"}},
        {"c:scatterChart", {"c:scatterStyle", "c:varyColors", "c:ser", "c:dLbls", "c:axId"}},
        {"c:ser", {"c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dPt", "c:dLbls", "c:cat", "c:xVal", "c:val", "c:yVal", "c:smooth"}},
        {"c:dPt", {"c:idx", "c:invertIfNegative", "c:marker", "c:bubble3D", "c:explosion", "c:spPr"}},
        {"c:dLbls", {"c:dLbl", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"}},
        {"c:dLbl", {"c:idx", "c:layout", "c:tx", "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"}},
        {"c:title", {"c:tx", "c:layout", "c:overlay", "c:spPr", "c:txPr"}},
        {"c:legend", {"c:legendPos", "c:legendEntry", "c:layout", "c:overlay", "c:spPr", "c:txPr"}},
        {"c:scaling", {"c:logBase", "c:orientation", "c:max", "c:min"}},
        {"c:catAx", {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses", "c:auto", "c:lblAlgn", "c:lblOffset", "c:tickLblSkip", "c:tickMarkSkip", "c:noMultiLvlLbl"}},
        {"c:dateAx", {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses", "c:auto", "c:lblOffset", "c:baseTimeUnit", "c:majorUnit", "c:majorTimeUnit"}},
        {"c:valAx", {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses", "c:crossBetween", "c:majorUnit"}},
        {"c:numCache", {"c:formatCode", "c:ptCount", "c:pt"}},
        {"c:strCache", {"c:ptCount", "c:pt"}},
        {"c:marker", {"c:symbol", "c:size", "c:spPr"}},
        {"c:spPr", {"a:xfrm", "a:prstGeom", "a:noFill", "a:solidFill", "a:ln"}},
        {"a:ln", {"a:noFill", "a:solidFill", "a:prstDash", "a:round", "a:headEnd", "a:tailEnd"}},
        {"p:sld", {"p:cSld", "p:clrMapOvr", "p:transition", "p:timing", "p:extLst"}},
        {"p:cSld", {"p:bg", "p:spTree", "p:custDataLst"}},
        {"p:sp", {"p:nvSpPr", "p:spPr", "p:style", "p:txBody"}},
        {"p:spPr", {"a:xfrm", "a:prstGeom", "a:noFill", "a:solidFill", "a:ln"}},
        {"p:pic", {"p:nvPicPr", "p:blipFill", "p:spPr"}},
        {"p:blipFill", {"a:blip", "a:stretch"}},
        {"p:graphicFrame", {"p:nvGraphicFramePr", "p:xfrm", "a:graphic"}},
        {"a:tbl", {"a:tblPr", "a:tblGrid", "a:tr"}},
        {"a:tc", {"a:txBody", "a:tcPr"}},
        {"a:tcPr", {"a:lnL", "a:lnR", "a:lnT", "a:lnB", "a:noFill", "a:solidFill"}},
        {"a:p", {"a:pPr", "a:r", "a:fld", "a:endParaRPr"}},
        {"a:pPr", {"a:lnSpc", "a:spcBef", "a:spcAft", "a:buFont", "a:buNone", "a:buChar", "a:defRPr"}},
        {"a:rPr", {"a:ln", "a:noFill", "a:solidFill", "a:latin"}},
        {"p:presentation", {"p:sldMasterIdLst", "p:notesMasterIdLst", "p:handoutMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz", "p:custShowLst", "p:photoAlbum", "p:custDataLst", "p:kinsoku", "p:defaultTextStyle", "p:modifyVerifier", "p:extLst"}}};
    return kOrders;
}

void checkOrder(pugi::xml_node node, const std::string& part) {
    const auto order = schemaOrders().find(node.name());
    std::size_t reached = 0;
    for (const auto child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        if (order != schemaOrders().end()) {
            const auto place = std::find(order->second.begin(), order->second.end(), child.name());
            EXPECT_NE(place, order->second.end()) << part << ": " << child.name() << " in " << node.name();
            const auto at = static_cast<std::size_t>(place - order->second.begin());
            EXPECT_GE(at, reached) << part << ": " << child.name() << " stands too late in " << node.name();
            reached = at;
        }
        checkOrder(child, part);
    }
}

void eachElement(pugi::xml_node node, const std::function<void(pugi::xml_node)>& take) {
    take(node);
    for (const auto child : node.children()) {
        if (child.type() == pugi::node_element) eachElement(child, take);
    }
}

void checkGraph(const Parts& parts) {
    std::set<std::string> reached{"[Content_Types].xml"};
    std::vector<std::string> sources{""};
    for (const auto& [name, bytes] : parts) {
        if (!endsWith(name, ".rels")) sources.push_back(name);
    }
    for (const std::string& source : sources) {
        const auto relations = package::relationsOf(parts, source);
        ASSERT_TRUE(relations.has_value()) << source;
        std::set<std::string> ids;
        if (!relations->empty()) reached.insert(package::relationsName(source));
        for (const auto& relation : *relations) {
            EXPECT_TRUE(ids.insert(relation.id).second) << source << " has the id " << relation.id << " twice";
            if (relation.external) continue;
            const std::string target = package::resolved(source, relation.target);
            EXPECT_EQ(parts.count(target), 1U) << source << " refers to " << target << ", which is not there";
            reached.insert(target);
        }
        if (source.empty() || !endsWith(source, ".xml") || source == "[Content_Types].xml") continue;
        eachElement(xmlOf(parts.at(source)).document_element(), [&](pugi::xml_node node) {
            for (const auto attribute : node.attributes()) {
                const std::string name = attribute.name();
                if (name.rfind("r:", 0) == 0 && *attribute.value() != '\0') {
                    EXPECT_EQ(ids.count(attribute.value()), 1U) << source << ": " << node.name() << " names relation " << attribute.value();
                }
            }
        });
    }
    for (const auto& [name, bytes] : parts) EXPECT_EQ(reached.count(name), 1U) << "nothing refers to " << name;
}

void checkTypes(const Parts& parts) {
    const auto types = xmlOf(parts.at("[Content_Types].xml"));
    std::set<std::string> overridden;
    for (const auto node : types.document_element().children("Override")) {
        const std::string name = std::string(node.attribute("PartName").value()).substr(1);
        EXPECT_EQ(parts.count(name), 1U) << "a content type for " << name << ", which is not there";
        EXPECT_TRUE(overridden.insert(name).second) << name << " has two content types";
    }
    for (const auto& [name, bytes] : parts) {
        if (name == "[Content_Types].xml") continue;
        const auto type = package::contentType(parts, name);
        ASSERT_TRUE(type.has_value());
        EXPECT_FALSE(type->empty()) << name << " has no content type";
        EXPECT_TRUE(!endsWith(name, ".xml") || overridden.count(name) == 1U) << name << " needs an override";
    }
}

void checkIds(const Parts& parts) {
    for (const auto& [name, bytes] : parts) {
        if (name.rfind("ppt/slides/slide", 0) != 0) continue;
        std::set<std::string> ids;
        eachElement(xmlOf(bytes).document_element(), [&, &part = name](pugi::xml_node node) {  // clang 14 captures no binding by itself
            const bool isShape = std::string(node.name()) == "p:cNvPr";
            EXPECT_TRUE(!isShape || ids.insert(node.attribute("id").value()).second) << part << ", shape " << node.attribute("name").value();
        });
    }
    std::set<std::string> ids;
    eachElement(xmlOf(parts.at("ppt/presentation.xml")).document_element(), [&](pugi::xml_node node) {
        if (std::string(node.name()) != "p:sldId") return;
        EXPECT_TRUE(ids.insert(node.attribute("id").value()).second);
        EXPECT_GE(node.attribute("id").as_uint(), 256U);
    });
}

/// "Sheet1!$B$2:$B$13" as the names of its cells.
std::vector<std::string> cellsIn(const std::string& range) {
    const auto first = range.substr(range.find('!') + 2);
    const std::string column = first.substr(0, first.find('$'));
    const int from = std::stoi(first.substr(first.find('$') + 1));
    const std::size_t colon = range.rfind('$');
    const int to = std::stoi(range.substr(colon + 1));
    std::vector<std::string> names;
    for (int row = from; row <= to; ++row) names.push_back(column + std::to_string(row));
    return names;
}

void checkReference(pugi::xml_node reference, const SheetCells& cells, const std::string& chart) {
    const bool numbers = std::string(reference.name()) == "c:numRef";
    const auto names = cellsIn(reference.child("c:f").text().get());
    const auto cache = reference.child(numbers ? "c:numCache" : "c:strCache");
    EXPECT_EQ(cache.child("c:ptCount").attribute("val").as_uint(), names.size()) << chart;
    EXPECT_LE(names.size(), deck::kMaxPoints) << chart;
    std::set<std::size_t> filled;
    for (const auto point : cache.children("c:pt")) {
        const auto at = static_cast<std::size_t>(point.attribute("idx").as_uint());
        ASSERT_LT(at, names.size()) << chart;
        ASSERT_EQ(cells.count(names[at]), 1U) << chart << ": the workbook lacks " << names[at];
        const auto& cell = cells.at(names[at]);
        const std::string text = point.child("c:v").text().get();
        if (numbers) {
            ASSERT_TRUE(std::holds_alternative<double>(cell)) << chart << " " << names[at];
            EXPECT_EQ(std::get<double>(cell), std::strtod(text.c_str(), nullptr)) << chart << " " << names[at];
        } else {
            ASSERT_TRUE(std::holds_alternative<std::string>(cell)) << chart << " " << names[at];
            EXPECT_EQ(std::get<std::string>(cell), text) << chart << " " << names[at];
        }
        filled.insert(at);
    }
    for (std::size_t at = 0; at < names.size(); ++at) {
        EXPECT_TRUE(filled.count(at) == 1 || cells.count(names[at]) == 0) << chart << ": " << names[at] << " is not drawn";
    }
}

void checkChart(const Parts& parts, const std::string& name) {
    const auto document = xmlOf(parts.at(name));
    const auto relations = package::relationsOf(parts, name);
    ASSERT_TRUE(relations.has_value());
    ASSERT_EQ(relations->size(), 1U) << name;
    EXPECT_TRUE(isOfType(relations->front(), "package")) << name;
    EXPECT_EQ(relations->front().id, document.document_element().child("c:externalData").attribute("r:id").value()) << name;
    const SheetCells cells = cellsOf(parts.at(package::resolved(name, relations->front().target)));
    std::set<std::string> axes, used, crossed, order;
    eachElement(document.document_element(), [&](pugi::xml_node node) {
        const std::string element = node.name();
        if (element == "c:numRef" || element == "c:strRef") checkReference(node, cells, name);
        if (element == "c:crossAx") crossed.insert(node.attribute("val").value());
        if (element == "c:axId") (endsWith(node.parent().name(), "Chart") ? used : axes).insert(node.attribute("val").value());
        EXPECT_TRUE(element != "c:order" || order.insert(node.attribute("val").value()).second) << name;
    });
    EXPECT_EQ(axes.size(), 2U) << name;
    EXPECT_EQ(axes, used) << name;
    EXPECT_EQ(axes, crossed) << name;
    EXPECT_FALSE(order.empty()) << name;
}

}  // namespace

void checkDeck(const std::string& bytes) {
    const Parts parts = partsOf(bytes);
    ASSERT_FALSE(parts.empty());
    checkGraph(parts);
    checkTypes(parts);
    checkIds(parts);
    for (const auto& [name, text] : parts) {
        const bool ours = name.rfind("ppt/slides/slide", 0) == 0 || name.rfind("ppt/charts/chart", 0) == 0 || name == "ppt/presentation.xml";
        if (ours) checkOrder(xmlOf(text).document_element(), name);
        if (name.rfind("ppt/charts/chart", 0) == 0) checkChart(parts, name);
    }
}

}  // namespace splitpoint::models::test
