#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include "models/base/result.h"
#include "models/scenario.h"
#include "ui/document/edit_command.h"
#include "ui/document/outcome.h"
#include "ui/document/provenance.h"
#include "ui/document/scenario_tree.h"
#include "ui/inputs/field.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// The scenarios that are open: the baseline and those that change it, one of them shown as an immutable snapshot, the
/// file they belong to, and the undo stack that every change goes through. What is shown is always valid: an edit that the
/// model's checks refuse is refused here, with the sentence to show.
///
/// Every edit is one of the scenario on show. What it is as a list of changes is found out a moment later (`settle`), off
/// the GUI thread unless somebody asks sooner, and never within a drag or between the edits of one. Which scenario is shown
/// is a matter of view: it is neither undone nor saved.
class ScenarioDocument : public QObject {
    Q_OBJECT

  public:
    explicit ScenarioDocument(QObject* parent = nullptr);

    [[nodiscard]] const models::ScenarioSnapshot& snapshot() const { return snapshot_; }
    [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }
    [[nodiscard]] const ProvenanceIndex& provenance() const { return provenance_; }
    [[nodiscard]] QUndoStack& undoStack() { return undoStack_; }
    /// File on disk; empty while the scenario was never saved (a sample, a new one).
    [[nodiscard]] const QString& path() const { return path_; }
    /// The file and the curves beside it that any scenario names, as it is on disk and as it is now; empty without a file.
    /// Nothing else may be written over them.
    [[nodiscard]] std::vector<std::filesystem::path> filesRead() const;
    /// Scenario name, or the file's.
    [[nodiscard]] QString title() const;
    /// What "reset" goes back to: the baseline as it was opened or started with; of another scenario its parent.
    [[nodiscard]] const models::ScenarioSnapshot& opening() const { return isBaseline() ? opening_ : parent_; }
    [[nodiscard]] const std::vector<Field>& openingFields() const { return isBaseline() ? openingFields_ : parentFields_; }
    /// Where `opening` is from, for a sentence: "as opened", "as in Chat service".
    [[nodiscard]] QString openingWords() const;
    /// What saving would write now, byte for byte.
    [[nodiscard]] std::string fileText() const;
    /// The same as work that needs the document no more, for another thread.
    [[nodiscard]] std::function<std::string()> fileTextMaker() const;
    /// SHA-256 of the file as it was opened or last saved; empty while there is none.
    [[nodiscard]] const std::string& diskSha256() const { return diskSha256_; }
    /// SHA-256 of the file on disk, or where there are changes of what saving would write.
    [[nodiscard]] std::string sha256() const;

    /// Puts a value into a field, as one undoable step with words; consecutive edits of one field merge.
    /// @param session see `Edit::session`; a new one from `newSession`
    Outcome setField(const QString& fieldPath, const FieldValue& value, int session = 0);
    /// The same from what the user typed.
    Outcome setFieldText(const QString& fieldPath, const QString& text, int session = 0);
    [[nodiscard]] int newSession() { return ++sessions_; }
    /// Takes the edits of that session back if they are the newest step; neither undo nor redo knows them afterwards.
    void cancelSession(int session);
    /// Any other change. @param words names it in the undo list @param mergeKey see Edit
    Outcome edit(const EditWords& words, const std::function<void(models::Scenario&)>& change, const QString& mergeKey = {});

    /// The same for an edit that is already in parts. Refused while a gesture is under way.
    Outcome commit(Edit edit);

    // A gesture: a drag that shows every position of the pen as the document's value and becomes one step, or none.
    void beginGesture();
    /// Shows the scenario as it was at the beginning with this change on it; refused changes show nothing new.
    Outcome preview(const std::function<void(models::Scenario&)>& change);
    /// Makes what is shown one step. `edit` must lead from the beginning to it.
    void finishGesture(Edit edit);
    /// Back to the beginning, without a step.
    void cancelGesture();
    [[nodiscard]] bool isInGesture() const { return gestureStart_ != nullptr; }

    // Scenarios (document_scenarios.cpp). Each change of them is one undoable step with words.

    /// All but the baseline, up to date.
    [[nodiscard]] const ScenarioTree& scenarios();
    /// No edit waits to be looked at as a list of changes: asking for `scenarios` costs nothing. Where it waits,
    /// `scenariosChanged` comes when it was.
    [[nodiscard]] bool isSettled() const { return unsettled_.empty(); }
    /// The baseline, or the scenario on show where it is that.
    [[nodiscard]] const models::ScenarioSnapshot& baseline() const { return baseline_; }
    /// Number of the scenario on show.
    [[nodiscard]] int shownScenario() const { return shown_; }
    [[nodiscard]] bool isBaseline() const { return shown_ == kBaselineScenario; }
    [[nodiscard]] QString scenarioName(int id) const;
    /// Any scenario as a snapshot; null if there is none of this number.
    [[nodiscard]] models::ScenarioSnapshot scenario(int id);
    Outcome showScenario(int id);
    /// A copy beside it, or of the baseline a child without changes; shown at once.
    Outcome duplicateScenario(int id);
    /// A child without changes; shown at once.
    Outcome addScenario(int parent);
    Outcome renameScenario(int id, const QString& name);
    /// Its children stay what they are.
    Outcome removeScenario(int id);
    /// Up (-1) or down (1) among those of the same parent.
    Outcome moveScenario(int id, int by);
    Outcome switchChange(int id, const std::string& path, bool on);
    Outcome removeChange(int id, const std::string& path);
    /// Makes it in the parent, so that it is no change any more.
    Outcome adoptChange(int id, const std::string& path);
    /// Puts curves of csv files into the file, in all scenarios.
    Outcome takeCurvesIn();

