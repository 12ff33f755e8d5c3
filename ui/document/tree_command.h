#pragma once

#include <functional>
#include <memory>

#include <QUndoCommand>

#include "ui/document/scenario_delta.h"
#include "ui/document/scenario_tree.h"

namespace splitpoint::ui {

class ScenarioDocument;

/// What a step does to the document's scenarios.
struct TreeEdit {
    SharedTree before, after;
    int shownBefore = kBaselineScenario, shownAfter = kBaselineScenario;
    std::shared_ptr<const ScenarioDelta> baseline;  ///< null: the baseline stays what it is
};

/// A step of the undo stack that adds, removes, renames or moves scenarios, or switches changes off and on. Undone and
/// redone it shows what was on show then.
class TreeCommand : public QUndoCommand {
  public:
    TreeCommand(ScenarioDocument& document, const QString& words, TreeEdit edit);

    void undo() override;
    void redo() override;

  private:
    ScenarioDocument& document_;
    TreeEdit edit_;
};

}  // namespace splitpoint::ui
