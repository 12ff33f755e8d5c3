#include "ui/charts/chart_frame.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

void paintSwatch(QPainter& painter, const PlacedSwatch& swatch, const Theme& theme) {
    const QColor color = theme.color(swatch.role);
    const QRectF& r = swatch.rect;
    if (swatch.kind == SeriesKind::StackedBar || swatch.kind == SeriesKind::StackedLayer) {
        painter.fillRect(r, color);
        if (swatch.role == ColorRole::Unserved) paintHatch(painter, r, theme.surface, r.height() * 0.45);
    } else if (swatch.kind == SeriesKind::Scatter) {
        paintMarker(painter, r.center(), markerOf(swatch.role), r.height() * 0.32, color);
    } else {
        painter.setPen(rolePen(theme, swatch.role, swatch.secondary ? 1.0 : 2.0));
        painter.drawLine(QLineF(r.left(), r.center().y(), r.right(), r.center().y()));
    }
}

void paintTexts(QPainter& painter, const ChartFrame& frame, const Theme& theme) {
    for (const PlacedText& text : frame.texts) {
        painter.setFont(text.tone == TextTone::Title ? frame.titleFont : frame.labelFont);
        painter.setPen(text.tone == TextTone::Muted ? theme.textMuted : theme.text);
        painter.drawText(text.baseline, text.text);
    }
}

void paintEmptyReason(QPainter& painter, const ChartFrame& frame, const Theme& theme) {
    const QFontMetricsF metrics(frame.labelFont);
    const QStringList lines = wrapText(frame.emptyReason, frame.labelFont, frame.plot.width() * 0.9);
    double top = frame.plot.center().y() - metrics.height() * static_cast<double>(lines.size()) / 2;
    painter.setFont(frame.labelFont);
    painter.setPen(theme.textMuted);
    for (const QString& line : lines) {
        painter.drawText(QPointF(frame.plot.center().x() - metrics.horizontalAdvance(line) / 2, top + metrics.ascent()),
                         line);
        top += metrics.height();
    }
}

}  // namespace

void paintFrame(QPainter& painter, const ChartFrame& frame, const Theme& theme) {
    painter.fillRect(frame.bounds, theme.surface);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const PlacedSwatch& swatch : frame.swatches) paintSwatch(painter, swatch, theme);
    paintTexts(painter, frame, theme);
    if (!frame.emptyReason.isEmpty()) paintEmptyReason(painter, frame, theme);
}

}  // namespace splitpoint::ui
