#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace splitpoint::models::imports {

/// Where usage comes from. (The namespace is `imports`, since `import` is a word of the language.)
enum class ImportKind { Sacct, Prometheus, NvidiaSmi, Focus, Cur, OpenCost, Csv, Jobs };
/// Words of the kinds on the command line, in the order of `ImportKind`.
inline constexpr std::array<std::string_view, 8> kImportKindNames{"sacct", "prometheus", "nvidia-smi", "focus",
                                                                  "cur",   "opencost",   "csv",        "jobs"};
/// What a person calls the kinds, in the order of `ImportKind`.
inline constexpr std::array<std::string_view, 8> kImportKindTitles{
    "Slurm sacct",      "Prometheus range query", "nvidia-smi log", "FOCUS bill",
    "AWS usage report", "OpenCost allocation",    "Table",          "Job list"};

/// What the numbers of a source count.
enum class Quantity {
    Requested,   ///< GPUs asked for
    Allocated,   ///< GPUs held, busy or not
    DeviceBusy,  ///< share of time with work on the device, times GPUs
    SmActive,    ///< share of time with work on the streaming multiprocessors, times GPUs
    Useful       ///< allocated GPUs times the efficiency of where they were measured (model.md 2)
};
inline constexpr std::array<std::string_view, 5> kQuantityNames{"requested", "allocated", "device-busy", "sm-active",
                                                                "useful"};

/// Position of a word in a list of names; absent where it is none of them.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view word) {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == word) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

/// Word of a value, from the list that stands in its order.
template <class Enum, std::size_t N>
[[nodiscard]] constexpr std::string_view nameIn(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

}  // namespace splitpoint::models::imports
