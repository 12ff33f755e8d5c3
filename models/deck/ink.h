#pragma once

#include <array>
#include <string>
#include <string_view>

#include "models/evaluation.h"

namespace splitpoint::models::deck {

/// What a color on a slide means. In a deck of our own the colors are those of the window (a test compares them); in a
/// user's deck plans and tiers take the accents of its theme and the rest tints of them.
enum class Ink {
    Text,
    Muted,
    Paper,
    Band,
    Rule,
    OnAccent,
    Warning,
    PlanBareMetal,
    PlanVirtual,
    PlanHybrid,
    TierReserved,
    TierSpot,
    Unserved,
    DollarUseful,
    DollarOverhead,
    DollarDisturbance,
    DollarInterruption,
    DollarHeadroom,
    DollarIdle,
    DollarElasticWaste,
    DollarOperations,
    DollarSetup,
    DollarTransfer,
    DollarExtra,
    CostBoot,
    Curve,
    Faded,
    Invisible
};

/// The colors of a theme that ours are made from, for pictures: they hold no reference to a theme.
inline constexpr std::array<std::string_view, 8> kSchemeColors{"tx1",     "bg1",     "accent1", "accent2",
                                                               "accent3", "accent4", "accent5", "accent6"};

/// How the deck that the slides stand in colors things.
struct Look {
    bool dark = false;      ///< text is light on a dark background
    bool ownTheme = true;   ///< our own theme, else a user's
    std::array<std::string, kSchemeColors.size()> scheme;  ///< of a user's theme, six hex digits; empty: not known
    // Where a program wrote a deck that keeps fonts and colors of text in its master instead of the theme:
    std::string textHex;    ///< color of text; empty: the theme's
    std::string font;       ///< family of text; empty: the theme's
    friend bool operator==(const Look&, const Look&) = default;
};

[[nodiscard]] Ink inkOf(PlanKind plan);
[[nodiscard]] Ink inkOf(Tier tier);
/// Of a part by its key in `kCostPartFields` or `kDollarPartFields`.
[[nodiscard]] Ink costPartInk(std::string_view key);
[[nodiscard]] Ink dollarPartInk(std::string_view key);

/// Six hex digits in our own theme, "143A7B".
[[nodiscard]] std::string hexOf(Ink ink, bool dark);
/// Six hex digits in the deck that the look is of: what `colorXml` comes to.
[[nodiscard]] std::string hexOf(Ink ink, const Look& look);
/// The color as DrawingML: `<a:schemeClr …/>` or `<a:srgbClr …/>`.
[[nodiscard]] std::string colorXml(Ink ink, const Look& look);
/// `<a:solidFill>…</a:solidFill>`, or `<a:noFill/>` for Invisible.
[[nodiscard]] std::string fillXml(Ink ink, const Look& look);
/// `<a:latin …/>` where the look has a font of its own, else nothing: the theme's is taken.
[[nodiscard]] std::string fontXml(const Look& look);

}  // namespace splitpoint::models::deck
