#include <QFontMetricsF>
#include <QImage>
#include <QPainterPath>
#include <QtMath>
#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "ui/charts/heat_map.h"
#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

constexpr double kHatchSpacing = 6.0, kHatchWidth = 1.2;  // in points
constexpr float kStrongCell = 0.55F;                      // from here a hatch lets the surface through
constexpr int kStrengthSteps = 16;  // of a vector file: few shapes; a step is below what eyes part

/// What a cell looks like: its color, and that of the lines over it.
struct CellLook {
    QRgb fill = 0, hatch = 0;
    bool hatched = false;
    friend bool operator==(const CellLook&, const CellLook&) = default;
};

class CellLooks {
  public:
    CellLooks(const PaintContext& c, int steps)
        : heat_(*c.spec.heatMap),
          theme_(c.theme),
          steps_(steps),
          known_((static_cast<std::size_t>(ColorRole::Neutral) + 1) * static_cast<std::size_t>(2 * (steps + 1))) {}

    [[nodiscard]] CellLook at(int column, int row) {
        const qsizetype i = static_cast<qsizetype>(row) * heat_.columns + column;
        const float strength = std::clamp(heat_.strength[i], 0.0F, 1.0F);
        const int step = static_cast<int>(std::lround(strength * static_cast<float>(steps_)));
        const bool hatched = !heat_.hatched.isEmpty() && heat_.hatched[i];
        const qsizetype shade = qsizetype{static_cast<int>(heat_.roles[i])} * (steps_ + 1) + step;
        CellLook& look = known_[static_cast<std::size_t>(shade * 2 + (hatched ? 1 : 0))];
        if (look.fill == 0U)
            look = make(heat_.roles[i], static_cast<float>(step) / static_cast<float>(steps_), hatched);
        return look;
    }

  private:
    CellLook make(ColorRole role, float strength, bool hatched) const {
        const QColor full = theme_.color(role);
        const QColor lines = strength < kStrongCell ? full : theme_.surface;
        return {cellColor(full, theme_.surface, strength).rgb(), lines.rgb(), hatched};
    }

    const HeatMapSpec& heat_;
    const Theme& theme_;
    int steps_;
    std::vector<CellLook> known_;  ///< filled as met; no color yet: not met
};

/// The cell that a position along an axis lies in.
int cellOf(const AxisSpec& axis, const AxisMap& map, double position, int count) {
    return std::clamp(static_cast<int>(std::floor(shareOfAxis(axis, map.value(position)) * count)), 0, count - 1);
}

/// One pixel of the picture is one device pixel; hatching runs through all of the plane.
QImage cellPicture(const PaintContext& c) {
    const HeatMapSpec& heat = *c.spec.heatMap;
    const QRectF& plot = c.frame.plot;
    const double ratio = c.pixelRatio;
    const int width = std::max(1, static_cast<int>(std::round(plot.width() * ratio)));
    const int height = std::max(1, static_cast<int>(std::round(plot.height() * ratio)));
    const int spacing = std::max(4, static_cast<int>(std::round(kHatchSpacing * ratio)));
    const int line = std::max(1, static_cast<int>(std::round(kHatchWidth * ratio)));
    QImage image(width, height, QImage::Format_RGB32);
    std::vector<int> columnOf(static_cast<std::size_t>(width));
    for (int x = 0; x < width; ++x)
        columnOf[static_cast<std::size_t>(x)] =
            cellOf(c.spec.x, c.frame.x, plot.left() + (x + 0.5) / ratio, heat.columns);
    CellLooks looks(c, 255);
    std::vector<CellLook> cells(static_cast<std::size_t>(heat.columns));
    int lastRow = -1;
    bool anyHatched = false;
    for (int y = 0; y < height; ++y) {
        const int row = cellOf(c.spec.y, c.frame.y, plot.top() + (y + 0.5) / ratio, heat.rows);
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        if (row == lastRow && !anyHatched) {
            std::copy_n(reinterpret_cast<const QRgb*>(image.constScanLine(y - 1)), width, out);
            continue;
        }
        if (row != lastRow) {
            anyHatched = false;
            for (int column = columnOf.front(); column <= columnOf.back(); ++column) {
                CellLook& cell = cells[static_cast<std::size_t>(column)];
                cell = looks.at(column, row);
                anyHatched = anyHatched || cell.hatched;
            }
            lastRow = row;
        }
        int phase = y % spacing;
        for (int x = 0; x < width; ++x) {
            const CellLook& cell = cells[static_cast<std::size_t>(columnOf[static_cast<std::size_t>(x)])];
            out[x] = cell.hatched && phase < line ? cell.hatch : cell.fill;
            if (++phase == spacing) phase = 0;
        }
    }
    image.setDevicePixelRatio(ratio);
    return image;
}

