#include "models/import/reading.h"

#include <algorithm>

#include "models/files/faults.h"

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

void Reading::takePartsOfTheSum() {
    const auto isPart = [](const Column& column) {
        return column.role.value == Role::Ignored && column.role.because == kInTheSum;
    };
    if (std::none_of(columns.begin(), columns.end(), isPart)) return;
    for (Column& column : columns) {
        if (isPart(column)) {
            column.role = {Role::Value, "it is a part of the sum"};
        } else if (column.role.value == Role::Value) {
            column.role = {Role::Ignored, "it is the sum of the columns taken"};
        }
    }
}

bool isHeaderAgain(const std::vector<std::string_view>& fields, const std::vector<Column>& columns) {
    return !columns.empty() &&
           std::equal(fields.begin(), fields.end(), columns.begin(), columns.end(),
                      [](std::string_view field, const Column& column) { return field == column.name; });
}

std::vector<std::string> Reading::addedUp() const {
    std::vector<std::string> names;
    for (const Column& column : columns) {
        if (column.role.value == Role::Value && column.role.because == kAddedUp)
            names.push_back(printable(column.name, 40));
    }
    if (names.size() < 2) names.clear();
    return names;
}

std::vector<std::string> Reading::doubts() const {
    std::vector<std::string> all;
    std::string added;
    for (const std::string& name : addedUp()) added += (added.empty() ? "" : ", ") + name;
    if (!added.empty())
        all.push_back("column: " + added + " are added up; where one of them is enough, say --column value=NAME");
    const auto add = [&all](const char* option, const std::string& because) {
        if (because.find("until you say") != std::string::npos) all.push_back(option + (": " + because));
    };
    for (const Column& column : columns) {
        if (column.role.value == Role::Value) add("column", printable(column.name, 40) + ", " + column.role.because);
        if (column.role.value == Role::Duration) add("duration", column.role.because);
    }
    add("decimal", decimalMark.because);
    add("date-order", dateOrder.because);
    add("time-zone", timeZone.because);
    add("measures", quantity.because);
    add("unit", unit.because);
    return all;
}

}  // namespace splitpoint::models::imports
