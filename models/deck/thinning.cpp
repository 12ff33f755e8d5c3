#include "models/deck/thinning.h"

#include <algorithm>

namespace splitpoint::models::deck {

std::size_t bucketLength(std::size_t points, std::size_t most) {
    if (points <= most) return 1;
    for (std::size_t power = 1;; power *= 10) {
        for (const std::size_t factor : {std::size_t{2}, std::size_t{4}, std::size_t{5}, std::size_t{8}, std::size_t{10}}) {
            // 25, 250, ... stand between 20 and 40.
            const std::size_t length = factor * power, quarter = 25 * power / 10;
            if (factor == 4 && power >= 10 && 2 * ((points + quarter - 1) / quarter) <= most) return quarter;
            if (2 * ((points + length - 1) / length) <= most) return length;
        }
    }
}

std::vector<std::size_t> keptPoints(const std::vector<double>& values, std::size_t most) {
    std::vector<std::size_t> kept;
    const std::size_t length = bucketLength(values.size(), most);
    for (std::size_t from = 0; from < values.size(); from += length) {
        const std::size_t to = std::min(from + length, values.size());
        if (to - from == 1) {
            kept.push_back(from);
            continue;
        }
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from), end = values.begin() + static_cast<std::ptrdiff_t>(to);
        const auto [low, high] = std::minmax_element(begin, end);
        auto first = static_cast<std::size_t>(std::min(low, high) - values.begin());
        auto second = static_cast<std::size_t>(std::max(low, high) - values.begin());
        if (first == second) first = from, second = to - 1;  // all equal
        kept.push_back(first);
        kept.push_back(second);
    }
    return kept;
}

}  // namespace splitpoint::models::deck
