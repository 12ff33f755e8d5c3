#include <sstream>

#include "benchmarks/import/size_sweep.h"
#include "benchmarks/import/tool_readers.h"
#include "models/files/json_text.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kLeastBytes = 65536.0;
constexpr double kMebibyte = 1048576.0;  // the tool's "MB" is 2^20
constexpr double kGigabit = 1e9 / 8.0;

models::Result<SizeSweep> readText(std::string_view text) {
    SizeSweep sweep;
    double unit = 0.0;
    std::size_t column = 0;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        if (line.find("#bytes") != std::string::npos && line.find("BW average[") != std::string::npos) {
            unit = line.find("BW average[Gb/sec]") != std::string::npos ? kGigabit : kMebibyte;
            column = line.find("BW peak[") != std::string::npos ? 3 : 2;
            continue;
        }
        const auto words = lineWords(line);
        if (unit == 0.0 || words.size() <= column) continue;
        const auto bytes = wordNumber(words[0]);
        const auto average = wordNumber(words[column]);
        if (bytes && average && *bytes >= kLeastBytes && *average > 0.0) sweep.add(*bytes, *average * unit);
    }
    return sweep;
}

models::Result<SizeSweep> readJson(std::string_view text, const std::string& unit) {
    const auto json = models::parseJson(text);
    if (!json) return tl::unexpected(json.error());
    if (unit != "MB" && unit != "Gb") {
        return importError(
            "is JSON, which does not name its unit: give --unit MB, or --unit Gb where it was made with "
            "--report_gbits");
    }
    SizeSweep sweep;
    const auto take = [&](const models::Json& row) {
        if (!row.is_object() || !row.contains("BW_average") || !row["BW_average"].is_number()) return;
        const double bytes = row.contains("MsgSize") && row["MsgSize"].is_number() ? row["MsgSize"].get<double>() : 0.0;
        if (bytes > 0.0 && bytes < kLeastBytes) return;
        const double value = row["BW_average"].get<double>() * (unit == "Gb" ? kGigabit : kMebibyte);
        if (value > 0.0) sweep.add(bytes, value);
    };
    const auto results = json->find("results");
    if (results == json->end()) return importError("has no \"results\": is it from ib_write_bw --out_json?");
    if (results->is_array()) {
        for (const auto& row : *results) take(row);
    } else {
        take(*results);
    }
    return sweep;
}

}  // namespace

models::Result<std::vector<ImportedSeries>> readIbWriteBw(std::string_view text, const std::string& unit) {
    const auto sweep = looksLikeJson(text) ? readJson(text, unit) : readText(text);
    if (!sweep) return tl::unexpected(sweep.error());
    if (sweep->empty()) return importError("has no average bandwidth of ib_write_bw for messages from 64 KiB");
    return std::vector<ImportedSeries>{
        {"interconnect_internode", "ib_write_bw", {{"sizes", sweep->sizes()}}, sweep->runs()}};
}

}  // namespace splitpoint::benchmarks
