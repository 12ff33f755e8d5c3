#pragma once

#include <string>

#include "models/base/result.h"
#include "models/deck/slide.h"

namespace splitpoint::models::deck {

/// A plane of cells as the bytes of a PNG: eight pixels for each cell, hatched cells with diagonal lines, the mark as a
/// diamond. The colors are those of our own theme: a picture cannot follow a user's. The same plane gives the same
/// bytes.
/// @errors Io if memory runs out
/// @test   size and colors of cells read back; the mark; strengths; bytes twice
[[nodiscard]] Result<std::string> planePicture(const ColorPlane& plane, bool dark);

}  // namespace splitpoint::models::deck
