#include "ui/format/number_format.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/format/money_text.h"

namespace splitpoint::ui {
namespace {

struct NumberFormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

const QChar kEnDash(0x2013);
const QChar kMinus(0x2212);
const QChar kNarrowSpace(0x202f);
constexpr double kDollarsWithoutCents = 100'000.0;
constexpr int kMostDecimals = 9;

/// Thousands up to trillions as people write them.
struct Magnitude {
    double factor = 1.0;
    QString suffix;
};

Magnitude magnitudeOf(double value, const QLocale& locale) {
    const double size = std::abs(value);
    const bool german = locale.language() == QLocale::German;  // where "B" would be a million millions
    if (size >= 999.5e9) return {1e12, german ? QStringLiteral("\u00a0Bio.") : QStringLiteral("T")};
    if (size >= 999.5e6) return {1e9, german ? QStringLiteral("\u00a0Mrd.") : QStringLiteral("B")};
    if (size >= 999.5e3) return {1e6, QStringLiteral("M")};
    if (size >= 9999.5) return {1e3, QStringLiteral("k")};
    return {};
}

/// Digits after the point for three significant ones, never trailing noise on whole numbers.
int shortDecimals(double size) {
    if (size >= 99.95 || size == 0.0) return 0;
    if (size >= 9.995) return 1;
    if (size >= 0.0995) return 2;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(size))) + 1, 2, 8);
}

int fullDecimals(double size) {
    if (size == 0.0) return 0;
    return std::clamp(5 - static_cast<int>(std::floor(std::log10(size))), 0, kMostDecimals);
}

QString fixed(double value, int decimals, const QLocale& locale) {
    QString text = locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::none_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() > 0; });
    if (value < 0.0 && !isZero) text.prepend(kMinus);
    return text;
}

/// Cuts zeros after the decimal point: 12.50 to 12.5, 3.00 to 3.
QString trimmed(QString text, const QLocale& locale) {
    const QString point = locale.decimalPoint();
    if (!text.contains(point)) return text;
    while (text.endsWith(locale.zeroDigit())) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

bool isMoney(Quantity quantity) {
    return quantity == Quantity::Usd || quantity == Quantity::UsdPerGpuHour;
}

QString withSign(QString number, Quantity quantity, const QLocale& locale) {
    if (quantity == Quantity::Percent) return number + kNarrowSpace + u'%';
    if (!isMoney(quantity)) return number;
    const bool negative = number.startsWith(kMinus);
    if (negative) number.remove(0, 1);
    number = moneyText(number, locale);
    if (negative) number.prepend(kMinus);
    return number;
}

QString shortNumber(double value, Quantity quantity, const QLocale& locale) {
    if (quantity == Quantity::Nodes && std::abs(value) < 9999.5) return trimmed(fixed(value, 1, locale), locale);
    const Magnitude magnitude = magnitudeOf(value, locale);
    const double scaled = value / magnitude.factor;
    const double size = std::abs(scaled);
    int decimals = shortDecimals(size);
    if (quantity == Quantity::UsdPerGpuHour && magnitude.suffix.isEmpty()) decimals = std::max(2, decimals);
    if (quantity == Quantity::Ratio) decimals = std::max(decimals, size < 10 ? 3 : 2);
    if (quantity == Quantity::Percent) decimals = size >= 9.95 || size == 0.0 ? 0 : (size >= 0.095 ? 1 : decimals);
    QString text = fixed(scaled, decimals, locale);
    if (quantity != Quantity::UsdPerGpuHour && quantity != Quantity::Ratio) text = trimmed(text, locale);
    return text + magnitude.suffix;
}

QString fullNumber(double value, Quantity quantity, const QLocale& locale) {
    switch (quantity) {
        case Quantity::Usd:
            return std::abs(value) >= 1000.0 || value == 0.0 ? fixed(value, 0, locale) : fixed(value, 2, locale);
        case Quantity::UsdPerGpuHour:
            return fixed(value, std::max(4, fullDecimals(std::abs(value))), locale);
        case Quantity::Percent:
            return trimmed(fixed(value, std::max(2, fullDecimals(std::abs(value)) - 2), locale), locale);
        default:
            return trimmed(fixed(value, fullDecimals(std::abs(value)), locale), locale);
    }
}

}  // namespace

QString formatNumber(double value, Quantity quantity, Precision precision, const QLocale& locale) {
    if (!std::isfinite(value)) return QString(kEnDash);
    const double shown = quantity == Quantity::Percent ? value * 100.0 : value;
    return withSign(
        precision == Precision::Short ? shortNumber(shown, quantity, locale) : fullNumber(shown, quantity, locale),
        quantity, locale);
}

