#include "ui/import/rows_table.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>

#include "ui/catalogue/empty_hint.h"
#include "ui/import/import_words.h"
#include "ui/language/model_words.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace imports = models::imports;

namespace {

constexpr int kFixedColumns = 2;  // line, meaning
constexpr int kMostColumns = 64;
constexpr int kSentenceColumn = 1, kFixColumn = 2;  // of findings

QTableWidgetItem* readOnly(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

/// Beside sentences of several lines.
QTableWidgetItem* atTop(QTableWidgetItem* item) {
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    return item;
}

void dress(QTableWidget* table) {
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool rolesAreOpen(imports::ImportKind kind) {
    return kind == imports::ImportKind::Csv || kind == imports::ImportKind::Jobs;
}

}  // namespace

RowsTable::RowsTable(QWidget* parent) : QTableWidget(parent) {
    dress(this);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setAccessibleName(tr("First rows of the source, as they are understood"));
}

QComboBox* RowsTable::newRoleBox(std::size_t column) {
    auto* box = new QComboBox(this);
    for (std::size_t role = 0; role < imports::kRoleNames.size(); ++role)
        box->addItem(roleTitle(static_cast<imports::Role>(role)), static_cast<int>(role));
    connect(box, &QComboBox::activated, this,
            [this, column](int role) { Q_EMIT roleChosen(column, static_cast<imports::Role>(role)); });
    setCellWidget(0, kFixedColumns + static_cast<int>(column), box);
    return box;
}

void RowsTable::setRows(const imports::Reading& reading, const std::vector<imports::PreviewRow>& rows) {
    const bool open = rolesAreOpen(reading.kind.value);
    const int columns = std::min(kMostColumns, static_cast<int>(reading.columns.size()));
    const int lead = open ? 1 : 0;
    // Boxes that stay keep the keyboard where it is.
    if (columnCount() != kFixedColumns + columns || open_ != open) clear();
    open_ = open;
    setColumnCount(kFixedColumns + columns);
    setRowCount(static_cast<int>(rows.size()) + lead);
    QStringList names{reading.kind.value == imports::ImportKind::Prometheus ? tr("Series") : tr("Line"),
                      tr("Understood as")};
    for (int column = 0; column < columns; ++column) {
        const auto& each = reading.columns[static_cast<std::size_t>(column)];
        const bool used = each.role.value != imports::Role::Ignored;
        names << QString::fromStdString(each.name) +
                     (used && !open ? QStringLiteral(" \u00b7 ") + roleTitle(each.role.value) : QString());
    }
    setHorizontalHeaderLabels(names);
    if (open) {
        setItem(0, 0, readOnly({}));
        setItem(0, 1, readOnly(tr("what each column is for")));
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            auto* box = qobject_cast<QComboBox*>(cellWidget(0, kFixedColumns + column));
            if (box == nullptr) box = newRoleBox(at);
            box->setCurrentIndex(static_cast<int>(reading.columns[at].role.value));
            box->setAccessibleName(tr("Column %1 is for").arg(QString::fromStdString(reading.columns[at].name)));
            box->setToolTip(worded(reading.columns[at].role.because));
        }
    }
    const Theme& colors = themeOf(palette());
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const auto& each = rows[static_cast<std::size_t>(row)];
        setItem(row + lead, 0, readOnly(QString::number(each.row)));
        auto* meaning = readOnly(worded(each.meaning));
        if (!each.understood) meaning->setForeground(colors.warning);
        setItem(row + lead, 1, meaning);
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            setItem(row + lead, kFixedColumns + column,
                    readOnly(at < each.cells.size() ? QString::fromStdString(each.cells[at]) : QString()));
        }
    }
    if (open) resizeRowToContents(0);
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < columnCount(); ++column) {
        resizeColumnToContents(column);
        // The role stands at the end of a column's title, so the title has its whole width as far as that is sane.
        const int title = std::min(horizontalHeader()->sectionSizeHint(column), unit * 48);
        setColumnWidth(column, std::min(columnWidth(column), std::max(title, unit * (column == 1 ? 90 : 26))));
        if (open && column >= kFixedColumns) setColumnWidth(column, std::max(columnWidth(column), unit * 15));
    }
}

FindingsTable::FindingsTable(QWidget* parent) : QTableWidget(parent), hint_(nullptr) {
    dress(this);
    setAccessibleName(tr("Findings, each with its fix"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Finding"), tr("What was found, and where"), tr("Fix")});
    setWordWrap(true);
    hint_ = new EmptyHint({}, this);
    horizontalHeader()->setSectionResizeMode(kSentenceColumn, QHeaderView::Stretch);
    // The header gives the rest to this column after the rows were fitted.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == kSentenceColumn) resizeRowsToContents();
    });
}

