#include "models/deck/skeleton.h"

#include "models/deck/slide_part.h"
#include "models/package/relations.h"

namespace splitpoint::models::deck {

using package::officeRelation;
using package::Parts;

namespace {

const std::string kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string kNames =
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const std::string kEmptyGroup =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" "
    "y=\"0\"/>"
    "<a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
constexpr double kMargin = 0.6, kHeight = 7.5;

std::string colorEntry(const char* name, const std::string& hex) {
    return std::string("<a:") + name + "><a:srgbClr val=\"" + hex + "\"/></a:" + name + ">";
}

/// Colors, fonts and the three fills, lines and effects that every theme must have.
std::string themePart(const std::string& name, bool dark) {
    const auto hex = [dark](Ink ink) { return hexOf(ink, dark); };
    // The master of a dark deck maps text to the light colors, as PowerPoint's own dark designs do.
    const std::string darkest = dark ? hex(Ink::Paper) : hex(Ink::Text),
                      lightest = dark ? hex(Ink::Text) : hex(Ink::Paper);
    std::string colors = colorEntry("dk1", darkest) + colorEntry("lt1", lightest) +
                         colorEntry("dk2", dark ? hex(Ink::Band) : hex(Ink::Muted)) +
                         colorEntry("lt2", dark ? hex(Ink::Muted) : hex(Ink::Band)) +
                         colorEntry("accent1", hex(Ink::PlanBareMetal)) + colorEntry("accent2", hex(Ink::PlanVirtual)) +
                         colorEntry("accent3", hex(Ink::PlanHybrid)) + colorEntry("accent4", hex(Ink::TierReserved)) +
                         colorEntry("accent5", hex(Ink::TierSpot)) + colorEntry("accent6", hex(Ink::DollarSetup)) +
                         colorEntry("hlink", dark ? "6CB2FF" : "0B5CAD") +
                         colorEntry("folHlink", dark ? "A99BE8" : "5B4A9E");
    const std::string font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    const std::string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const std::string line = "<a:ln w=\"9525\">" + fill + "<a:prstDash val=\"solid\"/></a:ln>";
    const std::string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return kHead + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"" + name +
           "\"><a:themeElements><a:clrScheme name=\"" + name + "\">" + colors + "</a:clrScheme><a:fontScheme name=\"" +
           name + "\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"" + name + "\"><a:fillStyleLst>" + fill + fill + fill +
           "</a:fillStyleLst><a:lnStyleLst>" + line + line + line + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

std::string frame(const Box& box) {
    return "<a:xfrm><a:off x=\"" + emu(box.x) + "\" y=\"" + emu(box.y) + "\"/><a:ext cx=\"" + emu(box.width) +
           "\" cy=\"" + emu(box.height) + "\"/></a:xfrm>";
}

std::string placeholder(int id, const std::string& name, const std::string& attributes, const Box& box,
                        const std::string& body) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"" + name +
           "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph " + attributes +
           "/></p:nvPr></p:nvSpPr><p:spPr>" + frame(box) +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>" + body + "</p:txBody></p:sp>";
}

std::string bodyText(const char* anchor, const std::string& style, const std::string& text) {
    return std::string("<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"") + anchor +
           "\"><a:normAutofit/></a:bodyPr><a:lstStyle>" + style +
           "</a:lstStyle><a:p><a:r><a:rPr lang=\"en-US\"/><a:t>" + text + "</a:t></a:r></a:p>";
}

std::string numberText(const std::string& style) {
    return "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle>" + style +
           "</a:lstStyle><a:p><a:fld id=\"{6E3C0A5B-5D0B-4A3E-9C1B-0B5E2D3F4A51}\" type=\"slidenum\"><a:rPr "
           "lang=\"en-US\"/>"
           "<a:t>\u2039#\u203a</a:t></a:fld></a:p>";
}

/// A shape that only decorates: a bar or a rule of one color.
std::string bar(int id, const std::string& name, const Box& box, const std::string& color) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + std::to_string(id) + "\" name=\"" + name +
           "\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>" + frame(box) +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill>" + color +
           "</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>";
}

class Master {
  public:
    Master(bool dark, double width) : dark_(dark), width_(width) {}

