#include "ui/charts/qt_plot.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QValueAxis>
#include <cmath>

#include "ui/charts/qt_series.h"

namespace splitpoint::ui {
namespace {

// Below the series of a QChart, and above all of it (its own items have small whole numbers).
constexpr double kBelowSeries = 3.5;
constexpr double kAboveSeries = 100.0;

/// An item of ours: paints with one of the functions of paint_series.h.
class OwnItem : public QGraphicsItem {
  public:
    using Draw = void (*)(QPainter&, const PaintContext&);
    OwnItem(Draw draw, QGraphicsItem* chart, double z) : QGraphicsItem(chart), draw_(draw) { setZValue(z); }

    void setContext(const PaintContext* context) {
        if (context != nullptr && context->frame.bounds != bounds_) {
            prepareGeometryChange();
            bounds_ = context->frame.bounds;
        }
        context_ = context;
    }
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        if (context_ != nullptr) draw_(*painter, *context_);
    }

  private:
    Draw draw_;
    QRectF bounds_;
    const PaintContext* context_ = nullptr;
};

/// The middle of the device pixels that a line of one point covers, so that it is crisp.
double snapped(double position, double pixelRatio) {
    const double half = std::max(1.0, std::round(pixelRatio)) / 2.0;
    return (std::round(position * pixelRatio - half) + half) / pixelRatio;
}

/// A line at each tick and nowhere else: Qt's own grid closes the plot with lines that no label explains.
void paintGrid(QPainter& painter, const PaintContext& c) {
    const QRectF& plot = c.frame.plot;
    painter.setPen(QPen(c.theme.grid, 1.0));
    for (const double x : c.frame.xGrid) {
        const double at = snapped(x, c.pixelRatio);
        painter.drawLine(QLineF(at, plot.top(), at, plot.bottom()));
    }
    for (const double y : c.frame.yGrid) {
        const double at = snapped(y, c.pixelRatio);
        painter.drawLine(QLineF(plot.left(), at, plot.right(), at));
    }
}

void paintBelow(QPainter& painter, const PaintContext& c) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, c);
    paintHeatMap(painter, c);
    painter.setPen(QPen(c.theme.axis, 1.0));
    const double zero = c.frame.y.clamped(0.0);
    if (!c.spec.heatMap && c.spec.y.categories.isEmpty()) painter.drawLine(QLineF(c.frame.plot.left(), zero, c.frame.plot.right(), zero));
    paintBands(painter, c);
    paintShades(painter, c);
    paintLayers(painter, c);
    paintHorizontalBars(painter, c);
}

void paintAbove(QPainter& painter, const PaintContext& c) {
    paintBridge(painter, c);
    paintBarDetails(painter, c);
    for (const SeriesSpec& series : c.spec.series) {
        const bool line = series.kind == SeriesKind::Line || series.kind == SeriesKind::StepLine;
        if (line && !isQtLine(c, series)) paintDenseLine(painter, c, series);
        if (series.kind == SeriesKind::Scatter) paintScatter(painter, c, series);
    }
    paintMarks(painter, c);
    paintHeatLabels(painter, c);
}

/// An axis of the QChart that only maps values to positions.
class PlainAxis {
  public:
    PlainAxis(QChart& chart, Qt::Alignment side) : axis_(new QValueAxis) {
        axis_->setLabelsVisible(false);
        axis_->setLineVisible(false);
        axis_->setGridLineVisible(false);
        chart.addAxis(axis_, side);
    }
    [[nodiscard]] QValueAxis* axis() const { return axis_; }

    void set(const AxisMap& map) {
        const double minimum = map.coordinate(map.minimum);
        const double maximum = map.maximum > map.minimum ? map.coordinate(map.maximum) : minimum + 1.0;
        if (axis_->min() != minimum || axis_->max() != maximum) axis_->setRange(minimum, maximum);
    }

  private:
    QValueAxis* axis_;
};

}  // namespace

struct QtPlot::Private {
    QGraphicsScene scene;
    QChart* chart = new QChart;  // the scene owns it
    OwnItem* below = new OwnItem(&paintBelow, chart, kBelowSeries);
    OwnItem* above = new OwnItem(&paintAbove, chart, kAboveSeries);
    PlainAxis x{*chart, Qt::AlignBottom}, y{*chart, Qt::AlignLeft}, places{*chart, Qt::AlignBottom};
    QtLines lines{*chart, *x.axis(), *y.axis()};
    QtBars bars{*chart, *places.axis(), *y.axis()};

    Private() {
        scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        chart->legend()->hide();
        scene.addItem(chart);
    }

    void take(const PaintContext& c) {
        if (scene.sceneRect() != c.frame.bounds) {
            scene.setSceneRect(c.frame.bounds);
            chart->resize(c.frame.bounds.size());
        }
        if (chart->plotArea() != c.frame.plot) chart->setPlotArea(c.frame.plot);
        x.set(c.frame.x);
        y.set(c.frame.y);
        lines.take(c);
        bars.take(c);
        chart->layout()->activate();  // a scene without a view has no event loop that would do it before painting
    }
};

QtPlot::QtPlot() : d_(std::make_unique<Private>()) {}
QtPlot::~QtPlot() = default;

void QtPlot::paint(QPainter& painter, const PaintContext& context) {
    const ChartFrame& frame = context.frame;
    if (!frame.emptyReason.isEmpty() || frame.plot.width() < 2.0 || frame.plot.height() < 2.0) return;
    d_->take(context);
    d_->below->setContext(&context);
    d_->above->setContext(&context);
    // Edges of bars are crisp, lines are smooth; no chart has both.
    painter.setRenderHint(QPainter::Antialiasing, d_->bars.isEmpty());
    d_->scene.render(&painter, frame.bounds, frame.bounds);
    d_->below->setContext(nullptr);
    d_->above->setContext(nullptr);
}

}  // namespace splitpoint::ui
