#include "ui/language/language.h"

#include <array>
#include <atomic>
#include <utility>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "ui/language/pseudo_translator.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Language, QLatin1StringView>, 4> kNames{
    {{Language::English, "en"_L1},
     {Language::German, "de"_L1},
     {Language::Pseudo, "pseudo"_L1},
     {Language::PseudoRightToLeft, "pseudo-rtl"_L1}}};

/// What the window speaks: the system's language where there is a translation, else English.
Language spoken(Language language) {
    if (language != Language::System) return language;
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

/// Qt knows the translators of the whole program only, so how many FileLanguage live is the program's, too.
std::atomic<int>& fileLanguages() {
    static std::atomic<int> count = 0;
    return count;
}

/// A loaded translation that is silent while words for a file are made.
class WindowTranslator : public QTranslator {
  public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n) const override {
        return FileLanguage::isSpoken() ? QString() : QTranslator::translate(context, source, comment, n);
    }
};

}  // namespace

FileLanguage::FileLanguage() {
    ++fileLanguages();
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates});
}

FileLanguage::~FileLanguage() {
    QLocale::setDefault(before_);
    --fileLanguages();
}

bool FileLanguage::isSpoken() {
    return fileLanguages() > 0;
}

Language languageNamed(const QString& name) {
    for (const auto& [language, known] : kNames) {
        if (name == known) return language;
    }
    return Language::System;
}

QString languageName(Language language) {
    for (const auto& [each, name] : kNames) {
        if (each == language) return name;
    }
    return {};
}

QLocale localeOf(Language language) {
    const QLocale system = QLocale::system();
    if (language == Language::System) return system;
    if (language == Language::German) {
        return system.language() == QLocale::German ? system : QLocale(QLocale::German, QLocale::Germany);
    }
    if (language == Language::English && system.language() == QLocale::English) return system;
    return {QLocale::English, QLocale::UnitedStates};
}

InstalledLanguage::InstalledLanguage(Language language) {
    QLocale::setDefault(localeOf(language));
    switch (spoken(language)) {
        case Language::German:
            installGerman();
            break;
        case Language::Pseudo:
            install(std::make_unique<PseudoTranslator>(false));
            break;
        case Language::PseudoRightToLeft:
            install(std::make_unique<PseudoTranslator>(true));
            break;
        case Language::System:
        case Language::English:
            break;
    }
}

InstalledLanguage::~InstalledLanguage() {
    for (const auto& translator : translators_) QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(before_);
}

void InstalledLanguage::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    translators_.push_back(std::move(translator));
}

void InstalledLanguage::installGerman() {
    // Qt's file dialogue and the like; where the package is missing, the texts that everybody meets are among ours.
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) install(std::move(ofQt));
    auto ours = std::make_unique<WindowTranslator>();
    if (ours->load(u":/i18n/splitpoint_de.qm"_s)) install(std::move(ours));
}

}  // namespace splitpoint::ui
