#include "models/deck/slide_part.h"

#include <algorithm>
#include <cmath>

#include "models/deck/text_fit.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::deck {

using package::XmlText;

namespace {

constexpr std::string_view kTableType = "http://schemas.openxmlformats.org/drawingml/2006/table";
constexpr std::string_view kChartType = "http://schemas.openxmlformats.org/drawingml/2006/chart";

std::string hundredths(double points) { return std::to_string(std::lround(points * 100.0)); }

void writeFrame(XmlText& xml, const char* name, const Box& box) {
    const auto frame = xml.open(name);
    xml.leaf("a:off", {{"x", emu(box.x)}, {"y", emu(box.y)}});
    xml.leaf("a:ext", {{"cx", emu(box.width)}, {"cy", emu(box.height)}});
}

const char* word(Align align) { return align == Align::Left ? "l" : (align == Align::Center ? "ctr" : "r"); }
const char* word(Anchor anchor) { return anchor == Anchor::Top ? "t" : (anchor == Anchor::Middle ? "ctr" : "b"); }

void writeRun(XmlText& xml, const Run& run, double points, const Look& look) {
    const auto element = xml.open("a:r");
    {
        const auto properties =
            xml.open("a:rPr", {{"lang", "en-US"}, {"sz", hundredths(points)}, {"b", run.bold ? "1" : "0"}, {"dirty", "0"}});
        xml.raw(fillXml(run.ink, look) + fontXml(look));
    }
    xml.leafText("a:t", run.text);
}

void writeParagraph(XmlText& xml, const Paragraph& paragraph, Align align, const Look& look) {
    const auto element = xml.open("a:p");
    const std::string indent = std::to_string(std::lround(paragraph.points * 12700 * 1.2));
    const auto spacing = [&] {
        const auto before = xml.open("a:spcBef");
        xml.leaf("a:spcPts", {{"val", hundredths(paragraph.pointsBefore)}});
    };
    if (paragraph.bullet) {
        const auto properties = xml.open("a:pPr", {{"marL", indent}, {"indent", "-" + indent}, {"algn", word(align)}});
        spacing();
        xml.leaf("a:buFont", {{"typeface", "Arial"}});
        xml.leaf("a:buChar", {{"char", "\u2022"}});
    } else {
        const auto properties = xml.open("a:pPr", {{"marL", "0"}, {"indent", "0"}, {"algn", word(align)}});
        spacing();
        xml.leaf("a:buNone");
    }
    const bool empty = std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [](const Run& run) { return run.text.empty(); });
    if (empty) {  // without a size, an empty cell is as high as a line of 18 points
        xml.leaf("a:endParaRPr", {{"lang", "en-US"}, {"sz", hundredths(paragraph.points)}});
        return;
    }
    for (const Run& run : paragraph.runs) writeRun(xml, run, paragraph.points, look);
}

/// Writes the shapes of one slide and numbers them.
class SlideWriter {
  public:
    SlideWriter(XmlText& xml, const Slide& slide, const SlideRelations& relations, const LayoutPlaces& places, const Look& look)
        : xml_(xml), slide_(slide), relations_(relations), places_(places), look_(look) {}

