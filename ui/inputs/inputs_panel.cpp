#include "ui/inputs/inputs_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inputs/field_table.h"
#include "ui/inputs/input_row.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostFound = 60;

/// Tier of a path `offers.on_demand.…`; absent elsewhere.
std::optional<models::Tier> tierOf(const QString& path) {
    for (const models::Tier tier : models::kTiers) {
        const auto name = models::kTierNames[models::index(tier)];
        if (path.startsWith(u"offers.%1."_s.arg(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()))))) return tier;
    }
    return std::nullopt;
}

}  // namespace

InputsPanel::InputsPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), search_(new QLineEdit(this)), scroll_(new QScrollArea(this)) {
    search_->setPlaceholderText(tr("Search inputs"));
    search_->setAccessibleName(tr("Search inputs"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &InputsPanel::search);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (!found_.paths.empty()) rows_.at(found_.paths.front())->editor()->setFocus(Qt::TabFocusReason);
    });

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(4, 0, 4, 8);
    contentLayout->setSpacing(2);
    createGroups(contentLayout);
    contentLayout->addStretch(1);
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(search_);
    layout->addWidget(scroll_, 1);
    content->installEventFilter(this);
    keepRowsWhole();

    connect(&document_, &ScenarioDocument::fieldsChanged, this, &InputsPanel::refreshFields);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &InputsPanel::refreshRows);
    openGroup(FieldGroup::Prices);
}

bool InputsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->widget() && event->type() == QEvent::LayoutRequest) keepRowsWhole();
    return QWidget::eventFilter(watched, event);
}

/// No narrower than the widest row of the open groups: what lies beyond the edge, such as the button that resets a row,
/// nobody could reach, since the rows scroll up and down only.
void InputsPanel::keepRowsWhole() {
    constexpr int kNarrowest = 44;  // letters
    const QMargins edge = layout()->contentsMargins();
    const int rows = scroll_->widget()->minimumSizeHint().width() + scroll_->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(fontMetrics().averageCharWidth() * kNarrowest, edge.left() + rows + edge.right()));
}

void InputsPanel::createGroups(QVBoxLayout* layout) {
    const auto makeBody = [&](Group& group) {
        group.body = new QWidget;
        group.layout = new QVBoxLayout(group.body);
        group.layout->setContentsMargins(2, 0, 2, 4);
        group.layout->setSpacing(1);
        group.body->hide();
    };
    makeBody(found_);
    layout->addWidget(found_.body);
    for (const FieldGroup each : kFieldGroups) {
        Group& group = groups_[each];
        group.header = new QToolButton;
        group.header->setText(groupTitle(each));
        group.header->setAccessibleName(tr("Inputs: %1").arg(groupTitle(each)));
        group.header->setCheckable(true);
        group.header->setArrowType(Qt::RightArrow);
        group.header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        group.header->setAutoRaise(true);
        group.header->setFocusPolicy(Qt::StrongFocus);
        group.header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        QFont bold = group.header->font();
        bold.setBold(true);
        group.header->setFont(bold);
        connect(group.header, &QToolButton::toggled, this, [this, each](bool open) { openGroup(each, open); });
        makeBody(group);
        layout->addWidget(group.header);
        layout->addWidget(group.body);
    }
}

std::vector<const Field*> InputsPanel::fieldsFor(FieldGroup group) const {
    const QString ownWorkload = u"workloads[%1]."_s.arg(workload_);
    std::vector<const Field*> fields;
    for (const Field& field : document_.fields()) {
        if (field.group != group) continue;
        if (field.path.startsWith(u"workloads["_s) && !field.path.startsWith(ownWorkload)) continue;
        fields.push_back(&field);
    }
    return fields;
}

void InputsPanel::clear(Group& group) {
    for (const QString& path : group.paths) rows_.erase(path);
    group.paths.clear();
    while (QLayoutItem* item = group.layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->disconnect(this);
            widget->deleteLater();  // it may be the one whose edit led here
        }
        delete item;
    }
}

void InputsPanel::addSection(Group& group, const Field& first) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 8, 4, 2);
    auto* title = new QLabel(first.section);
    QFont font = title->font();
    font.setItalic(true);
    title->setFont(font);
    title->setWordWrap(true);  // a long name takes two lines, so that the button beside it stays whole
    layout->addWidget(title, 1);
    if (const auto tier = tierOf(first.path); tier && first.group == FieldGroup::Prices) {
        auto* choose = new QToolButton;
        choose->setText(tr("Choose offer\u2026"));
        choose->setToolTip(tr("Choose from the catalogue, or type your own quote"));
        choose->setAccessibleName(tr("Choose the %1 offer").arg(first.section));
        connect(choose, &QToolButton::clicked, this, [this, tier = *tier] { Q_EMIT offerChoiceRequested(tier); });
        layout->addWidget(choose);
    }
    group.layout->addWidget(line);
}

