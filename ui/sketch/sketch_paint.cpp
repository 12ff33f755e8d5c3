// How a week is painted: one rectangle an hour, lines of rectangles, never a long path.
#include <algorithm>
#include <cmath>
#include <limits>

#include <QPainter>

#include "models/demand/segment.h"
#include "models/demand/template_week.h"
#include "ui/charts/chart_spec.h"
#include "ui/format/number_format.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {


QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

double peakOf(const std::vector<double>& gpus) {
    return gpus.empty() ? 0.0 : *std::max_element(gpus.begin(), gpus.end());
}

}  // namespace

void SketchCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    painter.fillRect(rect(), t.surface);
    if (session_.view().gpus.empty()) {
        painter.setPen(t.textMuted);
        painter.drawText(rect(), Qt::AlignCenter, tr("There is no workload to sketch. Add one in the menu Scenario."));
        return;
    }
    if (isYear())
        paintYear(painter);
    else
        paintWeek(painter);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void SketchCanvas::paintWeek(QPainter& painter) {
    const QRectF area = plot();
    paintGrid(painter);
    painter.save();
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    paintDemand(painter);
    painter.restore();
    const Theme& t = themeOf(palette());
    if (reserved_.gpusPerNode > 0.0)
        paintCapacity(painter, *committedGpus(), counted(reserved_.nodes, tr("reserved node"), tr("reserved nodes")),
                      t.color(ColorRole::TierReserved), true);
    if (capacityGpus() && bareMetal_.nodes > 0)
        paintCapacity(painter, *capacityGpus(),
                      counted(bareMetal_.nodes, tr("bare-metal node"), tr("bare-metal nodes")),
                      t.color(ColorRole::TierBareMetal), false);
    paintToolMarks(painter);
    if (!stripRect().isEmpty()) paintStrip(painter, stripRect());
    if (peakOf(session_.view().gpus) <= 0.0) paintEmpty(painter, area);
}

void SketchCanvas::paintGrid(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const QRectF area = plot();
    const SketchWindow shown = session_.window();
    const int textHeight = fontMetrics().height();
    const auto x = [&](double hour) {
        return std::clamp(std::round(positionOf(hour, 0).x()), area.left(), area.right());
    };
    const auto y = [&](double gpus) { return std::round(positionOf(0, gpus).y()); };
    const int firstDay = static_cast<int>(shown.firstHour) / kDay;
    const double end = shown.firstHour + shown.hours;
    for (int day = firstDay; day * kDay < end; ++day) {
        const int from = day * kDay, to = std::min(view.hours(), from + kDay);
        if (session_.clock().isWeekend(view.firstHour + from))
            painter.fillRect(QRectF(QPointF(x(from), area.top()), QPointF(x(to), area.bottom())),
                             mixed(t.surface, t.axis, 0.09));
        painter.setPen(t.textMuted);
        const SketchClock& clock = session_.clock();
        const QString name = view.scope == SketchScope::Week ? clock.dayAndDate(view.firstHour + from)
                                                             : clock.day(view.firstHour + from, false);
        const QRectF box(x(from), area.bottom() + 4, x(to) - x(from), textHeight + 2);
        painter.drawText(box, Qt::AlignCenter,
                         fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(box.width())));
        if (from > shown.firstHour) {
            painter.setPen(t.grid);
            painter.drawLine(QPointF(x(from), area.top()), QPointF(x(from), area.bottom()));
        }
        // Hours of the day, once there is room for them.
        if (shown.hours > 3.0 * kDay) continue;
        for (int hour = from + 6; hour < from + kDay; hour += 6) {
            if (hour <= shown.firstHour || hour >= end) continue;
            painter.setPen(t.grid);
            painter.drawLine(QPointF(x(hour), area.top()), QPointF(x(hour), area.bottom()));
            painter.setPen(t.textMuted);
            painter.drawText(QPointF(x(hour) + 3, area.top() + textHeight), QStringLiteral("%1:00").arg(hour - from));
        }
    }
    const QList<double> levels = niceTicks(0.0, axisTop(), 5);
    const double step = levels.size() > 1 ? levels[1] - levels[0] : axisTop();
    for (const double level : levels) {
        painter.setPen(level == 0.0 ? t.axis : t.grid);
        painter.drawLine(QPointF(area.left(), y(level)), QPointF(area.right(), y(level)));
        painter.setPen(t.textMuted);
        painter.drawText(QRectF(0, y(level) - textHeight, area.left() - 6, 2 * textHeight),
                         Qt::AlignRight | Qt::AlignVCenter, formatTick(level, step, Quantity::Gpus));
    }
    painter.setPen(t.textMuted);
    painter.drawText(QPointF(area.left() + 4, area.top() + textHeight), tr("useful GPUs"));
    const models::HourRange selection = session_.selection();
    if (x(selection.last + 1) > x(selection.first))
        painter.fillRect(QRectF(QPointF(x(selection.first), area.top()), QPointF(x(selection.last + 1), area.bottom())),
                         mixed(t.surface, t.accent, 0.16));
}

