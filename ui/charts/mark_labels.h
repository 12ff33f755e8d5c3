#pragma once

#include <QList>
#include <QRectF>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

/// Where the labels of marks stand within the plot: beside their own line, apart from one another, and off curves,
/// points and the lines of other marks wherever there is such a place.
/// @test tests/ui/charts/mark_labels_test.cpp
class MarkLabelPlaces {
  public:
    explicit MarkLabelPlaces(const PaintContext& context);

    /// The place of a label, which is from then on taken.
    [[nodiscard]] QRectF place(const MarkSpec& mark);

  private:
    struct Candidate {
        QRectF rect;
        double cost = 0.0;  ///< how far from the place one looks at first
    };
    [[nodiscard]] QList<Candidate> candidates(const MarkSpec& mark) const;
    [[nodiscard]] double obstacles(const QRectF& rect, const MarkSpec& mark) const;

    const PaintContext& context_;
    double lineHeight_, letter_;
    QList<QRectF> taken_;
};

/// Whether a line or a point of any series runs through the rectangle.
[[nodiscard]] bool isOverCurve(const PaintContext& context, const QRectF& rect);

}  // namespace splitpoint::ui
