// One answer in every medium that leaves the program: the same numbers, units, title, source line and date.
#include <algorithm>
#include <cmath>

#include <QMimeData>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include "models/book/book_tables.h"
#include "models/book/scenario_book.h"
#include "models/deck/deck_file.h"
#include "models/package/package.h"
#include "tests/ui/export/export_fixture.h"
#include "ui/charts/chart_mime.h"
#include "ui/export/chart_collection.h"
#include "ui/export/chart_files.h"
#include "ui/export/report_pdf.h"
#include "ui/format/number_format.h"
#include "ui/language/language.h"

namespace splitpoint::ui {
namespace {

using test::chat;
using test::chatSource;
using test::pdfText;

/// What a medium says, and how exactly its numbers can be read back.
struct Medium {
    std::string name;
    QString says;            ///< all texts, blanks made single
    QList<double> numbers;   ///< all numbers that can be read back
    double exactness = 0.0;  ///< relative; 0: numbers are in the texts alone
};

QString plain(QString text) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>")), blanks(QStringLiteral("\\s+"));
    text.replace(tags, QStringLiteral(" "));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&#xa0;"), QStringLiteral(" "));
    // PDF readers tell ligatures as one letter.
    return text.normalized(QString::NormalizationForm_KC).replace(blanks, QStringLiteral(" "));
}

QList<double> numbersIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?"));
    QList<double> numbers;
    for (auto it = number.globalMatch(text); it.hasNext();) numbers << it.next().captured().toDouble();
    return numbers;
}

Medium deckMedium(const ExportSubject& subject) {
    auto base = models::deck::newDeck(false, models::deck::SlideSize::Wide);
    const auto bytes = models::deck::deckFile(std::move(*base), models::deck::DeckMode::New, subject.deck, {"answer"});
    EXPECT_TRUE(bytes.has_value());
    const auto parts = models::package::unpack(bytes.value_or(""));
    Medium medium{"deck", {}, {}, 1e-12};
    for (const auto& [name, part] : *parts) {
        if (name.rfind("ppt/slides/slide", 0) == 0) medium.says += plain(QString::fromStdString(part));
        if (name.rfind("ppt/charts/chart", 0) != 0) continue;
        const QString chart = plain(QString::fromStdString(part));
        medium.says += chart;
        medium.numbers += numbersIn(chart);
    }
    return medium;
}

Medium bookMedium(const ExportSubject& subject) {
    const auto bytes = models::book::bookFile(subject.deck);
    EXPECT_TRUE(bytes.has_value());
    const auto parts = models::package::unpack(bytes.value_or(""));
    Medium medium{"workbook", plain(QString::fromStdString(parts->at("xl/sharedStrings.xml"))), {}, 1e-14};
    for (const char* sheet : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const QString cells = plain(QString::fromStdString(parts->at(sheet)));
        medium.says += cells;
        medium.numbers += numbersIn(cells);
    }
    return medium;
}

Medium csvMedium(const ExportSubject& subject) {
    std::string text;
    for (const auto& table : models::book::bookTables(subject.deck)) {
        if (table.sheet == "Answer" || table.sheet == "Plans") text += models::book::csvOf(table);
    }
    const QString says = QString::fromStdString(text);
    return {"CSV", plain(says), numbersIn(says), 1e-15};
}

std::vector<Medium> mediaOf(const ExportSubject& subject) {
    ChartSpec chart;
    for (const ChartSpec& each : chartsOf(subject)) {
        if (each.id == QStringLiteral("plans.effective_cost")) chart = each;
    }
    const QString line = subject.sourceLine();
    const ChartSpec whole = stamped(chart, line);
    std::vector<Medium> media{deckMedium(subject), bookMedium(subject), csvMedium(subject)};
    media.push_back({"SVG", plain(QString::fromUtf8(pictureBytes(whole, QStringLiteral("svg"), {}))), {}, 0.0});
    const auto mime = chartMimeData(chart, line, {162, 297}, theme(ThemeTone::Light));
    media.push_back({"clipboard text", plain(mime->text()), numbersIn(mime->text()), 1e-5});
    media.push_back({"clipboard table", plain(mime->html()), numbersIn(plain(mime->html())), 1e-5});
    media.push_back({"clipboard SVG", plain(QString::fromUtf8(mime->data(QStringLiteral("image/svg+xml")))), {}, 0.0});
    EXPECT_TRUE(mime->hasImage());
    const QString pdf = pdfText(pictureBytes(whole, QStringLiteral("pdf"), {}));
    if (!pdf.isEmpty()) {
        media.push_back({"PDF", plain(pdf), {}, 0.0});
        media.push_back({"report", plain(pdfText(reportPdf(reportOf(subject)))), {}, 0.0});
    }
    return media;
}

