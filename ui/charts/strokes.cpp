#include "ui/charts/strokes.h"

#include <QPolygonF>
#include <algorithm>

namespace splitpoint::ui {

QPen rolePen(const Theme& theme, ColorRole role, double width, bool dashed) {
    QPen pen(theme.color(role), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!dashed) return pen;
    switch (dashOf(role)) {
        case LineDash::Solid:
            break;
        case LineDash::Dash:
            pen.setDashPattern({4, 2});
            break;
        case LineDash::Dot:
            pen.setDashPattern({1.5, 2});
            break;
        case LineDash::DashDot:
            pen.setDashPattern({6, 2, 1.5, 2});
            break;
        case LineDash::LongDash:
            pen.setDashPattern({8, 3});
            break;
    }
    return pen;
}

void paintMarker(QPainter& painter, const QPointF& center, MarkerShape shape, double radius, const QColor& color) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double r = radius;
    switch (shape) {
        case MarkerShape::Circle:
            painter.drawEllipse(center, r, r);
            break;
        case MarkerShape::Square:
            painter.drawRect(QRectF(center.x() - r * 0.9, center.y() - r * 0.9, r * 1.8, r * 1.8));
            break;
        case MarkerShape::Triangle:
            painter.drawPolygon(QPolygonF({center + QPointF(0, -r * 1.2), center + QPointF(r * 1.1, r * 0.8),
                                           center + QPointF(-r * 1.1, r * 0.8)}));
            break;
        case MarkerShape::Diamond:
            painter.drawPolygon(QPolygonF({center + QPointF(0, -r * 1.3), center + QPointF(r * 1.3, 0),
                                           center + QPointF(0, r * 1.3), center + QPointF(-r * 1.3, 0)}));
            break;
        case MarkerShape::Cross:
            painter.setPen(QPen(color, std::max(1.2, r * 0.5)));
            painter.drawLine(center + QPointF(-r, -r), center + QPointF(r, r));
            painter.drawLine(center + QPointF(-r, r), center + QPointF(r, -r));
            break;
    }
}

QColor cellColor(const QColor& full, const QColor& surface, float strength) {
    const float s = std::clamp(strength, 0.0F, 1.0F);
    const auto mix = [s](float a, float b) { return std::clamp(a * s + b * (1.0F - s), 0.0F, 1.0F); };
    return QColor::fromRgbF(mix(full.redF(), surface.redF()), mix(full.greenF(), surface.greenF()),
                            mix(full.blueF(), surface.blueF()));
}

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, double spacing, FillPattern pattern) {
    if (rect.isEmpty() || spacing <= 0.0 || pattern == FillPattern::Plain) return;
    const bool mirrored = pattern == FillPattern::Backslash;
    QList<QLineF> lines;
    // x + y = c for every c the rectangle meets; mirrored left to right for the other slant.
    const double low = rect.left() + rect.top(), high = rect.right() + rect.bottom();
    const auto x = [&](double at) { return mirrored ? rect.left() + rect.right() - at : at; };
    for (double c = low + spacing; c < high && lines.size() < 2000; c += spacing) {
        const double x1 = std::max(rect.left(), c - rect.bottom()), x2 = std::min(rect.right(), c - rect.top());
        lines.append(QLineF(x(x1), c - x1, x(x2), c - x2));
    }
    painter.setPen(QPen(color, 1.0));
    painter.drawLines(lines);
}

}  // namespace splitpoint::ui
