#include "models/uncertainty/variance_shares.h"

#include <vector>

#include "models/uncertainty/decision_metrics.h"

namespace splitpoint::models {

namespace {

double halfMeanSquaredDifference(std::span<const double> a, std::span<const double> b) {
    std::vector<double> squares(b.size());
    for (std::size_t s = 0; s < b.size(); ++s) squares[s] = (a[s] - b[s]) * (a[s] - b[s]);
    return pairwiseMean(squares) / 2.0;
}

}  // namespace

double varianceOf(std::span<const double> values) {
    const double mean = pairwiseMean(values);
    std::vector<double> squares(values.size());
    for (std::size_t s = 0; s < values.size(); ++s) squares[s] = (values[s] - mean) * (values[s] - mean);
    return pairwiseMean(squares);
}

double totalShare(std::span<const double> values, std::span<const double> again, double variance) {
    return variance > 0.0 ? halfMeanSquaredDifference(values, again) / variance : 0.0;
}

std::vector<double> shapleyShares(const std::vector<std::vector<double>>& explained) {
    std::vector<double> shares;
    double all = 0.0;
    for (const auto& futures : explained) all += shares.emplace_back(pairwiseMean(futures));
    for (double& share : shares) share = all > 0.0 ? share / all : 0.0;
    return shares;
}

double firstOrderShare(std::span<const double> other, std::span<const double> withItsInput, double variance) {
    return variance > 0.0 ? 1.0 - halfMeanSquaredDifference(other, withItsInput) / variance : 0.0;
}

}  // namespace splitpoint::models
