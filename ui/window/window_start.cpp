// The start page and the hints: what a person sees who has never seen the window.
#include <QActionGroup>
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/catalogue/catalogue.h"
#include "ui/answer/answer_panel.h"
#include "ui/calibrate/calibrate_page.h"
#include "ui/document/recent_files.h"
#include "ui/help/dialog_help.h"
#include "ui/import/usage_import_dialog.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/inputs_panel.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/sketch/sketch_page.h"
#include "ui/start/hint_bubble.h"
#include "ui/start/start_page.h"
#include "ui/window/main_window.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kAtStartKey = u"start/shown"_s;
const QString kHintsSeenKey = u"start/hints_seen"_s;
constexpr int kWhyHint = 2;  // of `showHints`

/// Where the line of committed GPUs runs, in the middle of the week; the middle of the canvas where there is none.
QRect capacityLine(const SketchCanvas& canvas) {
    const auto gpus = canvas.capacityGpus();
    const QRect middle(canvas.rect().center(), QSize(1, 1));
    if (!gpus) return middle;
    const QRect line = QRect(canvas.positionOf(84.0, *gpus).toPoint() - QPoint(30, 6), QSize(60, 12)) & canvas.rect();
    return line.isEmpty() ? middle : line;
}

/// The first price there is, bare metal before the others.
QString priceField(const models::Scenario& scenario) {
    const std::array<QString, models::kTierCount> tiers{u"bare_metal"_s, u"reserved"_s, u"on_demand"_s, u"spot"_s};
    for (const models::Tier tier : models::kTiers) {
        if (scenario.offer(tier)) return u"offers.%1.usd_per_gpu_hour"_s.arg(tiers[models::index(tier)]);
    }
    return {};
}

}  // namespace

void MainWindow::createStart() {
    start_ = new StartPage(gpuDriverIsLoaded(), centralWidget());
    start_->hide();
    hints_ = new HintBubble(this);
    new DialogHelp([this] { return helpBook(); }, this);
    qobject_cast<QVBoxLayout*>(centralWidget()->layout())
        ->insertWidget(centralWidget()->layout()->indexOf(rows_), start_, 1);
    connectStart();
}

void MainWindow::connectStart() {
    connect(
        start_, &StartPage::sampleChosen, this,
        [this](const QString& path) {
            openSample(path);
            const bool seen = memory_ == Memory::Keep ? QSettings().value(kHintsSeenKey, false).toBool() : hintsSeen_;
            if (!isStartShown() && !seen) showHints();
        },
        Qt::QueuedConnection);
    connect(
        start_, &StartPage::sketchChosen, this,
        [this] {
            if (!startOwnScenario()) return;
            showPage(Page::Sketch);
            sketch_->canvas()->setFocus();
        },
        Qt::QueuedConnection);
    connect(
        start_, &StartPage::importChosen, this,
        [this] {
            if (!startOwnScenario()) return;
            showPage(Page::Sketch);
            connect(importUsage(), &QDialog::rejected, this, &MainWindow::showStart);
        },
        Qt::QueuedConnection);
    connect(start_, &StartPage::calibrationChosen, this, [this] {
        showPage(Page::Calibrate);
        calibrate_->showTab(CalibratePage::Tab::Measure);
    });
    connect(start_, &StartPage::exampleChosen, this, [this] {
        showPage(Page::Calibrate);
        calibrate_->openExamples();
    });
    connect(
        start_, &StartPage::fileChosen, this,
        [this](const QString& file) {
            if (mayLeave() && !openFile(file)) RecentFiles::remove(file);
        },
        Qt::QueuedConnection);
    connect(start_, &StartPage::openChosen, this, &MainWindow::askForFile, Qt::QueuedConnection);
    connect(start_, &StartPage::shownAtStartChanged, this, [this](bool shown) {
        if (memory_ == Memory::Keep) QSettings().setValue(kAtStartKey, shown);
    });
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        if (isStartShown()) showPage(Page::Overview);
    });
    // The answer stays in sight beside the page Why, and the bubble would stay with it and lie over the page.
    for (QAction* page : pages_->actions()) {
        if (page->data().toInt() != static_cast<int>(Page::Why)) continue;
        connect(page, &QAction::toggled, this, [this](bool shown) {
            if (shown) hints_->done(kWhyHint);
        });
    }
    connect(hints_, &HintBubble::finished, this, [this] {
        hintsSeen_ = true;
        if (memory_ == Memory::Keep) QSettings().setValue(kHintsSeenKey, true);
    });
}

bool MainWindow::isStartShown() const {
    return start_ != nullptr && !start_->isHidden();
}

void MainWindow::showStart() {
    hints_->finish();
    start_->showRecentFiles(memory_ == Memory::Keep ? RecentFiles::list() : QStringList());
    start_->setShownAtStart(memory_ == Memory::Forget || QSettings().value(kAtStartKey, true).toBool());
    start_->show();
    rows_->hide();
    for (QDockWidget* dock : {projectDock_, inputsDock_, whyDock_, journalDock_}) dock->hide();
    QMetaObject::invokeMethod(this, &MainWindow::settleDockTabs, Qt::QueuedConnection);  // their tabs go out of sight
    for (QAction* page : pages_->actions()) page->setChecked(false);
    start_->focusFirst();
}

void MainWindow::showStartUnlessUnwanted() {
    if (memory_ == Memory::Forget || QSettings().value(kAtStartKey, true).toBool()) showStart();
}

void MainWindow::leaveStart() {
    if (!isStartShown()) return;
    start_->hide();
    rows_->show();
}

bool MainWindow::startOwnScenario() {
    if (!mayLeave()) return false;
    document_.startWith(models::newScenario(models::WorkloadKind::Inference));
    return true;
}

void MainWindow::showHints() {
    const auto place = [](const QWidget* canvas) { return capacityLine(*qobject_cast<const SketchCanvas*>(canvas)); };
    hints_->start({
        {tr("Draw over the curve: the plans below are counted again while the hand moves. Drag this line, the GPUs on "
            "bare metal: what so many nodes would cost stands above it. "
            "By keyboard: arrows move along and up, digits type a value."),
         [this]() -> QWidget* {
             showPage(Page::Sketch);
             return sketch_->canvas();
         },
         place},
        {tr("Type a range here where you are not sure of a price, for example 2.1 to 2.9. The page Uncertainty then "
            "says in how many "
            "futures each plan is cheapest."),
         [this]() -> QWidget* {
             showPage(Page::Overview);
             const QString path = priceField(*document_.snapshot());
             if (path.isEmpty() || !inputs_->showField(path)) return nullptr;
             return inputs_->row(path)->editor();
         },
         {}},
        {tr("Open Why: it takes the answer apart, names what would change it, and how far that is."),
         [this]() -> QWidget* {
             showPage(Page::Overview);
             return answer_->findChild<QToolButton*>();
         },
         {}},
    });
}

}  // namespace splitpoint::ui
