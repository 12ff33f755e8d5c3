#pragma once

#include <string>

#include "models/base/result.h"
#include "models/deck/slide.h"

namespace splitpoint::models::deck {

/// A plane of cells as the bytes of a PNG, hatched cells with diagonal lines. The colors are those of the deck: a plan is
/// drawn in the same one as in its charts, in a user's theme too. The same plane gives the same bytes.
/// @param aspect  width over height of where it is shown; cells get pixels so that lines are not stretched
/// @errors Io if memory runs out
/// @test   size and colors of cells read back, in our theme and in a user's; strengths; bytes twice
[[nodiscard]] Result<std::string> planePicture(const ColorPlane& plane, const Look& look, double aspect);

}  // namespace splitpoint::models::deck