void SketchCanvas::paintDemand(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const SketchWindow shown = session_.window();
    const auto x = [&](double hour) { return static_cast<int>(std::round(positionOf(hour, 0).x())); };
    const auto y = [&](double gpus) { return static_cast<int>(std::round(positionOf(0, gpus).y())); };
    const models::HourRange selection = session_.selection();
    // Opaque fills, mixed by hand: blending the whole area with the pen down took most of a frame.
    struct Band {
        double top;
        QColor color, chosen;
    };
    const auto band = [&](double top, ColorRole role) {
        const QColor color = mixed(t.surface, t.color(role), 0.55);
        return Band{top, color, mixed(color, t.accent, 0.35)};
    };
    // Served by what is bought for a term below its lines, the rest above: the area is the bill.
    std::vector<Band> bands{band(capacityGpus().value_or(0.0), ColorRole::TierBareMetal)};
    if (reserved_.gpusPerNode > 0.0) bands.push_back(band(*committedGpus(), ColorRole::TierReserved));
    bands.push_back(band(std::numeric_limits<double>::max(), ColorRole::TierOnDemand));
    const int first = static_cast<int>(shown.firstHour);
    const int last = std::min(view.hours() - 1, static_cast<int>(shown.firstHour + shown.hours));
    for (int hour = first; hour <= last; ++hour) {
        const double gpus = view.gpus[static_cast<std::size_t>(hour)];
        const int left = x(hour), width = x(hour + 1) - left;
        const bool chosen = selection.contains(hour);
        double below = 0.0;
        for (const Band& each : bands) {
            const double top = std::min(gpus, each.top);
            if (top <= below) continue;
            painter.fillRect(left, y(top), width, y(below) - y(top), chosen ? each.chosen : each.color);
            below = top;
        }
    }
    const QColor ghost = t.color(ColorRole::Baseline);
    if (baselineShown_ && session_.baseline().size() == view.gpus.size() && session_.baseline() != view.gpus)
        paintSteps(painter, session_.baseline(), ghost, 1);
    if (ghost_.size() == view.gpus.size()) paintSteps(painter, ghost_, mixed(ghost, t.accent, 0.5), 1);
    paintSteps(painter, view.gpus, t.color(ColorRole::Demand), 2);
    paintLines(painter);
}

