// Commands of the window for scenarios: menu, chooser, and what they do.
#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include "ui/compare/compare_page.h"
#include "ui/project/project_panel.h"
#include "ui/scenarios/scenarios_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNameLetters = 9;

/// Shows as much of a name on a button as its toolbar has to spare, and some letters in any case.
class FittingName : public QObject {
  public:
    FittingName(QToolButton* button, QWidget* room) : QObject(button), button_(button), room_(room) { room->installEventFilter(this); }

    void show(const QString& name) {
        name_ = name;
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (watched == room_ && (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)) fit();
        return QObject::eventFilter(watched, event);
    }

  private:
    void fit() {
        const QFontMetrics metrics = button_->fontMetrics();
        // Before the first layout, and where the bar overflows, nothing is to spare.
        const int room = room_->isVisible() ? room_->width() : 0;
        const int whole = metrics.horizontalAdvance(button_->text()) + room;
        const int spare = room == 0 ? 0 : whole - metrics.averageCharWidth();
        // A whole name needs no more than its own width; a pixel is left, so that an overflowing bar shortens it again.
        const bool fits = room > 0 && metrics.horizontalAdvance(name_) < whole;
        const QString fitting =
            fits ? name_ : metrics.elidedText(name_, Qt::ElideRight, std::max(metrics.averageCharWidth() * kNameLetters, spare));
        if (fitting != button_->text()) button_->setText(fitting);
    }

    QToolButton* button_;
    QWidget* room_;
    QString name_;
};

}  // namespace

ScenariosPanel& MainWindow::scenarios() { return project_->scenarios(); }

void MainWindow::createScenariosMenu(QMenu* scenario) {
    QMenu* menu = scenario->addMenu(tr("&Scenarios"));
    addAction(menu, tr("D&uplicate scenario"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), tr("Make a copy of the scenario on show, and show that"),
              [this] { report(document_.duplicateScenario(document_.shownScenario())); });
    addAction(menu, tr("New &child scenario"), {}, tr("Make a scenario that differs from the one on show only in what you then change"),
              [this] { report(document_.addScenario(document_.shownScenario())); });
    addAction(menu, tr("Remove scenario on show"), {}, tr("Remove the scenario on show; its children stay what they are"),
              [this] { report(document_.removeScenario(document_.shownScenario())); });
    menu->addSeparator();
    addAction(menu, tr("&Previous scenario"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Show the scenario before this one"), [this] { showNeighbor(-1); });
    addAction(menu, tr("&Next scenario"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Show the scenario after this one"), [this] { showNeighbor(1); });
}

void MainWindow::createScenarioChooser(QToolBar* bar) {
    scenarioChooser_ = new QMenu(tr("Scenario"), this);
    scenarioButton_ = new QToolButton(bar);
    scenarioButton_->setMenu(scenarioChooser_);
    scenarioButton_->setPopupMode(QToolButton::InstantPopup);
    scenarioButton_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    scenarioButton_->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(scenarioButton_);
    connect(scenarioChooser_, &QMenu::aboutToShow, this, &MainWindow::fillScenarioChooser);
}

void MainWindow::fillScenarioChooser() {
    scenarioChooser_->clear();
    const auto add = [this](int id) {
        QAction* action = scenarioChooser_->addAction(document_.scenarioName(id));
        action->setCheckable(true);
        action->setChecked(id == document_.shownScenario());
        connect(action, &QAction::triggered, this, [this, id] { report(document_.showScenario(id)); });
    };
    add(kBaselineScenario);
    for (const TreeEntry& entry : document_.scenarios().entries()) add(entry.id);
    scenarioChooser_->addSeparator();
    QAction* duplicate = scenarioChooser_->addAction(tr("Duplicate to compare"));
    connect(duplicate, &QAction::triggered, this, [this] { report(document_.duplicateScenario(document_.shownScenario())); });
}

void MainWindow::connectScenarios() {
    auto* fitting = new FittingName(scenarioButton_, findChild<QWidget*>(u"toolBarRoom"_s));
    const auto name = [this, fitting] {
        const QString shown = document_.scenarioName(document_.shownScenario());
        const QString sentence = tr("Scenario on show: %1").arg(shown);
        fitting->show(shown);
        scenarioButton_->setAccessibleName(sentence);
        scenarioButton_->setToolTip(sentence);
    };
    connect(&document_, &ScenarioDocument::scenariosChanged, this, name);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, name);
    name();
    connect(&scenarios(), &ScenariosPanel::compareRequested, this, [this](const QList<int>& chosen) {
        compare_->compare(chosen);
        showPage(Page::Compare);
    });
    connect(compare_, &ComparePage::refused, message_, &MessageBar::showRefusal);
    connect(&document_.undoStack(), &QUndoStack::indexChanged, message_, &MessageBar::forgetRefusal);
    connect(compare_, &ComparePage::reported, this, &MainWindow::sayBriefly);
}

void MainWindow::showNeighbor(int by) {
    QList<int> all{kBaselineScenario};
    for (const TreeEntry& entry : document_.scenarios().entries()) all << entry.id;
    const qsizetype at = all.indexOf(document_.shownScenario()) + by;
    if (at >= 0 && at < all.size()) report(document_.showScenario(all[at]));
}

}  // namespace splitpoint::ui