/// A rectangle of cells that look alike: columns [left, right), rows [bottom, top).
struct Block {
    CellLook look;
    int left = 0, right = 0, bottom = 0, top = 0;
};

/// The plane as few blocks: runs of a row, each joined with the same run of the row below.
std::vector<Block> blocksOf(const PaintContext& c) {
    const HeatMapSpec& heat = *c.spec.heatMap;
    CellLooks looks(c, kStrengthSteps);
    std::vector<Block> done, open;
    for (int row = 0; row < heat.rows; ++row) {
        std::vector<Block> runs;
        for (int column = 0; column < heat.columns; ++column) {
            const CellLook look = looks.at(column, row);
            if (!runs.empty() && runs.back().look == look)
                runs.back().right = column + 1;
            else
                runs.push_back({look, column, column + 1, row, row + 1});
        }
        auto below = open.begin();
        for (Block& run : runs) {
            while (below != open.end() && below->left < run.left) done.push_back(*below++);
            if (below == open.end() || below->left != run.left) continue;
            if (below->right == run.right && below->look == run.look)
                run.bottom = below->bottom;
            else
                done.push_back(*below);
            ++below;
        }
        done.insert(done.end(), below, open.end());
        open = std::move(runs);
    }
    done.insert(done.end(), open.begin(), open.end());
    return done;
}

/// Edges of the cells, cut to the plot.
struct CellEdges {
    std::vector<double> x, y;
    explicit CellEdges(const PaintContext& c) {
        const HeatMapSpec& heat = *c.spec.heatMap;
        for (int i = 0; i <= heat.columns; ++i)
            x.push_back(c.frame.x.clamped(valueAtShare(c.spec.x, static_cast<double>(i) / heat.columns)));
        for (int i = 0; i <= heat.rows; ++i)
            y.push_back(c.frame.y.clamped(valueAtShare(c.spec.y, static_cast<double>(i) / heat.rows)));
    }
    [[nodiscard]] double atX(int column) const { return x[static_cast<std::size_t>(column)]; }
    [[nodiscard]] double atY(int row) const { return y[static_cast<std::size_t>(row)]; }
};

/// Lines x + y = n * spacing that meet a rectangle, so that neighbors go on where one ends.
void addHatch(QPainterPath& path, const QRectF& rect) {
    const double low = rect.left() + rect.top(), high = rect.right() + rect.bottom();
    const int first = qCeil(low / kHatchSpacing), last = qCeil(high / kHatchSpacing);
    for (int line = first; line < last; ++line) {
        const double k = line * kHatchSpacing;
        const double from = std::max(rect.left(), k - rect.bottom()), to = std::min(rect.right(), k - rect.top());
        if (to - from < 0.05) continue;
        path.moveTo(from, k - from);
        path.lineTo(to, k - to);
    }
}

