#include "models/uncertainty/future_draw.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <string>

#include <Eigen/Cholesky>

#include "models/uncertainty/normal.h"
#include "models/uncertainty/philox.h"
#include "models/uncertainty/simulation.h"

namespace splitpoint::models {

namespace {
constexpr auto kReplicateCount = static_cast<std::uint32_t>(kReplicates);
}

FutureDraw::FutureDraw(std::vector<UncertainInput> inputs, Copula copula, std::uint64_t seed)
    : inputs_(std::move(inputs)),
      copula_(std::move(copula)),
      seed_(seed),
      sequence_(std::min(inputs_.size() + kSpareDimensions, kMaxSobolDimensions)) {
    for (std::uint32_t replicate = 0; replicate < kReplicateCount; ++replicate) {
        for (std::uint32_t d = 0; d < sequence_.dimensions(); ++d) {
            scrambles_.push_back(randomBits(seed, RandomStream::Scramble, replicate, d)[0]);
        }
    }
}

double FutureDraw::independentNormal(std::uint32_t future, std::size_t input) const {
    const std::uint32_t replicate = future % kReplicateCount, point = future / kReplicateCount;
    const std::uint32_t bits =
        input < sequence_.dimensions()
            ? owenScrambled(sequence_.at(point, input), scrambles_[replicate * sequence_.dimensions() + input])
            : randomBits(seed_, RandomStream::BeyondSobol, future, static_cast<std::uint32_t>(input))[0];
    return inverseNormal(openUniform(bits));
}

double FutureDraw::spareNormal(std::uint32_t future, std::size_t spare) const {
    return independentNormal(future, inputs_.size() + spare);
}

void FutureDraw::normals(std::uint32_t future, std::vector<double>& z) const {
    z.resize(inputs_.size());
    for (std::size_t i = 0; i < z.size(); ++i) z[i] = independentNormal(future, i);
    copula_.correlate(z);
}

double FutureDraw::normal(std::uint32_t future, std::size_t input) const {
    if (copula_.independent()) return independentNormal(future, input);
    std::vector<double> z;
    normals(future, z);
    return z[input];
}

void FutureDraw::values(const std::vector<double>& z, std::vector<double>& values) const {
    values.resize(inputs_.size());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = inputs_[i].distribution.at(z[i]);
}

double FutureDraw::drawnAgain(std::uint32_t future, const std::vector<double>& z, std::size_t input) const {
    const auto bits = randomBits(seed_, RandomStream::Resample, future, static_cast<std::uint32_t>(input))[0];
    return copula_.conditionalMean(z, input) + copula_.conditionalSpread(input) * inverseNormal(openUniform(bits));
}

FutureDraw::InTurn FutureDraw::drawnInTurn(std::uint32_t future, const std::vector<double>& z) const {
    InTurn turn;
    turn.order.resize(z.size());
    std::iota(turn.order.begin(), turn.order.end(), std::size_t{0});
    for (std::size_t i = z.size(); i-- > 1;) {  // Fisher and Yates
        const auto bits = randomBits(seed_, RandomStream::Order, future, static_cast<std::uint32_t>(i))[0];
        std::swap(turn.order[i], turn.order[(std::uint64_t{bits} * (i + 1)) >> 32U]);
    }
    const Eigen::MatrixXd factor = copula_.factorInOrder(turn.order);
    const auto size = static_cast<Eigen::Index>(z.size());
    Eigen::VectorXd own(size), fresh(size);
    for (Eigen::Index place = 0; place < size; ++place) {
        const std::size_t input = turn.order[static_cast<std::size_t>(place)];
        own(place) = z[input];
        const auto bits = randomBits(seed_, RandomStream::InTurn, future, static_cast<std::uint32_t>(input))[0];
        fresh(place) = inverseNormal(openUniform(bits));
    }
    factor.triangularView<Eigen::Lower>().solveInPlace(own);  // independent normals that give z in this order
    for (Eigen::Index known = 0; known <= size; ++known) {
        Eigen::VectorXd mixed = fresh;
        mixed.head(known) = own.head(known);
        const Eigen::VectorXd correlated = factor.triangularView<Eigen::Lower>() * mixed;
        std::vector<double>& normals = turn.normals.emplace_back(z);
        for (Eigen::Index place = known; place < size; ++place)
            normals[turn.order[static_cast<std::size_t>(place)]] = correlated(place);
    }
    return turn;
}

Result<int> checkedDraws(long draws) {
    const bool power = draws > 0 && std::has_single_bit(static_cast<unsigned long>(draws));
    if (power && draws >= kLeastDraws && draws <= kMostDraws) return static_cast<int>(draws);
    long nearest = kLeastDraws;
    for (long n = kLeastDraws; n <= kMostDraws; n *= 2) {
        const auto distance = [&](long to) { return std::abs(static_cast<double>(to) - static_cast<double>(draws)); };
        if (distance(n) < distance(nearest)) nearest = n;
    }
    return tl::unexpected(
        Error{ErrorKind::InvalidInput, "draws is " + std::to_string(draws) +
                                           ", but it must be a power of two from 256 to 65536: the nearest is " +
                                           std::to_string(nearest)});
}

}  // namespace splitpoint::models
