#pragma once

#include "benchmarks/import/measurement_import.h"

namespace splitpoint::benchmarks {

// One reader a tool; `readMeasurement` says what each takes.
[[nodiscard]] models::Result<std::vector<ImportedSeries>> readNcclTests(std::string_view text);
[[nodiscard]] models::Result<std::vector<ImportedSeries>> readNvbandwidth(std::string_view text);
[[nodiscard]] models::Result<std::vector<ImportedSeries>> readIbWriteBw(std::string_view text, const std::string& unit);

[[nodiscard]] inline bool looksLikeJson(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}
[[nodiscard]] inline auto importError(std::string message) {
    return tl::unexpected(models::Error{models::ErrorKind::InvalidInput, std::move(message)});
}
[[nodiscard]] std::vector<std::string> lineWords(const std::string& line);
/// A whole word as a finite number.
[[nodiscard]] std::optional<double> wordNumber(const std::string& word);

}  // namespace splitpoint::benchmarks
