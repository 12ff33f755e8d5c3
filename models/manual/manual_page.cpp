#include "models/manual/manual_page.h"

#include <algorithm>

#include "models/manual/command_paths.h"

namespace splitpoint::models {

namespace {

/// Text as it is, whatever roff would make of it.
std::string plain(std::string_view text) {
    std::string result;
    bool lineStarts = true;
    for (const char c : text) {
        if (lineStarts && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
        lineStarts = c == '\n';
    }
    return result;
}

std::string bold(const std::string& text) {
    return "\\fB" + plain(text) + "\\fR";
}

std::string italic(const std::string& text) {
    return "\\fI" + plain(text) + "\\fR";
}

/// Inside the quotes of a request.
std::string quoted(const std::string& text) {
    std::string result;
    for (const char c : plain(text)) result += c == '"' ? std::string("\\(dq") : std::string(1, c);
    return "\"" + result + "\"";
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string placesOf(const CommandLine& command) {
    std::string text;
    for (const auto& place : command.places) {
        const std::string name = italic(place.names.front()) + (place.repeats ? "..." : "");
        text += place.required ? " " + name : " [" + name + "]";
    }
    return text;
}

std::string requiredOptionsOf(const CommandLine& command) {
    std::string text;
    for (const auto& option : command.options) {
        if (option.required) text += " " + bold(option.names.front()) + " " + italic(option.valueName);
    }
    return text;
}

std::string entryOf(const CommandOption& option, bool isPlace) {
    std::string text = ".TP\n";
    for (const auto& name : option.names) {
        if (&name != &option.names.front()) text += ", ";
        text += isPlace ? italic(name) : bold(name);
    }
    if (!isPlace && option.value != ArgumentValue::None) text += " " + italic(option.valueName);
    text += "\n" + plain(option.text.empty() ? std::string("(see the command)") : option.text) + ".";
    if (!option.choices.empty()) {
        text += "\nOne of";
        for (const auto& choice : option.choices)
            text += (&choice == &option.choices.front() ? " " : ", ") + bold(choice);
        text += ".";
    }
    // A dot behind ".", the folder at hand, would read as the one above it.
    if (!option.defaultText.empty())
        text += "\nWithout it: " + bold(option.defaultText) + (option.defaultText.ends_with('.') ? "" : ".");
    if (option.repeats && !isPlace) text += "\nMay be given more than once.";
    return text + "\n";
}

std::string entriesOf(const CommandLine& command) {
    std::string text;
    for (const auto& place : command.places) text += entryOf(place, true);
    for (const auto& option : command.options) text += entryOf(option, false);
    return text;
}

std::string synopsisOf(const CommandLine& program) {
    std::string text = ".SH SYNOPSIS\n";
    if (program.commands.empty())
        return text + bold(program.name) + placesOf(program) + " [" + italic("OPTION") + "...]\n";
    bool first = true;
    for (const auto& [words, command] : commandPaths(program)) {
        if (!command->commands.empty()) continue;  // does nothing alone
        if (!first) text += ".br\n";
        first = false;
        text += bold(program.name) + " " + bold(words) + placesOf(*command) + requiredOptionsOf(*command);
        text += " [" + italic("OPTION") + "...]\n";
    }
    return text;
}

}  // namespace

std::string manualPage(const CommandLine& program, std::string_view version,
                       const std::vector<CommandExample>& examples, const std::vector<std::string>& seeAlso) {
    std::string page = ".TH " + quoted(upper(program.name)) + " 1 \"\" " +
                       quoted("Splitpoint " + std::string(version)) + " \"User Commands\"\n";
    page += ".SH NAME\n" + plain(program.name) + " \\- " + plain(program.text) + "\n" + synopsisOf(program);
    page += ".SH OPTIONS\n" + entriesOf(program);
    if (!program.commands.empty()) page += ".SH COMMANDS\n";
    for (const auto& [words, command] : commandPaths(program))
        page += ".SS " + quoted(words) + "\n" + plain(command->text) + ".\n" + entriesOf(*command);
    constexpr std::string_view kExitCodes = "Exit codes: ";
    if (program.footer.starts_with(kExitCodes))
        page += ".SH \"EXIT STATUS\"\n" + plain(program.footer.substr(kExitCodes.size())) + "\n";
    else if (!program.footer.empty())
        page += ".SH NOTES\n" + plain(program.footer) + "\n";
    if (!examples.empty()) page += ".SH EXAMPLES\n";
    for (const auto& example : examples) page += ".TP\n" + bold(example.command) + "\n" + plain(example.text) + "\n";
    if (!seeAlso.empty()) page += ".SH \"SEE ALSO\"\n";
    for (const auto& name : seeAlso) page += bold(name) + "(1)" + (&name == &seeAlso.back() ? "\n" : ",\n");
    return page;
}

}  // namespace splitpoint::models
