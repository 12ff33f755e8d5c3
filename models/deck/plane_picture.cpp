#include "models/deck/plane_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include <png.h>

namespace splitpoint::models::deck {

namespace {

constexpr double kWantedWidth = 960.0;  // pixels, of the whole picture
constexpr int kFewestCellPixels = 4;
constexpr int kHatchStep = 12;          // pixels from line to line

using Color = std::array<double, 3>;

Color colorOf(Ink ink, const Look& look) {
    const std::string hex = hexOf(ink, look);
    Color color{};
    for (std::size_t c = 0; c < color.size(); ++c) color[c] = static_cast<double>(std::strtol(hex.substr(2 * c, 2).c_str(), nullptr, 16));
    return color;
}

Color mixed(const Color& from, const Color& to, double share) {
    Color color{};
    for (std::size_t c = 0; c < color.size(); ++c) color[c] = from[c] + (to[c] - from[c]) * share;
    return color;
}

int cellPixels(double wanted, int cells) {
    return std::max(kFewestCellPixels, static_cast<int>(std::lround(wanted / cells)));
}

class Canvas {
  public:
    Canvas(const ColorPlane& plane, const Look& look, double aspect)
        : plane_(plane),
          look_(look),
          cellWidth_(cellPixels(kWantedWidth, plane.columns)),
          cellHeight_(cellPixels(plane.columns * cellWidth_ / aspect, plane.rows)),
          width_(plane.columns * cellWidth_),
          height_(plane.rows * cellHeight_),
          bytes_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * 3) {}

    void paintCells() {
        for (int row = 0; row < plane_.rows; ++row) {
            for (int column = 0; column < plane_.columns; ++column) paintCell(column, row);
        }
    }

    [[nodiscard]] Result<std::string> png() const {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = static_cast<png_uint_32>(width_);
        image.height = static_cast<png_uint_32>(height_);
        image.format = PNG_FORMAT_RGB;
        png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
        std::string file(size, '\0');
        if (png_image_write_to_memory(&image, file.data(), &size, 0, bytes_.data(), 0, nullptr) == 0) {
            return tl::unexpected(Error{ErrorKind::Io, std::string("a picture could not be made: ") + image.message});
        }
        file.resize(size);
        return file;
    }

  private:
    void paintCell(int column, int row) {
        const auto cell =
            static_cast<std::size_t>(row) * static_cast<std::size_t>(plane_.columns) + static_cast<std::size_t>(column);
        const Color paper = colorOf(Ink::Paper, look_);
        const Color plain = mixed(paper, colorOf(plane_.inks[cell], look_), plane_.strengths[cell]);
        const Color line = !plane_.hatched.empty() && plane_.hatched[cell] ? mixed(plain, paper, 0.75) : plain;
        const int left = column * cellWidth_, top = (plane_.rows - 1 - row) * cellHeight_;  // the picture begins at the top
        for (int y = top; y < top + cellHeight_; ++y) {
            for (int x = left; x < left + cellWidth_; ++x) put(x, y, (x + y) % kHatchStep < 2 ? line : plain);
        }
    }

    void put(int x, int y, const Color& color) {
        const auto at =
            (static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)) * 3;
        for (std::size_t c = 0; c < color.size(); ++c)
            bytes_[at + c] = static_cast<std::uint8_t>(std::lround(color[c]));
    }

    const ColorPlane& plane_;
    const Look& look_;
    int cellWidth_, cellHeight_;  // pixels
    int width_, height_;
    std::vector<std::uint8_t> bytes_;
};

}  // namespace

Result<std::string> planePicture(const ColorPlane& plane, const Look& look, double aspect) {
    Canvas canvas(plane, look, aspect);
    canvas.paintCells();
    return canvas.png();
}

}  // namespace splitpoint::models::deck
