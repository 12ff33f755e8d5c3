// Issue 9, accessibility: every page with every tab, and every dialogue, by Tab alone, in light and in dark. Tab comes
// round, everything that takes the keyboard is reached and says what it is, and the eye sees where the keyboard is.
#include <cstdio>
#include <fstream>
#include <map>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include "models/catalogue/quote_paste.h"
#include "tests/ui/patience.h"
#include "tests/ui/window/focus_walk.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/offer_dialog.h"
#include "ui/catalogue/quote_dialog.h"
#include "ui/catalogue/quote_paste_dialog.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/crash/crash_notice.h"
#include "ui/document/scenario_differences.h"
#include "ui/export/deck_dialog.h"
#include "ui/export/pictures_dialog.h"
#include "ui/help/help_window.h"
#include "ui/import/bill_panel.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/project/samples.h"
#include "ui/sketch/copy_days_dialog.h"
#include "ui/sketch/import_dialog.h"
#include "ui/sketch/paste_dialog.h"
#include "ui/sketch/sketch_page.h"
#include "ui/start/hint_bubble.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/window/differences_dialog.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/present_layout.h"

namespace splitpoint::ui {
namespace {

using namespace Qt::StringLiterals;
using test::FocusMark;
using test::FocusWalk;

/// A mark of the keyboard is seen where so many pixels change 3 to 1: a line along one side of the smallest button
/// is 16.
constexpr int kLeastPixels = 16;

class Keyboard : public testing::TestWithParam<ThemeChoice> {
  protected:
    Keyboard() {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), GetParam());
        QApplication::setCursorFlashTime(0);  // a caret that blinks is there or not by chance
        window.resize(1280, 720);
        window.openSample(samples().at(0).path);
        window.show();
    }
    ~Keyboard() override { QApplication::setCursorFlashTime(1000); }

    void settle() {
        const auto futures = [&] { return window.page() == Page::Uncertainty && window.uncertainty().shown(); };
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled() || futures(); }, test::kPatienceMs));
        QTest::qWait(1);
    }
    /// Each tab of every bar of tabs that shows in it.
    void walkTabs(QWidget& root, FocusWalk& walk, const std::string& where) {
        walk.go(where);
        for (QTabWidget* tabs : root.findChildren<QTabWidget*>()) {
            if (!tabs->isVisible()) continue;
            const int before = tabs->currentIndex();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tab == before || !tabs->isTabVisible(tab) || !tabs->isTabEnabled(tab)) continue;
                tabs->setCurrentIndex(tab);
                QTest::qWait(1);
                walk.go(where + ", tab " + tabs->tabText(tab).toStdString());
            }
            tabs->setCurrentIndex(before);
        }
    }
    /// @param dialog  a child of the window, which deletes it where it does not delete itself
    void walkDialog(QDialog& dialog, const std::string& where) {
        dialog.show();
        FocusWalk walk(dialog);
        walkTabs(dialog, walk, where);
        expectSeen(walk.marks());
        EXPECT_GT(walk.stops(), 0U) << where;
        dialog.close();
        QCoreApplication::processEvents();
    }
    /// Presses a command that asks, and walks what it opens.
    void walkAsked(const std::function<void()>& command, const std::string& where) {
        bool asked = false;
        QTimer::singleShot(0, &window, [&] {
            auto* box = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr) << where;
            asked = true;
            FocusWalk walk(*box);
            walk.go(where);
            expectSeen(walk.marks());
            box->reject();
        });
        command();
        QCoreApplication::processEvents();
        EXPECT_TRUE(asked) << where;
    }
    /// Only a window that keeps its work asks what becomes of it.
    void walkUnsavedChanges() {
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        MainWindow keeping(MainWindow::Memory::Keep);
        keeping.openSample(samples().at(0).path);
        keeping.show();
        ASSERT_TRUE(keeping.document().edit({u"rename"_s, {}, {}, {}}, [](models::Scenario& s) { s.name = "Other"; }));
        walkAsked([&] { command(samples().at(1).title, keeping)->trigger(); }, "unsaved changes");
        EXPECT_EQ(keeping.document().snapshot()->name, "Other");
        keeping.document().undoStack().undo();
        keeping.close();
        qunsetenv("XDG_DATA_HOME");
    }
    static QAction* command(const QString& text, const QWidget& of) {
        for (QAction* action : of.findChildren<QAction*>()) {
            if (action->text().remove(u'&') == text) return action;
        }
        return nullptr;
    }
    void expectSeen(const std::vector<FocusMark>& marks) {
        for (const FocusMark& mark : marks) {
            EXPECT_GE(mark.strong, kLeastPixels) << mark.what << " looks the same with the keyboard and without";
            auto& worst = worst_.try_emplace(mark.kind, mark).first->second;
            if (mark.strong < worst.strong) worst = mark;
        }
    }
    void TearDown() override {
        for (const auto& [kind, mark] : worst_)
            std::printf("%-32s %6d pixels change, %6d of them 3 to 1: %s\n", kind.c_str(), mark.pixels, mark.strong,
                        mark.what.c_str());
    }

    std::map<std::string, FocusMark> worst_;
    MainWindow window{MainWindow::Memory::Forget};
};

