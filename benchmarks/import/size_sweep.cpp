#include "benchmarks/import/size_sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace splitpoint::benchmarks {

namespace {

std::string sizeWords(double bytes) {
    if (bytes <= 0.0) return "unknown";
    constexpr double kStep = 1024.0;
    constexpr std::array kUnits{"B", "KiB", "MiB", "GiB"};
    std::size_t unit = 0;
    while (unit + 1 < kUnits.size() && bytes >= kStep && std::fmod(bytes, kStep) == 0.0) {
        bytes /= kStep;
        ++unit;
    }
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.15g %s", bytes, kUnits[unit]);
    return text.data();
}

}  // namespace

void SizeSweep::add(double bytes, double bytesPerSecond) {
    values_[bytes].push_back(bytesPerSecond);
}

std::vector<double> SizeSweep::runs() const {
    if (values_.size() == 1) return values_.begin()->second;  // as the tool printed them, to the last digit
    std::size_t count = values_.empty() ? 0 : values_.begin()->second.size();
    for (const auto& [bytes, values] : values_) count = std::min(count, values.size());
    std::vector<double> means;
    for (std::size_t run = 0; run < count; ++run) {
        double sum = 0.0;
        for (const auto& [bytes, values] : values_) sum += std::log(values[run]);
        means.push_back(std::exp(sum / static_cast<double>(values_.size())));
    }
    return means;
}

std::string SizeSweep::sizes() const {
    std::string text;
    for (const auto& [bytes, values] : values_) text += (text.empty() ? "" : ", ") + sizeWords(bytes);
    return text;
}

}  // namespace splitpoint::benchmarks
