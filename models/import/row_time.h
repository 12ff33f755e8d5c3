#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// The columns that say when a row was: one of times, or one of days beside one of times of day.
class RowTime {
  public:
    explicit RowTime(const Reading& reading);
    [[nodiscard]] bool known() const { return time_.has_value(); }
    [[nodiscard]] std::size_t column() const { return *time_; }

    /// The time of a row as one text, "2025-03-10 09:00"; an hour alone is where it begins.
    /// @param fields  of the row, strings or views; a column that it lacks is empty
    /// @param joined  where a text of two columns is put
    template <class Field>
    [[nodiscard]] std::string_view of(const std::vector<Field>& fields, std::string& joined) const {
        const auto field = [&](std::size_t i) { return i < fields.size() ? std::string_view(fields[i]) : std::string_view(); };
        return timeOfDay_ ? join(field(*time_), field(*timeOfDay_), joined) : field(*time_);
    }

  private:
    static std::string_view join(std::string_view day, std::string_view timeOfDay, std::string& joined);

    std::optional<std::size_t> time_, timeOfDay_;
};

}  // namespace splitpoint::models::imports
