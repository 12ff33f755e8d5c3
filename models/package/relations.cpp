#include "models/package/relations.h"

#include <algorithm>
#include <set>

#include <pugixml.hpp>

#include "models/package/content_types.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::package {

namespace {

std::string folderOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash));
}

std::vector<std::string> stepsOf(std::string_view path) {
    std::vector<std::string> steps;
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        if (to > from) steps.emplace_back(path.substr(from, to - from));
        from = to + 1;
    }
    return steps;
}

}  // namespace

bool isOfType(const Relation& relation, std::string_view word) {
    return relation.type.size() > word.size() && relation.type[relation.type.size() - word.size() - 1] == '/' &&
           relation.type.compare(relation.type.size() - word.size(), word.size(), word) == 0;
}

std::string officeRelation(std::string_view word) {
    return std::string(kOfficeRelations) + std::string(word);
}

std::string relationsName(std::string_view part) {
    const std::string folder = folderOf(part);
    const std::string file(part.substr(folder.empty() ? 0 : folder.size() + 1));
    return (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
}

Result<std::vector<Relation>> relationsOf(const Parts& parts, std::string_view part) {
    std::vector<Relation> relations;
    const auto found = parts.find(relationsName(part));
    if (found == parts.end()) return relations;
    pugi::xml_document document;
    if (!document.load_buffer(found->second.data(), found->second.size())) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "has a damaged part: '" + found->first + "'; save it again"});
    }
    for (const pugi::xml_node node : document.document_element().children("Relationship")) {
        Relation relation{node.attribute("Id").value(), node.attribute("Type").value(), node.attribute("Target").value()};
        relation.external = std::string_view(node.attribute("TargetMode").value()) == "External";
        relations.push_back(std::move(relation));
    }
    return relations;
}

void setRelations(Parts& parts, std::string_view part, const std::vector<Relation>& relations) {
    XmlText xml;
    {
        const auto root = xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
        for (const Relation& r : relations) {
            if (r.external) {
                xml.leaf("Relationship", {{"Id", r.id}, {"Type", r.type}, {"Target", r.target}, {"TargetMode", "External"}});
            } else {
                xml.leaf("Relationship", {{"Id", r.id}, {"Type", r.type}, {"Target", r.target}});
            }
        }
    }
    parts.insert_or_assign(relationsName(part), xml.document());
}

std::string addRelation(std::vector<Relation>& relations, std::string_view type, std::string target) {
    const auto taken = [&](const std::string& id) {
        return std::any_of(relations.begin(), relations.end(), [&](const Relation& r) { return r.id == id; });
    };
    std::size_t number = relations.size() + 1;
    while (taken("rId" + std::to_string(number))) ++number;
    relations.push_back({"rId" + std::to_string(number), std::string(type), std::move(target)});
    return relations.back().id;
}

std::string resolved(std::string_view part, std::string_view target) {
    const bool absolute = !target.empty() && target.front() == '/';
    std::vector<std::string> steps = absolute ? std::vector<std::string>() : stepsOf(folderOf(part));
    for (std::string& step : stepsOf(target)) {
        if (step == ".") continue;
        if (step != "..") steps.push_back(std::move(step));
        else if (steps.empty()) return {};
        else steps.pop_back();
    }
    std::string name;
    for (const std::string& step : steps) name += (name.empty() ? "" : "/") + step;
    return name;
}

std::string relativeTarget(std::string_view from, std::string_view to) {
    const auto here = stepsOf(folderOf(from)), there = stepsOf(to);
    std::size_t same = 0;
    while (same < here.size() && same + 1 < there.size() && here[same] == there[same]) ++same;
    std::string target;
    for (std::size_t i = same; i < here.size(); ++i) target += "../";
    for (std::size_t i = same; i < there.size(); ++i) target += (i > same ? "/" : "") + there[i];
    return target;
}

Result<void> dropUnreachable(Parts& parts) {
    std::set<std::string, std::less<>> kept{"[Content_Types].xml"};
    std::vector<std::string> open{""};
    while (!open.empty()) {
        const std::string part = std::move(open.back());
        open.pop_back();
        const std::string relationsPart = relationsName(part);
        if (parts.count(relationsPart) == 0 || !kept.insert(relationsPart).second) continue;
        const auto relations = relationsOf(parts, part);
        if (!relations) return tl::unexpected(relations.error());
        for (const Relation& relation : *relations) {
            const std::string target = relation.external ? std::string() : resolved(part, relation.target);
            if (parts.count(target) != 0 && kept.insert(target).second) open.push_back(target);
        }
    }
    for (auto part = parts.begin(); part != parts.end();) {
        part = kept.count(part->first) == 0 ? parts.erase(part) : std::next(part);
    }
    return dropTypesOfAbsent(parts);
}

}  // namespace splitpoint::models::package
