#include "models/deck/presentation.h"

#include <algorithm>
#include <limits>
#include <set>

#include "models/deck/chart_part.h"
#include "models/deck/layout_reader.h"
#include "models/deck/master_choice.h"
#include "models/deck/plane_picture.h"
#include "models/deck/skeleton.h"
#include "models/deck/xml_tree.h"
#include "models/files/scenario_file.h"
#include "models/package/content_types.h"
#include "models/package/relations.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::deck {

using package::Relation;
using package::officeRelation;
using package::relationsOf;
using package::resolved;

namespace {

const std::string kOfficeType = "application/vnd.openxmlformats-officedocument.";
const std::string kPresentationType = kOfficeType + "presentationml.presentation.main+xml";
constexpr std::string_view kSourceMark = "Splitpoint source ";

tl::unexpected<Error> refuse(std::string message) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(message)});
}

const Relation* find(const std::vector<Relation>& relations, std::string_view word) {
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const Relation& r) { return !r.external && isOfType(r, word); });
    return found == relations.end() ? nullptr : &*found;
}

const Relation* byId(const std::vector<Relation>& relations, const std::string& id) {
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation& r) { return r.id == id; });
    return found == relations.end() ? nullptr : &*found;
}

/// The list of sections that PowerPoint keeps in an extension, if there is one.
pugi::xml_node sections(pugi::xml_node main) {
    for (const pugi::xml_node extension : childOf(main, "extLst").children()) {
        if (const pugi::xml_node list = childOf(extension, "sectionLst")) return list;
    }
    return {};
}

/// A number for another slide: above all others, as PowerPoint counts; where the highest is taken, the lowest free one.
/// What a section keeps for a slide that is gone is not given away again.
std::string freeSlideNumber(pugi::xml_node main) {
    constexpr unsigned long long kLeast = 256, kGreatest = 2'147'483'647;
    std::set<unsigned long long> taken;
    const auto take = [&](pugi::xml_node list) {
        for (const pugi::xml_node entry : list.children()) taken.insert(entry.attribute("id").as_ullong());
    };
    take(childOf(main, "sldIdLst"));
    for (const pugi::xml_node section : sections(main).children()) take(childOf(section, "sldIdLst"));
    if (taken.empty() || *taken.rbegin() < kLeast) return std::to_string(kLeast);
    if (*taken.rbegin() < kGreatest) return std::to_string(*taken.rbegin() + 1);
    unsigned long long number = kLeast;
    while (taken.contains(number)) ++number;
    return std::to_string(number);
}

/// Name in the name of the source line: "Splitpoint source answer 0123456789abcdef".
KnownSlide fromSourceLine(const std::string& part, const pugi::xml_document& slide) {
    KnownSlide known{part, {}, {}};
    for (const pugi::xml_node shape : descendant(slide.document_element(), "cSld/spTree").children()) {
        const std::string name = descendant(shape, "nvSpPr/cNvPr").attribute("name").value();
        if (name.rfind(kSourceMark, 0) != 0) continue;
        const std::size_t from = kSourceMark.size(), blank = name.find(' ', from);
        if (blank == std::string::npos) continue;
        known.id = name.substr(from, blank - from);
        known.scenario = name.substr(blank + 1, 16);
    }
    return known;
}

}  // namespace

struct Presentation::Documents {
    pugi::xml_document main;
    std::vector<Relation> relations;
    double width = 40.0 / 3.0, height = 7.5;
};

Presentation::Presentation() : documents_(std::make_unique<Documents>()) {}
Presentation::Presentation(Presentation&&) noexcept = default;
Presentation& Presentation::operator=(Presentation&&) noexcept = default;
Presentation::~Presentation() = default;

// Of the name as a tag keeps it, or the slides of "a\tb" would never be found again.
std::string scenarioKey(const std::string& scenario) { return sha256Hex(package::xmlLine(scenario)).substr(0, 16); }

std::string sourceLineName(const std::string& slideId, const std::string& scenario) {
    return std::string(kSourceMark) + slideId + " " + scenarioKey(scenario);
}

Result<Presentation> Presentation::open(package::Parts parts) {
    Presentation result;
    result.parts_ = std::move(parts);
    auto root = relationsOf(result.parts_, "");
    if (!root) return tl::unexpected(root.error());
    const Relation* main = find(*root, "officeDocument");
    if (main == nullptr) return refuse("is no presentation; give a .pptx file");
    result.main_ = resolved("", main->target);
    // Properties and thumbnails are no loss: a deck that lacks them does not refer to them any more.
    const auto lost = [&](const Relation& r) { return !r.external && !isOfType(r, "officeDocument") && result.parts_.count(resolved("", r.target)) == 0; };
    if (std::erase_if(*root, lost) > 0) package::setRelations(result.parts_, "", *root);
    if (auto read = result.readMain(); !read) return tl::unexpected(read.error());
    if (auto read = result.readLayouts(); !read) return tl::unexpected(read.error());
    return result;
}

