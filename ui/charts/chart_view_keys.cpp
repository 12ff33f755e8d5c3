// What the keyboard does to a chart.
#include <QKeyEvent>

#include "ui/charts/chart_view_private.h"
#include "ui/charts/handle_moves.h"

namespace splitpoint::ui {
namespace {

constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.2;  // of the shown part

}  // namespace

void ChartView::setFocusedHandle(int index) {
    if (index != d_->focusedHandle) endGesture(HandlePhase::End);
    d_->focusedHandle = index;
    if (index >= 0) {
        setReadout(std::nullopt, {});
        announce();
    }
    update();
}

/// True where the key meant the focused handle.
bool ChartView::handleKey(QKeyEvent* event) {
    if (d_->focusedHandle < 0) return false;
    const int steps = (event->modifiers() & Qt::ShiftModifier) != 0 ? kManySteps : 1;
    int x = 0, y = 0;
    switch (event->key()) {
        case Qt::Key_Left:
            x = -steps;
            break;
        case Qt::Key_Right:
            x = steps;
            break;
        case Qt::Key_Down:
            y = -steps;
            break;
        case Qt::Key_Up:
            y = steps;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            endGesture(HandlePhase::End);
            return true;
        case Qt::Key_Escape:
            if (d_->gesture)
                endGesture(HandlePhase::Cancel);
            else
                setFocusedHandle(-1);
            return true;
        default:
            return false;
    }
    moveHandle(d_->focusedHandle, nudged(d_->spec, d_->spec.handles[d_->focusedHandle], x, y));
    d_->nudgesEnd.start();
    return true;
}

/// True where the key changed, or would change, the shown part.
bool ChartView::zoomKey(QKeyEvent* event) {
    if (!zoomsX() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) return false;
    ensureFrame();
    const QPointF around = d_->readout.value_or(d_->valueAt(d_->frame.plot.center()));
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomAround(kKeyZoom, around);
            return true;
        case Qt::Key_Minus:
            zoomAround(1.0 / kKeyZoom, around);
            return true;
        case Qt::Key_0:
            resetZoom();
            return true;
        case Qt::Key_Left:
            return shift && isZoomed() && (panBy(-kKeyPan, 0.0), true);
        case Qt::Key_Right:
            return shift && isZoomed() && (panBy(kKeyPan, 0.0), true);
        case Qt::Key_Down:
            return shift && isZoomed() && (panBy(0.0, -kKeyPan), true);
        case Qt::Key_Up:
            return shift && isZoomed() && (panBy(0.0, kKeyPan), true);
        default:
            return false;
    }
}

bool ChartView::event(QEvent* event) {
    // What is pointed at here goes before whatever else has the key, such as the end of a calibration.
    const bool uses = d_->readout || d_->focusedHandle >= 0;
    if (event->type() == QEvent::ShortcutOverride && uses &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        d_->spaceIsDown = true;
        event->accept();
        return;
    }
    if (handleKey(event) || zoomKey(event)) return;
    const int steps = (event->modifiers() & Qt::ControlModifier) != 0 ? kManySteps : 1;
    bool used = true;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showTable();
            break;
        case Qt::Key_Left:
            used = moveReadout(-steps, 0);
            break;
        case Qt::Key_Right:
            used = moveReadout(steps, 0);
            break;
        case Qt::Key_Down:
            used = moveReadout(0, -steps);
            break;
        case Qt::Key_Up:
            used = moveReadout(0, steps);
            break;
        case Qt::Key_Escape:
            used = d_->readout.has_value();
            setReadout(std::nullopt, {});
            break;
        default:
            used = false;
            break;
    }
    if (!used) QWidget::keyPressEvent(event);
}

void ChartView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) d_->spaceIsDown = false;
    QWidget::keyReleaseEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::BacktabFocusReason)
        setFocusedHandle(static_cast<int>(d_->spec.handles.size()) - 1);
    else if (event->reason() == Qt::TabFocusReason)
        setFocusedHandle(-1);
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) endGesture(HandlePhase::End);
    d_->spaceIsDown = false;
    QWidget::focusOutEvent(event);
}

bool ChartView::focusNextPrevChild(bool next) {
    const int index = d_->focusedHandle + (next ? 1 : -1);
    if (d_->spec.emptyReason.isEmpty() && index >= -1 && index < d_->spec.handles.size()) {
        setFocusedHandle(index);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

}  // namespace splitpoint::ui
