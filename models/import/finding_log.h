#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding.h"

namespace splitpoint::models::imports {

/// A text of a source within a sentence: fit for one line, not too long.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// Collects findings, one of each kind, however many rows have it.
class FindingLog {
  public:
    explicit FindingLog(const FixChoices& choices);

    /// @param row line or series, from 1; 0: the source as a whole
    /// @param what only the first one of a kind is kept: a clause about that row, without a full stop
    void add(FindingKind kind, std::uint64_t row, std::string what, std::uint64_t count = 1);
    /// The same where making the clause would cost something.
    template <class Words>
    void addLazily(FindingKind kind, std::uint64_t row, Words&& words, std::uint64_t count = 1) {
        auto& entry = entries_[static_cast<std::size_t>(kind)];
        if (entry.count == 0) entry.what = words();
        note(entry, row, count);
    }
    /// Takes over what was found in a later piece of the same source, whose lines are counted from its begin.
    void append(const FindingLog& later, std::uint64_t linesBefore);
    /// Another fix than the one chosen, where that one cannot be.
    void choose(FindingKind kind, Fix fix) { chosen_[static_cast<std::size_t>(kind)] = fix; }
    [[nodiscard]] Fix fix(FindingKind kind) const { return chosen_[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] std::uint64_t count(FindingKind kind) const { return entries_[static_cast<std::size_t>(kind)].count; }
    /// Says "series" instead of "line".
    void rowsAreSeries() { rowWord_ = "series"; }

    [[nodiscard]] std::vector<Finding> findings() const;

  private:
    struct Entry {
        std::uint64_t count = 0;
        std::vector<std::uint64_t> rows;
        std::string what;
    };
    void note(Entry& entry, std::uint64_t row, std::uint64_t count);

    std::array<Fix, kFindingKindCount> chosen_{};
    std::array<Entry, kFindingKindCount> entries_;
    std::string rowWord_ = "line";
};

}  // namespace splitpoint::models::imports