    /// Opens a file. On failure nothing changes, and the message lists what is wrong.
    Outcome open(const QString& file);
    /// Takes unsaved work up again: the text as saving would have written it, of the file that it belongs to and that was
    /// opened or saved last with this SHA-256; both empty if it never had one. The document then has unsaved changes.
    Outcome recover(const std::string& text, const QString& file, const std::string& diskSha256);
    /// Takes a scenario that has no file yet.
    void startWith(models::Scenario scenario);
    void startWith(models::ScenarioFamily family);
    /// Writes the file whole or not at all. Refuses if somebody else changed it meanwhile, unless `force`.
    Outcome save(bool force = false);
    Outcome saveAs(const QString& file);
    /// True if the file on disk is no longer what was opened or saved.
    [[nodiscard]] bool changedOnDisk() const;
    /// The user has seen that the file has other bytes now, of this SHA-256, and means to replace them by saving.
    void replaceOnSave(const std::string& sha256OnDisk);

  Q_SIGNALS:
    void scenarioChanged();  ///< any change of the snapshot
    void fieldsChanged();    ///< the field table is another one; comes before `scenarioChanged`
    void opened();           ///< another scenario altogether
    void pathChanged();
    void gestureChanged(bool active);
    void aboutToWrite();  ///< the file is going to be written
    void scenariosChanged();  ///< another list of scenarios or changes, or another one is shown
    /// A step was undone or redone that was made at this place.
    void placeShown(const QVariant& place);

  private:
    friend class EditCommand;
    friend class TreeCommand;
    void take(models::ScenarioSnapshot snapshot);
    void show(const QVariant& place);
    Outcome push(Edit edit);
    void reset(models::ScenarioFamily family, const QString& path, std::string sha256);

    void accept(models::ScenarioSnapshot snapshot, const std::shared_ptr<TreeStep>& step);
    void replay(const TreeStep& step, bool forward, const std::function<void(models::Scenario&)>& how);
    /// An edit whose list of changes is not known yet, and those that were merged into its step.
    struct Unsettled {
        std::weak_ptr<TreeStep> step;  ///< gone: merged into the step after it, or dropped as changing nothing
        models::ScenarioSnapshot before, now;
    };
    void settle();
    void settleInBackground();
    void takeSettled(const std::vector<SharedTree>& trees);
    [[nodiscard]] std::vector<Unsettled> joinedEdits() const;
    /// The scenarios after each of these edits, which follow one another; needs the document no more.
    [[nodiscard]] std::function<std::vector<SharedTree>()> treesMaker(std::vector<Unsettled> edits) const;
    /// The scenarios as they are once an edit under way is looked at.
    [[nodiscard]] std::function<SharedTree()> treeMaker() const;
    void setTree(SharedTree tree, int shown, const std::function<void(models::Scenario&)>& changeBaseline);
    void showNow(int id);
    [[nodiscard]] std::shared_ptr<TreeStep> newStep() const;
    [[nodiscard]] QString nameProblem(const std::string& name, int of) const;
    Outcome pushTree(const QString& words, ScenarioTree after, int shownAfter, std::optional<models::Scenario> baseline = {});
    [[nodiscard]] QString wordsOf(int id, const std::string& path) const;
    Outcome changeList(int id, const QString& words, std::vector<models::ScenarioChange> changes);
    [[nodiscard]] std::vector<std::filesystem::path> filesReadFrom(const QString& file) const;
    Outcome write(const QString& file, const std::optional<std::string>& expectedSha256);

    models::ScenarioSnapshot snapshot_, opening_;
    models::ScenarioSnapshot gestureStart_;  ///< null: no gesture is under way
    models::ScenarioSnapshot baseline_, parent_;  ///< of the scenario on show; `baseline_` is it where that is the baseline
    SharedTree tree_ = std::make_shared<const ScenarioTree>();
    int shown_ = kBaselineScenario;
    std::vector<Unsettled> unsettled_;        ///< in the order they were made, all of the scenario on show
    models::ScenarioSnapshot pendingBefore_;  ///< the scenario before the edit that is being pushed
    QTimer settleTimer_;
    QThreadPool pool_;
    LatestJob<std::vector<SharedTree>> settleJob_;
    std::vector<Field> parentFields_;
    std::vector<Field> fields_, openingFields_;
    ProvenanceIndex provenance_;
    QString path_;
    std::vector<std::filesystem::path> filesOnDisk_;  ///< that the file read when it was opened or last saved
    std::string diskSha256_;
    int sessions_ = 0;
    bool dropsStep_ = false;  ///< the step that is being undone is forgotten
    QUndoStack undoStack_;
};

/// All messages in one text, the first ones whole, the rest counted.
[[nodiscard]] QString joinedMessages(const std::vector<models::Error>& errors);

}  // namespace splitpoint::ui
