#include "ui/sketch/sketch_table.h"

#include <algorithm>
#include <cmath>

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/help/help_context.h"
#include "ui/sketch/paste_dialog.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

namespace {

/// Columns in which the largest number is read whole; where they do not all fit, the grid scrolls.
void fitColumns(QTableView* grid, const std::vector<double>& gpus) {
    if (gpus.empty()) return;
    const double highest = *std::max_element(gpus.begin(), gpus.end());
    const QString widest = gpusText(std::floor(highest) + 0.5);
    const int width = grid->fontMetrics().horizontalAdvance(widest) + 10;
    if (width != grid->horizontalHeader()->minimumSectionSize()) grid->horizontalHeader()->setMinimumSectionSize(width);
}

}  // namespace

SketchTable::SketchTable(SketchSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      models_{new HourGridModel(session, this), new HourListModel(session, this)},
      stack_(new QStackedWidget(this)) {
    setProperty(kHelpTopicProperty, QString::fromLatin1("sketching#as-a-table"));
    views_[0] = createView(models_[0], tr("Demand by day and hour"));
    views_[1] = createView(models_[1], tr("Demand hour by hour"));
    views_[0]->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    views_[1]->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(createBar());
    layout->addWidget(stack_, 1);
    connect(&session_, &SketchSession::selectionChanged, this, &SketchTable::showCursor);
    connect(&session_, &SketchSession::viewChanged, this, &SketchTable::showCursor);
    connect(&session_, &SketchSession::viewChanged, this, [this] {
        if (!session_.isInGesture()) fitColumns(views_[0], session_.view().gpus);
    });
    fitColumns(views_[0], session_.view().gpus);
}

QSize SketchTable::sizeHint() const {
    // Heading and the seven days of a week.
    const int row = fontMetrics().height() + 6;
    return {QWidget::sizeHint().width(), 10 * row};
}

QTableView* SketchTable::createView(SketchTableModel* model, const QString& name) {
    auto* view = new QTableView(this);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->setToolTip(tr("Type to change an hour; Ctrl+V pastes from a spreadsheet, Ctrl+C copies the selection"));
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SketchTable::takeSelection);
    stack_->addWidget(view);
    return view;
}

QWidget* SketchTable::createBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(this);
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QToolButton(bar);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(text);
        made->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(made);
        return made;
    };
    const std::array<QToolButton*, 2> forms{
        button(tr("Days by hours"), tr("A day a row, an hour a column")),
        button(tr("List of hours"), tr("A row an hour, for spreadsheets with one column"))};
    for (std::size_t f = 0; f < forms.size(); ++f) {
        forms[f]->setCheckable(true);
        group->addButton(forms[f]);
        forms_[f] = forms[f];
        connect(forms[f], &QToolButton::clicked, this, [this, f] { setForm(static_cast<TableForm>(f)); });
    }
    forms_[0]->setChecked(true);
    layout->addStretch(1);
    connect(button(tr("Copy"), tr("Copy the selected hours, or all of them, for a spreadsheet (Ctrl+C)")),
            &QToolButton::clicked, this, &SketchTable::copySelection);
    connect(button(tr("Paste\u2026"),
                   tr("Look at what was copied in a spreadsheet, then put it in from the selected cell on")),
            &QToolButton::clicked, this, [this] { pasteClipboard(true); });
    return bar;
}

TableForm SketchTable::form() const {
    return static_cast<TableForm>(stack_->currentIndex());
}

void SketchTable::setForm(TableForm form) {
    stack_->setCurrentIndex(static_cast<int>(form));
    forms_[static_cast<std::size_t>(form)]->setChecked(true);
    showCursor();
}

void SketchTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCursor();
}

void SketchTable::showCursor() {
    if (following_ || !isVisible() || session_.view().gpus.empty()) return;
    following_ = true;
    SketchTableModel* cells = model();
    const models::HourRange range = session_.selection();
    const QModelIndex first = cells->indexOf(range.first), last = cells->indexOf(range.last);
    const QModelIndex cursor = cells->indexOf(session_.cursor());
    QItemSelection chosen;
    if (form() == TableForm::List || first.row() == last.row()) {
        chosen.select(first, last);
    } else {
        chosen.select(first, first.siblingAtColumn(cells->columnCount() - 1));
        if (first.row() + 1 < last.row())
            chosen.select(cells->index(first.row() + 1, 0), cells->index(last.row() - 1, cells->columnCount() - 1));
        chosen.select(last.siblingAtColumn(0), last);
    }
    view()->selectionModel()->setCurrentIndex(cursor, QItemSelectionModel::NoUpdate);
    view()->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    view()->scrollTo(cursor);
    following_ = false;
}

/// The canvas knows one stretch of hours: in a grid that of a row, or whole days.
void SketchTable::takeSelection() {
    if (following_ || sender() != view()->selectionModel()) return;
    const QItemSelection chosen = view()->selectionModel()->selection();
    const QModelIndex current = view()->currentIndex();
    if (chosen.isEmpty() || !current.isValid()) return;
    const QItemSelectionRange& range = chosen.front();
    const int first = model()->hourOf(range.topLeft()), last = model()->hourOf(range.bottomRight());
    const bool backward = model()->hourOf(current) == first;
    following_ = true;
    session_.select(backward ? last : first, backward ? first : last);
    following_ = false;
}

void SketchTable::editCursor() {
    showCursor();
    view()->setFocus();
    view()->edit(model()->indexOf(session_.cursor()));
}

void SketchTable::place(const PastedTable& table) {
    const auto outcome = model()->paste(table, session_.selection().first);
    if (outcome)
        Q_EMIT reported(*outcome);
    else
        Q_EMIT refused(outcome.error());
}

void SketchTable::pasteClipboard(bool ask) {
    const QString text = QGuiApplication::clipboard()->text();
    const PasteReadings readings = pasteReadings(text);
    if (!ask && !readings.needsChoice()) {
        if (readings.own)
            place(*readings.own);
        else
            Q_EMIT refused(readings.own.error());
        return;
    }
    auto* dialog = new PasteDialog(text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::pasted, this, &SketchTable::place);
    dialog->open();
}

void SketchTable::copySelection() {
    const QItemSelection chosen = view()->selectionModel()->selection();
    if (form() == TableForm::Grid && chosen.size() == 1 && chosen.front().height() > 1) {
        const QItemSelectionRange& block = chosen.front();
        QString text;
        for (int row = block.top(); row <= block.bottom(); ++row) {
            QStringList line;
            for (int column = block.left(); column <= block.right(); ++column)
                line << model()->index(row, column).data(Qt::EditRole).toString();
            text += line.join(u'\t') + u'\n';
        }
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT reported(tr("Copied %1 × %2 values, days by hours.").arg(block.height()).arg(block.width()));
        return;
    }
    const models::HourRange selected = session_.selection();
    const int hours = session_.view().hours();
    const models::HourRange taken = selected.size() > 1 ? selected : models::HourRange{0, hours - 1};
    QGuiApplication::clipboard()->setText(model()->copied(taken));
    Q_EMIT reported(taken.size() == hours
                        ? tr("Copied all %1 hours, with their headings.").arg(QLocale().toString(hours))
                        : tr("Copied %1 hours.").arg(QLocale().toString(taken.size())));
}

bool SketchTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == view()) {  // the first events come before there is a view
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            pasteClipboard();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace splitpoint::ui
