#include "ui/language/in_sentence.h"

#include <QLocale>

namespace splitpoint::ui {

namespace {
bool keepsCapitals() {
    return QLocale().language() == QLocale::German;
}
}  // namespace

QString inSentence(const QString& name) {
    return keepsCapitals() ? name : name.toLower();
}

QString firstInSentence(const QString& words) {
    if (words.isEmpty() || keepsCapitals()) return words;
    return words.at(0).toLower() + words.mid(1);
}

}  // namespace splitpoint::ui
