#include "ui/window/differences_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace splitpoint::ui {

DifferencesDialog::DifferencesDialog(const QString& title, const QString& first, const QString& second,
                                     const std::vector<ScenarioDifference>& differences, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table = new QTableWidget(static_cast<int>(differences.size()), 3, this);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels({tr("What"), first, second});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const ScenarioDifference& each = differences[static_cast<std::size_t>(row)];
        int column = 0;
        for (const QString& text : {each.what, each.first, each.second}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
    }
    // The two values share what the names leave, and wrap.
    const int unit = fontMetrics().averageCharWidth();
    table->resizeColumnToContents(0);
    table->setColumnWidth(0, qMin(table->columnWidth(0), unit * 50));
    table->horizontalHeader()->setHighlightSections(false);
    for (const int column : {1, 2}) table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int count = table->rowCount();
    layout->addWidget(new QLabel(count == 1 ? tr("1 difference") : tr("%1 differences").arg(count), this));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(unit * 130, fontMetrics().height() * qBound(14, count * 2 + 8, 34));
}

}  // namespace splitpoint::ui
