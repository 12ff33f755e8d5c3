#include "ui/language/model_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "ui/format/typeset.h"
#include "ui/language/model_patterns.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8;  // a list in a list in a sentence
constexpr int kMostHoles = 9;
constexpr qsizetype kMuch = 6;  // letters from which on a pattern says enough to be taken for itself
using Parts = std::array<QString, kMostHoles>;

/// A pattern cut at its holes: one more literal than holes.
struct Pattern {
    const char* source = nullptr;
    QStringList literals;
    std::vector<int> holes;  ///< 0 for %1
    qsizetype weight = 0;    ///< letters that must be there
};

Pattern cut(const char* source) {
    Pattern pattern{source, {QString()}, {}, 0};
    const QString text = QString::fromUtf8(source);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isHole =
            text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1) >= u'1' && text.at(at + 1) <= u'9';
        if (!isHole) {
            pattern.literals.back() += text.at(at);
            ++pattern.weight;
            continue;
        }
        pattern.holes.push_back(text.at(++at).unicode() - u'1');
        pattern.literals << QString();
    }
    return pattern;
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* source : modelPatterns()) made.push_back(cut(source));
        // What says most comes first: "%1 costs %2 more: most of all for %3" before "%1 costs %2 more".
        std::stable_sort(made.begin(), made.end(),
                         [](const Pattern& a, const Pattern& b) { return a.weight > b.weight; });
        return made;
    }();
    return all;
}

/// Fills the holes from the `hole`th on with what stands between the literals.
bool fill(const Pattern& pattern, std::size_t hole, const QString& text, qsizetype from, Parts& parts) {
    if (hole == pattern.holes.size()) return from == text.size();
    const QString& next = pattern.literals.at(static_cast<qsizetype>(hole) + 1);
    const bool last = hole + 1 == pattern.holes.size();
    const auto part = static_cast<std::size_t>(pattern.holes[hole]);
    if (last) {
        const qsizetype end = text.size() - next.size();
        if (end <= from || !text.endsWith(next)) return false;
        parts[part] = text.mid(from, end - from);
        return true;
    }
    for (qsizetype at = text.indexOf(next, from + 1); at >= 0; at = text.indexOf(next, at + 1)) {
        parts[part] = text.mid(from, at - from);
        if (fill(pattern, hole + 1, text, at + next.size(), parts)) return true;
    }
    return false;
}

bool fits(const Pattern& pattern, const QString& text, Parts& parts) {
    const QString& first = pattern.literals.first();
    if (!text.startsWith(first)) return false;
    if (pattern.holes.empty()) return text.size() == first.size();
    return fill(pattern, 0, text, first.size(), parts);
}

QString translation(const char* source) {
    return QCoreApplication::translate(kModelContext, source);
}

std::optional<QString> known(const QString& text, int depth);

/// Digits with their sign, and what they count: "4.00 USD", "-12 %", "1,234".
bool isFigure(const QString& text) {
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    QString rest = text;
    for (const QLatin1StringView unit : {"USD"_L1, "h"_L1, "B"_L1, "M"_L1, "k"_L1}) {
        if (rest.endsWith(unit)) rest.chop(unit.size());
    }
    return digits && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

/// A part of a sentence: translated where it is known, else as it is: a figure, or a name out of the data.
QString partWords(const QString& part, int depth) {
    return known(part, depth + 1).value_or(part);
}

/// Every part known or a figure, one of them at least known; joined again by what stood between them.
std::optional<QString> joined(const QStringList& parts, const QString& between, int depth) {
    if (parts.size() < 2) return std::nullopt;
    QStringList result;
    for (const QString& part : parts) {
        const auto words = known(part, depth + 1);
        if (!words && !isFigure(part)) return std::nullopt;
        result << words.value_or(part);
    }
    return result.join(between);
}

/// "a, b and c"; a name may have an "and" of its own.
std::optional<QString> list(const QString& text, int depth) {
    const QString between = u" and "_s;
    for (qsizetype at = text.indexOf(between); at > 0; at = text.indexOf(between, at + 1)) {
        const auto first = known(text.left(at), depth + 1);
        const auto end = first ? known(text.mid(at + between.size()), depth + 1) : std::nullopt;
        if (end) return translation(QT_TRANSLATE_NOOP("Model", "%1 and %2")).arg(*first, *end);
    }
    return joined(text.split(u", "_s), u", "_s, depth);
}

/// "idle capacity +1.00": a name and the figure behind it.
std::optional<QString> withFigure(const QString& text, int depth) {
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        if (!isFigure(text.mid(at + 1)) || isFigure(text.left(at))) continue;
        if (const auto name = known(text.left(at), depth + 1)) return *name + text.mid(at);
    }
    return std::nullopt;
}