void paintBlocks(QPainter& painter, const PaintContext& c) {
    const CellEdges edges(c);
    const QRectF& plot = c.frame.plot;
    std::map<QRgb, QPainterPath> fills, hatches;
    for (const Block& block : blocksOf(c)) {
        QRectF rect(QPointF(edges.atX(block.left), edges.atY(block.top)),
                    QPointF(edges.atX(block.right), edges.atY(block.bottom)));
        if (rect.isEmpty()) continue;
        if (block.look.hatched) addHatch(hatches[block.look.hatch], rect);
        // A breath wider than its cells, so that no seam of surface shines through between two colors.
        rect.setRight(std::min(plot.right(), rect.right() + 0.3));
        rect.setBottom(std::min(plot.bottom(), rect.bottom() + 0.3));
        fills[block.look.fill].addRect(rect);
    }
    painter.setPen(Qt::NoPen);
    for (auto& [color, path] : fills) {
        path.setFillRule(Qt::WindingFill);
        painter.setBrush(QColor(color));
        painter.drawPath(path);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto& [color, path] : hatches) {
        painter.setPen(QPen(QColor(color), kHatchWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
    }
}

constexpr double kBorderWidth = 1.2;
constexpr double kMostOfThePlot = 0.06;  // more ink than that hides the cells that it should part

/// The border between cells of different roles: told without color. Empty where roles change from cell to cell, as
/// between the days of a year.
QPainterPath borders(const PaintContext& c) {
    const HeatMapSpec& heat = *c.spec.heatMap;
    const CellEdges edges(c);
    const QRectF& plot = c.frame.plot;
    const auto role = [&heat](int column, int row) {
        return heat.roles[static_cast<qsizetype>(row) * heat.columns + column];
    };
    QPainterPath path;
    double length = 0.0;
    for (int row = 1; row < heat.rows; ++row) {
        const double y = edges.atY(row);
        if (y <= plot.top() || y >= plot.bottom()) continue;
        for (int column = 0; column < heat.columns; ++column) {
            if (role(column, row) == role(column, row - 1)) continue;
            const int first = column;
            while (column + 1 < heat.columns && role(column + 1, row) != role(column + 1, row - 1)) ++column;
            if (edges.atX(column + 1) <= edges.atX(first)) continue;
            path.moveTo(edges.atX(first), y);
            path.lineTo(edges.atX(column + 1), y);
            length += edges.atX(column + 1) - edges.atX(first);
        }
    }
    for (int column = 1; column < heat.columns; ++column) {
        const double x = edges.atX(column);
        if (x <= plot.left() || x >= plot.right()) continue;
        for (int row = 0; row < heat.rows; ++row) {
            if (role(column, row) == role(column - 1, row)) continue;
            const int first = row;
            while (row + 1 < heat.rows && role(column, row + 1) != role(column - 1, row + 1)) ++row;
            if (edges.atY(first) <= edges.atY(row + 1)) continue;
            path.moveTo(x, edges.atY(first));
            path.lineTo(x, edges.atY(row + 1));
            length += edges.atY(first) - edges.atY(row + 1);
        }
    }
    if (length * kBorderWidth > kMostOfThePlot * plot.width() * plot.height()) return {};
    return path;
}

QList<QRectF> placesOfPoints(const PaintContext& c) {
    constexpr double kReach = 12.0;
    QList<QRectF> places;
    const auto add = [&](double x, double y) {
        const QPointF at(c.frame.x.position(x), c.frame.y.position(y));
        places.append(QRectF(at.x() - kReach, at.y() - kReach, 2 * kReach, 2 * kReach));
    };
    for (const SeriesSpec& series : c.spec.series)
        if (series.kind == SeriesKind::Scatter)
            for (const QPointF& point : series.points) add(point.x(), point.y());
    for (const HandleSpec& handle : c.spec.handles) add(handle.x, handle.y);
    return places;
}

}  // namespace

void paintHeatMap(QPainter& painter, const PaintContext& c) {
    if (!c.spec.heatMap || !isComplete(*c.spec.heatMap) || c.frame.plot.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, c.medium == Medium::Vector);
    if (c.medium == Medium::Vector) {
        paintBlocks(painter, c);
    } else {
        const QPointF corner = c.frame.plot.topLeft() * c.pixelRatio;
        painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / c.pixelRatio, cellPicture(c));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.theme.text, kBorderWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(borders(c));
    painter.restore();
}

void paintHeatLabels(QPainter& painter, const PaintContext& c) {
    if (!c.spec.heatMap || !isComplete(*c.spec.heatMap)) return;
    QFont font = c.frame.labelFont;
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QRectF& plot = c.frame.plot;
    QList<QRectF> taken = placesOfPoints(c);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(font);
    for (const HeatMapSpec::Label& label : c.spec.heatMap->labels) {
        if (!c.frame.x.contains(label.x) || !c.frame.y.contains(label.y)) continue;
        QRectF box(0, 0, metrics.horizontalAdvance(label.text) + metrics.averageCharWidth() * 1.5, metrics.height());
        if (box.width() > plot.width() || box.height() > plot.height()) continue;
        box.moveCenter({c.frame.x.position(label.x), c.frame.y.position(label.y)});
        box.moveLeft(std::clamp(box.left(), plot.left(), plot.right() - box.width()));
        box.moveTop(std::clamp(box.top(), plot.top(), plot.bottom() - box.height()));
        for (const double lines : {0.0, 1.0, -1.0, 2.0, -2.0}) {
            const QRectF moved = box.translated(0, lines * metrics.height());
            if (moved.top() < plot.top() || moved.bottom() > plot.bottom()) continue;
            if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& r) { return r.intersects(moved); })) continue;
            box = moved;
            break;
        }
        taken.append(box);
        QColor backing = c.theme.surface;
        backing.setAlphaF(0.88F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(backing);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(c.theme.text);
        painter.drawText(QPointF(box.left() + metrics.averageCharWidth() * 0.75, box.top() + metrics.ascent()),
                         label.text);
    }
}

}  // namespace splitpoint::ui