Result<void> Presentation::readMain() {
    const auto type = package::contentType(parts_, main_);
    if (!type) return tl::unexpected(type.error());
    if (type->find("macroEnabled") != std::string::npos) return refuse("holds macros; save it as an ordinary .pptx first");
    if (type->find("presentationml") == std::string::npos) return refuse("is no presentation; give a .pptx file");
    if (auto loaded = loadPart(parts_, main_, documents_->main); !loaded) return loaded;
    const pugi::xml_node root = documents_->main.document_element();
    if (localName(root.name()) != "presentation") return refuse("is no presentation; give a .pptx file");
    for (const pugi::xml_attribute attribute : root.attributes()) {
        if (std::string_view(attribute.value()).find("purl.oclc.org/ooxml") != std::string_view::npos) {
            return refuse("is in the strict variant of the format; save it as an ordinary .pptx first");
        }
    }
    // Templates and shows become presentations.
    if (*type != kPresentationType) {
        if (auto set = package::setContentType(parts_, main_, kPresentationType); !set) return set;
    }
    auto relations = relationsOf(parts_, main_);
    if (!relations) return tl::unexpected(relations.error());
    documents_->relations = std::move(*relations);
    if (const Relation* notes = find(documents_->relations, "notesMaster")) {  // every slide of ours refers to it
        pugi::xml_document master;
        if (auto loaded = loadPart(parts_, resolved(main_, notes->target), master); !loaded) return loaded;
    }
    const pugi::xml_node size = childOf(root, "sldSz");
    const double width = size.attribute("cx").as_double() / 914400.0, height = size.attribute("cy").as_double() / 914400.0;
    if (!(width >= 4 && width <= 56 && height >= 3 && height <= 56)) {
        return refuse("has slides of a size that no chart fits on; choose 16:9 or 4:3 in it");
    }
    documents_->width = width;
    documents_->height = height;
    return {};
}

Result<void> Presentation::readLayouts() {
    const auto masters = chooseMasters(parts_, main_, documents_->main.document_element(), documents_->relations);
    if (!masters) return tl::unexpected(masters.error());
    PageSize page{documents_->width, documents_->height};
    for (const bool opening : {false, true}) {
        const std::string& master = opening ? masters->opening : masters->content;
        const auto relations = relationsOf(parts_, master);
        if (!relations) return tl::unexpected(relations.error());
        std::string best;
        int least = std::numeric_limits<int>::max();
        for (const Relation& r : *relations) {
            if (r.external || !isOfType(r, "slideLayout")) continue;
            const std::string layout = resolved(master, r.target);
            const auto unfit = unfitness(parts_, layout, opening);
            if (!unfit) return tl::unexpected(unfit.error());
            if (*unfit < least) least = *unfit, best = layout;
        }
        if (best.empty()) return refuse("has a slide master without layouts; save it again or take another template");
        auto look = readLook(parts_, best, master, opening);
        if (!look) return tl::unexpected(look.error());
        auto layout = readLayout(parts_, best, master, page, look->ownTheme);
        if (!layout) return tl::unexpected(layout.error());
        layout->look = std::move(*look);
        (opening ? opening_ : content_) = std::move(*layout);
    }
    return {};
}

Result<std::vector<KnownSlide>> Presentation::slides() const {
    std::vector<KnownSlide> slides;
    for (const pugi::xml_node entry : childOf(documents_->main.document_element(), "sldIdLst").children()) {
        if (entry.type() != pugi::node_element) continue;
        const Relation* relation = byId(documents_->relations, relationId(entry));
        if (relation == nullptr) return refuse("lists a slide that it does not hold; save it again");
        const std::string part = resolved(main_, relation->target);
        const auto relations = relationsOf(parts_, part);
        if (!relations) return tl::unexpected(relations.error());
        KnownSlide known{part, {}, {}};
        for (const Relation& r : *relations) {
            pugi::xml_document tags;
            if (r.external || !isOfType(r, "tags") || !loadPart(parts_, resolved(part, r.target), tags)) continue;
            for (const pugi::xml_node tag : tags.document_element().children()) {
                const std::string_view name = tag.attribute("name").value();
                if (name == kSlideTag) known.id = tag.attribute("val").value();
                if (name == kScenarioTag) known.scenario = scenarioKey(tag.attribute("val").value());
            }
        }
        pugi::xml_document slide;
        if (known.id.empty()) {
            if (const auto loaded = loadPart(parts_, part, slide); !loaded) return tl::unexpected(loaded.error());
            known = fromSourceLine(part, slide);
        }
        slides.push_back(std::move(known));
    }
    return slides;
}

