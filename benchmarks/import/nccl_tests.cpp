#include <cmath>
#include <numeric>
#include <set>
#include <sstream>

#include "benchmarks/import/size_sweep.h"
#include "benchmarks/import/tool_readers.h"
#include "models/files/faults.h"
#include "models/files/json_text.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kLeastBytes = 8.0 * 1024 * 1024;
constexpr double kMostBytes = 1024.0 * 1024 * 1024;
constexpr double kGigabyte = 1e9;

struct Report {
    std::string collective = "collective";
    std::set<std::string> hosts;
    int ranks = 0;
    SizeSweep sweep;
    bool anyRow = false;
    bool wrong = false;
};

bool isInRange(double bytes) {
    return bytes >= kLeastBytes && bytes <= kMostBytes;
}

/// A row's bandwidths out of place and in place, of which it may have one or both.
class Row {
  public:
    void take(std::optional<double> busBandwidth, std::optional<double> wrong) {
        if (busBandwidth && *busBandwidth > 0.0) logs_.push_back(std::log(*busBandwidth * kGigabyte));
        wrong_ = wrong_ || wrong.value_or(0.0) > 0.0;
    }
    void addTo(Report& report, double bytes) const {
        report.wrong = report.wrong || wrong_;
        if (logs_.empty()) return;
        const double sum = std::accumulate(logs_.begin(), logs_.end(), 0.0);
        report.sweep.add(bytes, std::exp(sum / static_cast<double>(logs_.size())));
    }

  private:
    std::vector<double> logs_;
    bool wrong_ = false;
};

/// "#  Rank  0 Group  0 Pid 1234 on node1 device  0 [0000:1b:00] NVIDIA H100"
void readRank(const std::vector<std::string>& words, Report& report) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (words[i] == "on" && words[i + 2] == "device") {
            report.hosts.insert(words[i + 1]);
            ++report.ranks;
        }
    }
}

models::Result<Report> readText(std::string_view text) {
    Report report;
    std::vector<std::size_t> columns;  // of busbw in a row
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        auto words = lineWords(line);
        if (words.empty()) continue;
        if (words[0] == "#") {
            if (words.size() > 1 && words[1] == "Rank") readRank(words, report);
            if (line.find("test starting:") != std::string::npos) report.collective = words.back();
            if (words.size() > 1 && words[1] == "size") {
                columns.clear();
                for (std::size_t i = 1; i < words.size(); ++i) {
                    if (words[i] == "busbw") columns.push_back(i - 1);
                }
            }
            continue;
        }
        const auto bytes = wordNumber(words[0]);
        if (!bytes || columns.empty()) continue;
        report.anyRow = true;
        if (!isInRange(*bytes)) continue;
        Row row;
        for (const std::size_t column : columns) {
            if (column + 1 < words.size()) row.take(wordNumber(words[column]), wordNumber(words[column + 1]));
        }
        row.addTo(report, *bytes);
    }
    return report;
}

std::optional<double> number(const models::Json& json, const char* key) {
    const auto place = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && place != json.end() && place->is_number() ? std::optional(place->get<double>())
                                                                         : std::nullopt;
}

/// All objects that name a host, wherever this version of the tool puts its devices.
void findHosts(const models::Json& json, Report& report) {
    for (const auto& part : json) {
        if (part.is_structured()) findHosts(part, report);
    }
    if (!json.is_object()) return;
    for (const char* key : {"host", "hostname"}) {
        if (auto host = models::textMember(json, key); !host.empty()) {
            report.hosts.insert(std::move(host));
            ++report.ranks;
        }
    }
}

models::Result<Report> readJson(std::string_view text) {
    const auto json = models::parseJson(text);
    if (!json) return tl::unexpected(json.error());
    Report report;
    findHosts(*json, report);
    const auto results = json->find("results");
    if (results == json->end() || !results->is_array())
        return importError("has no list \"results\": is it from nccl-tests -J?");
    for (const auto& row : *results) {
        const auto bytes = number(row, "size");
        if (!bytes) continue;
        report.anyRow = true;
        if (!isInRange(*bytes)) continue;
        Row figures;
        for (const char* place : {"out_of_place", "in_place"}) {
            if (row.contains(place)) figures.take(number(row[place], "bus_bw"), number(row[place], "nwrong"));
        }
        figures.addTo(report, *bytes);
        if (auto name = models::textMember(row, "experiment_name"); !name.empty()) report.collective = std::move(name);
    }
    return report;
}

}  // namespace

models::Result<std::vector<ImportedSeries>> readNcclTests(std::string_view text) {
    const auto report = looksLikeJson(text) ? readJson(text) : readText(text);
    if (!report) return tl::unexpected(report.error());
    if (report->wrong) return importError("has wrong results (#wrong above 0): the measurement is not to be trusted");
    if (!report->anyRow) return importError("has no result rows of nccl-tests");
    if (report->sweep.empty())
        return importError("has no bus bandwidth for sizes from 8 MiB to 1 GiB: run nccl-tests with -b 8M -e 1G -f 2");
    ImportedSeries series;
    series.component = report->hosts.size() > 1 ? "interconnect_internode" : "interconnect";
    series.method = "nccl_tests";
    series.parameters = {{"collective", models::printable(report->collective)},
                         {"hosts", static_cast<std::int64_t>(report->hosts.size())},
                         {"ranks", static_cast<std::int64_t>(report->ranks)},
                         {"sizes", report->sweep.sizes()}};
    series.values = report->sweep.runs();
    return std::vector<ImportedSeries>{std::move(series)};
}

}  // namespace splitpoint::benchmarks
