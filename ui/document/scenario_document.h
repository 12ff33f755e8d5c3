#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "models/base/result.h"
#include "models/scenario.h"
#include "ui/document/edit_command.h"
#include "ui/document/outcome.h"
#include "ui/document/provenance.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// The scenario that is open: an immutable snapshot, the file it belongs to, and the undo stack that every change of it
/// goes through. It is always valid: an edit that the model's checks refuse is refused here, with the sentence to show.
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
    /// Scenario name, or the file's.
    [[nodiscard]] QString title() const;
    /// The scenario as it was opened or started with: what "reset" goes back to.
    [[nodiscard]] const models::ScenarioSnapshot& opening() const { return opening_; }
    [[nodiscard]] const std::vector<Field>& openingFields() const { return openingFields_; }
    /// What saving would write now, byte for byte.
    [[nodiscard]] std::string fileText() const;
    /// The same for another thread: the snapshot is taken now, the text made when it is called.
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

    /// Opens a file. On failure nothing changes, and the message lists what is wrong.
    Outcome open(const QString& file);
    /// Takes unsaved work up again: the text as saving would have written it, of the file that it belongs to and that was
    /// opened or saved last with this SHA-256; both empty if it never had one. The document then has unsaved changes.
    Outcome recover(const std::string& text, const QString& file, const std::string& diskSha256);
    /// Takes a scenario that has no file yet.
    void startWith(models::Scenario scenario);
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
    /// A step was undone or redone that was made at this place.
    void placeShown(const QVariant& place);

  private:
    friend class EditCommand;
    void take(models::ScenarioSnapshot snapshot);
    void change(const std::function<void(models::Scenario&)>& how);
    void show(const QVariant& place);
    Outcome push(Edit edit);
    void reset(models::Scenario scenario, const QString& path, std::string sha256);
    Outcome write(const QString& file, const std::optional<std::string>& expectedSha256);

    models::ScenarioSnapshot snapshot_, opening_;
    models::ScenarioSnapshot gestureStart_;  ///< null: no gesture is under way
    std::vector<Field> fields_, openingFields_;
    ProvenanceIndex provenance_;
    QString path_;
    std::string diskSha256_;
    int sessions_ = 0;
    QUndoStack undoStack_;
};

/// All messages in one text, the first ones whole, the rest counted.
[[nodiscard]] QString joinedMessages(const std::vector<models::Error>& errors);

}  // namespace splitpoint::ui
