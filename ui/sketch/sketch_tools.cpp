// What the mouse does on the canvas, tool by tool.
#include <algorithm>
#include <cmath>

#include <QMouseEvent>

#include "models/demand/range_edit.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {

using models::HourRange;
using models::SketchEdit;
using models::WeekPoint;

namespace {

int hourOf(const WeekPoint& at) {
    return static_cast<int>(at.hour);
}
HourRange between(const WeekPoint& a, const WeekPoint& b) {
    return {std::min(hourOf(a), hourOf(b)), std::max(hourOf(a), hourOf(b))};
}

}  // namespace

void SketchCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || session_.view().gpus.empty()) return;
    pointer_ = event->position();
    pressed_ = valueAt(event->position());
    path_.clear();
    if (isYear()) {
        drag_ = Drag::Select;
        pickDays(event->position(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    const bool picks = session_.tool() == SketchTool::Point || session_.tool() == SketchTool::Range;
    if (picks && isOnCapacity(event->position()) && !pointNear(event->position())) {
        drag_ = Drag::Capacity;
        return;
    }
    startTool(event->position(), event->modifiers());
}

void SketchCanvas::startTool(QPointF position, Qt::KeyboardModifiers keys) {
    const int hour = hourOf(pressed_);
    drag_ = Drag::Tool;
    switch (session_.tool()) {
        case SketchTool::Point:
            if (keys.testFlag(Qt::ShiftModifier)) {
                drag_ = Drag::Select;
                session_.select(session_.anchor(), hour);
                return;
            }
            if (const auto point = pointNear(position)) {
                drag_ = Drag::Point;
                point_ = *point;
                const int at = static_cast<int>(session_.view().points[point_].hour);
                session_.select(at, at);
            } else {
                drag_ = Drag::Hours;
                if (!session_.selection().contains(hour)) session_.select(hour, hour);
            }
            dragged_ = session_.selection();
            return;
        case SketchTool::Range:
            drag_ = Drag::Select;
            session_.select(keys.testFlag(Qt::ShiftModifier) ? session_.anchor() : hour, hour);
            return;
        case SketchTool::Pencil:
        case SketchTool::Brush:
        case SketchTool::Line:
        case SketchTool::Stamp:
        case SketchTool::Eraser:
            session_.begin();
            moveTool(position, keys);
            return;
    }
}

void SketchCanvas::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = event->position();
    const WeekPoint at = valueAt(event->position());
    switch (drag_) {
        case Drag::Capacity: {
            const int nodes = static_cast<int>(std::lround(at.gpus / gpusPerNode_));
            if (nodes != nodes_) Q_EMIT capacityDragged(nodes);
            break;
        }
        case Drag::Select:
            if (isYear())
                pickDays(event->position(), true);
            else
                session_.select(session_.anchor(), hourOf(at));
            break;
        case Drag::Point:
        case Drag::Hours:
            dragPoint(at, event->modifiers());
            break;
        case Drag::Tool:
            moveTool(event->position(), event->modifiers());
            break;
        case Drag::None: {
            const bool picks = session_.tool() == SketchTool::Point || session_.tool() == SketchTool::Range;
            setCursor(picks && isOnCapacity(event->position()) ? Qt::SplitVCursor
                      : session_.tool() == SketchTool::Point   ? Qt::ArrowCursor
                                                               : Qt::CrossCursor);
            break;
        }
    }
    if (drag_ != Drag::Tool || session_.tool() != SketchTool::Line) {
        if (!isYear()) setReadout(hourReadout(session_.view(), session_.clock(), hourOf(at), capacityGpus()));
    }
    update();
}

void SketchCanvas::dragPoint(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    const double from = drag_ == Drag::Point ? session_.start().points[point_].gpus
                                             : session_.start().gpus[static_cast<std::size_t>(hourOf(pressed_))];
    const double moved = (at.gpus - pressed_.gpus) * (keys.testFlag(Qt::ShiftModifier) ? 0.1 : 1.0);
    if (!session_.isInGesture() && std::abs(moved) < 2.0 * axisGpus_ / std::max(1.0, plot().height()))
        return;  // a click, not a drag
    session_.begin();
    const double to = snappedGpus(from + moved, keys);
    if (drag_ == Drag::Point)
        session_.previewPoint(point_, to);
    else
        session_.preview(models::operate(session_.start().gpus, dragged_, models::RangeOperation::Add, to - from), 0.0);
}

void SketchCanvas::moveTool(QPointF position, Qt::KeyboardModifiers keys) {
    const WeekPoint at = valueAt(position);
    const auto& gpus = session_.start().gpus;
    switch (session_.tool()) {
        case SketchTool::Pencil:
            path_.push_back({at.hour, snappedGpus(at.gpus, keys)});
            session_.preview(models::drawStroke(gpus, path_), 0.0);
            break;
        case SketchTool::Brush:
            dragBrush(at, keys);
            break;
        case SketchTool::Line: {
            const HourRange range = between(pressed_, at);
            const double from = snappedGpus(pressed_.gpus, keys);
            const double to = keys.testFlag(Qt::ShiftModifier) ? from : snappedGpus(at.gpus, keys);
            const bool forward = pressed_.hour <= at.hour;
            session_.preview(models::ramp(gpus, range, forward ? from : to, forward ? to : from), 0.0);
            const double slope = range.size() > 1 ? (to - from) / (range.size() - 1) * (forward ? 1.0 : -1.0) : 0.0;
            setReadout(tr("%1: from %2 to %3 GPUs, %4 GPUs an hour, mean %5")
                           .arg(session_.clock().range(session_.view().firstHour + range.first,
                                                       session_.view().firstHour + range.last),
                                gpusText(from), gpusText(to), gpusText(slope), gpusText((from + to) / 2.0)));
            break;
        }
        case SketchTool::Stamp:
            dragStamp(at, keys);
            break;
        case SketchTool::Eraser:
            session_.previewErase(between(pressed_, at));
            break;
        case SketchTool::Point:
        case SketchTool::Range:
            break;
    }
}

void SketchCanvas::dragBrush(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    path_.push_back(at);
    std::vector<double> hours;
    for (const auto& each : path_) hours.push_back(each.hour);
    models::Brush brush;
    brush.radiusHours = session_.brushRadius();
    // Strength grows with the way the pen has gone, so that a short stroke does little.
    brush.strength = std::min(1.0, static_cast<double>(path_.size()) / 12.0);
    brush.gpus = pressed_.gpus;
    if (keys.testFlag(Qt::AltModifier))
        brush.mode = models::BrushMode::Smooth;
    else if (keys.testFlag(Qt::ShiftModifier))
        brush.mode = models::BrushMode::Flatten;
    else if (keys.testFlag(Qt::ControlModifier))
        brush.mode = models::BrushMode::Toward;
    else
        brush.gpus = snappedGpus(std::abs(at.gpus - pressed_.gpus), Qt::ControlModifier) *
                     (at.gpus < pressed_.gpus ? -1.0 : 1.0);
    SketchEdit edit = models::brushStroke(session_.start().gpus, brush, hours, session_.start().below);
    if (brush.mode == models::BrushMode::Smooth) {
        for (std::size_t pass = 1; pass < std::min<std::size_t>(path_.size(), 40); ++pass)
            edit = models::brushStroke(std::move(edit.gpus), brush, hours);
    }
    brushed_ = std::move(edit);
    session_.preview(brushed_, 0.0);
}

void SketchCanvas::dragStamp(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    const int hour = hourOf(pressed_);
    const double floor = session_.start().gpus[static_cast<std::size_t>(hour)];
    double amplitude = 0.0;
    if (session_.stamp() == models::Stamp::WeekendDip) {
        amplitude = floor > 0.0 ? std::clamp(1.0 - at.gpus / floor, 0.0, 1.0) : 0.0;
        setReadout(tr("%1: %2 % less").arg(stampTitle(session_.stamp()), gpusText(100.0 * amplitude)));
    } else {
        amplitude = snappedGpus(at.gpus, keys) - floor;
        setReadout(tr("%1: %2 GPUs at its peak").arg(stampTitle(session_.stamp()), gpusText(amplitude)));
    }
    session_.preview(models::stamped(session_.start().gpus, session_.stamp(), hour, amplitude), 0.0);
}

QString SketchCanvas::toolWords() const {
    const SketchView& view = session_.view();
    const auto where = [&](HourRange range) {
        return session_.clock().range(view.firstHour + range.first, view.firstHour + range.last);
    };
    HourRange range = between(pressed_, pointer_ ? valueAt(*pointer_) : pressed_);
    if (!path_.empty()) {
        const auto ends = std::minmax_element(path_.begin(), path_.end(),
                                              [](const auto& a, const auto& b) { return a.hour < b.hour; });
        range = {hourOf(*ends.first), hourOf(*ends.second)};
    }
    switch (session_.tool()) {
        case SketchTool::Pencil:
            return tr("Draw %1").arg(where(range));
        case SketchTool::Brush:
            return tr("Brush %1").arg(where(range));
        case SketchTool::Line:
            return tr("Line %1").arg(where(range));
        case SketchTool::Stamp:
            return tr("Stamp %1 at %2")
                .arg(stampTitle(session_.stamp()), session_.clock().moment(view.firstHour + hourOf(pressed_), false));
        case SketchTool::Eraser:
            return tr("Erase %1").arg(where(range));
        case SketchTool::Point:
        case SketchTool::Range:
            break;
    }
    return drag_ == Drag::Point ? tr("Move the point at %1").arg(where(dragged_)) : tr("Move %1").arg(where(dragged_));
}

void SketchCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    pointer_ = event->position();
    if (session_.isInGesture()) {
        // Freehand work is thinned now, so that it stays editable by its control points.
        if (drag_ == Drag::Tool && session_.tool() == SketchTool::Pencil)
            session_.preview(models::drawStroke(session_.start().gpus, path_), tolerance());
        if (drag_ == Drag::Tool && session_.tool() == SketchTool::Brush) session_.preview(brushed_, 0.4 * tolerance());
        session_.finish(toolWords());
    }
    drag_ = Drag::None;
    followView();
}

void SketchCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || session_.view().gpus.empty()) return;
    const WeekPoint at = valueAt(event->position());
    if (isYear()) {
        Q_EMIT weekWanted(session_.cursor() / models::kHoursPerWeek * models::kHoursPerWeek);
    } else if (session_.tool() == SketchTool::Point && !pointNear(event->position())) {
        const int hour = hourOf(at);
        const auto& gpus = session_.view().gpus;
        session_.select(hour, hour);
        session_.commit(
            models::operate(gpus, {hour, hour}, models::RangeOperation::Set, snappedGpus(at.gpus, event->modifiers())),
            {tr("Add a point at %1").arg(session_.clock().moment(session_.view().firstHour + hour, false)),
             {},
             {},
             {}});
    }
}

void SketchCanvas::pickDays(QPointF position, bool extend) {
    constexpr int kDay = 24;
    const int day = hourOf(valueAt(position)) / kDay;
    const int last = session_.view().hours() - 1;
    if (!extend) {
        session_.select(day * kDay, std::min(last, day * kDay + kDay - 1));
        return;
    }
    const int anchorDay = session_.anchor() / kDay;
    if (day >= anchorDay)
        session_.select(anchorDay * kDay, std::min(last, day * kDay + kDay - 1));
    else
        session_.select(std::min(last, anchorDay * kDay + kDay - 1), day * kDay);
}

}  // namespace splitpoint::ui
