// How the year is painted: an overview with the part that is shown, the factors of the months, and a calendar of hours.
#include <algorithm>
#include <array>
#include <cmath>

#include <QImage>
#include <QPainter>

#include "models/demand/month_factor.h"
#include "ui/format/number_format.h"
#include "ui/sketch/day_hours.h"
#include "ui/sketch/sketch_canvas.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {

constexpr std::size_t kShades = 256;

QRgb shade(const QColor& from, const QColor& to, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return qRgb(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

}  // namespace

void SketchCanvas::paintYear(QPainter& painter) {
    const YearAreas areas = yearAreas();
    paintStrip(painter, areas.strip);
    paintMonths(painter, areas.months);
    paintMap(painter, areas.map);
    const auto& gpus = session_.view().gpus;
    if (std::all_of(gpus.begin(), gpus.end(), [](double each) { return each <= 0.0; })) paintEmpty(painter, areas.map);
}

/// The whole canvas as a band from the lowest to the highest hour of each pixel, and a frame round what is shown.
void SketchCanvas::paintStrip(QPainter& painter, const QRectF& strip) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const double peak = std::max(1e-9, *std::max_element(view.gpus.begin(), view.gpus.end()));
    const QColor filled(shade(t.surface, t.accent, 0.35));
    painter.fillRect(strip, QColor(shade(t.surface, t.axis, 0.08)));
    const auto columns = std::max(1, static_cast<int>(strip.width()));
    for (int column = 0; column < columns && isYear(); ++column) {
        const auto from = static_cast<std::ptrdiff_t>(column) * view.hours() / columns;
        const auto to = std::min<std::ptrdiff_t>(
            view.hours(), std::max(from + 1, static_cast<std::ptrdiff_t>(column + 1) * view.hours() / columns));
        const auto ends = std::minmax_element(view.gpus.begin() + from, view.gpus.begin() + to);
        const double high = strip.bottom() - strip.height() * *ends.second / peak;
        const double low = strip.bottom() - strip.height() * *ends.first / peak;
        painter.fillRect(QRectF(strip.left() + column, high, 1, strip.bottom() - high), filled);
        painter.fillRect(QRectF(strip.left() + column, high, 1, std::max(1.0, low - high)), t.accent);
    }
    const SketchWindow shown = session_.window();
    const double left = strip.left() + strip.width() * shown.firstHour / view.hours();
    const QRectF handle(left, strip.top(), std::max(8.0, strip.width() * shown.hours / view.hours()), strip.height());
    if (!isYear()) {
        painter.fillRect(handle, t.axis);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.text, shown.hours < view.hours() ? 2 : 1));
    painter.drawRect(handle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(0, strip.top(), strip.left() - 6, fontMetrics().height()), Qt::AlignRight, gpusText(peak));
}

void SketchCanvas::paintMonths(QPainter& painter, const QRectF& row) {
    const Theme& t = themeOf(palette());
    const SketchWindow shown = session_.window();
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(0, row.top(), row.left() - 6, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     tr("\u00d7"));
    for (int month = static_cast<int>(shown.firstHour) / models::kMonthHours;; ++month) {
        const int from = month * models::kMonthHours;
        if (from >= shown.firstHour + shown.hours || from >= session_.view().hours()) break;
        const double left = std::max(row.left(), positionOf(from, 0).x());
        const double right = std::min(row.right(), positionOf(from + models::kMonthHours, 0).x());
        const auto of = static_cast<std::size_t>(month) % models::kMonthsPerYear;
        const double factor = models::monthFactor(session_.workload(), of);
        const QRectF cell(left + 1, row.top() + 1, right - left - 2, row.height() - 2);
        const bool held = drag_ == Drag::Month && of == month_;
        const double strength = std::clamp(std::abs(factor - 1.0), 0.0, 1.0);
        const QColor tint = factor == 1.0 ? t.axis : factor > 1.0 ? t.accent : t.warning;
        painter.fillRect(cell, QColor(shade(t.surface, tint, 0.10 + 0.35 * strength)));
        if (held) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRect(cell);
        }
        const QString name = session_.clock().date(from + models::kMonthHours / 2).section(QChar(u' '), 1, 1);
        const QString number = QStringLiteral("\u00d7%1").arg(QLocale().toString(factor, 'g', 3));
        const QString whole = factor == 1.0 ? name : QStringLiteral("%1 %2").arg(name, number);
        painter.setPen(t.text);
        painter.drawText(
            cell, Qt::AlignCenter,
            fontMetrics().horizontalAdvance(whole) > cell.width() ? (factor == 1.0 ? QString() : number) : whole);
    }
}

