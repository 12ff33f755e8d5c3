#include "ui/window/main_window.h"

#include <algorithm>

#include <QActionGroup>
#include <QChildEvent>
#include <QCloseEvent>
#include <QDate>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolBar>
#include <QUndoView>
#include <QUrl>
#include <QVBoxLayout>

#include "models/catalogue/catalogue.h"
#include "ui/answer/answer_panel.h"
#include "ui/answer/pinned_line.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/charts/linked_cells.h"
#include "ui/compare/compare_page.h"
#include "ui/document/recent_files.h"
#include "ui/export/export_menu.h"
#include "ui/fit/fit_model.h"
#include "ui/fit/fit_page.h"
#include "ui/import/usage_file.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/map/ladder_panel.h"
#include "ui/map/map_page.h"
#include "ui/money/money_page.h"
#include "ui/performance/performance_page.h"
#include "ui/plans/comparison_model.h"
#include "ui/project/project_panel.h"
#include "ui/project/samples.h"
#include "ui/sketch/sketch_page.h"
#include "ui/uncertainty/uncertainty_page.h"
#include "ui/why/why_page.h"
#include "ui/window/choice_accessible.h"
#include "ui/window/demand_page.h"
#include "ui/window/dock_widths.h"
#include "ui/window/explore_page.h"
#include "ui/window/fitting_words.h"
#include "ui/window/lazy_chart.h"
#include "ui/window/message_bar.h"
#include "ui/window/plans_page.h"
#include "ui/window/present_layout.h"
#include "ui/window/recovery_offer.h"
#include "ui/window/scrolled_words_accessible.h"
#include "ui/window/still_line.h"

namespace splitpoint::ui {

namespace {

/// Pages that take the whole middle and leave only the answer below.
bool isWholePage(Page page) {
    constexpr std::array kWhole{Page::Demand,      Page::Calibrate, Page::Compare, Page::Why,         Page::Map,
                                Page::Performance, Page::Money,     Page::Fit,     Page::Uncertainty, Page::Catalogue};
    return std::find(kWhole.begin(), kWhole.end(), page) != kWhole.end();
}

/// Pages that show what needs every hour of every plan.
bool needsDetails(Page page) { return page == Page::Performance || page == Page::Money; }

/// All room for the page; only the answer is below, and whole.
QList<int> wholePageSizes(int rows, int height) {
    QList<int> sizes(rows, height);
    sizes.last() = 1;
    return sizes;
}

/// The demand above, plans and explore below.
QList<int> overviewSizes(int rows) {
    QList<int> sizes(rows, 0);
    sizes.first() = sizes.last() = 440;
    return sizes;
}

constexpr int kSketchRow = 1;  // of `rows_`

/// The sketch above, the plans below it.
QList<int> besideSketchSizes(int rows) {
    QList<int> sizes(rows, 0);
    sizes[kSketchRow] = 640;
    sizes.last() = 360;
    return sizes;
}

}  // namespace

using namespace Qt::StringLiterals;

namespace {
constexpr int kLayoutVersion = 1;  // raise when docks or toolbars change
constexpr int kUpdatingAfterMs = 120;
constexpr QSize kFrame(16, 48);  // room for it: its own size is not known before the window is shown
const QString kGeometryKey = u"window/geometry"_s;
const QString kLayoutKey = u"window/layout"_s;

/// Of pictures that a packager makes: the time of the commit is today, and how long the computer took is not told.
std::optional<QDate> dayOfRepeatableBuild() {
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date()) : std::nullopt;
}

QString today() { return dayOfRepeatableBuild().value_or(QDate::currentDate()).toString(Qt::ISODate); }
}  // namespace

