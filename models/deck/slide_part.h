#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/deck/slide.h"

namespace splitpoint::models::deck {

/// What a slide's XML refers to in its relations, by id.
struct SlideRelations {
    std::vector<std::string> charts;    ///< one per chart
    std::vector<std::string> pictures;  ///< one per picture
    std::string tag;                    ///< of the tag part
};

/// What the layout offers.
struct LayoutPlaces {
    bool title = true;             ///< a title placeholder
    bool centerTitle = false;      ///< it is of the opening kind (ctrTitle)
    std::string subtitleIndex;     ///< idx of its subtitle placeholder; empty: none
    std::string slideNumberIndex;  ///< idx of its slide number; empty: none
    Box titleBox;                  ///< where the title stands, or is written if there is no placeholder
    double titlePoints = 26;       ///< size that the title inherits
    /// Where the master keeps no styles but in its sample texts, as LibreOffice writes it: XML of the title's
    /// `a:bodyPr`, `a:pPr` and `a:rPr`, which slides must repeat with its place. Absent: the title inherits all.
    struct Sample {
        std::string body, paragraph, run;
    };
    std::optional<Sample> titleSample;
};

/// The slide part (`ppt/slides/slideN.xml`).
[[nodiscard]] std::string slidePart(const Slide& slide, const SlideRelations& relations, const LayoutPlaces& places,
                                    const Look& look);
/// Its speaker notes (`ppt/notesSlides/notesSlideN.xml`).
[[nodiscard]] std::string notesPart(const Slide& slide);
/// The tag part by which the slide is found again.
[[nodiscard]] std::string tagPart(const std::string& slideId, const std::string& scenario, const std::string& sha256);

/// English Metric Units of inches, as text.
[[nodiscard]] std::string emu(double inches);

inline constexpr std::string_view kSlideTag = "SPLITPOINT_SLIDE";
inline constexpr std::string_view kScenarioTag = "SPLITPOINT_SCENARIO";
inline constexpr std::string_view kHashTag = "SPLITPOINT_SHA256";

}  // namespace splitpoint::models::deck
