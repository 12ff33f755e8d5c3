#include "ui/document/scenario_document.h"

#include <memory>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "models/files/files_read.h"
#include "models/files/scenario_file.h"
#include "ui/document/document_file.h"
#include "ui/document/file_place.h"
#include "ui/document/scenario_delta.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;

namespace {

constexpr std::size_t kShownErrors = 3;
/// The design asks for 200 steps, and for 500 random edits that can all be taken back: the larger holds, with room. Steps
/// keep what changed only; a thousand strokes on a year of hours are some 140 MB, which is the reason for a limit at all.
constexpr int kUndoSteps = 1000;
constexpr int kSettleAfterMs = 150;
constexpr std::size_t kMostUnsettled = 16;  // steps that do not merge; each holds a copy of the scenario

}  // namespace

QString joinedMessages(const std::vector<models::Error>& errors) {
    QStringList lines;
    for (std::size_t e = 0; e < errors.size() && e < kShownErrors; ++e) lines << worded(errors[e].message);
    if (errors.size() > kShownErrors) lines << ScenarioDocument::tr("… and %1 more.").arg(errors.size() - kShownErrors);
    return lines.join(u"\n"_s);
}

ScenarioDocument::ScenarioDocument(QObject* parent)
    : QObject(parent),
      snapshot_(std::make_shared<const Scenario>()),
      opening_(snapshot_),
      baseline_(snapshot_),
      parent_(snapshot_),
      settleJob_(*this, pool_),
      fields_(fieldsOf(*snapshot_)) {
    pool_.setMaxThreadCount(1);
    undoStack_.setUndoLimit(kUndoSteps);  // only an empty stack takes a limit
    settleTimer_.setSingleShot(true);
    settleTimer_.setInterval(kSettleAfterMs);
    connect(&settleTimer_, &QTimer::timeout, this, &ScenarioDocument::settleInBackground);
}

QString ScenarioDocument::title() const {
    if (!path_.isEmpty()) return QFileInfo(path_).fileName();
    return QString::fromStdString(baseline_->name);
}

std::vector<std::filesystem::path> ScenarioDocument::filesReadFrom(const QString& file) const {
    if (file.isEmpty()) return {};
    return models::filesRead(QFile::encodeName(file).toStdString(), *baseline_, treeMaker()()->variants());
}

std::vector<std::filesystem::path> ScenarioDocument::filesRead() const {
    std::vector<std::filesystem::path> files = filesReadFrom(path_);
    if (!path_.isEmpty()) files.insert(files.end(), filesOnDisk_.begin(), filesOnDisk_.end());
    return files;
}

std::string ScenarioDocument::fileText() const { return fileTextMaker()(); }

std::string ScenarioDocument::sha256() const {
    if (undoStack_.isClean() && !diskSha256_.empty()) return diskSha256_;
    return models::sha256Hex(fileText());
}

void ScenarioDocument::take(models::ScenarioSnapshot snapshot) {
    const bool otherFields = !sameFields(*snapshot_, *snapshot);
    if (snapshot_->provenanceJson != snapshot->provenanceJson) provenance_ = ProvenanceIndex(snapshot->provenanceJson);
    snapshot_ = std::move(snapshot);
    if (isBaseline()) baseline_ = snapshot_;
    if (otherFields) {
        fields_ = fieldsOf(*snapshot_);
        Q_EMIT fieldsChanged();
    }
    Q_EMIT scenarioChanged();
}

void ScenarioDocument::show(const QVariant& place) {
    if (place.isValid()) Q_EMIT placeShown(place);
}

Outcome ScenarioDocument::commit(Edit edit) { return push(std::move(edit)); }

void ScenarioDocument::beginGesture() {
    if (gestureStart_) return;
    settle();
    gestureStart_ = snapshot_;
    Q_EMIT gestureChanged(true);
}

Outcome ScenarioDocument::preview(const std::function<void(Scenario&)>& change) {
    if (!gestureStart_) return tl::unexpected(tr("No gesture is under way."));
    auto next = std::make_shared<Scenario>(*gestureStart_);
    change(*next);
    if (*next == *snapshot_) return {};
    if (const auto errors = models::validate(*next); !errors.empty()) {
        return tl::unexpected(worded(errors.front().message));
    }
    take(std::move(next));
    return {};
}

