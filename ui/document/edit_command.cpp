#include "ui/document/edit_command.h"

#include <algorithm>

#include "ui/document/scenario_document.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kMergeWithin{1000};
constexpr int kEditCommandId = 1;

bool changesNothing(const std::vector<FieldChange>& changes) {
    return !changes.empty() && std::all_of(changes.begin(), changes.end(),
                                           [](const FieldChange& change) { return change.before == change.after; });
}

/// First befores, last afters. Fields that only one of the two touched keep what they have.
std::vector<FieldChange> joined(std::vector<FieldChange> first, const std::vector<FieldChange>& last) {
    for (const FieldChange& change : last) {
        const auto same = std::find_if(first.begin(), first.end(),
                                       [&](const FieldChange& each) { return each.field.path == change.field.path; });
        if (same == first.end()) first.push_back(change);
        else same->after = change.after;
    }
    return first;
}
}  // namespace

QString EditWords::text() const {
    if (from.isEmpty() && to.isEmpty()) return what;
    const QString value = u"%1 %2 \u2192 %3"_s.arg(what, from, to);
    return unit.isEmpty() ? value : u"%1 %2"_s.arg(value, unit);
}

EditCommand::EditCommand(ScenarioDocument& document, Edit edit, models::ScenarioSnapshot prepared, std::shared_ptr<TreeStep> tree)
    : document_(document),
      edit_(std::move(edit)),
      prepared_(std::move(prepared)),
      tree_(std::move(tree)),
      madeAt_(std::chrono::steady_clock::now()) {
    if (tree_->scenario != kBaselineScenario) scenarioName_ = document_.scenarioName(tree_->scenario);
    setWords();
}

void EditCommand::setWords() {
    setText(scenarioName_.isEmpty() ? edit_.words.text() : u"%1 \u00b7 %2"_s.arg(scenarioName_, edit_.words.text()));
}

void EditCommand::redo() {
    if (prepared_) {
        document_.accept(std::exchange(prepared_, nullptr), tree_);
        return;
    }
    document_.replay(*tree_, true, edit_.apply);
    document_.show(edit_.place);
}

void EditCommand::undo() {
    document_.replay(*tree_, false, edit_.revert);
    setObsolete(document_.dropsStep_);
    if (!document_.dropsStep_) document_.show(edit_.place);
}

int EditCommand::id() const { return edit_.mergeKey.isEmpty() ? -1 : kEditCommandId; }

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (next == nullptr || next->edit_.mergeKey != edit_.mergeKey || next->tree_->scenario != tree_->scenario) return false;
    const bool sameSession = edit_.session != 0 && edit_.session == next->edit_.session;
    const bool quick = edit_.session == next->edit_.session && next->madeAt_ - madeAt_ <= kMergeWithin;
    if (!sameSession && !quick) return false;
    next->tree_->before = tree_->before;  // shared with the document, which still has to settle it
    tree_ = next->tree_;
    if (edit_.fields.empty()) {
        edit_.apply = [first = std::move(edit_.apply), then = next->edit_.apply](models::Scenario& scenario) {
            first(scenario);
            then(scenario);
        };
        edit_.revert = [then = std::move(edit_.revert), first = next->edit_.revert](models::Scenario& scenario) {
            first(scenario);
            then(scenario);
        };
    } else {
        edit_.fields = joined(std::move(edit_.fields), next->edit_.fields);
        edit_.apply = applyAll(edit_.fields);
        edit_.revert = revertAll(edit_.fields);
        setObsolete(changesNothing(edit_.fields));
    }
    edit_.words.to = next->edit_.words.to;
    madeAt_ = next->madeAt_;
    setWords();
    return true;
}

}  // namespace splitpoint::ui
