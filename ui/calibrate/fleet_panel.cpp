#include "ui/calibrate/fleet_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/calibrate/calibration_pair.h"
#include "ui/calibrate/effect_panel.h"
#include "ui/calibrate/figure_table.h"
#include "ui/calibrate/note_label.h"
#include "ui/calibrate/panel_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

namespace {

template <class Widget>
Widget* described(Widget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
    return widget;
}

}  // namespace

FleetPanel::FleetPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      job_(*this, pool_),
      stack_(new QStackedWidget(this)),
      source_(new NoteLabel(FleetPanel::tr("Where the fleet's profiles are"), NoteLabel::Tone::Muted, this)),
      problems_(new NoteLabel(FleetPanel::tr("Files that were left out"), NoteLabel::Tone::Warning, this)),
      emptyNote_(new NoteLabel(FleetPanel::tr("About the folder"), NoteLabel::Tone::Warning, this)),
      forget_(described(new QPushButton(FleetPanel::tr("Use the &project's profiles"), this),
                        FleetPanel::tr("Use the project's profiles"),
                        FleetPanel::tr("Forget the folder; the files stay where they are"))),
      again_(described(new QPushButton(FleetPanel::tr("&Read again"), this), FleetPanel::tr("Read the folder again"),
                       FleetPanel::tr("After files were added to it or changed"))),
      kind_(described(new QComboBox(this), FleetPanel::tr("Kind of machine"),
                      FleetPanel::tr("Machines of equal hardware and delivery are compared with each other only"))),
      verdict_(new NoteLabel(FleetPanel::tr("Who is slow"), NoteLabel::Tone::Plain, this)),
      notes_(new NoteLabel(FleetPanel::tr("About the fleet"), NoteLabel::Tone::Muted, this)),
      nodes_(new FigureTable(FleetPanel::tr("Nodes, worst first"),
                             {FleetPanel::tr("Node"), FleetPanel::tr("Standing"), FleetPanel::tr("Slowest in"),
                              FleetPanel::tr("Profiles"), FleetPanel::tr("What may explain it")},
                             this)),
      probes_(
          new FigureTable(FleetPanel::tr("Spread per probe"),
                          {FleetPanel::tr("Probe"), FleetPanel::tr("Typical"), FleetPanel::tr("Spread"),
                           FleetPanel::tr("Loss of a job on all nodes"), FleetPanel::tr("Where the spread comes from")},
                          this)),
      disturbance_(new NoteLabel(FleetPanel::tr("Disturbance of the fleet"), NoteLabel::Tone::Plain, this)),
      set_(described(new QComboBox(this), FleetPanel::tr("Overhead set of the fleet"),
                     FleetPanel::tr("Whose disturbance would change; the first is the one your offers use"))),
      apply_(described(new QPushButton(FleetPanel::tr("&Apply the disturbance"), this),
                       FleetPanel::tr("Apply the fleet's disturbance"),
                       FleetPanel::tr("One step that can be undone; both numbers note where they were measured"))),
      effect_(new EffectPanel(this)),
      chart_(new ChartView(this)) {
    nodes_->alignRight({3});
    nodes_->wrapLastColumn();
    probes_->alignRight({1, 2, 3});
    probes_->wrapLastColumn();
    auto* halves = numbersBesideChart(createLeft(), chart_, 1, this);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createSources());
    layout->addWidget(problems_);
    layout->addWidget(halves, 1);
    stack_->addWidget(createEmptyState());
    stack_->addWidget(whole);
    auto* own = new QVBoxLayout(this);
    own->addWidget(stack_);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &FleetPanel::showEffect);
}

FleetPanel::~FleetPanel() = default;

