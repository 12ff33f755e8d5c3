#include <QImage>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {
namespace {

/// Columns of the picture that are worked on together, so that the running sums stay in the cache.
constexpr int kBlock = 16;
constexpr int kChannels = 5;  // red, green, blue, coverage, hatched coverage; premultiplied
using Cell = std::array<float, kChannels>;

struct Layer {
    const SeriesSpec* series;
    Cell cell;  ///< what full coverage adds
};

std::vector<Layer> layersOf(const PaintContext& c) {
    std::vector<Layer> layers;
    for (const SeriesSpec& series : c.spec.series) {
        if (series.kind != SeriesKind::StackedLayer || series.values.isEmpty() || !(series.xStep > 0.0)) continue;
        const QColor color = c.theme.color(series.role);
        layers.push_back({&series,
                          {static_cast<float>(color.red()), static_cast<float>(color.green()),
                           static_cast<float>(color.blue()), 1.0F, series.role == ColorRole::Unserved ? 1.0F : 0.0F}});
    }
    return layers;
}

/// The picture of all layers: each pixel is the mean over the hours and heights it stands for.
class CoveragePicture {
  public:
    CoveragePicture(const PaintContext& c, const std::vector<Layer>& layers)
        : layers_(layers),
          width_(std::max(1, static_cast<int>(std::round(c.frame.plot.width() * c.pixelRatio)))),
          height_(std::max(1, static_cast<int>(std::round(c.frame.plot.height() * c.pixelRatio)))),
          hatch_(std::max(4, static_cast<int>(std::round(5 * c.pixelRatio)))),
          hatchWidth_(std::max(1, static_cast<int>(std::round(1.5 * c.pixelRatio)))),
          xMin_(c.frame.x.minimum),
          xPerPixel_((c.frame.x.maximum - c.frame.x.minimum) / width_),
          yMin_(c.frame.y.minimum),
          pixelsPerY_(height_ / std::max(1e-300, c.frame.y.maximum - c.frame.y.minimum)),
          surface_(c.theme.surface),
          image_(width_, height_, QImage::Format_ARGB32_Premultiplied),
          sums_(static_cast<std::size_t>((height_ + 1) * kBlock)),
          touched_(sums_.size()) {}

    QImage paint() {
        for (int left = 0; left < width_; left += kBlock) {
            const int columns = std::min(kBlock, width_ - left);
            for (int i = 0; i < columns; ++i) addColumn(left + i, i);
            writeBlock(left, columns);
        }
        return image_;
    }

  private:
    void addColumn(int column, int slot) {
        const double from = xMin_ + column * xPerPixel_, to = from + xPerPixel_;
        const SeriesSpec& first = *layers_.front().series;
        auto hour = static_cast<qsizetype>(std::floor((from - first.xStart) / first.xStep + 1e-9));
        for (hour = std::max<qsizetype>(0, hour);; ++hour) {
            const double start = first.xStart + static_cast<double>(hour) * first.xStep;
            const double share = (std::min(to, start + first.xStep) - std::max(from, start)) / xPerPixel_;
            if (start >= to || hour >= longest()) return;
            if (share > 1e-9) addHour(hour, static_cast<float>(share), slot);
        }
    }

    void addHour(qsizetype hour, float share, int slot) {
        double level = 0.0;
        for (const Layer& layer : layers_) {
            if (hour >= layer.series->values.size()) continue;
            const double value = layer.series->values[hour];
            if (!(value > 0.0)) continue;
            addSpan(level, level + value, share, slot, layer.cell);
            level += value;
        }
    }

    /// Adds a layer from value `low` to `high` as two steps of the running sum, with the fractions of the end pixels.
    void addSpan(double low, double high, float share, int slot, const Cell& cell) {
        addStep((high - yMin_) * pixelsPerY_, share, slot, cell);
        addStep((low - yMin_) * pixelsPerY_, -share, slot, cell);
    }

    void addStep(double heightInPixels, float share, int slot, const Cell& cell) {
        const double top = height_ - std::clamp(heightInPixels, 0.0, static_cast<double>(height_));
        const int row = static_cast<int>(top);
        const auto below = static_cast<float>(top - row) * share;
        add(row, slot, cell, share - below);
        if (row + 1 <= height_) add(row + 1, slot, cell, below);
    }

    void add(int row, int slot, const Cell& cell, float share) {
        const auto at = static_cast<std::size_t>(row) * kBlock + static_cast<std::size_t>(slot);
        touched_[at] = 1;
        for (std::size_t k = 0; k < kChannels; ++k) sums_[at][k] += cell[k] * share;
    }

    /// Takes what was added at a place, leaving it empty for the next block.
    void take(std::size_t at, Cell& into) {
        for (std::size_t k = 0; k < kChannels; ++k) into[k] += std::exchange(sums_[at][k], 0.0F);
        touched_[at] = 0;
    }

    void writeBlock(int left, int columns) {
        std::array<Cell, kBlock> running{};
        std::array<QRgb, kBlock> lastPixel{};
        bool anyHatched = false;
        for (int row = 0; row < height_; ++row) {
            auto* out = reinterpret_cast<QRgb*>(image_.scanLine(row)) + left;
            const auto first = static_cast<std::size_t>(row) * kBlock;
            // Most rows equal the one above: nothing begins or ends in them, and hatching is rare.
            const auto flags = touched_.begin() + static_cast<std::ptrdiff_t>(first);
            if (anyHatched || std::find(flags, flags + kBlock, std::uint8_t{1}) != flags + kBlock) {
                anyHatched = false;
                for (int i = 0; i < columns; ++i) {
                    const auto slot = static_cast<std::size_t>(i);
                    Cell& sum = running[slot];
                    const bool changed = touched_[first + slot] != 0;
                    if (changed) take(first + slot, sum);
                    const bool hatched = sum[4] >= 0.002F;
                    anyHatched = anyHatched || hatched;
                    if (changed || hatched)
                        lastPixel[slot] = sum[3] < 0.002F ? 0U : pixel(sum, (left + i + row) % hatch_ < hatchWidth_);
                }
            }
            std::copy_n(lastPixel.begin(), columns, out);
        }
        for (std::size_t slot = 0; slot < kBlock; ++slot)
            take(static_cast<std::size_t>(height_ * kBlock) + slot, running[slot]);
    }

