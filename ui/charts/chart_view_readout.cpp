// What a chart says about the place that the user points at, here or in another view.
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/chart_view_private.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

QString ChartView::spokenText() const {
    if (d_->focusedHandle >= 0) return inWords(handleReadout(d_->spec, d_->spec.handles[d_->focusedHandle]));
    const std::optional<Readout> readout = d_->readout ? readoutAt(d_->spec, *d_->readout) : std::nullopt;
    return readout ? inWords(*readout) : QString();
}

void ChartView::setLinkedSelection(LinkedSelection* selection) {
    if (d_->linked) d_->linked->disconnect(this);
    d_->linked = selection;
    if (selection != nullptr) connect(selection, &LinkedSelection::changed, this, &ChartView::takeLinked);
    takeLinked();
}

void ChartView::tellLinked() {
    if (d_->linked.isNull()) return;
    d_->linked->point(d_->readout ? placesUnder(d_->spec, *d_->readout) : QList<LinkedPlace>(), this);
}

void ChartView::takeLinked() {
    const bool others = !d_->linked.isNull() && d_->linked->source() != this;
    LinkedMarks marks;
    if (others) marks = marksOf(d_->spec, [this](AxisMeaning meaning) { return d_->linked->placeOf(meaning); });
    if (marks == d_->marks) return;
    d_->marks = std::move(marks);
    update();
}

void ChartView::paintLinked(QPainter& painter) const {
    if (!d_->spec.emptyReason.isEmpty() || d_->marks == LinkedMarks()) return;
    paintLinkedMarks(painter, {d_->spec, d_->frame, themeOf(palette()), Medium::Raster, devicePixelRatioF()},
                     d_->marks);
}

void ChartView::paintReadout(QPainter& painter) const {
    if (!d_->readout || !d_->spec.emptyReason.isEmpty()) return;
    const Theme& theme = themeOf(palette());
    const ChartFrame& frame = d_->frame;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::optional<HeatCell> cell = cellAt(d_->spec, *d_->readout);
    if (!cell && !d_->spec.y.categories.isEmpty()) {
        const double row = std::round(d_->readout->y());
        const double top = frame.y.position(row - 0.5), bottom = frame.y.position(row + 0.5);
        painter.setPen(QPen(theme.textMuted, 1.0, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(frame.plot.left(), top, frame.plot.width(), bottom - top));
        return;
    }
    if (!cell) {
        const double x = frame.x.position(d_->readout->x());
        painter.setPen(QPen(theme.textMuted, 1.0, Qt::DotLine));
        painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()));
        return;
    }
    const HeatMapSpec& heat = *d_->spec.heatMap;
    const auto x = [&](int column) {
        return frame.x.clamped(valueAtShare(d_->spec.x, static_cast<double>(column) / heat.columns));
    };
    const auto y = [&](int row) {
        return frame.y.clamped(valueAtShare(d_->spec.y, static_cast<double>(row) / heat.rows));
    };
    // Two rims, so that one of them parts from any color; around a small cell they stand a little off.
    const QRectF rect = QRectF(QPointF(x(cell->column), y(cell->row + 1)), QPointF(x(cell->column + 1), y(cell->row)));
    const double room = std::max(0.0, (7.0 - std::min(rect.width(), rect.height())) / 2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 3.0));
    painter.drawRect(rect.adjusted(-room, -room, room, room));
    painter.setPen(QPen(theme.text, 1.0));
    painter.drawRect(rect.adjusted(-room, -room, room, room));
}

void ChartView::setReadout(std::optional<QPointF> point, const QPoint& at) {
    std::optional<Readout> readout;
    if (point) readout = readoutAt(d_->spec, *point);
    if (!readout) point.reset();
    if (std::exchange(d_->readout, point) != point) {
        update();
        tellLinked();
        Q_EMIT readoutMoved(point);
    }
    if (!readout) {
        QToolTip::hideText();
        return;
    }
    d_->readoutAt = at;
    QString html =
        QStringLiteral("<b>%1</b><table>").arg(readout->heading.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    for (const ReadoutLine& line : readout->lines) {
        html +=
            QStringLiteral("<tr><td><span style=\"color:%1\">■</span> %2&nbsp;</td><td align=\"right\">%3</td></tr>")
                .arg(themeOf(palette()).color(line.role).name(), line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    }
    // Its own point as the place it is for: without one the same text stays where it was first shown.
    QToolTip::showText(mapToGlobal(at), html + QStringLiteral("</table>"), this, QRect(at, QSize(1, 1)));
}

/// Another part of the axes is shown: the box goes where its place is now, or away where that is out of sight.
void ChartView::placeReadout() {
    if (!d_->readout) return;
    ensureFrame();
    const QPointF value = *d_->readout;
    const ChartFrame& frame = d_->frame;
    const bool hasRows = !d_->spec.y.categories.isEmpty();  // a row is in sight wherever its bar ends
    const bool inSight =
        hasRows || (frame.x.contains(value.x()) && (!d_->spec.heatMap || frame.y.contains(value.y())));
    if (!inSight) return setReadout(std::nullopt, {});
    const double y = d_->spec.heatMap ? frame.y.position(value.y()) : d_->readoutAt.y();
    setReadout(value, QPointF(frame.x.clamped(value.x()), y).toPoint());
}

void ChartView::showReadoutAt(const QPointF& axisValue) {
    ensureFrame();
    const bool hasRows = d_->spec.heatMap || !d_->spec.y.categories.isEmpty();
    const double y = hasRows ? d_->frame.y.clamped(axisValue.y()) : d_->frame.plot.center().y();
    setReadout(axisValue, QPointF(d_->frame.x.clamped(axisValue.x()), y).toPoint());
    announce();
}

bool ChartView::moveReadout(int stepsX, int stepsY) {
    if (d_->spec.heatMap && isComplete(*d_->spec.heatMap)) {
        const HeatMapSpec& heat = *d_->spec.heatMap;
        const std::optional<HeatCell> now = d_->readout ? cellAt(d_->spec, *d_->readout) : std::nullopt;
        HeatCell cell = now.value_or(HeatCell{heat.columns / 2, heat.rows / 2});
        if (now) cell = {cell.column + stepsX, cell.row + stepsY};
        cell = {std::clamp(cell.column, 0, heat.columns - 1), std::clamp(cell.row, 0, heat.rows - 1)};
        showReadoutAt(cellCenter(d_->spec, cell));
        return true;
    }
    if (const qsizetype rows = d_->spec.y.categories.size(); rows > 0) {
        const double last = static_cast<double>(rows) - 1.0;
        const double row = d_->readout ? std::round(d_->readout->y()) + stepsX - stepsY : 0.0;
        showReadoutAt({d_->spec.x.upper(), std::clamp(row, 0.0, last)});
        return true;
    }
    if (stepsX == 0) return false;
    const AxisSpec& axis = d_->spec.x;
    const bool categories = !axis.categories.isEmpty();
    const double low = categories ? 0.0 : axis.lower();
    const double high = categories ? static_cast<double>(axis.categories.size()) - 1.0 : axis.upper();
    const double step = categories || axis.wholeNumbers ? 1.0 : (high - low) / 100.0;
    const double now = d_->readout ? d_->readout->x() : (stepsX > 0 ? low - step : high + step);
    showReadoutAt({std::clamp(now + stepsX * step, low, std::max(low, high)), d_->spec.y.lower()});
    return true;
}

}  // namespace splitpoint::ui
