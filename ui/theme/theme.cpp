#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::ui {
namespace {

/// One color in both tones. Lightness differs between things that stand together, so that they part in greyscale:
/// bare metal is always the darkest, on demand and virtual the lightest.
struct RoleColor {
    ColorRole role;
    QRgb light, dark;
};

constexpr RoleColor kRoleColors[] = {{ColorRole::PlanBareMetal, 0x143A7B, 0x3F7AD6},
                                     {ColorRole::PlanVirtual, 0xDD7716, 0xFFC37A},
                                     {ColorRole::PlanHybrid, 0x007561, 0x3FC3A4},
                                     {ColorRole::TierBareMetal, 0x143A7B, 0x3F7AD6},
                                     {ColorRole::TierReserved, 0x2C7FBA, 0x88BEEA},
                                     {ColorRole::TierOnDemand, 0xDD7716, 0xFFC37A},
                                     {ColorRole::TierSpot, 0x962D5A, 0xE67DAA},
                                     {ColorRole::Unserved, 0xB3002D, 0xFF6B81},
                                     {ColorRole::DollarUseful, 0x316CA4, 0x4783B5},
                                     {ColorRole::DollarOverhead, 0x9C3100, 0xF38D4D},
                                     {ColorRole::DollarDisturbance, 0x772C5A, 0xB77EA7},
                                     {ColorRole::DollarInterruption, 0xC56391, 0xFFC3E7},
                                     {ColorRole::DollarHeadroom, 0x876B00, 0xD9BE4C},
                                     {ColorRole::DollarIdle, 0x8A929A, 0x8A939C},
                                     {ColorRole::DollarElasticWaste, 0xBA690F, 0xFFF1B3},
                                     {ColorRole::DollarOperations, 0x2A664A, 0x6AB98A},
                                     {ColorRole::DollarSetup, 0x5E4CA1, 0x9B8EDA},
                                     {ColorRole::DollarTransfer, 0x2C8C99, 0x71D1DE},
                                     {ColorRole::DollarExtra, 0x5C412D, 0xC9A88A},
                                     {ColorRole::CostCommitment, 0x143A7B, 0x3F7AD6},
                                     {ColorRole::CostElastic, 0xDD7716, 0xFFC37A},
                                     {ColorRole::CostBoot, 0x8E4A12, 0xE09048},
                                     {ColorRole::Demand, 0x202428, 0xF2F4F7},
                                     {ColorRole::Baseline, 0x6E7681, 0x8C95A0},
                                     {ColorRole::Optimum, 0x007561, 0x3FC3A4},
                                     {ColorRole::Current, 0xA3216F, 0xF48AC4},
                                     {ColorRole::Infeasible, 0x6E7681, 0x8C95A0},
                                     {ColorRole::Neutral, 0x4B5560, 0xB4BDC6}};

Theme lightTheme(ThemeTone tone) {
    Theme t;
    t.tone = tone;
    t.window = tone == ThemeTone::Print ? QColor(0xFFFFFF) : QColor(0xF3F5F7);
    t.surface = QColor(0xFFFFFF);
    t.surfaceRaised = QColor(0xE9ECF0);
    t.text = QColor(0x1A1D21);
    t.textMuted = QColor(0x545B64);
    t.textOnAccent = QColor(0xFFFFFF);
    t.grid = QColor(0xDFE3E8);
    t.axis = QColor(0x6E7681);
    t.border = QColor(0xC6CCD3);
    t.accent = QColor(0x0B5CAD);
    t.link = QColor(0x0B5CAD);
    t.focus = QColor(0x0B5CAD);
    t.good = QColor(0x1B6E3C);
    t.warning = QColor(0x8A5200);
    t.error = QColor(0xB3002D);
    t.disabled = QColor(0xD3D8DD);
    return t;
}

Theme darkTheme() {
    Theme t;
    t.tone = ThemeTone::Dark;
    t.window = QColor(0x16191D);
    t.surface = QColor(0x1E2227);
    t.surfaceRaised = QColor(0x2B3138);
    t.text = QColor(0xECEFF2);
    t.textMuted = QColor(0xAEB6BF);
    t.textOnAccent = QColor(0x101418);
    t.grid = QColor(0x333941);
    t.axis = QColor(0x8C95A0);
    t.border = QColor(0x454D57);
    t.accent = QColor(0x6CB2FF);
    t.link = QColor(0x6CB2FF);
    t.focus = QColor(0x6CB2FF);
    t.good = QColor(0x6FCF97);
    t.warning = QColor(0xF2B950);
    t.error = QColor(0xFF7A90);
    t.disabled = QColor(0x454C55);
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(static_cast<double>(color.redF())) + 0.7152 * linear(static_cast<double>(color.greenF())) +
           0.0722 * linear(static_cast<double>(color.blueF()));
}

}  // namespace

QColor Theme::color(ColorRole role) const {
    const auto* found = std::find_if(std::begin(kRoleColors), std::end(kRoleColors),
                                     [role](const RoleColor& entry) { return entry.role == role; });
    if (found == std::end(kRoleColors)) return text;
    return QColor(tone == ThemeTone::Dark ? found->dark : found->light);
}

const Theme& theme(ThemeTone tone) {
    static const Theme light = lightTheme(ThemeTone::Light), print = lightTheme(ThemeTone::Print), dark = darkTheme();
    return tone == ThemeTone::Dark ? dark : (tone == ThemeTone::Print ? print : light);
}

const Theme& themeOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
    return theme(dark ? ThemeTone::Dark : ThemeTone::Light);
}

LineDash dashOf(ColorRole role) {
    switch (role) {
        case ColorRole::PlanVirtual:
        case ColorRole::TierOnDemand:
        case ColorRole::CostElastic:
            return LineDash::LongDash;
        case ColorRole::PlanHybrid:
        case ColorRole::TierReserved:
            return LineDash::DashDot;
        case ColorRole::TierSpot:
        case ColorRole::Baseline:
        case ColorRole::Infeasible:
            return LineDash::Dot;
        case ColorRole::Unserved:
        case ColorRole::Current:
            return LineDash::Dash;
        default:
            return LineDash::Solid;
    }
}

MarkerShape markerOf(ColorRole role) {
    switch (role) {
        case ColorRole::PlanVirtual:
        case ColorRole::TierOnDemand:
            return MarkerShape::Triangle;
        case ColorRole::PlanHybrid:
        case ColorRole::Optimum:
            return MarkerShape::Diamond;
        case ColorRole::Unserved:
        case ColorRole::Infeasible:
            return MarkerShape::Cross;
        case ColorRole::PlanBareMetal:
        case ColorRole::TierBareMetal:
        case ColorRole::Current:
            return MarkerShape::Square;
        default:
            return MarkerShape::Circle;
    }
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace splitpoint::ui
