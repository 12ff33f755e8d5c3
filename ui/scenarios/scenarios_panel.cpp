#include "ui/scenarios/scenarios_panel.h"

#include <QAction>
#include <QDropEvent>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "models/scenarios/shown_changes.h"
#include "ui/inputs/field_table.h"
#include "ui/scenarios/change_words.h"
#include "ui/theme/control_style.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { ScenarioRole = Qt::UserRole, PathRole };

bool isChange(const QTreeWidgetItem* item) { return item != nullptr && item->data(0, PathRole).isValid(); }
int scenarioOf(const QTreeWidgetItem* item) { return item->data(0, ScenarioRole).toInt(); }

/// A tree that says which scenario was dropped on which, and moves nothing itself.
class DropTree : public QTreeWidget {
  public:
    using QTreeWidget::QTreeWidget;
    std::function<void(int dragged, int target)> dropped;

  protected:
    void dropEvent(QDropEvent* event) override {
        const QTreeWidgetItem* target = itemAt(event->position().toPoint());
        const QTreeWidgetItem* dragged = currentItem();
        event->setDropAction(Qt::IgnoreAction);
        event->accept();
        if (target == nullptr || dragged == nullptr || scenarioOf(target) == scenarioOf(dragged)) return;
        dropped(scenarioOf(dragged), scenarioOf(target));
    }
};

/// Buttons side by side, in as many rows as their words need: the panel may be narrower than all of them.
class ButtonRows : public QWidget {
  public:
    explicit ButtonRows(QWidget* parent) : QWidget(parent) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void add(QWidget* button) { buttons_ << button; }
    [[nodiscard]] int heightForWidth(int width) const override { return placed(width).constLast().bottom() + 1 + kMargin; }
    [[nodiscard]] QSize sizeHint() const override {
        const QRect last = placed(QWIDGETSIZE_MAX).constLast();
        return {last.right() + 1 + kMargin, last.bottom() + 1 + kMargin};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        int widest = 0;
        for (const QWidget* button : buttons_) widest = std::max(widest, button->sizeHint().width());
        return {widest + kMargin, sizeHint().height()};
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        place();
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) {  // a button has other words or another font
            updateGeometry();
            place();
        }
        return QWidget::event(event);
    }

  private:
    static constexpr int kMargin = 4;  ///< right and below

    /// Of each button, from left to right.
    [[nodiscard]] QList<QRect> placed(int width) const {
        const int gap = fontMetrics().averageCharWidth();
        QList<QRect> places;
        int x = 0, y = 0, rowHeight = 0;
        for (const QWidget* button : buttons_) {
            const QSize size = button->sizeHint();
            if (x > 0 && x + size.width() + kMargin > width) {
                x = 0;
                y += rowHeight + kMargin;
                rowHeight = 0;
            }
            places << QRect(QPoint(x, y), size);
            x += size.width() + gap;
            rowHeight = std::max(rowHeight, size.height());
        }
        return places;
    }
    void place() {
        const QList<QRect> places = placed(width());
        for (qsizetype i = 0; i < buttons_.size(); ++i) buttons_[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places[i]));
    }

    QList<QWidget*> buttons_;
};

}  // namespace

