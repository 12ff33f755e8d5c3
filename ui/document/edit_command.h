#pragma once

#include <chrono>
#include <functional>
#include <vector>

#include <QUndoCommand>
#include <QVariant>

#include "models/scenario.h"
#include "ui/document/scenario_tree.h"
#include "ui/inputs/field_edit.h"

namespace splitpoint::ui {

class ScenarioDocument;

/// An edit for the undo list: "On demand: price 3.00 → 2.80 USD per GPU-hour".
struct EditWords {
    QString what;      ///< "On demand: price", or the whole sentence where there is no `from`
    QString from, to;  ///< words of the old and new value
    QString unit;

    [[nodiscard]] QString text() const;
};

/// One edit in words, and how to do and undo it. Both directions touch only what changed; the document is never stored.
struct Edit {
    EditWords words;
    QString mergeKey;  ///< edits of one key within a second become one step; empty: never
    int session = 0;   ///< not 0: edits of one key and one session (typing in one editor) merge however slowly they come
    std::function<void(models::Scenario&)> apply, revert;
    QVariant place;    ///< where it was made, shown again when it is undone or redone; may be empty
    std::vector<FieldChange> fields;  ///< set for edits of fields, so that a change back to the start leaves no step
};

/// Where among the document's scenarios a step was made, and what that made of the others.
struct TreeStep {
    int scenario = kBaselineScenario;
    SharedTree before;  ///< null until then where an edit before it is not settled either
    SharedTree after;   ///< null until `ScenarioDocument::settle`
};

/// A step of the undo stack.
class EditCommand : public QUndoCommand {
  public:
    /// @param prepared the scenario after the edit, already checked; used for the first redo
    /// @param tree     the scenarios as they are before the edit
    EditCommand(ScenarioDocument& document, Edit edit, models::ScenarioSnapshot prepared, std::shared_ptr<TreeStep> tree);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    [[nodiscard]] int session() const { return edit_.session; }

  private:
    void setWords();

    ScenarioDocument& document_;
    Edit edit_;
    models::ScenarioSnapshot prepared_;
    std::shared_ptr<TreeStep> tree_;
    QString scenarioName_;  ///< before the words of an edit of a further scenario
    std::chrono::steady_clock::time_point madeAt_;
};

}  // namespace splitpoint::ui