MainWindow::MainWindow(Memory memory, QWidget* parent) : QMainWindow(parent), memory_(memory) {
    installChoiceAccessibility();
    installFittingWords();
    installScrolledWordsAccessibility();
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    createCenter();
    createDocks();
    createActions();
    connectDocument();
    connectPages();
    connectReasons();
    connectCatalogue();
    if (memory_ == Memory::Keep) createSafety();
    connectScenarios();
    createStart();
    resize(1600, 900);
    resetLayout();
    if (memory_ == Memory::Keep) {
        resize(size().boundedTo(screen()->availableSize() - kFrame));
        restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
        fitIntoScreen();
        restoreState(QSettings().value(kLayoutKey).toByteArray(), kLayoutVersion);
        forgetDockWidths(this);
        showToolBars();  // only the present layout puts them away, and no window begins with it
    }
    refreshTitle();
}

/// A size that was kept may be that of a larger screen.
void MainWindow::fitIntoScreen() {
    const QSize room = screen()->availableSize();
    if (isMaximized() || isFullScreen() || size().boundedTo(room) == size()) return;
    resize(size().boundedTo(room - kFrame));
    move(screen()->availableGeometry().topLeft());
}

void MainWindow::showToolBars() {
    for (QToolBar* bar : findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) bar->show();
}

MainWindow::~MainWindow() {
    // Panels go before the document they show: an editor that loses the focus still commits its text.
    hide();
    delete takeCentralWidget();
    for (QDockWidget* dock : {projectDock_, journalDock_, inputsDock_, whyDock_}) delete dock;
    // The undo stack says goodbye when it is cleared; nobody here may listen any more.
    document_.undoStack().disconnect(this);
    document_.disconnect();
    runner_.disconnect();
    details_.disconnect();
    whyRunner_.disconnect();
}

void MainWindow::createCenter() {
    auto* center = new QWidget(this);
    message_ = new MessageBar(center);
    demand_ = new DemandPage(document_, runner_, center);
    answer_ = new AnswerLine(center);
    pinned_ = new PinnedLine(center);
    plans_ = new PlansPage(center);
    explore_ = new ExplorePage(center);
    calibrate_ = new CalibratePage(document_, center);
    compare_ = new ComparePage(document_, center);
    whyPage_ = new WhyPage(center);
    mapPage_ = new MapPage(document_, center);
    performance_ = new PerformancePage(center);
    money_ = new MoneyPage(center);
    fit_ = new FitPage(center);
    uncertainty_ = new UncertaintyPage(document_, center);
    const QString kept = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    catalogue_ = new CataloguePage(document_, memory_ == Memory::Keep && !kept.isEmpty() ? kept + u"/catalogue"_s : QString(), center);
    for (QWidget* page : std::initializer_list<QWidget*>{compare_, whyPage_, mapPage_, performance_, money_, fit_, uncertainty_, catalogue_})
        page->hide();
    lower_ = new QSplitter(Qt::Horizontal, center);
    lower_->addWidget(plans_);
    lower_->addWidget(explore_);
    lower_->setChildrenCollapsible(false);
    auto* bottom = new QWidget(center);
    auto* bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins(0, 0, 0, 0);
    bottomLayout->setSpacing(0);
    bottomLayout->addWidget(answer_);
    bottomLayout->addWidget(pinned_);
    bottomLayout->addWidget(lower_, 1);
    rows_ = new QSplitter(Qt::Vertical, center);
    sketch_ = new SketchPage(document_, runner_, center);
    sketch_->hide();
    rows_->addWidget(demand_);
    rows_->addWidget(sketch_);
    rows_->addWidget(calibrate_);
    rows_->addWidget(compare_);
    rows_->addWidget(performance_);
    rows_->addWidget(money_);
    rows_->addWidget(fit_);
    rows_->addWidget(catalogue_);
    rows_->addWidget(whyPage_);
    rows_->addWidget(mapPage_);
    rows_->addWidget(uncertainty_);
    rows_->addWidget(bottom);
    rows_->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(message_);
    layout->addWidget(rows_, 1);
    setCentralWidget(center);

    auto* statusLine = new StillLine(this);
    status_ = statusLine->label();
    status_->setAccessibleName(tr("Status"));
    statusBar()->addWidget(statusLine, 1);
    updatingTimer_ = new QTimer(this);
    updatingTimer_->setSingleShot(true);
    updatingTimer_->setInterval(kUpdatingAfterMs);
}

