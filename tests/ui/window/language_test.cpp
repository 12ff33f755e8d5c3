// Every page, menu and chart in the languages: nothing is cut off, nothing was left in English, right to left does not
// break.
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QRegularExpression>
#include <QStatusBar>
#include <QStorageInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/catalogue/embedded_files.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/layout_checks.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/calibrate/run_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/fit/fit_page.h"
#include "ui/language/language.h"
#include "ui/project/samples.h"
#include "ui/scenarios/scenarios_panel.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;

struct Text {
    QString place, words;
};
using Texts = QList<Text>;

void add(Texts& texts, const QString& place, QString words) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    words = words.remove(tags).remove(u'&').simplified();
    if (!words.isEmpty()) texts.append({place, words});
}

QString nameOf(const QObject& object) {
    return QString::fromLatin1(object.metaObject()->className()) +
           (object.objectName().isEmpty() ? QString() : u'#' + object.objectName());
}

void addCells(Texts& texts, const QAbstractItemView& view) {
    constexpr int kMostRows = 30;
    const QAbstractItemModel* model = view.model();
    if (model == nullptr) return;
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
        // A list has no header, but its model numbers the columns.
        if (view.inherits("QTableView") || view.inherits("QTreeView"))
            add(texts, nameOf(view) + u" header"_s, model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(kMostRows, model->rowCount(view.rootIndex())); ++row)
            add(texts, nameOf(view) + u" cell"_s, model->index(row, column, view.rootIndex()).data().toString());
    }
}

void addWidget(Texts& texts, const QWidget& widget) {
    const QString place = nameOf(widget);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) add(texts, place, label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) add(texts, place, button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) add(texts, place, box->title());
    if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) add(texts, place, dock->windowTitle());
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        add(texts, place + u" placeholder"_s, edit->placeholderText());
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < bar->count(); ++tab) add(texts, place, bar->tabText(tab));
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int item = 0; item < box->count(); ++item) add(texts, place + u" item"_s, box->itemText(item));
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) addCells(texts, *view);
    add(texts, place + u" name"_s, widget.accessibleName());
    add(texts, place + u" tool tip"_s, widget.toolTip());
}

void addChart(Texts& texts, const ChartSpec& spec) {
    const QString place = u"chart "_s + spec.id;
    for (const QString& words :
         {spec.title, spec.description, spec.footnote, spec.emptyReason, spec.x.title, spec.y.title})
        add(texts, place, words);
    for (const AxisSpec* axis : {&spec.x, &spec.y}) {
        for (const QString& category : axis->categories) add(texts, place + u" category"_s, category);
    }
    for (const TableColumn& column : spec.table.columns) add(texts, place + u" table"_s, column.header);
}

Texts textsOf(MainWindow& window) {
    Texts texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) addWidget(texts, *widget);
    }
    for (const LazyChart* chart : window.charts()) {
        if (chart->isVisible()) addChart(texts, chart->spec());
    }
    return texts;
}

Texts commandsOf(MainWindow& window) {
    Texts texts;
    for (const QAction* action : window.findChildren<QAction*>()) {
        add(texts, u"command"_s, action->text());
        add(texts, u"status tip"_s, action->statusTip());
    }
    return texts;
}

/// Every word of the texts in a value of JSON, keys left aside.
void addWordsOf(const QJsonValue& value, QSet<QString>& words) {
    static const QRegularExpression word(u"\\p{L}+"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& each : object) addWordsOf(each, words);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array) addWordsOf(each, words);
    } else if (value.isString()) {
        for (auto all = word.globalMatch(value.toString()); all.hasNext();) words.insert(all.next().captured());
    }
}