void InputsPanel::fill(Group& group, const std::vector<const Field*>& fields) {
    std::vector<QString> paths;
    paths.reserve(fields.size());
    for (const Field* field : fields) paths.push_back(field->path);
    if (paths == group.paths) {  // same rows: only the words around them may differ
        for (const Field* field : fields) rows_.at(field->path)->setField(*field);
        return;
    }
    clear(group);
    QString section;
    for (const Field* field : fields) {
        if (field->section != section) addSection(group, *field);
        section = field->section;
        auto* row = new InputRow(document_, *field);
        connect(row, &InputRow::problemChanged, this, [this] { Q_EMIT problemChanged(problem()); });
        group.layout->addWidget(row);
        rows_[field->path] = row;
    }
    group.paths = std::move(paths);
    chainTabs();
}

void InputsPanel::chainTabs() {
    // Rows made later would come last of the whole window: from the search down, as they stand.
    QWidget* last = search_;
    const auto next = [&last](QWidget* widget) {
        // Lists that pop up are windows of their own.
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != last->window()) return;
        setTabOrder(last, widget);
        last = widget;
    };
    const auto body = [&next](const Group& group) {
        for (int i = 0; i < group.layout->count(); ++i) {
            QWidget* line = group.layout->itemAt(i)->widget();
            if (line == nullptr) continue;
            for (QWidget* inside : line->findChildren<QWidget*>()) next(inside);
        }
    };
    body(found_);
    for (const FieldGroup each : kFieldGroups) {
        next(groups_.at(each).header);
        body(groups_.at(each));
    }
}

void InputsPanel::openGroup(FieldGroup which, bool open) {
    Group& group = groups_.at(which);
    group.header->setChecked(open);
    group.header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    const bool visible = open && search_->text().trimmed().isEmpty();
    if (visible) fill(group, fieldsFor(which));
    group.body->setVisible(visible);
}

void InputsPanel::openAllGroups() {
    for (const FieldGroup group : kFieldGroups) openGroup(group);
}

void InputsPanel::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

void InputsPanel::search(const QString& text) {
    const bool searching = !text.trimmed().isEmpty();
    for (auto& [which, group] : groups_) {
        if (searching) {
            clear(group);
            group.body->hide();
        }
        group.header->setVisible(!searching);
    }
    if (searching) {
        std::vector<const Field*> fields;
        for (const Field& field : document_.fields()) {
            if (fields.size() < kMostFound && matchesSearch(field, text)) fields.push_back(&field);
        }
        fill(found_, fields);
    } else {
        clear(found_);
        for (const auto& [which, group] : groups_) openGroup(which, group.header->isChecked());
    }
    found_.body->setVisible(searching);
    Q_EMIT problemChanged(problem());
}

void InputsPanel::setWorkload(int index) {
    if (workload_ == index) return;
    workload_ = index;
    refreshFields();
}

void InputsPanel::refreshFields() {
    if (!search_->text().trimmed().isEmpty()) {
        search(search_->text());
        return;
    }
    for (auto& [which, group] : groups_) {
        if (group.header->isChecked()) fill(group, fieldsFor(which));
        else clear(group);
    }
    Q_EMIT problemChanged(problem());
}

void InputsPanel::refreshRows() {
    for (const auto& [path, row] : rows_) row->refresh();
}

bool InputsPanel::showField(const QString& path) {
    const Field* field = findField(document_.fields(), path);
    if (field == nullptr) return false;
    search_->clear();
    for (int w = 0; path.startsWith(u"workloads["_s) && w < static_cast<int>(document_.snapshot()->workloads.size()); ++w) {
        if (path.startsWith(u"workloads[%1]."_s.arg(w))) setWorkload(w);
    }
    openGroup(field->group);
    InputRow* wanted = row(path);
    if (wanted == nullptr) return false;
    wanted->editor()->setFocus();
    scroll_->ensureWidgetVisible(wanted);
    return true;
}

QString InputsPanel::problem() const {
    for (const auto& [path, row] : rows_) {
        if (row->hasProblem()) return u"%1: %2"_s.arg(row->field().fullLabel(), row->problem());
    }
    return {};
}

InputRow* InputsPanel::row(const QString& path) const {
    const auto found = rows_.find(path);
    return found == rows_.end() ? nullptr : found->second;
}

}  // namespace splitpoint::ui
