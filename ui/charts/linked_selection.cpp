#include "ui/charts/linked_selection.h"

#include <cmath>

namespace splitpoint::ui {

void LinkedSelection::point(AxisMeaning meaning, double value, const QObject* source) {
    if (meaning == AxisMeaning::None || !std::isfinite(value)) return clear(source);
    if (meaning == meaning_ && value == value_ && source == source_) return;
    meaning_ = meaning;
    value_ = value;
    source_ = source;
    Q_EMIT changed();
}

void LinkedSelection::clear(const QObject* source) {
    if (source_ != source || meaning_ == AxisMeaning::None) return;
    meaning_ = AxisMeaning::None;
    source_ = nullptr;
    Q_EMIT changed();
}

std::optional<double> LinkedSelection::at(AxisMeaning meaning) const {
    if (meaning_ == AxisMeaning::None || meaning == AxisMeaning::None) return std::nullopt;
    if (meaning == meaning_) return value_;
    constexpr double kHoursOfWeek = 168.0;
    if (meaning == AxisMeaning::HourOfWeek && meaning_ == AxisMeaning::HourOfYear)
        return std::fmod(std::floor(value_) + yearStart_, kHoursOfWeek);
    return std::nullopt;  // an hour of the week is in every week of the year
}

}  // namespace splitpoint::ui
