#pragma once

#include <vector>

#include <Eigen/Core>

namespace splitpoint::models {

/// Pearson correlation of two normals whose rank (Spearman) correlation is given: 2 sin(pi rank / 6).
/// @param rank  -1 to 1
/// @test  T-45
[[nodiscard]] double pearsonOfRank(double rank);

/// The correlation matrix nearest to a symmetric one with unit diagonal (Frobenius norm), whose eigenvalues are all at
/// least `kLeastEigenvalue`; the matrix itself where it is one already.
/// @source Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22, 2002 (alternating projections)
/// @test  a valid matrix stays; Higham's example; unit diagonal and eigenvalues on random ones
[[nodiscard]] Eigen::MatrixXd nearestCorrelation(const Eigen::Ref<const Eigen::MatrixXd>& wanted);
inline constexpr double kLeastEigenvalue = 1e-8;

/// Ties standard normals of several inputs together (normal copula).
class Copula {
  public:
    /// Independent inputs.
    explicit Copula(std::size_t inputs) : inputs_(inputs) {}
    /// @param correlation  Pearson correlations of the normals; repaired where it is no correlation matrix
    explicit Copula(const Eigen::Ref<const Eigen::MatrixXd>& correlation);

    /// Turns independent standard normals, one an input, into correlated ones, in place.
    void correlate(std::vector<double>& z) const;
    /// What an input is, given all others: mean `conditionalMean` and standard deviation `conditionalSpread`.
    [[nodiscard]] double conditionalMean(const std::vector<double>& z, std::size_t input) const;
    [[nodiscard]] double conditionalSpread(std::size_t input) const;
    /// Lower Cholesky factor of the correlations with the inputs in another order; the identity where independent.
    /// @param order  every input once
    [[nodiscard]] Eigen::MatrixXd factorInOrder(const std::vector<std::size_t>& order) const;
    [[nodiscard]] bool independent() const { return lower_.size() == 0; }
    [[nodiscard]] double correlation(std::size_t a, std::size_t b) const;

  private:
    std::size_t inputs_;
    Eigen::MatrixXd lower_;      ///< Cholesky factor of the correlations; empty: independent
    Eigen::MatrixXd precision_;  ///< their inverse
};

}  // namespace splitpoint::models
