#include "models/uncertainty/decision_metrics.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace splitpoint::models {

double pairwiseSum(std::span<const double> values) {
    constexpr std::size_t kStraight = 32;
    if (values.size() <= kStraight) {
        double sum = 0.0;
        for (const double value : values) sum += value;
        return sum;
    }
    const std::size_t half = values.size() / 2;
    return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
}

double pairwiseMean(std::span<const double> values) {
    return values.empty() ? 0.0 : pairwiseSum(values) / static_cast<double>(values.size());
}

Sampled sampledMean(std::span<const double> values) {
    Sampled result;
    result.value = pairwiseMean(values);
    constexpr auto kCount = static_cast<std::size_t>(kReplicates);
    if (values.size() < 2 * kCount) return result;
    std::vector<double> own(values.size() / kCount);
    double squares = 0.0;
    for (std::size_t r = 0; r < kCount; ++r) {
        for (std::size_t i = 0; i < own.size(); ++i) own[i] = values[i * kCount + r];
        const double off = pairwiseMean(own) - result.value;
        squares += off * off;
    }
    result.standardError = std::sqrt(squares / static_cast<double>(kCount - 1) / static_cast<double>(kCount));
    return result;
}

double quantile(std::span<const double> sorted, double share) {
    assert(!sorted.empty());
    const double place = std::ceil(share * static_cast<double>(sorted.size()) - 1e-9) - 1.0;
    return sorted[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(sorted.size() - 1)))];
}

double tailMean(std::span<const double> sorted, double alpha) {
    assert(!sorted.empty());
    const double wanted = std::max((1.0 - alpha) * static_cast<double>(sorted.size()), 1e-12);
    const auto whole = std::min(sorted.size(), static_cast<std::size_t>(wanted + 1e-9));
    const double part = std::max(0.0, wanted - static_cast<double>(whole));
    double sum = pairwiseSum(sorted.last(whole));
    if (part > 0.0 && whole < sorted.size()) sum += part * sorted[sorted.size() - whole - 1];
    return sum / wanted;
}

Fan fanOf(std::span<const double> values, std::vector<double>& sorted) {
    Fan fan;
    sorted.assign(values.begin(), values.end());
    if (sorted.empty()) return fan;
    std::sort(sorted.begin(), sorted.end());
    fan.mean = sampledMean(values);
    for (std::size_t i = 0; i < kFanSize; ++i) fan.at[i] = quantile(sorted, kFanLevels[i]);
    fan.worstTenth = tailMean(sorted, 0.9);
    return fan;
}

ChoiceMetrics choiceMetrics(const CostColumns& costs, double tolerance) {
    ChoiceMetrics m;
    const std::size_t choices = costs.size(), futures = choices == 0 ? 0 : costs.front().size();
    std::vector<double> least(futures), regret(futures), won(futures);
    for (std::size_t s = 0; s < futures; ++s) {
        least[s] = costs[0][s];
        for (const auto& column : costs) least[s] = std::min(least[s], column[s]);
    }
    const auto ties = [&](std::size_t choice, std::size_t s) {
        return costs[choice][s] <= least[s] + tolerance * std::abs(least[s]);
    };
    for (std::size_t c = 0; c < choices; ++c) {
        for (std::size_t s = 0; s < futures; ++s) {
            regret[s] = costs[c][s] - least[s];
            double winners = 0.0;
            for (std::size_t other = 0; other < choices; ++other) winners += ties(other, s) ? 1.0 : 0.0;
            won[s] = ties(c, s) ? 1.0 / winners : 0.0;
        }
        m.means.push_back(pairwiseMean(costs[c]));
        m.meanRegrets.push_back(pairwiseMean(regret));
        m.largestRegrets.push_back(regret.empty() ? 0.0 : *std::max_element(regret.begin(), regret.end()));
        m.chanceLeast.push_back(pairwiseMean(won));
    }
    if (choices > 0) m.evpi = *std::min_element(m.meanRegrets.begin(), m.meanRegrets.end());
    return m;
}

}  // namespace splitpoint::models
