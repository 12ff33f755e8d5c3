#pragma once

#include <optional>

#include <QMainWindow>

#include "models/help/help_book.h"
#include "ui/charts/source_line.h"
#include "ui/document/scenario_document.h"
#include "ui/jobs/after_rest.h"
#include "ui/jobs/evaluation_runner.h"
#include "ui/jobs/plan_details.h"
#include "ui/jobs/why_runner.h"
#include "ui/theme/theme.h"

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QSplitter;
class QTableView;
class QTimer;
class QToolBar;
class QToolButton;

namespace splitpoint::ui {

class AnswerLine;
class BillDialog;
class CalibratePage;
class CataloguePage;
class ChartView;
class ComparePage;
class DemandPage;
class ExplorePage;
class ExportMenu;
class FileGuard;
class FitPage;
class HelpWindow;
class HintBubble;
class InputsPanel;
class LazyChart;
class MapPage;
class MessageBar;
enum class MessageAbout;
class MoneyPage;
class PerformancePage;
class PinnedLine;
class PlansPage;
class PresentLayout;
class ProjectPanel;
class RecoveryOffer;
class ScenariosPanel;
class SketchPage;
class StartPage;
class UncertaintyPage;
class UsageImportDialog;
class WhyPage;
class WhyPanel;

/// What the window gives its room to.
enum class Page {
    Overview, Demand, Plans, Explore, Inputs, Sketch, Calibrate, Compare, Why, Map, Performance, Money, Fit, Uncertainty, Catalogue
};
inline constexpr std::array<std::string_view, 15> kPageNames{"overview",    "demand",    "plans",   "explore",     "inputs",
                                                              "sketch",      "calibrate", "compare", "why",         "map",
                                                              "performance", "money",     "fit",     "uncertainty", "catalogue"};

/// The one window: project and inputs in docks, demand, answer, plans and explore in the middle. It owns the document and
/// the runner, connects them with the pages, and knows no numbers of its own.
class MainWindow : public QMainWindow, public SourceLineHolder {
    Q_OBJECT

  public:
    /// What is kept between starts: layout, theme, recent files; pictures and tests keep nothing.
    enum class Memory { Keep, Forget };

