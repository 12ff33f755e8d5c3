#pragma once

#include "models/deck/presentation.h"

namespace splitpoint::models::deck {

/// Width and height of the slides, inches.
struct PageSize {
    double width = 40.0 / 3.0, height = 7.5;
};

/// What a layout offers, with what it inherits from its master: where its title stands and the space that is left.
/// Places that make no sense are replaced by sensible margins.
/// @errors InvalidInput: a part is missing or no XML
[[nodiscard]] Result<Layout> readLayout(const package::Parts& parts, const std::string& layout, const std::string& master,
                                        PageSize page, bool ownTheme);

/// How well a layout suits: lower is better; absent where it cannot be used.
[[nodiscard]] Result<int> unfitness(const package::Parts& parts, const std::string& layout, bool opening);

/// Whether text is light on dark, whether the theme is ours, and the colors of one that is not. Where the master keeps no
/// styles, font and color of its body's sample text: on an opening slide, and else where it is read on the background.
[[nodiscard]] Result<Look> readLook(const package::Parts& parts, const std::string& layout, const std::string& master,
                                    bool opening);

}  // namespace splitpoint::models::deck
