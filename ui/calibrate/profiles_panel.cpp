#include "ui/calibrate/profiles_panel.h"

#include <algorithm>

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/profile_words.h"
#include "ui/format/number_format.h"
#include "ui/language/in_sentence.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::calibration::ProbeRecord;

namespace {

QStringList rowOf(const models::calibration::Profile& profile, const ProbeRecord& probe) {
    const QString unit = QString::fromStdString(probe.unit);
    QString method = QString::fromStdString(probe.method);
    if (probe.device && profile.gpus.size() > 1)
        method = ProfilesPanel::tr("%1 on GPU %2").arg(method).arg(*probe.device);
    QString value, interval, spread;
    if (probe.summary && probe.status == "ok") {
        value = valueWords(probe.summary->value, unit);
        if (probe.summary->interval) {
            interval = valueRangeWords(probe.summary->interval->low, probe.summary->interval->high, unit);
        }
        if (probe.summary->roundCv) spread = formatNumber(*probe.summary->roundCv, Quantity::Percent);
    }
    return {componentWords(QString::fromStdString(probe.component)),
            method,
            value,
            peakShareWords(profile, probe),
            interval,
            spread,
            QString::number(probe.rounds.size()),
            probeVerdict(probe)};
}

/// How and when the figures came to be, in a sentence.
QString runWords(const models::calibration::Profile& profile) {
    const QString when = QString::fromStdString(profile.createdUtc).replace(QChar(u'T'), QChar(u' ')).left(16);
    const QString end = profile.outcome.complete ? ProfilesPanel::tr("complete") : ProfilesPanel::tr("not complete");
    if (profile.tool.mode == "import") return ProfilesPanel::tr("Imported from another program on %1 UTC.").arg(when);
    const QString run = profile.tool.mode == "full" ? ProfilesPanel::tr("Full run of %1 s on %2 UTC, %3.")
                                                    : ProfilesPanel::tr("Quick run of %1 s on %2 UTC, %3.");
    return run.arg(qRound(profile.elapsedS)).arg(when, end);
}

constexpr int kPeakColumn = 3;

QPushButton* button(const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setToolTip(tip);
    QString name = text;
    made->setAccessibleName(name.remove(QChar(u'&')).remove(QChar(u'\u2026')));
    return made;
}

}  // namespace

ProfilesPanel::ProfilesPanel(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget(this)),
      list_(new QListWidget(this)),
      title_(new QLabel(this)),
      mark_(new NoteLabel(tr("Example data"), NoteLabel::Tone::Warning, this)),
      facts_(new NoteLabel(tr("About the profile"), NoteLabel::Tone::Plain, this)),
      warnings_(new NoteLabel(tr("Findings of the profile"), NoteLabel::Tone::Warning, this)),
      probes_(new FigureTable(tr("Probes of the profile"),
                              {tr("Component"), tr("Probe"), tr("Value"), tr("Of peak"), tr("95 % interval"),
                               tr("Spread"), tr("Rounds"), tr("Verdict")},
                              this)),
      remove_(button(tr("Re&move"), tr("Take the profile out of the project; what was applied from it stays"), this)),
      save_(button(tr("&Save as\u2026"), tr("Write the profile into a file of its own"), this)),
      useAsReference_(button(tr("Use as re&ference"), tr("Estimates of single profiles are made against it"), this)),
      problems_(new NoteLabel(tr("Profiles that cannot be read"), NoteLabel::Tone::Warning, this)) {
    probes_->alignRight({2, kPeakColumn, 4, 5, 6});
    probes_->wrapLastColumn();
    probes_->horizontalHeaderItem(kPeakColumn)
        ->setToolTip(tr("Share of what the card can do by its data sheet (resources/catalogue/gpus.csv)"));
    auto* filled = new QSplitter(Qt::Horizontal, this);
    filled->addWidget(createList());
    filled->addWidget(createDetail());
    filled->setStretchFactor(1, 1);
    filled->setChildrenCollapsible(false);
    stack_->addWidget(createEmptyState());
    stack_->addWidget(filled);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(problems_);
    layout->addWidget(stack_, 1);
}

QPushButton* ProfilesPanel::createExamples(QWidget* parent) {
    auto* examples = button(tr("Show an &example"), tr("Recorded profiles, marked as example data"), parent);
    auto* menu = new QMenu(examples);
    menu->setToolTipsVisible(true);
    for (const ExampleProfile& example : exampleProfiles()) {
        connect(menu->addAction(example.title), &QAction::triggered, this,
                [this, path = example.path] { Q_EMIT exampleRequested(path); });
    }
    examples->setMenu(menu);
    examples->setEnabled(!menu->isEmpty());
    return examples;
}

