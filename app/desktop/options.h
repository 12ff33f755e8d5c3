#pragma once

#include <optional>
#include <string>

#include <QSize>

#include "ui/language/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace splitpoint::app {

/// The command line of the window program.
struct Options {
    std::string file;
    std::string screenshot;    ///< write this picture and leave
    std::string exportFolder;  ///< write every chart into this folder and leave
    std::string report;        ///< write the report (PDF) and leave
    std::string results;       ///< write the results JSON of FILE and leave
    std::string helpFolder;    ///< write the help as HTML into this folder and leave
    QSize size{1600, 900};
    bool sizeGiven = false;  ///< else a window takes the size it had last, or what fits the screen
    ui::Page page = ui::Page::Overview;
    bool pageGiven = false;
    bool startPage = false;  ///< the page with the four doors instead
    std::optional<ui::ThemeChoice> theme;
    std::optional<ui::Language> language;

    /// Draws the window, or what is on it, into a file.
    [[nodiscard]] bool writesPictures() const { return !screenshot.empty() || !exportFolder.empty() || !report.empty() || !results.empty(); }
    /// No window for a person: draws, writes and leaves.
    [[nodiscard]] bool writesFiles() const { return writesPictures() || !helpFolder.empty(); }
};

/// What to do next: run with these options, or leave with this exit code (help, version, a wrong command line).
struct Parsed {
    std::optional<Options> options;
    int exitCode = 0;
};

/// Reads the command line without touching any display. Help and version go to stdout, mistakes to stderr (exit 2).
[[nodiscard]] Parsed parseOptions(int argc, const char* const* argv);

}  // namespace splitpoint::app
