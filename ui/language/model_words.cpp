#include "ui/language/model_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include "ui/format/typeset.h"
#include "ui/language/model_patterns.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 16;  // a list in a list in a sentence about a place in a file
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

/// What stands in brackets ends with them: "(2 %) and b (3 %)" are two pairs.
bool leavesBrackets(const QString& before, const QString& part, const QString& next) {
    if (!before.endsWith(u'(') || !next.startsWith(u')')) return false;
    const qsizetype closes = part.indexOf(u')'), opens = part.indexOf(u'(');
    return closes >= 0 && (opens < 0 || closes < opens);
}

/// Fills the holes from the `hole`th on with what stands between the literals, in every way there is, until `take` has
/// enough.
template <class Take>
bool fill(const Pattern& pattern, std::size_t hole, const QString& text, qsizetype from, Parts& parts,
          const Take& take) {
    if (hole == pattern.holes.size()) return from == text.size() && take(parts);
    const QString &before = pattern.literals.at(static_cast<qsizetype>(hole)),
                  &next = pattern.literals.at(static_cast<qsizetype>(hole) + 1);
    const bool last = hole + 1 == pattern.holes.size();
    const auto part = static_cast<std::size_t>(pattern.holes[hole]);
    if (last) {
        const qsizetype end = text.size() - next.size();
        if (end <= from || !text.endsWith(next)) return false;
        parts[part] = text.mid(from, end - from);
        return !leavesBrackets(before, parts[part], next) && take(parts);
    }
    for (qsizetype at = text.indexOf(next, from + 1); at >= 0; at = text.indexOf(next, at + 1)) {
        parts[part] = text.mid(from, at - from);
        if (leavesBrackets(before, parts[part], next)) return false;
        if (fill(pattern, hole + 1, text, at + next.size(), parts, take)) return true;
    }
    return false;
}

/// Every way in which the pattern fits the whole text, until `take` has enough.
template <class Take>
void eachFit(const Pattern& pattern, const QString& text, const Take& take) {
    const QString& first = pattern.literals.first();
    if (!text.startsWith(first)) return;
    Parts parts;
    if (!pattern.holes.empty()) {
        fill(pattern, 0, text, first.size(), parts, take);
    } else if (text.size() == first.size()) {
        take(parts);
    }
}

