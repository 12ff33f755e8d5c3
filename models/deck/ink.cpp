#include "models/deck/ink.h"

#include <algorithm>
#include <array>
#include <utility>

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
                                          {Ink::DollarElasticWaste, "BA690F", "FFC37A", "accent2"},
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

/// Scheme colors of backgrounds are made darker on light slides and lighter on dark ones.
std::string schemeXml(const InkColor& color, bool dark) {
    const std::string open = "<a:schemeClr val=\"" + std::string(color.scheme) + "\"";
    const bool isBackground = color.scheme == "bg1";
    int percent = color.percent;
    if (percent == 100) return open + "/>";
    if (isBackground && dark) percent = 200 - percent;
    const int keep = percent < 100 ? percent : 200 - percent;
    std::string xml = open + "><a:lumMod val=\"" + std::to_string(keep * 1000) + "\"/>";
    if (percent > 100) xml += "<a:lumOff val=\"" + std::to_string((100 - keep) * 1000) + "\"/>";
    return xml + "</a:schemeClr>";
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
    return schemeXml(color, look.dark);
}

std::string fillXml(Ink ink, const Look& look) {
    if (ink == Ink::Invisible) return "<a:noFill/>";
    return "<a:solidFill>" + colorXml(ink, look) + "</a:solidFill>";
}

}  // namespace splitpoint::models::deck
