#include "models/manual/empty_option.h"

#include <algorithm>

namespace splitpoint::models {

std::string emptyOption(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        const auto& given = option->results();
        const bool isEmpty = std::any_of(given.begin(), given.end(), [](const std::string& text) { return text.empty(); });
        if (isEmpty) return option->get_name();
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (auto name = emptyOption(*command); !name.empty()) return name;
    }
    return {};
}

std::string emptyOptionFault(const std::string& option) {
    const bool isPlace = option.empty() || option.front() != '-';
    return option + (isPlace ? " is empty; give a value for it" : " is empty; give a value, or leave the option out");
}

}  // namespace splitpoint::models
