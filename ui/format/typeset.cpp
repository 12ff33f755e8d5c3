#include "ui/format/typeset.h"

#include <QRegularExpression>

#include "ui/format/money_text.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kMinus(0x2212), kNarrowSpace(0x202f), kSpace(0x00a0);

/// A name or what a file says, in quotes; dollars as in charts, "$19.3k"; or a number with its sign, its digits and its
/// unit. Not what hangs on other
/// letters, digits or a path, as in H100-SXM-80GB, 2026-09 or /data/1.5/usage.csv.
const QRegularExpression& numbers() {
    static const QRegularExpression expression(
        u"(?<name>(?<![\\w.])'[^']*'(?!\\w)|\"[^\"]*\"|„[^“]*“)|"
        "(?<![\\w.,\\-/])\\$(?<dollars>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?<scale>[kMB]?)(?![\\w\\-/]|[.,]\\d)|"
        "(?<![\\w.,\\-/])(?<!apability )(?<sign>-?)(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
        "(?![\\w\\-/]|[.,]\\d)(?<unit> (?:%|USD|h|GPUs?|GPU-hours?|times)(?![\\w\\-]))?"_s);
    return expression;
}

QString digitsOf(const QString& digits, const QLocale& locale) {
    QString result;
    for (const QChar letter : digits) {
        if (letter == u'.')
            result += locale.decimalPoint();
        else if (letter == u',')
            result += locale.groupSeparator();
        else
            result += letter;
    }
    return result;
}

QString numberOf(const QRegularExpressionMatch& at, const QLocale& locale) {
    if (at.hasCaptured(u"dollars"_s))
        return moneyText(digitsOf(at.captured(u"dollars"_s), locale) + at.captured(u"scale"_s), locale);
    const QString sign = at.captured(u"sign"_s).isEmpty() ? QString() : QString(kMinus);
    const QString digits = digitsOf(at.captured(u"digits"_s), locale);
    const QString unit = at.captured(u"unit"_s).mid(1);
    if (unit == u"USD"_s) return sign + moneyText(digits, locale);
    if (unit.isEmpty()) return sign + digits;
    return sign + digits + (unit == u"%"_s ? kNarrowSpace : kSpace) + unit;
}

}  // namespace

QString typeset(const QString& sentence, const QLocale& locale) {
    QString result;
    qsizetype from = 0;
    for (auto all = numbers().globalMatch(sentence); all.hasNext();) {
        const QRegularExpressionMatch at = all.next();
        result += sentence.mid(from, at.capturedStart() - from);
        result += at.hasCaptured(u"name"_s) ? at.captured() : numberOf(at, locale);
        from = at.capturedEnd();
    }
    return result + sentence.mid(from);
}

QString withThousands(const QString& sentence) {
    static const QRegularExpression amounts(
        u"(?<name>(?<![\\w.])'[^']*'(?!\\w)|\"[^\"]*\"|„[^“]*“)|(?<![\\w.,\\-/])-?(?<digits>\\d{4,})(?:\\.\\d+)?"
        "(?= (?:USD|GPUs?|GPU-hours?|hours?|h|minutes?|seconds?|s|rows?|jobs?|samples?|nodes?|times|paid|modeled|in as many)(?![\\w\\-]))"_s);
    QString result = sentence;
    qsizetype added = 0;
    for (auto all = amounts.globalMatch(sentence); all.hasNext();) {
        const QRegularExpressionMatch at = all.next();
        if (at.hasCaptured(u"name"_s)) continue;
        for (qsizetype from = at.capturedEnd(u"digits"_s) - 3; from > at.capturedStart(u"digits"_s); from -= 3)
            result.insert(from + added, u',');
        added += (at.capturedLength(u"digits"_s) - 1) / 3;
    }
    return result;
}

}  // namespace splitpoint::ui