TEST_P(Keyboard, GoesRoundEveryPageAndIsSeen) {
    FocusWalk walk(window);
    for (std::size_t page = 0; page < kPageNames.size(); ++page) {
        window.showPage(static_cast<Page>(page));
        settle();
        walkTabs(window, walk, std::string(kPageNames[page]));
    }
    window.showPage(Page::Why);
    settle();
    QWidget* reasons = nullptr;
    for (QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (area->accessibleName() == u"Reasons in words"_s) reasons = area;
    }
    ASSERT_NE(reasons, nullptr);
    const QString read = QAccessible::queryAccessibleInterface(reasons)->text(QAccessible::Description);
    EXPECT_TRUE(read.contains(u"The nearest rivals"_s)) << "what is scrolled is read: " << read.toStdString();
    window.showPage(Page::Sketch);
    window.sketch().showDuration(true);
    settle();
    walk.go("sketch, load duration");
    window.sketch().showDuration(false);
    window.sketch().showTable(true);
    walk.go("sketch, table");
    window.sketch().showTable(false);
    window.showPage(Page::Overview);
    window.presentLayout().setActive(true);
    settle();
    walk.go("present layout");
    window.presentLayout().setActive(false);
    window.showHints();
    ASSERT_GE(window.hints().current(), 0);
    window.hints().next()->setFocus();
    walk.go("hints");
    window.hints().finish();
    window.showStart();
    walk.go("start");
    expectSeen(walk.marks());
    EXPECT_GT(walk.stops(), 900U);
}

TEST_P(Keyboard, GoesRoundEveryDialog) {
    settle();
    walkAsked([&] { command(u"About Splitpoint"_s, window)->trigger(); }, "about");
    walkUnsavedChanges();
    auto* deck = new DeckDialog({}, true, &window);
    walkDialog(*deck, "deck");
    auto* pictures = new PicturesDialog(&window);
    walkDialog(*pictures, "pictures");
    auto* quote = new QuoteDialog(QuoteDialog::emptyQuote(u"H100-SXM-80GB"_s), &window);
    walkDialog(*quote, "quote");
    auto* quotes = new QuotePasteDialog(QString::fromStdString(models::pasteExample()), &window);
    walkDialog(*quotes, "paste quotes");
    auto* offer =
        new OfferDialog(window.catalogue().store(), *window.document().snapshot(), models::Tier::OnDemand, &window);
    walkDialog(*offer, "offer");
    auto* paste = new PasteDialog(u"1,5\t2,5\n3\t4\n"_s, &window);
    walkDialog(*paste, "paste numbers");
    auto* curve = new ImportDialog({}, &window);
    walkDialog(*curve, "curve file");
    curve->takeText(u"1\n2\n3\n"_s);
    walkDialog(*curve, "curve file with numbers");
    window.showPage(Page::Sketch);
    settle();
    auto* days = new CopyDaysDialog(window.sketch().session(), &window);
    walkDialog(*days, "copy to days");
    models::Scenario other = *window.document().snapshot();
    other.name = "Third";
    auto* differences = new DifferencesDialog(u"Unsaved work"_s, u"In the file"_s, u"Unsaved work"_s,
                                              scenarioDifferences(*window.document().snapshot(), other), &window);
    walkDialog(*differences, "differences");
    LazyChart* chart = window.charts().front();
    chart->showTable();
    auto* table = window.findChild<ChartTableDialog*>();
    ASSERT_NE(table, nullptr);
    walkDialog(*table, "numbers of a chart");
}

TEST_P(Keyboard, GoesRoundTheImports) {
    settle();
    for (const char* file : {"", "sacct_X_parsable2.txt", "focus_1.2_synth.csv"}) {
        UsageImportDialog* import = window.importUsage(
            *file == '\0' ? QString() : QStringLiteral(SPLITPOINT_TEST_DATA "/usage/") + QLatin1StringView(file));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !import->isBusy(); }, test::kPatienceMs));
        if (*file == '\0') {
            import->showPrometheus(true);
            FocusWalk walk(*import);
            walk.go("import, server");
            expectSeen(walk.marks());
            import->showPrometheus(false);
        }
        FocusWalk walk(*import);
        walkTabs(*import, walk, std::string("import ") + file);
        expectSeen(walk.marks());
        if (std::string(file).starts_with("focus"))
            import->accept();
        else
            import->reject();
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.billDialog() != nullptr && window.billDialog()->isVisible(); },
                                test::kPatienceMs));
    settle();
    FocusWalk walk(*window.billDialog());
    walk.go("bill");
    expectSeen(walk.marks());
}

TEST_P(Keyboard, GoesRoundTheHelpAndTheNotices) {
    settle();
    window.showHelp(u"keyboard"_s);
    FocusWalk help(*window.help());
    help.go("help");
    expectSeen(help.marks());
    window.help()->close();

    const QTemporaryDir folder;
    // A crash is told of once; each theme has its own.
    const QString name = GetParam() == ThemeChoice::Light ? u"crash-1700000000-1.txt"_s : u"crash-1700000001-1.txt"_s;
    std::ofstream(folder.filePath(name).toStdString()) << "Splitpoint\nsignal 11\n";
    QWidget host;
    host.resize(900, 200);
    CrashNotice notice(folder.path(), &host);
    notice.resize(900, 120);
    notice.look(true);
    host.show();
    ASSERT_FALSE(notice.bar().isHidden());
    FocusWalk bar(host);
    bar.go("crash notice");
    expectSeen(bar.marks());
    for (QPushButton* button : notice.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == u"Show report"_s) button->click();
    }
    auto* report = notice.findChild<QDialog*>();
    ASSERT_NE(report, nullptr);
    walkDialog(*report, "crash report");
}

INSTANTIATE_TEST_SUITE_P(Themes, Keyboard, testing::Values(ThemeChoice::Light, ThemeChoice::Dark),
                         [](const auto& test) { return test.param == ThemeChoice::Light ? "light" : "dark"; });

}  // namespace
}  // namespace splitpoint::ui