    [[nodiscard]] std::string part() const {
        return kHead + "<p:sldMaster" + kNames +
               "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
               "<a:effectLst/></p:bgPr></p:bg><p:spTree>" +
               kEmptyGroup + placeholder(2, "Title", "type=\"title\"", titleBox(), bodyText("ctr", "", "Title")) +
               placeholder(3, "Text", "type=\"body\" idx=\"1\"", {kMargin, 1.45, width_ - 2 * kMargin, 5.3},
                           bodyText("t", "", "Text")) +
               placeholder(4, "Slide number", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", numberBox(),
                           numberText(numberStyle())) +
               "</p:spTree></p:cSld>" + colorMap() +
               "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId id=\"2147483650\" "
               "r:id=\"rId2\"/>"
               "</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct "
               "val=\"95000\"/></a:lnSpc>"
               "<a:spcBef><a:spcPct val=\"0\"/></a:spcBef><a:buNone/>" +
               textStyle(width_ > 11.0 ? 2600 : 2200, true, "mj") +
               "</a:lvl1pPr></p:titleStyle>"
               "<p:bodyStyle><a:lvl1pPr marL=\"228600\" indent=\"-228600\" algn=\"l\"><a:spcBef><a:spcPts "
               "val=\"600\"/></a:spcBef>"
               "<a:buFont typeface=\"Arial\"/><a:buChar char=\"\u2022\"/>" +
               textStyle(1800, false, "mn") +
               "</a:lvl1pPr></p:bodyStyle>"
               "<p:otherStyle><a:lvl1pPr algn=\"l\">" +
               textStyle(1800, false, "mn") +
               "</a:lvl1pPr></p:otherStyle></p:txStyles>"
               "</p:sldMaster>";
    }

    [[nodiscard]] std::string openingLayout() const {
        const std::string large = "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"4000\" b=\"1\"/></a:lvl1pPr>";
        const std::string sub =
            "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\"><a:buNone/><a:defRPr sz=\"2000\"/></a:lvl1pPr>";
        return layout(
            "title", "Opening",
            bar(9, "Bar", {kMargin, 2.0, 0.12, 2.75}, "<a:schemeClr val=\"accent3\"/>") +
                placeholder(2, "Title", "type=\"ctrTitle\"", {kMargin + 0.4, 1.9, width_ - 2 * kMargin - 0.4, 1.6},
                            bodyText("b", large, "Title")) +
                placeholder(3, "Subtitle", "type=\"subTitle\" idx=\"1\"",
                            {kMargin + 0.4, 3.65, width_ - 2 * kMargin - 0.4, 1.1}, bodyText("t", sub, "Subtitle")));
    }

    [[nodiscard]] std::string contentLayout() const {
        return layout("titleOnly", "Title and content of Splitpoint",
                      bar(9, "Rule", {kMargin, 6.94, width_ - 2 * kMargin, 0.01}, ruleColor()) +
                          placeholder(2, "Title", "type=\"title\"", titleBox(), bodyText("ctr", "", "Title")) +
                          placeholder(4, "Slide number", "type=\"sldNum\" sz=\"quarter\" idx=\"12\"", numberBox(),
                                      numberText(numberStyle())));
    }

    [[nodiscard]] std::string colorMap() const {
        const std::string background = dark_ ? "dk" : "lt", text = dark_ ? "lt" : "dk";
        return "<p:clrMap bg1=\"" + background + "1\" tx1=\"" + text + "1\" bg2=\"" + background + "2\" tx2=\"" + text +
               "2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" "
               "accent5=\"accent5\" "
               "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
    }

    /// Of text in no placeholder: without it LibreOffice takes a font of its own, wider than the theme's, and text runs out
    /// of its box.
    [[nodiscard]] static std::string defaultTextStyle() {
        return "<p:defaultTextStyle><a:lvl1pPr algn=\"l\">" + textStyle(1800, false, "mn") +
               "</a:lvl1pPr></p:defaultTextStyle>";
    }

