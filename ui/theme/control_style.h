#pragma once

#include <QProxyStyle>

#include "ui/theme/theme.h"

class QFrame;

namespace splitpoint::ui {

/// Of fields and boxes: at least 3 to 1 on the window and on the surface of the theme.
[[nodiscard]] QColor outlineOf(const Theme& theme);

/// For what is scrolled and has no frame of its own, but takes the keyboard: two pixels around it stay free, and are
/// the mark while it has the keyboard.
void markFocusAround(QFrame* area);

/// Fusion, with outlines of fields and boxes, and a mark of the keyboard, that are seen. Fusion darkens the window's
/// color for them, which leaves 2.2 to 1 on white and next to nothing in a dark window; here they have the theme's own
/// color, 3 to 1 and more. Its mark of the keyboard is a shade that fields do not show in a dark window, lists and
/// texts have none, and a window shows none before the first Tab; here it is a ring of the theme's color for it, around
/// everything and from the start. Buttons of dialogs have words and no pictures; the arrow of a menu button stands
/// beside its words. Tabs are as wide as their words and a little, and a choice that has no room for its words ends in
/// dots, not in half a letter.
/// @test tests/ui/window/focus_walk_test.cpp, tests/ui/theme/theme_test.cpp
class ControlStyle : public QProxyStyle {
    Q_OBJECT

  public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* back) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

  private:
    template <class Option>
    void drawOutlined(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                      const QWidget* widget) const;
};

}  // namespace splitpoint::ui
