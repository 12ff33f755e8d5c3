#include "ui/inputs/field_text.h"

#include <algorithm>
#include <cmath>

#include "ui/inputs/estimate_text.h"
#include "ui/inputs/field_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

constexpr qsizetype kShortEnough = 12;  // "2.4 ± 15 %" and longer stay as they were typed

double middle(double low, double high) { return (low + high) / 2.0; }

QLocale plain(const QLocale& locale) {
    QLocale result = locale;
    result.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return result;
}

QString outside(const Field& field, const Estimate& value, double figure, const QLocale& locale) {
    QString said = FieldWords::tr("%1 is outside what is allowed: %2.")
                             .arg(figureText(field, figure, locale), limitsWords(field, locale));
    if (!field.limits.contains(value.typical) || field.limits.lowExcluded) return said;
    const Estimate within{std::max(value.low, field.limits.low), value.typical, std::min(value.high, field.limits.high)};
    return FieldWords::tr("%1 Up to there it is %2.")
        .arg(said, estimateText(field, within, locale, RangeForm::LowToHigh));
}

tl::expected<FieldValue, QString> checked(const Field& field, const Estimate& value, const QLocale& locale) {
    if (value.isRange() && field.kind != FieldKind::Range)
        return tl::unexpected(FieldWords::tr("This takes one number, not a range."));
    for (const double figure : {value.low, value.typical, value.high}) {
        if (!field.limits.contains(figure)) return tl::unexpected(outside(field, value, figure, locale));
        if (field.kind == FieldKind::Integer && figure != std::trunc(figure)) {
            return tl::unexpected(FieldWords::tr("%1 is not a whole number.").arg(figureText(field, figure, locale)));
        }
    }
    if (!(value.low <= value.typical && value.typical <= value.high)) {
        return tl::unexpected(FieldWords::tr("A range goes from low to high, with the typical value between."));
    }
    if (field.typicalOfRanges && value.typical != *field.typicalOfRanges) {
        return tl::unexpected(
            FieldWords::tr("The typical value here is always %1; write the range around it, such as %1 \u00b1 10 %.")
                .arg(figureText(field, *field.typicalOfRanges, locale)));
    }
    return FieldValue{value};
}

tl::expected<FieldValue, QString> parseChoice(const Field& field, const QString& text) {
    QStringList keys;
    for (const FieldChoice& choice : field.choices) {
        if (choice.key == text || choice.label == text) return FieldValue{choice.key};
        keys << choice.label;
    }
    return tl::unexpected(FieldWords::tr("'%1' is none of: %2.").arg(text, keys.join(u", "_s)));
}

}  // namespace

QString fieldText(const Field& field, const FieldValue& value, const QLocale& locale, RangeForm form) {
    if (const auto* estimate = std::get_if<Estimate>(&value)) return estimateText(field, *estimate, plain(locale), form);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? FieldWords::tr("yes") : FieldWords::tr("no");
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    return {};
}

QString fieldGlance(const Field& field, const FieldValue& value, const QLocale& locale, RangeForm form) {
    const auto* estimate = std::get_if<Estimate>(&value);
    if (estimate == nullptr) return fieldText(field, value, locale);
    QString exact = estimateText(field, *estimate, plain(locale), form);
    if (estimate->isRange() && exact.size() <= kShortEnough) return exact;
    const int digits = estimate->isRange() ? 4 : 6;
    const auto rounded = [digits](double figure) {
        const bool whole = figure == std::trunc(figure);
        return whole ? figure : QString::number(figure, 'g', digits).toDouble();
    };
    Estimate brief = *estimate;
    for (double* figure : {&brief.low, &brief.typical, &brief.high}) *figure = rounded(*figure);
    if (estimate->typical == middle(estimate->low, estimate->high)) brief.typical = middle(brief.low, brief.high);
    return estimateText(field, brief, plain(locale), RangeForm::LowToHigh);
}

QString fieldWords(const Field& field, const FieldValue& value, const QLocale& locale) {
    if (std::holds_alternative<std::monostate>(value)) {
        return field.fallback.isEmpty() ? FieldWords::tr("default")
                                        : FieldWords::tr("default (%1)").arg(field.fallback);
    }
    QString text = fieldText(field, value, locale);
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
        return tl::unexpected(field.kind == FieldKind::Text
                                  ? FieldWords::tr("A text is needed here.")
                                  : FieldWords::tr("A number is needed here; an empty field does not count as 0."));
    }
    switch (field.kind) {
        case FieldKind::Range:
        case FieldKind::Number:
        case FieldKind::Integer: {
            const auto value = parseEstimate(field, trimmed, plain(locale));
            if (!value) return tl::unexpected(value.error());
            return checked(field, *value, plain(locale));
        }
        case FieldKind::Choice: return parseChoice(field, trimmed);
        case FieldKind::Flag:
            if (trimmed == FieldWords::tr("yes") || trimmed == u"yes"_s) return FieldValue{true};
            if (trimmed == FieldWords::tr("no") || trimmed == u"no"_s) return FieldValue{false};
            return tl::unexpected(FieldWords::tr("'%1' is neither yes nor no.").arg(trimmed));
        case FieldKind::Text: return FieldValue{trimmed};
    }
    return tl::unexpected(FieldWords::tr("This field cannot be typed."));
}

QString limitsWords(const Field& field, const QLocale& locale) {
    const QLocale numbers = plain(locale);
    const auto& [low, high, lowExcluded] = field.limits;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Flag || field.kind == FieldKind::Text) return {};
    Field plainFigures = field;
    plainFigures.money = false;
    const auto figure = [&](double value) { return figureText(plainFigures, value, numbers); };
    if (std::isfinite(low) && std::isfinite(high)) {
        return lowExcluded ? FieldWords::tr("above %1, at most %2").arg(figure(low), figure(high))
                           : FieldWords::tr("%1 to %2").arg(figure(low), figure(high));
    }
    if (std::isfinite(low))
        return lowExcluded ? FieldWords::tr("above %1").arg(figure(low))
                           : FieldWords::tr("at least %1").arg(figure(low));
    return {};
}

}  // namespace splitpoint::ui