void ScenarioDocument::finishGesture(Edit edit) {
    if (!gestureStart_) return;
    const bool changed = *snapshot_ != *gestureStart_;
    pendingBefore_ = std::exchange(gestureStart_, nullptr);
    if (changed) undoStack_.push(new EditCommand(*this, std::move(edit), snapshot_, newStep()));  // the stack owns it
    Q_EMIT gestureChanged(false);
}

void ScenarioDocument::cancelGesture() {
    if (!gestureStart_) return;
    const auto start = std::exchange(gestureStart_, nullptr);
    if (start != snapshot_) take(start);
    Q_EMIT gestureChanged(false);
}

Outcome ScenarioDocument::push(Edit edit) {
    if (gestureStart_) return tl::unexpected(tr("Finish or cancel the drag first."));
    auto next = std::make_shared<Scenario>(*snapshot_);
    edit.apply(*next);
    if (const auto errors = models::validate(*next); !errors.empty()) {
        return tl::unexpected(worded(errors.front().message));
    }
    if (next->name != snapshot_->name) {
        if (const QString problem = nameProblem(next->name, shown_); !problem.isEmpty()) return tl::unexpected(problem);
    }
    // A step that went back to its start was dropped: what the list is now, is what the next step begins with.
    const bool dropped = !isSettled() && unsettled_.back().step.expired();
    if (dropped || unsettled_.size() >= kMostUnsettled) settle();
    pendingBefore_ = snapshot_;
    undoStack_.push(new EditCommand(*this, std::move(edit), std::move(next), newStep()));  // the stack owns it
    return {};
}

Outcome ScenarioDocument::setField(const QString& fieldPath, const FieldValue& value, int session) {
    const Field* field = findField(fields_, fieldPath);
    if (field == nullptr) return tl::unexpected(tr("There is no field %1 in this scenario.").arg(fieldPath));
    if (field->get(*snapshot_) == value) return {};
    Edit edit;
    edit.fields = changesFor(*snapshot_, fields_, *field, value);
    if (auto typed = typedHere(*snapshot_, provenance_, *field)) edit.fields.push_back(std::move(*typed));
    edit.words = {field->fullLabel(), fieldWords(*field, edit.fields.front().before, QLocale()),
                  fieldWords(*field, value, QLocale()), field->unit};
    edit.mergeKey = fieldPath;
    edit.session = session;
    edit.apply = applyAll(edit.fields);
    edit.revert = revertAll(edit.fields);
    if (field->holdsOthers && std::holds_alternative<std::monostate>(value)) {
        Scenario next = *snapshot_;
        edit.apply(next);
        const auto delta = std::make_shared<const ScenarioDelta>(*snapshot_, next);
        edit.apply = [delta](Scenario& scenario) { delta->apply(scenario); };
        edit.revert = [delta](Scenario& scenario) { delta->revert(scenario); };
        edit.mergeKey += u" emptied"_s;  // a step of its own: one joined from fields would bring back this one alone
    }
    return push(std::move(edit));
}

void ScenarioDocument::cancelSession(int session) {
    const int newest = undoStack_.index() - 1;
    const auto* step = newest < 0 ? nullptr : dynamic_cast<const EditCommand*>(undoStack_.command(newest));
    if (session == 0 || step == nullptr || step->session() != session || undoStack_.canRedo()) return;
    dropsStep_ = true;
    undoStack_.undo();
    dropsStep_ = false;
}

Outcome ScenarioDocument::setFieldText(const QString& fieldPath, const QString& text, int session) {
    const Field* field = findField(fields_, fieldPath);
    if (field == nullptr) return tl::unexpected(tr("There is no field %1 in this scenario.").arg(fieldPath));
    const auto value = parseFieldText(*field, text, QLocale());
    if (!value) return tl::unexpected(value.error());
    return setField(fieldPath, *value, session);
}

Outcome ScenarioDocument::edit(const EditWords& words, const std::function<void(Scenario&)>& change,
                               const QString& mergeKey) {
    auto next = std::make_shared<Scenario>(*snapshot_);
    change(*next);
    if (*next == *snapshot_) return {};
    const auto delta = std::make_shared<const ScenarioDelta>(*snapshot_, *next);
    Edit edit;
    edit.words = words;
    edit.mergeKey = mergeKey;
    edit.apply = [delta](Scenario& scenario) { delta->apply(scenario); };
    edit.revert = [delta](Scenario& scenario) { delta->revert(scenario); };
    return push(std::move(edit));
}

