#include "models/calibration/student_t.h"

#include <cmath>
#include <limits>

namespace splitpoint::models::calibration {

namespace {

constexpr double kTiny = 1e-300;
constexpr int kMostTerms = 500;
/// Above this the normal differs from t by less than 1e-9 of a probability.
constexpr double kNormalFrom = 1e7;

double notZero(double value) {
    return std::fabs(value) < kTiny ? kTiny : value;
}

/// Continued fraction of the incomplete beta function, by Lentz's method.
double betaFraction(double a, double b, double x) {
    double c = 1.0;
    double d = 1.0 / notZero(1.0 - (a + b) * x / (a + 1.0));
    double result = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / notZero(1.0 + even * d);
        c = notZero(1.0 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / notZero(1.0 + odd * d);
        c = notZero(1.0 + odd / c);
        result *= d * c;
        if (std::fabs(d * c - 1.0) < 1e-15) break;
    }
    return result;
}

/// lgamma() writes a global sign; lgamma_r does not.
double logGamma(double x) {
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

double incompleteBeta(double a, double b, double x) {
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0)) return front * betaFraction(a, b, x) / a;
    return 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

/// P(T > t) for t >= 0, exact in the far tail.
double upperTail(double t, double freedom) {
    if (freedom >= kNormalFrom) return 0.5 * std::erfc(t / std::sqrt(2.0));
    return 0.5 * incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t));
}

}  // namespace

double studentTProbability(double t, double freedom) {
    const double tail = upperTail(std::fabs(t), freedom);
    return t < 0.0 ? tail : 1.0 - tail;
}

double studentTQuantile(double probability, double freedom) {
    const bool below = probability < 0.5;
    const double tail = below ? probability : 1.0 - probability;
    if (tail >= 0.5) return 0.0;
    double low = 0.0;
    double high = 1.0;
    while (upperTail(high, freedom) > tail && high < 1e150) high *= 2.0;
    // Bisection: the tail falls strictly, and 200 halvings reach the last bit.
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high) break;
        (upperTail(middle, freedom) > tail ? low : high) = middle;
    }
    return below ? -high : high;
}

double normalProbability(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double normalQuantile(double probability) {
    return studentTQuantile(probability, kInfiniteFreedom);
}

double twoSidedP(double value, double error, double freedom) {
    if (error <= 0.0) return value == 0.0 ? 1.0 : 0.0;
    return 2.0 * upperTail(std::fabs(value) / error, freedom);
}

}  // namespace splitpoint::models::calibration