void MainWindow::createDocks() {
    project_ = new ProjectPanel(document_, this);
    project_->showRecentFiles(memory_ == Memory::Keep);
    inputs_ = new InputsPanel(document_, this);
    why_ = new WhyPanel(this);
    auto* journal = new QUndoView(&document_.undoStack(), this);
    journal->setEmptyLabel(tr("As opened"));
    journal->setAccessibleName(tr("Journal of edits"));
    const auto dock = [this](const QString& title, const QString& name, QWidget* widget, Qt::DockWidgetArea area) {
        auto* made = new QDockWidget(title, this);
        made->setObjectName(name);
        made->setWidget(widget);
        made->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
        addDockWidget(area, made);
        return made;
    };
    projectDock_ = dock(tr("Project"), u"projectDock"_s, project_, Qt::LeftDockWidgetArea);
    journalDock_ = dock(tr("Journal"), u"journalDock"_s, journal, Qt::LeftDockWidgetArea);
    inputsDock_ = dock(tr("Inputs"), u"inputsDock"_s, inputs_, Qt::RightDockWidgetArea);
    whyDock_ = dock(tr("Why"), u"whyDock"_s, why_, Qt::RightDockWidgetArea);
    watchDockWidths(this);
}

void MainWindow::resetLayout() {
    if (present_ != nullptr) present_->setActive(false);
    showToolBars();
    for (QDockWidget* dock : {projectDock_, journalDock_, inputsDock_, whyDock_}) dock->setFloating(false);
    addDockWidget(Qt::LeftDockWidgetArea, projectDock_);
    addDockWidget(Qt::LeftDockWidgetArea, journalDock_);
    addDockWidget(Qt::RightDockWidgetArea, inputsDock_);
    addDockWidget(Qt::RightDockWidgetArea, whyDock_);
    tabifyDockWidget(inputsDock_, whyDock_);
    projectDock_->show();
    inputsDock_->show();
    whyDock_->show();
    inputsDock_->raise();
    journalDock_->hide();
    const int unit = fontMetrics().averageCharWidth();
    setDockWidths(this, {projectDock_, inputsDock_, whyDock_}, {unit * 34, unit * 48, unit * 48});
    lower_->setSizes({600, 420});
    showPage(Page::Overview);
}

void MainWindow::connectDocument() {
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] { runner_.request(document_.snapshot()); });
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        selectWorkload(0);
        if (document_.snapshot()->workloads.size() > 1) demand_->setWorkload(-1);
    });
    connect(&document_, &ScenarioDocument::fieldsChanged, this, [this] {
        const int last = static_cast<int>(document_.snapshot()->workloads.size()) - 1;
        if (workload_ > last) selectWorkload(std::max(0, last));  // an undo took the selected one away
    });
    connect(&document_, &ScenarioDocument::pathChanged, this, &MainWindow::refreshTitle);
    connect(&document_.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::refreshTitle);
    connect(&runner_, &EvaluationRunner::started, updatingTimer_, qOverload<>(&QTimer::start));
    connect(updatingTimer_, &QTimer::timeout, this, &MainWindow::markUpdating);
    connect(&runner_, &EvaluationRunner::evaluated, this, &MainWindow::takeResult);
    connect(&runner_, &EvaluationRunner::switchPointsReady, this, &MainWindow::takeAnswer);
    connect(&details_, &PlanDetailsRunner::ready, performance_, &PerformancePage::setDetails);
    connect(&details_, &PlanDetailsRunner::ready, money_, &MoneyPage::setDetails);
    connect(&runner_, &EvaluationRunner::failed, this, [this](const QString& sentence) {
        updatingTimer_->stop();
        answer_->setStale(tr("This cannot be computed: %1 The answer shown is that of the last valid input.").arg(sentence));
    });
}