void FindingsTable::setFindings(const std::vector<imports::Finding>& findings, const QString& whyEmpty,
                                const QString& addedUp) {
    const int lead = addedUp.isEmpty() ? 0 : 1;
    std::vector<imports::FindingKind> kinds;
    kinds.reserve(findings.size());
    for (const auto& finding : findings) kinds.push_back(finding.kind);
    if (kinds != kinds_ || lead != lead_) clearContents();  // boxes that stay keep the keyboard where it is
    kinds_ = kinds;
    lead_ = lead;
    setRowCount(lead + static_cast<int>(findings.size()));
    hint_->say(whyEmpty);
    if (lead > 0) {
        setItem(0, 0, atTop(readOnly(tr("Columns added up"))));
        setItem(0, kSentenceColumn, atTop(readOnly(addedUp)));
        setItem(0, kFixColumn, atTop(readOnly(fixTitle(imports::Fix::Keep))));
    }
    QWidget* before = this;  // Tab goes from the table to its boxes, not past the buttons of the window
    for (int row = lead; row < rowCount(); ++row) {
        const auto& finding = findings[static_cast<std::size_t>(row - lead)];
        setItem(row, 0, atTop(readOnly(findingTitle(finding.kind))));
        QStringList lines;
        for (const auto line : finding.rows) {
            lines << QString::number(line);
        }
        if (finding.count > finding.rows.size() && !lines.isEmpty()) lines << QStringLiteral("\u2026");
        auto* sentence = atTop(readOnly(findingSentence(finding)));
        if (!lines.isEmpty())
            sentence->setToolTip(tr("%1\nRows: %2").arg(sentence->text(), lines.join(QStringLiteral(", "))));
        setItem(row, kSentenceColumn, sentence);
        if (finding.fixes.size() < 2) {
            setItem(row, kFixColumn, atTop(readOnly(fixTitle(finding.applied))));
            continue;
        }
        if (auto* there = qobject_cast<QComboBox*>(cellWidget(row, kFixColumn))) {
            there->setCurrentIndex(there->findData(static_cast<int>(finding.applied)));
            there->setToolTip(findingSentence(finding));
            before = there;
            continue;
        }
        auto* box = new QComboBox(this);
        for (const imports::Fix fix : finding.fixes) box->addItem(fixTitle(fix), static_cast<int>(fix));
        box->setCurrentIndex(box->findData(static_cast<int>(finding.applied)));
        box->setAccessibleName(tr("Fix of %1").arg(findingTitle(finding.kind)));
        box->setToolTip(findingSentence(finding));
        box->setMaximumHeight(box->sizeHint().height());  // a row is as high as its sentence
        connect(box, &QComboBox::activated, this, [this, box, kind = finding.kind] {
            Q_EMIT fixChosen(kind, static_cast<imports::Fix>(box->currentData().toInt()));
        });
        setCellWidget(row, kFixColumn, box);
        setTabOrder(before, box);
        before = box;
    }
    shareWidth();
}

/// The sentence has at least half of the width, however long the words beside it are: a title wraps, a box shows less.
void FindingsTable::shareWidth() {
    const int width = viewport()->width();
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), width / 6 + fontMetrics().averageCharWidth() * 4));
    int fixes = fontMetrics().averageCharWidth() * 20;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto* box = cellWidget(row, kFixColumn)) fixes = std::max(fixes, box->sizeHint().width());
        if (const auto* text = item(row, kFixColumn))
            fixes = std::max(fixes, fontMetrics().horizontalAdvance(text->text()) + 12);
    }
    setColumnWidth(kFixColumn, std::min({fixes, fontMetrics().averageCharWidth() * 44, width / 2 - columnWidth(0)}));
    resizeRowsToContents();
}

/// Qt makes no row higher than the box in it may get.
int FindingsTable::sizeHintForRow(int row) const {
    int height = QTableWidget::sizeHintForRow(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column <= kSentenceColumn; ++column) {
        const QModelIndex index = model()->index(row, column);
        option.rect = QRect(0, 0, columnWidth(column), 1);  // none would be no rectangle, and not wrap
        height = std::max(height, itemDelegateForIndex(index)->sizeHint(option, index).height() + 1);
    }
    return height;
}

void FindingsTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    shareWidth();
}

}  // namespace splitpoint::ui
