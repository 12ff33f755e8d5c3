#include <QFontMetricsF>
#include <algorithm>

#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

constexpr double kRadius = 6.5;

/// Small triangles that say in which directions the point moves.
void paintArrows(QPainter& painter, const QPointF& at, const HandleSpec& handle, const QColor& color) {
    constexpr double kNear = kRadius + 2.5, kFar = kRadius + 6.5, kHalf = 3.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double sign : {-1.0, 1.0}) {
        if (handle.movesX)
            painter.drawPolygon(QPolygonF(
                {at + QPointF(sign * kFar, 0), at + QPointF(sign * kNear, -kHalf), at + QPointF(sign * kNear, kHalf)}));
        if (handle.movesY)
            painter.drawPolygon(QPolygonF(
                {at + QPointF(0, sign * kFar), at + QPointF(-kHalf, sign * kNear), at + QPointF(kHalf, sign * kNear)}));
    }
}

void paintLabel(QPainter& painter, const PaintContext& c, const QPointF& at, const QString& text) {
    if (text.isEmpty()) return;
    const QFontMetricsF metrics(c.frame.labelFont);
    const QRectF& plot = c.frame.plot;
    QRectF box(0, 0, metrics.horizontalAdvance(text) + metrics.averageCharWidth(), metrics.height());
    box.moveTopLeft(at + QPointF(kRadius + 9, -metrics.height() - 3));
    if (box.right() > plot.right()) box.moveRight(at.x() - kRadius - 9);
    if (box.left() < plot.left()) box.moveLeft(plot.left());
    if (box.top() < plot.top()) box.moveTop(at.y() + 5);
    QColor backing = c.theme.surface;
    backing.setAlphaF(0.86F);
    painter.fillRect(box, backing);
    painter.setFont(c.frame.labelFont);
    painter.setPen(c.theme.text);
    painter.drawText(QPointF(box.left() + metrics.averageCharWidth() / 2, box.top() + metrics.ascent()), text);
}

}  // namespace

void paintHandles(QPainter& painter, const PaintContext& c, int focused) {
    if (!c.frame.emptyReason.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int i = 0; i < c.spec.handles.size(); ++i) {
        const HandleSpec& handle = c.spec.handles[i];
        if (!c.frame.x.contains(handle.x) || !c.frame.y.contains(handle.y)) continue;
        const QPointF at(c.frame.x.position(handle.x), c.frame.y.position(handle.y));
        const QColor color = c.theme.color(handle.role);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.theme.surface);
        painter.drawEllipse(at, kRadius + 2.0, kRadius + 2.0);  // a rim keeps it apart from the plane
        painter.setPen(QPen(color, 2.5));
        painter.drawEllipse(at, kRadius - 1.0, kRadius - 1.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(at, 2.0, 2.0);
        if (i == focused) {
            paintArrows(painter, at, handle, c.theme.text);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.theme.surface, 5.0));
            painter.drawEllipse(at, kRadius + 10.0, kRadius + 10.0);
            painter.setPen(QPen(c.theme.focus, 2.5));
            painter.drawEllipse(at, kRadius + 10.0, kRadius + 10.0);
        }
        paintLabel(painter, c, at, handle.label);
    }
}

}  // namespace splitpoint::ui
