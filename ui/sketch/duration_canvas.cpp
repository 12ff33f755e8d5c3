#include "ui/sketch/duration_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "models/demand/statistics.h"
#include "ui/charts/chart_spec.h"
#include "ui/format/number_format.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

namespace {
constexpr double kHandle = 5.0;  // half its height
}

DurationCanvas::DurationCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);  // hours run that way in every language
    setAccessibleName(tr("Load duration and capacity line"));
    setAccessibleDescription(
        tr("Up and Down move the bare-metal line by one node, with Shift the line of reserved nodes."));
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

void DurationCanvas::setReserved(int nodes, double gpusPerNode) {
    reserved_ = nodes;
    gpusPerReserved_ = gpusPerNode;
    update();
}

double DurationCanvas::yOf(double gpus) const {
    const QRectF area = plot();
    return area.bottom() - area.height() * std::min(1.0, gpus / axisGpus_);
}

double DurationCanvas::lineY() const {
    return yOf(nodes_ * gpusPerNode_);
}

double DurationCanvas::reservedY() const {
    return yOf(nodes_ * gpusPerNode_ + reserved_ * gpusPerReserved_);
}

void DurationCanvas::paintLine(QPainter& painter, double y, bool handleLeft) const {
    const Theme& t = themeOf(palette());
    const QRectF area = plot();
    painter.fillRect(QRectF(area.left(), std::round(y) - 1, area.width(), 2), t.text);
    painter.fillRect(QRectF(handleLeft ? area.left() : area.right() - 16, y - kHandle, 16, 2 * kHandle), t.text);
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
    double level = 0.0;
    while (level <= axisGpus_ * 1.0001) {
        painter.setPen(t.grid);
        painter.drawLine(QPointF(area.left(), y(level)), QPointF(area.right(), y(level)));
        painter.setPen(t.textMuted);
        painter.drawText(QRectF(0, y(level) - text, area.left() - 6, 2 * text), Qt::AlignRight | Qt::AlignVCenter,
                         formatTick(level, step, Quantity::Gpus));
        level += step;
    }
    const double capacity = nodes_ * gpusPerNode_;
    const std::array<std::pair<double, ColorRole>, 3> bands{
        {{capacity, ColorRole::TierBareMetal},
         {capacity + reserved_ * gpusPerReserved_, ColorRole::TierReserved},
         {std::numeric_limits<double>::max(), ColorRole::TierOnDemand}}};
    const auto columns = std::max(1, static_cast<int>(area.width()));
    for (int column = 0; column < columns; ++column) {
        const std::size_t at = static_cast<std::size_t>(column) * sorted_.size() / static_cast<std::size_t>(columns);
        const double gpus = sorted_[at];
        double below = 0.0;
        for (const auto& [top, role] : bands) {
            const double high = std::min(gpus, top);
            if (high <= below) continue;
            painter.fillRect(QRectF(area.left() + column, y(high), 1, y(below) - y(high)), t.color(role));
            below = high;
        }
    }
    if (gpusPerReserved_ > 0.0) paintLine(painter, reservedY(), true);
    paintLine(painter, lineY(), false);
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
    if (draggingReserved_) {
        const int nodes = static_cast<int>(std::lround(std::max(0.0, gpus - nodes_ * gpusPerNode_) / gpusPerReserved_));
        if (nodes != reserved_) Q_EMIT reservedDragged(nodes);
        return;
    }
    const int nodes = static_cast<int>(std::lround(gpus / gpusPerNode_));
    if (nodes != nodes_) Q_EMIT capacityDragged(nodes);
}

void DurationCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragging_ = true;
    // The nearer line; where both lie on one another, each is taken by the half that its handle is on.
    const double pen = event->position().y();
    const bool left = event->position().x() < plot().center().x(), together = lineY() - reservedY() < 2.0 * kHandle;
    draggingReserved_ =
        gpusPerReserved_ > 0.0 && (together ? left : std::abs(pen - reservedY()) < std::abs(pen - lineY()));
    dragTo(pen);
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
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (gpusPerReserved_ > 0.0 && reserved_ + change >= 0) Q_EMIT reservedDragged(reserved_ + change);
    } else if (nodes_ + change >= 0) {
        Q_EMIT capacityDragged(nodes_ + change);
    }
}

}  // namespace splitpoint::ui
