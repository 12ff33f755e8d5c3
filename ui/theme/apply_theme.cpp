#include <QApplication>

#include "ui/theme/control_style.h"
#include "ui/theme/theme.h"

namespace splitpoint::ui {

QPalette paletteOf(const Theme& theme) {
    QPalette p;
    p.setColor(QPalette::Window, theme.window);
    p.setColor(QPalette::WindowText, theme.text);
    p.setColor(QPalette::Base, theme.surface);
    p.setColor(QPalette::AlternateBase, theme.window);
    p.setColor(QPalette::Text, theme.text);
    p.setColor(QPalette::PlaceholderText, theme.textMuted);
    p.setColor(QPalette::Button, theme.surfaceRaised);
    p.setColor(QPalette::ButtonText, theme.text);
    p.setColor(QPalette::BrightText, theme.error);
    p.setColor(QPalette::Highlight, theme.accent);
    p.setColor(QPalette::HighlightedText, theme.textOnAccent);
    p.setColor(QPalette::Link, theme.link);
    p.setColor(QPalette::LinkVisited, theme.link);
    p.setColor(QPalette::ToolTipBase, theme.surfaceRaised);
    p.setColor(QPalette::ToolTipText, theme.text);
    p.setColor(QPalette::Light, theme.surfaceRaised.lighter(110));
    p.setColor(QPalette::Midlight, theme.surfaceRaised);
    p.setColor(QPalette::Mid, theme.border);
    p.setColor(QPalette::Dark, theme.axis);
    p.setColor(QPalette::Shadow, theme.tone == ThemeTone::Dark ? QColor(Qt::black) : theme.axis);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, theme.textMuted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, theme.disabled);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.textMuted);
    return p;
}

void applyTheme(QApplication& /*application*/, ThemeChoice choice) {
    // What the platform came with, before we put our own palette on top.
    static const ThemeTone platformTone = themeOf(QApplication::palette()).tone;
    ThemeTone tone = platformTone;
    if (choice != ThemeChoice::Auto) tone = choice == ThemeChoice::Dark ? ThemeTone::Dark : ThemeTone::Light;
    if (qobject_cast<ControlStyle*>(QApplication::style()) == nullptr) QApplication::setStyle(new ControlStyle);
    QApplication::setPalette(paletteOf(theme(tone)));
}

}  // namespace splitpoint::ui
