#include "models/deck/layout_reader.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "models/deck/xml_tree.h"
#include "models/package/relations.h"

namespace splitpoint::models::deck {

namespace {

constexpr double kEmuPerInch = 914400.0;

std::string_view placeholderType(pugi::xml_node shape) {
    const pugi::xml_node place = descendant(shape, "nvSpPr/nvPr/ph");
    if (!place) return {};
    const std::string_view type = place.attribute("type").value();
    return type.empty() ? std::string_view("obj") : type;
}

bool isTitle(std::string_view type) { return type == "title" || type == "ctrTitle"; }
bool isBody(std::string_view type) { return type == "body"; }
bool isFooter(std::string_view type) { return type == "dt" || type == "ftr" || type == "sldNum"; }

pugi::xml_node placeholderIn(const pugi::xml_document& document, bool (*wanted)(std::string_view)) {
    for (const pugi::xml_node shape : descendant(document.document_element(), "cSld/spTree").children()) {
        if (const auto type = placeholderType(shape); !type.empty() && wanted(type)) return shape;
    }
    return {};
}

std::optional<Box> boxOf(pugi::xml_node shape) {
    const pugi::xml_node frame = descendant(shape, "spPr/xfrm");
    const pugi::xml_node offset = childOf(frame, "off"), extent = childOf(frame, "ext");
    if (!offset || !extent) return std::nullopt;
    return Box{offset.attribute("x").as_double() / kEmuPerInch, offset.attribute("y").as_double() / kEmuPerInch,
               extent.attribute("cx").as_double() / kEmuPerInch, extent.attribute("cy").as_double() / kEmuPerInch};
}

/// A title's box that leaves room below and lies on the slide.
bool isUsable(const Box& box, PageSize page) {
    return box.x >= 0 && box.y >= 0 && box.width >= 0.4 * page.width && box.right() <= page.width + 0.01 && box.height > 0.1 &&
           box.bottom() <= 0.45 * page.height;
}

double topOfFooters(const pugi::xml_document& document, PageSize page) {
    double top = page.height - 0.2;
    for (const pugi::xml_node shape : descendant(document.document_element(), "cSld/spTree").children()) {
        if (!isFooter(placeholderType(shape))) continue;
        const auto box = boxOf(shape);
        if (box && box->y > 0.75 * page.height) top = std::min(top, box->y);
    }
    return top;
}

/// Where a line must end so as not to run into a small thing at the right of a master: a page number and what it lies
/// on.
double freeRight(const pugi::xml_document& document, const Box& line, PageSize page) {
    double right = line.right();
    constexpr double kLeastShare = 0.4;  // of the line: one with less is no line, and runs into what is there
    for (const pugi::xml_node shape : descendant(document.document_element(), "cSld/spTree").children()) {
        const auto box = boxOf(shape);
        if (!box || box->x < 0.6 * page.width || box->width > 0.25 * page.width) continue;
        if (box->y < line.bottom() && box->bottom() > line.y) right = std::min(right, box->x - 0.1);
    }
    return std::max(right, line.x + kLeastShare * line.width);
}

SlideArea areaBelow(const Box& title, double footers, std::optional<Box> body, PageSize page, bool ownTheme) {
    SlideArea area;
    if (ownTheme) {
        area.content = {title.x, title.bottom() + 0.1, title.width, 6.82 - title.bottom() - 0.1};
        area.source = {title.x, 7.02, title.width - 0.8, 0.3};
        return area;
    }
    constexpr double kInset = 0.1;  // of text in placeholders
    const double x = title.x + kInset, width = title.width - 2 * kInset;
    area.source = {x, footers - 0.32, width, 0.28};  // two small lines
    // Where a master's own text begins, what decorates the title has ended.
    const double top = body && body->y < 0.45 * page.height ? std::max(title.bottom() + 0.1, body->y) : title.bottom() + 0.1;
    area.content = {x, top, width, area.source.y - 0.1 - top};
    if (area.content.height < 0.4 * page.height) area.content.height = 0.4 * page.height;
    return area;
}

/// Six hex digits of a color element, through the master's map and the theme; empty where it is another kind of color.
std::string hexOfColor(pugi::xml_node color, pugi::xml_node map, pugi::xml_node scheme) {
    const std::string_view kind = localName(color.name());
    if (kind == "srgbClr") return color.attribute("val").value();
    if (kind == "sysClr") return color.attribute("lastClr").value();
    if (kind != "schemeClr") return {};
    const std::string name = color.attribute("val").value();
    const std::string mapped = map.attribute(name.c_str()).as_string(name.c_str());
    const pugi::xml_node entry = childOf(scheme, mapped).first_child();
    return localName(entry.name()) == "schemeClr" ? std::string() : hexOfColor(entry, map, scheme);
}

/// LibreOffice (7.4) writes fonts, sizes and colors of a master into the runs of its sample texts and no text styles; and
/// the placeholders of every layout stand where those of the last master do.
bool keepsStylesInSamples(const pugi::xml_document& master) {
    return !descendant(master.document_element(), "txStyles/titleStyle/lvl1pPr");
}

pugi::xml_node sampleParagraph(pugi::xml_node shape) { return descendant(shape, "txBody/p"); }

std::string xmlOf(pugi::xml_node node) {
    // Slides bind the prefix a: alone; a master with another one keeps its style to itself.
    if (!node || prefixOf(node) != "a:") return {};
    struct Text : pugi::xml_writer {
        std::string text;
        void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } writer;
    node.print(writer, "", pugi::format_raw);
    return writer.text;
}

/// Size of a title: the layout's, else the master's, else what its styles say.
double titlePoints(pugi::xml_node layoutTitle, pugi::xml_node masterTitle, const pugi::xml_document& master, bool fromSample) {
    const pugi::xml_node sample = descendant(sampleParagraph(masterTitle), "r/rPr");
    const pugi::xml_node styles = descendant(master.document_element(), "txStyles/titleStyle/lvl1pPr/defRPr");
    constexpr const char* kList = "txBody/lstStyle/lvl1pPr/defRPr";
    for (const pugi::xml_node node : {fromSample ? sample : descendant(layoutTitle, kList), descendant(masterTitle, kList), styles}) {
        const int hundredths = node.attribute("sz").as_int();
        if (hundredths > 0) return hundredths / 100.0;
    }
    return 44.0;  // what programs take where a deck says nothing
}

std::optional<LayoutPlaces::Sample> sampleOf(pugi::xml_node title) {
    LayoutPlaces::Sample sample{xmlOf(descendant(title, "txBody/bodyPr")), xmlOf(childOf(sampleParagraph(title), "pPr")),
                                xmlOf(descendant(sampleParagraph(title), "r/rPr"))};
    if (sample.run.empty()) return std::nullopt;
    return sample;
}

bool isDark(const std::string& hex) {
    const auto channel = [&](std::size_t at) { return static_cast<double>(std::strtol(hex.substr(at, 2).c_str(), nullptr, 16)) / 255.0; };
    return 0.299 * channel(0) + 0.587 * channel(2) + 0.114 * channel(4) < 0.5;
}

}  // namespace

Result<int> unfitness(const package::Parts& parts, const std::string& layout, bool opening) {
    pugi::xml_document document;
    if (const auto loaded = loadPart(parts, layout, document); !loaded) return tl::unexpected(loaded.error());
    const std::string_view type = document.document_element().attribute("type").value();
    if (type == (opening ? "title" : "titleOnly")) return 0;
    int others = 0;
    bool title = false;
    for (const pugi::xml_node shape : descendant(document.document_element(), "cSld/spTree").children()) {
        const std::string_view place = placeholderType(shape);
        title = title || isTitle(place);
        if (!place.empty() && !isTitle(place) && !isFooter(place)) ++others;
    }
    return (title ? 10 : 1000) + others + (type == "title" && !opening ? 500 : 0);
}

Result<Layout> readLayout(const package::Parts& parts, const std::string& layout, const std::string& master, PageSize page,
                          bool ownTheme) {
    pugi::xml_document own, inherited;
    if (const auto loaded = loadPart(parts, layout, own); !loaded) return tl::unexpected(loaded.error());
    if (const auto loaded = loadPart(parts, master, inherited); !loaded) return tl::unexpected(loaded.error());
    Layout result;
    result.part = layout;
    const pugi::xml_node title = placeholderIn(own, &isTitle);
    result.places.title = static_cast<bool>(title);
    result.places.centerTitle = placeholderType(title) == "ctrTitle";
    const pugi::xml_node masterTitle = placeholderIn(inherited, &isTitle);
    if (title && keepsStylesInSamples(inherited)) result.places.titleSample = sampleOf(masterTitle);
    auto box = result.places.titleSample ? boxOf(masterTitle) : boxOf(title);
    if (!box) box = boxOf(masterTitle);
    const Box margins{0.05 * page.width, 0.05 * page.height, 0.9 * page.width, 0.13 * page.height};
    const bool usable = box && isUsable(*box, page);
    result.places.titleBox = usable ? *box : margins;
    const double footers = std::min(topOfFooters(own, page), topOfFooters(inherited, page));
    const auto body = boxOf(placeholderIn(inherited, &isBody));
    result.area = areaBelow(result.places.titleBox, footers, body, page, ownTheme && usable);
    if (!(ownTheme && usable))
        result.area.source.width = freeRight(inherited, result.area.source, page) - result.area.source.x;
    result.places.titlePoints = titlePoints(title, masterTitle, inherited, result.places.titleSample.has_value());

    const pugi::xml_node subtitle = placeholderIn(own, [](std::string_view type) { return type == "subTitle"; });
    result.places.subtitleIndex = subtitle ? descendant(subtitle, "nvSpPr/nvPr/ph").attribute("idx").as_string("1") : "";
    const pugi::xml_node number = placeholderIn(own, [](std::string_view type) { return type == "sldNum"; });
    result.places.slideNumberIndex = number ? descendant(number, "nvSpPr/nvPr/ph").attribute("idx").value() : "";
    double below = box ? box->bottom() : page.height / 2;
    if (const auto sub = boxOf(subtitle); sub && !result.places.titleSample) below = std::max(below, sub->bottom());
    const double left = box && box->x >= 0 && box->right() <= page.width + 0.01 ? box->x : 0.05 * page.width;
    const double end = footers - 0.35;
    const double top = std::min(below + 0.15, end - 1.0);
    result.area.subtitle = {left, top, page.width - 2 * left, end - top};
    result.area.subtitlePlace = subtitle && !result.places.titleSample;
    if (result.places.titleSample && body && body->y >= below && body->y <= end - 0.5) {
        result.area.subtitle = *body;
        result.area.subtitle.height = std::min(body->height, end - body->y);  // above the source line
    }
    if (ownTheme && subtitle) {
        result.area.subtitle = {left, 5.0, page.width - left - 0.6, 1.75};
        result.area.source = {left, 7.02, page.width - left - 0.6, 0.3};
    }
    return result;
}

Result<Look> readLook(const package::Parts& parts, const std::string& layout, const std::string& master, bool opening) {
    pugi::xml_document own, inherited, theme;
    if (const auto loaded = loadPart(parts, layout, own); !loaded) return tl::unexpected(loaded.error());
    if (const auto loaded = loadPart(parts, master, inherited); !loaded) return tl::unexpected(loaded.error());
    const auto relations = package::relationsOf(parts, master);
    if (!relations) return tl::unexpected(relations.error());
    const auto to = std::find_if(relations->begin(), relations->end(), [](const auto& r) { return isOfType(r, "theme"); });
    if (to == relations->end()) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "has a slide master without a theme; save it again"});
    }
    if (const auto loaded = loadPart(parts, package::resolved(master, to->target), theme); !loaded) return tl::unexpected(loaded.error());
    const pugi::xml_node scheme = descendant(theme.document_element(), "themeElements/clrScheme");
    const pugi::xml_node map = childOf(inherited.document_element(), "clrMap");
    Look look;
    look.ownTheme = std::string_view(theme.document_element().attribute("name").value()).rfind("Splitpoint ", 0) == 0;
    std::string hex;
    for (const pugi::xml_document* document : {&own, &inherited}) {
        const pugi::xml_node background = descendant(document->document_element(), "cSld/bg");
        if (hex.empty()) hex = hexOfColor(descendant(background, "bgPr/solidFill").first_child(), map, scheme);
        if (hex.empty()) hex = hexOfColor(childOf(background, "bgRef").first_child(), map, scheme);
    }
    const std::string base = map.attribute("bg1").as_string("lt1");
    if (hex.empty()) hex = hexOfColor(childOf(scheme, base).first_child(), map, scheme);
    look.dark = hex.size() == 6 ? isDark(hex) : base == "dk1";
    for (std::size_t i = 0; i < kSchemeColors.size(); ++i) {
        const std::string name(kSchemeColors[i]);
        const std::string mapped = map.attribute(name.c_str()).as_string(name.c_str());
        look.scheme[i] = hexOfColor(childOf(scheme, mapped).first_child(), map, scheme);
    }
    if (keepsStylesInSamples(inherited)) {
        const pugi::xml_node run = descendant(sampleParagraph(placeholderIn(inherited, &isBody)), "r/rPr");
        const std::string text = hexOfColor(childOf(childOf(run, "solidFill"), "srgbClr"), map, scheme);
        if (text.size() == 6 && (opening || isDark(text) != look.dark)) {
            look.textHex = text;
            look.dark = !isDark(text);
        }
        look.font = childOf(run, "latin").attribute("typeface").value();
    }
    return look;
}

}  // namespace splitpoint::models::deck
