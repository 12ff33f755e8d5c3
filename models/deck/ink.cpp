#include "models/deck/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "models/package/xml_text.h"

namespace splitpoint::models::deck {

namespace {

/// A color in both tones, and what stands for it in a user's theme: a scheme color, made darker (shade) or paler (tint).
struct InkColor {
    Ink ink;
    std::string_view light, dark;
    std::string_view scheme;
    int percent = 100;  ///< below 100: that share of the luminance; above: so many percent of the way to white
};

constexpr std::array<InkColor, 28> kInks{{{Ink::Text, "1A1D21", "ECEFF2", "tx1"},
                                          {Ink::Muted, "545B64", "AEB6BF", "tx1", 135},
                                          {Ink::Paper, "FFFFFF", "1E2227", "bg1"},
                                          {Ink::Band, "EEF1F5", "2B3138", "bg1", 95},
                                          {Ink::Rule, "D5DAE0", "454D57", "bg1", 85},
                                          {Ink::OnAccent, "FFFFFF", "101418", "bg1"},
                                          {Ink::Warning, "B3002D", "FF7A90", ""},
                                          {Ink::PlanBareMetal, "143A7B", "3F7AD6", "accent1"},
                                          {Ink::PlanVirtual, "DD7716", "FFC37A", "accent2"},
                                          {Ink::PlanHybrid, "007561", "3FC3A4", "accent3"},
                                          {Ink::TierReserved, "2C7FBA", "88BEEA", "accent4"},
                                          {Ink::TierSpot, "962D5A", "E67DAA", "accent5"},
                                          {Ink::Unserved, "B3002D", "FF6B81", ""},
                                          {Ink::DollarUseful, "316CA4", "4783B5", "accent1", 130},
                                          {Ink::DollarOverhead, "9C3100", "F38D4D", "accent2", 75},
                                          {Ink::DollarDisturbance, "772C5A", "B77EA7", "accent5", 75},
                                          {Ink::DollarInterruption, "C56391", "FFC3E7", "accent5", 140},
                                          {Ink::DollarHeadroom, "876B00", "D9BE4C", "accent4", 75},
                                          {Ink::DollarIdle, "8A929A", "8A939C", "bg1", 60},
                                          {Ink::DollarElasticWaste, "BA690F", "FFF1B3", "accent2"},
                                          {Ink::DollarOperations, "2A664A", "6AB98A", "accent3", 75},
                                          {Ink::DollarSetup, "5E4CA1", "9B8EDA", "accent6"},
                                          {Ink::DollarTransfer, "2C8C99", "71D1DE", "accent4"},
                                          {Ink::DollarExtra, "5C412D", "C9A88A", "accent6", 60},
                                          {Ink::CostBoot, "8E4A12", "E09048", "accent2", 60},
                                          {Ink::Curve, "202428", "F2F4F7", "tx1"},
                                          {Ink::Faded, "6E7681", "8C95A0", "bg1", 50},
                                          {Ink::Invisible, "FFFFFF", "1E2227", "bg1"}}};

const InkColor& of(Ink ink) {
    return *std::find_if(kInks.begin(), kInks.end(), [ink](const InkColor& color) { return color.ink == ink; });
}

struct PartInk {
    std::string_view key;
    Ink ink;
};

template <std::size_t N>
Ink inkIn(const std::array<PartInk, N>& parts, std::string_view key) {
    const auto found = std::find_if(parts.begin(), parts.end(), [key](const PartInk& part) { return part.key == key; });
    return found == parts.end() ? Ink::Faded : found->ink;
}

/// Shade or tint of a scheme color: backgrounds are made darker on light slides and lighter on dark ones, as texts are
/// made paler.
int percentOf(const InkColor& color, bool dark) {
    const bool turns = color.scheme == "bg1" && color.percent != 100 && dark;
    return turns ? 200 - color.percent : color.percent;
}

std::string schemeXml(const InkColor& color, const Look& look) {
    const bool asHex = color.scheme == "tx1" && !look.textHex.empty();
    const std::string kind = asHex ? "a:srgbClr" : "a:schemeClr";
    const std::string open = "<" + kind + " val=\"" + (asHex ? look.textHex : std::string(color.scheme)) + "\"";
    const int percent = percentOf(color, look.dark);
    if (percent == 100) return open + "/>";
    const int keep = percent < 100 ? percent : 200 - percent;
    std::string xml = open + "><a:lumMod val=\"" + std::to_string(keep * 1000) + "\"/>";
    if (percent > 100) xml += "<a:lumOff val=\"" + std::to_string((100 - keep) * 1000) + "\"/>";
    return xml + "</" + kind + ">";
}

/// Six hex digits moved towards black (below 100 percent) or white (above).
std::string shaded(const std::string& hex, int percent) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (std::size_t at = 0; at < 6; at += 2) {
        const double channel = static_cast<double>(std::strtol(hex.substr(at, 2).c_str(), nullptr, 16));
        const double keep = (percent < 100 ? percent : 200 - percent) / 100.0;
        const double moved = channel * keep + (percent > 100 ? 255.0 * (1.0 - keep) : 0.0);
        const auto value = static_cast<std::size_t>(std::lround(moved));
        result += kDigits[value / 16];
        result += kDigits[value % 16];
    }
    return result;
}

/// Whether our own theme holds the very color, so that a change of the theme reaches it.
bool isInOwnTheme(const InkColor& color) {
    return color.percent == 100 && !color.scheme.empty() && color.ink != Ink::DollarElasticWaste &&
           color.ink != Ink::DollarTransfer && color.ink != Ink::Curve && color.ink != Ink::OnAccent;
}

}  // namespace