    static int nearestByte(float value) {
        // std::lround would be a call for each channel of each pixel; what it does below 0 is cut off here.
        return std::clamp(static_cast<int>(value + 0.5F), 0, 255);  // NOLINT(bugprone-incorrect-roundings)
    }

    QRgb pixel(const Cell& sum, bool onHatch) const {
        const float hatched = onHatch ? sum[4] * 0.55F : 0.0F;
        const auto channel = [&](float value, int surface) {
            // Hatch lines let the surface through: value holds hatched coverage in the layer's own color.
            const float share = sum[3] > 0.0F ? hatched / sum[3] : 0.0F;
            return nearestByte(value * (1 - share) + static_cast<float>(surface) * hatched);
        };
        const int alpha = nearestByte(sum[3] * 255.0F);
        const auto premultiplied = [alpha](int value) { return std::min(value, alpha); };
        return qRgba(premultiplied(channel(sum[0], surface_.red())), premultiplied(channel(sum[1], surface_.green())),
                     premultiplied(channel(sum[2], surface_.blue())), alpha);
    }

    qsizetype longest() const {
        qsizetype most = 0;
        for (const Layer& layer : layers_) most = std::max(most, layer.series->values.size());
        return most;
    }

    const std::vector<Layer>& layers_;
    int width_, height_, hatch_, hatchWidth_;
    double xMin_, xPerPixel_, yMin_, pixelsPerY_;
    QColor surface_;
    QImage image_;
    std::vector<Cell> sums_;
    std::vector<std::uint8_t> touched_;  ///< 1 where something was added to the sums
};

/// Upper edge of the layers below and including `upTo`, as steps; at most four points a point of width.
QPolygonF upperEdge(const PaintContext& c, const std::vector<Layer>& layers, std::size_t upTo) {
    const SeriesSpec& first = *layers.front().series;
    const AxisMap &x = c.frame.x, &y = c.frame.y;
    qsizetype count = 0;
    for (const Layer& layer : layers) count = std::max(count, layer.series->values.size());
    const auto begin = static_cast<qsizetype>(
        std::clamp(std::floor((x.minimum - first.xStart) / first.xStep), 0.0, static_cast<double>(count)));
    const auto end = static_cast<qsizetype>(
        std::clamp(std::ceil((x.maximum - first.xStart) / first.xStep), 0.0, static_cast<double>(count)));
    const auto level = [&](qsizetype hour) {
        double sum = 0.0;
        for (std::size_t k = 0; k <= upTo; ++k)
            if (hour < layers[k].series->values.size()) sum += std::max(0.0, layers[k].series->values[hour]);
        return y.clamped(sum);
    };
    const auto bucket = std::max<qsizetype>(
        1, static_cast<qsizetype>(static_cast<double>(end - begin) / std::max(1.0, c.frame.plot.width())));
    QPolygonF edge;
    for (qsizetype hour = begin; hour < end; hour += bucket) {
        const qsizetype stop = std::min(end, hour + bucket);
        const double left = x.clamped(first.xStart + static_cast<double>(hour) * first.xStep);
        const double right = x.clamped(first.xStart + static_cast<double>(stop) * first.xStep);
        double low = level(hour), high = low;
        for (qsizetype h = hour + 1; h < stop; ++h) {
            const double at = level(h);
            low = std::min(low, at);
            high = std::max(high, at);
        }
        if (bucket == 1) {
            edge << QPointF(left, low) << QPointF(right, low);
        } else {
            const double width = right - left;
            edge << QPointF(left, high) << QPointF(left + width / 2, high) << QPointF(left + width / 2, low)
                 << QPointF(right, low);
        }
    }
    return edge;
}

void paintPolygons(QPainter& painter, const PaintContext& c, const std::vector<Layer>& layers) {
    painter.setPen(Qt::NoPen);
    // From the top edge down, each over the one before: neighbors share no seam.
    for (std::size_t k = layers.size(); k-- > 0;) {
        QPolygonF shape = upperEdge(c, layers, k);
        if (shape.isEmpty()) continue;
        const double base = c.frame.y.clamped(0.0);
        shape.append(QPointF(shape.last().x(), base));
        shape.append(QPointF(shape.first().x(), base));
        painter.setBrush(c.theme.color(layers[k].series->role));
        painter.drawPolygon(shape);
    }
}

}  // namespace

void paintLayers(QPainter& painter, const PaintContext& c) {
    const std::vector<Layer> layers = layersOf(c);
    if (layers.empty() || !(c.frame.x.maximum > c.frame.x.minimum) || c.frame.plot.isEmpty()) return;
    if (c.medium == Medium::Vector) {
        paintPolygons(painter, c, layers);
        return;
    }
    QImage picture = CoveragePicture(c, layers).paint();
    picture.setDevicePixelRatio(c.pixelRatio);
    painter.drawImage(c.frame.plot.topLeft(), picture);
}

}  // namespace splitpoint::ui