class InLanguage : public testing::TestWithParam<Language> {
  protected:
    explicit InLanguage(Language language) : installed(language), window(MainWindow::Memory::Forget) {
        window.openSample(samples().first().path);
        window.resize(1280, 720);
        window.show();
    }
    InLanguage() : InLanguage(GetParam()) {}
    void show(std::size_t page) {
        window.showPage(static_cast<Page>(page));
        window.resize(1280, 720);
        const auto futures = [&] { return window.page() == Page::Uncertainty && window.uncertainty().shown(); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() || futures(); }, test::kPatienceMs));
        // What the calibrator says of this machine is on the page, too.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !window.calibration().runPanel().isAsking(); }, test::kPatienceMs));
        QTest::qWait(1);
        window.resize(1280, 720);  // the page before may have asked for more
        QTest::qWait(1);
    }

    InstalledLanguage installed;
    MainWindow window;
};

/// Words that are a third longer still fit: the pages take a row more, and tabs may shorten their words.
TEST_P(InLanguage, NothingIsCutOff) {
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        show(page);
        const std::string name(kPageNames[page]);
        layout::expectBarsToFit(window, name, GetParam() == Language::German ? layout::Tabs::Whole : layout::Tabs::MayShorten);
        layout::expectButtonsToFit(window, name);
        layout::expectChartsToFit(window, name);
        layout::expectChoicesToBeTold(window, name);
    }
}

/// "Duplizieren" and "Vergleichen" are wider than the narrowest panel; no word of a button is cut.
TEST_P(InLanguage, ButtonsOfScenariosAreWholeInANarrowWindow) {
    show(static_cast<std::size_t>(Page::Overview));
    ASSERT_TRUE(window.document().duplicateScenario(kBaselineScenario));
    window.resize(1000, 720);
    QTest::qWait(20);
    window.resizeDocks({window.findChild<QDockWidget*>(u"projectDock"_s)}, {1}, Qt::Horizontal);
    QTest::qWait(20);
    const ScenariosPanel& panel = window.scenarios();
    int shown = 0;
    for (const QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (!button->isVisible()) continue;
        ++shown;
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
        EXPECT_TRUE(panel.rect().contains(QRect(button->mapTo(&panel, QPoint()), button->size()))) << button->text().toStdString();
    }
    EXPECT_EQ(shown, 3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, test::kPatienceMs));
}

INSTANTIATE_TEST_SUITE_P(Languages, InLanguage,
                         testing::Values(Language::German, Language::Pseudo, Language::PseudoRightToLeft));

/// Entries of one menu that the same letter chooses; empty where every letter is one entry's.
std::string clashesIn(MainWindow& window) {
    QStringList clashes;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        QMap<QString, QString> letters;
        for (const QAction* action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty()) continue;
            if (letters.contains(letter)) clashes << u"%1: %2 and %3"_s.arg(menu->title(), letters[letter], action->text());
            letters[letter] = action->text();
        }
    }
    return clashes.join(u'\n').toStdString();
}

TEST(InEnglish, LettersOfAMenuDiffer) {
    MainWindow window(MainWindow::Memory::Forget);
    EXPECT_EQ(clashesIn(window), "");
}

class InPseudo : public InLanguage {
  protected:
    InPseudo() : InLanguage(Language::Pseudo) {}
};

