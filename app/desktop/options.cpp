#include "app/desktop/options.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "models/files/files_read.h"
#include "models/files/output_place.h"
#include "models/files/scenario_file.h"
#include "models/manual/empty_option.h"
#include "models/manual/flag_values.h"
#include "models/manual/manual_option.h"

namespace splitpoint::app {

namespace {

constexpr int kSmallestSide = 200;
constexpr int kLargestSide = 16384;

/// "1600x900" as a size; an invalid size for anything else.
QSize sizeOf(const std::string& text) {
    const auto cross = text.find('x');
    const auto digits = [](const std::string& part) {
        return !part.empty() && part.size() <= 5 && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (cross == std::string::npos) return {};
    const std::string width = text.substr(0, cross), height = text.substr(cross + 1);
    if (!digits(width) || !digits(height)) return {};
    return {std::stoi(width), std::stoi(height)};
}

std::string checkSize(const std::string& text) {
    const QSize size = sizeOf(text);
    const auto fits = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (size.isValid() && fits(size.width()) && fits(size.height())) return {};
    return "'" + text + "' is not a size such as 1600x900 (200 to 16384 each)";
}

/// Of everything that can be shown; "start" is no page of a scenario.
std::vector<std::string> pageNames() {
    std::vector<std::string> names(ui::kPageNames.begin(), ui::kPageNames.end());
    names.emplace_back("start");
    return names;
}

/// One line on stderr; the command line is wrong.
Parsed refused(const std::string& what) {
    std::string line = "splitpoint: ";
    for (const char c : what) line += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? ' ' : c;
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
    return {std::nullopt, 2};
}

/// What was asked for, on stdout, if it arrives there.
Parsed printed(const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (written && std::fflush(stdout) == 0) return {std::nullopt, 0};
    const std::string reason = std::generic_category().message(errno);
    std::fprintf(stderr, "splitpoint: the result cannot be written to the standard output: %s\n", reason.c_str());
    return {std::nullopt, 1};
}

/// What the scenario is read from; itself alone where it cannot be read, which is told when it is opened.
std::vector<std::filesystem::path> inputsOf(const Options& options) {
    if (options.file.empty() || !options.writesFiles()) return {};
    std::error_code failure;
    if (!std::filesystem::is_regular_file(options.file, failure)) return {options.file};  // a pipe is read once, by the window
    const auto file = models::readScenarioFile(options.file);
    if (!file) return {options.file};
    return models::filesRead(options.file, file->scenario, file->variants);
}

/// What would be written over the scenario or a curve of it, or over another output; empty: nothing would.
std::string overwritingIn(const Options& options) {
    const auto inputs = inputsOf(options);
    for (const std::string& output : {options.screenshot, options.report, options.results}) {
        const auto checked = models::checkOutputIsNoInput(output, inputs);
        if (!checked) return output + " " + checked.error().message;
    }
    std::vector<std::pair<std::filesystem::path, std::vector<std::string>>> folders;
    if (!options.exportFolder.empty()) folders.push_back({options.exportFolder, {".png", ".svg", ".pdf"}});
    if (!options.helpFolder.empty()) {
        for (const char* part : {"", "pictures", "de", "de/pictures"})
            folders.push_back({std::filesystem::path(options.helpFolder) / part, {".html", ".png", ".svg"}});
    }
    for (const auto& [folder, endings] : folders) {
        if (const auto checked = models::checkFolderHoldsNoInput(folder, endings, inputs); !checked) return checked.error().message;
    }
    const auto apart = models::checkOutputsApart({options.screenshot, options.report, options.results});
    return apart ? std::string() : apart.error().message;
}

}  // namespace

Parsed parseOptions(int argc, const char* const* argv) {
    Options options;
    std::string size = "1600x900", page = "overview", theme, language;
    CLI::App app("Bare metal, virtual machines, or split? What GPU work costs per useful hour.", "splitpoint");
    app.set_version_flag("--version", "splitpoint " SPLITPOINT_VERSION);
    app.footer("Exit codes: 0 done, or the window was closed; 1 the input or the world is wrong; 2 the command line is wrong.");
    models::addManualOption(app, SPLITPOINT_VERSION,
                            {{{"splitpoint chat.splitpoint", "Open a scenario in the window."},
                              {"splitpoint chat.splitpoint --screenshot chat.png --page money", "Draw a page into a picture; no display is needed."}},
                             {"splitpoint-cli", "splitpoint-calibrate"}});
    app.add_option("FILE", options.file, "Scenario to open (*.splitpoint); left out: the start page, or with --page or an option that writes the first sample");
    auto* screenshot = app.add_option("--screenshot", options.screenshot, "Write a picture of the window (PNG) and leave; needs no display");
    app.add_option(
        "--export-images", options.exportFolder,
        "Write the charts of the pages, and every page of charts, as PNG, SVG and PDF into this folder and leave");
    auto* report = app.add_option("--report", options.report, "Write a report of a few pages (PDF) and leave");
    auto* results = app.add_option("--results", options.results,
                                   "Write the numbers that the window shows (JSON, the bytes of splitpoint-cli evaluate) and leave");
    auto* help = app.add_option("--export-help", options.helpFolder, "Write the help as HTML files into this folder and leave");
    app.add_option(
           "--size", size,
           "Size of the window, for example 1600x900: 200 to 16384 each way; of a picture 1600x900 unless it is given")
        ->check(checkSize);
    app.add_option("--page", page, "What the window shows")
        ->check(CLI::IsMember(pageNames()));
    app.add_option("--theme", theme, "Colors; left out: those chosen under View > Theme, and light in what is written")->check(CLI::IsMember(std::vector<std::string>{"light", "dark"}));
    app.add_option("--language", language,
                   "Language; left out: the one chosen under View > Language, and English in what is written. pseudo and pseudo-rtl are for tests")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "de", "pseudo", "pseudo-rtl"}));
    screenshot->type_name("OUT.png");
    report->type_name("OUT.pdf");
    results->type_name("OUT.json");
    help->type_name("DIR");
    models::refuseFlagValues(app);
    try {
        app.parse(argc, argv);
    } catch (const models::CallForManual& manual) {
        return printed(manual.what());
    } catch (const CLI::CallForVersion& version) {
        return printed(std::string(version.what()) + "\n");
    } catch (const CLI::CallForHelp&) {
        return printed(app.help());
    } catch (const CLI::ParseError& error) {
        return refused(std::string(error.what()) + " (see splitpoint --help)");
    }
    // Else a window would open for a script that waits for a file, or the first sample would stand for its scenario.
    if (const std::string option = models::emptyOption(app); !option.empty())
        return refused(models::emptyOptionFault(option) + " (see splitpoint --help)");
    if (const std::string fault = overwritingIn(options); !fault.empty()) return refused(fault);
    options.size = sizeOf(size);
    options.sizeGiven = app.count("--size") > 0;
    const auto found = std::find(ui::kPageNames.begin(), ui::kPageNames.end(), page);
    options.pageGiven = app.count("--page") > 0;
    options.startPage = found == ui::kPageNames.end();
    if (!options.startPage) options.page = static_cast<ui::Page>(found - ui::kPageNames.begin());
    if (!theme.empty()) options.theme = theme == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    if (!language.empty()) options.language = ui::languageNamed(QString::fromStdString(language));
    return {options, 0};
}

}  // namespace splitpoint::app
