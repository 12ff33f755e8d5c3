#pragma once

#include "models/deck/slide.h"
#include "models/package/package.h"

namespace splitpoint::models::deck {

enum class SlideSize { Wide, Classic };  ///< 16:9 (13.33 x 7.5 inches), 4:3 (10 x 7.5 inches)

/// A deck of our own without a slide: theme, master, a layout for the opening and one for all others, notes master.
[[nodiscard]] package::Parts skeleton(bool dark, SlideSize size);

/// Parts of a notes master and its theme, for decks that have none; the presentation must still refer to it.
void addNotesMaster(package::Parts& parts, const std::string& master, const std::string& theme);

}  // namespace splitpoint::models::deck