QWidget* FleetPanel::createEmptyState() {
    auto* empty = new QWidget(this);
    auto* words = new QLabel(
        tr("A fleet is a folder of profiles, one or more for each node. It shows how far the nodes lie apart in each "
           "probe, which node is slow and why, and how often they are disturbed.\n\nChoose a folder, drop one on this "
           "page, or add profiles of two nodes to the project."),
        empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* open = described(new QPushButton(tr("Open a &folder\u2026"), empty), tr("Open a folder of profiles"),
                           tr("Every profile in it becomes part of the fleet; the files stay where they are"));
    connect(open, &QPushButton::clicked, this, &FleetPanel::askForFolder);
    emptyNote_->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(emptyNote_);
    layout->addWidget(open, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return empty;
}

QWidget* FleetPanel::createSources() {
    auto* sources = new QWidget(this);
    auto* open = described(new QPushButton(tr("Open a &folder\u2026"), sources), tr("Open another folder of profiles"),
                           tr("Every profile in it becomes part of the fleet; the files stay where they are"));
    connect(open, &QPushButton::clicked, this, &FleetPanel::askForFolder);
    connect(forget_, &QPushButton::clicked, this, [this] { setFolder({}, tr("Forget the folder of the fleet")); });
    connect(again_, &QPushButton::clicked, this, &FleetPanel::read);
    connect(kind_, &QComboBox::activated, this, &FleetPanel::showKind);
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(24);
    auto* row = new QHBoxLayout(sources);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(open);
    row->addWidget(again_);
    row->addWidget(forget_);
    row->addWidget(kind_, 2);
    row->addWidget(source_, 1);
    return sources;
}

QWidget* FleetPanel::createLeft() {
    auto* left = new QWidget(this);
    auto* tabs = tablesInTabs(tr("Fleet in numbers"), left);
    tabs->addTab(nodes_, tr("Nodes"));
    tabs->addTab(probes_, tr("Probes"));
    set_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    set_->setMinimumContentsLength(12);
    connect(set_, &QComboBox::activated, this, &FleetPanel::showEffect);
    connect(apply_, &QPushButton::clicked, this, &FleetPanel::apply);
    auto* change = new QWidget(left);
    auto* buttons = new QHBoxLayout;
    auto* caption = new QLabel(tr("changes the &set"), change);
    caption->setBuddy(set_);
    buttons->addWidget(caption);
    buttons->addWidget(set_);
    buttons->addWidget(apply_);
    buttons->addStretch(1);
    auto* changeLayout = new QVBoxLayout(change);
    changeLayout->setContentsMargins(0, 6, 0, 0);
    changeLayout->addWidget(disturbance_);
    changeLayout->addWidget(effect_, 1);
    changeLayout->addLayout(buttons);
    tabs->addTab(change, tr("Disturbance"));
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* note : {verdict_, notes_}) layout->addWidget(note);
    layout->addWidget(tabs, 1);
    return left;
}

void FleetPanel::setProject(const std::vector<ProjectProfile>& profiles, const FleetFolder& folder) {
    project_.clear();
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(project_),
                 [](const ProjectProfile& profile) { return !profile.example; });
    const bool other = folder != folder_;
    folder_ = folder;
    if (folder_.absolute.isEmpty()) {
        stale_ = false;
        job_.cancel();
        showFiles({project_, {}});
    } else if (other) {
        stale_ = true;
        if (isVisible()) read();
    }
}

void FleetPanel::openFolder(const QString& path) {
    if (QDir(path).entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty()) {
        Q_EMIT refused(
            tr("The folder %1 holds no profile; choose one with the files that the calibrator wrote (*.json).")
                .arg(QDir::toNativeSeparators(path)));
        return;
    }
    const FleetFolder folder = fleetFolder(path, document_.path());
    if (folder == folder_)
        read();
    else
        setFolder(folder, tr("Choose the folder of the fleet"));
}

void FleetPanel::setFolder(const FleetFolder& folder, const QString& words) {
    const Outcome done = document_.edit({words, {}, {}, {}}, [&](models::Scenario& scenario) {
        scenario.provenanceJson = withFleetFolder(scenario.provenanceJson, folder);
    });
    if (!done) Q_EMIT refused(done.error());
}

void FleetPanel::askForFolder() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder of profiles"), folder_.absolute);
    if (!path.isEmpty()) openFolder(path);
}

void FleetPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) read();
}