  private:
    [[nodiscard]] Box titleBox() const { return {kMargin, 0.38, width_ - 2 * kMargin, 0.92}; }
    [[nodiscard]] Box numberBox() const { return {width_ - kMargin - 0.6, 7.02, 0.6, 0.3}; }
    [[nodiscard]] std::string ruleColor() const { return "<a:srgbClr val=\"" + hexOf(Ink::Rule, dark_) + "\"/>"; }
    [[nodiscard]] std::string numberStyle() const {
        return "<a:lvl1pPr algn=\"r\"><a:defRPr sz=\"1000\"><a:solidFill><a:srgbClr val=\"" + hexOf(Ink::Muted, dark_) +
               "\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>";
    }
    static std::string textStyle(int size, bool bold, const std::string& font) {
        return "<a:defRPr sz=\"" + std::to_string(size) + "\" b=\"" + (bold ? "1" : "0") +
               "\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+" + font +
               "-lt\"/><a:ea typeface=\"+" + font + "-ea\"/><a:cs typeface=\"+" + font + "-cs\"/></a:defRPr>";
    }
    static std::string layout(const std::string& type, const std::string& name, const std::string& shapes) {
        return kHead + "<p:sldLayout" + kNames + " type=\"" + type + "\" preserve=\"1\"><p:cSld name=\"" + name +
               "\"><p:spTree>" + kEmptyGroup + shapes +
               "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    }

    bool dark_;
    double width_;
};

std::string contentTypes() {
    const std::string type = "application/vnd.openxmlformats-officedocument.";
    const auto part = [&](const std::string& name, const std::string& kind) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + kind + "\"/>";
    };
    return kHead +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
           part("ppt/presentation.xml", type + "presentationml.presentation.main+xml") +
           part("ppt/slideMasters/slideMaster1.xml", type + "presentationml.slideMaster+xml") +
           part("ppt/slideLayouts/slideLayout1.xml", type + "presentationml.slideLayout+xml") +
           part("ppt/slideLayouts/slideLayout2.xml", type + "presentationml.slideLayout+xml") +
           part("ppt/notesMasters/notesMaster1.xml", type + "presentationml.notesMaster+xml") +
           part("ppt/theme/theme1.xml", type + "theme+xml") + part("ppt/theme/theme2.xml", type + "theme+xml") +
           part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
           part("docProps/app.xml", type + "extended-properties+xml") + "</Types>";
}

}  // namespace

void addNotesMaster(Parts& parts, const std::string& master, const std::string& theme) {
    parts[theme] = themePart("Notes", false);
    parts[master] = kHead + "<p:notesMaster" + kNames +
                    "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/>"
                    "</p:bgPr></p:bg><p:spTree>" +
                    kEmptyGroup +
                    "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" "
                    "noRot=\"1\" noChangeAspect=\"1\"/>"
                    "</p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>" +
                    frame({0.75, 0.75, 6.0, 3.375}) +
                    "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln "
                    "w=\"12700\"><a:solidFill><a:prstClr val=\"black\"/>"
                    "</a:solidFill></a:ln></p:spPr></p:sp>" +
                    placeholder(3, "Notes", "type=\"body\" sz=\"quarter\" idx=\"3\"", {0.75, 4.75, 6.0, 4.5},
                                bodyText("t", "", "Notes")) +
                    "</p:spTree></p:cSld>" + Master(false, 10.0).colorMap() +
                    "<p:notesStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr "
                    "val=\"tx1\"/></a:solidFill>"
                    "<a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>";
    package::setRelations(parts, master,
                          {{"rId1", officeRelation("theme"), package::relativeTarget(master, theme), false}});
}

Parts skeleton(bool dark, SlideSize size) {
    const double width = size == SlideSize::Wide ? 40.0 / 3.0 : 10.0;
    const Master master(dark, width);
    Parts parts;
    parts["[Content_Types].xml"] = contentTypes();
    parts["ppt/theme/theme1.xml"] = themePart(dark ? "Splitpoint dark" : "Splitpoint light", dark);
    parts["ppt/slideMasters/slideMaster1.xml"] = master.part();
    parts["ppt/slideLayouts/slideLayout1.xml"] = master.openingLayout();
    parts["ppt/slideLayouts/slideLayout2.xml"] = master.contentLayout();
    addNotesMaster(parts, "ppt/notesMasters/notesMaster1.xml", "ppt/theme/theme2.xml");
    parts["ppt/presentation.xml"] =
        kHead + "<p:presentation" + kNames +
        " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
        "</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst/>"
        "<p:sldSz cx=\"" +
        emu(width) + "\" cy=\"" + emu(kHeight) + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>" + Master::defaultTextStyle() +
        "</p:presentation>";
    parts["docProps/core.xml"] =
        kHead +
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>";
    parts["docProps/app.xml"] = kHead +
                                "<Properties "
                                "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                "extended-properties\"><Application>Splitpoint " SPLITPOINT_VERSION
                                "</Application></Properties>";

    const std::string packageRelation =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    package::setRelations(parts, "",
                          {{"rId1", officeRelation("officeDocument"), "ppt/presentation.xml", false},
                           {"rId2", packageRelation, "docProps/core.xml", false},
                           {"rId3", officeRelation("extended-properties"), "docProps/app.xml", false}});
    package::setRelations(parts, "ppt/presentation.xml",
                          {{"rId1", officeRelation("slideMaster"), "slideMasters/slideMaster1.xml", false},
                           {"rId2", officeRelation("notesMaster"), "notesMasters/notesMaster1.xml", false},
                           {"rId3", officeRelation("theme"), "theme/theme1.xml", false}});
    package::setRelations(parts, "ppt/slideMasters/slideMaster1.xml",
                          {{"rId1", officeRelation("slideLayout"), "../slideLayouts/slideLayout1.xml", false},
                           {"rId2", officeRelation("slideLayout"), "../slideLayouts/slideLayout2.xml", false},
                           {"rId3", officeRelation("theme"), "../theme/theme1.xml", false}});
    for (const char* layout : {"ppt/slideLayouts/slideLayout1.xml", "ppt/slideLayouts/slideLayout2.xml"}) {
        package::setRelations(parts, layout,
                              {{"rId1", officeRelation("slideMaster"), "../slideMasters/slideMaster1.xml", false}});
    }
    return parts;
}

}  // namespace splitpoint::models::deck
