#include "models/uncertainty/sobol.h"

#include <algorithm>
#include <bit>

#include "models/uncertainty/joe_kuo.h"

namespace splitpoint::models {

namespace {

constexpr unsigned kBits = 32;

std::array<std::uint32_t, kBits> vanDerCorput() {
    std::array<std::uint32_t, kBits> v{};
    for (unsigned i = 0; i < kBits; ++i) v[i] = 1U << (kBits - 1 - i);
    return v;
}

/// m_i = 2 a_1 m_(i-1) xor 4 a_2 m_(i-2) xor ... xor 2^s m_(i-s) xor m_(i-s), as fractions: v_i = m_i 2^(31-i).
std::array<std::uint32_t, kBits> directionsOf(const JoeKuoRow& row) {
    std::array<std::uint32_t, kBits> v{};
    const unsigned degree = static_cast<unsigned>(std::bit_width(row.polynomial)) - 1;
    for (unsigned i = 0; i < degree; ++i) v[i] = row.initial[i] << (kBits - 1 - i);
    for (unsigned i = degree; i < kBits; ++i) {
        v[i] = v[i - degree] ^ (v[i - degree] >> degree);
        for (unsigned k = 1; k < degree; ++k) {
            if (((row.polynomial >> (degree - k)) & 1U) != 0U) v[i] ^= v[i - k];
        }
    }
    return v;
}

std::uint32_t reversed(std::uint32_t x) {
    x = ((x >> 1U) & 0x55555555U) | ((x & 0x55555555U) << 1U);
    x = ((x >> 2U) & 0x33333333U) | ((x & 0x33333333U) << 2U);
    x = ((x >> 4U) & 0x0F0F0F0FU) | ((x & 0x0F0F0F0FU) << 4U);
    x = ((x >> 8U) & 0x00FF00FFU) | ((x & 0x00FF00FFU) << 8U);
    return (x >> 16U) | (x << 16U);
}

}  // namespace

SobolSequence::SobolSequence(std::size_t dimensions) {
    directions_.reserve(dimensions);
    for (std::size_t d = 0; d < std::min(dimensions, kMaxSobolDimensions); ++d) {
        directions_.push_back(d == 0 ? vanDerCorput() : directionsOf(kJoeKuo[d - 1]));
    }
}

std::uint32_t SobolSequence::at(std::uint32_t index, std::size_t dimension) const {
    std::uint32_t point = 0;
    for (std::uint32_t gray = index ^ (index >> 1U); gray != 0; gray &= gray - 1) {
        point ^= directions_[dimension][static_cast<std::size_t>(std::countr_zero(gray))];
    }
    return point;
}

std::uint32_t owenScrambled(std::uint32_t point, std::uint32_t seed) {
    std::uint32_t x = reversed(point);
    x ^= x * 0x3d20adeaU;
    x += seed;
    x *= (seed >> 16U) | 1U;
    x ^= x * 0x05526c56U;
    x ^= x * 0x53a22864U;
    return reversed(x);
}

}  // namespace splitpoint::models
