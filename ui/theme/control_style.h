#pragma once

#include <QProxyStyle>

#include "ui/theme/theme.h"

namespace splitpoint::ui {

/// Of fields and boxes: at least 3 to 1 on the window and on the surface of the theme.
[[nodiscard]] QColor outlineOf(const Theme& theme);

/// Fusion, with outlines of fields and boxes that are seen. Fusion darkens the window's color for them, which
/// leaves 2.2 to 1 on white and next to nothing in a dark window; here they have the theme's own color, 3 to 1 and
/// more. Buttons of dialogs have words and no pictures.
class ControlStyle : public QProxyStyle {
    Q_OBJECT

  public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

  private:
    template <class Option>
    void drawOutlined(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                      const QWidget* widget) const;
};

}  // namespace splitpoint::ui
