// The scenarios of a document: which one is shown, and every change of their list.
#include <algorithm>
#include <utility>

#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"
#include "models/scenarios/shown_changes.h"
#include "ui/document/scenario_document.h"
#include "ui/document/tree_command.h"
#include "ui/inputs/field_table.h"
#include "ui/jobs/background_priority.h"
#include "ui/language/model_words.h"
#include "ui/scenarios/change_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;
using models::ScenarioChange;
using models::ScenarioVariant;

namespace {

constexpr int kNoScenario = -1;

QString text(const std::string& word) { return QString::fromStdString(word); }

tl::unexpected<QString> refused(const models::Error& error) { return tl::unexpected(worded(error.message)); }

void takeCurveIn(models::Demand& demand) {
    const auto* csv = std::get_if<models::CsvDemand>(&demand);
    if (csv == nullptr) return;
    models::HourlyDemand inside{csv->gpus};
    for (double& gpus : inside.gpus) gpus *= csv->scale;
    demand = std::move(inside);
}

void takeIn(Scenario& scenario) {
    for (models::Workload& workload : scenario.workloads) {
        takeCurveIn(workload.demand);
        for (models::DemandLayer& layer : workload.demandLayers) {
            if (auto* import = std::get_if<models::ImportLayer>(&layer.what)) takeCurveIn(import->curve);
        }
    }
}

/// The change and the notes on sources that go with it.
std::vector<std::string> withCompanions(const std::vector<ScenarioChange>& changes, const std::string& path) {
    std::vector<std::string> paths = models::companionsOf(changes, path);
    paths.push_back(path);
    return paths;
}

bool isAmong(const std::vector<std::string>& paths, const std::string& path) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

}  // namespace

QString ScenarioDocument::openingWords() const {
    return isBaseline() ? tr("as opened") : tr("as in %1").arg(text(parent_->name));
}

std::shared_ptr<TreeStep> ScenarioDocument::newStep() const {
    return std::make_shared<TreeStep>(TreeStep{shown_, isSettled() ? tree_ : nullptr, tree_->isEmpty() ? tree_ : nullptr});
}

void ScenarioDocument::accept(models::ScenarioSnapshot snapshot, const std::shared_ptr<TreeStep>& step) {
    if (!step->after) {
        settleJob_.cancel();
        unsettled_.push_back({step, pendingBefore_, snapshot});
        unsettled_ = joinedEdits();
        settleTimer_.start();
    }
    pendingBefore_.reset();
    take(std::move(snapshot));
}

/// A drag by key or spin box is one step of many edits: what is between its first and its last is never looked at.
std::vector<ScenarioDocument::Unsettled> ScenarioDocument::joinedEdits() const {
    std::vector<Unsettled> joined;
    for (const Unsettled& edit : unsettled_) {
        const bool merged = !joined.empty() && joined.back().step.expired();
        if (merged) joined.back() = {edit.step, joined.back().before, edit.now};
        else joined.push_back(edit);
    }
    return joined;
}

std::function<std::vector<SharedTree>()> ScenarioDocument::treesMaker(std::vector<Unsettled> edits) const {
    return [edits = std::move(edits), tree = tree_, baseline = baseline_, shown = shown_] {
        std::vector<SharedTree> trees;
        for (const Unsettled& edit : edits) {
            auto settled = std::make_shared<ScenarioTree>(trees.empty() ? *tree : *trees.back());
            settled->follow(*baseline, shown, *edit.before, *edit.now);
            trees.push_back(std::move(settled));
        }
        return trees;
    };
}

std::function<SharedTree()> ScenarioDocument::treeMaker() const {
    std::vector<Unsettled> edits = joinedEdits();
    if (gestureStart_) edits.push_back({{}, gestureStart_, snapshot_});
    if (tree_->isEmpty() || edits.empty()) return [tree = tree_] { return tree; };
    return [make = treesMaker(std::move(edits))] { return make().back(); };
}

std::function<std::string()> ScenarioDocument::fileTextMaker() const {
    return [baseline = baseline_, tree = treeMaker()] { return models::familyJson(*baseline, tree()->variants()); };
}

void ScenarioDocument::settle() {
    if (isSettled()) return;
    unsettled_ = joinedEdits();
    takeSettled(treesMaker(unsettled_)());
}

