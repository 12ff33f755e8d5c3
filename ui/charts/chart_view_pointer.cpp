// What the mouse does to a chart.
#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/axis_zoom.h"
#include "ui/charts/chart_view_private.h"
#include "ui/charts/handle_moves.h"

namespace splitpoint::ui {
namespace {

constexpr double kHandleReach = 12.0;  // points around a handle in which a press takes it
constexpr double kWheelZoom = 1.25;

/// There the wheel is for the page.
bool isInScrollingPage(const QWidget& view) {
    for (const QWidget* w = view.parentWidget(); w != nullptr; w = w->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(w);
        if (area != nullptr && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum()) return true;
    }
    return false;
}

}  // namespace

int ChartView::handleAt(const QPointF& position) const {
    if (!d_->spec.emptyReason.isEmpty()) return -1;
    int nearest = -1;
    double least = kHandleReach;
    for (int i = 0; i < d_->spec.handles.size(); ++i) {
        const HandleSpec& handle = d_->spec.handles[i];
        if (!d_->frame.x.contains(handle.x) || !d_->frame.y.contains(handle.y)) continue;
        const double away =
            std::hypot(d_->frame.x.position(handle.x) - position.x(), d_->frame.y.position(handle.y) - position.y());
        if (away <= least) least = away, nearest = i;
    }
    return nearest;
}

void ChartView::moveHandle(int index, const QPointF& axisValue) {
    HandleSpec& handle = d_->spec.handles[index];
    const QPointF from(handle.x, handle.y), to = placeOf(d_->spec, handle, axisValue);
    if (!d_->gesture) d_->gesture = HandleGesture{handle.id, from, from, false};
    if (to == from) return;
    handle.x = to.x();
    handle.y = to.y();
    d_->gesture->now = to;
    update();
    announce();
    const QString id = handle.id;
    // Whoever is told may set a new spec, or take the handle away.
    if (!std::exchange(d_->gesture->begun, true)) Q_EMIT handleMoved(id, d_->gesture->start, HandlePhase::Begin);
    if (d_->gesture) Q_EMIT handleMoved(id, to, HandlePhase::Move);
}

void ChartView::endGesture(HandlePhase phase) {
    d_->nudgesEnd.stop();
    if (!d_->gesture) return;
    const HandleGesture gesture = *std::exchange(d_->gesture, std::nullopt);
    if (!gesture.begun) return;
    if (phase == HandlePhase::Cancel) {
        for (HandleSpec& handle : d_->spec.handles)
            if (handle.id == gesture.id) handle.x = gesture.start.x(), handle.y = gesture.start.y();
        update();
    }
    Q_EMIT handleMoved(gesture.id, phase == HandlePhase::Cancel ? gesture.start : gesture.now, phase);
}

void ChartView::leaveEvent(QEvent* event) {
    setReadout(std::nullopt, {});
    QWidget::leaveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    d_->press.reset();
    if (!d_->spec.emptyReason.isEmpty()) return;
    ensureFrame();  // a gesture may have moved the axes since the last painting
    const QPointF at = event->position();
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && d_->spaceIsDown);
    if (pans && zoomsX() && d_->frame.plot.contains(at)) {
        d_->press = PointerPress{PointerPress::Kind::Pan, at, at};
        setCursor(Qt::ClosedHandCursor);
        event->accept();
        return;
    }
    if (event->button() != Qt::LeftButton) return;
    event->accept();
    const int handle = handleAt(at);
    setFocusedHandle(handle);
    if (handle < 0) {
        d_->press = PointerPress{PointerPress::Kind::Pick, at, at};
        return;
    }
    const HandleSpec& taken = d_->spec.handles[handle];
    const QPointF place(taken.x, taken.y);
    d_->gesture = HandleGesture{taken.id, place, place, false};
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    ensureFrame();
    const QRectF plot = d_->frame.plot;
    const bool inPlot = plot.contains(at);
    if (d_->gesture && (event->buttons() & Qt::LeftButton) != 0 && d_->focusedHandle >= 0) {
        moveHandle(d_->focusedHandle, d_->valueAt(at));
        return;
    }
    if (d_->press && event->buttons() != Qt::NoButton) {
        const double far = std::abs(at.x() - d_->press->from.x());
        if (d_->press->kind == PointerPress::Kind::Pick && d_->spec.brushZoomsX && zoomsX() &&
            far >= QApplication::startDragDistance())
            d_->press->kind = PointerPress::Kind::Brush;
        const QPointF by = at - std::exchange(d_->press->last, at);
        if (d_->press->kind == PointerPress::Kind::Pan)
            panBy(-by.x() / std::max(1.0, plot.width()), by.y() / std::max(1.0, plot.height()));
        if (d_->press->kind != PointerPress::Kind::Pick) {
            setReadout(std::nullopt, {});
            update();
            return;
        }
    }
    const int handle = handleAt(at);
    if (handle >= 0) {
        const HandleSpec& under = d_->spec.handles[handle];
        setCursor(under.movesX && under.movesY ? Qt::SizeAllCursor
                                               : (under.movesX ? Qt::SizeHorCursor : Qt::SizeVerCursor));
    } else {
        unsetCursor();
    }
    setReadout(inPlot ? std::optional<QPointF>(d_->valueAt(at)) : std::nullopt, at.toPoint());
    QWidget::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && d_->gesture)
        endGesture(HandlePhase::End);
    else if (d_->press)
        endPress(event->position());
    QWidget::mouseReleaseEvent(event);
}

void ChartView::endPress(const QPointF& at) {
    const PointerPress press = *std::exchange(d_->press, std::nullopt);
    unsetCursor();
    if (!d_->spec.emptyReason.isEmpty()) return;
    ensureFrame();
    if (press.kind == PointerPress::Kind::Brush) {
        update();
        const AxisRange wanted{d_->valueAt(press.from).x(), d_->valueAt(at).x()};
        setShown(shownPart(d_->spec.x, wanted), d_->spec.y.shown);
    } else if (press.kind == PointerPress::Kind::Pick && d_->frame.plot.contains(at)) {
        const QPointF value = d_->valueAt(at);
        Q_EMIT xPicked(value.x());
        if (d_->spec.x.categories.isEmpty()) Q_EMIT picked(value);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isZoomed() && handleAt(event->position()) < 0) {
        resetZoom();
        event->accept();
        return;
    }
    QWidget::mouseDoubleClickEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    const bool meant = !isInScrollingPage(*this) || (event->modifiers() & Qt::ControlModifier) != 0;
    ensureFrame();
    const bool inPlot = d_->frame.plot.contains(event->position());
    if (!meant || !inPlot || steps == 0.0 || !zoomsX()) {
        event->ignore();
        return;
    }
    zoomAround(std::pow(kWheelZoom, steps), d_->valueAt(event->position()));
    event->accept();
}

}  // namespace splitpoint::ui
