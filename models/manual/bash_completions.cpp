#include <algorithm>

#include "models/manual/command_paths.h"
#include "models/manual/completions.h"

namespace splitpoint::models {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

/// What may stand behind an option: "    'deck:--theme') offer 'light dark' ;;".
std::string valuesOf(const CommandLine& command, const std::string& path) {
    std::string text;
    for (const auto& option : command.options) {
        if (option.value == ArgumentValue::None) continue;
        std::string pattern;
        for (const auto& name : option.names) pattern += (pattern.empty() ? "'" : " | '") + path + ":" + name + "'";
        text += "    " + pattern + ") ";
        if (option.value == ArgumentValue::Choice)
            text += "COMPREPLY=($(compgen -W '" + joined(option.choices) + "' -- \"$word\")); ";
        if (option.value == ArgumentValue::Text) text += "compopt -o default; ";
        text += "return ;;\n";
    }
    return text;
}

std::string optionWords(const CommandLine& command, const std::string& path) {
    std::vector<std::string> words;
    for (const auto& option : command.options) words.insert(words.end(), option.names.begin(), option.names.end());
    return "    '" + path + ":-'*) COMPREPLY=($(compgen -W '" + joined(words) + "' -- \"$word\")); return ;;\n";
}

/// What may stand in a place, or the commands of a command.
std::string placeWords(const CommandLine& command, const std::string& path) {
    std::vector<std::string> words;
    for (const auto& below : command.commands) words.push_back(below.name);
    for (const auto& place : command.places) words.insert(words.end(), place.choices.begin(), place.choices.end());
    const bool files = std::any_of(command.places.begin(), command.places.end(),
                                   [](const auto& place) { return place.value == ArgumentValue::Text; });
    if (words.empty() && !files) return "";
    std::string text = "    '" + path + ":'*) ";
    if (!words.empty()) text += "COMPREPLY=($(compgen -W '" + joined(words) + "' -- \"$word\")); ";
    if (files) text += "compopt -o default; ";  // readline's own, where no word fits
    return text + ";;\n";
}

}  // namespace

std::string bashCompletions(const CommandLine& program) {
    const auto paths = commandPaths(program);
    std::string function = "_" + program.name;
    std::replace(function.begin(), function.end(), '-', '_');

    std::string text = "# bash completion for " + program.name + "\n" + function + "() {\n";
    text += "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= at\n  COMPREPLY=()\n";
    if (!paths.empty()) {
        text +=
            "  for ((at = 1; at < COMP_CWORD; at++)); do\n    case ${command:+$command }${COMP_WORDS[at]} in\n      ";
        for (const auto& path : paths) text += (&path == &paths.front() ? "'" : " | '") + path.words + "'";
        text += ") command=${command:+$command }${COMP_WORDS[at]} ;;\n    esac\n  done\n";
    }
    text += "  case $command:$before in\n" + valuesOf(program, "");
    for (const auto& path : paths) text += valuesOf(*path.command, path.words);
    text += "  esac\n  case $command:$word in\n" + optionWords(program, "");
    for (const auto& path : paths) text += optionWords(*path.command, path.words);
    text += placeWords(program, "");
    for (const auto& path : paths) text += placeWords(*path.command, path.words);
    return text + "  esac\n}\ncomplete -F " + function + " " + program.name + "\n";
}

}  // namespace splitpoint::models
