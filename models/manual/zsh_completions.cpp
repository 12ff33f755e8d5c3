#include <algorithm>

#include "models/manual/completions.h"

namespace splitpoint::models {

namespace {

/// For an argument of _arguments in single quotes.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\'') {
            result += "'\\''";
            continue;
        }
        if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

std::string actionOf(const CommandOption& option) {
    if (option.value == ArgumentValue::Text) return "_files";
    if (option.value != ArgumentValue::Choice) return "";
    std::string words;
    for (const auto& choice : option.choices) words += (words.empty() ? "" : " ") + escaped(choice);
    return "(" + words + ")";
}

std::string optionSpec(const CommandOption& option) {
    std::string value;
    if (option.value != ArgumentValue::None) value = ":" + escaped(option.valueName) + ":" + actionOf(option);
    std::string all;
    for (const auto& name : option.names) all += (all.empty() ? "" : " ") + name;
    std::string text;
    for (const auto& name : option.names) {
        text += " \\\n      '" + (option.repeats ? std::string("*") : "(" + all + ")") + name + "[" +
                escaped(option.text) + "]" + value + "'";
    }
    return text;
}

std::string specsOf(const CommandLine& command) {
    std::string text;
    for (const auto& option : command.options) text += optionSpec(option);
    int position = 1;
    for (const auto& place : command.places) {
        const std::string which = place.repeats ? "*" : std::to_string(position++);
        text += " \\\n      '" + which + ":" + escaped(place.names.front()) + ":" + actionOf(place) + "'";
    }
    return text;
}

/// A program or command that has commands: its options, the list of the names, and behind a name what stands below it.
std::string chosenBelow(const CommandLine& command) {
    std::string text =
        "_arguments -C" + specsOf(command) +
        " \\\n      '1:command:->command' \\\n      '*::argument:->argument'\n  case $state in\n  command)\n    local "
        "-a commands=(";
    for (const auto& below : command.commands) text += "\n      '" + below.name + ":" + escaped(below.text) + "'";
    text += "\n    )\n    _describe -t commands command commands\n    ;;\n  argument)\n    case $words[1] in\n";
    for (const auto& below : command.commands) {
        const std::string body =
            below.commands.empty() ? "_arguments" + specsOf(below) : "state=\n  " + chosenBelow(below);
        text += "    " + below.name + ") " + body + " ;;\n";
    }
    return text + "    esac\n    ;;\n  esac\n";
}

}  // namespace

std::string zshCompletions(const CommandLine& program) {
    std::string function = "_" + program.name;
    std::string text = "#compdef " + program.name + "\n\n" + function + "() {\n";
    if (program.commands.empty()) return text + "  _arguments" + specsOf(program) + "\n}\n\n" + function + " \"$@\"\n";
    text += "  local context state line\n  typeset -A opt_args\n  " + chosenBelow(program);
    return text + "}\n\n" + function + " \"$@\"\n";
}

}  // namespace splitpoint::models
