#include "ui/uncertainty/unknowns_table.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

#include "ui/theme/control_style.h"

namespace splitpoint::ui {

namespace {

enum Column { Name, Worth, Share, Flips, Act, Count };

constexpr QLatin1String kNarrow("narrow"), kMeasure("measure");  // names of the buttons

QToolButton* rowButton(const QString& name, const QString& text, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

UnknownsTable::UnknownsTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Which unknown decides"));
    setAccessibleDescription(tr("One row for each unknown, most worth knowing first"));
    setColumnCount(Count);
    setHorizontalHeaderLabels({tr("Unknown"), tr("Value of knowing"), tr("Spread"), tr("Flips to"), tr("Do")});
    horizontalHeaderItem(Worth)->setToolTip(
        tr("What knowing it before deciding saves on average, with the error of the sample"));
    horizontalHeaderItem(Share)->setToolTip(
        tr("The share of the spread of the cost that would remain if it alone were unknown"));
    horizontalHeaderItem(Flips)->setToolTip(tr("The plan that wins at its low or high end instead"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    markFocusAround(this);
    // Names are long ("Chat inference: slowdown of host memory in virtual machines"): they take as many lines as they
    // need.
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    followContents();
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    setMinimumHeight(3 * (fontMetrics().height() + 10));
}

/// The buttons look their row up when they are clicked: rows take other unknowns at every picture.
QWidget* UnknownsTable::createButtons(int row) {
    auto* holder = new QWidget(this);
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(2, 1, 2, 1);
    layout->setSpacing(2);
    auto* narrow = rowButton(kNarrow, tr("Narrow"), tr("Show the input, to give it a narrower range"), holder);
    auto* measure = rowButton(kMeasure, tr("Measure"), tr("Measure it by calibrating your machines"), holder);
    layout->addWidget(narrow);
    layout->addWidget(measure);
    layout->addStretch();
    connect(narrow, &QToolButton::clicked, this,
            [this, row] { Q_EMIT narrowRequested(QString::fromStdString(rows_[static_cast<std::size_t>(row)].path)); });
    connect(measure, &QToolButton::clicked, this, [this, row] {
        Q_EMIT measureRequested(QString::fromStdString(rows_[static_cast<std::size_t>(row)].path));
    });
    return holder;
}

void UnknownsTable::setRows(std::vector<UnknownRow> rows) {
    rows_ = std::move(rows);
    const int before = rowCount(), now = static_cast<int>(rows_.size());
    // Sections that follow their contents would be measured after every cell: once, at the end.
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) header->setSectionResizeMode(QHeaderView::Fixed);
    // A few futures tell more or fewer unknowns apart at every picture of a drag, and making the buttons of a row takes
    // longer than all else here: rows that are not needed now are hidden and kept.
    if (now > before) setRowCount(now);
    for (int r = 0; r < rowCount(); ++r)
        if (isRowHidden(r) != (r >= now)) setRowHidden(r, r >= now);
    for (int r = before; r < now; ++r) {
        for (int c = 0; c < Act; ++c) setItem(r, c, new QTableWidgetItem);
        for (const int c : {Worth, Share}) item(r, c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setCellWidget(r, Act, createButtons(r));
    }
    for (int r = 0; r < now; ++r) {
        const UnknownRow& row = rows_[static_cast<std::size_t>(r)];
        const QStringList cells{row.name, row.worth, row.share, row.flips};
        for (int c = 0; c < cells.size(); ++c) {
            if (item(r, c)->text() != cells[c]) item(r, c)->setText(cells[c]);
            if (item(r, c)->toolTip() != row.sentence) {
                item(r, c)->setToolTip(row.sentence);
                item(r, c)->setData(Qt::AccessibleDescriptionRole, row.sentence);
            }
        }
        auto* narrow = cellWidget(r, Act)->findChild<QToolButton*>(kNarrow);
        auto* measure = cellWidget(r, Act)->findChild<QToolButton*>(kMeasure);
        narrow->setAccessibleName(tr("Narrow %1").arg(row.name));
        measure->setAccessibleName(tr("Measure %1").arg(row.name));
        measure->setVisible(row.calibratable);
    }
    // Where no answer flips, the names need the room more.
    setColumnHidden(
        Flips, std::none_of(rows_.begin(), rows_.end(), [](const UnknownRow& row) { return !row.flips.isEmpty(); }));
    followContents();
}

/// Names take the width that the other columns leave, and rows the height that names need.
void UnknownsTable::followContents() {
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Worth, Share, Flips, Act})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

bool UnknownsTable::narrow(int row) {
    if (row < 0 || row >= static_cast<int>(rows_.size())) return false;
    cellWidget(row, Act)->findChild<QToolButton*>(kNarrow)->click();
    return true;
}

bool UnknownsTable::measure(int row) {
    if (row < 0 || row >= static_cast<int>(rows_.size()) || !rows_[static_cast<std::size_t>(row)].calibratable)
        return false;
    cellWidget(row, Act)->findChild<QToolButton*>(kMeasure)->click();
    return true;
}

}  // namespace splitpoint::ui
