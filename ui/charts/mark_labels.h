#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QStringList>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

/// A label of a mark with its place; in several lines where one has no room beside the line of its mark.
struct MarkLabel {
    QRectF rect;
    QStringList lines;
};

/// Where the labels of marks stand within the plot: beside their own line, apart from one another and from what is
/// written around the plot, and off curves, points and the lines of other marks wherever there is such a place.
/// @test tests/ui/charts/mark_labels_test.cpp
class MarkLabelPlaces {
  public:
    explicit MarkLabelPlaces(const PaintContext& context);

    /// The place of a label, which is from then on taken.
    [[nodiscard]] MarkLabel place(const MarkSpec& mark);

  private:
    struct Candidate {
        MarkLabel label;
        double cost = 0.0;  ///< how far from the place one looks at first
    };
    [[nodiscard]] QSizeF sizeOf(const QStringList& lines) const;
    [[nodiscard]] QList<Candidate> candidates(const MarkSpec& mark) const;
    [[nodiscard]] QList<MarkLabel> besideUpright(const MarkSpec& mark, double at) const;
    [[nodiscard]] QList<MarkLabel> beforeNextMark(const MarkSpec& mark, double at) const;
    [[nodiscard]] bool isOnText(const QRectF& rect) const;
    [[nodiscard]] double obstacles(const QRectF& rect, const MarkSpec& mark) const;

    const PaintContext& context_;
    QFontMetricsF metrics_;
    QList<QRectF> taken_;
};

/// Whether a line or a point of any series runs through the rectangle.
[[nodiscard]] bool isOverCurve(const PaintContext& context, const QRectF& rect);

}  // namespace splitpoint::ui