void MainWindow::connectPages() {
    const auto say = [this](const QString& sentence) { message_->showRefusal(sentence); };
    auto* linked = new LinkedSelection(this);
    for (ChartView* chart : findChildren<ChartView*>()) chart->setLinkedSelection(linked);
    for (QTableView* table : {plans_->table(), money_->table(), uncertainty_->table()})
        LinkedCells::planColumns(table, linked, ComparisonModel::kFirstPlanColumn);
    LinkedCells::planColumns(fit_->table(), linked, FitModel::kFirstPlanColumn);
    new LinkedCells(compare_->outputsTable(), linked, &ComparePage::placeOf);
    new LinkedCells(mapPage_->ladder()->table(), linked, &LadderPanel::placeOf);
    connect(pinned_, &PinnedLine::pinnedChanged, this, [this](const std::shared_ptr<const Evaluated>& pinned) {
        plans_->setPinned(pinned);
        explore_->setPinned(pinned);
        money_->setPinned(pinned);
        whyPage_->setPinned(pinned);
    });
    connect(whyDock_, &QDockWidget::visibilityChanged, why_, &WhyPanel::layOut);
    connect(answer_, &AnswerLine::heightChanged, this, [this] {
        if (isWholePage(page_) || (page_ == Page::Sketch && !plansBesideSketch_)) rows_->setSizes(wholePageSizes(rows_->count(), height()));
    }, Qt::QueuedConnection);
    connect(project_, &ProjectPanel::workloadSelected, this, &MainWindow::selectWorkload);
    connect(project_, &ProjectPanel::offerRequested, this, &MainWindow::chooseOffer, Qt::QueuedConnection);
    connect(project_, &ProjectPanel::sampleRequested, this, &MainWindow::openSample, Qt::QueuedConnection);
    connect(project_, &ProjectPanel::fileRequested, this, [this](const QString& file) {
        if (mayLeave()) openFile(file);
    }, Qt::QueuedConnection);
    connect(project_, &ProjectPanel::refused, this, say);
    connect(sketch_, &SketchPage::workloadSelected, this, &MainWindow::selectWorkload);
    connect(sketch_, &SketchPage::refused, this, say);
    connect(sketch_, &SketchPage::usageWanted, this, [this](const QString& file) { importUsage(file); });
    connect(sketch_, &SketchPage::reported, this, &MainWindow::sayBriefly);
    connect(&document_, &ScenarioDocument::gestureChanged, this, [this](bool active) {
        undo_->setEnabled(!active && document_.undoStack().canUndo());
        redo_->setEnabled(!active && document_.undoStack().canRedo());
    });
    connect(demand_, &DemandPage::workloadSelected, this, &MainWindow::selectWorkload);
    connect(demand_, &DemandPage::refused, this, say);
    connect(calibrate_, &CalibratePage::refused, this, [this](const QString& sentence) { message_->showMessage(sentence); });
    connect(calibrate_, &CalibratePage::reported, this, &MainWindow::sayBriefly);
    connect(project_, &ProjectPanel::calibrationRequested, this, [this] { showPage(Page::Calibrate); });
    connect(performance_, &PerformancePage::workloadSelected, this, &MainWindow::selectWorkload);
    connect(fit_, &FitPage::reported, this, &MainWindow::sayBriefly);
    connect(inputs_, &InputsPanel::offerChoiceRequested, this, &MainWindow::chooseOffer);
    connect(inputs_, &InputsPanel::problemChanged, this, &MainWindow::showProblem);
    for (LazyChart* chart : charts()) {
        connect(chart, &ChartView::reported, this, &MainWindow::sayBriefly);
    }
}

