// What the mouse does on the canvas, tool by tool.
#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QMouseEvent>

#include "models/demand/month_factor.h"
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
    pressedAt_ = event->position();
    path_.clear();
    snap_.reset();
    if (stripRect().contains(event->position())) {
        const SketchWindow shown = session_.window();
        const double hour =
            (event->position().x() - stripRect().left()) / stripRect().width() * session_.view().hours();
        const bool onHandle = hour >= shown.firstHour && hour <= shown.firstHour + shown.hours;
        grabbedHour_ = onHandle ? hour - shown.firstHour : 0.5 * shown.hours;
        drag_ = Drag::Scroll;
        scrollTo(event->position().x());
        return;
    }
    if (isYear()) {
        pressYear(event->position(), event->modifiers());
        return;
    }
    const bool picks = session_.tool() == SketchTool::Point || session_.tool() == SketchTool::Range;
    if (picks && !pointNear(event->position())) {
        drag_ = lineNear(event->position());
        if (drag_ != Drag::None) return;
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
            const int nodes = static_cast<int>(std::lround(at.gpus / bareMetal_.gpusPerNode));
            if (nodes != bareMetal_.nodes) Q_EMIT capacityDragged(nodes);
            break;
        }
        case Drag::Reserved: {
            const double above = std::max(0.0, at.gpus - bareMetal_.gpus());
            const int nodes = static_cast<int>(std::lround(above / reserved_.gpusPerNode));
            if (nodes != reserved_.nodes) Q_EMIT reservedDragged(nodes);
            break;
        }
        case Drag::Scroll:
            scrollTo(event->position().x());
            break;
        case Drag::Days:
            dragDays(event->position(), event->modifiers());
            break;
        case Drag::Month:
            dragMonth(event->position(), event->modifiers());
            break;
        case Drag::Select:
            if (isYear())
                pickDay(dayAt(event->position()), true);
            else
                session_.select(session_.anchor(), hourOf(at));
            break;
        case Drag::Point:
        case Drag::Hours:
            dragPoint(at, event->modifiers());
            break;
        case Drag::Tool:
            if (isYear())
                moveYear(event->position(), event->modifiers());
            else
                moveTool(event->position(), event->modifiers());
            break;
        case Drag::None: {
            const bool picks = session_.tool() == SketchTool::Point || session_.tool() == SketchTool::Range;
            const bool onMonths = isYear() && yearAreas().months.contains(event->position());
            const bool onLine = picks && lineNear(event->position()) != Drag::None;
            setCursor(onLine || onMonths                        ? Qt::SplitVCursor
                      : stripRect().contains(event->position()) ? Qt::OpenHandCursor
                      : session_.tool() == SketchTool::Point    ? Qt::ArrowCursor
                                                                : Qt::CrossCursor);
            break;
        }
    }
    const bool ownReadout = drag_ == Drag::Tool &&
                            (isYear() || session_.tool() == SketchTool::Line || session_.tool() == SketchTool::Stamp);
    if (!ownReadout && drag_ != Drag::Days && drag_ != Drag::Month) {
        const int hour =
            isYear() ? std::clamp(dayAt(event->position()) * 24 + 12, 0, session_.view().hours() - 1) : hourOf(at);
        setReadout(readoutAt(hour));
    }
    update();
}

