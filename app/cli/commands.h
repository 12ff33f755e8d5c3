#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace splitpoint::cli {

// Each command returns the exit code of contract.md: 0 done, 1 the input or the world is wrong.

/// How old prices may be before they are marked.
struct PriceAge {
    std::string date;       ///< ISO day that ages are counted to; empty: today
    int oldAfterDays = 90;  ///< prices older than this are marked
};

/// Results JSON of a scenario on stdout; old prices are said on stderr, so that the same file gives the same bytes on
/// stdout at any time.
/// @param scenario name of one of the file's scenarios; empty: the baseline
[[nodiscard]] int evaluateCommand(const std::filesystem::path& file, std::string_view scenario, bool withSwitchPoints, const PriceAge& age);
/// Why the answer of a scenario is what it is, as sentences or as JSON on stdout.
[[nodiscard]] int explainCommand(const std::filesystem::path& file, std::string_view scenario, bool asJson);
/// Hybrid sweep of a scenario as CSV on stdout.
[[nodiscard]] int sweepCommand(const std::filesystem::path& file, std::string_view scenario);
/// Inputs that differ between two scenarios of a file and outputs that moved, as text or JSON on stdout.
/// @param second empty: `first` is compared with its parent
[[nodiscard]] int compareCommand(const std::filesystem::path& file, std::string_view first, std::string_view second, bool json);
/// All faults of a scenario, or "ok" with the defaults used and the fields that change nothing.
[[nodiscard]] int checkCommand(const std::filesystem::path& file);
/// JSON Schema of the scenario format on stdout.
[[nodiscard]] int schemaCommand();
/// A new scenario of a kind of workload, written to a file.
[[nodiscard]] int newCommand(std::string_view kind, const std::filesystem::path& file, bool force);

/// What `simulate` was asked for.
struct SimulateRequest {
    std::string file, scenario;
    long draws = 4096;
    std::uint64_t seed = 1;
    int threads = 0;      ///< 0: as many as the machine has
    std::string samples;  ///< CSV with one row a future; empty: none
};
/// Uncertainty JSON of a scenario on stdout (models/uncertainty/simulation_file.h has the schema).
/// @return besides the common ones 3 where no input has a range, 130 after an interrupt
[[nodiscard]] int simulateCommand(const SimulateRequest& request);

/// What `deck` and `book` have in common.
struct ExportRequest {
    std::string file;
    std::string scenario;      ///< name of one of the file's scenarios; empty: the baseline
    std::string output;
    std::string date;          ///< ISO day; empty: today
    int oldAfterDays = 90;     ///< prices older than this are marked
};
struct DeckRequest : ExportRequest {
    std::string slides;        ///< "answer,sweep"; empty: all
    bool dark = false;
    bool classic = false;      ///< 4:3
    bool themeGiven = false, sizeGiven = false;
    std::string templateFile, append;
};
struct BookRequest : ExportRequest {
    std::string csvFolder;     ///< each table as CSV too; empty: none
};

/// A slide deck of a scenario with native charts.
[[nodiscard]] int deckCommand(const DeckRequest& request);
/// A workbook of a scenario, or its tables as CSV.
[[nodiscard]] int bookCommand(const BookRequest& request);
/// The slides there are, for help.
[[nodiscard]] std::string slideHelp();

}  // namespace splitpoint::cli
