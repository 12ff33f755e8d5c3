#include <sstream>

#include "benchmarks/import/tool_readers.h"
#include "models/files/faults.h"
#include "models/files/json_text.h"

namespace splitpoint::benchmarks {

namespace {

constexpr double kGigabyte = 1e9;

/// Empty where a case measures something else.
std::string componentOf(const std::string& name) {
    if (name.find("latency") != std::string::npos) return "";
    if (name.rfind("device_to_device", 0) == 0) return "interconnect";
    if (name.rfind("host_to_device", 0) == 0 || name.rfind("device_to_host", 0) == 0) return "host_device_transfer";
    return "";
}

void add(std::vector<ImportedSeries>& all, const std::string& name, std::vector<double> values) {
    const auto component = componentOf(name);
    if (component.empty() || values.empty()) return;
    all.push_back({component,
                   "nvbandwidth_" + models::printable(name),
                   {{"pairs", static_cast<std::int64_t>(values.size())}},
                   std::move(values)});
}

void takeCell(std::vector<double>& values, std::optional<double> cell) {
    if (cell && *cell > 0.0) values.push_back(*cell * kGigabyte);
}

std::vector<ImportedSeries> readText(std::string_view text) {
    std::vector<ImportedSeries> all;
    std::string name;
    std::vector<double> values;
    bool inMatrix = false;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto words = lineWords(line);
        if (words.size() >= 2 && words[0] == "Running") {
            add(all, name, std::move(values));
            values = {};
            name = words[1].substr(0, words[1].find_last_not_of('.') + 1);
            inMatrix = false;
        } else if (line.find("(GB/s)") != std::string::npos) {
            inMatrix = true;
        } else if (words.empty()) {
            if (!values.empty()) inMatrix = false;
        } else if (inMatrix && !words[0].empty() && wordNumber(words[0]) && line.find('.') != std::string::npos) {
            for (std::size_t i = 1; i < words.size(); ++i) takeCell(values, wordNumber(words[i]));
        }
    }
    add(all, name, std::move(values));
    return all;
}

models::Result<std::vector<ImportedSeries>> readJson(std::string_view text) {
    const auto json = models::parseJson(text);
    if (!json) return tl::unexpected(json.error());
    const auto body = json->find("nvbandwidth");
    if (body == json->end() || !body->is_object() || !body->contains("testcases") || !(*body)["testcases"].is_array()) {
        return importError("has no list nvbandwidth.testcases: is it from nvbandwidth -j?");
    }
    std::vector<ImportedSeries> all;
    for (const auto& test : (*body)["testcases"]) {
        if (!test.is_object() || models::textMember(test, "status") != "Passed" || !test.contains("bandwidth_matrix"))
            continue;
        std::vector<double> values;
        for (const auto& row : test["bandwidth_matrix"]) {
            for (const auto& cell : row) {  // numbers come as texts, "N/A" where there is none
                if (cell.is_string()) takeCell(values, wordNumber(cell.get<std::string>()));
                if (cell.is_number()) takeCell(values, cell.get<double>());
            }
        }
        add(all, models::textMember(test, "name"), std::move(values));
    }
    return all;
}

}  // namespace

models::Result<std::vector<ImportedSeries>> readNvbandwidth(std::string_view text) {
    auto all = looksLikeJson(text) ? readJson(text) : models::Result<std::vector<ImportedSeries>>(readText(text));
    if (all && all->empty()) return importError("has no bandwidth matrix of nvbandwidth");
    return all;
}

}  // namespace splitpoint::benchmarks
