#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "ui/charts/chart_spec.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// Value to position along the shown part of one axis.
struct AxisMap {
    double minimum = 0.0, maximum = 1.0;
    double from = 0.0, to = 1.0;  ///< positions of minimum and maximum
    bool logarithmic = false;     ///< minimum above 0
    [[nodiscard]] double position(double value) const;
    [[nodiscard]] double clamped(double value) const;  ///< never outside the axis
    [[nodiscard]] double value(double position) const;
    [[nodiscard]] bool contains(double value) const;
    /// What Qt Charts is told instead of a value: its axes are even, ours may be logarithmic.
    [[nodiscard]] double coordinate(double value) const;
    [[nodiscard]] double coordinateAt(double position) const;
};

enum class TextTone { Title, Plain, Muted };

struct PlacedText {
    QPointF baseline;
    QString text;
    TextTone tone = TextTone::Plain;
};

/// What a swatch of the legend shows: a series in its own way, or a property of the cells of a heat map.
enum class SwatchLook { Series, Cell, Strength, Hatch };

struct LegendEntry {
    QString name;
    SwatchLook look = SwatchLook::Series;
    SeriesKind kind = SeriesKind::Line;
    ColorRole role = ColorRole::Neutral;
    bool secondary = false;
    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

struct PlacedSwatch {
    QRectF rect;
    LegendEntry entry;
};

/// Where everything but the data stands in a chart of a given size.
struct ChartFrame {
    QRectF bounds, plot;
    QFont titleFont, labelFont;
    AxisMap x, y;
    QList<double> xGrid, yGrid;  ///< positions
    QList<PlacedText> texts;
    QList<PlacedSwatch> swatches;
    QString emptyReason;
};

[[nodiscard]] ChartFrame layoutChart(const ChartSpec& spec, const QSizeF& size, const QFont& font);
/// True where both specs lay out and paint the same frame, so that only the data must be painted again.
[[nodiscard]] bool sameFrame(const ChartSpec& a, const ChartSpec& b);
/// True where frame and data are the same: nothing must be painted again.
[[nodiscard]] bool samePicture(const ChartSpec& a, const ChartSpec& b);

/// Background, title, legend and the texts of the axes; or the reason why nothing is drawn.
void paintFrame(QPainter& painter, const ChartFrame& frame, const Theme& theme);

/// Raster draws pixel columns; vector draws few clean paths and nothing outside the plot.
enum class Medium { Raster, Vector };
/// Words cut into lines no wider than `width`; a single long word keeps its line.
[[nodiscard]] QStringList wrapText(const QString& text, const QFont& font, double width);

}  // namespace splitpoint::ui
