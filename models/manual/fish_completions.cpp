#include "models/manual/completions.h"

namespace splitpoint::models {

namespace {

std::string quotedForFish(const std::string& text) {
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') result += '\\';
        result += c;
    }
    return result + "'";
}

std::string wordsOf(const std::vector<std::string>& choices) {
    std::string text;
    for (const auto& choice : choices) text += (text.empty() ? "" : " ") + choice;
    return quotedForFish(text);
}

std::string optionLine(const std::string& start, const CommandOption& option) {
    std::string text = start;
    for (const auto& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.value == ArgumentValue::Choice) text += " -x -a " + wordsOf(option.choices);
    if (option.value == ArgumentValue::Number) text += " -x";
    if (option.value == ArgumentValue::Text) text += " -r -F";
    return text + " -d " + quotedForFish(option.text) + "\n";
}

std::string linesOf(const std::string& start, const CommandLine& command) {
    std::string text;
    for (const auto& option : command.options) text += optionLine(start, option);
    for (const auto& place : command.places) {
        if (place.value == ArgumentValue::Choice)
            text += start + " -a " + wordsOf(place.choices) + " -d " + quotedForFish(place.names.front()) + "\n";
    }
    return text;
}

/// Lines of a command and of its own ones; a command that has its own is called by their names.
std::string linesBelow(const std::string& start, const std::string& seen, const CommandLine& command) {
    std::string text = linesOf(start + " -n '" + seen + "'", command);
    std::string names;
    for (const auto& below : command.commands) names += " " + below.name;
    for (const auto& below : command.commands) {
        text += start + " -n '" + seen + "; and not __fish_seen_subcommand_from" + names + "' -f -a " + below.name +
                " -d " + quotedForFish(below.text) + "\n";
        text += linesBelow(start, seen + "; and __fish_seen_subcommand_from " + below.name, below);
    }
    return text;
}

}  // namespace

std::string fishCompletions(const CommandLine& program) {
    const std::string start = "complete -c " + program.name;
    std::string text = "# fish completion for " + program.name + "\n";
    if (program.commands.empty()) return text + linesOf(start, program);
    const std::string before = start + " -n __fish_use_subcommand";
    text += linesOf(before, program);
    for (const auto& command : program.commands)
        text += before + " -f -a " + command.name + " -d " + quotedForFish(command.text) + "\n";
    for (const auto& command : program.commands)
        text += linesBelow(start, "__fish_seen_subcommand_from " + command.name, command);
    return text;
}

}  // namespace splitpoint::models