ScenariosPanel::ScenariosPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), stack_(new QStackedWidget(this)), menu_(new QMenu(this)) {
    createTree();
    createActions();

    auto* alone = new QWidget(stack_);
    auto* words = new QLabel(tr("One scenario: duplicate it to compare."), alone);
    words->setWordWrap(true);
    auto* duplicate = new QPushButton(tr("Duplicate"), alone);  // a narrow panel, and the line above says what for
    duplicate->setAccessibleName(tr("Duplicate to compare"));
    duplicate->setToolTip(tr("Make a second scenario that differs only in what you then change"));
    connect(duplicate, &QPushButton::clicked, this, [this] {
        say(document_.duplicateScenario(kBaselineScenario));
        tree_->setFocus();
    });
    auto* aloneLayout = new QVBoxLayout(alone);
    aloneLayout->setContentsMargins(4, 0, 4, 4);
    aloneLayout->addWidget(words);
    aloneLayout->addWidget(duplicate, 0, Qt::AlignLeft);
    aloneLayout->addStretch();

    auto* several = new QWidget(stack_);
    auto* buttons = new ButtonRows(several);
    const auto button = [&](QAction* run, const QString& text) {
        auto* made = new QToolButton(buttons);
        made->setDefaultAction(run);
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        made->setFocusPolicy(Qt::TabFocus);
        buttons->add(made);
    };
    button(ofScenarios_[0], tr("Duplicate"));
    button(ofScenarios_[1], tr("Compare"));
    auto* more = new QToolButton(buttons);
    more->setText(tr("More"));
    more->setAccessibleName(tr("More for scenarios"));
    more->setToolTip(tr("Rename, remove, move, and what can be done with a change"));
    more->setMenu(menu_);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    buttons->add(more);
    auto* severalLayout = new QVBoxLayout(several);
    severalLayout->setContentsMargins(0, 0, 0, 0);
    severalLayout->setSpacing(2);
    severalLayout->addWidget(tree_, 1);
    severalLayout->addWidget(buttons);

    stack_->addWidget(alone);
    stack_->addWidget(several);
    auto* title = new QLabel(tr("Scenarios"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(tree_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(stack_, 1);

    // Later, never within a change: the tree is rebuilt, and an edit may come from its own editor.
    connect(&document_, &ScenarioDocument::scenariosChanged, this, &ScenariosPanel::refresh, Qt::QueuedConnection);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, [this] {
        if (document_.scenarioName(document_.shownScenario()) != shownName_) QTimer::singleShot(0, this, &ScenariosPanel::refresh);
    });
    refresh();
}

void ScenariosPanel::createTree() {
    auto* tree = new DropTree(this);
    tree->dropped = [this](int dragged, int target) { Q_EMIT compareRequested({target, dragged}); };
    tree_ = tree;
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("Scenarios"));
    tree_->setAccessibleDescription(tr("Enter shows a scenario, Space switches a change off and on, F2 renames, Delete removes"));
    tree_->setIndentation(fontMetrics().averageCharWidth() * 2);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setTabKeyNavigation(false);
    markFocusAround(tree_);
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setDragDropMode(QAbstractItemView::DragDrop);
    tree_->setDefaultDropAction(Qt::CopyAction);
    tree_->setDropIndicatorShown(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(tree_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { say(document_.showScenario(scenarioOf(item))); });
    connect(tree_, &QTreeWidget::itemChanged, this, &ScenariosPanel::takeEdit);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { menu_->popup(tree_->viewport()->mapToGlobal(at)); });
}

QAction* ScenariosPanel::action(const QString& text, const QKeySequence& keys, const QString& tip, const std::function<void()>& run) {
    auto* made = new QAction(text, tree_);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setToolTip(tip);
    made->setStatusTip(tip);
    connect(made, &QAction::triggered, this, [run] { run(); });
    tree_->addAction(made);
    menu_->addAction(made);
    return made;
}

void ScenariosPanel::createActions() {
    const auto onChange = [this](Outcome (ScenarioDocument::*run)(int, const std::string&)) {
        QTreeWidgetItem* item = tree_->currentItem();
        if (isChange(item)) say((document_.*run)(scenarioOf(item), item->data(0, PathRole).toString().toStdString()));
    };
    ofScenarios_ << action(tr("&Duplicate"), {}, tr("Make a copy of the selected scenario and show it"),
                           [this] { say(document_.duplicateScenario(selectedScenario())); });
    ofScenarios_ << action(tr("&Compare"), {}, tr("Put the selected scenarios side by side; a single one beside its parent"),
                           [this] { compareSelected(); });
    ofScenarios_ << action(tr("&New child"), QKeySequence(Qt::Key_Insert), tr("Make a scenario that differs from the selected one only in what you then change"),
                           [this] { say(document_.addScenario(selectedScenario())); });
    rename_ = action(tr("&Rename"), QKeySequence(Qt::Key_F2), tr("Type another name for the selected scenario"), [this] { rename(); });
    action(tr("R&emove"), QKeySequence::Delete, tr("Remove the selected scenario, or take the selected change back"), [this] { removeSelected(); });
    action(tr("Move &up"), QKeySequence(Qt::CTRL | Qt::Key_Up), tr("Before the scenario above"), [this] { say(document_.moveScenario(selectedScenario(), -1)); });
    action(tr("Move do&wn"), QKeySequence(Qt::CTRL | Qt::Key_Down), tr("Behind the scenario below"), [this] { say(document_.moveScenario(selectedScenario(), 1)); });
    menu_->addSeparator();
    ofChanges_ << action(tr("Move change into &parent"), QKeySequence(Qt::CTRL | Qt::Key_P), tr("Make the selected change in the parent, for all its children"),
                         [onChange] { onChange(&ScenarioDocument::adoptChange); });
    connect(menu_, &QMenu::aboutToShow, this, [this] {
        for (QAction* each : ofChanges_) each->setEnabled(isChange(tree_->currentItem()));
    });
    connect(menu_, &QMenu::aboutToHide, this, [this] {
        for (QAction* each : ofChanges_) each->setEnabled(true);  // its shortcut looks for itself
    });
}

void ScenariosPanel::say(const Outcome& outcome) {
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        QTimer::singleShot(0, this, &ScenariosPanel::refresh);  // a check box shows what is, not what was tried
    }
}

