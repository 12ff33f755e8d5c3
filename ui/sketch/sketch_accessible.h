#pragma once

#include <QObject>

#include "models/demand/drawn.h"

namespace splitpoint::ui {

class SketchCanvas;

/// Makes the sketch canvas to assistive tools what it is to the eye: a table of hours, a day a row and an hour a
/// column, each cell with its GPUs, and as a whole a value, that of the hour at the cursor. Idempotent.
void installSketchAccessibility();

/// Tells assistive tools of moves and edits on a canvas: the focus goes to the hour at the cursor, whose name is what a
/// screen reader says ("Tuesday 14:00, 36 GPUs, 12 above baseline"); an edited hour has its value changed. Nothing is
/// told while a drag is under way; its end is.
class SketchAnnouncer : public QObject {
    Q_OBJECT

  public:
    explicit SketchAnnouncer(SketchCanvas* canvas);

  private:
    void tellMove();
    void tellEdit();

    SketchCanvas* canvas_;
    int hours_ = 0;
    double told_ = -1.0;
};

}  // namespace splitpoint::ui