    void write() {
        const auto root = xml_.open("p:sld", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                              {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                                              {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
        {
            const auto content = xml_.open("p:cSld");
            {
                const auto tree = xml_.open("p:spTree");
                xml_.raw("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
                         "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/>"
                         "</a:xfrm></p:grpSpPr>");
                writeTitle();
                for (std::size_t i = 0; i < slide_.pictures.size(); ++i) writePicture(slide_.pictures[i], relations_.pictures[i]);
                for (const TextBox& text : slide_.texts) writeText(text);
                for (const SlideMark& mark : slide_.marks) writeMark(mark);
                for (const SlideTable& table : slide_.tables) writeTable(table);
                for (std::size_t i = 0; i < slide_.charts.size(); ++i) writeChart(slide_.charts[i], relations_.charts[i]);
                if (!places_.slideNumberIndex.empty()) writeNumber();
            }
            const auto data = xml_.open("p:custDataLst");
            xml_.leaf("p:tags", {{"r:id", relations_.tag}});
        }
        const auto map = xml_.open("p:clrMapOvr");
        xml_.leaf("a:masterClrMapping");
    }

  private:
    std::string nextId() { return std::to_string(++lastId_); }

    void writePlaceholder(const char* type, const char* name, const std::string& text) {
        const bool isSubtitle = std::string_view(type) == "subTitle";
        const auto shape = xml_.open("p:sp");
        {
            const auto properties = xml_.open("p:nvSpPr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", name}});
            {
                const auto locks = xml_.open("p:cNvSpPr");
                xml_.leaf("a:spLocks", {{"noGrp", "1"}});
            }
            const auto place = xml_.open("p:nvPr");
            if (isSubtitle) xml_.leaf("p:ph", {{"type", type}, {"idx", places_.subtitleIndex}});
            else xml_.leaf("p:ph", {{"type", type}});
        }
        const LayoutPlaces::Sample* sample = !isSubtitle && places_.titleSample ? &*places_.titleSample : nullptr;
        {
            const auto properties = xml_.open("p:spPr");
            if (sample != nullptr) writeFrame(xml_, "a:xfrm", places_.titleBox);
        }
        const auto body = xml_.open("p:txBody");
        if (sample != nullptr && !sample->body.empty()) {
            xml_.raw(sample->body);
        } else {
            const auto properties = xml_.open("a:bodyPr");
            xml_.leaf("a:normAutofit");
        }
        xml_.leaf("a:lstStyle");
        const auto paragraph = xml_.open("a:p");
        if (sample != nullptr) xml_.raw(sample->paragraph);
        const auto run = xml_.open("a:r");
        const double points = isSubtitle ? 0.0 : fittedPoints(text);
        if (sample != nullptr) xml_.raw(withSize(sample->run, points));
        else if (points < places_.titlePoints && !isSubtitle) xml_.leaf("a:rPr", {{"lang", "en-US"}, {"sz", hundredths(points)}, {"dirty", "0"}});
        else xml_.leaf("a:rPr", {{"lang", "en-US"}, {"dirty", "0"}});
        xml_.leafText("a:t", text);
    }

    /// The layout's own size, or a smaller one where the title would not fit its place.
    [[nodiscard]] double fittedPoints(const std::string& title) const {
        TextBox box{{}, places_.titleBox, {{{{title, true, Ink::Text}}, places_.titlePoints, false, 0}}, Anchor::Top, Align::Left, false};
        fitText(box, 14);
        return box.paragraphs.front().points;
    }

    static std::string withSize(std::string run, double points) {
        const std::size_t from = run.find(" sz=\""), to = from == std::string::npos ? from : run.find('"', from + 5);
        if (to != std::string::npos) run.replace(from + 5, to - from - 5, hundredths(points));
        return run;
    }

    void writeTitle() {
        if (places_.title) {
            writePlaceholder(places_.centerTitle ? "ctrTitle" : "title", "Title", slide_.title);
        } else {
            writeText({"Title", places_.titleBox, {{{{slide_.title, true, Ink::Text}}, 26, false, 0}}, Anchor::Middle, Align::Left, false});
        }
        if (slide_.subtitle.empty()) return;
        if (!places_.subtitleIndex.empty() && !places_.titleSample) writePlaceholder("subTitle", "Subtitle", slide_.subtitle);
    }

    void writeText(const TextBox& text) {
        const auto shape = xml_.open("p:sp");
        {
            const auto properties = xml_.open("p:nvSpPr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", text.name}});
            xml_.leaf("p:cNvSpPr", {{"txBox", "1"}});
            xml_.leaf("p:nvPr");
        }
        {
            const auto properties = xml_.open("p:spPr");
            writeFrame(xml_, "a:xfrm", text.box);
            {
                const auto geometry = xml_.open("a:prstGeom", {{"prst", text.outlined ? "roundRect" : "rect"}});
                xml_.leaf("a:avLst");
            }
            if (text.onPaper) xml_.raw(fillXml(Ink::Paper, look_));
            else xml_.leaf("a:noFill");
            if (text.outlined) {
                const auto line = xml_.open("a:ln", {{"w", "15875"}});
                xml_.raw(fillXml(text.paragraphs.front().runs.front().ink, look_));
            }
        }
        const auto body = xml_.open("p:txBody");
        {
            const auto properties = xml_.open("a:bodyPr", {{"wrap", "square"}, {"lIns", "0"}, {"tIns", "0"}, {"rIns", "0"},
                                                           {"bIns", "0"}, {"anchor", word(text.anchor)}});
            xml_.leaf("a:noAutofit");
        }
        xml_.leaf("a:lstStyle");
        for (const Paragraph& paragraph : text.paragraphs) writeParagraph(xml_, paragraph, text.align, look_);
        if (text.paragraphs.empty()) xml_.leaf("a:p");
    }

    /// In the colors of text with a rim of paper, so that it is seen on every color.
    void writeMark(const SlideMark& mark) {
        constexpr double kSize = 0.21;
        const auto shape = xml_.open("p:sp");
        {
            const auto properties = xml_.open("p:nvSpPr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", mark.name}, {"descr", mark.altText}});
            xml_.leaf("p:cNvSpPr");
            xml_.leaf("p:nvPr");
        }
        const auto properties = xml_.open("p:spPr");
        writeFrame(xml_, "a:xfrm", {mark.x - kSize / 2, mark.y - kSize / 2, kSize, kSize});
        {
            const auto geometry = xml_.open("a:prstGeom", {{"prst", "diamond"}});
            xml_.leaf("a:avLst");
        }
        xml_.raw(fillXml(Ink::Text, look_));
        const auto line = xml_.open("a:ln", {{"w", "19050"}});
        xml_.raw(fillXml(Ink::Paper, look_));
    }

    void openGraphic(const std::string& name, const std::string& altText, const Box& box) {
        {
            const auto properties = xml_.open("p:nvGraphicFramePr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", name}, {"descr", altText}});
            {
                const auto locks = xml_.open("p:cNvGraphicFramePr");
                xml_.leaf("a:graphicFrameLocks", {{"noGrp", "1"}});
            }
            xml_.leaf("p:nvPr");
        }
        writeFrame(xml_, "p:xfrm", box);
    }

    void writeChart(const PlacedChart& chart, const std::string& relation) {
        const auto frame = xml_.open("p:graphicFrame");
        openGraphic(chart.chart.name, chart.chart.altText, chart.box);
        const auto graphic = xml_.open("a:graphic");
        const auto data = xml_.open("a:graphicData", {{"uri", kChartType}});
        xml_.leaf("c:chart", {{"xmlns:c", kChartType}, {"r:id", relation}});
    }

    void writePicture(const PlacedPicture& picture, const std::string& relation) {
        const auto element = xml_.open("p:pic");
        {
            const auto properties = xml_.open("p:nvPicPr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", picture.name}, {"descr", picture.altText}});
            {
                const auto locks = xml_.open("p:cNvPicPr");
                xml_.leaf("a:picLocks", {{"noChangeAspect", "0"}});
            }
            xml_.leaf("p:nvPr");
        }
        {
            const auto fill = xml_.open("p:blipFill");
            xml_.leaf("a:blip", {{"r:embed", relation}});
            const auto stretch = xml_.open("a:stretch");
            xml_.leaf("a:fillRect");
        }
        const auto shape = xml_.open("p:spPr");
        writeFrame(xml_, "a:xfrm", picture.box);
        const auto geometry = xml_.open("a:prstGeom", {{"prst", "rect"}});
        xml_.leaf("a:avLst");
    }

    void writeTable(const SlideTable& table) {
        const auto frame = xml_.open("p:graphicFrame");
        openGraphic(table.name, table.altText, table.box);
        const auto graphic = xml_.open("a:graphic");
        const auto data = xml_.open("a:graphicData", {{"uri", kTableType}});
        const auto element = xml_.open("a:tbl");
        xml_.leaf("a:tblPr", {{"firstRow", "1"}});
        {
            const auto grid = xml_.open("a:tblGrid");
            for (const double width : table.columnWidths) xml_.leaf("a:gridCol", {{"w", emu(width)}});
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto line = xml_.open("a:tr", {{"h", emu(table.rowHeights[row])}});
            for (std::size_t c = 0; c < table.columnWidths.size(); ++c) writeCell(table, row, c);
        }
    }

    void writeCell(const SlideTable& table, std::size_t row, std::size_t c) {
        const TableCell empty;
        const TableCell& cell = c < table.rows[row].size() ? table.rows[row][c] : empty;
        const bool head = row == 0;
        const bool strong = static_cast<int>(row) == table.strongRow || static_cast<int>(c) == table.strongColumn;
        const auto element = xml_.open("a:tc");
        {
            const auto body = xml_.open("a:txBody");
            xml_.leaf("a:bodyPr");
            xml_.leaf("a:lstStyle");
            const Run run{cell.text, cell.bold || head, head && cell.ink == Ink::Text ? Ink::Muted : cell.ink};
            writeParagraph(xml_, {{run}, table.points, false, 0}, cell.align, look_);
        }
        const auto properties =
            xml_.open("a:tcPr", {{"marL", "73152"}, {"marR", "73152"}, {"marT", "41148"}, {"marB", "41148"}, {"anchor", "ctr"}});
        for (const char* side : {"a:lnL", "a:lnR", "a:lnT"}) {
            const auto line = xml_.open(side, {{"w", "0"}});
            xml_.leaf("a:noFill");
        }
        {
            const auto line = xml_.open("a:lnB", {{"w", head ? "15875" : "6350"}});
            xml_.raw(fillXml(head ? Ink::Faded : Ink::Rule, look_));
        }
        if (strong) xml_.raw(fillXml(Ink::Band, look_));
        else xml_.leaf("a:noFill");
    }

    void writeNumber() {
        const auto shape = xml_.open("p:sp");
        {
            const auto properties = xml_.open("p:nvSpPr");
            xml_.leaf("p:cNvPr", {{"id", nextId()}, {"name", "Slide number"}});
            {
                const auto locks = xml_.open("p:cNvSpPr");
                xml_.leaf("a:spLocks", {{"noGrp", "1"}});
            }
            const auto place = xml_.open("p:nvPr");
            xml_.leaf("p:ph", {{"type", "sldNum"}, {"sz", "quarter"}, {"idx", places_.slideNumberIndex}});
        }
        xml_.leaf("p:spPr");
        xml_.raw("<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{6E3C0A5B-5D0B-4A3E-9C1B-0B5E2D3F4A51}\" type=\"slidenum\">"
                 "<a:rPr lang=\"en-US\"/><a:t>\u2039#\u203a</a:t></a:fld></a:p></p:txBody>");
    }

    XmlText& xml_;
    const Slide& slide_;
    const SlideRelations& relations_;
    const LayoutPlaces& places_;
    const Look& look_;
    int lastId_ = 1;
};

}  // namespace