QWidget* ProfilesPanel::createEmptyState() {
    auto* empty = new QWidget(this);
    auto* words = new QLabel(
        tr("No profile yet. A profile is what the calibrator measures on one machine: a pair of them, bare metal and "
           "virtual, replaces built-in overheads by your own.\n\nMeasure this machine, drop profile files from other "
           "machines anywhere on this page, or look at a recorded example first."),
        empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* measure = button(tr("&Measure this machine"), tr("Go to the first tab"), empty);
    auto* open = button(tr("&Open profiles\u2026"), tr("Files that the calibrator wrote on other machines"), empty);
    connect(measure, &QPushButton::clicked, this, &ProfilesPanel::measureRequested);
    connect(open, &QPushButton::clicked, this, &ProfilesPanel::openRequested);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* each : {measure, open, createExamples(empty)}) row->addWidget(each);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addStretch(2);
    return empty;
}

QWidget* ProfilesPanel::createList() {
    auto* side = new QWidget(this);
    list_->setAccessibleName(tr("Profiles of the project"));
    list_->setWordWrap(true);
    list_->setSpacing(2);
    auto* open = button(tr("&Open profiles\u2026"),
                        tr("Files that the calibrator wrote on other machines; they can be dropped here, too"), side);
    connect(open, &QPushButton::clicked, this, &ProfilesPanel::openRequested);
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const auto* profile = selected()) Q_EMIT removeRequested(profile->id());
    });
    connect(save_, &QPushButton::clicked, this, [this] {
        if (const auto* profile = selected()) Q_EMIT saveRequested(profile->id());
    });
    useAsReference_->setCheckable(true);
    connect(useAsReference_, &QPushButton::clicked, this, [this] {
        if (const auto* profile = selected()) Q_EMIT referenceRequested(profile->id());
    });
    connect(list_, &QListWidget::currentRowChanged, this, &ProfilesPanel::showSelected);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list_, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(open);
    top->addWidget(createExamples(side));
    auto* middle = new QHBoxLayout;
    middle->addWidget(save_);
    middle->addWidget(remove_);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(useAsReference_);  // a row of its own: the table beside needs the width
    return side;
}

QWidget* ProfilesPanel::createDetail() {
    auto* detail = new QWidget(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setAccessibleName(tr("Profile on show"));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(8, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, mark_, facts_, warnings_}) layout->addWidget(part);
    layout->addWidget(probes_, 1);
    return detail;
}

void ProfilesPanel::setProfiles(std::vector<ProjectProfile> profiles, const QString& referenceId,
                                const QStringList& problems) {
    const ProjectProfile* now = selected();
    const QString keep = now == nullptr ? QString() : now->id();
    profiles_ = std::move(profiles);
    referenceId_ = referenceId;
    problems_->say(problems);
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const ProjectProfile& profile : profiles_) {
            QString place = placeWords(*profile.profile);
            if (profile.id() == referenceId_) place += tr("; the reference");
            auto* item = new QListWidgetItem(profile.example
                                                 ? tr("%1 (%2)\n%3").arg(profile.name, inSentence(exampleMark()), place)
                                                 : tr("%1\n%2").arg(profile.name, place),
                                             list_);
            item->setToolTip(item->text());
        }
        list_->setCurrentRow(profiles_.empty() ? -1 : 0);
    }
    stack_->setCurrentIndex(profiles_.empty() ? 0 : 1);
    select(keep);
    showSelected();
}

void ProfilesPanel::select(const QString& id) {
    for (std::size_t p = 0; p < profiles_.size(); ++p) {
        if (profiles_[p].id() == id) list_->setCurrentRow(static_cast<int>(p));
    }
}

const ProjectProfile* ProfilesPanel::selected() const {
    const int row = list_->currentRow();
    return row >= 0 && row < static_cast<int>(profiles_.size()) ? &profiles_[static_cast<std::size_t>(row)] : nullptr;
}

void ProfilesPanel::showSelected() {
    const ProjectProfile* chosen = selected();
    if (chosen == nullptr) return;
    const auto& profile = *chosen->profile;
    title_->setText(chosen->name);
    const bool isReference = chosen->id() == referenceId_;
    useAsReference_->setChecked(isReference);
    useAsReference_->setText(isReference ? tr("\u2713 Re&ference") : tr("Use as re&ference"));
    mark_->say(chosen->example
                   ? QStringList{tr("Example data: recorded by us on another machine, not measured on yours.")}
                   : QStringList{});
    facts_->say({tr("%1; %2; %3.").arg(placeWords(profile), gpuWords(profile), hostWords(profile)), runWords(profile)});
    warnings_->say(QStringList{gpuNextStep(profile), validationWords(profile)} + findingWords(profile));
    QList<QStringList> rows;
    for (const ProbeRecord& probe : profile.probes) rows << rowOf(profile, probe);
    const bool peaks =
        std::any_of(rows.begin(), rows.end(), [](const QStringList& row) { return !row[kPeakColumn].isEmpty(); });
    probes_->setColumnHidden(kPeakColumn, !peaks);  // first: a hidden column takes no width from its texts
    probes_->setRows(rows);
}

}  // namespace splitpoint::ui