/// What explains the answer comes after it, and leads from page to page.
void MainWindow::connectReasons() {
    connect(answer_, &AnswerLine::whyRequested, this, [this] { showPage(Page::Why); });
    connect(why_, &WhyPanel::pageRequested, this, [this] { showPage(Page::Why); });
    connect(explore_, &ExplorePage::mapRequested, this, [this] { showPage(Page::Map); });
    connect(whyPage_, &WhyPage::mapRequested, this, [this](models::MapInput input) {
        mapPage_->showAcross(input);
        showPage(Page::Map);
    });
    connect(mapPage_, &MapPage::offerRequested, this, &MainWindow::chooseOffer);
    connect(mapPage_, &MapPage::refused, message_, &MessageBar::showRefusal);
    connect(mapPage_, &MapPage::rangeTaken, message_, &MessageBar::forgetRefusal);
    connect(mapPage_, &MapPage::reported, this, &MainWindow::sayBriefly);
    connect(whyPage_, &WhyPage::reported, this, &MainWindow::sayBriefly);
    connect(&runner_, &EvaluationRunner::started, this, [this] {
        whyRunner_.cancel();
        mapPage_->interrupt();
        detailsAtRest_.hold();
    });
    connect(&runner_, &EvaluationRunner::switchPointsReady, this, [this](const std::shared_ptr<const Evaluated>& result) {
        mapPage_->setResult(result);
        whyRunner_.request(result);
    });
    connect(&runner_, &EvaluationRunner::failed, this, [this] {
        if (needsDetails(page_)) wantDetails();
        whyPage_->setUpdating(false);
        mapPage_->setUpdating(false);
    });
    connect(&whyRunner_, &WhyRunner::explained, this, [this](const std::shared_ptr<const Explained>& explanation) {
        whyPage_->setExplanation(explanation);
        why_->setDecides(whyWords(explanation->why));
        mapPage_->setMaterialMargin(models::materialMargin(explanation->why.modelError));
        if (explanation->result == runner_.latest()) takeAnswer(explanation->result);
    });
    connect(&whyRunner_, &WhyRunner::failed, whyPage_, &WhyPage::setProblem);
    connectUncertainty();
}

void MainWindow::selectWorkload(int index) {
    demand_->setWorkload(index);
    if (index < 0) return;
    workload_ = index;
    sketch_->setWorkload(index);
    performance_->setWorkload(index);
    inputs_->setWorkload(index);
    project_->selectWorkload(index);
}

void MainWindow::takeResult(const std::shared_ptr<const Evaluated>& result) {
    updatingTimer_->stop();
    plans_->setResult(result);
    explore_->setResult(result);
    performance_->setResult(result);
    money_->setResult(result);
    fit_->setResult(result);
    mapPage_->setResult(result);
    uncertainty_->setResult(result);
    pinned_->setNow(result);
    for (LazyChart* chart : charts()) chart->setUpdating(money_->isLate(chart));
    if (needsDetails(page_)) {
        if (details_.latest()) detailsAtRest_.want();
        else wantDetails();
    }
    takeAnswer(result);
    showStatus();
}

void MainWindow::wantDetails() {
    detailsAtRest_.drop();
    if (runner_.latest()) details_.request(runner_.latest());
}

void MainWindow::completeAllPages() { wantDetails(); }

void MainWindow::takeAnswer(const std::shared_ptr<const Evaluated>& result) {
    AnswerWords words =
        answerWords(*result->scenario, result->evaluation, document_.provenance(), result->switchPointsKnown, today(), catalogue_->oldAfterDays());
    // The model error comes with the explanation, after the answer.
    if (const auto& known = whyRunner_.latest(); known && known->result == result)
        words.margin = marginWords(result->evaluation, known->why.material);
    answer_->setWords(words);
    why_->setWords(words);
    showProblem(problem_);
}

void MainWindow::showStatus() {
    const auto& latest = runner_.latest();
    QString text =
        statusWords(*latest->scenario, latest->evaluation, document_.provenance(), runner_.milliseconds(), today(), catalogue_->oldAfterDays());
    if (memory_ == Memory::Forget && dayOfRepeatableBuild()) text = text.section(u"  \u00b7  "_s, 1);
    status_->setText(text);
    status_->setToolTip(text);
}

void MainWindow::sayBriefly(const QString& sentence) {
    constexpr int kMilliseconds = 8000;
    statusBar()->showMessage(sentence, kMilliseconds);
}