void ScenarioDocument::settleInBackground() {
    if (isSettled()) return;
    unsettled_ = joinedEdits();
    settleJob_.start(
        [make = treesMaker(unsettled_)](const std::stop_token&) -> models::Result<std::vector<SharedTree>> {
            giveWayToTheWindow();
            return make();
        },
        [this](const models::Result<std::vector<SharedTree>>& trees) { takeSettled(*trees); });
}

/// @param trees one for each unsettled edit
void ScenarioDocument::takeSettled(const std::vector<SharedTree>& trees) {
    settleJob_.cancel();
    settleTimer_.stop();
    for (std::size_t i = 0; i < unsettled_.size(); ++i) {
        const auto step = unsettled_[i].step.lock();
        if (!step) continue;
        if (!step->before) step->before = i == 0 ? tree_ : trees[i - 1];
        step->after = trees[i];
    }
    tree_ = trees.back();
    unsettled_.clear();
    Q_EMIT scenariosChanged();
}

const ScenarioTree& ScenarioDocument::scenarios() {
    settle();
    return *tree_;
}

QString ScenarioDocument::scenarioName(int id) const {
    if (id == shown_) return text(snapshot_->name);
    const TreeEntry* entry = tree_->find(id);
    return text(entry == nullptr ? baseline_->name : entry->variant->name);
}

models::ScenarioSnapshot ScenarioDocument::scenario(int id) {
    settle();
    if (id == shown_) return snapshot_;
    if (id == kBaselineScenario) return baseline_;
    if (tree_->find(id) == nullptr) return nullptr;
    auto resolved = tree_->resolve(*baseline_, id);
    return resolved ? std::make_shared<const Scenario>(std::move(*resolved)) : nullptr;
}

void ScenarioDocument::showNow(int id) {
    const models::ScenarioSnapshot next = scenario(id);
    if (!next) return;
    const models::ScenarioSnapshot above = scenario(tree_->parentOf(id));
    shown_ = id;
    parent_ = above;
    parentFields_ = isBaseline() ? std::vector<Field>() : fieldsOf(*parent_);
    take(next);
}

Outcome ScenarioDocument::showScenario(int id) {
    if (gestureStart_) return tl::unexpected(tr("Finish or cancel the drag first."));
    if (id == shown_) return {};
    settle();
    if (id != kBaselineScenario) {
        if (const auto resolved = tree_->resolve(*baseline_, id); !resolved) return refused(resolved.error());
    }
    showNow(id);
    Q_EMIT scenariosChanged();
    return {};
}

void ScenarioDocument::replay(const TreeStep& step, bool forward, const std::function<void(Scenario&)>& how) {
    settle();
    if (step.scenario != shown_) showNow(step.scenario);
    auto next = std::make_shared<Scenario>(*snapshot_);
    how(*next);
    const SharedTree before = std::exchange(tree_, forward ? step.after : step.before);
    take(std::move(next));
    if (before != tree_) Q_EMIT scenariosChanged();
}

void ScenarioDocument::setTree(SharedTree tree, int shown, const std::function<void(Scenario&)>& changeBaseline) {
    settle();
    if (changeBaseline) {
        auto next = std::make_shared<Scenario>(*baseline_);
        changeBaseline(*next);
        baseline_ = std::move(next);
    }
    tree_ = std::move(tree);
    const bool another = shown != shown_ || changeBaseline || shown != kBaselineScenario;
    if (another) {
        shown_ = kNoScenario;  // what is on show says nothing of the new list
        showNow(shown);
    }
    Q_EMIT scenariosChanged();
}

QString ScenarioDocument::nameProblem(const std::string& name, int of) const {
    if (name.empty()) return tr("A scenario needs a name.");
    const bool taken = tree_->hasName(name, of) || (of != kBaselineScenario && baseline_->name == name);
    return taken ? tr("There is another scenario %1 in this file; names must be distinct.").arg(text(name)) : QString();
}

Outcome ScenarioDocument::pushTree(const QString& words, ScenarioTree after, int shownAfter, std::optional<Scenario> baseline) {
    if (gestureStart_) return tl::unexpected(tr("Finish or cancel the drag first."));
    if (after.entries().size() > models::kMaxVariants) return tl::unexpected(tr("A file holds at most %1 scenarios; remove one first.").arg(models::kMaxVariants));
    const Scenario& base = baseline ? *baseline : *baseline_;
    if (shownAfter != kBaselineScenario) {
        if (const auto resolved = after.resolve(base, shownAfter); !resolved) return refused(resolved.error());
    }
    TreeEdit edit{tree_, std::make_shared<const ScenarioTree>(std::move(after)), shown_, shownAfter, {}};
    if (baseline) edit.baseline = std::make_shared<const ScenarioDelta>(*baseline_, *baseline);
    undoStack_.push(new TreeCommand(*this, words, std::move(edit)));  // the stack owns it
    return {};
}

