// What the mouse does on the calendar of the horizon: the tools of the week, on the means of whole days, and a factor a
// month. There is no axis of GPUs in a calendar, so up and down count from where the pen was put down.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <QLocale>
#include <QMouseEvent>

#include "models/demand/day_edit.h"
#include "models/demand/month_factor.h"
#include "models/demand/range_edit.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {

using models::HourRange;
using models::SketchEdit;

namespace {

constexpr double kClickPixels = 3.0;
constexpr double kMonthPixels = 200.0;  // of way for a factor of 1
constexpr double kMonthStep = 0.05;

}  // namespace

SketchCanvas::YearAreas SketchCanvas::yearAreas() const {
    const QRectF area = plot();
    const double strip = std::min(64.0, area.height() * 0.26), row = fontMetrics().height() + 6.0;
    const QRectF overview(area.left(), area.top(), area.width(), strip);
    const QRectF months(area.left(), overview.bottom() + 4, area.width(), row);
    return {overview, months, {area.left(), months.bottom() + 2, area.width(), area.bottom() - months.bottom() - 2}};
}

int SketchCanvas::dayAt(QPointF position) const {
    const int last = std::max(0, (session_.view().hours() - 1) / kDay);
    return std::clamp(static_cast<int>(valueAt(position).hour) / kDay, 0, last);
}

QPointF SketchCanvas::positionOfDay(int day, int hourOfDay) const {
    const QRectF map = yearAreas().map;
    return {positionOf(day * kDay + 0.5 * kDay, 0).x(), map.bottom() - map.height() * (hourOfDay + 0.5) / kDay};
}

QPointF SketchCanvas::positionOfMonth(int month) const {
    return {positionOf((month + 0.5) * models::kMonthHours, 0).x(), yearAreas().months.center().y()};
}

double SketchCanvas::upwardGpus(QPointF position, Qt::KeyboardModifiers keys) const {
    const double gpus = (pressedAt_.y() - position.y()) / std::max(1.0, yearAreas().map.height()) * axisGpus_;
    return keys.testFlag(Qt::ControlModifier) && session_.tool() != SketchTool::Brush ? gpus : std::round(gpus);
}

void SketchCanvas::pressYear(QPointF position, Qt::KeyboardModifiers keys) {
    pressedDay_ = dayAt(position);
    startDays_ = models::dayMeans(session_.view().gpus);
    belowDays_ = models::dayMeans(session_.view().below);
    if (yearAreas().months.contains(position)) {
        const int month = static_cast<int>(pressed_.hour) / models::kMonthHours;
        month_ = static_cast<std::size_t>(month) % models::kMonthsPerYear;
        monthFactor_ = models::monthFactor(session_.workload(), month_);
        drag_ = Drag::Month;
        return;
    }
    const bool extends = keys.testFlag(Qt::ShiftModifier);
    switch (session_.tool()) {
        case SketchTool::Point:
            // Inside the selection the days are taken hold of; outside, days are picked.
            if (!extends && session_.selection().contains(pressedDay_ * kDay) && session_.selection().size() >= kDay) {
                drag_ = Drag::Days;
                dragged_ = session_.selection();
                return;
            }
            [[fallthrough]];
        case SketchTool::Range:
            drag_ = Drag::Select;
            pickDay(dayAt(position), extends);
            return;
        case SketchTool::Pencil:
        case SketchTool::Brush:
        case SketchTool::Line:
        case SketchTool::Stamp:
        case SketchTool::Eraser:
            drag_ = Drag::Tool;
            session_.begin();
            moveYear(position, keys);
            return;
    }
}

void SketchCanvas::moveYear(QPointF position, Qt::KeyboardModifiers keys) {
    const int day = dayAt(position);
    const double moved = upwardGpus(position, keys), level = startDays_[static_cast<std::size_t>(pressedDay_)];
    const double aim = std::max(0.0, level + moved);
    const bool steady = keys.testFlag(Qt::ShiftModifier);
    const HourRange days{std::min(day, pressedDay_), std::max(day, pressedDay_)};
    const auto show = [&](const SketchEdit& means) {
        if (!means.touched.empty()) session_.preview(models::onDays(session_.start().gpus, means), 0.0);
    };
    switch (session_.tool()) {
        case SketchTool::Pencil:
            path_.push_back({day + 0.5, steady ? level : aim});
            show(models::drawStroke(startDays_, path_));
            break;
        case SketchTool::Brush:
            path_.push_back({valueAt(position).hour / kDay, aim});
            show(brushed(startDays_, belowDays_, moved, level, keys));
            break;
        case SketchTool::Line: {
            const bool forward = pressedDay_ <= day;
            const double from = steady ? aim : level;
            show(models::ramp(startDays_, days, forward ? from : aim, forward ? aim : from));
            break;
        }
        case SketchTool::Stamp: {
            const bool dips = session_.stamp() == models::Stamp::WeekendDip;
            const double amplitude = dips ? std::clamp(-moved / std::max(1.0, level), 0.0, 1.0) : moved;
            session_.preview(models::stamped(session_.start().gpus, session_.stamp(), pressedDay_ * kDay, amplitude),
                             0.0);
            break;
        }
        case SketchTool::Eraser:
            session_.previewErase({days.first * kDay, std::min(session_.view().hours(), (days.last + 1) * kDay) - 1});
            break;
        case SketchTool::Point:
        case SketchTool::Range:
            break;
    }
    const SketchView& view = session_.view();
    const auto from = view.gpus.begin() + static_cast<std::ptrdiff_t>(day) * kDay,
               to = view.gpus.begin() + std::min(view.hours(), (day + 1) * kDay);
    const double mean = std::accumulate(from, to, 0.0) / static_cast<double>(to - from);
    const double change = mean - startDays_[static_cast<std::size_t>(day)];
    setReadout(tr("%1: mean %2 GPUs, %3%4")
                   .arg(session_.clock().date(day * kDay), gpusText(mean),
                        change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"), gpusText(std::abs(change))));
}

void SketchCanvas::dragDays(QPointF position, Qt::KeyboardModifiers keys) {
    if (!session_.isInGesture() && std::abs(position.y() - pressedAt_.y()) < kClickPixels)
        return;  // a click, not a drag
    session_.begin();
    const double moved = upwardGpus(position, keys) * (keys.testFlag(Qt::ShiftModifier) ? 0.1 : 1.0);
    const HourRange days{dragged_.first / kDay, dragged_.last / kDay};
    session_.preview(
        models::onDays(session_.start().gpus, models::operate(startDays_, days, models::RangeOperation::Add, moved)),
        0.0);
    setReadout(tr("%1: %2%3 GPUs on average")
                   .arg(where(dragged_), moved < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"),
                        gpusText(std::abs(moved))));
}

void SketchCanvas::dragMonth(QPointF position, Qt::KeyboardModifiers keys) {
    const double up = pressedAt_.y() - position.y();
    if (!session_.isInGesture() && std::abs(up) < kClickPixels) return;
    if (!session_.isInGesture()) {
        monthFactor_ = models::monthFactor(session_.workload(), month_);
        startDays_.assign(1, monthFactor_);
        session_.begin();
    }
    const double free = std::max(0.0, startDays_.front() + up / kMonthPixels);
    monthFactor_ = keys.testFlag(Qt::ControlModifier) ? free : std::round(free / kMonthStep) * kMonthStep;
    session_.previewMonth(month_, monthFactor_);
    setReadout(tr("Month %1 of the year: \u00d7 %2").arg(month_ + 1).arg(QLocale().toString(monthFactor_, 'g', 3)));
}

void SketchCanvas::pickDay(int day, bool extend) {
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