void FleetPanel::read() {
    stale_ = false;
    const QString found = foundFolder(folder_, document_.path());
    source_->say({tr("Reading %1\u2026").arg(QDir::toNativeSeparators(found.isEmpty() ? folder_.absolute : found))});
    job_.start(
        [path = found.isEmpty() ? folder_.absolute : found](
            const std::stop_token& stop) -> models::Result<std::shared_ptr<const FleetFiles>> {
            auto files = readFleet(path, stop);
            if (!files) return tl::unexpected(files.error());
            return std::make_shared<const FleetFiles>(std::move(*files));
        },
        [this](const models::Result<std::shared_ptr<const FleetFiles>>& result) {
            if (result) {
                showFiles(**result);
            } else {
                showFiles({{}, {worded(result.error().message)}});
            }
        });
}

void FleetPanel::showFiles(FleetFiles files) {
    files_ = std::move(files);
    view_ = fleetView(files_.profiles);
    showFleet();
}

void FleetPanel::showFleet() {
    const bool fromFolder = !folder_.absolute.isEmpty();
    const bool enough = fromFolder ? !files_.profiles.empty() : files_.profiles.size() > 1;
    stack_->setCurrentIndex(enough ? 1 : 0);
    emptyNote_->say(enough ? QStringList{} : files_.problems);
    problems_->say(files_.problems);
    forget_->setVisible(fromFolder);
    again_->setVisible(fromFolder);
    const QString count = files_.profiles.size() == 1 ? tr("1 profile") : tr("%1 profiles").arg(files_.profiles.size());
    source_->say({fromFolder ? tr("%1 from %2").arg(count, QDir(folder_.absolute).dirName())
                             : tr("%1 of the project").arg(count)});
    source_->setToolTip(QDir::toNativeSeparators(folder_.absolute));
    const QString before = kind_->currentText();
    kind_->clear();
    for (const FleetKind& each : view_.kinds) kind_->addItem(each.title);
    kind_->setCurrentIndex(std::max(view_.kinds.empty() ? -1 : 0, kind_->findText(before)));
    showKind();
}

const FleetKind* FleetPanel::kind() const {
    const int at = kind_->currentIndex();
    return at >= 0 && at < static_cast<int>(view_.kinds.size()) ? &view_.kinds[static_cast<std::size_t>(at)] : nullptr;
}

void FleetPanel::showKind() {
    const FleetKind* shown = kind();
    if (shown == nullptr || stack_->currentIndex() == 0) return;
    kind_->setToolTip(shown->title);
    verdict_->say({shown->verdict});
    notes_->say(view_.notes + shown->notes);
    nodes_->setRows(shown->nodeRows);
    for (int n = 0; n < shown->nodes(); ++n) {
        nodes_->setBold(
            n, shown->group.nodes[static_cast<std::size_t>(n)].standing != models::calibration::NodeStanding::Normal);
    }
    probes_->setRows(shown->probeRows);
    chart_->setSpec(fleetChart(*shown));
    disturbance_->say({shown->disturbanceWords});
    showEffect();
}

void FleetPanel::showEffect() {
    const FleetKind* shown = kind();
    if (shown == nullptr || stack_->currentIndex() == 0) return;
    const QStringList sets = setsFor(*document_.snapshot(), *shown->profiles.front().profile);
    QStringList now;
    for (int i = 0; i < set_->count(); ++i) now << set_->itemText(i);
    if (now != sets) {
        const QString keep = set_->currentText();
        set_->clear();
        set_->addItems(sets);
        set_->setCurrentIndex(std::max(0, set_->findText(keep)));
    }
    const bool possible = shown->disturbance && !sets.isEmpty();
    apply_->setEnabled(possible);
    if (!possible) {
        effect_->nothing(tr("Nothing of this fleet can be applied, so the answer stays as it is."));
        return;
    }
    effect_->preview(shown->title + set_->currentText(), document_.snapshot(), [this](models::Scenario& scenario) {
        applyFleetDisturbance(scenario, *kind(), set_->currentText());
    });
}

void FleetPanel::apply() {
    const FleetKind* shown = kind();
    if (shown == nullptr || !apply_->isEnabled()) return;
    const QString set = set_->currentText();
    const Outcome done = document_.edit({fleetEdit(*shown, set), {}, {}, {}}, [&](models::Scenario& scenario) {
        applyFleetDisturbance(scenario, *shown, set);
    });
    if (!done) Q_EMIT refused(done.error());
}

QString FleetPanel::effect() const {
    return effect_->sentence();
}

}  // namespace splitpoint::ui
