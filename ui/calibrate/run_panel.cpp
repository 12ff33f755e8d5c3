#include "ui/calibrate/run_panel.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStorageInfo>
#include <QVBoxLayout>

#include "models/calibration/profile_file.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/profile_words.h"
#include "ui/format/number_format.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 250;
constexpr int kEndWaitMs = 1000;
constexpr double kBytesPerMib = 1024.0 * 1024.0;

QString spreadWords(const std::optional<double>& spread) {
    return spread ? u"\u00b1 %1"_s.arg(formatNumber(*spread, Quantity::Percent)) : QString();
}

/// One sentence a code: the same thing found in every round is said once, in its newest words.
QStringList latestFindings(const std::vector<RunFinding>& findings) {
    QStringList codes, sentences;
    for (const RunFinding& finding : findings) {
        const QString words = codeLast(finding.code, worded(finding.text.toStdString()));
        const qsizetype known = codes.indexOf(finding.code);
        if (known >= 0 && finding.isWarning()) {
            sentences[known] = words;
        } else {
            codes << finding.code;
            sentences << words;
        }
    }
    return sentences;
}

template <class Widget>
Widget* described(Widget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
    return widget;
}

}  // namespace

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent),
      folder_(QCoreApplication::applicationDirPath()),
      mode_(described(new QComboBox(this), tr("Mode"),
                      tr("Quick is enough for a first look; full narrows the intervals"))),
      declared_(described(new QComboBox(this), tr("This machine is"),
                          tr("Where you know it: evidence that says otherwise is a warning, never overruled"))),
      label_(described(new QLineEdit(this), tr("Name of the profile"),
                       tr("Such as \u201cnode-a metal\u201d; in lists and in the provenance of what is applied"))),
      storage_(described(new QLineEdit(QDir::tempPath(), this), tr("Folder on the disk under test"),
                         tr("A test file is written there and removed at the end"))),
      gpus_(described(new QCheckBox(tr("GPUs"), this), tr("Measure the GPUs"),
                      tr("Without: host probes only, less than half the time"))),
      withStorage_(described(new QCheckBox(tr("Disk of"), this), tr("Measure the disk"),
                             tr("Without: no file is written for measuring"))),
      browse_(described(new QPushButton(tr("Browse\u2026"), this), tr("Choose the folder on the disk under test"),
                        tr("Choose the folder on the disk under test"))),
      start_(described(new QPushButton(tr("&Run"), this), tr("Run"), tr("Measure this machine now"))),
      cancel_(described(new QPushButton(tr("&Cancel"), this), tr("Cancel the run"),
                        tr("Stops within a second; finished rounds are kept (Esc)"))),
      examples_(described(new QPushButton(tr("Show a recorded &example"), this), tr("Show a recorded example"),
                          tr("Profiles measured by us, marked as example data"))),
      bar_(described(new QProgressBar(this), tr("Progress of the run"), tr("Share of probe rounds that are done"))),
      planNote_(new NoteLabel(tr("Plan of the run"), NoteLabel::Tone::Plain, this)),
      preflight_(new NoteLabel(tr("Before the run"), NoteLabel::Tone::Muted, this)),
      findings_(new NoteLabel(tr("Findings of the run"), NoteLabel::Tone::Warning, this)),
      outcome_(new NoteLabel(tr("Outcome of the run"), NoteLabel::Tone::Plain, this)),
      probes_(new FigureTable(tr("Probes of the run"),
                              {tr("Component"), tr("Probe"), tr("Rounds"), tr("Value"), tr("Spread"), tr("Verdict")},
                              this)) {
    auto* layout = new QVBoxLayout(this);
    probes_->alignRight({2, 3, 4});
    probes_->wrapLastColumn();
    layout->addWidget(planNote_);
    layout->addWidget(preflight_);
    layout->addWidget(createChoices());
    layout->addWidget(createControls());
    layout->addWidget(outcome_);
    layout->addWidget(findings_);
    layout->addWidget(probes_, 100);
    layout->addStretch(1);  // what is above stays at the top while there is no table

    ticks_.setInterval(kTickMs);
    connect(&ticks_, &QTimer::timeout, this, &RunPanel::refreshRun);
    connect(&run_, &CalibrationRun::changed, this, &RunPanel::refreshRun);
    connect(&run_, &CalibrationRun::finished, this, &RunPanel::finish);
    connect(&planner_, &QProcess::finished, this, [this](int code) {
        if (code == 0) plan_ = readRunPlan(planner_.readAllStandardOutput());
        refreshPlan();
    });
    refreshPlan();
    refreshRun();
}

RunPanel::~RunPanel() {
    planner_.disconnect(this);
    run_.disconnect(this);
    if (planner_.state() == QProcess::NotRunning) return;
    planner_.kill();
    planner_.waitForFinished(kEndWaitMs);
}

