#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/import.h"
#include "models/import/names.h"

namespace splitpoint::models::imports {

/// Groups of a source as the choices want them: those asked for, and not too many.
class GroupList {
  public:
    explicit GroupList(const ImportChoices& choices) : only_(choices.only) {}

    /// Number of a group; absent where it was not asked for. Groups beyond kMostGroups share one.
    [[nodiscard]] std::optional<std::size_t> numberOf(const std::string& name);
    [[nodiscard]] const std::vector<std::string>& names() const { return names_.list(); }
    /// Groups asked for that were never seen.
    [[nodiscard]] std::vector<std::string> missing() const;
    [[nodiscard]] std::size_t putTogether() const { return beyond_.size(); }

  private:
    std::vector<std::string> only_;
    Names names_;
    Names beyond_;
};

/// First hour and number of hours of a curve, from what the source covers and what was asked for.
struct HourSpan {
    long long first = 0;
    std::size_t count = 0;
    [[nodiscard]] long long last() const { return first + static_cast<long long>(count) - 1; }
};
/// What the numbers of hours mean.
struct HourCount {
    bool offsets = false;  ///< they count from a start: the curve begins with it
    double shift = 0;      ///< seconds after the full hours of UTC where hours begin
    [[nodiscard]] std::string name(long long hour) const;
};
/// @param covered  first and last hour that the source has
/// @errors InvalidInput: longer than kMostHours
[[nodiscard]] Result<HourSpan> hourSpan(long long firstCovered, long long lastCovered, const HourCount& counted,
                                        const ImportChoices& choices, const std::string& label);

/// Notes hours that were asked for where the source has none.
/// @param covered  first and last hour that the source has
void noteBeyondSource(const HourSpan& span, long long firstCovered, long long lastCovered, const HourCount& counted,
                      const ImportChoices& choices, FindingLog& findings);

/// @errors InvalidInput: curves of so many groups would not fit into memory
[[nodiscard]] Result<void> checkCurveSpace(std::size_t groups, std::size_t hours, const std::string& label);

/// Applies the efficiency, puts the groups in order and adds them up.
void finishUsage(ImportedUsage& usage, const ImportChoices& choices);

}  // namespace splitpoint::models::imports
