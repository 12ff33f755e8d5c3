#include <QPolygonF>
#include <cmath>

#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {

void paintShades(QPainter& painter, const PaintContext& c) {
    painter.save();
    painter.setClipRect(c.frame.plot);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    for (const SeriesSpec& series : c.spec.series) {
        if (series.kind != SeriesKind::Band) continue;
        QPolygonF shape;
        const qsizetype points = std::min(series.points.size(), series.floors.size());
        for (qsizetype i = 0; i < points; ++i) {
            const QPointF& at = series.points[i];
            if (std::isfinite(at.y())) shape << QPointF(c.frame.x.position(at.x()), c.frame.y.clamped(at.y()));
        }
        for (qsizetype i = points; i-- > 0;) {
            const double floor = series.floors[i];
            if (std::isfinite(floor))
                shape << QPointF(c.frame.x.position(series.points[i].x()), c.frame.y.clamped(floor));
        }
        QColor color = c.theme.color(series.role);
        color.setAlphaF(kShade);
        painter.setBrush(color);
        painter.drawPolygon(shape);
    }
    painter.restore();
}

}  // namespace splitpoint::ui
