#include "ui/document/tree_command.h"

#include "ui/document/scenario_document.h"

namespace splitpoint::ui {

using models::Scenario;

TreeCommand::TreeCommand(ScenarioDocument& document, const QString& words, TreeEdit edit)
    : QUndoCommand(words), document_(document), edit_(std::move(edit)) {}

void TreeCommand::redo() {
    document_.setTree(edit_.after, edit_.shownAfter, edit_.baseline ? [this](Scenario& s) { edit_.baseline->apply(s); }
                                                                    : std::function<void(Scenario&)>());
}

void TreeCommand::undo() {
    document_.setTree(edit_.before, edit_.shownBefore, edit_.baseline ? [this](Scenario& s) { edit_.baseline->revert(s); }
                                                                      : std::function<void(Scenario&)>());
}

}  // namespace splitpoint::ui
