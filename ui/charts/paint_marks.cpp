#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/charts/mark_labels.h"
#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

void paintLabel(QPainter& painter, const PaintContext& c, const MarkLabel& label) {
    const QFontMetricsF metrics(c.frame.labelFont);
    QColor backing = c.theme.surface;
    backing.setAlphaF(0.86F);
    painter.fillRect(label.rect, backing);
    painter.setFont(c.frame.labelFont);
    painter.setPen(c.theme.text);
    double baseline = label.rect.top() + metrics.ascent();
    for (const QString& line : label.lines) {
        const double left = label.rect.left() + (label.rect.width() - metrics.horizontalAdvance(line)) / 2;
        painter.drawText(QPointF(left, baseline), line);
        baseline += metrics.height();
    }
}

/// The free part of the row in which the title of the y axis stands, filled from the right. What a line across the plot
/// means is said there, beside a short piece of the line: within the plot the text would cover data.
class TitleRow {
  public:
    explicit TitleRow(const PaintContext& c) : c_(c), metrics_(c.frame.labelFont) {
        for (const PlacedText& text : c.frame.texts) {
            if (text.tone != TextTone::Muted || text.text != c.spec.y.title || text.baseline.y() > c.frame.plot.top())
                continue;
            baseline_ = text.baseline.y();
            left_ = text.baseline.x() + metrics_.horizontalAdvance(text.text) + gap();
            right_ = c.frame.plot.right();
        }
    }

    /// False, and nothing painted, where there is no room.
    bool paint(QPainter& painter, const MarkSpec& mark) {
        const double swatch = 2 * gap(), text = metrics_.horizontalAdvance(mark.label);
        const double start = right_ - text - gap() / 2 - swatch;
        if (start < left_) return false;
        const double middle = baseline_ - metrics_.xHeight() / 2;
        painter.setPen(rolePen(c_.theme, mark.role, 1.5));
        painter.drawLine(QLineF(start, middle, start + swatch, middle));
        painter.setFont(c_.frame.labelFont);
        painter.setPen(c_.theme.text);
        painter.drawText(QPointF(right_ - text, baseline_), mark.label);
        right_ = start - gap();
        return true;
    }

  private:
    [[nodiscard]] double gap() const { return metrics_.averageCharWidth() * 1.5; }

    const PaintContext& c_;
    QFontMetricsF metrics_;
    double baseline_ = 0.0, left_ = 0.0, right_ = -1.0;
};

}  // namespace

void paintBands(QPainter& painter, const PaintContext& c) {
    const QRectF& plot = c.frame.plot;
    for (const BandSpec& band : c.spec.bands) {
        const bool vertical = band.direction == Direction::Vertical;
        const AxisMap& axis = vertical ? c.frame.x : c.frame.y;
        const double a = axis.clamped(band.from), b = axis.clamped(band.to);
        QRectF rect =
            vertical ? QRectF(a, plot.top(), b - a, plot.height()) : QRectF(plot.left(), b, plot.width(), a - b);
        rect = rect.normalized();
        if (rect.isEmpty()) continue;
        QColor color = c.theme.color(band.role);
        color.setAlphaF(0.14F);
        painter.fillRect(rect, color);
        const QFontMetricsF metrics(c.frame.labelFont);
        if (metrics.horizontalAdvance(band.label) > rect.width()) continue;
        painter.setFont(c.frame.labelFont);
        painter.setPen(c.theme.textMuted);
        painter.drawText(QPointF(rect.left() + (rect.width() - metrics.horizontalAdvance(band.label)) / 2,
                                 rect.top() + metrics.ascent()),
                         band.label);
    }
}

void paintMarks(QPainter& painter, const PaintContext& c) {
    const QRectF& plot = c.frame.plot;
    MarkLabelPlaces places(c);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const MarkSpec& mark : c.spec.marks) {
        const bool vertical = mark.direction == Direction::Vertical;
        if (!std::isfinite(mark.value) || !(vertical ? c.frame.x : c.frame.y).contains(mark.value)) continue;
        const double at = (vertical ? c.frame.x : c.frame.y).position(mark.value);
        // A halo of surface keeps the line apart from fills of a similar lightness.
        QColor halo = c.theme.surface;
        halo.setAlphaF(0.6F);
        const QLineF line =
            vertical ? QLineF(at, plot.top(), at, plot.bottom()) : QLineF(plot.left(), at, plot.right(), at);
        painter.setPen(QPen(halo, 3.5));
        painter.drawLine(line);
        painter.setPen(rolePen(c.theme, mark.role, 1.5));
        painter.drawLine(line);
    }
    TitleRow row(c);
    for (const MarkSpec& mark : c.spec.marks) {
        const bool vertical = mark.direction == Direction::Vertical;
        if (mark.label.isEmpty() || !std::isfinite(mark.value) ||
            !(vertical ? c.frame.x : c.frame.y).contains(mark.value))
            continue;
        if (!vertical && row.paint(painter, mark)) continue;
        paintLabel(painter, c, places.place(mark));
    }
}

}  // namespace splitpoint::ui
