#include "tests/fuzz/entries.h"

#include <algorithm>
#include <array>

#include "tests/fuzz/import_entry.h"

namespace splitpoint::fuzz {

namespace {

template <int kind>
std::string readUsageBytes(std::string bytes) {
    return models::imports::importAnything(std::move(bytes), static_cast<models::imports::ImportKind>(kind));
}
std::string guessUsageBytes(std::string bytes) { return models::imports::importAnything(std::move(bytes), std::nullopt); }

constexpr auto kEntries = std::to_array<Entry>({
    {"scenario", readScenarioBytes, 8192},
    {"curve", readCurveBytes, 2048},
    {"offers", readOffersBytes, 4096},
    {"quotes", readQuotesBytes, 2048},
    {"profile", readProfileBytes, 8192},
    {"measurement", readMeasurementBytes, 4096},
    {"probe", readProbeBytes, 2048},
    {"deck", readDeckBytes, 65536},
    {"deck-part", readDeckPartBytes, 8192},
    {"import-sacct", readUsageBytes<0>, 4096},
    {"import-prometheus", readUsageBytes<1>, 4096},
    {"import-nvidia-smi", readUsageBytes<2>, 4096},
    {"import-focus", readUsageBytes<3>, 8192},
    {"import-cur", readUsageBytes<4>, 8192},
    {"import-opencost", readUsageBytes<5>, 4096},
    {"import-csv", readUsageBytes<6>, 4096},
    {"import-jobs", readUsageBytes<7>, 4096},
    {"import-any", guessUsageBytes, 4096},
#ifdef SPLITPOINT_FUZZ_WINDOW
    {"recovery", readRecoveryBytes, 2048},
    {"paste", readPasteBytes, 2048},
    {"progress", readProgressBytes, 2048},
#endif
});

}  // namespace

std::span<const Entry> entries() { return kEntries; }

const Entry* entryNamed(std::string_view name) {
    const auto found = std::find_if(kEntries.begin(), kEntries.end(), [&](const Entry& e) { return e.name == name; });
    return found == kEntries.end() ? nullptr : &*found;
}

std::string wrongWith(const models::Error& error) {
    constexpr std::size_t kLongest = 4000;
    if (error.message.empty()) return "an error without a sentence";
    if (error.message.size() > kLongest) return "an error of " + std::to_string(error.message.size()) + " bytes";
    const bool printable = std::none_of(error.message.begin(), error.message.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    return printable ? "" : "an error with control characters: " + error.message;
}

}  // namespace splitpoint::fuzz