Result<void> Presentation::clear() {
    pugi::xml_node root = documents_->main.document_element();
    pugi::xml_node list = childOf(root, "sldIdLst");
    std::vector<std::string> gone;
    for (const pugi::xml_node entry : list.children()) gone.push_back(relationId(entry));
    list.remove_children();
    root.remove_child(childOf(root, "custShowLst"));
    if (const pugi::xml_node list14 = sections(root)) childOf(root, "extLst").remove_child(list14.parent());
    if (pugi::xml_node extensions = childOf(root, "extLst"); extensions && !extensions.first_child()) root.remove_child(extensions);
    // How the deck was last viewed may point to slides that are gone.
    auto& relations = documents_->relations;
    relations.erase(std::remove_if(relations.begin(), relations.end(),
                                   [&](const Relation& r) {
                                       return isOfType(r, "viewProps") || isOfType(r, "slide") ||
                                              std::find(gone.begin(), gone.end(), r.id) != gone.end();
                                   }),
                    relations.end());
    package::setRelations(parts_, main_, relations);
    return package::dropUnreachable(parts_);
}

std::string Presentation::freeName(const std::string& stem, const std::string& ending) const {
    int number = 1;
    while (parts_.count(stem + std::to_string(number) + ending) != 0) ++number;
    return stem + std::to_string(number) + ending;
}

Result<std::string> Presentation::notesMaster() {
    if (const Relation* relation = find(documents_->relations, "notesMaster")) return resolved(main_, relation->target);
    std::string master = freeName("ppt/notesMasters/notesMaster", ".xml"), theme = freeName("ppt/theme/theme", ".xml");
    addNotesMaster(parts_, master, theme);
    auto set = package::setContentType(parts_, master, kOfficeType + "presentationml.notesMaster+xml");
    if (set) set = package::setContentType(parts_, theme, kOfficeType + "theme+xml");
    if (!set) return tl::unexpected(set.error());
    const std::string id =
        package::addRelation(documents_->relations, officeRelation("notesMaster"), package::relativeTarget(main_, master));
    pugi::xml_node root = documents_->main.document_element();
    const std::string prefix = prefixOf(root);
    pugi::xml_node list = childOf(root, "notesMasterIdLst");
    if (!list) list = root.insert_child_after((prefix + "notesMasterIdLst").c_str(), childOf(root, "sldMasterIdLst"));
    list.append_child((prefix + "notesMasterId").c_str()).append_attribute("r:id").set_value(id.c_str());
    if (!root.attribute("xmlns:r")) root.append_attribute("xmlns:r").set_value(officeRelation("").substr(0, officeRelation("").size() - 1).c_str());
    return master;
}

Result<void> Presentation::append(const Slide& slide, const std::string& scenario, const std::string& sha256, const std::string& date) {
    const std::string part = freeName("ppt/slides/slide", ".xml");
    if (auto written = write(part, slide, scenario, sha256, date); !written) return written;
    const std::string id =
        package::addRelation(documents_->relations, officeRelation("slide"), package::relativeTarget(main_, part));
    pugi::xml_node root = documents_->main.document_element();
    const std::string prefix = prefixOf(root);
    pugi::xml_node list = childOf(root, "sldIdLst");
    if (!list) {
        pugi::xml_node before;
        for (const char* name : {"sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst"}) {
            if (const pugi::xml_node found = childOf(root, name)) before = found;
        }
        list = root.insert_child_after((prefix + "sldIdLst").c_str(), before);
    }
    const std::string slideId = freeSlideNumber(root);
    pugi::xml_node entry = list.append_child((prefix + "sldId").c_str());
    entry.append_attribute("id").set_value(slideId.c_str());
    if (!root.attribute("xmlns:r")) root.append_attribute("xmlns:r").set_value(officeRelation("").substr(0, officeRelation("").size() - 1).c_str());
    entry.append_attribute("r:id").set_value(id.c_str());
    // A deck with sections wants every slide in one of them.
    if (pugi::xml_node section = sections(root).last_child()) {
        const std::string sectionPrefix = prefixOf(section);
        pugi::xml_node members = childOf(section, "sldIdLst");
        if (!members) members = section.prepend_child((sectionPrefix + "sldIdLst").c_str());
        members.append_child((sectionPrefix + "sldId").c_str()).append_attribute("id").set_value(slideId.c_str());
    }
    return {};
}

