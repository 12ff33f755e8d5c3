#include "models/manual/command_line_of.h"

#include <CLI/CLI.hpp>

namespace splitpoint::models {

namespace {

/// The words of "TEXT:{light,dark}", which is how CLI11 names the type of an option with given words; empty without
/// braces.
std::vector<std::string> choicesIn(const std::string& typeName) {
    const auto open = typeName.find('{'), close = typeName.rfind('}');
    std::vector<std::string> choices;
    if (open == std::string::npos || close == std::string::npos || close < open) return choices;
    std::string word;
    for (const char c : typeName.substr(open + 1, close - open - 1)) {
        if (c != ',') {
            word += c;
            continue;
        }
        choices.push_back(word);
        word.clear();
    }
    choices.push_back(word);
    return choices;
}

/// "INT:INT in [1 - 36500]" is a number, "TEXT" a text; a name of our own (OUT.png) is a file's.
ArgumentValue valueOf(const std::string& typeName) {
    const std::string type = typeName.substr(0, typeName.find(':'));
    if (type == "INT" || type == "UINT" || type == "FLOAT" || type == "NUMBER") return ArgumentValue::Number;
    return ArgumentValue::Text;
}

CommandOption optionOf(const CLI::Option& option) {
    CommandOption result;
    result.text = option.get_description();
    result.required = option.get_required();
    const bool isFlag = option.get_items_expected_max() == 0;
    result.repeats = !isFlag && option.get_items_expected_max() > 1;
    if (option.get_positional()) result.names.push_back(option.get_single_name());
    for (const auto& name : option.get_snames()) result.names.push_back("-" + name);
    for (const auto& name : option.get_lnames()) result.names.push_back("--" + name);
    if (isFlag) return result;

    const std::string typeName = option.get_type_name();
    result.choices = choicesIn(typeName);
    result.value = result.choices.empty() ? valueOf(typeName) : ArgumentValue::Choice;
    result.valueName = option.get_positional() ? option.get_single_name() : typeName.substr(0, typeName.find(':'));
    if (result.valueName.empty()) result.valueName = "VALUE";  // a check without a type: ":NUMBER"
    if (const auto text = option.get_default_str(); text != "\"\"") result.defaultText = text;
    return result;
}

}  // namespace

CommandLine commandLineOf(const CLI::App& app) {
    CommandLine result{app.get_name(), app.get_description(), app.get_footer(), {}, {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_group().empty()) continue;
        (option->get_positional() ? result.places : result.options).push_back(optionOf(*option));
    }
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); }))
        result.commands.push_back(commandLineOf(*command));
    return result;
}

}  // namespace splitpoint::models