void MainWindow::markUpdating() {
    for (LazyChart* chart : charts()) chart->setUpdating(true);
    whyPage_->setUpdating(true);
    mapPage_->setUpdating(true);
    status_->setText(tr("Recalculating\u2026 the picture before the edit stays until then"));
}

void MainWindow::showProblem(const QString& sentence) {
    const bool gone = sentence.isEmpty() && !problem_.isEmpty();
    problem_ = sentence;
    if (!sentence.isEmpty()) answer_->setStale(tr("Not counted: %1 The last valid value holds.").arg(sentence));
    else if (gone && runner_.latest()) takeAnswer(runner_.latest());
}

void MainWindow::refreshTitle() {
    setWindowTitle(tr("%1[*] \u2014 Splitpoint").arg(document_.title()));
    setWindowFilePath(document_.path());
    setWindowModified(!document_.undoStack().isClean());
}

void MainWindow::showPage(Page page) {
    const QPointer<QWidget> before = focusWidget();
    leaveStart();
    page_ = page;
    const bool overview = page == Page::Overview || page == Page::Inputs;
    demand_->setVisible(overview || page == Page::Demand);
    plans_->setVisible(overview || page == Page::Plans || page == Page::Sketch);
    explore_->setVisible(overview || page == Page::Explore);
    sketch_->setVisible(page == Page::Sketch);
    calibrate_->setVisible(page == Page::Calibrate);
    compare_->setVisible(page == Page::Compare);
    performance_->setVisible(page == Page::Performance);
    money_->setVisible(page == Page::Money);
    fit_->setVisible(page == Page::Fit);
    catalogue_->setVisible(page == Page::Catalogue);
    if (needsDetails(page)) wantDetails();
    whyPage_->setVisible(page == Page::Why);
    mapPage_->setVisible(page == Page::Map);
    uncertainty_->setVisible(page == Page::Uncertainty);
    const bool besideSketch = page == Page::Sketch && plansBesideSketch_;
    lower_->setVisible(!isWholePage(page) && (page != Page::Sketch || besideSketch));
    plans_->setExpanded(page == Page::Plans);
    explore_->setExpanded(page == Page::Explore);
    const bool withInputs = overview || page == Page::Demand;
    showDocks(this, {{projectDock_, page != Page::Inputs}, {inputsDock_, withInputs}, {whyDock_, withInputs || page == Page::Explore}});
    if (page == Page::Inputs) inputs_->openAllGroups();
    if (inputsDock_->isVisibleTo(this)) inputsDock_->raise();
    if (isWholePage(page) || (page == Page::Sketch && !besideSketch)) rows_->setSizes(wholePageSizes(rows_->count(), height()));
    else if (overview) rows_->setSizes(overviewSizes(rows_->count()));
    else if (besideSketch) rows_->setSizes(besideSketchSizes(rows_->count()));
    const int unit = fontMetrics().averageCharWidth();
    if (page == Page::Inputs) resizeDocks({inputsDock_}, {unit * 80}, Qt::Horizontal);
    settleDockTabs();
    QMetaObject::invokeMethod(this, &MainWindow::settleDockTabs, Qt::QueuedConnection);  // once the docks lie
    for (QAction* action : pages_ == nullptr ? QList<QAction*>() : pages_->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(page));
    }
    if (present_ != nullptr) present_->takePage();
    if (isVisible()) takeFocusToPage(before);
}

/// Qt makes them when docks are put on each other: by hand, by the layout that was kept, after presenting.
void MainWindow::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    // A child that is polished is whole, so that its type can be asked for; one only added is not.
    if (event->type() != QEvent::ChildPolished) return;
    if (qobject_cast<QTabBar*>(event->child()) != nullptr)  // clazy:exclude=child-event-qobject-cast
        QMetaObject::invokeMethod(this, &MainWindow::settleDockTabs, Qt::QueuedConnection);  // once it lies
}