Result<void> Presentation::replace(const std::string& part, const Slide& slide, const std::string& scenario,
                                   const std::string& sha256, const std::string& date) {
    auto relations = relationsOf(parts_, part);
    if (!relations) return tl::unexpected(relations.error());
    // What reviewers wrote beside the slide stays.
    std::vector<Relation> kept;
    for (const Relation& r : *relations) {
        if (isOfType(r, "comments")) kept.push_back(r);
    }
    package::setRelations(parts_, part, kept);
    package::setRelations(parts_, main_, documents_->relations);
    if (auto dropped = package::dropUnreachable(parts_); !dropped) return dropped;
    return write(part, slide, scenario, sha256, date);
}

Result<void> Presentation::write(const std::string& part, const Slide& slide, const std::string& scenario,
                                 const std::string& sha256, const std::string& date) {
    const Layout& layout = slide.opening ? opening_ : content_;
    auto kept = relationsOf(parts_, part);
    if (!kept) return tl::unexpected(kept.error());
    std::vector<Relation> relations = std::move(*kept);
    const auto relate = [&](const char* type, const std::string& to) {
        return package::addRelation(relations, officeRelation(type), package::relativeTarget(part, to));
    };
    Result<void> done;
    const auto add = [&](const std::string& name, std::string bytes, const std::string& type) {
        parts_[name] = std::move(bytes);
        if (done && !type.empty()) done = package::setContentType(parts_, name, type);
    };
    parts_[part];  // takes the name
    relate("slideLayout", layout.part);
    SlideRelations ids;
    for (const PlacedChart& placed : slide.charts) {
        const ChartSheet sheet = chartSheet(placed.chart);
        auto workbook = chartWorkbook(sheet, date);
        if (!workbook) return tl::unexpected(workbook.error());
        const std::string chart = freeName("ppt/charts/chart", ".xml");
        const std::string cells = freeName("ppt/embeddings/Microsoft_Excel_Sheet", ".xlsx");
        add(cells, std::move(*workbook), "");
        add(chart, chartPart(sheet, layout.look, "rId1"), kOfficeType + "drawingml.chart+xml");
        package::setRelations(parts_, chart, {{"rId1", officeRelation("package"), package::relativeTarget(chart, cells), false}});
        ids.charts.push_back(relate("chart", chart));
    }
    for (const PlacedPicture& placed : slide.pictures) {
        auto picture = planePicture(placed.plane, layout.look, placed.box.width / placed.box.height);
        if (!picture) return tl::unexpected(picture.error());
        const std::string name = freeName("ppt/media/image", ".png");
        add(name, std::move(*picture), "");
        ids.pictures.push_back(relate("image", name));
    }
    if (done && !slide.pictures.empty()) done = package::setEndingType(parts_, "png", "image/png");
    if (done && !slide.charts.empty()) done = package::setEndingType(parts_, "xlsx", kOfficeType + "spreadsheetml.sheet");
    const std::string tag = freeName("ppt/tags/tag", ".xml");
    add(tag, tagPart(slide.id, scenario, sha256), kOfficeType + "presentationml.tags+xml");
    ids.tag = relate("tags", tag);
    const auto master = notesMaster();
    if (!master) return tl::unexpected(master.error());
    const std::string notes = freeName("ppt/notesSlides/notesSlide", ".xml");
    add(notes, notesPart(slide), kOfficeType + "presentationml.notesSlide+xml");
    package::setRelations(parts_, notes, {{"rId1", officeRelation("notesMaster"), package::relativeTarget(notes, *master), false},
                                          {"rId2", officeRelation("slide"), package::relativeTarget(notes, part), false}});
    relate("notesSlide", notes);
    add(part, slidePart(slide, ids, layout.places, layout.look), kOfficeType + "presentationml.slide+xml");
    package::setRelations(parts_, part, relations);
    return done;
}

void Presentation::setProperties(const std::string& title, const std::string& subject, const std::string& date) {
    const auto root = relationsOf(parts_, "");
    const Relation* core = root ? find(*root, "core-properties") : nullptr;
    if (core == nullptr) return;
    package::XmlText xml;
    {
        const auto properties = xml.open("cp:coreProperties",
                                         {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                                          {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                          {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                          {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
        xml.leafText("dc:title", title);
        xml.leafText("dc:subject", subject);
        xml.leafText("dc:creator", "Splitpoint " SPLITPOINT_VERSION);
        xml.leafText("dcterms:created", date + "T00:00:00Z", {{"xsi:type", "dcterms:W3CDTF"}});
        xml.leafText("dcterms:modified", date + "T00:00:00Z", {{"xsi:type", "dcterms:W3CDTF"}});
    }
    parts_[resolved("", core->target)] = xml.document();
}

Result<package::Parts> Presentation::finished() {
    parts_[main_] = textOf(documents_->main);
    package::setRelations(parts_, main_, documents_->relations);
    if (auto dropped = package::dropUnreachable(parts_); !dropped) return tl::unexpected(dropped.error());
    return std::move(parts_);
}

}  // namespace splitpoint::models::deck
