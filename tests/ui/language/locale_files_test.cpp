// Numbers look like the locale's on the screen and never in files.
#include <map>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/ui/calibrate/pair_fixture.h"
#include "tests/ui/export/export_fixture.h"
#include "ui/calibrate/calibration_pair.h"
#include "ui/document/scenario_document.h"
#include "ui/export/export_files.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/language/language.h"
#include "ui/project/samples.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

/// Opens the sample's text as a file, edits a price as it is typed in that language, and saves it.
QByteArray savedIn(Language language, const QString& typed) {
    const InstalledLanguage installed(language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.splitpoint"_s);
    EXPECT_TRUE(QFile::copy(QStringLiteral(SPLITPOINT_RESOURCES "/samples/01-chat-service.splitpoint"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    ScenarioDocument document;
    EXPECT_TRUE(document.open(path));
    const Outcome edited = document.setFieldText(u"offers.on_demand.usd_per_gpu_hour"_s, typed);
    EXPECT_TRUE(edited) << (edited ? std::string() : edited.error().toStdString());
    const Outcome saved = document.save();
    EXPECT_TRUE(saved) << (saved ? std::string() : saved.error().toStdString());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(LocaleFiles, AreTheSameBytesInGerman) {
    const QByteArray english = savedIn(Language::English, u"2.5"_s), german = savedIn(Language::German, u"2,5"_s);
    ASSERT_FALSE(english.isEmpty());
    EXPECT_TRUE(english.contains("2.5"));
    EXPECT_EQ(english, german);
    EXPECT_EQ(english, savedIn(Language::Pseudo, u"2.5"_s));
}

/// Every file that a German window exports, by its name: deck, workbook, a CSV a table.
std::map<QString, QByteArray> exportedIn(Language language) {
    const InstalledLanguage installed(language);
    const QTemporaryDir folder;
    const ExportSource source = test::chatSource();
    EXPECT_TRUE(writeDeck(source, {{"answer", "figures", "assumptions"}, false, false, {}, {}},
                          folder.filePath(u"a.pptx"_s), {}));
    EXPECT_TRUE(writeBook(source, folder.filePath(u"a.xlsx"_s), {}));
    EXPECT_TRUE(writeCsv(source, folder.path(), {}));
    std::map<QString, QByteArray> files;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        files[name] = file.readAll();
    }
    return files;
}

TEST(LocaleFiles, OfExportsAreTheSameBytesInGerman) {
    const auto english = exportedIn(Language::English), german = exportedIn(Language::German);
    ASSERT_GE(english.size(), 5u);
    ASSERT_EQ(english.size(), german.size());
    for (const auto& [name, bytes] : english) {
        ASSERT_TRUE(german.contains(name)) << name.toStdString();
        EXPECT_TRUE(german.at(name) == bytes) << name.toStdString() << " is another file in German";
    }
    // A number with digits behind its point stands alone between two commas: none was cut in two by a comma of its own.
    static const QRegularExpression number(u"(?:^|,)-?\\d+\\.\\d+(?:,|\r?$)"_s, QRegularExpression::MultilineOption);
    int numbers = 0;
    for (const auto& [name, bytes] : german) {
        if (name.endsWith(u".csv"_s) && number.match(QString::fromUtf8(bytes)).hasMatch()) ++numbers;
    }
    EXPECT_GE(numbers, 3);
}

TEST(LocaleFiles, HaveTheirOwnWordsInside) {
    const InstalledLanguage german(Language::German);
    EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), u"Preis"_s);
    {
        const FileLanguage words;
        EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), u"Price"_s);
        EXPECT_EQ(QLocale().decimalPoint(), u"."_s);
    }
    EXPECT_EQ(QCoreApplication::translate("Fields", "Price"), u"Preis"_s);
    EXPECT_EQ(QLocale().decimalPoint(), u","_s);
}

TEST(LocaleFiles, TheSourceOfAPairIsGermanOnTheScreenOnly) {
    const InstalledLanguage german(Language::German);
    const CalibrationPair pair = pairProfiles(fixture::withGpu("metal", "NVIDIA H100", 6e14),
                                              fixture::withGpu("vm", "NVIDIA H100", 5.9e14), u"virtual"_s);
    EXPECT_TRUE(pair.source().contains(u"auf diesem GPU-Typ nie validiert"_s)) << pair.source().toStdString();
    const FileLanguage words;
    EXPECT_TRUE(pair.source().contains(u"GPU probes never validated on this GPU type"_s))
        << pair.source().toStdString();
}

TEST(LocaleFields, TakeTheOtherMarksForNothingElse) {
    const auto scenario = loadSample(samples().first().path);
    ASSERT_TRUE(scenario);
    const InstalledLanguage german(Language::German);
    const auto fields = fieldsOf(*scenario);
    const Field* price = findField(fields, u"offers.on_demand.usd_per_gpu_hour"_s);
    ASSERT_NE(price, nullptr);
    const auto typed = [&](const QString& text) { return parseFieldText(*price, text, QLocale()); };
    const auto figure = [](const tl::expected<FieldValue, QString>& value) {
        return std::get<models::Estimate>(*value).typical;
    };
    for (const QString& text : {u"2,5"_s, u"2,5 $"_s, u"2,5 USD je GPU-Stunde"_s, u"2,5 USD/GPU-Stunde"_s}) {
        ASSERT_TRUE(typed(text)) << text.toStdString();
        EXPECT_EQ(figure(typed(text)), 2.5);
    }
    const auto point = typed(u"2.5"_s);
    ASSERT_FALSE(point);
    EXPECT_TRUE(point.error().contains(u"2,5"_s)) << point.error().toStdString();
    for (const QString& text : {u"2 bis 3"_s, u"2 to 3"_s}) {
        ASSERT_TRUE(typed(text)) << text.toStdString();
        EXPECT_EQ(std::get<models::Estimate>(*typed(text)).high, 3.0);
    }
    EXPECT_EQ(fieldText(*price, models::Estimate{2.5}, QLocale()), u"2,50"_s);
    const Field* wait = findField(fields, u"workloads[0].max_delay_hours"_s);
    ASSERT_NE(wait, nullptr);
    EXPECT_EQ(std::get<models::Estimate>(*parseFieldText(*wait, u"2 Tage"_s, QLocale())).typical, 48.0);
    EXPECT_EQ(std::get<models::Estimate>(*parseFieldText(*wait, u"6 Stunden"_s, QLocale())).typical, 6.0);
}

}  // namespace
}  // namespace splitpoint::ui
