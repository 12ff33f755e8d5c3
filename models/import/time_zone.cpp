#include "models/import/time_zone.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <optional>

#include "models/files/faults.h"
#include "models/files/file_bytes.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

constexpr std::string_view kFolder = "/usr/share/zoneinfo";
constexpr int kLastRuleYear = 2100;

std::int64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < length; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    if (length == 4) return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
    return static_cast<std::int64_t>(value);
}

/// Counts in the header of a block (RFC 8536, 3.1).
struct Counts {
    std::size_t utLocal = 0, standard = 0, leap = 0, times = 0, types = 0, letters = 0;
    [[nodiscard]] std::size_t bodyBytes(std::size_t timeBytes) const {
        return times * timeBytes + times + types * 6 + letters + leap * (timeBytes + 4) + standard + utLocal;
    }
};

constexpr std::size_t kHeader = 44;

std::optional<Counts> countsAt(std::string_view bytes, std::size_t at) {
    if (bytes.size() < at + kHeader || bytes.substr(at, 4) != "TZif") return std::nullopt;
    const auto count = [&](std::size_t i) { return static_cast<std::size_t>(bigEndian(bytes, at + 20 + 4 * i, 4)); };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
}

std::optional<long> fixedOffset(std::string_view name) {
    if (name == "UTC" || name == "Z" || name == "GMT" || name == "Etc/UTC") return 0;
    if (name.size() < 3 || (name.front() != '+' && name.front() != '-')) return std::nullopt;
    const auto stamp = parseStamp("2000-01-01T00:00:00.0" + std::string(name), DateOrder::DayMonth);
    if (!stamp || !stamp->hasZone) return std::nullopt;
    return static_cast<long>(stamp->zoneSeconds);
}

/// Reads the POSIX rule that a zone file ends with: "CET-1CEST,M3.5.0,M10.5.0/3".
class RuleText {
  public:
    explicit RuleText(std::string_view text) : text_(text) {}

    void skipName() {
        if (!text_.empty() && text_.front() == '<') {
            text_.remove_prefix(std::min(text_.find('>') + 1, text_.size()));
            return;
        }
        while (!text_.empty() && std::isalpha(static_cast<unsigned char>(text_.front())) != 0) text_.remove_prefix(1);
    }
    [[nodiscard]] bool empty() const { return text_.empty(); }
    bool take(char c) {
        if (text_.empty() || text_.front() != c) return false;
        text_.remove_prefix(1);
        return true;
    }
    std::optional<int> number() {
        int value = 0;
        std::size_t digits = 0;
        while (digits < text_.size() && digits < 4 && text_[digits] >= '0' && text_[digits] <= '9')
            value = value * 10 + (text_[digits++] - '0');
        text_.remove_prefix(digits);
        return digits > 0 ? std::optional(value) : std::nullopt;
    }
    /// [+-]hh[:mm[:ss]] as seconds.
    std::optional<long> clock() {
        const bool negative = take('-');
        if (!negative) take('+');
        const auto hours = number();
        if (!hours) return std::nullopt;
        long seconds = *hours * 3600L;
        if (take(':')) seconds += number().value_or(0) * 60L;
        if (take(':')) seconds += number().value_or(0);
        return negative ? -seconds : seconds;
    }

  private:
    std::string_view text_;
};

/// Mm.w.d/time: the w-th (5: last) weekday d of a month.
struct MonthRule {
    int month = 1, week = 1, weekday = 0;
    long clock = 7200;

    [[nodiscard]] std::int64_t civilIn(int year) const {
        const long long first = daysSinceEpoch(year, month, 1);
        const int firstWeekday = static_cast<int>(((first % 7) + 7 + 4) % 7);  // 1970-01-01 was a Thursday
        long long day = first + (weekday - firstWeekday + 7) % 7 + 7LL * (week - 1);
        const long long next = month == 12 ? daysSinceEpoch(year + 1, 1, 1) : daysSinceEpoch(year, month + 1, 1);
        while (day >= next) day -= 7;
        return day * 86400 + clock;
    }
};

std::optional<MonthRule> monthRule(RuleText& text) {
    if (!text.take(',') || !text.take('M')) return std::nullopt;
    MonthRule rule;
    const auto month = text.number();
    if (!month || *month < 1 || *month > 12 || !text.take('.')) return std::nullopt;
    const auto week = text.number();
    if (!week || *week < 1 || *week > 5 || !text.take('.')) return std::nullopt;
    const auto weekday = text.number();
    if (!weekday || *weekday > 6) return std::nullopt;
    rule.month = *month;
    rule.week = *week;
    rule.weekday = *weekday;
    if (text.take('/')) rule.clock = text.clock().value_or(7200);
    return rule;
}

}  // namespace

