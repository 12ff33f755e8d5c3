#include "ui/inputs/estimate_text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/format/number_format.h"
#include "ui/inputs/typed_unit.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(RangeText)
};

using Figure = tl::expected<double, QString>;

double midpoint(double low, double high) {
    return (low + high) / 2.0;
}

/// Without the last bits that adding and multiplying leave: 2.4 times 1.15 is 2.76.
double tidyFigure(double value) {
    return QString::number(value, 'g', 12).toDouble();
}

Estimate plusMinus(double typical, double margin) {
    if (margin == 0.0) return typical;
    return {tidyFigure(typical - margin), typical, tidyFigure(typical + margin)};
}

Estimate plusMinusPercent(double typical, double percent) {
    return plusMinus(typical, std::fabs(typical) * percent / 100.0);
}

const QString& plusMinusPattern() {
    static const QString pattern = u"(?:\\+\\s*/?\\s*[-\u2212]|\u00b1)"_s;
    return pattern;
}

Figure parseFigure(const Field& field, const QString& text, const QLocale& locale) {
    const auto bare = withoutUnit(text, field.unit);
    if (!bare) {
        if (field.unit.isEmpty())
            return tl::unexpected(RangeWords::tr("“%1”: this figure has no unit.").arg(text.trimmed()));
        return tl::unexpected(
            RangeWords::tr("“%1” is in another unit; this is in %2.").arg(text.trimmed(), field.unit));
    }
    const auto value = parseNumber(bare->figure, locale);
    if (!value) return tl::unexpected(value.error().message);
    return bare->factor == 1.0 ? *value : tidyFigure(*value * bare->factor);
}

/// Its magnitude or percent sign, if it ends with one.
QChar suffixOf(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !u"%kKMBT"_s.contains(trimmed.back())) return {};
    return trimmed.back();
}

/// "1.5 to 4 %" is all in percent and "15 to 20 min" in minutes; "10 to 20k" could be either, so it is asked about.
tl::expected<QStringList, QString> sharedSuffix(const Field& field, QStringList parts) {
    const QString last = parts.back();
    const QChar mark = suffixOf(last);
    if (mark == u'%') {
        for (QString& part : parts) {
            if (suffixOf(part).isNull()) part += u" %"_s;
        }
    } else if (!mark.isNull() &&
               std::any_of(parts.begin(), parts.end(), [](const QString& part) { return suffixOf(part).isNull(); })) {
        return tl::unexpected(
            RangeWords::tr("“%1 to %2” could mean two things; write the “%3” with each figure, or all digits.")
                .arg(parts.front().trimmed(), last.trimmed(), QString(mark)));
    } else if (const auto bare = withoutUnit(last, field.unit); bare && bare->factor != 1.0) {
        const QString unit = last.trimmed().mid(bare->figure.size());
        for (QString& part : parts) {
            const auto own = withoutUnit(part, field.unit);
            if (own && own->factor == 1.0 && own->figure == part.trimmed()) part += unit;
        }
    }
    return parts;
}

tl::expected<Estimate, QString> parseMargin(const Field& field, const QString& value, const QString& margin,
                                            const QLocale& locale) {
    const Figure typical = parseFigure(field, value, locale);
    if (!typical) return tl::unexpected(typical.error());
    const bool percent = suffixOf(margin) == u'%', points = percent && suffixOf(value) == u'%';
    // "15 ± 5 min": the unit stands once, at the end.
    if (const auto bare = withoutUnit(margin, field.unit); !percent && bare && bare->factor != 1.0) {
        const auto own = withoutUnit(value, field.unit);
        if (own && own->factor == 1.0 && own->figure == value.trimmed())
            return parseMargin(field, value + margin.trimmed().mid(bare->figure.size()), margin, locale);
    }
    const Figure width = parseFigure(field, margin, locale);
    if (!width) return tl::unexpected(width.error());
    if (*width < 0) return tl::unexpected(RangeWords::tr("The margin after ± cannot be below 0."));
    if (!percent || points) return plusMinus(*typical, *width);
    if (*typical == 0.0 && *width > 0) {
        return tl::unexpected(RangeWords::tr("%1 of 0 is nothing; write how far it may lie off, such as 0 ± %2.")
                                  .arg(margin.trimmed(), locale.toString(0.1)));
    }
    return plusMinusPercent(*typical, tidyFigure(*width * 100.0));
}