namespace {

std::string freeName(const ScenarioTree& tree, const std::string& baseline, std::string wanted) {
    // "Chat service 2" is followed by "Chat service 3".
    const auto digits = wanted.find_last_not_of("0123456789");
    if (digits != std::string::npos && digits + 1 < wanted.size() && wanted[digits] == ' ') wanted.resize(digits);
    for (int n = 2;; ++n) {
        std::string name = wanted + " " + std::to_string(n);
        if (name != baseline && !tree.hasName(name)) return name;
    }
}

int depthOf(const ScenarioTree& tree, int id) {
    int depth = 0;
    for (; id != kBaselineScenario; id = tree.parentOf(id)) ++depth;
    return depth;
}

}  // namespace

Outcome ScenarioDocument::duplicateScenario(int id) {
    settle();
    const TreeEntry* original = tree_->find(id);
    if (original == nullptr) return addScenario(kBaselineScenario);
    ScenarioVariant copy = *original->variant;
    copy.name = freeName(*tree_, baseline_->name, copy.name);
    ScenarioTree tree = *tree_;
    const QString words = tr("Duplicate scenario %1 as %2").arg(text(original->variant->name), text(copy.name));
    const int made = tree.insertAfter(id, original->parent, std::move(copy));
    return pushTree(words, std::move(tree), made);
}

Outcome ScenarioDocument::addScenario(int parent) {
    settle();
    if (depthOf(*tree_, parent) >= static_cast<int>(models::kMaxParents))
        return tl::unexpected(tr("Scenarios go %1 parents deep at most; duplicate this one instead.").arg(models::kMaxParents));
    ScenarioVariant child;
    child.name = freeName(*tree_, baseline_->name, scenarioName(parent).toStdString());
    ScenarioTree tree = *tree_;
    const QString words = tr("Duplicate scenario %1 as %2").arg(scenarioName(parent), text(child.name));
    const int made = tree.insertAfter(kBaselineScenario, parent, std::move(child));
    return pushTree(words, std::move(tree), made);
}

Outcome ScenarioDocument::renameScenario(int id, const QString& name) {
    settle();
    const std::string wanted = name.trimmed().toStdString();
    const QString old = scenarioName(id);
    if (wanted == old.toStdString()) return {};
    if (const QString problem = nameProblem(wanted, id); !problem.isEmpty()) return tl::unexpected(problem);
    const QString words = tr("Rename scenario %1 \u2192 %2").arg(old, name.trimmed());
    ScenarioTree tree = *tree_;
    if (const TreeEntry* entry = tree.find(id)) {
        ScenarioVariant variant = *entry->variant;
        variant.name = wanted;
        tree.replace(id, std::move(variant));
        return pushTree(words, std::move(tree), shown_);
    }
    Scenario renamed = *baseline_;
    renamed.name = wanted;
    return pushTree(words, std::move(tree), shown_, std::move(renamed));
}

Outcome ScenarioDocument::removeScenario(int id) {
    settle();
    if (tree_->find(id) == nullptr) return tl::unexpected(tr("The baseline is what the others change, so it stays; rename it or change its inputs."));
    ScenarioTree tree = *tree_;
    const int parent = tree.parentOf(id);
    if (const auto removed = tree.remove(*baseline_, id); !removed) return refused(removed.error());
    return pushTree(tr("Remove scenario %1").arg(scenarioName(id)), std::move(tree), shown_ == id ? parent : shown_);
}

Outcome ScenarioDocument::moveScenario(int id, int by) {
    settle();
    ScenarioTree tree = *tree_;
    if (tree.find(id) == nullptr || !tree.move(id, by)) return {};
    return pushTree(by < 0 ? tr("Move scenario %1 up").arg(scenarioName(id)) : tr("Move scenario %1 down").arg(scenarioName(id)), std::move(tree), shown_);
}

QString ScenarioDocument::wordsOf(int id, const std::string& path) const {
    const TreeEntry* entry = tree_->find(id);
    const auto parent = tree_->resolve(*baseline_, entry->parent);
    const auto& changes = entry->variant->changes;
    const auto change = std::find_if(changes.begin(), changes.end(), [&](const ScenarioChange& each) { return each.path == path; });
    if (!parent || change == changes.end()) return text(path);
    return changeWords(*change, *parent, fieldsOf(*parent));
}

