// The canvas by keyboard alone.
#include <QKeyEvent>

#include "models/demand/range_edit.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {

using models::HourRange;

namespace {
constexpr int kDay = 24;
}  // namespace

void SketchCanvas::keyPressEvent(QKeyEvent* event) {
    if (session_.view().gpus.empty()) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        if (!session_.isInGesture()) return QWidget::keyPressEvent(event);
        session_.cancel();
        drag_ = Drag::None;
        followView();
        return;
    }
    if (session_.isInGesture()) return;  // the mouse has the curve
    if (moveCursor(event) || nudge(event) || operateByKey(event) || toolByKey(event)) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SketchCanvas::moveCursor(QKeyEvent* event) {
    const bool day = event->modifiers().testFlag(Qt::ControlModifier) || isYear();
    const int step = day ? kDay : 1;
    int cursor = session_.cursor();
    switch (event->key()) {
        case Qt::Key_Left:
            cursor -= step;
            break;
        case Qt::Key_Right:
            cursor += step;
            break;
        case Qt::Key_Home:
            cursor = 0;
            break;
        case Qt::Key_End:
            cursor = session_.view().hours() - 1;
            break;
        default:
            return false;
    }
    cursor = std::clamp(cursor, 0, session_.view().hours() - 1);
    session_.select(event->modifiers().testFlag(Qt::ShiftModifier) ? session_.anchor() : cursor, cursor);
    return true;
}

bool SketchCanvas::nudge(QKeyEvent* event) {
    double change = 0.0;
    switch (event->key()) {
        case Qt::Key_Up:
            change = 1.0;
            break;
        case Qt::Key_Down:
            change = -1.0;
            break;
        case Qt::Key_PageUp:
            change = stepGpus_;
            break;
        case Qt::Key_PageDown:
            change = -stepGpus_;
            break;
        default:
            return false;
    }
    const HourRange range = session_.selection();
    const auto& gpus = session_.view().gpus;
    const auto edit = models::operate(gpus, range, models::RangeOperation::Add, change);
    const int first = session_.view().firstHour;
    const auto at = static_cast<std::size_t>(session_.cursor());
    session_.commit(edit,
                    {session_.clock().range(first + range.first, first + range.last), gpusText(gpus[at]),
                     gpusText(edit.gpus[at]), tr("GPUs")},
                    QStringLiteral("nudge %1 %2 %3 %4")
                        .arg(session_.workloadIndex())
                        .arg(static_cast<int>(session_.view().scope))
                        .arg(first + range.first)
                        .arg(first + range.last));
    return true;
}

bool SketchCanvas::operateByKey(QKeyEvent* event) {
    const HourRange range = session_.selection();
    const SketchView& view = session_.view();
    const QString where = session_.clock().range(view.firstHour + range.first, view.firstHour + range.last);
    const QString typed = event->text();
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) return false;
    if (typed.size() == 1 && (typed[0].isDigit() || QStringLiteral("=*+-").contains(typed[0]))) {
        Q_EMIT typingWanted(typed[0].isDigit() ? QStringLiteral("=") + typed : typed);
        return true;
    }
    switch (event->key()) {
        case Qt::Key_F2:
            Q_EMIT tableWanted();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return session_.erase(range) || true;
        case Qt::Key_Less:
        case Qt::Key_Comma:
            session_.commit(models::shiftWithin(view.gpus, range, -1), {tr("Shift %1 earlier").arg(where), {}, {}, {}});
            return true;
        case Qt::Key_Greater:
        case Qt::Key_Period:
            session_.commit(models::shiftWithin(view.gpus, range, 1), {tr("Shift %1 later").arg(where), {}, {}, {}});
            return true;
        case Qt::Key_C:
            Q_EMIT copyToDaysWanted();
            return true;
        case Qt::Key_X:
            session_.commit(models::swapWithNext(view.gpus, range),
                            {tr("Swap %1 with what follows").arg(where), {}, {}, {}});
            return true;
        case Qt::Key_I:
            session_.commit(models::interpolate(view.gpus, range), {tr("Interpolate %1").arg(where), {}, {}, {}});
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!isYear()) return false;
            Q_EMIT weekWanted(session_.cursor() / models::kHoursPerWeek * models::kHoursPerWeek);
            return true;
        default:
            return false;
    }
}

bool SketchCanvas::toolByKey(QKeyEvent* event) {
    if (event->modifiers() != Qt::NoModifier) return false;
    switch (event->key()) {
        case Qt::Key_V:
            session_.setTool(SketchTool::Point);
            return true;
        case Qt::Key_B:
            session_.setTool(SketchTool::Pencil);
            return true;
        case Qt::Key_R:
            session_.setTool(SketchTool::Brush);
            return true;
        case Qt::Key_L:
            session_.setTool(SketchTool::Line);
            return true;
        case Qt::Key_M:
            session_.setTool(SketchTool::Range);
            return true;
        case Qt::Key_T:
            session_.setTool(SketchTool::Stamp);
            return true;
        case Qt::Key_E:
            session_.setTool(SketchTool::Eraser);
            return true;
        case Qt::Key_BracketLeft:
            session_.setBrushRadius(session_.brushRadius() - 1.0);
            return true;
        case Qt::Key_BracketRight:
            session_.setBrushRadius(session_.brushRadius() + 1.0);
            return true;
        default:
            return false;
    }
}

}  // namespace splitpoint::ui