int ScenariosPanel::selectedScenario() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item == nullptr ? document_.shownScenario() : scenarioOf(item);
}

void ScenariosPanel::rename() {
    QTreeWidgetItem* item = tree_->currentItem();
    if (item == nullptr) return;
    if (isChange(item)) item = item->parent();
    tree_->editItem(item, 0);
}

void ScenariosPanel::removeSelected() {
    const QTreeWidgetItem* item = tree_->currentItem();
    if (item == nullptr) return;
    say(isChange(item) ? document_.removeChange(scenarioOf(item), item->data(0, PathRole).toString().toStdString())
                       : document_.removeScenario(scenarioOf(item)));
}

void ScenariosPanel::compareSelected() {
    QList<int> chosen;
    for (const QTreeWidgetItem* item : tree_->selectedItems()) {
        if (!chosen.contains(scenarioOf(item))) chosen << scenarioOf(item);
    }
    if (chosen.size() < 2) {
        const int id = chosen.isEmpty() ? document_.shownScenario() : chosen.front();
        const int parent = document_.scenarios().parentOf(id);
        chosen = id == kBaselineScenario ? QList<int>() : QList<int>{parent, id};
    }
    Q_EMIT compareRequested(chosen);
}

void ScenariosPanel::takeEdit(QTreeWidgetItem* item, int column) {
    if (column != 0) return;
    if (isChange(item)) {
        say(document_.switchChange(scenarioOf(item), item->data(0, PathRole).toString().toStdString(), item->checkState(0) == Qt::Checked));
    } else {
        const Outcome outcome = document_.renameScenario(scenarioOf(item), item->text(0));
        say(outcome);
        if (outcome) QTimer::singleShot(0, this, &ScenariosPanel::refresh);
    }
}

QIcon ScenariosPanel::markOf(bool shown) const {
    const int side = fontMetrics().height();
    const double scale = devicePixelRatioF();
    QPixmap mark(QSize(side, side) * scale);
    mark.setDevicePixelRatio(scale);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = palette().color(QPalette::Text);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(shown ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side * 0.26, side * 0.26);
    painter.end();
    QIcon icon(mark);
    icon.addPixmap(mark, QIcon::Selected);
    return icon;
}

