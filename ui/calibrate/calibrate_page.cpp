#include "ui/calibrate/calibrate_page.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "models/calibration/profile_file.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/saved_name.h"
#include "ui/charts/write_all.h"
#include "ui/document/file_place.h"
#include "ui/help/help_context.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;

namespace {

/// A tab that scrolls rather than forcing a large window.
QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}  // namespace

CalibratePage::CalibratePage(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      tabs_(new QTabWidget(this)),
      run_(new RunPanel(this)),
      list_(new ProfilesPanel(this)),
      pair_(new PairPanel(document, this)),
      reference_(new ReferencePanel(document, this)),
      fleet_(new FleetPanel(document, this)),
      prediction_(new PredictionPanel(document, this)) {
    setProperty(kHelpTopicProperty, u"calibrating"_s);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Calibrate"));
    tabs_->tabBar()->setAccessibleName(tr("Steps of a calibration"));
    tabs_->addTab(scrolling(run_, tabs_), tr("1 Measure"));
    tabs_->addTab(scrolling(list_, tabs_), tr("2 Profiles"));
    tabs_->addTab(scrolling(pair_, tabs_), tr("3 Pair and apply"));
    tabs_->addTab(scrolling(reference_, tabs_), tr("Estimate"));
    tabs_->addTab(scrolling(fleet_, tabs_), tr("Fleet"));
    tabs_->addTab(scrolling(prediction_, tabs_), tr("Predicted and measured"));
    tabs_->setTabToolTip(0, tr("Run the calibrator on this machine"));
    tabs_->setTabToolTip(1, tr("What was measured, here and elsewhere"));
    tabs_->setTabToolTip(2, tr("Bare metal beside virtual, and what it does to the answer"));
    tabs_->setTabToolTip(3, tr("One profile alone against a reference of your choice"));
    tabs_->setTabToolTip(4, tr("Many machines: their spread, who is slow, how often they are disturbed"));
    tabs_->setTabToolTip(5, tr("How far our own numbers were off"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(tabs_);

    connect(run_, &RunPanel::profileMeasured, this, [this](const models::calibration::Profile& profile) {
        const ProjectProfile measured = namedProfile(profile, tr("this machine"));
        if (add({measured}, tr("Add profile %1").arg(measured.name))) list_->select(measured.id());
    });
    connect(run_, &RunPanel::examplesRequested, this, &CalibratePage::openExamples);
    connect(list_, &ProfilesPanel::openRequested, this, &CalibratePage::askForFiles);
    connect(list_, &ProfilesPanel::measureRequested, this, [this] { showTab(Tab::Measure); });
    connect(list_, &ProfilesPanel::exampleRequested, this, &CalibratePage::openExample);
    connect(list_, &ProfilesPanel::removeRequested, this, &CalibratePage::removeProfile);
    connect(list_, &ProfilesPanel::saveRequested, this, &CalibratePage::saveProfile);
    connect(list_, &ProfilesPanel::referenceRequested, this, &CalibratePage::toggleReference);
    connect(reference_, &ReferencePanel::referenceChosen, this, [this](const QString& id) {
        setReference(id, id.isEmpty() ? tr("Take no profile for the reference") : tr("Choose the reference profile"));
    });
    connect(reference_, &ReferencePanel::profilesRequested, this, [this] { showTab(Tab::Profiles); });
    connect(prediction_, &PredictionPanel::profilesRequested, this, [this] { showTab(Tab::Profiles); });
    connect(pair_, &PairPanel::pairChanged, this, [this] { prediction_->setPair(pair_->pair()); });
    connect(reference_, &ReferencePanel::refused, this, &CalibratePage::refused);
    connect(fleet_, &FleetPanel::refused, this, &CalibratePage::refused);
    for (ChartView* chart : {reference_->chart(), fleet_->chart(), prediction_->chart()})
        connect(chart, &ChartView::reported, this, &CalibratePage::reported);
    connect(pair_, &PairPanel::profilesRequested, this, [this] { showTab(Tab::Profiles); });
    connect(pair_, &PairPanel::refused, this, &CalibratePage::refused);
    connect(pair_->chart(), &ChartView::reported, this, &CalibratePage::reported);
    connect(&document_, &ScenarioDocument::scenarioChanged, this, &CalibratePage::refresh);
    connect(&document_, &ScenarioDocument::opened, this, [this] {
        refresh();
        showTab(profiles_.size() > 1 ? Tab::Pair : profiles_.empty() ? Tab::Measure : Tab::Profiles);
    });
    refresh();
}

void CalibratePage::showTab(Tab tab) {
    tabs_->setCurrentIndex(static_cast<int>(tab));
}

void CalibratePage::refresh() {
    const std::string& provenance = document_.snapshot()->provenanceJson;
    if (provenance == shownProvenance_) return;
    shownProvenance_ = provenance;
    QStringList problems;
    profiles_ = profilesIn(provenance, &problems);
    const QString reference = referenceIn(provenance);
    list_->setProfiles(profiles_, reference, problems);
    pair_->setProfiles(profiles_);
    reference_->setProfiles(profiles_, reference);
    fleet_->setProject(profiles_, fleetFolderIn(provenance));
    tabs_->setTabText(1, profiles_.empty() ? tr("2 Profiles") : tr("2 Profiles (%1)").arg(profiles_.size()));
}

bool CalibratePage::add(const std::vector<ProjectProfile>& profiles, const QString& words) {
    const Outcome added = document_.edit({words, {}, {}, {}}, [&](Scenario& scenario) {
        for (const ProjectProfile& profile : profiles)
            scenario.provenanceJson = withProfile(scenario.provenanceJson, profile);
    });
    if (!added) Q_EMIT refused(added.error());
    return added.has_value();
}

void CalibratePage::openFiles(const QStringList& files) {
    std::vector<ProjectProfile> read;
    QStringList problems;
    QString folder;
    for (const QString& file : files) {
        if (QFileInfo(file).isDir()) {
            folder = file;
            continue;
        }
        auto profile = models::calibration::readProfileFile(file.toStdString());
        if (profile)
            read.push_back(namedProfile(std::move(*profile), QFileInfo(file).fileName()));
        else
            problems << worded(profile.error().message);
    }
    if (!read.empty()) {
        const QString words =
            read.size() == 1 ? tr("Add profile %1").arg(read.front().name) : tr("Add %1 profiles").arg(read.size());
        if (add(read, words)) list_->select(read.back().id());
        showTab(profiles_.size() > 1 ? Tab::Pair : Tab::Profiles);
    }
    if (!folder.isEmpty()) {
        fleet_->openFolder(folder);
        showTab(Tab::Fleet);
    }
    if (!problems.isEmpty()) Q_EMIT refused(problems.join(QChar(u' ')));
}

void CalibratePage::askForFiles() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open calibration profiles"), QString(),
                                                            tr("Calibration profiles (*.json);;All files (*)"));
    if (!files.isEmpty()) openFiles(files);
}

void CalibratePage::openExample(const QString& path) {
    const auto example = loadExample(path);
    if (!example) {
        Q_EMIT refused(worded(example.error().message));
        return;
    }
    if (add({*example}, tr("Add example profile %1").arg(example->name))) list_->select(example->id());
}

void CalibratePage::openExamples() {
    std::vector<ProjectProfile> read;
    for (const ExampleProfile& example : exampleProfiles()) {
        auto profile = loadExample(example.path);
        if (!profile) continue;
        const bool known = std::any_of(profiles_.begin(), profiles_.end(),
                                       [&](const ProjectProfile& each) { return each.id() == profile->id(); });
        if (!known) read.push_back(std::move(*profile));
    }
    if (!read.empty() && add(read, tr("Add %1 profiles").arg(read.size()))) list_->select(read.back().id());
    showTab(Tab::Profiles);
}

void CalibratePage::removeProfile(const QString& id) {
    const auto gone =
        std::find_if(profiles_.begin(), profiles_.end(), [&](const ProjectProfile& each) { return each.id() == id; });
    if (gone == profiles_.end()) return;
    const Outcome removed = document_.edit(
        {tr("Remove profile %1").arg(gone->name), {}, {}, {}},
        [&](Scenario& scenario) { scenario.provenanceJson = withoutProfile(scenario.provenanceJson, id); });
    if (!removed) Q_EMIT refused(removed.error());
}

void CalibratePage::toggleReference(const QString& id) {
    const bool isIt = referenceIn(document_.snapshot()->provenanceJson) == id;
    setReference(isIt ? QString() : id,
                 isIt ? tr("Take no profile for the reference") : tr("Choose the reference profile"));
}

void CalibratePage::setReference(const QString& id, const QString& words) {
    const Outcome done = document_.edit({words, {}, {}, {}}, [&](Scenario& scenario) {
        scenario.provenanceJson = withReference(scenario.provenanceJson, id);
    });
    if (!done) Q_EMIT refused(done.error());
}

void CalibratePage::saveProfile(const QString& id) {
    const auto chosen =
        std::find_if(profiles_.begin(), profiles_.end(), [&](const ProjectProfile& each) { return each.id() == id; });
    if (chosen == profiles_.end()) return;
    QString name = chosen->name;
    const QString file =
        askForSavedName(this, tr("Save profile as"), name.replace(QRegularExpression(u"[/:]"_s), u"-"_s) + u".json"_s,
                        tr("Calibration profiles (*.json)"), {u".json"_s});
    if (file.isEmpty()) return;
    if (const Outcome place = checkFilePlace(file); !place) {
        Q_EMIT refused(place.error());
        return;
    }
    if (const Outcome place = checkLeavesAlone(file, document_.filesRead()); !place) {
        Q_EMIT refused(place.error());
        return;
    }
    const QByteArray text = QByteArray::fromStdString(models::calibration::writeProfile(*chosen->profile));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(out, text) || !out.commit()) {
        Q_EMIT refused(tr("%1 could not be written: %2. Save under another name.").arg(file, out.errorString()));
        return;
    }
    Q_EMIT reported(tr("Saved %1").arg(file));
}

}  // namespace splitpoint::ui
