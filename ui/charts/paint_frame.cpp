#include "ui/charts/chart_frame.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

void paintSeriesSwatch(QPainter& painter, const QRectF& r, const LegendEntry& entry, const Theme& theme) {
    const QColor color = theme.color(entry.role);
    if (entry.kind == SeriesKind::Band) {
        painter.fillRect(r, cellColor(color, theme.surface, kShade));
    } else if (entry.kind == SeriesKind::StackedBar || entry.kind == SeriesKind::StackedLayer ||
               entry.kind == SeriesKind::HorizontalBar) {
        painter.fillRect(r, color);
        paintHatch(painter, r, theme.surface, r.height() * 0.45, fillPatternOf(entry.role));
    } else if (entry.kind == SeriesKind::Scatter) {
        paintMarker(painter, r.center(), markerOf(entry.role), r.height() * 0.32, color);
    } else {
        painter.setPen(rolePen(theme, entry.role, entry.secondary ? 1.0 : 2.0));
        painter.drawLine(QLineF(r.left(), r.center().y(), r.right(), r.center().y()));
    }
}

/// Three steps of a color, from faint to full.
void paintStrengths(QPainter& painter, const QRectF& r, const QColor& color, const QColor& surface) {
    constexpr int kSteps = 3;
    const double width = r.width() / kSteps;
    for (int i = 0; i < kSteps; ++i)
        painter.fillRect(QRectF(r.left() + i * width, r.top(), width, r.height()),
                         cellColor(color, surface, (static_cast<float>(i) + 1.0F) / kSteps));
}

void paintSwatch(QPainter& painter, const PlacedSwatch& swatch, const Theme& theme) {
    const QColor color = theme.color(swatch.entry.role);
    switch (swatch.entry.look) {
        case SwatchLook::Series:
            paintSeriesSwatch(painter, swatch.rect, swatch.entry, theme);
            break;
        case SwatchLook::Cell:
            painter.fillRect(swatch.rect, color);
            break;
        case SwatchLook::Strength:
            paintStrengths(painter, swatch.rect, color, theme.surface);
            break;
        case SwatchLook::Hatch:
            painter.fillRect(swatch.rect, cellColor(color, theme.surface, 0.25F));
            paintHatch(painter, swatch.rect, color, swatch.rect.height() * 0.45);
            break;
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