int columnDecimals(std::span<const double> values, Quantity quantity) {
    const double scale = quantity == Quantity::Percent ? 100.0 : 1.0;
    double largest = 0.0, smallest = 0.0;
    for (const double value : values) {
        const double size = std::abs(value) * scale;
        if (!std::isfinite(size) || size == 0.0) continue;
        largest = std::max(largest, size);
        smallest = smallest == 0.0 ? size : std::min(smallest, size);
    }
    if (quantity == Quantity::Usd) return largest < kDollarsWithoutCents ? 2 : 0;
    if (quantity == Quantity::UsdPerGpuHour) return std::max(4, fullDecimals(largest));
    int most = quantity == Quantity::Percent ? std::max(2, fullDecimals(largest) - 2) : fullDecimals(largest);
    if (smallest > 0.0 && smallest < 0.5 * std::pow(10.0, -most))
        most = std::clamp(static_cast<int>(std::ceil(-std::log10(smallest))) + 1, most, kMostDecimals);
    int used = 0;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        // Whole where it has no more decimals than that, to within half of the last one that may be shown.
        while (used < most) {
            const double shifted = value * scale * std::pow(10.0, used);
            if (std::abs(shifted - std::round(shifted)) < 0.5 * std::pow(10.0, used - most)) break;
            ++used;
        }
    }
    return used;
}

QString formatInColumn(double value, Quantity quantity, int decimals, const QLocale& locale) {
    if (!std::isfinite(value)) return QString(kEnDash);
    return withSign(fixed(quantity == Quantity::Percent ? value * 100.0 : value, decimals, locale), quantity, locale);
}

QString formatWithUnit(double value, Quantity quantity, Precision precision, const QLocale& locale) {
    QString number = formatNumber(value, quantity, precision, locale);
    switch (quantity) {
        case Quantity::UsdPerGpuHour:
            return NumberFormatWords::tr("%1 per useful GPU-hour").arg(number);
        case Quantity::GpuHours:
            return NumberFormatWords::tr("%1 GPU-hours").arg(number);
        case Quantity::Gpus:
            return std::abs(value) == 1.0 ? NumberFormatWords::tr("%1 GPU").arg(number) : NumberFormatWords::tr("%1 GPUs").arg(number);
        case Quantity::Nodes:
            return std::abs(value) == 1.0 ? NumberFormatWords::tr("%1 node").arg(number) : NumberFormatWords::tr("%1 nodes").arg(number);
        case Quantity::Hours:
            return NumberFormatWords::tr("%1 h").arg(number);
        case Quantity::Plain:
        case Quantity::Usd:
        case Quantity::Percent:
        case Quantity::Ratio:
            return number;
    }
    return number;
}

QString formatTick(double value, double step, Quantity quantity, const QLocale& locale) {
    if (!std::isfinite(value)) return QString(kEnDash);
    double shown = value, shownStep = std::abs(step);
    if (quantity == Quantity::Percent) shown *= 100.0, shownStep *= 100.0;
    if (std::abs(shown) < shownStep * 1e-6) shown = 0.0;
    const Magnitude magnitude = shown == 0.0 ? Magnitude{} : magnitudeOf(shown, locale);
    shown /= magnitude.factor;
    shownStep /= magnitude.factor;
    int decimals = 0;
    if (shown != 0.0)
        for (; decimals < 9 &&
               std::abs(shownStep * std::pow(10.0, decimals) - std::round(shownStep * std::pow(10.0, decimals))) > 1e-6;
             ++decimals) {
        }
    return withSign(fixed(shown, decimals, locale) + magnitude.suffix, quantity, locale);
}

QString unitName(Quantity quantity) {
    switch (quantity) {
        case Quantity::Usd:
            return NumberFormatWords::tr("USD");
        case Quantity::UsdPerGpuHour:
            return NumberFormatWords::tr("USD per useful GPU-hour");
        case Quantity::Percent:
            return NumberFormatWords::tr("%");
        case Quantity::GpuHours:
            return NumberFormatWords::tr("GPU-hours");
        case Quantity::Gpus:
            return NumberFormatWords::tr("GPUs");
        case Quantity::Nodes:
            return NumberFormatWords::tr("nodes");
        case Quantity::Hours:
            return NumberFormatWords::tr("h");
        case Quantity::Ratio:
            return NumberFormatWords::tr("ratio");
        case Quantity::Plain:
            return {};
    }
    return {};
}

}  // namespace splitpoint::ui
