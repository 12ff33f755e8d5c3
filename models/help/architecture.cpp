#include "models/help/architecture.h"

#include <algorithm>
#include <regex>

#include <nlohmann/json.hpp>

namespace splitpoint::models {

namespace {

using Json = nlohmann::json;

bool isBelow(const std::string& path, const std::string& folder) {
    return folder.empty() || path == folder || path.starts_with(folder + "/");
}

bool isBelowAny(const std::string& path, const std::vector<std::string>& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string& folder) { return isBelow(path, folder); });
}

Architecture fromJson(const Json& json) {
    Architecture result;
    for (const Json& each : json.at("rooms")) {
        result.rooms.push_back(
            {each.at("path"), each.at("purpose"), each.at("may_include"), each.at("row"), each.at("column")});
    }
    for (const Json& each : json.at("walls")) {
        result.walls.push_back(
            {each.at("in"), each.value("except", std::vector<std::string>()), each.at("never"), each.at("why")});
    }
    return result;
}

}  // namespace

const ArchitectureRoom* Architecture::roomOf(const std::string& path) const {
    const ArchitectureRoom* nearest = nullptr;
    for (const ArchitectureRoom& room : rooms) {
        if (isBelow(path, room.path) && (nearest == nullptr || room.path.size() > nearest->path.size()))
            nearest = &room;
    }
    return nearest;
}

Result<Architecture> readArchitecture(const std::string& json) {
    Architecture result;
    try {
        result = fromJson(Json::parse(json));
    } catch (const Json::exception& error) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, std::string("architecture.json: ") + error.what()});
    }
    for (const ArchitectureRoom& room : result.rooms) {
        for (const std::string& path : room.mayInclude) {
            if (result.roomOf(path) == nullptr)
                return tl::unexpected(
                    Error{ErrorKind::InvalidInput,
                          "architecture.json: " + room.path + " may include " + path + ", which is in no room"});
        }
    }
    return result;
}

std::string includeFault(const Architecture& architecture, const SourceInclude& include) {
    const std::string place = include.file + ":" + std::to_string(include.line) + ": ";
    const ArchitectureRoom* from = architecture.roomOf(include.file);
    const ArchitectureRoom* to = include.quoted ? architecture.roomOf(include.header) : nullptr;
    if (from != nullptr && to != nullptr && from != to && !isBelowAny(include.header, from->mayInclude)) {
        return place + from->path + " may not include " + include.header +
               "; see resources/help/architecture.json for what it may";
    }
    for (const ArchitectureWall& wall : architecture.walls) {
        if (!isBelowAny(include.file, wall.in) || isBelowAny(include.file, wall.except)) continue;
        if (std::regex_search(include.header, std::regex(wall.never)))
            return place + include.header + " is not for this folder: " + wall.why;
    }
    return {};
}

}  // namespace splitpoint::models
