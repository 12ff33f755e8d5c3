#include "ui/inputs/field_text.h"

#include <cmath>

#include <QRegularExpression>

#include "ui/format/number_format.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

QLocale plain(const QLocale& locale) {
    QLocale result = locale;
    result.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return result;
}

QString figureText(const Field& field, double value, const QLocale& locale) {
    if (field.money) {
        const QString cents = QString::number(value, 'f', 2);
        if (cents.toDouble() == value) return locale.toString(value, 'f', 2);
    }
    if (std::fabs(value) < 1e15 && value == std::trunc(value)) return locale.toString(value, 'f', 0);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

double middle(double low, double high) { return (low + high) / 2.0; }

QString estimateText(const Field& field, const Estimate& value, const QLocale& locale) {
    const QString typical = figureText(field, value.typical, locale);
    if (!value.isRange()) return typical;
    const QString range = u"%1 to %2"_s.arg(figureText(field, value.low, locale), figureText(field, value.high, locale));
    return value.typical == middle(value.low, value.high) ? range : u"%1 (%2)"_s.arg(typical, range);
}

tl::expected<double, QString> parseFigure(const QString& text, const QLocale& locale) {
    const auto value = parseNumber(text, locale);
    if (!value) return tl::unexpected(value.error().message);
    return *value;
}

QString outside(const Field& field, double value, const QLocale& locale) {
    return u"%1 is outside what is allowed: %2."_s.arg(figureText(field, value, locale), limitsWords(field, locale));
}

tl::expected<FieldValue, QString> checked(const Field& field, const Estimate& value, const QLocale& locale) {
    for (const double figure : {value.low, value.typical, value.high}) {
        if (!field.limits.contains(figure)) return tl::unexpected(outside(field, figure, locale));
        if (field.kind == FieldKind::Integer && figure != std::trunc(figure)) {
            return tl::unexpected(u"%1 is not a whole number."_s.arg(figureText(field, figure, locale)));
        }
    }
    if (!(value.low <= value.typical && value.typical <= value.high)) {
        return tl::unexpected(u"A range goes from low to high, with the typical value between."_s);
    }
    if (value.isRange() && field.kind != FieldKind::Range) {
        return tl::unexpected(u"This takes one number, not a range."_s);
    }
    return FieldValue{value};
}

tl::expected<FieldValue, QString> parseEstimate(const Field& field, const QString& text, const QLocale& locale) {
    static const QRegularExpression typicalAndRange(u"^\\s*(.+?)\\s*\\(\\s*(.+?)\\s+to\\s+(.+?)\\s*\\)\\s*$"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(u"^\\s*(.+?)\\s+to\\s+(.+?)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    if (const auto match = typicalAndRange.match(text); match.hasMatch()) {
        parts = {match.captured(2), match.captured(1), match.captured(3)};
    } else if (const auto simple = range.match(text); simple.hasMatch()) {
        parts = {simple.captured(1), simple.captured(2)};
    } else {
        parts = {text};
    }
    std::vector<double> figures;
    for (const QString& part : parts) {
        const auto figure = parseFigure(part, locale);
        if (!figure) return tl::unexpected(figure.error());
        figures.push_back(*figure);
    }
    if (figures.size() == 1) return checked(field, Estimate{figures[0]}, locale);
    if (figures.size() == 2) return checked(field, Estimate{figures[0], middle(figures[0], figures[1]), figures[1]}, locale);
    return checked(field, Estimate{figures[0], figures[1], figures[2]}, locale);
}

tl::expected<FieldValue, QString> parseChoice(const Field& field, const QString& text) {
    QStringList keys;
    for (const FieldChoice& choice : field.choices) {
        if (choice.key == text || choice.label == text) return FieldValue{choice.key};
        keys << choice.label;
    }
    return tl::unexpected(u"'%1' is none of: %2."_s.arg(text, keys.join(u", "_s)));
}

}  // namespace

QString fieldText(const Field& field, const FieldValue& value, const QLocale& locale) {
    if (const auto* estimate = std::get_if<Estimate>(&value)) return estimateText(field, *estimate, plain(locale));
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? u"yes"_s : u"no"_s;
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    return {};
}

QString fieldGlance(const Field& field, const FieldValue& value, const QLocale& locale) {
    const auto* estimate = std::get_if<Estimate>(&value);
    if (estimate == nullptr) return fieldText(field, value, locale);
    const int digits = estimate->isRange() ? 4 : 6;
    const auto rounded = [digits](double figure) {
        const bool whole = figure == std::trunc(figure);
        return whole ? figure : QString::number(figure, 'g', digits).toDouble();
    };
    Estimate brief = *estimate;
    for (double* figure : {&brief.low, &brief.typical, &brief.high}) *figure = rounded(*figure);
    if (estimate->typical == middle(estimate->low, estimate->high)) brief.typical = middle(brief.low, brief.high);
    return estimateText(field, brief, plain(locale));
}

QString fieldWords(const Field& field, const FieldValue& value, const QLocale& locale) {
    if (std::holds_alternative<std::monostate>(value)) {
        return field.fallback.isEmpty() ? u"default"_s : u"default (%1)"_s.arg(field.fallback);
    }
    const QString text = fieldText(field, value, locale);
    for (const FieldChoice& choice : field.choices) {
        if (choice.key == text) return choice.label;
    }
    return text;
}

tl::expected<FieldValue, QString> parseFieldText(const Field& field, const QString& text, const QLocale& locale) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        if (field.optional) return FieldValue{};
        if (field.kind == FieldKind::Text && !field.limits.lowExcluded) return FieldValue{QString()};
        return tl::unexpected(field.kind == FieldKind::Text ? u"A text is needed here."_s
                                                            : u"A number is needed here; nothing is taken for 0."_s);
    }
    switch (field.kind) {
        case FieldKind::Range:
        case FieldKind::Number:
        case FieldKind::Integer: return parseEstimate(field, trimmed, plain(locale));
        case FieldKind::Choice: return parseChoice(field, trimmed);
        case FieldKind::Flag:
            if (trimmed == u"yes"_s) return FieldValue{true};
            if (trimmed == u"no"_s) return FieldValue{false};
            return tl::unexpected(u"'%1' is neither yes nor no."_s.arg(trimmed));
        case FieldKind::Text: return FieldValue{trimmed};
    }
    return tl::unexpected(u"This field cannot be typed."_s);
}

QString limitsWords(const Field& field, const QLocale& locale) {
    const QLocale numbers = plain(locale);
    const auto& [low, high, lowExcluded] = field.limits;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Flag || field.kind == FieldKind::Text) return {};
    Field plainFigures = field;
    plainFigures.money = false;
    const auto figure = [&](double value) { return figureText(plainFigures, value, numbers); };
    if (std::isfinite(low) && std::isfinite(high)) {
        return lowExcluded ? u"above %1, at most %2"_s.arg(figure(low), figure(high))
                           : u"%1 to %2"_s.arg(figure(low), figure(high));
    }
    if (std::isfinite(low)) return lowExcluded ? u"above %1"_s.arg(figure(low)) : u"at least %1"_s.arg(figure(low));
    return {};
}

}  // namespace splitpoint::ui
