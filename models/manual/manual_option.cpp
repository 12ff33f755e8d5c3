#include "models/manual/manual_option.h"

#include <utility>

#include "models/manual/command_line_of.h"
#include "models/manual/completions.h"
#include "models/manual/manual_page.h"

namespace splitpoint::models {

void addManualOption(CLI::App& app, std::string_view version, ManualExtras extras) {
    const auto print = [&app, version = std::string(version), extras = std::move(extras)](const std::string& kind) {
        const CommandLine program = commandLineOf(app);
        if (kind == "bash") throw CallForManual(bashCompletions(program));
        if (kind == "zsh") throw CallForManual(zshCompletions(program));
        if (kind == "fish") throw CallForManual(fishCompletions(program));
        throw CallForManual(manualPage(program, version, extras.examples, extras.seeAlso));
    };
    app.add_option_function<std::string>("--manual", print, "Print the manual page, or the completions for a shell")
        ->check(CLI::IsMember(std::vector<std::string>{"man", "bash", "zsh", "fish"}));
}

}  // namespace splitpoint::models
