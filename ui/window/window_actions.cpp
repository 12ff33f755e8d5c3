// Every command of the window: text, shortcut, tooltip, and a place in a menu.
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

#include "ui/answer/answer_panel.h"
#include "ui/answer/pinned_line.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/document/recent_files.h"
#include "ui/export/export_menu.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/project/project_panel.h"
#include "ui/project/samples.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/present_layout.h"
#include "ui/window/typed_numbers.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
const QString kThemeKey = u"window/theme"_s;
constexpr int kNarrowWindow = 1280;  // pixels that the window is laid out for
constexpr int kThemeButtonWidth = 40;

/// Ctrl+1 to Ctrl+9, then Ctrl+0; Ctrl+Shift and a letter for the pages of one subject.
QKeySequence keysOf(Page page) {
    switch (page) {
        case Page::Performance:
            return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
        case Page::Money:
            return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
        case Page::Fit:
            return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
        case Page::Catalogue:
            return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
        case Page::Uncertainty:
            return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
        default:
            return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (static_cast<int>(page) + 1) % 10));
    }
}

/// Another row below the toolbar.
QToolBar* addPagesRow(QMainWindow& window) {
    window.addToolBarBreak();
    QToolBar* row = window.addToolBar(MainWindow::tr("Pages"));
    const auto rows = window.findChildren<QToolBar*>(QRegularExpression(u"^pagesToolBar"_s)).size();
    row->setObjectName(rows == 0 ? u"pagesToolBar"_s : u"pagesToolBar%1"_s.arg(rows + 1));
    row->setMovable(false);
    return row;
}
}  // namespace

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& shortcut, const QString& tip,
                               const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [run] { run(); });
    menu->addAction(action);
    return action;
}

void MainWindow::createActions() {
    createFileMenu();
    createEditMenu();
    createScenarioMenu();
    createViewMenu();
    createHelpMenu();
    createToolBar();
}

void MainWindow::createFileMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    open_ = addAction(file, tr("&Open\u2026"), QKeySequence::Open, tr("Open a scenario file"), [this] { askForFile(); });
    recent_ = file->addMenu(tr("Open &recent"));
    QMenu* sampleMenu = file->addMenu(tr("Open sa&mple"));
    for (const Sample& sample : samples()) {
        addAction(sampleMenu, sample.title, {}, tr("Open the sample %1").arg(sample.title),
                  [this, path = sample.path] { openSample(path); });
    }
    file->addSeparator();
    save_ = addAction(file, tr("&Save"), QKeySequence::Save, tr("Save the scenario"), [this] { save(); });
    addAction(file, tr("Save &as\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Save under another name"),
              [this] { saveAs(); });
    addAction(file, tr("Open calibration &profiles\u2026"), {}, tr("Add profiles that the calibrator wrote on other machines"), [this] {
        showPage(Page::Calibrate);
        calibrate_->askForFiles();
    });
    createImportActions(file);
    createExportMenu(file);
    file->addSeparator();
    addAction(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close the window"), [this] { close(); });
    fillRecentFiles();
}

