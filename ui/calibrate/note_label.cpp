#include "ui/calibrate/note_label.h"

#include <QEvent>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

NoteLabel::NoteLabel(const QString& name, Tone tone, QWidget* parent) : QLabel(parent), tone_(tone) {
    setAccessibleName(name);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    colorIn();
    hide();
}

void NoteLabel::say(const QStringList& sentences) {
    QStringList present = sentences;
    present.removeAll(QString());
    setText(present.join(QChar(u'\n')));
    setAccessibleDescription(text());
    setVisible(!present.isEmpty());
}

void NoteLabel::setTone(Tone tone) {
    tone_ = tone;
    colorIn();
}

void NoteLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colorIn();
}

void NoteLabel::colorIn() {
    const Theme& theme = themeOf(palette());
    const QColor color = tone_ == Tone::Warning ? theme.warning : tone_ == Tone::Muted ? theme.textMuted : theme.text;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == color) return;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

}  // namespace splitpoint::ui