void ScenarioDocument::reset(models::ScenarioFamily family, const QString& path, std::string sha256) {
    if (gestureStart_) cancelGesture();
    undoStack_.clear();
    path_ = path;
    diskSha256_ = std::move(sha256);
    unsettled_.clear();
    settleTimer_.stop();
    settleJob_.cancel();
    pendingBefore_.reset();
    shown_ = kBaselineScenario;
    tree_ = std::make_shared<const ScenarioTree>(family.variants, family.baseline.name);
    snapshot_ = std::make_shared<const Scenario>(std::move(family.baseline));
    opening_ = baseline_ = parent_ = snapshot_;
    filesOnDisk_ = filesReadFrom(path_);
    provenance_ = ProvenanceIndex(snapshot_->provenanceJson);
    fields_ = fieldsOf(*snapshot_);
    openingFields_ = fields_;
    Q_EMIT pathChanged();
    Q_EMIT fieldsChanged();
    Q_EMIT opened();
    Q_EMIT scenarioChanged();
    Q_EMIT scenariosChanged();
}

Outcome ScenarioDocument::open(const QString& file) {
    const QString absolute = QFileInfo(file).absoluteFilePath();
    auto read = models::readScenarioFile(absolute.toStdString());
    if (!read) return tl::unexpected(joinedMessages(read.error()));
    reset({std::move(read->scenario), std::move(read->variants)}, absolute, std::move(read->sha256));
    return {};
}

void ScenarioDocument::startWith(Scenario scenario) { reset({std::move(scenario), {}}, {}, {}); }

void ScenarioDocument::startWith(models::ScenarioFamily family) { reset(std::move(family), {}, {}); }

Outcome ScenarioDocument::recover(const std::string& text, const QString& file, const std::string& diskSha256) {
    const QString label = file.isEmpty() ? tr("The recovery copy") : tr("The recovery copy of %1").arg(file);
    const QString folder = file.isEmpty() ? QString() : QFileInfo(file).absolutePath();
    auto read = models::parseFamily(text, folder.toStdString(), label.toStdString());
    if (!read) return tl::unexpected(joinedMessages(read.error()));
    reset(std::move(*read), file, diskSha256);
    undoStack_.resetClean();
    return {};
}

bool ScenarioDocument::changedOnDisk() const {
    if (path_.isEmpty() || diskSha256_.empty()) return false;
    return diskContent(path_).comparedWith(diskSha256_) == DiskState::Changed;
}

void ScenarioDocument::replaceOnSave(const std::string& sha256OnDisk) {
    diskSha256_ = sha256OnDisk;
    undoStack_.resetClean();
}

Outcome ScenarioDocument::write(const QString& file, const std::optional<std::string>& expectedSha256) {
    if (gestureStart_) return tl::unexpected(tr("Finish or cancel the drag first, then save."));
    Q_EMIT aboutToWrite();
    const std::string text = fileText();
    if (Outcome written = writeDocumentFile(file, text, expectedSha256); !written) return written;
    diskSha256_ = models::sha256Hex(text);
    filesOnDisk_ = filesReadFrom(file);
    undoStack_.setClean();
    return {};
}

Outcome ScenarioDocument::save(bool force) {
    if (path_.isEmpty()) return tl::unexpected(tr("This scenario has no file yet; use Save as."));
    return write(path_, force || diskSha256_.empty() ? std::nullopt : std::optional(diskSha256_));
}

Outcome ScenarioDocument::saveAs(const QString& file) {
    const QString absolute = QFileInfo(file).absoluteFilePath();
    if (absolute == path_) return save();
    std::vector<std::filesystem::path> curves = filesRead();
    std::erase(curves, std::filesystem::path(QFile::encodeName(path_).toStdString()));  // by a link it may be saved, too
    if (Outcome place = checkLeavesAlone(absolute, curves); !place) return place;
    const bool sameFolder = !path_.isEmpty() && QFileInfo(path_).absolutePath() == QFileInfo(absolute).absolutePath();
    if (!sameFolder) {
        if (Outcome taken = takeCurvesIn(); !taken) return taken;
    }
    if (Outcome written = write(absolute, std::nullopt); !written) return written;
    path_ = absolute;
    Q_EMIT pathChanged();
    return {};
}

}  // namespace splitpoint::ui
