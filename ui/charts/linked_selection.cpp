#include "ui/charts/linked_selection.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::ui {

namespace {

constexpr double kHoursOfDay = 24.0, kHoursOfWeek = 168.0;

/// The tiers of a plan, which stand beside each other in their order: bare metal, reserved, on demand, spot.
LinkedPlace tiersOf(const LinkedPlace& plan) {
    constexpr double kVirtual = 1.0, kTiers = 4.0;
    if (plan.from < kVirtual) return {AxisMeaning::Tier, 0.0};
    return {AxisMeaning::Tier, plan.from > kVirtual ? 0.0 : 1.0, kTiers};
}

}  // namespace

void LinkedSelection::point(const QList<LinkedPlace>& places, const QObject* source) {
    QList<LinkedPlace> meant;
    std::copy_if(places.begin(), places.end(), std::back_inserter(meant), [](const LinkedPlace& place) {
        return place.meaning != AxisMeaning::None && std::isfinite(place.from) && std::isfinite(place.to);
    });
    if (meant.isEmpty()) return clear(source);
    if (meant == places_ && source == source_) return;
    places_ = std::move(meant);
    source_ = source;
    Q_EMIT changed();
}

void LinkedSelection::point(AxisMeaning meaning, double value, const QObject* source) {
    point(QList<LinkedPlace>{{meaning, value}}, source);
}

void LinkedSelection::clear(const QObject* source) {
    if (source_ != source || places_.isEmpty()) return;
    places_.clear();
    source_ = nullptr;
    Q_EMIT changed();
}

std::optional<LinkedPlace> LinkedSelection::placeOf(AxisMeaning meaning) const {
    const auto find = [this](AxisMeaning wanted) {
        const auto found = std::find_if(places_.begin(), places_.end(),
                                        [wanted](const LinkedPlace& place) { return place.meaning == wanted; });
        return found == places_.end() ? std::optional<LinkedPlace>() : *found;
    };
    if (meaning == AxisMeaning::None) return std::nullopt;
    if (const auto place = find(meaning)) return place;
    const auto hour = find(AxisMeaning::HourOfYear);
    if (hour && hour->isValue() && meaning == AxisMeaning::HourOfDay)
        return LinkedPlace{meaning, std::fmod(std::floor(hour->from), kHoursOfDay)};
    if (hour && hour->isValue() && meaning == AxisMeaning::HourOfWeek)
        return LinkedPlace{meaning, std::fmod(std::floor(hour->from) + yearStart_, kHoursOfWeek)};
    if (const auto plan = find(AxisMeaning::Plan); plan && meaning == AxisMeaning::Tier) return tiersOf(*plan);
    return std::nullopt;  // an hour of the week is in every week of the year
}

std::optional<double> LinkedSelection::at(AxisMeaning meaning) const {
    const auto place = placeOf(meaning);
    return place ? std::optional(place->from) : std::nullopt;
}

}  // namespace splitpoint::ui
