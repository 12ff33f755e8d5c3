#include "models/demand/template_week.h"

#include <algorithm>

#include "models/demand/curve.h"

namespace splitpoint::models {

namespace {

constexpr int kDays = 7;
constexpr int kWorkdays = 5;
constexpr double kHoursPerDay = 24.0;
constexpr std::size_t kQuarterHours = 2190;
constexpr std::size_t kRushHours = 336;

/// Control points of a working day and of a day at the weekend.
std::vector<double> weekOf(const std::vector<WeekPoint>& workday, const std::vector<WeekPoint>& weekend) {
    std::vector<WeekPoint> points;
    for (int day = 0; day < kDays; ++day) {
        for (const auto& point : day < kWorkdays ? workday : weekend)
            points.push_back({point.hour + kHoursPerDay * day, point.gpus});
    }
    return sampleWeek(points);
}

std::vector<double> officeWeek() {
    return weekOf({{0, 0.08}, {6, 0.08}, {8, 0.45}, {10, 0.95}, {12, 0.85}, {14, 1}, {16, 0.95}, {18, 0.5}, {21, 0.15}},
                  {{0, 0.07}, {9, 0.1}, {14, 0.14}, {20, 0.1}});
}

/// Runs of three jobs a week: up for a day and a half, then analysis on a few GPUs.
std::vector<double> burstWeek() {
    std::vector<double> week(kHoursPerWeek, 0.06);
    constexpr std::array<std::pair<int, int>, 3> bursts{{{10, 46}, {60, 92}, {108, 156}}};
    for (const auto& [from, to] : bursts) std::fill(week.begin() + from, week.begin() + to, 1.0);
    return week;
}

/// One very long job with a stop for maintenance on Tuesday morning.
std::vector<double> sustainedWeek() {
    std::vector<double> week(kHoursPerWeek, 1.0);
    std::fill(week.begin() + 33, week.begin() + 36, 0.5);
    return week;
}

std::vector<double> quarterEnds() {
    const std::vector<double> office = officeWeek();
    std::vector<double> year(static_cast<std::size_t>(kHoursPerYear));
    double peak = 0;
    for (std::size_t t = 0; t < year.size(); ++t) {
        const std::size_t left = kQuarterHours - t % kQuarterHours;  // 1 in the quarter's last hour
        const double rush = left > kRushHours ? 0.0 : 1.0 - static_cast<double>(left) / kRushHours;
        year[t] = office[t % kHoursPerWeek] * (0.4 + 0.6 * rush);
        peak = std::max(peak, year[t]);
    }
    for (double& share : year) share /= peak;
    return year;
}

std::vector<double> made(DemandTemplate shape) {
    switch (shape) {
        case DemandTemplate::SustainedTraining:
            return sustainedWeek();
        case DemandTemplate::TrainingBursts:
            return burstWeek();
        case DemandTemplate::BusinessHoursInference:
            return officeWeek();
        case DemandTemplate::GlobalService:
            return weekOf({{0, 0.74}, {4, 0.66}, {9, 0.86}, {15, 1}, {20, 0.9}},
                          {{0, 0.66}, {4, 0.58}, {10, 0.7}, {16, 0.8}, {21, 0.72}});
        case DemandTemplate::NightlyBatch:
            return weekOf({{0, 1}, {4, 1}, {5, 0.6}, {6, 0.04}, {21, 0.04}, {22, 0.7}, {23, 1}},
                          {{0, 1}, {4, 1}, {5, 0.6}, {6, 0.04}, {21, 0.04}, {22, 0.7}, {23, 1}});
        case DemandTemplate::Notebooks:
            return weekOf({{0, 0.18}, {7, 0.1}, {10, 0.7}, {12, 0.6}, {15, 1}, {18, 0.8}, {20, 0.45}, {23, 0.25}},
                          {{0, 0.12}, {8, 0.06}, {14, 0.2}, {22, 0.14}});
        case DemandTemplate::EndOfQuarter:
            break;
    }
    return quarterEnds();
}

}  // namespace

const std::vector<double>& templateShape(DemandTemplate shape) {
    static const auto shapes = [] {
        std::array<std::vector<double>, kDemandTemplateCount> all;
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = made(static_cast<DemandTemplate>(i));
        return all;
    }();
    return shapes[static_cast<std::size_t>(shape)];
}

}  // namespace splitpoint::models