/// The first way, with the shortest parts.
bool fits(const Pattern& pattern, const QString& text, Parts& parts) {
    bool any = false;
    eachFit(pattern, text, [&](const Parts& found) {
        parts = found;
        return any = true;
    });
    return any;
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

/// "0 to 168": from one figure to another, as an error says what is allowed.
std::optional<QString> figureRange(const QString& text) {
    const QStringList ends = text.split(u" to "_s);
    if (ends.size() != 2 || !isFigure(ends.first()) || !isFigure(ends.last())) return std::nullopt;
    return translation(QT_TRANSLATE_NOOP("Model", "%1 to %2")).arg(ends.first(), ends.last());
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

/// "usage.csv line 12: …": a place in what has a name out of the data.
std::optional<QString> inLineOf(const QString& text, int depth) {
    static const QRegularExpression place(u"^(.+) (line \\d+: .+)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto at = place.match(text);
    const auto words = at.hasMatch() ? known(at.captured(2), depth + 1) : std::nullopt;
    return words ? std::optional(at.captured(1) + u' ' + *words) : std::nullopt;
}

std::optional<QString> inParts(const QString& text, int depth) {
    for (const QString& between : {u". "_s, u"; "_s, u": "_s}) {
        if (auto words = joined(text.split(between), between, depth)) return words;
    }
    if (auto words = inLineOf(text, depth)) return words;
    if (auto words = ofName(text, depth)) return words;
    if (auto words = list(text, depth)) return words;
    if (auto words = figureRange(text)) return words;
    return withFigure(text, depth);
}

/// Letters of what patterns took for a part and nobody knows: mostly names out of the data, and where a pattern was
/// laid over a sentence in the wrong way, words of the sentence.
using Strange = QHash<QString, qsizetype>;
Strange& strangeSoFar() {
    static thread_local Strange strange;
    return strange;
}

qsizetype strangeLetters(const QString& part, int depth) {
    if (isFigure(part)) return 0;
    if (known(part, depth + 1)) return strangeSoFar().value(part);
    return std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
}

/// The way that leaves least unknown: "in 1 in 20 futures 4 nodes …" is not of "1" and "in 20 futures 4 nodes".
std::optional<qsizetype> fitsBest(const Pattern& pattern, const QString& text, int depth, Parts& parts) {
    constexpr int kMostWays = 64;
    int ways = 0;
    std::optional<qsizetype> least;
    eachFit(pattern, text, [&](const Parts& found) {
        qsizetype strange = 0;
        for (const int hole : pattern.holes) strange += strangeLetters(found[static_cast<std::size_t>(hole)], depth);
        if (!least || strange < *least) {
            parts = found;
            least = strange;
        }
        return ++ways == kMostWays || *least == 0;
    });
    return least;
}

std::optional<QString> filled(const Pattern& pattern, const QString& text, int depth) {
    Parts parts;
    const auto strange = fitsBest(pattern, text, depth, parts);
    if (!strange) return std::nullopt;
    const bool saysLittle = !pattern.holes.empty() && pattern.weight < kMuch;
    if (saysLittle && !known(parts[static_cast<std::size_t>(pattern.holes.front())], depth + 1)) return std::nullopt;
    strangeSoFar().insert(text, *strange);
    QString words = translation(pattern.source);
    for (const int hole : pattern.holes) {
        // One by one and from a copy without per cent signs that look like holes.
        QString part = partWords(parts[static_cast<std::size_t>(hole)], depth);
        words.replace(u'%' + QString::number(hole + 1), part.replace(u'%', QChar(0xe000)));
    }
    return words.replace(QChar(0xe000), u'%');
}

/// "A quote" as "a quote", which is how patterns begin; "GPU" stays.
QString withoutCapital(const QString& text) {
    const bool isWord = text.at(0).isUpper() && !text.at(1).isUpper();
    return isWord ? text.at(0).toLower() + text.mid(1) : text;
}

/// The first pattern that fits among those that say much, or among the others: "%1 (%2)" fits a whole list.
std::optional<QString> byPattern(const QString& text, bool saysMuch, int depth) {
    const QString lower = withoutCapital(text);
    for (const Pattern& pattern : patterns()) {
        if ((pattern.holes.empty() || pattern.weight >= kMuch) != saysMuch) continue;
        if (auto words = filled(pattern, text, depth)) return words;
        if (lower == text) continue;
        if (auto words = filled(pattern, lower, depth)) return words->at(0).toUpper() + words->mid(1);
    }
    return std::nullopt;
}

/// "line 12: …": where in a source; before all patterns, which would take the place for a part of what is said there.
std::optional<QString> inLine(const QString& text, int depth) {
    static const std::array places{cut(QT_TRANSLATE_NOOP("Model", "line %1: %2")),
                                   cut(QT_TRANSLATE_NOOP("Model", "series %1: %2"))};
    const QString plain = withoutCapital(text);
    for (const Pattern& place : places) {
        Parts parts;
        if (fits(place, plain, parts) && isFigure(parts[0])) return filled(place, plain, depth);
    }
    return std::nullopt;
}

/// "…; left out (or: keep)": what was done about a finding, and what else could be.
std::optional<QString> withFix(const QString& text, int depth) {
    const qsizetype at = text.lastIndexOf(u"; "_s);
    if (at <= 0) return std::nullopt;
    QString fix = text.mid(at + 2), others;
    if (const qsizetype from = fix.indexOf(u" (or: "_s); from > 0 && fix.endsWith(u')')) {
        others = translation(QT_TRANSLATE_NOOP("Model", " (or: %1)")).arg(fix.mid(from + 6).chopped(1));
        fix.truncate(from);
    }
    const auto& all = patterns();
    const bool isFix = std::any_of(all.begin(), all.end(), [&](const Pattern& pattern) {
        return pattern.holes.empty() && pattern.literals.first() == fix;
    });
    const auto head = isFix ? known(text.left(at), depth + 1) : std::nullopt;
    return head ? std::optional(*head + u"; "_s + known(fix, depth + 1).value_or(fix) + others) : std::nullopt;
}

/// A place in a file before what is wrong there: "offers.spot.gpu: …". It has no blanks, as a sentence would have.
std::optional<QString> atPlace(const QString& text, int depth) {
    const qsizetype at = text.indexOf(u": "_s);
    return at > 0 && !text.left(at).contains(u' ') ? ofName(text, depth) : std::nullopt;
}

std::optional<QString> understood(const QString& text, int depth) {
    if (text.endsWith(u'.')) {
        if (const auto words = known(text.chopped(1), depth + 1)) return *words + u'.';
    }
    if (auto words = withFix(text, depth)) return words;
    if (auto words = inLine(text, depth)) return words;
    if (auto words = atPlace(text, depth)) return words;
    if (auto words = byPattern(text, true, depth)) return words;
    if (const QString lower = withoutCapital(text); lower != text) {
        if (auto words = known(lower, depth + 1)) return words->at(0).toUpper() + words->mid(1);
    }
    if (auto words = inParts(text, depth)) return words;
    return byPattern(text, false, depth);
}

/// What was found out about the parts of the sentence at hand: they are asked for again and again.
using Found = QHash<QString, std::optional<QString>>;
Found& foundSoFar() {
    static thread_local Found found;
    return found;
}

std::optional<QString> known(const QString& text, int depth) {
    if (depth > kDeepest || text.size() < 2 || isFigure(text)) return std::nullopt;
    Found& found = foundSoFar();
    if (depth == 0) {
        found.clear();
        strangeSoFar().clear();
    }
    if (const auto at = found.constFind(text); at != found.constEnd()) return *at;
    auto words = understood(text, depth);
    found.insert(text, words);
    return words;
}

/// Nothing to do where no translation of the patterns is installed.
bool isEnglish() {
    const char* probe = QT_TRANSLATE_NOOP("Model", "bare metal");
    return translation(probe) == QLatin1StringView(probe);
}

}  // namespace

QString translated(const std::string& sentence) {
    const QString text = withThousands(QString::fromStdString(sentence));
    return isEnglish() ? text : known(text, 0).value_or(text);
}

QString said(const std::string& sentence) {
    return typeset(translated(sentence));
}

QString worded(const std::string& sentence) {
    return isEnglish() ? translated(sentence) : said(sentence);
}

QString wordedSentence(const std::string& error) {
    QString sentence = worded(error);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

bool isTranslated(const std::string& sentence) {
    return isEnglish() || known(QString::fromStdString(sentence), 0).has_value();
}

}  // namespace splitpoint::ui
