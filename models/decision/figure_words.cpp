#include "models/decision/figure_words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace splitpoint::models {

std::string fixedDigits(double value, int digits) {
    constexpr double kNobodyCounts = 1e15;  // interruptions can make a job take any time: then the power of ten says it
    char text[64];
    if (std::abs(value) >= kNobodyCounts) {
        std::snprintf(text, sizeof text, "%.2e", value);
        return text;
    }
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string figure = text;
    // What rounds to zero has no sign.
    if (figure[0] == '-' && figure.find_first_of("123456789") == std::string::npos) figure.erase(0, 1);
    const std::size_t first = figure[0] == '-' ? 1 : 0, point = std::min(figure.find('.'), figure.size());
    for (std::size_t at = point; at > first + 3; at -= 3) figure.insert(at - 3, 1, ',');
    return figure;
}

std::string usdWords(double value) {
    constexpr double kHalfACent = 0.005, kNothing = 1e-6;
    const double size = std::abs(value);
    if (size < kNothing || size >= kHalfACent) return fixedDigits(value, 2) + " USD";
    return fixedDigits(value, 1 - static_cast<int>(std::floor(std::log10(size)))) + " USD";  // two that count
}

std::string percentWords(double share) {
    return fixedDigits(100.0 * share, 1) + " %";
}

std::string planWords(PlanKind plan) {
    if (plan == PlanKind::BareMetal) return "bare metal";
    return plan == PlanKind::Virtual ? "virtual" : "the hybrid";
}

std::string nodeWords(NodeCounts nodes) {
    if (nodes.bareMetal == 0 && nodes.reserved == 0) return "no committed node";
    const auto plural = [](int count) { return count == 1 ? " node" : " nodes"; };
    if (nodes.reserved == 0) return std::to_string(nodes.bareMetal) + " bare-metal" + plural(nodes.bareMetal);
    if (nodes.bareMetal == 0) return std::to_string(nodes.reserved) + " reserved" + plural(nodes.reserved);
    return std::to_string(nodes.bareMetal) + " bare-metal and " + std::to_string(nodes.reserved) + " reserved nodes";
}

std::string capitalized(std::string sentence) {
    if (!sentence.empty() && sentence[0] >= 'a' && sentence[0] <= 'z')
        sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence;
}

}  // namespace splitpoint::models
