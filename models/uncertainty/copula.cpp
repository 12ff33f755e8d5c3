#include "models/uncertainty/copula.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

namespace splitpoint::models {

namespace {

/// The nearest matrix whose eigenvalues are at least `least`.
Eigen::MatrixXd withEigenvaluesAtLeast(const Eigen::MatrixXd& matrix, double least) {
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
    const Eigen::VectorXd values = solver.eigenvalues().cwiseMax(least);
    return solver.eigenvectors() * values.asDiagonal() * solver.eigenvectors().transpose();
}

double leastEigenvalue(const Eigen::MatrixXd& matrix) {
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix, Eigen::EigenvaluesOnly).eigenvalues().minCoeff();
}

}  // namespace

double pearsonOfRank(double rank) {
    return 2.0 * std::sin(std::numbers::pi * rank / 6.0);
}

Eigen::MatrixXd nearestCorrelation(const Eigen::Ref<const Eigen::MatrixXd>& wanted) {
    if (wanted.size() == 0 || leastEigenvalue(wanted) >= kLeastEigenvalue) return wanted;
    constexpr int kMostSteps = 200;
    constexpr double kNearEnough = 1e-9;
    Eigen::MatrixXd unit = wanted;
    Eigen::MatrixXd correction = Eigen::MatrixXd::Zero(wanted.rows(), wanted.cols());
    for (int step = 0; step < kMostSteps; ++step) {
        const Eigen::MatrixXd corrected = unit - correction;
        const Eigen::MatrixXd positive = withEigenvaluesAtLeast(corrected, 0.0);
        correction = positive - corrected;
        const Eigen::MatrixXd before = unit;
        unit = positive;
        unit.diagonal().setOnes();
        if ((unit - before).norm() < kNearEnough * unit.norm()) break;
    }
    // The limit may be singular or end a little outside: a touch of the identity keeps the unit diagonal.
    const double least = leastEigenvalue(unit);
    if (least < kLeastEigenvalue) {
        const double share = (kLeastEigenvalue - least) / (1.0 - least);
        unit = unit * (1.0 - share);
        unit.diagonal().setOnes();
    }
    return (unit + unit.transpose()) / 2.0;
}

Copula::Copula(const Eigen::Ref<const Eigen::MatrixXd>& correlation)
    : inputs_(static_cast<std::size_t>(correlation.rows())) {
    Eigen::MatrixXd off = correlation;
    off.diagonal().setZero();
    if (off.size() == 0 || off.cwiseAbs().maxCoeff() == 0.0) return;
    const Eigen::MatrixXd repaired = nearestCorrelation(correlation);
    const Eigen::LLT<Eigen::MatrixXd> factor(repaired);
    lower_ = factor.matrixL();
    precision_ = factor.solve(Eigen::MatrixXd::Identity(repaired.rows(), repaired.cols()));
}

void Copula::correlate(std::vector<double>& z) const {
    if (independent()) return;
    for (std::size_t row = inputs_; row-- > 0;) {  // from the last, so that what is read is not written yet
        double sum = 0.0;
        for (std::size_t column = 0; column <= row; ++column) {
            sum += lower_(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) * z[column];
        }
        z[row] = sum;
    }
}

double Copula::conditionalMean(const std::vector<double>& z, std::size_t input) const {
    if (independent()) return 0.0;
    const auto i = static_cast<Eigen::Index>(input);
    double sum = 0.0;
    for (std::size_t other = 0; other < inputs_; ++other) {
        if (other != input) sum += precision_(i, static_cast<Eigen::Index>(other)) * z[other];
    }
    return -sum / precision_(i, i);
}

double Copula::conditionalSpread(std::size_t input) const {
    if (independent()) return 1.0;
    const auto i = static_cast<Eigen::Index>(input);
    return 1.0 / std::sqrt(precision_(i, i));
}

Eigen::MatrixXd Copula::factorInOrder(const std::vector<std::size_t>& order) const {
    const auto size = static_cast<Eigen::Index>(order.size());
    if (independent()) return Eigen::MatrixXd::Identity(size, size);
    Eigen::MatrixXd ordered(size, size);
    for (Eigen::Index a = 0; a < size; ++a) {
        for (Eigen::Index b = 0; b <= a; ++b)
            ordered(a, b) = correlation(order[static_cast<std::size_t>(a)], order[static_cast<std::size_t>(b)]);
    }
    return Eigen::LLT<Eigen::MatrixXd>(ordered).matrixL();  // which reads the lower half only
}

double Copula::correlation(std::size_t a, std::size_t b) const {
    if (independent()) return a == b ? 1.0 : 0.0;
    double sum = 0.0;
    for (Eigen::Index k = 0; k < lower_.cols(); ++k) {
        sum += lower_(static_cast<Eigen::Index>(a), k) * lower_(static_cast<Eigen::Index>(b), k);
    }
    return sum;
}

}  // namespace splitpoint::models