void ScenariosPanel::addChanges(QTreeWidgetItem* parent, int id) {
    const TreeEntry* entry = document_.scenarios().find(id);
    if (entry == nullptr || entry->variant->changes.empty()) return;
    const models::ScenarioSnapshot above = document_.scenario(entry->parent);
    if (!above) return;
    const std::vector<Field> fields = fieldsOf(*above);
    const Theme& colors = themeOf(palette());
    for (const models::ScenarioChange& change : models::shownChanges(*entry->variant)) {
        const QString words = changeWords(change, *above, fields);
        auto* item = new QTreeWidgetItem(parent, {words});
        item->setData(0, ScenarioRole, id);
        item->setData(0, PathRole, QString::fromStdString(change.path));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, change.on ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, change.on ? words : tr("%1\nSwitched off: what its parent says holds.").arg(words));
        item->setData(0, Qt::AccessibleTextRole, change.on ? words : tr("%1, switched off").arg(words));
        item->setFirstColumnSpanned(true);
        if (change.on) continue;
        QFont struck = item->font(0);
        struck.setStrikeOut(true);
        item->setFont(0, struck);
        item->setForeground(0, colors.textMuted);
    }
}

void ScenariosPanel::addScenario(QTreeWidgetItem* parent, int id) {
    const QString name = document_.scenarioName(id);
    auto* item = parent == nullptr ? new QTreeWidgetItem(tree_) : new QTreeWidgetItem(parent);
    const bool shown = id == document_.shownScenario();
    const TreeEntry* entry = document_.scenarios().find(id);
    const auto count = entry == nullptr ? std::size_t{0} : models::shownChanges(*entry->variant).size();
    const QString changes = entry == nullptr ? tr("baseline") : count == 1 ? tr("1 change") : tr("%1 changes").arg(count);
    item->setText(0, name);
    item->setText(1, changes);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, themeOf(palette()).textMuted);
    item->setIcon(0, markOf(shown));
    item->setData(0, ScenarioRole, id);
    item->setData(0, Qt::AccessibleTextRole, shown ? tr("%1, %2, on show").arg(name, changes) : u"%1, %2"_s.arg(name, changes));
    item->setToolTip(0, shown ? tr("%1, on show. F2 renames it.").arg(name) : tr("%1. Enter shows it.").arg(name));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
    QFont font = item->font(0);
    font.setBold(shown);
    item->setFont(0, font);
    addChanges(item, id);
    for (const int child : document_.scenarios().childrenOf(id)) addScenario(item, child);
    item->setExpanded(true);
}

void ScenariosPanel::refresh() {
    shownName_ = document_.scenarioName(document_.shownScenario());
    const bool several = !document_.scenarios().isEmpty();
    // Another scenario on show is the one that the keys and buttons here mean; else the selected one stays.
    const QTreeWidgetItem* before = std::exchange(shownId_, document_.shownScenario()) == document_.shownScenario()
                                        ? tree_->currentItem()
                                        : nullptr;
    const int current = before == nullptr ? document_.shownScenario() : scenarioOf(before);
    const QVariant path = before == nullptr ? QVariant() : before->data(0, PathRole);
    const bool hadFocus = tree_->hasFocus();
    {
        const QSignalBlocker quiet(tree_);
        tree_->clear();
        addScenario(nullptr, kBaselineScenario);
        QTreeWidgetItem* next = nullptr;
        for (QTreeWidgetItemIterator item(tree_); *item != nullptr; ++item) {
            const bool same = scenarioOf(*item) == current && (*item)->data(0, PathRole) == path;
            if (same || (next == nullptr && scenarioOf(*item) == document_.shownScenario())) next = *item;
            if (same) break;
        }
        tree_->setCurrentItem(next);
    }
    stack_->setCurrentIndex(several ? 1 : 0);
    if (hadFocus && several) tree_->setFocus();
}

void ScenariosPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) QTimer::singleShot(0, this, &ScenariosPanel::refresh);
}

}  // namespace splitpoint::ui