Outcome ScenarioDocument::changeList(int id, const QString& words, std::vector<ScenarioChange> changes) {
    ScenarioTree tree = *tree_;
    const auto before = tree.resolve(*baseline_, id);
    ScenarioVariant variant = *tree.find(id)->variant;
    variant.changes = std::move(changes);
    tree.replace(id, std::move(variant));
    const auto now = tree.resolve(*baseline_, id);
    if (!now) return refused(now.error());
    if (before) tree.refitChildren(id, *before, *now);
    return pushTree(u"%1 \u00b7 %2"_s.arg(scenarioName(id), words), std::move(tree), shown_);
}

Outcome ScenarioDocument::switchChange(int id, const std::string& path, bool on) {
    settle();
    const TreeEntry* entry = tree_->find(id);
    if (entry == nullptr) return {};
    std::vector<ScenarioChange> changes = entry->variant->changes;
    const auto together = withCompanions(changes, path);
    bool moved = false;
    for (ScenarioChange& change : changes) {
        if (!isAmong(together, change.path)) continue;
        moved = moved || change.on != on;
        change.on = on;
    }
    if (!moved) return {};
    return changeList(id, on ? tr("on: %1").arg(wordsOf(id, path)) : tr("off: %1").arg(wordsOf(id, path)), std::move(changes));
}

Outcome ScenarioDocument::removeChange(int id, const std::string& path) {
    settle();
    const TreeEntry* entry = tree_->find(id);
    if (entry == nullptr) return {};
    std::vector<ScenarioChange> changes = entry->variant->changes;
    const auto together = withCompanions(changes, path);
    if (std::erase_if(changes, [&](const ScenarioChange& change) { return isAmong(together, change.path); }) == 0) return {};
    return changeList(id, tr("take back %1").arg(wordsOf(id, path)), std::move(changes));
}

Outcome ScenarioDocument::adoptChange(int id, const std::string& path) {
    settle();
    const TreeEntry* entry = tree_->find(id);
    if (entry == nullptr) return {};
    ScenarioVariant child = *entry->variant;
    const auto together = withCompanions(child.changes, path);
    std::vector<ScenarioChange> adopted;
    for (const ScenarioChange& change : child.changes) {
        if (isAmong(together, change.path)) adopted.push_back(change);
    }
    for (ScenarioChange& change : adopted) change.on = true;
    const int parent = entry->parent;
    const auto before = tree_->resolve(*baseline_, parent);
    if (adopted.empty() || !before) return {};
    auto now = models::withChanges(*before, adopted, before->name);
    if (!now) return refused(now.error());
    std::erase_if(child.changes, [&](const ScenarioChange& change) { return isAmong(together, change.path); });
    ScenarioTree tree = *tree_;
    tree.replace(id, std::move(child));
    const QString words = tr("%1 \u00b7 into %2: %3").arg(scenarioName(id), text(before->name), wordsOf(id, path));
    if (parent != kBaselineScenario) {
        tree.follow(*baseline_, parent, *before, *now);
        return pushTree(words, std::move(tree), shown_);
    }
    // The baseline's own text of sources stays as it is where the change does not touch it.
    if (std::none_of(adopted.begin(), adopted.end(), [](const ScenarioChange& c) { return c.path.starts_with("provenance"); }))
        now->provenanceJson = baseline_->provenanceJson;
    tree.refitChildren(kBaselineScenario, *baseline_, *now);
    return pushTree(words, std::move(tree), shown_, std::move(*now));
}

Outcome ScenarioDocument::takeCurvesIn() {
    settle();
    Scenario inside = *baseline_;
    takeIn(inside);
    ScenarioTree tree = *tree_;
    bool moved = inside != *baseline_;
    for (const TreeEntry& entry : tree_->entries()) {
        ScenarioVariant variant = *entry.variant;
        for (ScenarioChange& change : variant.changes) change = models::withCurvesInside(std::move(change));
        if (variant == *entry.variant) continue;
        tree.replace(entry.id, std::move(variant));
        moved = true;
    }
    if (!moved) return {};
    return pushTree(tr("Put the demand curves into the file"), std::move(tree), shown_, std::move(inside));
}

}  // namespace splitpoint::ui
