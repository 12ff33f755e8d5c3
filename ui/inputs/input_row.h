#pragma once

#include <QWidget>

#include "ui/document/provenance.h"
#include "ui/document/scenario_document.h"
#include "ui/inputs/estimate_text.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace splitpoint::ui {

class RangeHandle;

/// One input: provenance mark, label, editor, and below it unit, default and range, or what is wrong with the text.
///
/// What is typed counts at once while it is valid; an invalid text stays in the editor with its reason when the editor
/// is left, and the document has the value from before that text was begun: the first half of what was refused was
/// never meant. Escape goes back to the value before the editor was typed in. Neither leaves a step. A figure that may
/// be a range has a handle under its editor that shows the range and widens or narrows it.
class InputRow : public QWidget {
    Q_OBJECT

  public:
    InputRow(ScenarioDocument& document, Field field, QWidget* parent = nullptr);
    /// Its editors say nothing more to it: one that has the keyboard loses it on the way out, which ends an editing.
    ~InputRow() override;

    [[nodiscard]] const Field& field() const { return field_; }
    /// The same path with other words around it (a default that depends on another field).
    void setField(Field field);
    /// Reads the document again.
    void refresh();
    [[nodiscard]] bool hasProblem() const { return !problem_.isEmpty(); }
    [[nodiscard]] const QString& problem() const { return problem_; }
    [[nodiscard]] QWidget* editor() const;
    /// Of a figure that may be a range; null elsewhere.
    [[nodiscard]] RangeHandle* rangeHandle() const { return range_; }

  Q_SIGNALS:
    void problemChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void createEditor();
    void createRange();
    void showRange();
    void dragTo(const models::Estimate& value);
    void finishDrag();
    void placeHint();
    void describeSwitch();
    /// Whether something was typed that Escape takes back; elsewhere the key is for what lies around the editor.
    [[nodiscard]] bool canGoBack() const { return line_ != nullptr && (session_ != 0 || hasProblem()); }
    [[nodiscard]] tl::expected<FieldValue, QString> read(const QString& text) const;
    void describe();
    void fitEditor();
    void showLine(bool whole);
    void showValue(const FieldValue& value);
    void typed(const QString& text);
    void finished();
    void commit(const FieldValue& value);
    void giveBack();
    void cancelTyping();
    void step(int steps);
    void setProblem(const QString& sentence);
    void reset();

    ScenarioDocument& document_;
    Field field_;
    FieldValue shown_;
    FieldValue before_;  ///< before the editor was typed in
    FieldValue base_;    ///< before the text in the editor was begun
    QString typedText_;
    int session_ = 0;
    bool below_ = false;  ///< the editor stands under the label
    QString problem_;
    Provenance from_;  ///< as on show
    QLabel* mark_;
    QLabel* label_;
    QLabel* hint_;
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    QCheckBox* flag_ = nullptr;
    QToolButton* reset_;
    QToolButton* switch_ = nullptr;  ///< of the range that the figure came with
    RangeHandle* range_ = nullptr;
    std::vector<FieldChange> dragged_;  ///< from the value before a drag of the handle; empty: none
    RangeForm form_ = RangeForm::Shortest;  ///< as the value on show was typed
};

}  // namespace splitpoint::ui