/// Words that stand as they are in every language: names, units, file types, and what the data say.
QSet<QString> allowedWords() {
    QSet<QString> words{u"Splitpoint"_s, u"splitpoint"_s, u"calibrate"_s, u"GPU"_s,   u"GPUs"_s, u"USD"_s,   u"English"_s, u"Deutsch"_s, u"csv"_s,
                        u"Jan"_s,        u"Apr"_s,   u"May"_s,  u"Jun"_s,   u"Jul"_s,     u"Aug"_s,     u"Sep"_s,
                        u"Oct"_s,        u"Nov"_s,   u"Dec"_s,  u"Feb"_s,   u"Mar"_s,     u"Mon"_s,     u"Tue"_s,
                        u"Wed"_s,        u"Thu"_s,   u"Fri"_s,  u"Sat"_s,   u"Sun"_s,     u"Up"_s,      u"Down"_s,
                        u"Left"_s,       u"Right"_s, u"Alt"_s,  u"Shift"_s, u"Home"_s,    u"End"_s,     u"Ins"_s,     u"KiB"_s,
                        u"MiB"_s,        u"GiB"_s,   u"TiB"_s,
                        u"Del"_s,        u"Esc"_s};
    // What the recorded profiles are called.
    for (const QString& word : u"Recorded on the build machine quiet busy host only run virtual"_s.split(u' ')) words.insert(word);
    // The file systems of this machine, as the Calibrate page names them.
    QList<QStorageInfo> volumes = QStorageInfo::mountedVolumes();
    volumes << QStorageInfo(QDir::tempPath());
    for (const QStorageInfo& volume : volumes) {
        const QString kind = QString::fromUtf8(volume.fileSystemType());
        for (const QString& word : kind.split(QRegularExpression(u"[^A-Za-z]+"_s))) words.insert(word);
    }
    // What the list of offers says of them.
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    for (const models::CatalogueOffer& offer : models::builtInCatalogue().offers) {
        for (const std::string& said : {offer.provider, offer.product, offer.gpu, offer.region, offer.interconnect, offer.source, offer.note})
            for (const QString& word : QString::fromStdString(said).split(between)) words.insert(word);
    }
    for (const std::string_view path : models::embeddedFiles("samples/")) {
        const auto text = models::embeddedFile(std::string(path));
        if (text)
            addWordsOf(QJsonDocument::fromJson(QByteArray(text->data(), static_cast<qsizetype>(text->size()))).object(),
                       words);
    }
    return words;
}

QStringList untranslated(const Texts& texts, const QSet<QString>& allowed) {
    // Every vowel of what passed through tr() has an accent.
    static const QRegularExpression plain(u"(?<![\\p{L}\\d_./-])(?=\\p{L}*[aeiouAEIOU])[A-Za-z]{3,}(?![\\p{L}_/])"_s);
    QStringList found;
    for (const Text& text : texts) {
        for (auto all = plain.globalMatch(text.words); all.hasNext();) {
            const QString word = all.next().captured();
            if (allowed.contains(word)) continue;
            const QString line = u"%1: \u201c%2\u201d has \u201c%3\u201d"_s.arg(text.place, text.words.left(120), word);
            if (!found.contains(line)) found << line;
            break;
        }
    }
    return found;
}

TEST_F(InPseudo, EveryTextPassedThroughTr) {
    const QSet<QString> allowed = allowedWords();
    EXPECT_EQ(untranslated(commandsOf(window), allowed).join(u'\n').toStdString(), "");
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        show(page);
        EXPECT_EQ(untranslated(textsOf(window), allowed).join(u'\n').toStdString(), "") << kPageNames[page];
    }
}

TEST_F(InPseudo, ShortenedTabsSayTheWholeInAToolTip) {
    show(static_cast<std::size_t>(Page::Overview));
    int shortened = 0;
    for (QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            const QString words = bar->tabText(tab).remove(u'&');
            if (bar->fontMetrics().horizontalAdvance(words) <= bar->tabRect(tab).width()) continue;
            ++shortened;
            const QPoint at = bar->tabRect(tab).center();
            QHelpEvent tip(QEvent::ToolTip, at, bar->mapToGlobal(at));
            QApplication::sendEvent(bar, &tip);
            EXPECT_EQ(QToolTip::text(), words);
        }
    }
    EXPECT_GT(shortened, 0) << "this window has room for longer words: nothing was tested";
}

class InGerman : public InLanguage {
  protected:
    InGerman() : InLanguage(Language::German) {}
};

TEST_F(InGerman, LettersOfAMenuDiffer) { EXPECT_EQ(clashesIn(window), ""); }

/// English texts that German says otherwise.
QSet<QString> englishTexts() {
    QFile file(QStringLiteral(SPLITPOINT_RESOURCES "/translations/splitpoint_de.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QSet<QString> sources, german;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s && !xml.attributes().hasAttribute(u"type"_s)) {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            german.insert(words.simplified());
            if (words != source) sources.insert(source.remove(u'&').simplified());
        }
    }
    return sources.subtract(german);
}