/// The two forms of a symmetric range with a margin; absent where they would not read back.
std::optional<QString> percentText(const Field& field, const Estimate& value, const QLocale& locale) {
    if (value.typical == 0.0) return std::nullopt;
    const double percent =
        QString::number((value.high - value.typical) / std::fabs(value.typical) * 100.0, 'g', 8).toDouble();
    if (plusMinusPercent(value.typical, percent) != value) return std::nullopt;
    return RangeWords::tr("%1 ± %2 %")
        .arg(figureText(field, value.typical, locale), locale.toString(percent, 'g', QLocale::FloatingPointShortest));
}

std::optional<QString> marginText(const Field& field, const Estimate& value, const QLocale& locale) {
    const double margin = tidyFigure(value.high - value.typical);
    if (plusMinus(value.typical, margin) != value) return std::nullopt;
    return RangeWords::tr("%1 ± %2").arg(figureText(field, value.typical, locale), figureText(field, margin, locale));
}

}  // namespace

QString figureText(const Field& field, double value, const QLocale& locale) {
    if (field.money) {
        const QString cents = QString::number(value, 'f', 2);
        if (cents.toDouble() == value) return locale.toString(value, 'f', 2);
    }
    if (std::fabs(value) < 1e15 && value == std::trunc(value)) return locale.toString(value, 'f', 0);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString estimateText(const Field& field, const Estimate& value, const QLocale& locale, RangeForm form) {
    QString typical = figureText(field, value.typical, locale);
    if (!value.isRange()) return typical;
    const QString range =
        RangeWords::tr("%1 to %2").arg(figureText(field, value.low, locale), figureText(field, value.high, locale));
    const bool plain = value.typical == field.typicalOfRanges.value_or(midpoint(value.low, value.high));
    QString usual = plain ? range : RangeWords::tr("%1 (%2)").arg(typical, range);
    if (form == RangeForm::PlusMinus) return marginText(field, value, locale).value_or(usual);
    if (form == RangeForm::LowToHigh) return usual;
    const auto percent = percentText(field, value, locale);
    const bool take = percent && (form == RangeForm::PlusMinusPercent || percent->size() < usual.size());
    return take ? *percent : usual;
}

tl::expected<Estimate, QString> parseEstimate(const Field& field, const QString& text, const QLocale& locale) {
    const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    const QString between =
        u"(?:\\s+%1\\s+|\\s*(?:\u2013|\u2026|\\.\\.+)\\s*|\\s+-\\s+|(?<=[\\d%])-(?=[\\d$.,]))"_s.arg(
            u"(?:to|%1)"_s.arg(QRegularExpression::escape(RangeWords::tr("to", "2.1 to 2.9"))));
    static const QRegularExpression margin(u"^(.+?)\\s*%1(.+)$"_s.arg(plusMinusPattern()));
    const QRegularExpression typicalAndRange(u"^(.+?)\\s*\\(\\s*(.+?)%1(.+?)\\s*\\)\\s*(.*)$"_s.arg(between),
                                                    insensitive);
    const QRegularExpression range(u"^(.+?)%1(.+)$"_s.arg(between), insensitive);
    if (const auto match = margin.match(text); match.hasMatch())
        return parseMargin(field, match.captured(1), match.captured(2), locale);
    QStringList parts;
    if (const auto match = typicalAndRange.match(text); match.hasMatch()) {
        parts = {match.captured(1), match.captured(2), match.captured(3) + match.captured(4)};
    } else if (const auto simple = range.match(text); simple.hasMatch()) {
        parts = {simple.captured(1), simple.captured(2)};
    } else {
        const Figure figure = parseFigure(field, text, locale);
        if (!figure) return tl::unexpected(figure.error());
        return Estimate{*figure};
    }
    const auto whole = sharedSuffix(field, parts);
    if (!whole) return tl::unexpected(whole.error());
    std::vector<double> figures;
    for (const QString& part : *whole) {
        const Figure figure = parseFigure(field, part, locale);
        if (!figure) return tl::unexpected(figure.error());
        figures.push_back(*figure);
    }
    if (figures.size() == 3) return Estimate{figures[1], figures[0], figures[2]};
    return Estimate{figures[0], field.typicalOfRanges.value_or(midpoint(figures[0], figures[1])), figures[1]};
}

bool isMarginAlone(const QString& text) {
    static const QRegularExpression alone(u"^\\s*%1"_s.arg(plusMinusPattern()));
    return text.contains(alone);
}

RangeForm rangeFormOf(const QString& text) {
    static const QRegularExpression margin(plusMinusPattern());
    if (!text.contains(margin)) return RangeForm::LowToHigh;
    return suffixOf(text) == u'%' ? RangeForm::PlusMinusPercent : RangeForm::PlusMinus;
}

}  // namespace splitpoint::ui
