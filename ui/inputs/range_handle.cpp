#include "ui/inputs/range_handle.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

using models::Estimate;

namespace {
constexpr int kSmallStep = 1, kPageStep = 5, kMostPercent = 1'000'000;
constexpr double kGripRadius = 3.5;
}  // namespace

RangeHandle::RangeHandle(QWidget* parent) : QAbstractSlider(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRange(0, kMostPercent);
    setOrientation(Qt::Horizontal);
    setCursor(Qt::SizeHorCursor);
    connect(this, &QAbstractSlider::valueChanged, this, &RangeHandle::asked);
}

void RangeHandle::show(const Field& field, const Estimate& value) {
    field_ = field;
    value_ = value;
    density_ = rangeDensity(rangeDistribution(field_, value_));
    const QScopedValueRollback own(ownChange_, true);
    setValue(spreadPercent(value_));
    const QString sentence = rangeSentence(field_, value_, QLocale());
    setAccessibleName(tr("Range of %1").arg(field_.fullLabel()));
    setAccessibleDescription(tr("%1 Up widens the range, Down narrows it, Delete takes it away.").arg(sentence));
    setToolTip(tr("%1\nDrag an end to widen or narrow the range, with Shift that end alone.\n"
                  "By keyboard: Up and Down, Delete for no range.")
                   .arg(sentence));
    update();
}

QSize RangeHandle::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 15, fontMetrics().height() + 4};
}

QRectF RangeHandle::plot() const {
    return QRectF(rect()).adjusted(kGripRadius + 2, 2, -kGripRadius - 2, -kGripRadius - 1.5);
}

RangeScale RangeHandle::scale() const {
    return dragged_ ? dragged_->scale : rangeScale(field_, value_);
}

double RangeHandle::xOf(double value, const RangeScale& scale) const {
    const QRectF area = plot();
    const double width = scale.high - scale.low;
    const double share = width > 0.0 ? (value - scale.low) / width : 0.5;
    const double x = area.left() + std::clamp(share, 0.0, 1.0) * area.width();
    return x;
}

double RangeHandle::valueAt(double x, const RangeScale& scale) const {
    const QRectF area = plot();
    const double share = area.width() > 0.0 ? (x - area.left()) / area.width() : 0.5;
    return scale.low + share * (scale.high - scale.low);
}

void RangeHandle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colors = themeOf(palette());
    const QRectF area = plot();
    const RangeScale span = scale();
    const double base = area.bottom();
    const bool active = hovered_ || hasFocus() || dragged_;
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base));
    if (!density_.empty()) {
        QPainterPath hill(QPointF(xOf(density_.front().x(), span), base));
        for (const QPointF& point : density_) hill.lineTo(xOf(point.x(), span), base - point.y() * area.height());
        hill.lineTo(xOf(density_.back().x(), span), base);
        QColor fill = colors.accent;
        fill.setAlphaF(active ? 0.45F : 0.28F);
        painter.fillPath(hill, fill);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawLine(QPointF(xOf(value_.low, span), base), QPointF(xOf(value_.high, span), base));
    }
    const double middle = xOf(value_.typical, span);
    painter.setPen(QPen(density_.empty() ? colors.textMuted : colors.text, 1));
    painter.drawLine(QPointF(middle, base - (density_.empty() ? area.height() * 0.5 : area.height())),
                     QPointF(middle, base));
    painter.setPen(QPen(active ? colors.accent : colors.textMuted, 1.2));
    painter.setBrush(active ? colors.accent : colors.surface);
    for (const double end : {value_.low, value_.high}) {
        if (end == value_.typical && value_.isRange()) continue;  // that side has no futures
        painter.drawEllipse(QPointF(xOf(end, span), base), kGripRadius, kGripRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focus, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

void RangeHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    const RangeScale span = scale();
    const double x = event->position().x(), middle = xOf(value_.typical, span);
    Drag drag;
    drag.high = x >= middle;
    drag.start = value_;
    drag.scale = span;
    // The end follows the pen from where it is, so that a press alone changes nothing.
    drag.offset = xOf(drag.high ? value_.high : value_.low, span) - x;
    dragged_ = drag;
    update();
}

void RangeHandle::mouseMoveEvent(QMouseEvent* event) {
    if (!dragged_) return;
    const double wanted = valueAt(event->position().x() + dragged_->offset, dragged_->scale);
    const Estimate& start = dragged_->start;
    // One figure has both ends in one place: the pen's way says which.
    const bool high = start.isRange() ? dragged_->high : wanted >= start.typical;
    const Estimate next = withEnd(field_, start, high, wanted, event->modifiers().testFlag(Qt::ShiftModifier));
    if (next != value_) Q_EMIT edited(next);
}

void RangeHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragged_ || event->button() != Qt::LeftButton) return;
    dragged_.reset();
    update();
    Q_EMIT finished();
}

void RangeHandle::step(int steps) {
    const Estimate next = widened(field_, value_, steps);
    if (next == value_) return;
    Q_EMIT edited(next);
    Q_EMIT finished();
}

void RangeHandle::asked(int percent) {
    if (ownChange_) return;
    // Asked for by an assistive tool: as near as whole steps come.
    step((percent - spreadPercent(value_)) / 5);
    const QScopedValueRollback own(ownChange_, true);
    setValue(spreadPercent(value_));
}

bool RangeHandle::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && dragged_ &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();  // Escape belongs to the drag that is under way
        return true;
    }
    return QAbstractSlider::event(event);
}

void RangeHandle::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Right:
            return step(kSmallStep);
        case Qt::Key_Down:
        case Qt::Key_Left:
            return step(-kSmallStep);
        case Qt::Key_PageUp:
            return step(kPageStep);
        case Qt::Key_PageDown:
            return step(-kPageStep);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (!value_.isRange()) return;
            Q_EMIT edited(Estimate{value_.typical});
            return Q_EMIT finished();
        case Qt::Key_Escape:
            if (!dragged_) break;
            dragged_.reset();
            update();
            return Q_EMIT canceled();
        default:
            break;
    }
    event->ignore();
}

void RangeHandle::wheelEvent(QWheelEvent* event) {
    event->ignore();  // scrolling the form must not change what lies under the pointer
}

void RangeHandle::focusOutEvent(QFocusEvent* event) {
    if (dragged_) {
        dragged_.reset();
        Q_EMIT finished();
    }
    QAbstractSlider::focusOutEvent(event);
    update();
}

void RangeHandle::enterEvent(QEnterEvent* event) {
    QAbstractSlider::enterEvent(event);
    hovered_ = true;
    update();
}

void RangeHandle::leaveEvent(QEvent* event) {
    QAbstractSlider::leaveEvent(event);
    hovered_ = false;
    update();
}

}  // namespace splitpoint::ui