void MainWindow::createExportMenu(QMenu* file) {
    exports_ = new ExportMenu(document_, *this);
    QMenu* menu = exports_->menu();
    file->addMenu(menu);
    addAction(menu, tr("C&hart\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Save the chart in focus, or the first one, as PNG, SVG or PDF"),
              [this] { exportChart(); });
    addAction(menu, tr("&Numbers\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
              tr("Save every number of the answer as JSON, as splitpoint-cli evaluate prints them"), [this] { exportResults(); });
    statusBar()->addPermanentWidget(exports_->progress());
    connect(exports_, &ExportMenu::finished, this, [this](const QString& sentence, bool done) {
        if (!done) return message_->showMessage(sentence, MessageAbout::Exporting);
        message_->forget(MessageAbout::Exporting);
        sayBriefly(sentence);
    });
}

void MainWindow::fillRecentFiles() {
    recent_->clear();
    for (const QString& path : RecentFiles::list()) {
        addAction(recent_, QFileInfo(path).fileName(), {}, path, [this, path] {
            if (!mayLeave()) return;
            if (!openFile(path) && !QFileInfo::exists(path)) RecentFiles::remove(path);
        });
    }
    recent_->setEnabled(!recent_->isEmpty());
}

void MainWindow::createEditMenu() {
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    undo_ = document_.undoStack().createUndoAction(this, tr("&Undo"));
    redo_ = document_.undoStack().createRedoAction(this, tr("&Redo"));
    undo_->setProperty("command", tr("&Undo"));
    redo_->setProperty("command", tr("&Redo"));
    // Not straight to the stack: see undoUnlessEditing.
    undo_->disconnect(&document_.undoStack());
    redo_->disconnect(&document_.undoStack());
    connect(undo_, &QAction::triggered, this, [this] { undoUnlessEditing(&QUndoStack::undo); });
    connect(redo_, &QAction::triggered, this, [this] { undoUnlessEditing(&QUndoStack::redo); });
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo_->setStatusTip(tr("Take the last edit back"));
    redo_->setStatusTip(tr("Do the edit again"));
    edit->addAction(undo_);
    edit->addAction(redo_);
    edit->addSeparator();
    addAction(edit, tr("&Find an input\u2026"), QKeySequence::Find, tr("Search the inputs"), [this] {
        inputsDock_->show();
        inputsDock_->raise();
        inputs_->focusSearch();
    });
}

void MainWindow::createScenarioMenu() {
    QMenu* scenario = menuBar()->addMenu(tr("&Scenario"));
    addAction(scenario, tr("&Add workload"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Add a workload with an example week"),
              [this] { addWorkload(); });
    addAction(scenario, tr("&Duplicate workload"), QKeySequence(Qt::CTRL | Qt::Key_D), tr("Copy the selected workload"),
              [this] { duplicateWorkload(); });
    addAction(scenario, tr("Re&name workload"), QKeySequence(), tr("Type another name for the selected workload"),
              [this] { project_->renameWorkload(); });
    addAction(scenario, tr("&Remove workload"), QKeySequence(), tr("Remove the selected workload"), [this] { removeWorkload(); });
    scenario->addSeparator();
    QMenu* choose = scenario->addMenu(tr("Choose &offer"));
    QMenu* remove = scenario->addMenu(tr("Remove o&ffer"));
    const std::array<QString, models::kTierCount> tiers{tr("&Bare metal\u2026"), tr("&Reserved virtual\u2026"), tr("&On demand\u2026"), tr("&Spot\u2026")};
    for (const models::Tier tier : models::kTiers) {
        const QString& title = tiers[models::index(tier)];
        QString plain = title;
        plain.remove(QChar(0x2026));
        addAction(choose, title, {}, tr("Choose from the catalogue, or type your own quote"), [this, tier] { chooseOffer(tier); });
        addAction(remove, plain, {}, tr("Leave this role empty"), [this, tier] { removeOffer(tier); });
    }
    scenario->addSeparator();
    addAction(scenario, tr("Add e&xtra cost"), {}, tr("Add a line for storage, egress, support or licenses"), [this] { addExtraCost(); });
    addAction(scenario, tr("Remove last extra cost"), {}, tr("Remove the last extra cost line"), [this] { removeExtraCosts(); });
    scenario->addSeparator();
    createScenariosMenu(scenario);
}

void MainWindow::createViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    pages_ = new QActionGroup(this);
    pages_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);  // none, on the start page
    const std::array<QString, kPageNames.size()> titles{tr("&Overview"), tr("&Demand"), tr("&Plans"), tr("&Explore"),
                                                        tr("&Inputs"),   tr("&Sketch"), tr("&Calibrate"), tr("Co&mpare"),
                                                        tr("&Why"),      tr("M&ap"),    tr("Per&formance"),
                                                        tr("Mone&y"),    tr("Fi&t"),    tr("&Uncertainty"), tr("Cata&logue")};
    for (std::size_t p = 0; p < titles.size(); ++p) {
        const QKeySequence keys = keysOf(static_cast<Page>(p));
        QString plain = titles[p];
        plain.remove(QChar(u'&'));
        QAction* action = addAction(view, titles[p], keys, tr("Show the page %1").arg(plain),
                                    [this, p] { showPage(static_cast<Page>(p)); });
        action->setCheckable(true);
        action->setChecked(p == 0);
        action->setData(static_cast<int>(p));
        pages_->addAction(action);
    }
    view->addSeparator();
    for (QDockWidget* dock : {projectDock_, inputsDock_, whyDock_, journalDock_}) {
        QAction* action = dock->toggleViewAction();
        action->setToolTip(tr("Show or hide %1").arg(dock->windowTitle()));
        view->addAction(action);
    }
    QAction* beside = addAction(view, tr("Plans &beside the sketch"), {}, tr("Keep the plans in sight while drawing"), [] {});
    beside->setCheckable(true);
    beside->setChecked(plansBesideSketch_);
    connect(beside, &QAction::toggled, this, &MainWindow::showPlansBesideSketch);
    present_ = new PresentLayout(this);
    new TypedNumbers(this);  // after the layout, so before it: a filter that comes later looks first
    view->addAction(present_->action());
    connect(present_->action(), &QAction::toggled, this, &MainWindow::settleDockTabs, Qt::QueuedConnection);
    view->addAction(pinned_->pinAction());
    view->addSeparator();
    themeMenu_ = view->addMenu(tr("T&heme"));
    themes_ = new QActionGroup(this);
    const ThemeChoice kept = memory_ == Memory::Keep ? static_cast<ThemeChoice>(QSettings().value(kThemeKey, 0).toInt()) : ThemeChoice::Auto;
    for (const auto& [text, choice] : {std::pair{tr("&Automatic"), ThemeChoice::Auto}, std::pair{tr("&Light"), ThemeChoice::Light},
                                       std::pair{tr("&Dark"), ThemeChoice::Dark}}) {
        QAction* action = addAction(themeMenu_, text, {}, tr("Colors of the window"), [this, c = choice] { setThemeChoice(c); });
        action->setCheckable(true);
        action->setChecked(choice == kept);
        themes_->addAction(action);
    }
    createLanguageMenu(view);
    view->addSeparator();
    addAction(view, tr("Reset layout"), {}, tr("Put all panels back where they were at first"), [this] { resetLayout(); });
}

