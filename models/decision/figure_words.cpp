#include "models/decision/figure_words.h"

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
    // What rounds to zero has no sign.
    if (text[0] == '-' && std::string(text).find_first_of("123456789") == std::string::npos) return text + 1;
    return text;
}

std::string usdWords(double value) {
    return fixedDigits(value, 2) + " USD";
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