/// Lines of rectangles: a pen of two pixels or with dashes is stroked, which takes longer than everything else here.
void SketchCanvas::paintSteps(QPainter& painter, const std::vector<double>& curve, const QColor& color, int thick) {
    const SketchWindow shown = session_.window();
    const int end =
        std::min(static_cast<int>(curve.size()), static_cast<int>(std::ceil(shown.firstHour + shown.hours)));
    int before = -1;
    for (int hour = static_cast<int>(shown.firstHour); hour < end; ++hour) {
        const QPointF at = positionOf(hour, curve[static_cast<std::size_t>(hour)]);
        const auto left = static_cast<int>(std::round(at.x())), top = static_cast<int>(std::round(at.y()));
        const auto right = static_cast<int>(std::round(positionOf(hour + 1, 0).x()));
        painter.fillRect(left, top - thick / 2, std::max(1, right - left), thick, color);
        if (before >= 0 && before != top) {
            const int from = std::min(top, before), to = std::max(top, before);
            painter.fillRect(left - thick / 2, from - thick / 2, thick, to - from + thick, color);
        }
        before = top;
    }
}

/// The lines as they were drawn, between the hours as well: an hour's value stands in its middle, a step at its
/// beginning.
void SketchCanvas::paintLines(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    if (view.lines.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(t.color(ColorRole::Demand), t.accent, 0.6), 1.4));
    const SketchWindow shown = session_.window();
    const double step = std::max(0.05, 3.0 * shown.hours / std::max(1.0, plot().width()));  // of a smooth one: 3 pixels
    for (const auto& line : view.lines) {
        QPolygonF path;
        const auto put = [&](double hour, double gpus, double shift) {
            const double canvas = hour - view.firstHour;
            const auto at = static_cast<std::size_t>(std::clamp(canvas, 0.0, view.hours() - 1.0));
            path << positionOf(canvas + shift, gpus * view.growth[at]);
        };
        for (std::size_t i = 0; i < line.points.size(); ++i) {
            const auto& point = line.points[i];
            if (i + 1 < line.points.size()) {
                const auto& next = line.points[i + 1];
                if (next.hour < view.firstHour + shown.firstHour - 1) continue;
                if (point.hour > view.firstHour + shown.firstHour + shown.hours) break;
            }
            put(point.hour, point.gpus, 0.5);
            if (i + 1 == line.points.size()) break;
            const auto& next = line.points[i + 1];
            if (point.shape == models::SegmentShape::Step) {
                put(next.hour, point.gpus, 0.0);
                put(next.hour, next.gpus, 0.0);
            } else if (point.shape == models::SegmentShape::Smooth) {
                double hour = point.hour + step;
                while (hour < next.hour) {
                    put(hour, models::shapedAt(line.points, hour), 0.5);
                    hour += step;
                }
            }
        }
        painter.drawPolyline(path);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void SketchCanvas::paintCapacity(QPainter& painter, double gpus, const QString& words, const QColor& color,
                                 bool handleLeft) {
    const Theme& t = themeOf(palette());
    const QRectF area = plot();
    if (gpus > axisTop()) return;
    const auto y = static_cast<int>(std::round(positionOf(0, gpus).y()));
    const int textHeight = fontMetrics().height();
    painter.fillRect(QRect(static_cast<int>(area.left()), y - 1, static_cast<int>(area.width()), 2), color);
    painter.fillRect(QRectF(handleLeft ? area.left() : area.right() - 14, y - 5, 14, 10), color);
    const double width = fontMetrics().horizontalAdvance(words) + 10;
    const QRectF label(handleLeft ? area.left() + 18 : area.right() - 18 - width, y - textHeight - 3, width,
                       textHeight + 1);
    painter.fillRect(label, faded(t.surface, 0.85));
    painter.setPen(t.text);
    painter.drawText(label, Qt::AlignCenter, words);
}

void SketchCanvas::paintToolMarks(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const QRectF area = plot();
    painter.save();
    painter.setClipRect(area.adjusted(-6, -6, 6, 6));
    painter.setPen(QPen(t.color(ColorRole::Demand), 1));
    painter.setBrush(t.surface);
    // Where a point an hour is drawn, handles would hide the curve.
    const double apart = area.width() / std::max(1.0, session_.window().hours);
    const bool crowded = static_cast<double>(view.points.size()) * 7.0 > area.width() && apart < 12.0;
    for (const auto& point : view.points) {
        if (crowded) break;
        const QPointF at = positionOf(point.hour + 0.5, point.gpus);
        if (at.x() >= area.left() - 4 && at.x() <= area.right() + 4)
            painter.drawRect(QRectF(at.x() - 3, at.y() - 3, 6, 6));
    }
    const QPointF cursor = positionOf(session_.cursor() + 0.5, view.gpus[static_cast<std::size_t>(session_.cursor())]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRect(QRectF(cursor.x() - 5, cursor.y() - 5, 10, 10));
    if (snap_) {
        // What holds the pen, on the whole width, and its name at the pen.
        const auto y = static_cast<int>(std::round(positionOf(0, snap_->gpus).y()));
        for (int x = static_cast<int>(area.left()); x < area.right(); x += 9) painter.fillRect(x, y, 5, 1, t.accent);
        if (pointer_) {
            const double width = fontMetrics().horizontalAdvance(snap_->words) + 10;
            const double left = std::min(pointer_->x() + 12, area.right() - width);
            const QRectF label(left, y - fontMetrics().height() - 4, width, fontMetrics().height() + 2);
            painter.fillRect(label, t.accent);
            painter.setPen(t.textOnAccent);
            painter.drawText(label, Qt::AlignCenter, snap_->words);
        }
    }
    if (pointer_ && area.contains(*pointer_)) {
        painter.setBrush(Qt::NoBrush);
        if (session_.tool() == SketchTool::Brush) {
            const double radius = session_.brushRadius() * apart;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.accent, 1.5));
            painter.drawEllipse(*pointer_, radius, std::min(radius, 0.3 * area.height()));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        if (drag_ == Drag::Tool && session_.tool() == SketchTool::Line) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.accent, 1.5, Qt::DashLine));
            painter.drawLine(positionOf(pressed_.hour, pressed_.gpus), *pointer_);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
        painter.setPen(QPen(t.textMuted, 1, Qt::DotLine));
        painter.drawLine(QPointF(pointer_->x(), area.top()), QPointF(pointer_->x(), area.bottom()));
    }
    painter.restore();
}

