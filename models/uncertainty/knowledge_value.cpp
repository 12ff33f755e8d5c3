#include "models/uncertainty/knowledge_value.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Every second row: the halves of the futures are replicates of their own, so that errors of the one say nothing of
/// the other.
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
    [[nodiscard]] Eigen::VectorXd weights(const Eigen::VectorXd& y) const {
        return factor_.solve(own_.transpose() * Eigen::VectorXd(rowsOf(y, rows_)));
    }

  private:
    Rows rows_;
    Eigen::MatrixXd own_;
    Eigen::LDLT<Eigen::MatrixXd> factor_;
};

/// A linear function of the arguments that the differences follow most, at all futures, scaled to unit spread.
std::vector<double> directionOf(const std::vector<Known>& arguments, const std::vector<Eigen::VectorXd>& differences,
                                Rows rows) {
    const auto futures = static_cast<Eigen::Index>(arguments.front().size());
    Eigen::MatrixXd basis(futures, static_cast<Eigen::Index>(1 + arguments.size()));
    basis.col(0).setOnes();
    for (std::size_t a = 0; a < arguments.size(); ++a) {
        basis.col(static_cast<Eigen::Index>(1 + a)) = Eigen::Map<const Eigen::VectorXd>(arguments[a].data(), futures);
    }
    const Solver solver(basis, rows);
    Eigen::VectorXd steepest = Eigen::VectorXd::Zero(basis.cols());
    for (const Eigen::VectorXd& difference : differences) {
        Eigen::VectorXd weights = solver.weights(difference);
        weights(0) = 0.0;
        if (weights.squaredNorm() > steepest.squaredNorm()) steepest = weights;
    }
    Eigen::VectorXd along = basis * steepest;
    along.array() -= along.mean();
    const double spread = std::sqrt(along.squaredNorm() / static_cast<double>(futures));
    if (spread > 0.0) along /= spread;
    return {along.data(), along.data() + along.size()};
}

Eigen::MatrixXd basisOf(const std::vector<Known>& arguments, const std::vector<Eigen::VectorXd>& differences,
                        Rows rows) {
    if (arguments.size() == 1) return splineBasis(arguments.front());
    const Eigen::MatrixXd quadratic = quadraticBasis(arguments);
    const Eigen::MatrixXd along = splineBasis(directionOf(arguments, differences, rows));
    Eigen::MatrixXd basis(quadratic.rows(),
                          quadratic.cols() + along.cols() - 2);  // one and linear part are there already
    basis << quadratic, along.rightCols(along.cols() - 2);
    return basis;
}

/// Fits functions of the arguments to values on some of the futures.
class SmoothFit {
  public:
    SmoothFit(Eigen::MatrixXd basis, Rows rows) : basis_(std::move(basis)), solver_(basis_, rows) {}
    /// At every future.
    [[nodiscard]] Eigen::VectorXd fitted(const Eigen::VectorXd& y) const { return basis_ * solver_.weights(y); }

  private:
    Eigen::MatrixXd basis_;
    Solver solver_;
};

/// The choice that one half of the futures finds least costly so far, and what the other half says it costs. All
/// relative to the choice that is held.
struct Informed {
    Eigen::VectorXd least, cost;
    Eigen::VectorXd paid;  ///< what the choice costs in this very future
    explicit Informed(Eigen::Index futures) : least(Eigen::VectorXd::Zero(futures)), cost(least), paid(least) {}
    /// @param served  how likely the choice does all work, as this half has it; empty: it does
    void consider(const Eigen::VectorXd& own, const Eigen::VectorXd& others, const Eigen::VectorXd& real,
                  const Eigen::VectorXd& served, double servedShare) {
        for (Eigen::Index s = 0; s < least.size(); ++s) {
            if (own(s) >= least(s) || (served.size() > 0 && served(s) < servedShare)) continue;
            least(s) = own(s);
            cost(s) = others(s);
            paid(s) = real(s);
        }
    }
};

Eigen::Map<const Eigen::VectorXd> columnOf(const std::vector<double>& values) {
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}

double meanOf(const Eigen::VectorXd& values) {
    return pairwiseMean({values.data(), static_cast<std::size_t>(values.size())});
}

bool isAlways(const std::vector<double>& served) {
    return std::all_of(served.begin(), served.end(), [](double one) { return one == 1.0; });
}

}  // namespace

Choices choicesOf(CostColumns costs) {
    Choices choices;
    choices.costs = std::move(costs);
    std::vector<double> means;
    for (const auto& column : choices.costs) means.push_back(pairwiseMean(column));
    choices.held = static_cast<std::size_t>(std::min_element(means.begin(), means.end()) - means.begin());
    return choices;
}

double worthOfKnowing(const Choices& choices, const std::vector<Known>& arguments, const std::stop_token& stop) {
    return sampledWorthOfKnowing(choices, arguments, stop).value;
}

Sampled sampledWorthOfKnowing(const Choices& choices, const std::vector<Known>& arguments,
                              const std::stop_token& stop) {
    const CostColumns& costs = choices.costs;
    if (costs.size() < 2 || arguments.empty()) return {};
    const auto held = columnOf(costs[choices.held]);
    std::vector<Eigen::VectorXd>
        differences;  // to the held one; all of them are needed where a direction is looked for
    if (arguments.size() > 1) {
        for (std::size_t c = 0; c < costs.size(); ++c) {
            if (c != choices.held) differences.emplace_back(columnOf(costs[c]) - held);
        }
    }
    const SmoothFit even(basisOf(arguments, differences, Rows::Even), Rows::Even),
        odd(basisOf(arguments, differences, Rows::Odd), Rows::Odd);
    Informed byEven(held.size()), byOdd = byEven;
    for (std::size_t c = 0; c < costs.size() && !stop.stop_requested(); ++c) {
        if (c == choices.held) continue;
        const Eigen::VectorXd difference = columnOf(costs[c]) - held;
        const Eigen::VectorXd fromEven = even.fitted(difference), fromOdd = odd.fitted(difference);
        Eigen::VectorXd servedEven, servedOdd;
        if (!choices.served.empty() && !isAlways(choices.served[c])) {
            const Eigen::VectorXd served = columnOf(choices.served[c]);
            servedEven = even.fitted(served);
            servedOdd = odd.fitted(served);
        }
        byEven.consider(fromEven, fromOdd, difference, servedEven, choices.servedShare);
        byOdd.consider(fromOdd, fromEven, difference, servedOdd, choices.servedShare);
    }
    Sampled worth;
    // What one half would choose, at what the other half says it costs: errors of a fit earn nothing.
    worth.value = std::max(0.0, -0.5 * (meanOf(byEven.cost) + meanOf(byOdd.cost)));
    if (held.size() % kReplicates == 0) {
        const Eigen::VectorXd gains = -0.5 * (byEven.paid + byOdd.paid);
        worth.standardError = sampledMean({gains.data(), static_cast<std::size_t>(gains.size())}).standardError;
    }
    return worth;
}

double shareAlone(std::span<const double> values, const Known& argument) {
    const double whole = varianceOf(values);
    if (!(whole > 0.0)) return 0.0;
    const Eigen::VectorXd fitted =
        SmoothFit(splineBasis(argument), Rows::All)
            .fitted(Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size())));
    return std::clamp(varianceOf({fitted.data(), values.size()}) / whole, 0.0, 1.0);
}

}  // namespace splitpoint::models
