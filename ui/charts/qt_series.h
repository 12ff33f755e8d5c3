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

/// The bars: one QStackedBarSeries a group, one QBarSet for each color of each of our series.
class QtBars {
  public:
    QtBars(QChart& chart, QAbstractAxis& x, QAbstractAxis& y) : chart_(chart), x_(x), y_(y) {}
    void take(const PaintContext& context);
    [[nodiscard]] bool isEmpty() const { return fills_.empty(); }

    /// Bars of one color: a value for each category, cut to the axis, 0 where the bar has another color.
    struct Fill {
        qsizetype series = 0;  ///< index in the spec
        int group = 0;
        QColor color;
        QList<double> heights;
    };

  private:
    void rebuild(const std::vector<Fill>& fills, int groups);

    QChart& chart_;
    QAbstractAxis &x_, &y_;
    std::vector<QStackedBarSeries*> series_;  ///< the chart owns them
    std::vector<QBarSet*> sets_;              ///< one a fill; their series owns them
    std::vector<Fill> fills_;
};

}  // namespace splitpoint::ui
