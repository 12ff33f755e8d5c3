#include "ui/inputs/typed_unit.h"

#include <array>

#include <QRegularExpression>

#include "ui/inputs/field_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct Alias {
    QStringView word;
    double factor;
};

/// English and German alike: no word means one time here and another there. A month is a twelfth of a year of 8,760
/// hours, as in prices and terms.
constexpr std::array<Alias, 36> kTimes{{{u"s", 1.0 / 3600.0},
                                        {u"sec", 1.0 / 3600.0},
                                        {u"second", 1.0 / 3600.0},
                                        {u"seconds", 1.0 / 3600.0},
                                        {u"min", 1.0 / 60.0},
                                        {u"minute", 1.0 / 60.0},
                                        {u"minutes", 1.0 / 60.0},
                                        {u"h", 1.0},
                                        {u"hour", 1.0},
                                        {u"hours", 1.0},
                                        {u"d", 24.0},
                                        {u"day", 24.0},
                                        {u"days", 24.0},
                                        {u"week", 168.0},
                                        {u"weeks", 168.0},
                                        {u"wk", 168.0},
                                        {u"sekunde", 1.0 / 3600.0},
                                        {u"sekunden", 1.0 / 3600.0},
                                        {u"minuten", 1.0 / 60.0},
                                        {u"std", 1.0},
                                        {u"std.", 1.0},
                                        {u"stunde", 1.0},
                                        {u"stunden", 1.0},
                                        {u"tag", 24.0},
                                        {u"tage", 24.0},
                                        {u"month", 730.0},
                                        {u"months", 730.0},
                                        {u"year", 8760.0},
                                        {u"years", 8760.0},
                                        {u"monat", 730.0},
                                        {u"monate", 730.0},
                                        {u"jahr", 8760.0},
                                        {u"jahre", 8760.0},
                                        {u"yr", 8760.0},
                                        {u"woche", 168.0},
                                        {u"wochen", 168.0}}};

bool same(const QString& a, QStringView b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "USD per GPU-hour" is also written "USD/GPU-hour" and "USD".
bool isUnit(const QString& typed, const QString& unit) {
    if (same(typed, unit)) return true;
    for (const QString& per : {u"per "_s, u"je "_s}) {
        QString slashed = unit;
        if (same(typed, slashed.replace(u' ' + per, u"/"_s))) return true;
        const QString first = unit.section(u' ' + per, 0, 0);
        if (!first.isEmpty() && (same(typed, first) || same(typed + u's', first))) return true;
        if (unit.startsWith(per))
            return same(typed, u'/' + unit.mid(per.size())) || same(typed, u"a "_s + unit.mid(per.size()));
    }
    return unit.startsWith(u'\u00d7') &&
           (typed == u"\u00d7"_s || same(typed, u"x") || same(typed, u"times") || same(typed, u"mal"));
}

}  // namespace

std::optional<TypedUnit> withoutUnit(const QString& text, const QString& unit) {
    // Digits first, then what is no digit up to the end.
    static const QRegularExpression pattern(
        u"^(.*\\d(?:\\s*[%kKMBT](?![\\w]))?)\\s*([\\p{L}\u00d7/\u20ac\u00a3\u00a5][^\\d]*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    const auto match = pattern.match(trimmed);
    if (!match.hasMatch()) return TypedUnit{trimmed};
    const QString figure = match.captured(1).trimmed();
    const QString word = match.captured(2).trimmed();
    if (word.size() == 1 && u"kKMBT"_s.contains(word)) return TypedUnit{trimmed};
    if (isUnit(word, unit)) return TypedUnit{figure};
    if (unit == u"hours"_s || unit == u"h"_s || unit == FieldWords::tr("hours")) {
        for (const Alias& alias : kTimes) {
            if (same(word, alias.word)) return TypedUnit{figure, alias.factor};
        }
    }
    return std::nullopt;
}

}  // namespace splitpoint::ui