void SketchCanvas::paintMap(QPainter& painter, const QRectF& map) {
    const Theme& t = themeOf(palette());
    const SketchView& view = session_.view();
    const SketchWindow shown = session_.window();
    const double peak = std::max(1e-9, *std::max_element(view.gpus.begin(), view.gpus.end()));
    std::array<QRgb, kShades> shades{};
    for (std::size_t i = 0; i < kShades; ++i)
        shades[i] = shade(t.surface, t.accent, std::sqrt(static_cast<double>(i) / (kShades - 1)));
    const int firstDay = static_cast<int>(shown.firstHour) / kDay;
    const int lastDay = std::min((view.hours() - 1) / kDay, static_cast<int>(shown.firstHour + shown.hours) / kDay);
    QImage image(lastDay - firstDay + 1, kDay, QImage::Format_RGB32);
    image.fill(t.surface);
    for (int hour = 0; hour < kDay; ++hour) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(kDay - 1 - hour));
        for (int day = firstDay; day <= lastDay && day * kDay + hour < view.hours(); ++day) {
            const double share = view.gpus[static_cast<std::size_t>(day) * kDay + static_cast<std::size_t>(hour)] / peak;
            line[day - firstDay] = shades[static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * (kShades - 1))];
        }
    }
    const auto x = [&](double hour) { return std::clamp(positionOf(hour, 0).x(), map.left(), map.right()); };
    painter.save();
    painter.setClipRect(map);
    painter.drawImage(QRectF(QPointF(positionOf(firstDay * kDay, 0).x(), map.top()),
                             QPointF(positionOf((lastDay + 1) * kDay, 0).x(), map.bottom())),
                      image);
    painter.restore();
    painter.setPen(t.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(map);
    painter.setPen(t.textMuted);
    const int textHeight = fontMetrics().height();
    for (const int hour : {0, 6, 12, 18}) {
        const double bottom = map.bottom() - map.height() * hour / kDay;
        painter.drawText(QRectF(0, bottom - textHeight, map.left() - 6, textHeight), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0')));
    }
    const int days = lastDay - firstDay + 1,
              every = std::max(1, (days + 11) / 12);  // at most a dozen dates, evenly apart
    for (int day = firstDay; day <= lastDay; day += every) {
        const double left = x(day * kDay);
        painter.drawText(QRectF(left, map.bottom() + 4, map.width() * every / days, textHeight + 2), Qt::AlignLeft,
                         session_.clock().date(day * kDay).section(QChar(u' '), 0, 1));
    }
    const models::HourRange selection = session_.selection();
    const int firstSelected = selection.first / kDay, lastSelected = selection.last / kDay;  // whole days
    const double left = x(firstSelected * kDay), right = x((lastSelected + 1) * kDay);
    painter.setPen(QPen(t.text, 2));
    if (right > left)
        painter.drawRect(QRectF(QPointF(left, map.top()), QPointF(std::max(right, left + 3), map.bottom())));
    if (!pointer_ || !map.contains(*pointer_)) return;
    if (session_.tool() == SketchTool::Brush) {
        const double radius = session_.brushRadius() * kDay * map.width() / shown.hours;
        painter.fillRect(QRectF(pointer_->x() - radius, map.top(), 1, map.height()), t.text);
        painter.fillRect(QRectF(pointer_->x() + radius, map.top(), 1, map.height()), t.text);
    }
    if (drag_ == Drag::Tool || drag_ == Drag::Days) {
        painter.setPen(QPen(t.text, 1));
        painter.drawLine(QPointF(pressedAt_.x(), pressedAt_.y()), QPointF(pressedAt_.x(), pointer_->y()));
        painter.drawLine(QPointF(pressedAt_.x() - 4, pressedAt_.y()), QPointF(pressedAt_.x() + 4, pressedAt_.y()));
    }
}

}  // namespace splitpoint::ui
