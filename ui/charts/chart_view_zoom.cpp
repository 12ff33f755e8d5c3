// Which part of the axes a chart shows.
#include <QToolButton>

#include "ui/charts/axis_zoom.h"
#include "ui/charts/chart_view_private.h"

namespace splitpoint::ui {
namespace {

/// A new answer on the same axis keeps the zoom; another axis begins unzoomed.
bool isSameAxis(const AxisSpec& a, const AxisSpec& b) {
    return a.title == b.title && a.meaning == b.meaning && a.logarithmic == b.logarithmic && canZoom(a) && canZoom(b);
}

}  // namespace

bool ChartView::zoomsX() const {
    return d_->spec.emptyReason.isEmpty() && canZoom(d_->spec.x);
}

bool ChartView::zoomsY() const {
    return d_->spec.heatMap.has_value() && canZoom(d_->spec.y);
}

bool ChartView::isZoomed() const {
    return d_->spec.x.shown || d_->spec.y.shown;
}

bool ChartView::zoomAround(double factor, const QPointF& axisValue) {
    if (!zoomsX()) return false;
    setShown(zoomed(d_->spec.x, factor, axisValue.x()),
             zoomsY() ? zoomed(d_->spec.y, factor, axisValue.y()) : d_->spec.y.shown);
    return true;
}

bool ChartView::panBy(double shareX, double shareY) {
    if (!zoomsX()) return false;
    setShown(panned(d_->spec.x, shareX), zoomsY() ? panned(d_->spec.y, shareY) : d_->spec.y.shown);
    return true;
}

void ChartView::resetZoom() {
    setShown(std::nullopt, std::nullopt);
}

void ChartView::setShownX(std::optional<AxisRange> range) {
    takeShown(range ? shownPart(d_->spec.x, *range) : std::nullopt, d_->spec.y.shown);
}

void ChartView::setShown(std::optional<AxisRange> x, std::optional<AxisRange> y) {
    if (takeShown(x, y)) Q_EMIT xRangeChanged(d_->spec.x.lower(), d_->spec.x.upper());
}

/// @return whether the shown part of the x axis is another one now
bool ChartView::takeShown(std::optional<AxisRange> x, std::optional<AxisRange> y) {
    if (x == d_->spec.x.shown && y == d_->spec.y.shown) return false;
    const bool movedX = x != d_->spec.x.shown;
    d_->spec.x.shown = x;
    d_->spec.y.shown = y;
    d_->frameIsCurrent = false;
    refreshResetButton();
    update();
    placeReadout();
    return movedX;
}

void ChartView::keepZoom(ChartSpec& next) const {
    if (next.id != d_->spec.id) return;
    const auto keep = [](const AxisSpec& before, AxisSpec& after) {
        if (before.shown && !after.shown && isSameAxis(before, after)) after.shown = shownPart(after, *before.shown);
    };
    keep(d_->spec.x, next.x);
    keep(d_->spec.y, next.y);
}

void ChartView::refreshResetButton() {
    const bool wanted = isZoomed() && d_->spec.emptyReason.isEmpty();
    if (d_->resetButton == nullptr) {
        if (!wanted) return;
        d_->resetButton = new QToolButton(this);
        d_->resetButton->setText(tr("Zoomed: show all"));
        d_->resetButton->setToolTip(tr("Show all of the axes (0, or a double click in the chart)"));
        d_->resetButton->setAccessibleName(tr("Zoomed: show all"));
        d_->resetButton->setFocusPolicy(Qt::NoFocus);  // the key 0 does it
        d_->resetButton->setCursor(Qt::ArrowCursor);
        connect(d_->resetButton, &QToolButton::clicked, this, &ChartView::resetZoom);
    }
    d_->resetButton->setVisible(wanted);
    if (!wanted) return;
    d_->resetButton->adjustSize();
    d_->resetButton->move(width() - d_->resetButton->width() - 2, 2);
}

}  // namespace splitpoint::ui
