#include "models/deck/slides/service_series.h"

#include <numeric>

#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

double sumOf(const std::vector<double>& values, const std::vector<std::size_t>& hours) {
    return std::accumulate(hours.begin(), hours.end(), 0.0, [&](double sum, std::size_t hour) { return sum + values[hour]; });
}

ChartSeries seriesOf(const std::string& name, Ink ink, const std::vector<double>& values, const std::vector<std::size_t>& hours) {
    ChartSeries series;
    series.name = name;
    series.ink = ink;
    for (const std::size_t hour : hours) series.values.emplace_back(values[hour]);
    return series;
}

}  // namespace

std::vector<ChartSeries> serviceSeries(const HourlyService& service, const std::vector<std::size_t>& hours) {
    std::vector<ChartSeries> series;
    for (const Tier tier : kTiers) {
        const auto& useful = service.usefulGpus[index(tier)];
        if (!useful.empty() && sumOf(useful, hours) > 0.0) series.push_back(seriesOf(words::tierName(tier), inkOf(tier), useful, hours));
    }
    if (sumOf(service.unservedGpus, hours) > 0.0) series.push_back(seriesOf("Unserved", Ink::Unserved, service.unservedGpus, hours));
    ChartSeries demand = seriesOf("Demand", Ink::Curve, service.demandGpus, hours);
    demand.asLine = !series.empty();
    series.push_back(std::move(demand));
    return series;
}

std::string servedShares(const HourlyService& service, const std::vector<std::size_t>& hours) {
    const double demanded = sumOf(service.demandGpus, hours);
    double shown = 0.0;
    std::string text;
    const auto add = [&](const std::string& name, double useful) {
        if (useful <= 0.0 || demanded <= 0.0) return;
        shown += useful;
        text += (text.empty() ? "" : ", ") + name + " " + words::number(useful / demanded, words::Quantity::Percent);
    };
    for (const Tier tier : kTiers) {
        const auto& useful = service.usefulGpus[index(tier)];
        if (!useful.empty()) add(words::tierName(tier), sumOf(useful, hours));
    }
    add("unserved", sumOf(service.unservedGpus, hours));
    constexpr double kShownShare = 0.005;
    const double missing = demanded - shown;
    if (!text.empty() && missing > kShownShare * demanded) add("later", missing);
    return text.empty() ? "nothing" : text;
}

std::size_t busiestWeek(const std::vector<double>& hourlyGpus) {
    constexpr std::size_t kWeek = kHoursPerWeek;
    std::size_t best = 0;
    double most = -1.0;
    for (std::size_t start = 0; start + kWeek <= hourlyGpus.size(); start += 24) {
        const auto from = hourlyGpus.begin() + static_cast<std::ptrdiff_t>(start);
        const double sum = std::accumulate(from, from + kHoursPerWeek, 0.0);
        if (sum > most * (1.0 + 1e-12)) most = sum, best = start;
    }
    return best;
}

}  // namespace splitpoint::models::deck