void MainWindow::createHelpMenu() {
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help here"), QKeySequence(Qt::Key_F1), tr("Explain the field, chart or page in focus"), [this] { showHelp(); });
    addAction(help, tr("&Contents"), QKeySequence(Qt::SHIFT | Qt::Key_F1), tr("Open the help at its first page"), [this] { showHelp(u"index"_s); });
    addAction(help, tr("First &decision in ten minutes"), {}, tr("From a sample to an answer of your own"), [this] { showHelp(u"first-decision"_s); });
    addAction(help, tr("&Keyboard"), {}, tr("Every key of the window"), [this] { showHelp(u"keyboard"_s); });
    addAction(help, tr("&Start page"), {}, tr("Samples, sketch, import, calibration: the four ways to begin"), [this] { showStart(); });
    addAction(help, tr("H&ints"), {}, tr("Three hints on what can be tried in a sample"), [this] { showHints(); });
    help->addSeparator();
    addAction(help, tr("&Why this answer"), QKeySequence(Qt::CTRL | Qt::Key_F1), tr("Show the reasons for the answer"),
              [this] { Q_EMIT answer_->whyRequested(); });
    addAction(help, tr("&About Splitpoint"), {}, tr("Version and license"), [this] {
        QMessageBox::about(this, tr("About Splitpoint"),
                           tr("<b>Splitpoint %1</b><br>Bare metal, virtual machines, or split: what GPU work costs per useful "
                              "hour.<br>GPL-3.0-or-later")
                               .arg(QLatin1StringView(SPLITPOINT_VERSION)));
    });
}

void MainWindow::createToolBar() {
    QToolBar* bar = addToolBar(tr("Toolbar"));  // its name in the menu that shows and hides panels
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open_->setIcon(style()->standardIcon(QStyle::SP_DialogOpenButton));
    save_->setIcon(style()->standardIcon(QStyle::SP_DialogSaveButton));
    const auto makeButton = [this](const QString& text, QAction* action, const QString& sign = {}) {
        auto* made = new QToolButton(this);
        made->setDefaultAction(action);
        const QString shown = sign.isEmpty() ? text : sign;
        made->setText(shown);
        made->setAccessibleName(text);
        // Every page has its button at 1280 pixels; the well-known icons need no word beside them.
        made->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        made->setFocusPolicy(Qt::TabFocus);
        // The action's own text changes ("Undo On demand: price …"); the button keeps one word, the words are its tooltip.
        QObject::connect(action, &QAction::changed, made, [made, shown, action] {
            made->setText(shown);
            made->setToolTip(action->text().remove(QChar(u'&')));
        });
        return made;
    };
    const auto button = [bar, makeButton](const QString& text, QAction* action, const QString& sign = {}) { bar->addWidget(makeButton(text, action, sign)); };
    button(tr("Undo"), undo_, u"\u21b6"_s);
    button(tr("Redo"), redo_, u"\u21b7"_s);
    bar->addSeparator();
    button(tr("Open"), open_);
    button(tr("Save"), save_);
    auto* exporting = new QToolButton(bar);
    exporting->setText(tr("Export"));
    exporting->setAccessibleName(tr("Export"));
    exporting->setToolTip(tr("Slides, workbook, report, pictures"));
    exporting->setMenu(exports_->menu());
    exporting->setPopupMode(QToolButton::InstantPopup);
    exporting->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(exporting);
    bar->addSeparator();
    createScenarioChooser(bar);
    bar->addSeparator();
    QList<QToolButton*> pages;
    int width = bar->sizeHint().width();
    for (QAction* page : pages_->actions()) {
        pages << makeButton(page->text().remove(QChar(u'&')), page);
        width += pages.last()->sizeHint().width();
    }
    // A language with longer names gives the pages a row of their own, or two.
    QToolBar* room = bar;
    int left = width + kThemeButtonWidth > kNarrowWindow ? 0 : kNarrowWindow;
    for (QToolButton* page : pages) {
        const int wanted = page->sizeHint().width();
        if (room == bar ? left == 0 : left < wanted) {
            room = addPagesRow(*this);
            left = kNarrowWindow - room->sizeHint().width() - kThemeButtonWidth;
        }
        room->addWidget(page);
        if (room != bar) left -= wanted;
    }
    auto* space = new QWidget(bar);
    space->setObjectName(u"toolBarRoom"_s);  // what is to spare goes to the scenario's name
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto* theme = new QToolButton(bar);
    theme->setText(u"\u25d0"_s);  // a half-dark disk: fifteen pages leave no room for the word
    theme->setAccessibleName(tr("Theme"));
    theme->setToolTip(tr("Theme: colors of the window"));
    theme->setMenu(themeMenu_);
    theme->setPopupMode(QToolButton::InstantPopup);
    theme->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(theme);
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance())) applyTheme(*application, choice);
    if (memory_ == Memory::Keep) QSettings().setValue(kThemeKey, static_cast<int>(choice));
}

}  // namespace splitpoint::ui
