#include "models/uncertainty/knowledge_value.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

/// Every second row: the halves of the futures are replicates of their own, so that errors of the one say nothing of the other.
enum class Rows { All, Even, Odd };

Eigen::MatrixXd rowsOf(const Eigen::MatrixXd& basis, Rows rows) {
    if (rows == Rows::All) return basis;
    const Eigen::Index first = rows == Rows::Even ? 0 : 1;
    return basis(Eigen::seq(first, Eigen::last, 2), Eigen::all);
}

/// Least squares on some rows by normal equations.
class Solver {
  public:
    Solver(const Eigen::MatrixXd& basis, Rows rows) : rows_(rows), own_(rowsOf(basis, rows)) {
        Eigen::MatrixXd normal = own_.transpose() * own_;
        normal.diagonal() *= 1.0 + 1e-12;  // columns that are the same stay solvable
        factor_.compute(normal);
    }
    [[nodiscard]] Eigen::VectorXd weights(const Eigen::VectorXd& y) const { return factor_.solve(own_.transpose() * Eigen::VectorXd(rowsOf(y, rows_))); }

  private:
    Rows rows_;
    Eigen::MatrixXd own_;
    Eigen::LDLT<Eigen::MatrixXd> factor_;
};

/// The arguments' linear part in the fit of y on some rows, at all of them, scaled to unit spread.
std::vector<double> directionOf(const std::vector<Known>& arguments, const Eigen::VectorXd& y, Rows rows) {
    const auto futures = y.size();
    Eigen::MatrixXd basis(futures, static_cast<Eigen::Index>(1 + arguments.size()));
    basis.col(0).setOnes();
    for (std::size_t a = 0; a < arguments.size(); ++a) {
        basis.col(static_cast<Eigen::Index>(1 + a)) = Eigen::Map<const Eigen::VectorXd>(arguments[a].data(), futures);
    }
    Eigen::VectorXd weights = Solver(basis, rows).weights(y);
    weights(0) = 0.0;
    Eigen::VectorXd along = basis * weights;
    along.array() -= along.mean();
    const double spread = std::sqrt(along.squaredNorm() / static_cast<double>(futures));
    if (spread > 0.0) along /= spread;
    return {along.data(), along.data() + along.size()};
}

/// Fits functions of the arguments to values, on some of the futures.
class SmoothFit {
  public:
    SmoothFit(const std::vector<Known>& arguments, Rows rows) : arguments_(arguments), rows_(rows) {
        if (arguments.size() > 1) return;
        basis_ = splineBasis(arguments.front());
        solver_.emplace(basis_, rows);
    }
    /// At every future.
    [[nodiscard]] Eigen::VectorXd fitted(const Eigen::VectorXd& y) const {
        if (solver_) return basis_ * solver_->weights(y);
        const Eigen::MatrixXd quadratic = quadraticBasis(arguments_);
        const Eigen::MatrixXd along = splineBasis(directionOf(arguments_, y, rows_));
        Eigen::MatrixXd basis(quadratic.rows(), quadratic.cols() + along.cols() - 2);  // one and linear part are there already
        basis << quadratic, along.rightCols(along.cols() - 2);
        return basis * Solver(basis, rows_).weights(y);
    }

  private:
    const std::vector<Known>& arguments_;
    Rows rows_;
    Eigen::MatrixXd basis_;         ///< of one argument
    std::optional<Solver> solver_;
};

/// Per future the choice of least fitted cost, the first one at 0.
std::vector<std::size_t> choicesBy(const std::vector<Eigen::VectorXd>& fitted, std::size_t futures) {
    std::vector<std::size_t> choices(futures, 0);
    for (std::size_t s = 0; s < futures; ++s) {
        double least = 0.0;
        for (std::size_t c = 0; c < fitted.size(); ++c) {
            const double value = fitted[c](static_cast<Eigen::Index>(s));
            if (value < least) {
                least = value;
                choices[s] = c + 1;
            }
        }
    }
    return choices;
}

double valueOf(const std::vector<Eigen::VectorXd>& fitted, std::size_t choice, std::size_t future) {
    return choice == 0 ? 0.0 : fitted[choice - 1](static_cast<Eigen::Index>(future));
}

}  // namespace

double worthOfKnowing(const CostColumns& costs, const std::vector<Known>& arguments) {
    if (costs.size() < 2 || arguments.empty()) return 0.0;
    const std::size_t futures = costs.front().size();
    const SmoothFit even(arguments, Rows::Even), odd(arguments, Rows::Odd);
    std::vector<Eigen::VectorXd> byEven, byOdd;  // differences to the first choice
    double leastMean = 0.0;
    Eigen::VectorXd difference(static_cast<Eigen::Index>(futures));
    for (std::size_t c = 1; c < costs.size(); ++c) {
        for (std::size_t s = 0; s < futures; ++s) difference(static_cast<Eigen::Index>(s)) = costs[c][s] - costs[0][s];
        leastMean = std::min(leastMean, pairwiseMean({difference.data(), futures}));
        byEven.push_back(even.fitted(difference));
        byOdd.push_back(odd.fitted(difference));
    }
    // What one half would choose, at what the other half says it costs: errors of a fit earn nothing.
    const auto evenChoices = choicesBy(byEven, futures), oddChoices = choicesBy(byOdd, futures);
    std::vector<double> informed(futures);
    for (std::size_t s = 0; s < futures; ++s) {
        informed[s] = 0.5 * (valueOf(byOdd, evenChoices[s], s) + valueOf(byEven, oddChoices[s], s));
    }
    return std::max(0.0, leastMean - pairwiseMean(informed));
}

double shareAlone(std::span<const double> values, const Known& argument) {
    const double whole = varianceOf(values);
    if (!(whole > 0.0)) return 0.0;
    const std::vector<Known> arguments{argument};
    const Eigen::VectorXd fitted = SmoothFit(arguments, Rows::All).fitted(Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size())));
    return std::clamp(varianceOf({fitted.data(), values.size()}) / whole, 0.0, 1.0);
}

}  // namespace splitpoint::models