QWidget* RunPanel::createChoices() {
    mode_->addItem(tr("Quick, about half a minute"), false);
    mode_->addItem(tr("Full, at most five minutes"), true);
    declared_->addItem(tr("found out by itself"), QString());
    declared_->addItem(tr("bare metal"), u"metal"_s);
    declared_->addItem(tr("a virtual machine"), u"vm"_s);
    declared_->addItem(tr("a container"), u"container"_s);
    label_->setPlaceholderText(tr("optional"));
    gpus_->setChecked(true);
    withStorage_->setChecked(true);
    connect(mode_, &QComboBox::currentIndexChanged, this, &RunPanel::refreshPlan);
    for (QCheckBox* box : {gpus_, withStorage_}) connect(box, &QCheckBox::toggled, this, &RunPanel::refreshPlan);
    connect(storage_, &QLineEdit::textChanged, this, &RunPanel::refreshPlan);
    connect(browse_, &QPushButton::clicked, this, &RunPanel::chooseFolder);

    auto* choices = new QWidget(this);
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto caption = [&](const QString& text, QWidget* buddy, int row, int column) {
        auto* label = new QLabel(text, choices);
        label->setBuddy(buddy);
        grid->addWidget(label, row, column);
    };
    caption(tr("&Mode"), mode_, 0, 0);
    grid->addWidget(mode_, 0, 1);
    caption(tr("This machine &is"), declared_, 0, 2);
    grid->addWidget(declared_, 0, 3);
    caption(tr("&Name"), label_, 0, 4);
    grid->addWidget(label_, 0, 5);
    caption(tr("Measure"), gpus_, 1, 0);
    grid->addWidget(gpus_, 1, 1);
    grid->addWidget(withStorage_, 1, 2);
    grid->addWidget(storage_, 1, 3, 1, 2);
    grid->addWidget(browse_, 1, 5, Qt::AlignLeft);
    grid->setColumnStretch(5, 1);
    return choices;
}

QWidget* RunPanel::createControls() {
    bar_->setRange(0, 1000);
    bar_->setTextVisible(true);
    cancel_->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(start_, &QPushButton::clicked, this, &RunPanel::start);
    connect(cancel_, &QPushButton::clicked, this, &RunPanel::cancel);
    connect(examples_, &QPushButton::clicked, this, &RunPanel::examplesRequested);
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(start_);
    row->addWidget(cancel_);
    row->addWidget(bar_, 100);
    row->addStretch(1);
    row->addWidget(examples_);
    return controls;
}

void RunPanel::setCalibratorFolder(const QString& folder) {
    folder_ = folder;
    plan_.reset();
    planAsked_ = false;
    planner_.kill();
    planner_.waitForFinished(kEndWaitMs);
    if (isVisible()) askForPlan();
    refreshPlan();
}

void RunPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askForPlan();
}

void RunPanel::askForPlan() {
    const QString program = calibratorIn(folder_);
    if (planAsked_ || program.isEmpty()) return;
    planAsked_ = true;
    planner_.setStandardInputFile(QProcess::nullDevice());
    planner_.setStandardErrorFile(QProcess::nullDevice());
    planner_.start(program, {u"list"_s, u"--json"_s}, QIODevice::ReadOnly);
}

RunRequest RunPanel::request() const {
    RunRequest request;
    request.full = mode_->currentData().toBool();
    request.gpus = gpus_->isChecked();
    if (withStorage_->isChecked()) request.storageFolder = storage_->text().trimmed();
    request.label = label_->text().trimmed();
    request.declared = declared_->currentData().toString();
    return request;
}

void RunPanel::refreshPlan() {
    const RunRequest wanted = request();
    const bool found = !calibratorIn(folder_).isEmpty();
    planNote_->say({planWords(plan_, wanted.full, wanted.gpus, withStorage_->isChecked())});
    QStringList before;
    if (!found) before << calibratorMissing(folder_);
    const QString problem = storageFolderProblem(wanted.storageFolder);
    if (withStorage_->isChecked()) before << problem;
    before.removeAll(QString());
    const bool ready = before.isEmpty();  // else it says only what keeps the run from starting
    bool isWarning = !ready;
    if (ready && plan_ && wanted.gpus) before << tr("GPUs: %1").arg(codeLast(plan_->gpus));
    if (ready && withStorage_->isChecked() && !wanted.storageFolder.isEmpty()) {
        const QStorageInfo disk(wanted.storageFolder);
        // A container or chroot may hide which file system holds the folder.
        before << (disk.isValid() ? tr("Disk: %1 free in %2 (%3).")
                                        .arg(QLocale().formattedDataSize(disk.bytesAvailable()), wanted.storageFolder,
                                             QString::fromUtf8(disk.fileSystemType()))
                                  : tr("Disk: %1.").arg(wanted.storageFolder));
        const QString full =
            plan_ && disk.isValid()
                ? diskSpaceProblem(wanted.full ? plan_->full : plan_->quick,
                                   static_cast<double>(disk.bytesAvailable()) / kBytesPerMib, wanted.storageFolder)
                : QString();
        if (!full.isEmpty()) before.last() = full;  // the rest is measured all the same
        isWarning = isWarning || !full.isEmpty();
    }
    preflight_->setTone(isWarning ? NoteLabel::Tone::Warning : NoteLabel::Tone::Muted);
    preflight_->say(before);
    storage_->setEnabled(withStorage_->isChecked() && !run_.isRunning());
    browse_->setEnabled(storage_->isEnabled());
    start_->setEnabled(ready && !run_.isRunning());
}

