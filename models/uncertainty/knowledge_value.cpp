#include "models/uncertainty/knowledge_value.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include "models/uncertainty/normal.h"
#include "models/uncertainty/variance_shares.h"

namespace splitpoint::models {

namespace {

constexpr std::size_t kManyFutures = 4096;

/// Inner knots: their number is bounded by how many futures lie between two of them.
std::vector<double> knotsFor(std::size_t futures) {
    const int count = futures >= kManyFutures ? 7 : futures >= 1024 ? 3 : 1;
    std::vector<double> knots;
    for (int k = 1; k <= count; ++k) knots.push_back(inverseNormal(static_cast<double>(k) / (count + 1)));
    return knots;
}

/// Rows a future, columns a basis function.
Eigen::MatrixXd splineBasis(const std::vector<double>& x) {
    const std::vector<double> knots = knotsFor(x.size());
    Eigen::MatrixXd basis(static_cast<Eigen::Index>(x.size()), static_cast<Eigen::Index>(4 + knots.size()));
    for (std::size_t s = 0; s < x.size(); ++s) {
        const auto row = static_cast<Eigen::Index>(s);
        const double v = x[s];
        basis(row, 0) = 1.0;
        basis(row, 1) = v;
        basis(row, 2) = v * v;
        basis(row, 3) = v * v * v;
        for (std::size_t k = 0; k < knots.size(); ++k) {
            const double above = std::max(0.0, v - knots[k]);
            basis(row, static_cast<Eigen::Index>(4 + k)) = above * above * above;
        }
    }
    return basis;
}

/// One, then each argument and its square.
Eigen::MatrixXd quadraticBasis(const std::vector<Known>& arguments) {
    const auto futures = static_cast<Eigen::Index>(arguments.front().size());
    Eigen::MatrixXd basis(futures, static_cast<Eigen::Index>(1 + 2 * arguments.size()));
    basis.col(0).setOnes();
    for (std::size_t a = 0; a < arguments.size(); ++a) {
        const Eigen::Map<const Eigen::VectorXd> x(arguments[a].data(), futures);
        basis.col(static_cast<Eigen::Index>(1 + 2 * a)) = x;
        basis.col(static_cast<Eigen::Index>(2 + 2 * a)) = x.cwiseProduct(x);
    }
    return basis;
}

/// Least squares by normal equations; a column that says nothing new is left out by the pivots.
Eigen::VectorXd solved(const Eigen::MatrixXd& basis, const Eigen::VectorXd& y) {
    Eigen::MatrixXd normal = basis.transpose() * basis;
    normal.diagonal() *= 1.0 + 1e-12;  // columns that are the same stay solvable
    return normal.ldlt().solve(basis.transpose() * y);
}

std::vector<double> plainVector(const Eigen::VectorXd& v) { return {v.data(), v.data() + v.size()}; }

/// The arguments' linear part in the fit of y, scaled to unit spread.
std::vector<double> directionOf(const std::vector<Known>& arguments, const Eigen::VectorXd& y) {
    const auto futures = y.size();
    Eigen::MatrixXd basis(futures, static_cast<Eigen::Index>(1 + arguments.size()));
    basis.col(0).setOnes();
    for (std::size_t a = 0; a < arguments.size(); ++a) {
        basis.col(static_cast<Eigen::Index>(1 + a)) = Eigen::Map<const Eigen::VectorXd>(arguments[a].data(), futures);
    }
    Eigen::VectorXd weights = solved(basis, y);
    weights(0) = 0.0;
    Eigen::VectorXd along = basis * weights;
    along.array() -= along.mean();
    const double spread = std::sqrt(along.squaredNorm() / static_cast<double>(futures));
    if (spread > 0.0) along /= spread;
    return plainVector(along);
}

}  // namespace

SmoothFit::SmoothFit(const std::vector<Known>& arguments) : arguments_(arguments) {}

std::vector<double> SmoothFit::fitted(std::span<const double> values) const {
    const Eigen::Map<const Eigen::VectorXd> y(values.data(), static_cast<Eigen::Index>(values.size()));
    if (arguments_.size() == 1) {
        const Eigen::MatrixXd basis = splineBasis(arguments_.front());
        return plainVector(basis * solved(basis, y));
    }
    const Eigen::MatrixXd quadratic = quadraticBasis(arguments_);
    const Eigen::MatrixXd along = splineBasis(directionOf(arguments_, y));
    Eigen::MatrixXd basis(quadratic.rows(), quadratic.cols() + along.cols() - 2);  // one and linear part are there already
    basis << quadratic, along.rightCols(along.cols() - 2);
    return plainVector(basis * solved(basis, y));
}

double worthOfKnowing(const CostColumns& costs, const std::vector<Known>& arguments) {
    if (costs.size() < 2 || arguments.empty()) return 0.0;
    const SmoothFit fit(arguments);
    const std::size_t futures = costs.front().size();
    std::vector<double> least(futures, 0.0);  // of differences to the first choice
    double leastMean = 0.0;
    std::vector<double> difference(futures);
    for (std::size_t c = 1; c < costs.size(); ++c) {
        for (std::size_t s = 0; s < futures; ++s) difference[s] = costs[c][s] - costs[0][s];
        leastMean = std::min(leastMean, pairwiseMean(difference));
        const auto fitted = fit.fitted(difference);
        for (std::size_t s = 0; s < futures; ++s) least[s] = std::min(least[s], fitted[s]);
    }
    return std::max(0.0, leastMean - pairwiseMean(least));
}

double shareAlone(std::span<const double> values, const Known& argument) {
    const double whole = varianceOf(values);
    if (!(whole > 0.0)) return 0.0;
    return std::clamp(varianceOf(SmoothFit({argument}).fitted(values)) / whole, 0.0, 1.0);
}

}  // namespace splitpoint::models
