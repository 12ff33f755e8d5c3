// How the canvas is painted: one rectangle an hour or pixel column, an image for the year, never a long path.
#include <algorithm>
#include <cmath>

#include <QImage>
#include <QPainter>

#include "ui/charts/chart_spec.h"
#include "ui/format/number_format.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {

constexpr int kDay = 24;

QColor faded(QColor color, double alpha) {
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
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
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const QRectF area = plot();
    const int hours = view.hours();
    const auto x = [&](double hour) { return std::round(positionOf(hour, 0).x()); };
    const auto y = [&](double gpus) { return std::round(positionOf(0, gpus).y()); };
    const int textHeight = fontMetrics().height();

    for (int day = 0; day * kDay < hours; ++day) {
        const int from = day * kDay, to = std::min(hours, from + kDay);
        if (session_.clock().isWeekend(view.firstHour + from))
            painter.fillRect(QRectF(QPointF(x(from), area.top()), QPointF(x(to), area.bottom())),
                             mixed(t.surface, t.axis, 0.09));
        painter.setPen(t.textMuted);
        QString name = session_.clock().day(view.firstHour + from, false);
        if (view.scope == SketchScope::Week)
            name += QStringLiteral(", ") + session_.clock().date(view.firstHour + from);
        painter.drawText(QRectF(x(from), area.bottom() + 4, x(to) - x(from), textHeight + 2), Qt::AlignCenter,
                         fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(x(to) - x(from))));
    }
    const double step = niceMaximum(axisGpus_ / 5.0);
    for (double level = 0.0; level <= axisGpus_ * 1.0001; level += step) {
        painter.setPen(level == 0.0 ? t.axis : t.grid);
        painter.drawLine(QPointF(area.left(), y(level)), QPointF(area.right(), y(level)));
        painter.setPen(t.textMuted);
        painter.drawText(QRectF(0, y(level) - textHeight, area.left() - 6, 2 * textHeight),
                         Qt::AlignRight | Qt::AlignVCenter, formatTick(level, step, Quantity::Gpus));
    }
    // Opaque fills, mixed by hand: blending the whole area with the pen down took most of a frame.
    const auto filled = [&](ColorRole role) { return mixed(t.surface, t.color(role), 0.55); };
    const QColor committed = filled(ColorRole::TierBareMetal), elastic = filled(ColorRole::TierOnDemand);
    const QColor committedChosen = mixed(committed, t.accent, 0.35), elasticChosen = mixed(elastic, t.accent, 0.35);
    painter.setPen(t.grid);
    for (int from = kDay; from < hours; from += kDay)
        painter.drawLine(QPointF(x(from), area.top()), QPointF(x(from), area.bottom()));

    const models::HourRange selection = session_.selection();
    painter.fillRect(QRectF(QPointF(x(selection.first), area.top()), QPointF(x(selection.last + 1), area.bottom())),
                     mixed(t.surface, t.accent, 0.16));

    // Served by the capacity below its line, the rest above: the area is the bill.
    const double capacity = capacityGpus().value_or(0.0);
    for (int hour = 0; hour < hours; ++hour) {
        const double gpus = view.gpus[static_cast<std::size_t>(hour)], low = std::min(gpus, capacity);
        const double left = x(hour), right = x(hour + 1);
        const bool chosen = selection.contains(hour);
        const auto bar = [&](double from, double to, const QColor& color) {
            painter.fillRect(QRect(QPoint(static_cast<int>(left), static_cast<int>(to)),
                                   QPoint(static_cast<int>(right) - 1, static_cast<int>(from) - 1)),
                             color);
        };
        const double floor = y(0.0);
        if (low > 0.0) bar(floor, y(low), chosen ? committedChosen : committed);
        if (gpus > low) bar(y(low), y(gpus), chosen ? elasticChosen : elastic);
    }
    // Lines of rectangles: a pen of two pixels or with dashes is stroked, which takes longer than everything else here.
    const auto steps = [&](const std::vector<double>& curve, const QColor& color, int thick, double dash) {
        double before = -1.0;
        for (int hour = 0; hour < std::min(hours, static_cast<int>(curve.size())); ++hour) {
            const auto left = static_cast<int>(x(hour)), right = static_cast<int>(x(hour + 1));
            const auto top = static_cast<int>(y(curve[static_cast<std::size_t>(hour)]));
            const int length = std::max(1, static_cast<int>(std::lround((right - left) * dash)));
            painter.fillRect(left, top - thick / 2, length, thick, color);
            if (before >= 0.0 && dash == 1.0) {
                const int from = std::min(top, static_cast<int>(before)), to = std::max(top, static_cast<int>(before));
                painter.fillRect(left - thick / 2, from - thick / 2, thick, to - from + thick, color);
            }
            before = top;
        }
    };
    if (view.base != view.gpus) steps(view.base, t.textMuted, 1, 0.5);
    if (ghost_.size() == view.gpus.size()) steps(ghost_, t.color(ColorRole::Baseline), 2, 0.7);
    steps(view.gpus, t.color(ColorRole::Demand), 2, 1.0);

    if (capacity > 0.0 && capacity <= axisGpus_) {
        painter.setPen(QPen(t.color(ColorRole::TierBareMetal), 2));
        painter.drawLine(QPointF(area.left(), y(capacity)), QPointF(area.right(), y(capacity)));
        const QRectF handle(area.right() - 14, y(capacity) - 5, 14, 10);
        painter.fillRect(handle, t.color(ColorRole::TierBareMetal));
        painter.setPen(t.text);
        const QString words = counted(nodes_, tr("bare-metal node"), tr("bare-metal nodes"));
        const double width = fontMetrics().horizontalAdvance(words) + 8;
        const QRectF label(area.right() - 18 - width, y(capacity) - textHeight - 2, width, textHeight);
        painter.fillRect(label, faded(t.surface, 0.85));
        painter.drawText(label, Qt::AlignCenter, words);
    }
    paintToolMarks(painter);
}

