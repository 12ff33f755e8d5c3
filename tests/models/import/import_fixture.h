#pragma once

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "models/import/import.h"

namespace splitpoint::models::imports {

/// Everything that an import of a source gives, guesses taken as they are.
struct Imported {
    Reading reading;
    ImportedUsage usage;
    std::string error;  ///< not empty: it failed

    [[nodiscard]] const Finding* finding(FindingKind kind) const {
        for (const auto& one : usage.findings) {
            if (one.kind == kind) return &one;
        }
        return nullptr;
    }
};

inline ImportSource pasted(std::string text) {
    return {{}, std::move(text), "pasted"};
}
inline ImportSource sample(const std::string& name) {
    return {std::filesystem::path(SPLITPOINT_TEST_DATA) / "usage" / name, "", ""};
}

template <class Change>
Imported importWith(const ImportSource& source, std::optional<ImportKind> kind, const Change& change) {
    Imported imported;
    auto reading = sniff(source, kind);
    if (!reading) {
        imported.error = reading.error().message;
        return imported;
    }
    ImportChoices choices;
    choices.quantity = usualQuantity(*reading);
    change(*reading, choices);
    auto usage = importUsage(source, *reading, choices);
    imported.reading = std::move(*reading);
    if (usage)
        imported.usage = std::move(*usage);
    else
        imported.error = usage.error().message;
    return imported;
}

inline Imported importPlainly(const ImportSource& source, std::optional<ImportKind> kind = std::nullopt) {
    return importWith(source, kind, [](Reading&, ImportChoices&) {});
}

inline double sumOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum;
}

}  // namespace splitpoint::models::imports
