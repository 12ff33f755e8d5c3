#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace splitpoint::cli {

/// What `catalogue` is asked for, as it stands on the command line.
struct CatalogueRequest {
    std::string offers;   ///< file of offers in place of the built-in ones; empty: those
    std::string gpu;      ///< list: only this GPU; best: of this GPU
    bool current = false;  ///< list: only the newest row of each product
    std::string newer;    ///< diff: the newer file
    std::vector<std::string> scenarios;  ///< diff: files whose answers it would move
    std::string date;     ///< best: day that ages of prices are counted to; empty: today
    int oldAfterDays = 90;
    int longestTermMonths = 12;  ///< best: that a committed offer may bind; 0: any
};

/// Adds the subcommand with list, best and diff.
void describeCatalogue(CLI::App& app, CatalogueRequest& request);

/// Offers as CSV (list), the best ones of a GPU with their break-evens (best), or what a newer file changes (diff).
/// @return 0 done, 1 a file or GPU is wrong
[[nodiscard]] int catalogueCommand(const CLI::App& app, const CatalogueRequest& request);

}  // namespace splitpoint::cli