void SketchCanvas::paintToolMarks(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const QRectF area = plot();
    painter.setPen(QPen(t.color(ColorRole::Demand), 1));
    painter.setBrush(t.surface);
    for (const auto& point : view.points) {
        const QPointF at = positionOf(point.hour + 0.5, point.gpus);
        painter.drawRect(QRectF(at.x() - 3, at.y() - 3, 6, 6));
    }
    const QPointF cursor = positionOf(session_.cursor() + 0.5, view.gpus[static_cast<std::size_t>(session_.cursor())]);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRect(QRectF(cursor.x() - 5, cursor.y() - 5, 10, 10));
    if (!pointer_ || !area.contains(*pointer_)) return;
    painter.setBrush(Qt::NoBrush);
    if (session_.tool() == SketchTool::Brush) {
        const double radius = session_.brushRadius() * area.width() / std::max(1, view.hours());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawEllipse(*pointer_, radius, radius);
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

void SketchCanvas::paintYear(QPainter& painter) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const QRectF area = plot();
    const int days = (view.hours() + kDay - 1) / kDay;
    const double peak = std::max(1e-9, *std::max_element(view.gpus.begin(), view.gpus.end()));
    const double strip = std::min(70.0, area.height() * 0.3);
    const QRectF overview(area.left(), area.top(), area.width(), strip);
    const QRectF map(area.left(), area.top() + strip + 8, area.width(), area.height() - strip - 8);

    const auto columns = std::max(1, static_cast<int>(overview.width()));
    for (int column = 0; column < columns; ++column) {
        const int from = column * view.hours() / columns;
        const int to = std::min(view.hours(), std::max(from + 1, (column + 1) * view.hours() / columns));
        const auto ends = std::minmax_element(view.gpus.begin() + from, view.gpus.begin() + to);
        const double high = overview.bottom() - overview.height() * *ends.second / peak;
        const double low = overview.bottom() - overview.height() * *ends.first / peak;
        painter.fillRect(QRectF(overview.left() + column, high, 1, overview.bottom() - high), faded(t.accent, 0.35));
        painter.fillRect(QRectF(overview.left() + column, high, 1, std::max(1.0, low - high)), t.accent);
    }
    QImage image(days, kDay, QImage::Format_RGB32);
    image.fill(t.surface);
    for (int hour = 0; hour < view.hours(); ++hour)
        image.setPixelColor(hour / kDay, kDay - 1 - hour % kDay,
                            mixed(t.surface, t.accent, std::sqrt(view.gpus[static_cast<std::size_t>(hour)] / peak)));
    painter.drawImage(map, image);
    painter.setPen(t.border);
    painter.drawRect(map);
    painter.setPen(t.textMuted);
    const int textHeight = fontMetrics().height();
    for (const int hour : {0, 6, 12, 18}) {
        const double bottom = map.bottom() - map.height() * hour / kDay;
        painter.drawText(QRectF(0, bottom - textHeight, area.left() - 6, textHeight), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0')));
    }
    painter.drawText(QRectF(0, overview.top(), area.left() - 6, textHeight), Qt::AlignRight, gpusText(peak));
    const int every = std::max(1, (days + 11) / 12);  // at most a dozen dates, evenly apart
    for (int day = 0; day < days; day += every) {
        painter.drawText(
            QRectF(positionOf(day * kDay, 0).x(), area.bottom() + 4, area.width() * every / days, textHeight + 2),
            Qt::AlignLeft, session_.clock().date(day * kDay).section(QChar(u' '), 0, 1));
    }
    const models::HourRange selection = session_.selection();
    const double left = map.left() + map.width() * (selection.first / kDay) / days;
    const double right = map.left() + map.width() * (selection.last / kDay + 1) / days;
    painter.setPen(QPen(t.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(left, area.top()), QPointF(std::max(right, left + 3), map.bottom())));
}

}  // namespace splitpoint::ui