std::string emu(double inches) { return std::to_string(std::lround(inches * 914400.0)); }

std::string slidePart(const Slide& slide, const SlideRelations& relations, const LayoutPlaces& places, const Look& look) {
    XmlText xml;
    SlideWriter(xml, slide, relations, places, look).write();
    return xml.document();
}

std::string notesPart(const Slide& slide) {
    XmlText xml;
    {
        const auto root = xml.open("p:notes", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                               {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                                               {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
        {
            const auto content = xml.open("p:cSld");
            const auto tree = xml.open("p:spTree");
            xml.raw("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"
                    "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" "
                    "noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
                    "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
                    "<p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>");
            for (const std::string& note : slide.notes) {
                const auto paragraph = xml.open("a:p");
                const auto run = xml.open("a:r");
                xml.leaf("a:rPr", {{"lang", "en-US"}});
                xml.leafText("a:t", note);
            }
            if (slide.notes.empty()) xml.leaf("a:p");
            xml.raw("</p:txBody></p:sp>");
        }
        const auto map = xml.open("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    return xml.document();
}

std::string tagPart(const std::string& slideId, const std::string& scenario, const std::string& sha256) {
    XmlText xml;
    {
        const auto root = xml.open("p:tagLst", {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                                                {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
                                                {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}});
        xml.leaf("p:tag", {{"name", kSlideTag}, {"val", slideId}});
        xml.leaf("p:tag", {{"name", kScenarioTag}, {"val", scenario}});
        xml.leaf("p:tag", {{"name", kHashTag}, {"val", sha256}});
    }
    return xml.document();
}

}  // namespace splitpoint::models::deck
