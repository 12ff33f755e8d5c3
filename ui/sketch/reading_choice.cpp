#include "ui/sketch/reading_choice.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace splitpoint::ui {

namespace {

constexpr int kPreviewRows = 50;
constexpr int kPreviewColumns = 31;

QString shown(double gpus, const QLocale& locale) {
    return locale.toString(gpus, 'f', QLocale::FloatingPointShortest);
}

QString shapeOf(const PastedTable& table, const QLocale& locale) {
    double lowest = table.rows.front().front(), highest = lowest;
    for (const auto& row : table.rows) {
        lowest = std::min(lowest, *std::min_element(row.begin(), row.end()));
        highest = std::max(highest, *std::max_element(row.begin(), row.end()));
    }
    return ReadingChoice::tr("%1 by %2 cells, %3 to %4 GPUs")
        .arg(table.down())
        .arg(table.across())
        .arg(shown(lowest, locale), shown(highest, locale));
}

}  // namespace

ReadingChoice::ReadingChoice(QWidget* parent)
    : QWidget(parent),
      own_(new QRadioButton(this)),
      other_(new QRadioButton(this)),
      sentence_(new QLabel(this)),
      preview_(new QTableWidget(this)),
      readings_{tl::unexpected(QString()), tl::unexpected(QString())} {
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    preview_->setTabKeyNavigation(false);  // Tab leaves the table: no focus trap
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setAccessibleName(tr("The numbers as they will be taken"));
    preview_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    preview_->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 9);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(own_);
    layout->addWidget(other_);
    layout->addWidget(sentence_);
    layout->addWidget(preview_, 1);
    connect(own_, &QRadioButton::toggled, this, &ReadingChoice::take);
    setText({});
}

void ReadingChoice::describe(QRadioButton* button, const tl::expected<PastedTable, QString>& reading,
                             const QLocale& locale) {
    const QString example = locale.toString(1234.5, 'f', 1);
    button->setEnabled(reading.has_value());
    button->setText(reading ? tr("Numbers written like %1: %2").arg(example, shapeOf(*reading, QLocale()))
                            : tr("Numbers written like %1: does not fit").arg(example));
    button->setToolTip(reading ? QString() : reading.error());
}

void ReadingChoice::setText(const QString& text, const QLocale& locale) {
    locale_ = locale;
    readings_ = pasteReadings(text, locale);
    describe(own_, readings_.own, locale);
    describe(other_, readings_.other, otherMarks(locale));
    {
        const QSignalBlocker quiet(own_);
        (readings_.own || !readings_.other ? own_ : other_)->setChecked(true);
    }
    own_->setVisible(readings_.needsChoice());
    other_->setVisible(readings_.needsChoice());
    take();
}

void ReadingChoice::chooseOther(bool other) {
    (other ? other_ : own_)->setChecked(true);
}

void ReadingChoice::take() {
    const auto& reading = other_->isChecked() ? readings_.other : readings_.own;
    table_ = reading ? std::optional(*reading) : std::nullopt;
    problem_ = reading ? QString() : reading.error();
    if (!reading)
        sentence_->setText(problem_);
    else if (readings_.needsChoice())
        sentence_->setText(tr("Point and comma can be read in two ways here. The table shows what will be taken."));
    else
        sentence_->setText(shapeOf(*reading, QLocale()));
    preview_->setVisible(table_.has_value());
    if (table_) {
        preview_->setRowCount(std::min(kPreviewRows, table_->down()));
        preview_->setColumnCount(std::min(kPreviewColumns, table_->across()));
        for (int row = 0; row < preview_->rowCount(); ++row) {
            for (int column = 0; column < preview_->columnCount(); ++column) {
                const double gpus = table_->rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
                auto* item = new QTableWidgetItem(shown(gpus, QLocale()));
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                preview_->setItem(row, column, item);
            }
        }
    }
    Q_EMIT changed();
}

}  // namespace splitpoint::ui