void expectSays(const Medium& medium, const QString& words) {
    EXPECT_TRUE(medium.says.contains(plain(words))) << medium.name << " lacks: " << words.toStdString() << "\n"
                                                    << medium.says.left(3000).toStdString();
}

void checkMedium(const Medium& medium, const ExportSubject& subject) {
    for (const models::PlanKind plan : models::kPlans) {
        const double cost = *subject.deck.evaluation.plan(plan).usdPerUsefulGpuHour;
        if (medium.exactness == 0.0) {
            expectSays(medium, formatNumber(cost, Quantity::UsdPerGpuHour));
            continue;
        }
        const bool there = std::any_of(medium.numbers.begin(), medium.numbers.end(),
                                       [&](double n) { return std::abs(n - cost) <= medium.exactness * cost; });
        EXPECT_TRUE(there) << medium.name << " lacks " << cost;
    }
    expectSays(medium, QStringLiteral("Effective cost"));
    expectSays(medium, QStringLiteral("USD per useful GPU-hour"));
    // The pieces of the source line: a slide sets them in runs of their own.
    expectSays(medium, QString::fromStdString(subject.deck.scenario.name));
    expectSays(medium, QString::fromStdString(subject.deck.answer.markedPrices()));
    expectSays(medium, QString::fromStdString(subject.deck.date));
    expectSays(medium, QStringLiteral("scenario ") + QString::fromStdString(subject.deck.sha256).left(12));
    EXPECT_EQ(medium.says.contains(QStringLiteral("EXAMPLE DATA")), subject.deck.sources.isExample()) << medium.name;
    EXPECT_EQ(medium.says.contains(QStringLiteral("check them")), subject.deck.answer.pricesOld) << medium.name;
}

TEST(Media, SayTheSame) {
    ASSERT_TRUE(chat().deck.sources.isExample());
    ASSERT_FALSE(chat().deck.answer.pricesOld);
    for (const Medium& medium : mediaOf(chat())) checkMedium(medium, chat());
}

TEST(Media, MarkOldPricesAndLeaveOutTheExampleMarkWhereThereIsNone) {
    ExportSource source = chatSource("2027-09-01");
    models::Scenario own = *source.scenario;
    auto provenance = QString::fromStdString(own.provenanceJson);
    provenance.replace(QStringLiteral("\"lesson\""), QStringLiteral("\"remark\""));
    own.provenanceJson = provenance.toStdString();
    source.scenario = std::make_shared<const models::Scenario>(own);
    const auto subject = exportSubject(source, {});
    ASSERT_TRUE(subject.has_value());
    ASSERT_FALSE((*subject)->deck.sources.isExample());
    ASSERT_TRUE((*subject)->deck.answer.pricesOld);
    EXPECT_EQ((*subject)->sourceLine(), sourceLineOf(source));
    for (const Medium& medium : mediaOf(**subject)) checkMedium(medium, **subject);
}

/// Beside a German chart no English line: every part is in the window's language but the name, the days and the sums.
TEST(Media, HaveTheirSourceLineInTheLanguageOfTheWindow) {
    const ExportSource source = chatSource(), old = chatSource("2031-01-01");
    const QString english = chat().sourceLine(), english2031 = sourceLineOf(old);
    ASSERT_TRUE(english2031.endsWith(QStringLiteral("Splitpoint " SPLITPOINT_VERSION))) << english2031.toStdString();
    ASSERT_TRUE(english2031.contains(QStringLiteral(": check them")));
    const InstalledLanguage pseudo(Language::Pseudo);
    EXPECT_EQ(chat().sourceLine(), sourceLineOf(source));
    for (const QString& line : {chat().sourceLine(), sourceLineOf(old)}) {
        for (const char* words : {"EXAMPLE", "rices", "old", "check", "scenario "})
            EXPECT_FALSE(line.contains(QLatin1StringView(words))) << line.toStdString() << " has " << words;
        EXPECT_TRUE(line.contains(QString::fromStdString(source.scenario->name))) << line.toStdString();
        EXPECT_TRUE(line.contains(QString::fromStdString(source.sha256.substr(0, 12)))) << line.toStdString();
    }
}

}  // namespace
}  // namespace splitpoint::ui
