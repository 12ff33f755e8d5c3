#include "ui/inputs/range_spread.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "ui/inputs/estimate_text.h"

namespace splitpoint::ui {

using models::Estimate;
using models::InputDistribution;

namespace {

struct SpreadWords {
    Q_DECLARE_TR_FUNCTIONS(RangeSpread)
};

constexpr double kStepShare = 0.05, kUsualReach = 0.5, kBeyondEnd = 1.5;
constexpr double kNearZero = 0.05;  ///< of the typical value: as low as a dragged end of a figure above 0 goes

/// What percentages are of.
double sizeOf(const Estimate& value) {
    return value.typical == 0.0 ? 1.0 : std::fabs(value.typical);
}

/// To two digits of the size: ends are round figures.
double snapped(double end, const Estimate& value) {
    const double grain = std::pow(10.0, std::floor(std::log10(sizeOf(value))) - 2.0);
    return QString::number(std::round(end / grain) * grain, 'g', 12).toDouble();
}

double withinLimits(const Field& field, double end, const Estimate& value) {
    double low = field.limits.low;
    if (field.limits.lowExcluded) low += kNearZero * (value.typical - low);
    return std::clamp(end, std::min(low, value.typical), std::max(field.limits.high, value.typical));
}

Estimate withSpreads(const Field& field, const Estimate& start, double below, double above) {
    const double typical = start.typical;
    Estimate result{withinLimits(field, snapped(typical - std::max(below, 0.0), start), start), typical,
                    withinLimits(field, snapped(typical + std::max(above, 0.0), start), start)};
    result.low = std::min(result.low, typical);
    result.high = std::max(result.high, typical);
    return result;
}

}  // namespace

InputDistribution rangeDistribution(const Field& field, const Estimate& value) {
    return {value, models::inputShape(field.limits.low, field.limits.high), field.limits.low, field.limits.high};
}

RangeScale rangeScale(const Field& field, const Estimate& value) {
    const double usual = kUsualReach * sizeOf(value);
    const auto reach = [&](double spread) { return std::max(usual, kBeyondEnd * spread); };
    return {std::max(field.limits.low, value.typical - reach(value.typical - value.low)),
            std::min(field.limits.high, value.typical + reach(value.high - value.typical))};
}

std::vector<QPointF> rangeDensity(const InputDistribution& distribution, int points) {
    std::vector<QPointF> curve;
    if (!distribution.range().isRange()) return curve;
    constexpr double kReach = 2.5758293035489;  // half of 99 in 100
    const auto side = [&](double from, double to) {
        const int count = std::max(2, points / 2);
        for (int i = 0; i < count; ++i) {
            const double z = from + (to - from) * i / (count - 1);
            const double step = 1e-3 * (from < 0 ? -1.0 : 1.0);  // stays on its side of the median
            const double slope =
                (distribution.at(z + (z == 0.0 ? step : 0.0)) - distribution.at(z - (z == 0.0 ? 0.0 : step))) /
                std::fabs(step);
            const double width = std::fabs(slope);
            if (width > 0.0) curve.emplace_back(distribution.at(z), std::exp(-0.5 * z * z) / width);
        }
    };
    side(-kReach, 0.0);
    side(0.0, kReach);
    double most = 0.0;
    for (const QPointF& point : curve) most = std::max(most, point.y());
    for (QPointF& point : curve) point.setY(most > 0.0 ? point.y() / most : 0.0);
    return curve;
}

Estimate withEnd(const Field& field, const Estimate& start, bool highEnd, double wanted, bool alone) {
    const double typical = start.typical, below = typical - start.low, above = start.high - typical;
    const double spread = std::max(0.0, highEnd ? wanted - typical : typical - wanted);
    const double before = highEnd ? above : below, other = highEnd ? below : above;
    double opposite = other;
    if (!alone) opposite = !start.isRange() ? spread : before > 0.0 ? other * spread / before : other;
    return highEnd ? withSpreads(field, start, opposite, spread) : withSpreads(field, start, spread, opposite);
}

Estimate widened(const Field& field, const Estimate& value, int steps) {
    const double below = value.typical - value.low, above = value.high - value.typical;
    const double step = kStepShare * sizeOf(value) * steps;
    if (!value.isRange()) return step <= 0.0 ? value : withSpreads(field, value, step, step);
    const double wider = std::max(below, above), after = wider + step;
    // Back to no range at all once less than half a step would be left.
    if (after < 0.5 * kStepShare * sizeOf(value)) return Estimate{value.typical};
    return withSpreads(field, value, below * after / wider, above * after / wider);
}

int spreadPercent(const Estimate& value) {
    const double wider = std::max(value.typical - value.low, value.high - value.typical);
    return static_cast<int>(std::lround(std::min(100.0 * wider / sizeOf(value), 1e6)));
}

QString rangeSentence(const Field& field, const Estimate& value, const QLocale& locale) {
    const auto figure = [&](double x) { return figureText(field, QString::number(x, 'g', 4).toDouble(), locale); };
    if (!value.isRange()) return SpreadWords::tr("Exactly %1 in every future.").arg(figure(value.typical));
    return SpreadWords::tr("9 in 10 futures lie between %1 and %2, half of them below %3.")
        .arg(figure(value.low), figure(value.high), figure(value.typical));
}

}  // namespace splitpoint::ui