    explicit MainWindow(Memory memory = Memory::Keep, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ScenarioDocument& document() { return document_; }
    [[nodiscard]] EvaluationRunner& runner() { return runner_; }
    [[nodiscard]] InputsPanel& inputs() { return *inputs_; }
    [[nodiscard]] SketchPage& sketch() { return *sketch_; }
    [[nodiscard]] CalibratePage& calibration() { return *calibrate_; }
    [[nodiscard]] ComparePage& comparison() { return *compare_; }
    [[nodiscard]] PerformancePage& performance() { return *performance_; }
    [[nodiscard]] MoneyPage& money() { return *money_; }
    [[nodiscard]] FitPage& fit() { return *fit_; }
    [[nodiscard]] CataloguePage& catalogue() { return *catalogue_; }
    [[nodiscard]] WhyPage& whyPage() { return *whyPage_; }
    [[nodiscard]] MapPage& mapPage() { return *mapPage_; }
    [[nodiscard]] UncertaintyPage& uncertainty() { return *uncertainty_; }
    [[nodiscard]] ScenariosPanel& scenarios();
    /// The comparison of the plans as a table.
    [[nodiscard]] QTableView* plansTable() const;
    [[nodiscard]] QList<LazyChart*> charts() const;
    /// Those and the charts of the pages that compute for themselves, as far as there is something on them.
    [[nodiscard]] QList<LazyChart*> exportedCharts() const;
    /// Nothing is under way on any page that can be seen: every number on the screen is final.
    [[nodiscard]] bool isSettled() const;
    /// Slides, workbooks, reports and pictures.
    [[nodiscard]] ExportMenu& exports() { return *exports_; }
    [[nodiscard]] QString sourceLine() const override;
    bool tellSaving(const QString& problem) override;
    [[nodiscard]] QString overwriting(const QString& file) const override;
    [[nodiscard]] AnswerLine& answerLine() { return *answer_; }
    [[nodiscard]] PinnedLine& pinnedLine() { return *pinned_; }
    [[nodiscard]] PresentLayout& presentLayout() { return *present_; }
    /// What the message bar says; empty if it is put away.
    [[nodiscard]] QString message() const;
    /// What keeps unsaved work and watches the file; null in a window that keeps nothing.
    [[nodiscard]] RecoveryOffer* recovery() const { return recovery_; }
    [[nodiscard]] FileGuard* fileGuard() const { return guard_; }

    /// On failure the window stays as it was and says why.
    Outcome openFile(const QString& file);
    void openSample(const QString& path);
    void openFirstSample();
    /// Writes the results on show, as `splitpoint-cli evaluate` prints them for the saved file, to the byte.
    /// @pre the runner is settled; refused where the scenario on show could not be computed
    Outcome writeResults(const QString& file);
    /// Opens the dialogue that brings usage and bills in. @param file to look at first; empty: none
    UsageImportDialog* importUsage(const QString& file = {});
    /// The last bill that was imported against the plans; null before one was.
    [[nodiscard]] BillDialog* billDialog() const { return billDialog_; }
    void showPage(Page page);
    /// Computes what pages out of sight would ask for when they are shown, so that every chart has its numbers.
    void completeAllPages();
    /// Whether the plans stand below the sketch and follow the pen; they do when the window opens.
    void showPlansBesideSketch(bool shown);
    [[nodiscard]] Page page() const { return page_; }
    /// The help with this window's commands and fields in their places.
    [[nodiscard]] models::Result<models::HelpBook> helpBook() const;
    /// The page with four doors; every way that leads on puts it away again.
    void showStart();
    /// The same, unless the user said that it is not to come at the start.
    void showStartUnlessUnwanted();
    [[nodiscard]] StartPage& startPage() { return *start_; }
    [[nodiscard]] bool isStartShown() const;
    /// The three hints on the sample, from the first one.
    void showHints();
    [[nodiscard]] HintBubble& hints() { return *hints_; }
    /// Opens the help at a topic; without one at what has the focus: a field, a chart, a panel, else the page on show.
    void showHelp(const QString& topic = {});
    /// The help window; null until it was opened.
    [[nodiscard]] HelpWindow* help() const { return help_; }

  protected:
    void childEvent(QChildEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    // main_window.cpp
    void createCenter();
    void createDocks();
    void connectDocument();
    void connectPages();
    void connectReasons();
    void connectUncertainty();
    void showInput(const QString& path);
    void takeResult(const std::shared_ptr<const Evaluated>& result);
    void takeAnswer(const std::shared_ptr<const Evaluated>& result);
    void wantDetails();
    void showStatus();
    void markUpdating();
    void showProblem(const QString& sentence);
    void refreshTitle();
    void resetLayout();
    void settleDockTabs();
    void showToolBars();
    void fitIntoScreen();
    [[nodiscard]] QWidget* widgetOf(Page page) const;
    void takeFocusToPage(const QWidget* before);
    bool focusFirstOf(const QWidget& page);
    void selectWorkload(int index);
    /// In the status bar, for some seconds.
    void sayBriefly(const QString& sentence);

    // window_actions.cpp
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& shortcut, const QString& tip,
                       const std::function<void()>& run);
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createScenarioMenu();
    void createViewMenu();
    void createHelpMenu();
    // window_catalogue.cpp
    void connectCatalogue();
    void chooseOffer(models::Tier tier);
    // window_scenarios.cpp
    void createScenariosMenu(QMenu* scenario);
    void createScenarioChooser(QToolBar* bar);
    void connectScenarios();
    void fillScenarioChooser();
    void showNeighbor(int by);
    void createExportMenu(QMenu* file);
    void createToolBar();
    void fillRecentFiles();
    void setThemeChoice(ThemeChoice choice);
    // window_language.cpp
    void createLanguageMenu(QMenu* view);
    void setLanguage(const QString& name);

    // window_safety.cpp
    void createSafety();
    void undoUnlessEditing(void (QUndoStack::*step)());
    [[nodiscard]] bool isCellEditorOrMenuOpen() const;

    // window_commands.cpp
    void askForFile();
    bool save();
    bool saveAs();
    bool mayLeave();
    void exportChart();
    void exportResults();
    void addWorkload();
    void duplicateWorkload();
    void removeWorkload();
    void removeOffer(models::Tier tier);
    void addExtraCost();
    void removeExtraCosts();
    void report(const Outcome& outcome);
    /// What became of a file that was to be written.
    void reportWritten(const Outcome& outcome, MessageAbout about, const QString& file);

    // window_start.cpp
    void createStart();
    void leaveStart();
    void connectStart();
    [[nodiscard]] bool startOwnScenario();

    // window_import.cpp
    void createImportActions(QMenu* file);
    void showBill();
    /// Asks before an imported bill goes that was not copied.
    [[nodiscard]] bool mayDropBill();

    Memory memory_;
    ScenarioDocument document_;
    EvaluationRunner runner_;
    PlanDetailsRunner details_;
    AfterRest detailsAtRest_{[this] { wantDetails(); }};
    WhyRunner whyRunner_;
    Page page_ = Page::Overview;
    bool plansBesideSketch_ = true;
    int workload_ = 0;
    QString problem_;

    MessageBar* message_ = nullptr;
    RecoveryOffer* recovery_ = nullptr;
    FileGuard* guard_ = nullptr;
    DemandPage* demand_ = nullptr;
    SketchPage* sketch_ = nullptr;
    AnswerLine* answer_ = nullptr;
    PinnedLine* pinned_ = nullptr;
    PresentLayout* present_ = nullptr;
    PlansPage* plans_ = nullptr;
    ExplorePage* explore_ = nullptr;
    CalibratePage* calibrate_ = nullptr;
    ComparePage* compare_ = nullptr;
    PerformancePage* performance_ = nullptr;
    MoneyPage* money_ = nullptr;
    FitPage* fit_ = nullptr;
    CataloguePage* catalogue_ = nullptr;
    WhyPage* whyPage_ = nullptr;
    MapPage* mapPage_ = nullptr;
    UncertaintyPage* uncertainty_ = nullptr;
    ProjectPanel* project_ = nullptr;
    InputsPanel* inputs_ = nullptr;
    WhyPanel* why_ = nullptr;
    QSplitter* rows_ = nullptr;
    QSplitter* lower_ = nullptr;
    QDockWidget* projectDock_ = nullptr;
    QDockWidget* inputsDock_ = nullptr;
    QDockWidget* whyDock_ = nullptr;
    QDockWidget* journalDock_ = nullptr;
    BillDialog* billDialog_ = nullptr;
    QLabel* status_ = nullptr;
    QTimer* updatingTimer_ = nullptr;

    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* open_ = nullptr;
    QAction* save_ = nullptr;
    QAction* bill_ = nullptr;
    ExportMenu* exports_ = nullptr;
    QMenu* recent_ = nullptr;
    QMenu* themeMenu_ = nullptr;
    QMenu* scenarioChooser_ = nullptr;
    QToolButton* scenarioButton_ = nullptr;
    QActionGroup* pages_ = nullptr;
    QActionGroup* themes_ = nullptr;
    HelpWindow* help_ = nullptr;
    StartPage* start_ = nullptr;
    HintBubble* hints_ = nullptr;
    bool hintsSeen_ = false;  ///< of a window that keeps nothing
};

}  // namespace splitpoint::ui