/// Nothing drawn yet: what a curve will look like, greyed, and how to begin.
void SketchCanvas::paintEmpty(QPainter& painter, const QRectF& area) {
    const Theme& t = themeOf(palette());
    const auto& example = models::templateShape(models::DemandTemplate::BusinessHoursInference);
    const int hours = std::max(1, session_.view().hours());
    std::vector<double> shape;
    shape.reserve(models::kHoursPerWeek);
    for (int hour = 0; hour < std::min(hours, models::kHoursPerWeek); ++hour)
        shape.push_back(0.7 * axisTop() * example[static_cast<std::size_t>(hour)]);
    if (!isYear()) paintSteps(painter, shape, mixed(t.surface, t.textMuted, 0.45), 1);
    const auto& layers = session_.workload().demandLayers;
    const bool import = std::any_of(layers.begin(), layers.end(), [](const models::DemandLayer& layer) {
        return layer.on && layer.kind() == models::LayerKind::Import;
    });
    const QString words =
        import
            ? tr("The imported curve holds 0 GPUs in every hour, so nothing is to be served and nothing costs.\n"
                 "Give its layer another curve, or draw over it: take the Pencil (B) and draw, or choose a Template.")
            : tr("No demand yet: 0 GPUs in every hour, so nothing is to be served and nothing costs.\n"
                 "Take the Pencil (B) and draw a week, choose a Template, or select hours and type a number. "
                 "Greyed: an example.");
    const QRect bounds =
        fontMetrics().boundingRect(area.adjusted(20, 0, -20, 0).toRect(), Qt::AlignCenter | Qt::TextWordWrap, words);
    const QRect box = bounds.adjusted(-10, -6, 10, 6);
    painter.fillRect(box, faded(t.surface, 0.9));
    painter.setPen(t.border);
    painter.drawRect(box);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, words);
}

}  // namespace splitpoint::ui
