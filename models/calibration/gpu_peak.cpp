#include "models/calibration/gpu_peak.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>
#include <vector>

#include "models/calibration/gpus_csv.h"
#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {
namespace {

using Tokens = std::vector<std::string>;
using Row = std::map<std::string, std::string>;

/// Fields of one line; a field in quotes may hold commas.
std::vector<std::string> fieldsOf(std::string_view line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.emplace_back();
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

std::vector<Row> rowsOf(std::string_view table) {
    std::vector<std::string> columns;
    std::vector<Row> rows;
    while (!table.empty()) {
        const auto end = std::min(table.find('\n'), table.size());
        const std::vector<std::string> fields = fieldsOf(table.substr(0, end));
        table.remove_prefix(std::min(end + 1, table.size()));
        if (columns.empty()) {
            columns = fields;
            continue;
        }
        Row row;
        for (std::size_t i = 0; i < std::min(fields.size(), columns.size()); ++i) {
            row[columns[i]] = fields[i];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Upper-case words and numbers: "NVIDIA A100-SXM4-80GB" gives NVIDIA, A100, SXM4, 80GB.
Tokens tokensOf(const std::string& name) {
    Tokens tokens(1);
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            tokens.back() += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        } else if (!tokens.back().empty()) {
            tokens.emplace_back();
        }
    }
    return tokens;
}

bool isMemory(const std::string& token) {
    return token.size() > 2 && token.substr(token.size() - 2) == "GB" &&
           std::isdigit(static_cast<unsigned char>(token.front())) != 0;
}

/// "SXM" for SXM2, SXM4 and so on; empty if the token names no form factor.
std::string formOf(const std::string& token) {
    return token.rfind("SXM", 0) == 0 ? "SXM" : token == "PCIE" || token == "NVL" ? token : std::string();
}

template <class Wanted>
std::string firstOf(const Tokens& tokens, const Wanted& wanted) {
    for (const std::string& token : tokens) {
        if (std::string found = wanted(token); !found.empty()) {
            return found;
        }
    }
    return {};
}

std::string memoryOf(const std::string& token) {
    return isMemory(token) ? token : std::string();
}

/// The row's model is in the name, and neither form factor nor memory contradicts it.
bool mayBe(const Tokens& row, const Tokens& name) {
    const bool model = std::all_of(row.begin(), row.end(), [&](const std::string& token) {
        return token.empty() || isMemory(token) || !formOf(token).empty() ||
               std::find(name.begin(), name.end(), token) != name.end();
    });
    const auto agree = [](const std::string& left, const std::string& right) {
        return left.empty() || right.empty() || left == right;
    };
    return model && agree(firstOf(row, formOf), firstOf(name, formOf)) &&
           agree(firstOf(row, memoryOf), firstOf(name, memoryOf));
}

std::optional<double> numberIn(const Row& row, const std::string& column) {
    const auto found = row.find(column);
    double value = 0.0;
    if (found == row.end() || found->second.empty()) {
        return std::nullopt;
    }
    const std::string& text = found->second;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// Bytes per second and direction of 16 lanes, from the transfer rate per lane and the 128b/130b line code.
std::optional<double> pcieBytesPerSecond(const Row& row) {
    const auto generation = numberIn(row, "pcie_gen");
    if (!generation || *generation < 3 || *generation > 5) {
        return std::nullopt;
    }
    const std::map<int, double> transfersPerLane{{3, 8e9}, {4, 16e9}, {5, 32e9}};
    return transfersPerLane.at(static_cast<int>(*generation)) * 16 / 8 * 128 / 130;
}

std::optional<double> scaled(std::optional<double> value, double factor) {
    return value ? std::optional(*value * factor) : std::nullopt;
}

std::optional<double> figureOf(const Row& row, const std::string& method) {
    if (method == "tc_f16_f32acc" || method == "gemm_f16_cublas") {
        return scaled(numberIn(row, "fp16_dense_tflops"), 1e12);
    }
    if (method == "fma_f32") {
        return scaled(numberIn(row, "fp32_tflops"), 1e12);
    }
    if (method == "gpu_triad_f32x4" || method == "gpu_copy") {
        return scaled(numberIn(row, "memory_bandwidth_gb_s"), 1e9);
    }
    if (method == "h2d_pinned" || method == "d2h_pinned" || method == "h2d_pageable") {
        return pcieBytesPerSecond(row);
    }
    if (method == "bidir_pinned") {
        return scaled(pcieBytesPerSecond(row), 2.0);
    }
    if (method == "p2p_copy") {
        return scaled(numberIn(row, "nvlink_gb_s"), 0.5e9);  // the table counts both directions
    }
    return std::nullopt;
}

}  // namespace

std::optional<double> peakIn(std::string_view table, const std::string& gpuName, const std::string& method) {
    const Tokens name = tokensOf(gpuName);
    std::optional<double> peak;
    for (const Row& row : rowsOf(table)) {
        const auto id = row.find("gpu");
        if (id == row.end() || !mayBe(tokensOf(id->second), name)) {
            continue;
        }
        if (const auto figure = figureOf(row, method); figure && (!peak || *figure > *peak)) {
            peak = figure;
        }
    }
    return peak;
}

std::optional<double> peakOf(const std::string& gpuName, const std::string& method) {
    return peakIn(gpusCsv(), gpuName, method);
}

std::optional<double> shareOfPeak(const Profile& profile, const ProbeRecord& probe) {
    if (!probe.device || !probe.higherIsBetter || !probe.summary) return std::nullopt;
    const auto gpu = std::find_if(profile.gpus.begin(), profile.gpus.end(),
                                  [&](const GpuRecord& each) { return each.index == *probe.device; });
    if (gpu == profile.gpus.end() || !gpu->migProfile.empty()) return std::nullopt;
    const auto peak = peakOf(gpu->name, probe.method);
    return peak && *peak > 0.0 ? std::optional(probe.summary->value / *peak) : std::nullopt;
}

}  // namespace splitpoint::models::calibration
