#include "models/import/reading.h"

#include <algorithm>

namespace splitpoint::models::imports {

std::optional<std::size_t> Reading::columnOf(Role role) const {
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [role](const Column& column) { return column.role.value == role; });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::optional<std::size_t> Reading::columnNamed(std::string_view name) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [name](const Column& column) { return column.name == name; });
    return found == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - columns.begin()));
}

std::vector<std::string> Reading::doubts() const {
    std::vector<std::string> all;
    if (decimalMark.because.ends_with("until you say")) all.push_back("decimal: " + decimalMark.because);
    if (dateOrder.because.ends_with("until you say")) all.push_back("date-order: " + dateOrder.because);
    if (timeZone.because.ends_with("until you say")) all.push_back("time-zone: " + timeZone.because);
    if (unit.because.ends_with("until you say")) all.push_back("unit: " + unit.because);
    return all;
}

}  // namespace splitpoint::models::imports
