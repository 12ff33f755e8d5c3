#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QString>

class QTranslator;

namespace splitpoint::ui {

/// The language of the window. The two pseudo languages are for tests: longer, accented English, and the same from
/// right to left.
enum class Language { System, English, German, Pseudo, PseudoRightToLeft };

/// "en", "de", "pseudo", "pseudo-rtl"; System where the name is none of them.
[[nodiscard]] Language languageNamed(const QString& name);
/// The other way round; empty for System.
[[nodiscard]] QString languageName(Language language);
/// The comment of texts that are formats of dates: "d MMM".
inline constexpr const char* kDateFormat = "date format";
/// How numbers and dates look on the screen in a language: the system's own where it speaks it.
[[nodiscard]] QLocale localeOf(Language language);

/// While one of these lives, texts and numbers are those of files: English, whatever the window speaks. Around what an
/// edit writes into the scenario in words, such as where a figure is from.
/// @test tests/ui/language/locale_files_test.cpp
class FileLanguage {
  public:
    FileLanguage();
    ~FileLanguage();
    FileLanguage(const FileLanguage&) = delete;
    FileLanguage& operator=(const FileLanguage&) = delete;
    [[nodiscard]] static bool isSpoken();

  private:
    QLocale before_;
};

/// A language as long as this lives: its translations, Qt's own as far as they are installed, its numbers and its
/// direction. Made before the first window; texts that are on the screen already stay as they are.
/// @test tests/ui/language: every text of the translation is found at run time; all is as before afterwards
class InstalledLanguage {
  public:
    explicit InstalledLanguage(Language language);
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage&) = delete;
    InstalledLanguage& operator=(const InstalledLanguage&) = delete;

  private:
    void install(std::unique_ptr<QTranslator> translator);
    void installGerman();

    QLocale before_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace splitpoint::ui
