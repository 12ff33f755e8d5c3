#pragma once

#include <QPainter>
#include <QPen>

#include "ui/theme/fill_pattern.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// Opacity of a band between two lines.
inline constexpr float kShade = 0.2F;

/// A pen in the role's color and dash. `dashed` false for outlines and swatches of areas.
[[nodiscard]] QPen rolePen(const Theme& theme, ColorRole role, double width, bool dashed = true);
/// The role's marker, `radius` around the point, filled.
void paintMarker(QPainter& painter, const QPointF& center, MarkerShape shape, double radius, const QColor& color);
/// The color of a cell of some strength, 0 to 1: opaque, as seen on the surface.
[[nodiscard]] QColor cellColor(const QColor& full, const QColor& surface, float strength);
/// Slanted lines across a rectangle, cut at its edges; drawn as lines, so it is the same on screen and in vector files.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& color, double spacing,
                FillPattern pattern = FillPattern::Slash);

}  // namespace splitpoint::ui