/// The bars of tabs that Qt makes for docks. One that is not needed it keeps far outside the window: nobody could see the
/// keyboard there.
void MainWindow::settleDockTabs() {
    for (QTabBar* docks : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        docks->setAccessibleName(tr("Panels"));
        docks->setFocusPolicy(rect().intersects(docks->geometry()) ? Qt::TabFocus : Qt::NoFocus);
    }
}

void MainWindow::showPlansBesideSketch(bool shown) {
    plansBesideSketch_ = shown;
    if (page_ == Page::Sketch) showPage(page_);
}

QTableView* MainWindow::plansTable() const { return plans_->table(); }

QList<LazyChart*> MainWindow::charts() const {
    return demand_->charts() + plans_->charts() + explore_->charts() + performance_->charts() + money_->charts();
}

QList<LazyChart*> MainWindow::exportedCharts() const {
    QList<LazyChart*> all = charts();
    if (whyRunner_.latest()) all += whyPage_->charts();
    if (mapPage_->shown()) all << mapPage_->chart();
    if (uncertainty_->shown() && uncertainty_->notice().isEmpty()) all += uncertainty_->charts();
    // Charts of months and bursts that nobody asked for yet have nothing on them.
    if (!details_.latest()) all.removeIf([](const LazyChart* chart) { return chart->spec().id.endsWith(u".waiting"_s); });
    return all;
}

bool MainWindow::isSettled() const {
    return runner_.isSettled() && whyRunner_.isSettled() && mapPage_->isSettled() && compare_->isSettled() &&
           details_.isSettled() && !detailsAtRest_.isDue() && uncertainty_->isSettled() && catalogue_->isSettled();
}

QString MainWindow::message() const { return message_->message(); }

Outcome MainWindow::openFile(const QString& file) {
    Outcome outcome = document_.open(file);
    if (!outcome) {
        message_->showMessage(outcome.error());
        return outcome;
    }
    message_->hide();
    if (memory_ == Memory::Keep) {
        RecentFiles::add(document_.path());
        fillRecentFiles();
    }
    return outcome;
}

void MainWindow::openSample(const QString& path) {
    if (!mayLeave()) return;
    auto scenario = loadSample(path);
    if (!scenario) {
        message_->showMessage(joinedMessages(scenario.error()));
        return;
    }
    message_->hide();
    document_.startWith(std::move(*scenario));
}

void MainWindow::openFirstSample() {
    const QList<Sample> all = samples();
    if (!all.isEmpty()) openSample(all.front().path);
    else document_.startWith(models::newScenario(models::WorkloadKind::Inference));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave() || !mayDropBill()) {
        event->ignore();
        return;
    }
    if (memory_ == Memory::Keep) {
        present_->setActive(false);
        if (isStartShown()) showPage(page_);  // the layout that is kept has its panels
        QSettings().setValue(kGeometryKey, saveGeometry());
        QSettings().setValue(kLayoutKey, saveState(kLayoutVersion));
        recovery_->writer().discard();  // saved, or given up in so many words
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.front().isLocalFile()) {
        message_->showMessage(tr("Only files of this computer can be dropped here."));
        return;
    }
    event->acceptProposedAction();
    QStringList files, profiles;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    if (page_ != Page::Calibrate && looksLikeUsage(files.front())) {
        importUsage(files.front());
        return;
    }
    std::copy_if(files.begin(), files.end(), std::back_inserter(profiles),
                 [](const QString& file) {
                     return file.endsWith(u".json"_s, Qt::CaseInsensitive) || QFileInfo(file).isDir();
                 });
    if (page_ == Page::Calibrate || !profiles.isEmpty()) {
        showPage(Page::Calibrate);
        calibrate_->openFiles(page_ == Page::Calibrate && profiles.isEmpty() ? files : profiles);
    } else {
        // After the drop has ended: whoever the file came from waits for that, and the question may stand for minutes.
        QMetaObject::invokeMethod(
            this,
            [this, file = files.front()] {
                if (mayLeave()) openFile(file);
            },
            Qt::QueuedConnection);
    }
}

}  // namespace splitpoint::ui
