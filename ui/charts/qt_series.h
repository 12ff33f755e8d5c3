#pragma once

#include <QColor>
#include <QList>
#include <QPen>
#include <QPointF>
#include <vector>

#include "ui/charts/paint_series.h"

class QAbstractAxis;
class QBarSet;
class QChart;
class QLineSeries;
class QStackedBarSeries;

namespace splitpoint::ui {

/// The lines of a chart that Qt Charts draws, kept from one update to the next: what did not change is not touched.
class QtLines {
  public:
    QtLines(QChart& chart, QAbstractAxis& x, QAbstractAxis& y) : chart_(chart), x_(x), y_(y) {}
    void take(const PaintContext& context);

  private:
    struct Line {
        QLineSeries* series;  ///< the chart owns it
        QPen pen;
        QList<QPointF> points;
    };
    void set(Line& line, const QPen& pen, const QList<QPointF>& points);

    QChart& chart_;
    QAbstractAxis &x_, &y_;
    std::vector<Line> lines_;
};

/// The bars: one QStackedBarSeries, one QBarSet for each color of each of our series. A bar stands at every place of
/// every category, one apart, so groups may stand closer to each other than to the next category.
class QtBars {
  public:
    /// @param places  an axis of its own: of places, not of the chart's values
    QtBars(QChart& chart, QAbstractAxis& places, QAbstractAxis& y) : chart_(chart), places_(places), y_(y) {}
    void take(const PaintContext& context);
    [[nodiscard]] bool isEmpty() const { return fills_.empty(); }

    /// Bars of one color: a value for each place, cut to the axis, 0 where the bar has another color.
    struct Fill {
        qsizetype series = 0;  ///< index in the spec
        int group = 0;
        QColor color;
        QList<double> heights;
    };

  private:
    void rebuild(const std::vector<Fill>& fills);

    QChart& chart_;
    QAbstractAxis &places_, &y_;
    QStackedBarSeries* series_ = nullptr;  ///< the chart owns it
    std::vector<QBarSet*> sets_;           ///< one a fill; their series owns them
    std::vector<Fill> fills_;
};

}  // namespace splitpoint::ui
