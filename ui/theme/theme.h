#pragma once

#include <QColor>
#include <QPalette>

#include "ui/theme/color_role.h"

class QApplication;

namespace splitpoint::ui {

/// What the user picks.
enum class ThemeChoice { Auto, Light, Dark };
/// What is painted; Print is for exports on white paper.
enum class ThemeTone { Light, Dark, Print };
/// How a line of a role is dashed, so that lines are told apart without color.
enum class LineDash { Solid, Dash, Dot, DashDot, LongDash };
/// How a point of a role is marked.
enum class MarkerShape { Circle, Square, Triangle, Diamond, Cross };

/// The one table of colors. Text has a contrast of at least 4.5 to 1 on every surface it stands on, lines and marks 3
/// to 1.
struct Theme {
    ThemeTone tone = ThemeTone::Light;
    QColor window, surface, surfaceRaised;  ///< behind everything; behind charts and fields; headers, tooltips
    QColor text, textMuted, textOnAccent;   ///< on window and surface; secondary; on accent
    QColor grid, axis, border;
    QColor accent, link, focus;
    QColor good, warning, error;  ///< as text or mark on window and surface
    QColor disabled;              ///< fill of infeasible or inactive things

    [[nodiscard]] QColor color(
        ColorRole role) const;  ///< as a fill or mark; at least 3:1 on surface for lines and marks
};

[[nodiscard]] const Theme& theme(ThemeTone tone);
/// The theme a widget with this palette stands in: dark where its window is darker than its text.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] LineDash dashOf(ColorRole role);
[[nodiscard]] MarkerShape markerOf(ColorRole role);

/// WCAG contrast ratio of two opaque colors, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

[[nodiscard]] QPalette paletteOf(const Theme& theme);
/// Fusion style, font and palette for the whole program. Auto follows the platform's palette as it was at the first
/// call.
void applyTheme(QApplication& application, ThemeChoice choice);

}  // namespace splitpoint::ui
