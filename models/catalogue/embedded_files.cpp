#include "models/catalogue/embedded_files.h"

namespace splitpoint::models {

std::optional<std::string_view> embeddedFile(std::string_view path) {
    for (const auto& file : embedded::table()) {
        if (file.path == path) return file.text;
    }
    return std::nullopt;
}

std::vector<std::string_view> embeddedFiles(std::string_view prefix) {
    std::vector<std::string_view> paths;
    for (const auto& file : embedded::table()) {
        if (file.path.starts_with(prefix)) paths.push_back(file.path);
    }
    return paths;
}

}  // namespace splitpoint::models
