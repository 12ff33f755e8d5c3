#include "ui/start/start_page.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/project/samples.h"
#include "ui/start/door.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRecentShown = 3;
}

StartPage::StartPage(bool hasGpu, QWidget* parent)
    : QWidget(parent), recent_(new QWidget), atStart_(new QCheckBox(tr("&Show this page at the start"))) {
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    auto* content = new QWidget;
    auto* title = new QLabel(tr("Bare metal, virtual machines, or split?"), content);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    title->setWordWrap(true);
    auto* promise =
        new QLabel(tr("What GPU work costs per useful hour, and what would change the answer. No account, no network: "
                      "what you enter stays on this computer."),
                   content);
    promise->setWordWrap(true);

    auto* doors = new QGridLayout;
    doors->setSpacing(12);
    int column = 0;
    for (Door* door : {createSamples(), createSketch(), createImport(), createCalibrate(hasGpu)}) {
        doors->addWidget(door, 0, column);
        doors->setColumnStretch(column, 1);
        doors->setColumnMinimumWidth(column++, 1);  // equal shares, whatever the words
    }
    auto* recentRow = new QHBoxLayout(recent_);
    recentRow->setContentsMargins(0, 0, 0, 0);
    atStart_->setChecked(true);
    connect(atStart_, &QCheckBox::toggled, this, &StartPage::shownAtStartChanged);

    auto* column1 = new QVBoxLayout(content);
    column1->setContentsMargins(24, 20, 24, 16);
    column1->setSpacing(12);
    column1->addStretch(1);
    column1->addWidget(title);
    column1->addWidget(promise);
    column1->addLayout(doors);
    column1->addWidget(recent_);
    column1->addWidget(atStart_, 0, Qt::AlignLeft);
    column1->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    showRecentFiles({});
}

Door* StartPage::createSamples() {
    auto* door = new Door(Door::Sign::Sample, tr("Try a sample"),
                          tr("A finished scenario with its answer, to look around in and to change."), this);
    for (const Sample& sample : samples()) {
        QPushButton* button = door->addButton(sample.title, tr("Open the sample %1").arg(sample.title));
        connect(button, &QPushButton::clicked, this, [this, path = sample.path] { Q_EMIT sampleChosen(path); });
        if (first_ == nullptr) first_ = button;
    }
    return door;
}

Door* StartPage::createSketch() {
    auto* door =
        new Door(Door::Sign::Sketch, tr("Sketch"),
                 tr("Draw by hand how many GPUs you need over a week. What each plan costs follows the pen."), this);
    connect(door->addButton(tr("Draw your demand"), tr("Start a scenario of your own on the page Sketch")),
            &QPushButton::clicked, this, &StartPage::sketchChosen);
    return door;
}

Door* StartPage::createImport() {
    auto* door =
        new Door(Door::Sign::Import, tr("Import"),
                 tr("Read what you use today: Slurm, Prometheus, nvidia-smi, a cloud bill, a list of jobs, a table. "
                    "A file can also be dropped anywhere in this window."),
                 this);
    connect(door->addButton(tr("Import usage\u2026"), tr("Open the import dialog (Ctrl+I)")), &QPushButton::clicked,
            this, &StartPage::importChosen);
    return door;
}

Door* StartPage::createCalibrate(bool hasGpu) {
    auto* door = new Door(
        Door::Sign::Calibrate, tr("Calibrate this machine"),
        hasGpu
            ? tr("Measure what virtual machines cost your work in speed: about half a minute, nothing is installed.")
            : tr("No GPU with a driver was found here. Processor, memory and disk can be measured; for a GPU, look at "
                 "a recorded example, marked as example data wherever it is shown."),
        this);
    connect(door->addButton(tr("Calibrate"), tr("Open the page Calibrate")), &QPushButton::clicked, this,
            &StartPage::calibrationChosen);
    connect(door->addButton(tr("Recorded example"), tr("Open profiles that we measured, marked as example data")),
            &QPushButton::clicked, this, &StartPage::exampleChosen);
    return door;
}

void StartPage::showRecentFiles(const QStringList& files) {
    auto* row = qobject_cast<QHBoxLayout*>(recent_->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    row->addWidget(new QLabel(tr("Your files:"), recent_));
    for (const QString& file : files.mid(0, kRecentShown)) {
        auto* button = new QPushButton(QFileInfo(file).fileName(), recent_);
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        row->addWidget(button);
    }
    auto* open = new QPushButton(tr("Open a file\u2026"), recent_);
    open->setToolTip(tr("Open a scenario file (Ctrl+O)"));
    open->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);
    row->addWidget(open);
    row->addStretch(1);
}

void StartPage::setShownAtStart(bool shown) {
    const QSignalBlocker quiet(atStart_);
    atStart_->setChecked(shown);
}

void StartPage::focusFirst() {
    if (first_ != nullptr) first_->setFocus();
}

bool gpuDriverIsLoaded() {
    // The driver's own list, and the device of GPUs that Windows lends to its Linux.
    const QDir gpus(u"/proc/driver/nvidia/gpus"_s);
    return !gpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty() || QFileInfo::exists(u"/dev/nvidiactl"_s) ||
           QFileInfo::exists(u"/dev/dxg"_s);
}

}  // namespace splitpoint::ui
