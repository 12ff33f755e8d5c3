#include "models/files/csv_curve.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "models/files/calendar.h"
#include "models/files/faults.h"
#include "models/files/file_bytes.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kMostFaults = 10;

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return text;
}

std::vector<std::string_view> cells(std::string_view line) {
    std::vector<std::string_view> found;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] != ',' || quoted) continue;
        found.push_back(trimmed(line.substr(start, i - start)));
        start = i + 1;
    }
    found.push_back(trimmed(line.substr(start)));
    return found;
}

template <class T>
std::optional<T> parsed(std::string_view text) {
    T value{};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

class CurveParser {
  public:
    explicit CurveParser(std::string_view label) : label_(printable(label)) {}

    std::vector<double> gpus;
    std::vector<Error> errors;

    void take(std::string_view line) {
        ++line_;
        if (trimmed(line).empty()) return;
        const auto row = cells(line);
        if (gpusColumn_ == 0) {
            takeHeader(row);
        } else {
            takeRow(row);
        }
    }

    void finish() {
        if (gpusColumn_ == 0 && errors.empty())
            fail("is empty; expected a header with hour and gpus, then one line an hour");
        if (gpusColumn_ != 0 && gpus.empty() && errors.empty()) fail("has no hours below its header");
    }

    [[nodiscard]] bool done() const { return stopped_ || errors.size() >= kMostFaults; }

  private:
    void fail(const std::string& problem) { errors.push_back({ErrorKind::InvalidInput, label_ + " " + problem}); }
    void failHere(const std::string& problem) { fail("line " + std::to_string(line_) + ": " + problem); }

    void takeHeader(const std::vector<std::string_view>& row) {
        columns_ = row.size();
        for (std::size_t i = 1; i < row.size(); ++i) {
            if (row[i] != "gpus") continue;
            if (gpusColumn_ != 0) {
                stopped_ = true;
                return failHere("two columns are called gpus; name one of them otherwise");
            }
            gpusColumn_ = i;
        }
        if (row[0].starts_with("hour") && gpusColumn_ != 0) return;
        stopped_ = true;
        failHere("the header must begin with a column hour… and have a column gpus");
    }

    void takeRow(const std::vector<std::string_view>& row) {
        if (row.size() > columns_) {
            failHere(std::to_string(row.size()) + " fields, but the header has " + std::to_string(columns_) +
                     "; if a comma is the decimal mark, write 1.5");
            gpus.push_back(0);
            if (const auto hour = hourOf(row[0])) last_ = hour;
            return;
        }
        const auto hour = hourOf(row[0]);
        if (!hour) {
            failHere("hour \"" + printable(row[0]) +
                     "\" is not a whole number or a UTC time like 2026-01-01T00:00:00Z");
        } else if (last_ && *hour != *last_ + (stamps_ ? kMinutes : 1)) {
            failHere("hour \"" + printable(row[0]) +
                     "\" does not follow the line before by one hour; no gaps, no repeats");
        }
        if (hour) last_ = hour;
        const std::string_view cell = gpusColumn_ < row.size() ? row[gpusColumn_] : std::string_view{};
        const auto value = parsed<double>(cell);
        if (!value || !(*value >= 0 && *value <= kMaxDemandGpus)) {
            failHere("gpus \"" + printable(cell) + "\" is not a number, 0 to " + shortNumber(kMaxDemandGpus));
        }
        gpus.push_back(value.value_or(0));
    }

    /// Hours, or minutes of times: those of a clock half an hour off stand at half past.
    std::optional<long long> hourOf(std::string_view text) {
        constexpr long long kFarthest = 1'000'000'000;
        auto whole = parsed<long long>(text);
        if (whole && (*whole < -kFarthest || *whole > kFarthest)) whole.reset();
        const auto hour = whole ? whole : minutesSinceEpoch(text);
        if (!hour) return std::nullopt;
        if (last_ && stamps_ == whole.has_value()) return std::nullopt;  // numbers and times must not be mixed
        stamps_ = !whole.has_value();
        return hour;
    }

    static constexpr long long kMinutes = 60;
    std::string label_;
    std::size_t line_ = 0;
    std::size_t columns_ = 0;     ///< of the header
    std::size_t gpusColumn_ = 0;  ///< never the first column
    bool stopped_ = false;
    bool stamps_ = false;
    std::optional<long long> last_;
};

tl::unexpected<std::vector<Error>> single(ErrorKind kind, std::string message) {
    return tl::unexpected(std::vector<Error>{{kind, std::move(message)}});
}

/// The file that a path in a scenario means, or why it may not be read.
Result<std::filesystem::path> insideFolder(const std::filesystem::path& folder, std::string_view path) {
    namespace fs = std::filesystem;
    const auto refuse = [&](const std::string& why) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, "\"" + printable(path) + "\" " + why});
    };
    const bool control = path.find_first_of(std::string_view("\0\n\r", 3)) != std::string_view::npos;
    if (path.empty() || control) return refuse("is not a file name");
    const fs::path relative{path};
    if (relative.is_absolute()) return refuse("is absolute; must be relative to the scenario's folder");
    for (const auto& part : relative) {
        if (part == "..") return refuse("leaves the scenario's folder; put the curve beside the scenario");
    }
    std::error_code failure;
    const fs::path base = fs::canonical(folder.empty() ? fs::path(".") : folder, failure);
    if (failure) return refuse("cannot be looked for: the scenario's folder is not readable");
    const fs::path file = fs::canonical(base / relative, failure);
    if (failure) return refuse("cannot be opened: " + failure.message());
    const fs::path back = file.lexically_relative(base);
    if (back.empty() || *back.begin() == "..")
        return refuse("leads outside the scenario's folder; put the curve itself beside the scenario");
    if (!fs::is_regular_file(file, failure)) return refuse("is not a regular file");
    return file;
}

}  // namespace

Checked<std::vector<double>> parseCsvCurve(std::string_view text, std::string_view label) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    CurveParser parser(label);
    while (!text.empty() && !parser.done()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        parser.take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    parser.finish();
    if (!parser.errors.empty()) return tl::unexpected(std::move(parser.errors));
    return std::move(parser.gpus);
}

Checked<std::vector<double>> readCsvCurve(const std::filesystem::path& folder, std::string_view path) {
    const auto file = insideFolder(folder, path);
    if (!file) return single(file.error().kind, file.error().message);
    const auto bytes = readBytes(*file);
    if (!bytes) return single(bytes.error().kind, "\"" + printable(path) + "\" " + bytes.error().message);
    return parseCsvCurve(*bytes, path);
}

}  // namespace splitpoint::models
