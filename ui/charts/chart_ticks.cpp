#include <algorithm>
#include <cmath>

#include "ui/charts/chart_spec.h"

namespace splitpoint::ui {
namespace {

/// The round number at or above x among 1, 2, 2.5, 5 and 10 times a power of ten.
double roundUp(double x) {
    const double power = std::pow(10.0, std::floor(std::log10(x)));
    for (const double m : {1.0, 2.0, 2.5, 5.0})
        if (x <= m * power * (1.0 + 1e-9)) return m * power;
    return 10.0 * power;
}

/// The multiples of the powers of ten within the range, of every `everyPowers`-th power.
QList<double> decadeTicks(double minimum, double maximum, std::initializer_list<double> multiples, int everyPowers) {
    QList<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(minimum) + 1e-12));
    const int last = static_cast<int>(std::ceil(std::log10(maximum) - 1e-12));
    for (int power = first; power <= last; ++power) {
        if (power % everyPowers != 0) continue;
        for (const double multiple : multiples) {
            const double value = multiple * std::pow(10.0, power);
            if (value >= minimum * (1.0 - 1e-9) && value <= maximum * (1.0 + 1e-9)) ticks.append(value);
        }
    }
    return ticks;
}

}  // namespace

double niceMaximum(double largest) {
    if (!std::isfinite(largest) || largest <= 0.0) return 1.0;
    const double step = roundUp(largest / 5.0);
    return std::ceil(largest / step - 1e-9) * step;
}

QList<double> niceTicks(double minimum, double maximum, int wanted, bool wholeNumbers) {
    QList<double> ticks;
    const double span = maximum - minimum;
    if (!std::isfinite(span) || span <= 0.0 || wanted < 1) return ticks;
    double step = roundUp(span / wanted);
    if (wholeNumbers) step = std::max(1.0, std::ceil(step - 1e-9));
    const double first = std::ceil(minimum / step - 1e-9);
    for (double i = first; i * step <= maximum + step * 1e-9 && ticks.size() < 200; i += 1.0) ticks.append(i * step);
    return ticks;
}

QList<double> logarithmicTicks(double minimum, double maximum, int wanted) {
    if (!(minimum > 0.0) || !(maximum > minimum) || !std::isfinite(maximum) || wanted < 1) return {};
    QList<double> ticks = decadeTicks(minimum, maximum, {1.0, 2.0, 5.0}, 1);
    // 1-2-5 may come a little denser than wanted: a label without room is left out, its line stays.
    if (ticks.size() > qsizetype{2} * wanted) {
        const int decades = static_cast<int>(std::ceil(std::log10(maximum / minimum)));
        ticks = decadeTicks(minimum, maximum, {1.0}, 1 + decades / (wanted + 1));
    }
    return ticks.size() >= 2 ? ticks : niceTicks(minimum, maximum, wanted);
}

}  // namespace splitpoint::ui
