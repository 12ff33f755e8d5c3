#include "ui/theme/control_style.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace splitpoint::ui {
namespace {

/// The window color out of which Fusion, which darkens it to 1/1.4, makes our outline.
QPalette outlined(QPalette palette) {
    constexpr int kFusionDarkens = 140;
    palette.setColor(QPalette::Window, outlineOf(themeOf(palette)).lighter(kFusionDarkens));
    return palette;
}

}  // namespace

QColor outlineOf(const Theme& theme) {
    return theme.tone == ThemeTone::Dark ? QColor(0x7B848E) : QColor(0x737B83);
}

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

/// Draws with a copy of the option whose palette gives our outline.
template <class Option>
void ControlStyle::drawOutlined(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const auto* own = qstyleoption_cast<const Option*>(option);
    if (own == nullptr) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    Option copy = *own;
    copy.palette = outlined(own->palette);
    QProxyStyle::drawPrimitive(element, &copy, painter, widget);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    if (element == PE_FrameLineEdit) return drawOutlined<QStyleOptionFrame>(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        return drawOutlined<QStyleOptionButton>(element, option, painter, widget);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const {
    // Buttons of our own have none, so a picture on some of a dialog's buttons would say that they are another kind.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && box) {
        QStyleOptionComboBox copy = *box;
        copy.palette = outlined(box->palette);
        return QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && box) {
        QStyleOptionSpinBox copy = *box;
        copy.palette = outlined(box->palette);
        return QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace splitpoint::ui
