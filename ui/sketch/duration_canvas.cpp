#include "ui/sketch/duration_canvas.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "models/demand/statistics.h"
#include "ui/charts/chart_spec.h"
#include "ui/format/number_format.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

DurationCanvas::DurationCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Load duration and capacity line"));
    setAccessibleDescription(tr("Up and Down move the capacity line by one node."));
    setCursor(Qt::SplitVCursor);
}

void DurationCanvas::setDemand(const std::vector<double>& gpus) {
    sorted_ = models::loadDurationCurve(gpus);
    axisGpus_ = niceMaximum(1.1 * (sorted_.empty() ? 1.0 : std::max(1.0, sorted_.front())));
    update();
}

void DurationCanvas::setCapacity(int nodes, double gpusPerNode, const QString& words) {
    nodes_ = nodes;
    gpusPerNode_ = gpusPerNode;
    words_ = words;
    update();
}

QRectF DurationCanvas::plot() const {
    const int text = fontMetrics().height();
    return QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + 10, text + 8, -10,
                                   -(text + 8));
}

double DurationCanvas::lineY() const {
    const QRectF area = plot();
    return area.bottom() - area.height() * std::min(1.0, nodes_ * gpusPerNode_ / axisGpus_);
}

void DurationCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = themeOf(palette());
    painter.fillRect(rect(), t.surface);
    if (sorted_.empty()) return;
    const QRectF area = plot();
    const int text = fontMetrics().height();
    const auto y = [&](double gpus) { return std::round(area.bottom() - area.height() * gpus / axisGpus_); };
    const double step = niceMaximum(axisGpus_ / 5.0);
    for (double level = 0.0; level <= axisGpus_ * 1.0001; level += step) {
        painter.setPen(t.grid);
        painter.drawLine(QPointF(area.left(), y(level)), QPointF(area.right(), y(level)));
        painter.setPen(t.textMuted);
        painter.drawText(QRectF(0, y(level) - text, area.left() - 6, 2 * text), Qt::AlignRight | Qt::AlignVCenter,
                         formatTick(level, step, Quantity::Gpus));
    }
    const double capacity = nodes_ * gpusPerNode_;
    const auto columns = std::max(1, static_cast<int>(area.width()));
    for (int column = 0; column < columns; ++column) {
        const std::size_t at = static_cast<std::size_t>(column) * sorted_.size() / static_cast<std::size_t>(columns);
        const double gpus = sorted_[at], low = std::min(gpus, capacity);
        painter.fillRect(QRectF(area.left() + column, y(low), 1, area.bottom() - y(low)),
                         t.color(ColorRole::TierBareMetal));
        if (gpus > low)
            painter.fillRect(QRectF(area.left() + column, y(gpus), 1, y(low) - y(gpus)),
                             t.color(ColorRole::TierOnDemand));
    }
    painter.setPen(QPen(t.text, 2));
    painter.drawLine(QPointF(area.left(), lineY()), QPointF(area.right(), lineY()));
    painter.fillRect(QRectF(area.right() - 16, lineY() - 5, 16, 10), t.text);
    painter.setPen(t.text);
    painter.drawText(
        QRectF(area.left(), 2, area.width(), text + 2), Qt::AlignLeft | Qt::AlignVCenter,
        words_.isEmpty() ? tr("No bare-metal offer beside an elastic one: there is nothing to split.") : words_);
    painter.setPen(t.textMuted);
    painter.drawText(
        QRectF(area.left(), area.bottom() + 4, area.width(), text + 2), Qt::AlignCenter,
        tr("hours at or above this demand, 0 to %1").arg(QLocale().toString(static_cast<int>(sorted_.size()))));
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.focus, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void DurationCanvas::dragTo(double y) {
    if (gpusPerNode_ <= 0.0) return;
    const QRectF area = plot();
    const double gpus = std::clamp((area.bottom() - y) / std::max(1.0, area.height()), 0.0, 1.0) * axisGpus_;
    const int nodes = static_cast<int>(std::lround(gpus / gpusPerNode_));
    if (nodes != nodes_) Q_EMIT capacityDragged(nodes);
}

void DurationCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragging_ = true;
    dragTo(event->position().y());
}

void DurationCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_) dragTo(event->position().y());
}

void DurationCanvas::mouseReleaseEvent(QMouseEvent*) {
    dragging_ = false;
}

void DurationCanvas::keyPressEvent(QKeyEvent* event) {
    const int change = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (change == 0 || gpusPerNode_ <= 0.0) return QWidget::keyPressEvent(event);
    if (nodes_ + change >= 0) Q_EMIT capacityDragged(nodes_ + change);
}

}  // namespace splitpoint::ui