Ink inkOf(PlanKind plan) {
    constexpr PerPlan<Ink> kPlanInks{Ink::PlanBareMetal, Ink::PlanVirtual, Ink::PlanHybrid};
    return kPlanInks[index(plan)];
}

Ink inkOf(Tier tier) {
    constexpr PerTier<Ink> kTierInks{Ink::PlanBareMetal, Ink::TierReserved, Ink::PlanVirtual, Ink::TierSpot};
    return kTierInks[index(tier)];
}

Ink dollarPartInk(std::string_view key) {
    constexpr std::array<PartInk, 11> kParts{{{"useful", Ink::DollarUseful},
                                              {"overhead", Ink::DollarOverhead},
                                              {"disturbance", Ink::DollarDisturbance},
                                              {"interruption", Ink::DollarInterruption},
                                              {"headroom", Ink::DollarHeadroom},
                                              {"idle", Ink::DollarIdle},
                                              {"elastic_waste", Ink::DollarElasticWaste},
                                              {"operations", Ink::DollarOperations},
                                              {"setup", Ink::DollarSetup},
                                              {"transfer", Ink::DollarTransfer},
                                              {"extra", Ink::DollarExtra}}};
    return inkIn(kParts, key);
}

Ink costPartInk(std::string_view key) {
    constexpr std::array<PartInk, 7> kParts{{{"commitment", Ink::PlanBareMetal},
                                             {"setup", Ink::DollarSetup},
                                             {"elastic", Ink::PlanVirtual},
                                             {"boot", Ink::CostBoot},
                                             {"operations", Ink::DollarOperations},
                                             {"transfer", Ink::DollarTransfer},
                                             {"extra", Ink::DollarExtra}}};
    return inkIn(kParts, key);
}

std::string hexOf(Ink ink, bool dark) { return std::string(dark ? of(ink).dark : of(ink).light); }

std::string colorXml(Ink ink, const Look& look) {
    const InkColor& color = of(ink);
    const bool asHex = color.scheme.empty() || (look.ownTheme && !isInOwnTheme(color));
    if (asHex) return "<a:srgbClr val=\"" + hexOf(ink, look.dark) + "\"/>";
    return schemeXml(color, look);
}

std::string hexOf(Ink ink, const Look& look) {
    const InkColor& color = of(ink);
    if (look.ownTheme || color.scheme.empty()) return hexOf(ink, look.dark);
    const auto at = std::find(kSchemeColors.begin(), kSchemeColors.end(), color.scheme);
    const std::string& hex = color.scheme == "tx1" && !look.textHex.empty()
                                 ? look.textHex
                                 : look.scheme[static_cast<std::size_t>(at - kSchemeColors.begin())];
    return hex.size() == 6 ? shaded(hex, percentOf(color, look.dark)) : hexOf(ink, look.dark);
}

std::string fillXml(Ink ink, const Look& look) {
    if (ink == Ink::Invisible) return "<a:noFill/>";
    return "<a:solidFill>" + colorXml(ink, look) + "</a:solidFill>";
}

std::string fontXml(const Look& look) {
    return look.font.empty() ? std::string() : "<a:latin typeface=\"" + package::xmlEscaped(look.font) + "\"/>";
}

}  // namespace splitpoint::models::deck
