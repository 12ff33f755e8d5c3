#include "models/import/row_time.h"

namespace splitpoint::models::imports {

RowTime::RowTime(const Reading& reading) : time_(reading.columnOf(Role::Time)), timeOfDay_(reading.columnOf(Role::TimeOfDay)) {}

std::string_view RowTime::join(std::string_view day, std::string_view timeOfDay, std::string& joined) {
    joined.assign(day).append(" ").append(timeOfDay);
    if (!timeOfDay.empty() && timeOfDay.find_first_not_of("0123456789") == std::string_view::npos) joined += ":00";
    return joined;
}

}  // namespace splitpoint::models::imports