// A text whose context is not the one of run time would stand here in English.
TEST_F(InGerman, NoTextStayedEnglish) {
    const QSet<QString> english = englishTexts();
    ASSERT_GT(english.size(), 2000);
    for (const Text& text : commandsOf(window))
        EXPECT_FALSE(english.contains(text.words)) << text.place.toStdString() << ": " << text.words.toStdString();
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        show(page);
        for (const Text& text : textsOf(window)) {
            const bool isKey = text.place.endsWith(u"overheads item"_s);
            const bool isName = text.words == window.document().scenarioName(kBaselineScenario);
            if (isKey || isName || text.place.endsWith(u" cell"_s)) continue;  // names out of the data
            EXPECT_FALSE(english.contains(text.words))
                << kPageNames[page] << ", " << text.place.toStdString() << ": " << text.words.toStdString();
        }
    }
}

TEST_F(InGerman, TopicsOfOperationalFitAreWhole) {
    window.resize(1280, 720);
    show(static_cast<std::size_t>(Page::Fit));
    const auto* table = window.fit().findChild<QTableView*>();
    ASSERT_NE(table, nullptr);
    QFont bold = table->font();
    bold.setBold(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 5; }, test::kPatienceMs));
    QCoreApplication::processEvents();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString topic = table->model()->index(row, 0).data().toString();
        for (const QString& word : topic.split(u' '))
            EXPECT_LE(QFontMetrics(bold).horizontalAdvance(word), table->columnWidth(0) - 10) << topic.toStdString();
    }
}

TEST_F(InGerman, FilesKeepTheirPointAndPicturesHaveTheComma) {
    show(static_cast<std::size_t>(Page::Overview));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.json"_s);
    const Outcome written = window.writeResults(path);
    ASSERT_TRUE(written) << written.error().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QJsonObject results = QJsonDocument::fromJson(bytes).object();
    ASSERT_FALSE(results.isEmpty()) << "no JSON";
    EXPECT_TRUE(bytes.contains("\"usd_per_useful_gpu_hour\": ")) << bytes.left(400).toStdString();
    EXPECT_TRUE(bytes.contains(" costs ")) << "the sentences of a file are English";
    EXPECT_FALSE(bytes.contains(" kostet "));
    int commas = 0, points = 0;
    static const QRegularExpression comma(u"\\d,\\d"_s), point(u"\\d\\.\\d(?!\\d\\d)"_s);
    for (const LazyChart* chart : window.charts()) {
        if (!chart->isVisible()) continue;
        for (const PlacedText& text : layoutChart(chart->spec(), chart->size(), chart->font()).texts) {
            if (comma.match(text.text).hasMatch()) ++commas;
            if (point.match(text.text).hasMatch()) ++points;
        }
    }
    EXPECT_GT(commas, 0);
    EXPECT_EQ(points, 0);
}

TEST(LanguageMenu, AnotherLanguageIsNewsAndNoError) {
    MainWindow window(MainWindow::Memory::Forget);
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == u"&Deutsch"_s) action->trigger();
    }
    EXPECT_TRUE(window.statusBar()->currentMessage().contains(u"next time"_s));
    EXPECT_TRUE(window.message().isEmpty()) << window.message().toStdString();
}

class FromRightToLeft : public InLanguage {
  protected:
    FromRightToLeft() : InLanguage(Language::PseudoRightToLeft) {}
};

TEST_F(FromRightToLeft, FieldsMirrorAndChartsDoNot) {
    EXPECT_EQ(window.layoutDirection(), Qt::RightToLeft);
    show(static_cast<std::size_t>(Page::Overview));
    ASSERT_FALSE(window.charts().isEmpty());
    for (const LazyChart* chart : window.charts())
        EXPECT_EQ(chart->layoutDirection(), Qt::LeftToRight) << chart->spec().id.toStdString();
}

}  // namespace
}  // namespace splitpoint::ui