Result<TimeZone> TimeZone::named(std::string_view name) {
    TimeZone zone;
    if (const auto fixed = fixedOffset(name)) {
        zone.first_ = *fixed;
        return zone;
    }
    const auto unknown = [&](const std::string& why) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, "time zone \"" + printable(name) + "\" " + why +
                                               "; give UTC, an offset like +01:00, or a name like Europe/Berlin"});
    };
    const bool plain =
        !name.empty() && name.size() < 64 && name.find("..") == std::string_view::npos &&
        std::all_of(name.begin(), name.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '/' || c == '_' || c == '-' || c == '+';
        });
    if (!plain || name.front() == '/') return unknown("is no name of a zone");
    const auto bytes = readBytes(std::filesystem::path(kFolder) / name);
    if (!bytes) return unknown("is not known on this machine");
    // The second block has 64-bit times; the first one is for old readers.
    auto counts = countsAt(*bytes, 0);
    if (!counts || (*bytes)[4] < '2') return unknown("has a file in an old format");
    const std::size_t second = kHeader + counts->bodyBytes(4);
    counts = countsAt(*bytes, second);
    if (!counts || counts->types == 0 || bytes->size() < second + kHeader + counts->bodyBytes(8))
        return unknown("has a damaged file");
    const std::size_t times = second + kHeader, indices = times + counts->times * 8, types = indices + counts->times;
    const auto offsetOf = [&](std::size_t type) {
        return static_cast<long>(bigEndian(*bytes, types + 6 * std::min(type, counts->types - 1), 4));
    };
    zone.first_ = offsetOf(0);
    for (std::size_t i = 0; i < counts->times; ++i) {
        zone.changes_.push_back(
            {bigEndian(*bytes, times + 8 * i, 8), offsetOf(static_cast<unsigned char>((*bytes)[indices + i]))});
    }
    std::string_view rule = std::string_view(*bytes).substr(second + kHeader + counts->bodyBytes(8));
    if (rule.starts_with('\n')) zone.extendByRule(rule.substr(1, rule.find('\n', 1) - 1));
    return zone;
}

void TimeZone::extendByRule(std::string_view rule) {
    RuleText text(rule);
    text.skipName();
    const auto standard = text.clock();
    if (!standard || text.empty()) return;
    text.skipName();
    long summer = -*standard + 3600;
    if (const auto given = text.clock()) summer = -*given;
    const auto begin = monthRule(text);
    const auto end = begin ? monthRule(text) : std::nullopt;
    if (!end) return;
    const std::int64_t last = changes_.empty() ? 0 : changes_.back().at;
    std::vector<Change> more;
    for (int year = 1970; year <= kLastRuleYear; ++year) {
        more.push_back({begin->civilIn(year) + *standard, summer});
        more.push_back({end->civilIn(year) - summer, -*standard});
    }
    std::sort(more.begin(), more.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
    for (const auto& change : more) {
        if (change.at > last) changes_.push_back(change);
    }
}

long TimeZone::offsetAt(double seconds) const {
    const auto after =
        std::upper_bound(changes_.begin(), changes_.end(), seconds,
                         [](double value, const Change& change) { return value < static_cast<double>(change.at); });
    return after == changes_.begin() ? first_ : std::prev(after)->offset;
}

LocalTime TimeZone::resolve(double civil) const {
    if (changes_.empty())
        return {LocalTime::Kind::Once, civil - static_cast<double>(first_), civil - static_cast<double>(first_)};
    // Offsets a day before and after: a change between them is the only one that can matter.
    const auto before = static_cast<double>(offsetAt(civil - 86400)),
               after = static_cast<double>(offsetAt(civil + 86400));
    const double byBefore = civil - before, byAfter = civil - after;
    if (before == after) return {LocalTime::Kind::Once, byBefore, byBefore};
    const bool beforeFits = static_cast<double>(offsetAt(byBefore)) == before,
               afterFits = static_cast<double>(offsetAt(byAfter)) == after;
    if (beforeFits && afterFits) return {LocalTime::Kind::Twice, byBefore, byAfter};
    if (beforeFits) return {LocalTime::Kind::Once, byBefore, byBefore};
    if (afterFits) return {LocalTime::Kind::Once, byAfter, byAfter};
    return {LocalTime::Kind::Never, byBefore, byBefore};
}

}  // namespace splitpoint::models::imports
