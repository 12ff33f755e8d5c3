#include "ui/language/pseudo_translator.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <QRegularExpression>

#include "ui/language/language.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLonger = 0.35;
constexpr qsizetype kWord = 6;  // letters of padding that stand together, so that lines still break

QChar accented(QChar letter) {
    constexpr std::u16string_view kPlain = u"aeiouyAEIOUY",
                                  kAccented =
                                      u"\u00e0\u00e8\u00ec\u00f2\u00f9\u00fd\u00c0\u00c8\u00cc\u00d2\u00d9\u00dd";
    const auto at = kPlain.find(letter.unicode());
    return at == std::u16string_view::npos ? letter : QChar(kAccented[at]);
}

QString padding(qsizetype letters) {
    QString result;
    for (qsizetype i = 0; i < letters; ++i) {
        if (i % kWord == 0) result += u' ';
        result += u'~';
    }
    return result;
}

}  // namespace

QString pseudoText(const QString& text) {
    // What must reach its reader as it is: places to fill in, tags, entities.
    static const QRegularExpression kept(u"%(?:L?\\d+|n)|<[^>]*>|&\\w+;"_s);
    QString result;
    qsizetype from = 0, letters = 0;
    const auto strange = [&](const QString& part) {
        for (const QChar letter : part) result += accented(letter);
        letters += std::count_if(part.begin(), part.end(), [](QChar c) { return !c.isSpace(); });
    };
    for (auto all = kept.globalMatch(text); all.hasNext();) {
        const auto at = all.next();
        strange(text.mid(from, at.capturedStart() - from));
        result += at.captured();
        from = at.capturedEnd();
    }
    strange(text.mid(from));
    const bool isWord = std::any_of(result.begin(), result.end(), [](QChar c) { return c.isLetter(); });
    if (letters == 0 || !isWord) return text;
    const auto more = static_cast<qsizetype>(std::ceil(static_cast<double>(text.size()) * kLonger));
    return u'[' + result + padding(more) + u']';
}

PseudoTranslator::PseudoTranslator(bool rightToLeft, QObject* parent)
    : QTranslator(parent), rightToLeft_(rightToLeft) {}

QString PseudoTranslator::translate(const char* context, const char* source, const char* comment, int) const {
    const std::string_view where(context == nullptr ? "" : context), text(source == nullptr ? "" : source);
    if (where == "QGuiApplication" && text == "QT_LAYOUT_DIRECTION") return rightToLeft_ ? u"RTL"_s : u"LTR"_s;
    if (FileLanguage::isSpoken() || where == "QShortcut" || text.empty()) return {};
    if (comment != nullptr && std::string_view(comment) == kDateFormat) return {};
    return pseudoText(QString::fromUtf8(source));
}

}  // namespace splitpoint::ui
