#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace splitpoint::models {

/// One dimension of a Sobol sequence: a primitive polynomial over two elements, leading and last coefficient included
/// (x^2 + x + 1 is 7), and as many initial direction numbers as it has degrees.
struct JoeKuoRow {
    std::uint32_t polynomial;
    std::array<std::uint32_t, 11> initial;
};

/// Dimensions after the first, which is the van der Corput sequence.
inline constexpr std::size_t kJoeKuoRows = 255;

/// @source the file new-joe-kuo-6.21201; see joe_kuo_license.txt
extern const std::array<JoeKuoRow, kJoeKuoRows> kJoeKuo;

}  // namespace splitpoint::models
