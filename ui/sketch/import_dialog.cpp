#include "ui/sketch/import_dialog.h"

#include <algorithm>
#include <numeric>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "models/scenario.h"
#include "ui/sketch/reading_choice.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

ImportDialog::ImportDialog(const QString& scenarioFile, QWidget* parent)
    : QDialog(parent),
      scenarioFile_(scenarioFile),
      where_(new QLabel(this)),
      sentence_(new QLabel(this)),
      reading_(new ReadingChoice(this)),
      combine_(new QComboBox(this)),
      beside_(new QCheckBox(this)) {
    setWindowTitle(tr("Import a curve"));
    setAcceptDrops(true);
    where_->setWordWrap(true);
    sentence_->setWordWrap(true);
    auto* open = new QPushButton(tr("Open a file\u2026"), this);
    auto* paste = new QPushButton(tr("Paste"), this);
    connect(open, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(paste, &QPushButton::clicked, this, [this] { takeText(QGuiApplication::clipboard()->text()); });
    auto* from = new QHBoxLayout;
    from->addWidget(open);
    from->addWidget(paste);
    from->addWidget(where_, 1);
    combine_->addItems({tr("replaces the curve below"), tr("is added to the curve below"), tr("is a minimum")});
    combine_->setCurrentIndex(static_cast<int>(models::Combine::Replace));
    combine_->setAccessibleName(tr("What the curve does"));
    auto* how = new QHBoxLayout;
    auto* label = new QLabel(tr("The curve"), this);
    label->setBuddy(combine_);
    how->addWidget(label);
    how->addWidget(combine_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    add_ = buttons->addButton(tr("Add layer"), QDialogButtonBox::AcceptRole);
    add_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(from);
    layout->addWidget(sentence_);
    layout->addWidget(reading_, 1);
    layout->addStretch();  // while there is nothing to read, the rows stay together
    layout->addLayout(how);
    layout->addWidget(beside_);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(reading_, &ReadingChoice::changed, this, &ImportDialog::refresh);
    refresh();
}

void ImportDialog::choose() {
    const QString folder = scenarioFile_.isEmpty() ? QString() : QFileInfo(scenarioFile_).absolutePath();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a curve"), folder, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void ImportDialog::openFile(const QString& file) {
    auto source = readCurveSource(file);
    if (source) return take(std::move(*source));
    problem_ = source.error();
    sentence_->setText(problem_);
    sentence_->show();
}

void ImportDialog::takeText(const QString& text) {
    take(curveSource(text));
}

void ImportDialog::take(CurveSource source) {
    source_ = std::move(source);
    reading_->setText(source_->isCurveFile() || !source_->problem.isEmpty() ? QString() : source_->text);
    refresh();
}

void ImportDialog::refresh() {
    gpus_.clear();
    problem_.clear();
    QString reading;
    if (!source_) {
        problem_ = tr("Open or drop a file, or paste numbers: an hour a line, or 24 hours by days.");
    } else if (!source_->problem.isEmpty()) {
        problem_ = source_->problem;
    } else if (source_->isCurveFile()) {
        gpus_ = source_->gpus;
        reading = tr("a curve file of hours without gaps");
    } else if (!reading_->table()) {
        problem_ = reading_->problem();
    } else if (auto hours = hoursOf(*reading_->table()); hours) {
        gpus_ = std::move(hours->gpus);
        reading = hours->reading;
    } else {
        problem_ = hours.error();
    }
    if (static_cast<int>(gpus_.size()) > models::kMaxHorizonHours) {
        problem_ = tr("The curve has %1 hours; a horizon has %2 at most.")
                       .arg(QLocale().toString(static_cast<qulonglong>(gpus_.size())),
                            QLocale().toString(models::kMaxHorizonHours));
        gpus_.clear();
    }
    if (!gpus_.empty()) {
        const double sum = std::accumulate(gpus_.begin(), gpus_.end(), 0.0);
        sentence_->setText(
            tr("%1 hours (%2): mean %3, peak %4 GPUs. A shorter curve repeats, a longer one is cut at the horizon.")
                .arg(QLocale().toString(static_cast<qulonglong>(gpus_.size())), reading,
                     gpusText(sum / static_cast<double>(gpus_.size())),
                     gpusText(*std::max_element(gpus_.begin(), gpus_.end()))));
    } else {
        sentence_->setText(problem_);
    }
    // Text that cannot be read at all says why once, above; its form stays where another mark would help.
    reading_->setVisible(source_ && !source_->isCurveFile() && source_->problem.isEmpty());
    sentence_->setVisible(!(reading_->isVisibleTo(this) && problem_ == reading_->problem() && !problem_.isEmpty()));
    where_->setText(!source_ ? QString() : source_->file.isEmpty() ? tr("pasted") : source_->file);
    const QString beside = source_ ? pathBeside(*source_, scenarioFile_) : QString();
    beside_->setText(beside.isEmpty() ? tr("Keep the numbers in %1 beside the scenario").arg(tr("the file"))
                                      : tr("Keep the numbers in %1 beside the scenario").arg(beside));
    beside_->setToolTip(
        tr("Else they are copied into the scenario, which then needs no other file. Only a curve file in the "
           "scenario's folder can stay outside."));
    beside_->setEnabled(!beside.isEmpty());
    if (beside.isEmpty()) beside_->setChecked(false);
    add_->setEnabled(!gpus_.empty());
}

void ImportDialog::accept() {
    if (!source_ || gpus_.empty()) return;
    const QString path = beside_->isChecked() ? pathBeside(*source_, scenarioFile_) : QString();
    Q_EMIT imported(importLayer(*source_, gpus_, static_cast<models::Combine>(combine_->currentIndex()), path));
    QDialog::accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        openFile(urls.front().toLocalFile());
    else
        takeText(event->mimeData()->text());
}

}  // namespace splitpoint::ui
