#include <QCoreApplication>
#include <cmath>
#include <utility>

#include "ui/format/number_format.h"

namespace splitpoint::ui {
namespace {

struct ParseNumberWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What surrounds the digits: factor by suffix, and the digits alone.
struct Stripped {
    QString digits;
    double factor = 1.0;
};

Stripped strip(const QString& text) {
    Stripped s;
    s.digits = text.simplified();
    s.digits.replace(QChar(0x2212), u'-');
    for (const QChar gap : {QChar(u' '), QChar(0x00a0), QChar(0x202f), QChar(u'\''), QChar(u'_')}) s.digits.remove(gap);
    if (s.digits.startsWith(u'$')) s.digits.remove(0, 1);
    if (s.digits.startsWith(u"-$")) s.digits.remove(1, 1);
    if (s.digits.endsWith(u'$')) s.digits.chop(1);  // as German writes it
    for (const auto& [word, letter] : {std::pair{u"Mrd.", u'B'}, std::pair{u"Bio.", u'T'}}) {
        if (s.digits.endsWith(QStringView(word))) s.digits.replace(s.digits.size() - 4, 4, QChar(letter));
    }
    if (s.digits.endsWith(u'%')) {
        s.digits.chop(1);
        s.factor = 0.01;
    } else if (s.digits.endsWith(u'k') || s.digits.endsWith(u'K')) {
        s.digits.chop(1);
        s.factor = 1e3;
    } else if (s.digits.endsWith(u'M')) {
        s.digits.chop(1);
        s.factor = 1e6;
    } else if (s.digits.endsWith(u'B')) {
        s.digits.chop(1);
        s.factor = 1e9;
    } else if (s.digits.endsWith(u'T')) {
        s.digits.chop(1);
        s.factor = 1e12;
    }
    return s;
}

/// Groups of a number must be of three digits: 1,5 is not fifteen.
std::optional<double> strictRead(const QString& digits, const QLocale& locale) {
    bool ok = false;
    const double value = locale.toDouble(digits, &ok);
    if (!ok || !std::isfinite(value)) return std::nullopt;
    const QString group = locale.groupSeparator();
    if (!group.isEmpty() && digits.contains(group)) {
        QString whole = digits.section(locale.decimalPoint(), 0, 0);
        if (whole.startsWith(u'-') || whole.startsWith(u'+')) whole.remove(0, 1);
        const QStringList groups = whole.split(group);
        if (groups.first().isEmpty() || groups.first().size() > 3) return std::nullopt;
        for (qsizetype i = 1; i < groups.size(); ++i)
            if (groups[i].size() != 3) return std::nullopt;
    }
    return value;
}

/// The same digits with point and comma read the other way round.
std::optional<double> otherReading(const QString& digits, const QLocale& locale) {
    const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German, QLocale::Germany);
    return strictRead(digits, locale.decimalPoint() == english.decimalPoint() ? german : english);
}

}  // namespace

tl::expected<double, NumberProblem> parseNumber(const QString& text, const QLocale& locale) {
    const Stripped s = strip(text);
    if (s.digits.isEmpty()) return tl::unexpected(NumberProblem{ParseNumberWords::tr("Type a number."), std::nullopt});
    if (const auto value = strictRead(s.digits, locale)) return *value * s.factor;
    const QString example = locale.toString(1234.5, 'f', 1);
    if (const auto other = otherReading(s.digits, locale)) {
        const double value = *other * s.factor;
        return tl::unexpected(NumberProblem{
            ParseNumberWords::tr("“%1” is not a number as written here (%2). Did you mean %3?")
                .arg(text.trimmed(), example, locale.toString(value, 'g', QLocale::FloatingPointShortest)),
            value});
    }
    return tl::unexpected(
        NumberProblem{ParseNumberWords::tr("“%1” is not a number; write it like %2.").arg(text.trimmed(), example), std::nullopt});
}

}  // namespace splitpoint::ui