void RunPanel::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder on the disk under test"), storage_->text());
    if (!folder.isEmpty()) storage_->setText(folder);
}

void RunPanel::start() {
    const QString program = calibratorIn(folder_);
    if (program.isEmpty() || run_.isRunning()) return;
    RunRequest wanted = request();
    if (!outputs_) outputs_ = std::make_unique<QTemporaryDir>();
    wanted.output = outputs_->filePath(u"run-%1.json"_s.arg(++runs_));
    outcome_->say({});
    run_.start(program, wanted);
    ticks_.start();
    refreshPlan();
    if (start_->hasFocus() || focusWidget() == nullptr) cancel_->setFocus();
}

void RunPanel::cancel() {
    run_.cancel();
}

void RunPanel::refreshRun() {
    const RunProgress& progress = run_.progress();
    QList<QStringList> rows;
    for (const ProbeProgress& probe : progress.probes()) {
        const QString method = probe.device ? tr("%1 on GPU %2").arg(probe.method).arg(*probe.device) : probe.method;
        const QString rounds = progress.rounds() > 0
                                   ? tr("%1 of %2").arg(probe.rounds).arg(std::max(probe.rounds, progress.rounds()))
                                   : QString::number(probe.rounds);
        rows << QStringList{componentWords(probe.component),
                            method,
                            rounds,
                            probe.value ? valueWords(*probe.value, probe.unit) : QString(),
                            spreadWords(probe.spread),
                            liveVerdict(probe.status, probe.rounds, probe.spread)};
    }
    probes_->setRows(rows);
    probes_->setVisible(!rows.isEmpty());
    findings_->say(latestFindings(progress.findings()));

    const bool running = run_.isRunning();
    bar_->setVisible(running);
    bar_->setValue(static_cast<int>(std::lround(progress.share() * 1000.0)));
    const auto remaining = run_.remainingS();
    bar_->setFormat(run_.isCanceling() ? tr("canceling\u2026")
                    : remaining        ? remainingWords(*remaining)
                                       : tr("looking at the machine\u2026"));
    if (!running && cancel_->hasFocus()) {
        refreshPlan();  // enables Run; a button that is disabled with the focus hands it to whatever comes next
        start_->setFocus();
    }
    cancel_->setEnabled(running);
    for (QWidget* choice : std::initializer_list<QWidget*>{mode_, declared_, label_, gpus_, withStorage_})
        choice->setEnabled(!running);
    if (running) start_->setEnabled(false);
}

void RunPanel::finish(RunEnd end, const QString& sentence) {
    ticks_.stop();
    refreshRun();
    refreshPlan();
    auto profile = models::calibration::readProfileFile(run_.request().output.toStdString());
    const bool measured = profile && std::any_of(profile->probes.begin(), profile->probes.end(),
                                                 [](const auto& probe) { return !probe.rounds.empty(); });
    switch (end) {
        case RunEnd::Complete:
            outcome_->say({tr("Done. The profile is part of the project now.")});
            break;
        case RunEnd::Partial:
            outcome_->say(
                {tr("Done, but not everything could be measured."), profile ? gpuNextStep(*profile) : sentence});
            break;
        case RunEnd::Canceled:
        case RunEnd::Failed:
        case RunEnd::Crashed:
            outcome_->say({sentence});
            break;
    }
    if (focusWidget() == nullptr) start_->setFocus();
    if (!measured) return;
    showProfile(*profile);
    Q_EMIT profileMeasured(*profile);
}

void RunPanel::showProfile(const models::calibration::Profile& profile) {
    findings_->say(findingWords(profile));
    QList<QStringList> rows;
    for (const auto& probe : profile.probes) {
        const QString method = QString::fromStdString(probe.method), unit = QString::fromStdString(probe.unit);
        const bool valued = probe.status == "ok" && probe.summary;
        rows << QStringList{componentWords(QString::fromStdString(probe.component)),
                            probe.device ? tr("%1 on GPU %2").arg(method).arg(*probe.device) : method,
                            QString::number(probe.rounds.size()),
                            valued ? valueWords(probe.summary->value, unit) : QString(),
                            valued ? spreadWords(probe.summary->roundCv) : QString(),
                            probeVerdict(probe)};
    }
    probes_->setRows(rows);
}

QString RunPanel::outcome() const {
    return outcome_->text();
}

}  // namespace splitpoint::ui
