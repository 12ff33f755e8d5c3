#include "models/deck/master_choice.h"

#include <algorithm>

#include "models/deck/xml_tree.h"

namespace splitpoint::models::deck {

using package::Relation;
using package::relationsOf;
using package::resolved;

namespace {

/// The part that a part's first relation of a kind leads to; empty if there is none.
Result<std::string> related(const package::Parts& parts, const std::string& part, std::string_view kind) {
    const auto relations = relationsOf(parts, part);
    if (!relations) return tl::unexpected(relations.error());
    for (const Relation& r : *relations) {
        if (!r.external && isOfType(r, kind)) return resolved(part, r.target);
    }
    return std::string();
}

Result<std::string> masterOfSlide(const package::Parts& parts, const std::string& slide) {
    auto layout = related(parts, slide, "slideLayout");
    if (!layout || layout->empty()) return layout;
    return related(parts, *layout, "slideMaster");
}

/// The parts that a list of the presentation names, in its order.
std::vector<std::string> listed(const std::string& main, pugi::xml_node list, const std::vector<Relation>& relations) {
    std::vector<std::string> names;
    for (const pugi::xml_node entry : list.children()) {
        const std::string id = relationId(entry);
        const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation& r) { return r.id == id; });
        if (found != relations.end() && !found->external) names.push_back(resolved(main, found->target));
    }
    return names;
}

}  // namespace

Result<MasterChoice> chooseMasters(const package::Parts& parts, const std::string& main, pugi::xml_node root,
                                   const std::vector<Relation>& relations) {
    std::vector<std::string> masters = listed(main, childOf(root, "sldMasterIdLst"), relations);
    for (const Relation& r : relations) {
        if (masters.empty() && !r.external && isOfType(r, "slideMaster")) masters.push_back(resolved(main, r.target));
    }
    masters.erase(std::remove_if(masters.begin(), masters.end(), [&](const auto& m) { return parts.count(m) == 0; }), masters.end());
    if (masters.empty()) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "has no slide master; save it again or take another template"});
    }
    MasterChoice choice{masters.front(), masters.front()};
    std::vector<int> uses(masters.size(), 0);
    const std::vector<std::string> slides = listed(main, childOf(root, "sldIdLst"), relations);
    for (std::size_t i = 0; i < slides.size(); ++i) {
        const auto master = masterOfSlide(parts, slides[i]);
        if (!master) return tl::unexpected(master.error());
        const auto at = std::find(masters.begin(), masters.end(), *master);
        if (at == masters.end()) continue;
        if (i == 0) choice.opening = choice.content = *at;
        else ++uses[static_cast<std::size_t>(at - masters.begin())];
    }
    const auto most = std::max_element(uses.begin(), uses.end());
    if (*most > 0) choice.content = masters[static_cast<std::size_t>(most - uses.begin())];
    return choice;
}

}  // namespace splitpoint::models::deck
