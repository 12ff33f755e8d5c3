#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace splitpoint::cli {

/// What `import` is asked for, as it stands on the command line.
struct ImportRequest {
    std::string kind, input, output, report;
    std::string groupBy, quantity, measures, unit, timeZone, decimal, delimiter, encoding, timeForm, dateOrder, from;
    std::vector<std::string> only, columns, fixes, gpusPerInstance;
    std::optional<double> efficiency, gpusPerSeries, stepSeconds;
    std::optional<long long> hours;
    std::size_t threads = 2;
    std::size_t preview = 0;
    std::string query, start, end, tokenFile, certificates;  ///< of a live Prometheus
    double timeoutSeconds = 30;
    std::string reconcile, plan;  ///< scenario that a bill is compared with, and which of its plans
    bool json = false;
};

/// Adds the subcommand and its options.
void describeImport(CLI::App& app, ImportRequest& request);

/// Usage from another program as a curve: the csv on stdout or in a file, findings on stderr, one a line.
/// @return 0 done, 1 the input is wrong, 2 the command line is wrong, 3 done without a group that was asked for, 130
/// interrupted
[[nodiscard]] int importCommand(const ImportRequest& request);

}  // namespace splitpoint::cli