/// "Training: growth per year": a name out of the data before what is known.
std::optional<QString> ofName(const QString& text, int depth) {
    const qsizetype at = text.indexOf(u": "_s);
    if (at <= 0) return std::nullopt;
    const auto words = known(text.mid(at + 2), depth + 1);
    if (!words) return std::nullopt;
    const QString name = text.left(at);
    return known(name, depth + 1).value_or(name) + u": "_s + *words;
}

std::optional<QString> inParts(const QString& text, int depth) {
    for (const QString& between : {u". "_s, u"; "_s, u": "_s}) {
        if (const auto words = joined(text.split(between), between, depth)) return words;
    }
    if (const auto words = ofName(text, depth)) return words;
    if (const auto words = list(text, depth)) return words;
    return withFigure(text, depth);
}

std::optional<QString> filled(const Pattern& pattern, const QString& text, int depth) {
    Parts parts;
    if (!fits(pattern, text, parts)) return std::nullopt;
    const bool saysLittle = !pattern.holes.empty() && pattern.weight < kMuch;
    if (saysLittle && !known(parts[static_cast<std::size_t>(pattern.holes.front())], depth + 1)) return std::nullopt;
    QString words = translation(pattern.source);
    for (const int hole : pattern.holes) {
        // One by one and from a copy without per cent signs that look like holes.
        QString part = partWords(parts[static_cast<std::size_t>(hole)], depth);
        words.replace(u'%' + QString::number(hole + 1), part.replace(u'%', QChar(0xe000)));
    }
    return words.replace(QChar(0xe000), u'%');
}

/// The first pattern that fits among those that say much, or among the others: "%1 (%2)" fits a whole list.
std::optional<QString> byPattern(const QString& text, bool saysMuch, int depth) {
    for (const Pattern& pattern : patterns()) {
        if ((pattern.holes.empty() || pattern.weight >= kMuch) != saysMuch) continue;
        if (const auto words = filled(pattern, text, depth)) return words;
    }
    return std::nullopt;
}

std::optional<QString> known(const QString& text, int depth) {
    if (depth > kDeepest || text.size() < 2 || isFigure(text)) return std::nullopt;
    if (const auto words = byPattern(text, true, depth)) return words;
    if (text.endsWith(u'.')) {
        if (const auto words = known(text.chopped(1), depth + 1)) return *words + u'.';
    }
    if (text.at(0).isUpper() && !text.at(1).isUpper()) {
        if (auto words = known(text.at(0).toLower() + text.mid(1), depth + 1))
            return words->at(0).toUpper() + words->mid(1);
    }
    if (const auto words = inParts(text, depth)) return words;
    return byPattern(text, false, depth);
}

/// Nothing to do where no translation of the patterns is installed.
bool isEnglish() {
    const char* probe = QT_TRANSLATE_NOOP("Model", "bare metal");
    return translation(probe) == QLatin1StringView(probe);
}

}  // namespace

QString translated(const std::string& sentence) {
    const QString text = QString::fromStdString(sentence);
    return isEnglish() ? text : known(text, 0).value_or(text);
}

QString said(const std::string& sentence) {
    return typeset(translated(sentence));
}

QString worded(const std::string& sentence) {
    return isEnglish() ? QString::fromStdString(sentence) : said(sentence);
}

bool isTranslated(const std::string& sentence) {
    return isEnglish() || known(QString::fromStdString(sentence), 0).has_value();
}

}  // namespace splitpoint::ui
