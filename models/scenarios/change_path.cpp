#include "models/scenarios/change_path.h"

#include <algorithm>

#include "models/files/json_text.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kMaxSteps = 64;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isKeyLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-';
}

bool isPlainKey(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), isKeyLetter);
}

bool isPlainName(std::string_view name) {
    if (name.empty() || name.front() == ' ' || name.back() == ' ') return false;
    if (std::all_of(name.begin(), name.end(), isDigit)) return false;  // would read as a place in a list
    return std::none_of(name.begin(), name.end(), [](char c) {
        return c == '[' || c == ']' || c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
}

tl::unexpected<Error> wrong(std::string problem) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, std::move(problem)});
}

/// End of the JSON text that begins at `from`; npos where it does not end.
std::size_t endOfText(std::string_view path, std::size_t from) {
    for (std::size_t i = from + 1; i < path.size(); ++i) {
        if (path[i] == '\\') {
            ++i;
        } else if (path[i] == '"') {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

/// Reads `[name]` at `at`, which is moved behind it.
Result<PathStep> readMember(std::string_view path, std::size_t& at) {
    const std::size_t from = at + 1;
    if (from < path.size() && path[from] == '"') {
        const std::size_t end = endOfText(path, from);
        if (end == std::string_view::npos || end >= path.size() || path[end] != ']')
            return wrong("a name in quotation marks must end in \"]");
        const auto name = parseJson(path.substr(from, end - from));
        if (!name) return wrong("the name in quotation marks is not a JSON text");
        at = end + 1;
        return PathStep{name->get<std::string>(), true};
    }
    const std::size_t end = path.find(']', from);
    if (end == std::string_view::npos) return wrong("a bracket is not closed");
    const std::string name(path.substr(from, end - from));
    if (!isPlainName(name)) {
        return wrong("members go by their names, not by their places: write workloads[Training], and names with marks "
                     "or of digits alone in quotation marks");
    }
    at = end + 1;
    return PathStep{name, true};
}

}  // namespace

Result<std::vector<PathStep>> parsePath(std::string_view path) {
    std::vector<PathStep> steps;
    std::size_t at = 0;
    while (at < path.size()) {
        if (steps.size() == kMaxSteps) return wrong("has more than 64 parts");
        if (path[at] == '[' && !steps.empty()) {
            auto member = readMember(path, at);
            if (!member) return tl::unexpected(member.error());
            steps.push_back(std::move(*member));
            continue;
        }
        if (!steps.empty()) {
            if (path[at] != '.') return wrong("a dot or a bracket must follow a name in brackets");
            ++at;
        }
        std::size_t end = at;
        while (end < path.size() && isKeyLetter(path[end])) ++end;
        const bool ends = end == path.size() || path[end] == '.' || path[end] == '[';
        if (end == at || !ends) return wrong("is not a path; write keys of the file with dots between them");
        steps.push_back({std::string(path.substr(at, end - at)), false});
        at = end;
    }
    if (steps.empty()) return wrong("is empty; write the place of a value, for example offers.on_demand.usd_per_gpu_hour");
    return steps;
}

std::string pathOfMember(std::string_view list, std::string_view name) {
    const std::string text = isPlainName(name) ? std::string(name) : compactJson(Json(std::string(name)));
    return std::string(list) + "[" + text + "]";
}

std::string pathOfKey(std::string_view parent, std::string_view key) {
    if (!isPlainKey(key)) return pathOfMember(parent, key);
    return parent.empty() ? std::string(key) : std::string(parent) + "." + std::string(key);
}

bool liesWithin(std::string_view path, std::string_view whole) {
    if (!path.starts_with(whole)) return false;
    return path.size() == whole.size() || path[whole.size()] == '.' || path[whole.size()] == '[';
}

}  // namespace splitpoint::models
