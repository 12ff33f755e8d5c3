#include "ui/theme/control_style.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextFormat>

namespace splitpoint::ui {
namespace {

constexpr const char* kMarkAround = "splitpointMarkAround";  // a frame that is drawn while it has the keyboard only
constexpr double kRing = 2.0;                                // pixels
constexpr double kRingOfText = 1.0;                          // close to letters, as around the words of a check box
constexpr int kArrow = 8, kArrowGap = 0;                      // pixels of a menu's arrow, and beside it

/// Not only after a Tab, as Qt has it: whoever opens a window must see where the keyboard is.
bool hasKeyboard(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus);
}

void drawRing(QPainter* painter, const QRect& around, const QColor& color, double width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double half = width / 2.0;
    painter->drawRect(QRectF(around).adjusted(half, half, -half, -half));
    painter->restore();
}

/// Around all of a field, a list or a text.
void markKeyboard(const QStyleOption* option, QPainter* painter) {
    if (hasKeyboard(*option)) drawRing(painter, option->rect, themeOf(option->palette).focus, kRing);
}

/// The window color out of which Fusion, which darkens it to 1/1.4, makes our outline.
QPalette outlined(QPalette palette) {
    constexpr int kFusionDarkens = 140;
    palette.setColor(QPalette::Window, outlineOf(themeOf(palette)).lighter(kFusionDarkens));
    return palette;
}

/// A button that is its menu, as "Export": the whole of it opens it.
const QStyleOptionToolButton* menuButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool isMenu = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                        !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return isMenu ? button : nullptr;
}

/// Its arrow, beside the words and as high as they are.
QRect arrowOf(const QRect& button, Qt::LayoutDirection direction) {
    const QRect arrow(button.right() - kArrow - kArrowGap, button.center().y() - kArrow / 2, kArrow, kArrow);
    return QStyle::visualRect(direction, button, arrow);
}

}  // namespace

QColor outlineOf(const Theme& theme) {
    return theme.tone == ThemeTone::Dark ? QColor(0x7B848E) : QColor(0x737B83);
}

void markFocusAround(QFrame* area) {
    area->setProperty(kMarkAround, true);
    area->setFrameStyle(QFrame::Box | QFrame::Plain);
    area->setLineWidth(static_cast<int>(kRing));
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
    if (element == PE_FrameLineEdit) {
        drawOutlined<QStyleOptionFrame>(element, option, painter, widget);
        return markKeyboard(option, painter);
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        return drawOutlined<QStyleOptionButton>(element, option, painter, widget);
    if (element == PE_FrameFocusRect) {
        const bool item = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
        const bool words = item || qobject_cast<const QCheckBox*>(widget) != nullptr ||
                           qobject_cast<const QRadioButton*>(widget) != nullptr;
        const Theme& colors = themeOf(option->palette);
        const bool chosen = item && option->state.testFlag(State_Selected);
        return drawRing(painter, option->rect, chosen ? colors.textOnAccent : colors.focus,
                        words ? kRingOfText : kRing);
    }
    if (const auto* button = menuButton(option); button != nullptr && element == PE_IndicatorArrowDown && widget) {
        // Fusion puts it below the last letter, where it reads as a comma.
        QStyleOptionToolButton copy = *button;
        copy.rect = arrowOf(widget->rect(), option->direction);
        return QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Lists, tables and texts: the frame is the mark. Buttons and tabs: Fusion shades them, and buttons after a Tab only.
void ControlStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* button = menuButton(option); button != nullptr && element == CE_ToolButtonLabel) {
        QStyleOptionToolButton copy = *button;
        const QRect words = button->rect.adjusted(0, 0, -kArrow, 0);
        copy.rect = visualRect(option->direction, button->rect, words);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box != nullptr && element == CE_ComboBoxLabel) {
        constexpr int kBesideWords = 2, kBesideIcon = 4;  // as Fusion leaves them
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + kBesideIcon;
        const int room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width();
        QStyleOptionComboBox copy = *box;
        copy.currentText =
            painter->fontMetrics().elidedText(box->currentText, Qt::ElideRight, room - kBesideWords - icon);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    const bool around = element == CE_ShapedFrame && widget != nullptr && widget->property(kMarkAround).toBool();
    if (!around) QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton ||
        (element == CE_ShapedFrame && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr))
        markKeyboard(option, painter);
    if (element == CE_PushButton && hasKeyboard(*option)) {
        // The button that Enter presses is tinted like the ring: a line of the text's color parts the two.
        constexpr int kInside = 2;
        drawRing(painter, option->rect.adjusted(kInside, kInside, -kInside, -kInside), themeOf(option->palette).text,
                 kRingOfText);
    }
    constexpr int kInsideTab = 4;
    if (element == CE_TabBarTabLabel && hasKeyboard(*option)) {
        const QRect inside = option->rect.adjusted(kInsideTab, kInsideTab, -kInsideTab, -kInsideTab);
        drawRing(painter, inside, themeOf(option->palette).focus, kRing);
    }
}

/// Qt's 24 pixels beside the words of a tab shorten them where they would fit.
int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    constexpr int kBesideTab = 16;
    return metric == PM_TabBarTabHSpace ? kBesideTab : QProxyStyle::pixelMetric(metric, option, widget);
}

/// No pictures on buttons of dialogs. And the link of a text that has the keyboard: Qt's dots around it are hardly seen.
int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* back) const {
    // Buttons of our own have none, so a picture on some of a dialog's buttons would say that they are another kind.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    const int answer = QProxyStyle::styleHint(hint, option, widget, back);
    auto* format = back == nullptr ? nullptr : qstyleoption_cast<QStyleHintReturnVariant*>(back);
    if (hint == SH_TextControl_FocusIndicatorTextCharFormat && format != nullptr && option != nullptr) {
        const Theme& colors = themeOf(option->palette);
        QTextCharFormat shown;
        shown.setForeground(colors.textOnAccent);
        shown.setBackground(colors.accent);
        format->variant = shown;
    }
    return answer;
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && box) {
        QStyleOptionComboBox copy = *box;
        copy.palette = outlined(box->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return markKeyboard(option, painter);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && box) {
        QStyleOptionSpinBox copy = *box;
        copy.palette = outlined(box->palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return markKeyboard(option, painter);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace splitpoint::ui