void SketchCanvas::dragPoint(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    const double from = drag_ == Drag::Point ? session_.start().points[point_].gpus
                                             : session_.start().gpus[static_cast<std::size_t>(hourOf(pressed_))];
    const double moved = (at.gpus - pressed_.gpus) * (keys.testFlag(Qt::ShiftModifier) ? 0.1 : 1.0);
    if (!session_.isInGesture() && std::abs(moved) < 2.0 * axisTop() / std::max(1.0, plot().height()))
        return;  // a click, not a drag
    session_.begin();
    const int hour = drag_ == Drag::Point ? static_cast<int>(session_.start().points[point_].hour) : hourOf(pressed_);
    const double to = snappedGpus(from + moved, hour, keys);
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
            // A freehand line is not drawn to other curves: it would stick to each that it crosses.
            path_.push_back({at.hour, keys.testFlag(Qt::ShiftModifier)
                                          ? path_.empty() ? snappedGpus(at.gpus, {}, keys) : path_.front().gpus
                                          : snappedGpus(at.gpus, {}, keys)});
            session_.preview(models::drawStroke(gpus, path_), 0.0);
            break;
        case SketchTool::Brush:
            dragBrush(at, keys);
            break;
        case SketchTool::Line:
            dragLine(at, keys);
            break;
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

void SketchCanvas::dragLine(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    const HourRange range = between(pressed_, at);
    const double from = snappedGpus(pressed_.gpus, hourOf(pressed_), keys);
    const double to = keys.testFlag(Qt::ShiftModifier) ? from : snappedGpus(at.gpus, hourOf(at), keys);
    const bool forward = pressed_.hour <= at.hour;
    session_.preview(models::ramp(session_.start().gpus, range, forward ? from : to, forward ? to : from), 0.0);
    const double slope = range.size() > 1 ? (to - from) / (range.size() - 1) * (forward ? 1.0 : -1.0) : 0.0;
    setReadout(tr("%1: from %2 to %3 GPUs, %4 GPUs an hour, mean %5")
                   .arg(where(range), gpusText(from), gpusText(to), gpusText(slope), gpusText((from + to) / 2.0)));
}

SketchEdit SketchCanvas::brushed(const std::vector<double>& curve, const std::vector<double>& reference,
                                 double pushGpus, double levelGpus, Qt::KeyboardModifiers keys) const {
    std::vector<double> hours;
    for (const auto& each : path_) hours.push_back(each.hour);
    models::Brush brush;
    brush.radiusHours = session_.brushRadius();
    // Strength grows with the way the pen has gone, so that a short stroke does little.
    brush.strength = std::min(1.0, static_cast<double>(path_.size()) / 12.0);
    brush.gpus = levelGpus;
    if (keys.testFlag(Qt::AltModifier))
        brush.mode = models::BrushMode::Smooth;
    else if (keys.testFlag(Qt::ShiftModifier))
        brush.mode = models::BrushMode::Flatten;
    else if (keys.testFlag(Qt::ControlModifier))
        brush.mode = models::BrushMode::Toward;
    else
        brush.gpus = pushGpus;
    SketchEdit edit = models::brushStroke(curve, brush, hours, reference);
    if (brush.mode == models::BrushMode::Smooth) {
        for (std::size_t pass = 1; pass < std::min<std::size_t>(path_.size(), 40); ++pass)
            edit = models::brushStroke(std::move(edit.gpus), brush, hours);
    }
    return edit;
}

void SketchCanvas::dragBrush(const WeekPoint& at, Qt::KeyboardModifiers keys) {
    path_.push_back(at);
    brushed_ = brushed(session_.start().gpus, session_.start().below, at.gpus - pressed_.gpus, pressed_.gpus, keys);
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
        amplitude = snappedGpus(at.gpus, hour, keys) - floor;
        setReadout(tr("%1: %2 GPUs at its peak").arg(stampTitle(session_.stamp()), gpusText(amplitude)));
    }
    session_.preview(models::stamped(session_.start().gpus, session_.stamp(), hour, amplitude), 0.0);
}

QString SketchCanvas::toolWords() const {
    if (drag_ == Drag::Month)
        return tr("Month %1: factor %2").arg(month_ + 1).arg(QLocale().toString(monthFactor_, 'g', 3));
    if (drag_ == Drag::Days) return tr("Move %1").arg(where(dragged_));
    HourRange range = between(pressed_, pointer_ ? valueAt(*pointer_) : pressed_);
    if (!path_.empty()) {
        const auto ends = std::minmax_element(path_.begin(), path_.end(),
                                              [](const auto& a, const auto& b) { return a.hour < b.hour; });
        range = {hourOf(*ends.first), hourOf(*ends.second)};
        if (isYear()) range = {range.first * 24, range.last * 24 + 23};
    } else if (isYear()) {
        range = {range.first / 24 * 24, range.last / 24 * 24 + 23};
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
                .arg(stampTitle(session_.stamp()),
                     isYear() ? where({pressedDay_ * 24, pressedDay_ * 24})
                              : session_.clock().moment(session_.view().firstHour + hourOf(pressed_), false));
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
        const bool freehand = drag_ == Drag::Tool && !isYear();
        const bool smooth = event->modifiers().testFlag(Qt::AltModifier);
        if (freehand && session_.tool() == SketchTool::Pencil)
            session_.preview(models::drawStroke(session_.start().gpus, path_), tolerance(),
                             smooth ? models::SegmentShape::Smooth : models::SegmentShape::Linear);
        if (freehand && session_.tool() == SketchTool::Brush) session_.preview(brushed_, 0.4 * tolerance());
        const QString words = toolWords();
        // What was drawn is at hand for the keys: S shapes it, arrows move it.
        if (freehand && session_.tool() == SketchTool::Pencil && !path_.empty()) {
            const auto ends = std::minmax_element(path_.begin(), path_.end(),
                                                  [](const auto& a, const auto& b) { return a.hour < b.hour; });
            session_.select(hourOf(*ends.first), hourOf(*ends.second));
        }
        session_.finish(words);
    } else if (drag_ == Drag::Days) {
        pickDay(dayAt(event->position()), false);  // a click into the selection picks the day
    } else if (drag_ == Drag::Month) {
        const int first = static_cast<int>(pressed_.hour) / models::kMonthHours * models::kMonthHours;
        session_.select(first, first + models::kMonthHours - 1);
    }
    snap_.reset();
    drag_ = Drag::None;
    followView();
}

void SketchCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || session_.view().gpus.empty()) return;
    const WeekPoint at = valueAt(event->position());
    if (isYear()) {
        if (!yearAreas().map.contains(event->position())) return;
        Q_EMIT weekWanted(session_.cursor() / models::kHoursPerWeek * models::kHoursPerWeek);
    } else if (session_.tool() == SketchTool::Point && !pointNear(event->position())) {
        const int hour = hourOf(at);
        session_.select(hour, hour);
        session_.addPoint(hour, snappedGpus(at.gpus, hour, event->modifiers()));
        snap_.reset();
    }
}

}  // namespace splitpoint::ui
