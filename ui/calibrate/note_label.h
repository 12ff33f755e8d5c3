#pragma once

#include <QLabel>

namespace splitpoint::ui {

/// Sentences that wrap, can be selected, and take no room when there are none.
class NoteLabel : public QLabel {
    Q_OBJECT

  public:
    enum class Tone { Plain, Muted, Warning };

    NoteLabel(const QString& name, Tone tone, QWidget* parent = nullptr);
    /// @param sentences  one a line; empty hides the label
    void say(const QStringList& sentences);
    void setTone(Tone tone);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colorIn();
    Tone tone_;
};

}  // namespace splitpoint::ui
