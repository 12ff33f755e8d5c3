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

constexpr int kCell = 8;        // pixels
constexpr int kHatchStep = 12;  // pixels from line to line
constexpr int kMarkRadius = 13;
constexpr int kMarkRim = 4;

using Color = std::array<double, 3>;

Color colorOf(Ink ink, bool dark) {
    const std::string hex = hexOf(ink, dark);
    Color color{};
    for (std::size_t c = 0; c < color.size(); ++c) color[c] = static_cast<double>(std::strtol(hex.substr(2 * c, 2).c_str(), nullptr, 16));
    return color;
}

Color mixed(const Color& from, const Color& to, double share) {
    Color color{};
    for (std::size_t c = 0; c < color.size(); ++c) color[c] = from[c] + (to[c] - from[c]) * share;
    return color;
}

class Canvas {
  public:
    Canvas(const ColorPlane& plane, bool dark)
        : plane_(plane),
          dark_(dark),
          width_(plane.columns * kCell),
          height_(plane.rows * kCell),
          bytes_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * 3) {}

    void paintCells() {
        for (int row = 0; row < plane_.rows; ++row) {
            for (int column = 0; column < plane_.columns; ++column) paintCell(column, row);
        }
    }

    /// A diamond with a rim, so that it is seen on every color.
    void paintMark() {
        if (!plane_.mark) return;
        const int cx = static_cast<int>(std::lround(plane_.mark->x * width_));
        const int cy = static_cast<int>(std::lround((1.0 - plane_.mark->y) * height_));
        const Color rim = colorOf(Ink::Paper, dark_), fill = colorOf(Ink::Text, dark_);
        for (int dy = -kMarkRadius; dy <= kMarkRadius; ++dy) {
            for (int dx = -kMarkRadius; dx <= kMarkRadius; ++dx) {
                const int distance = std::abs(dx) + std::abs(dy);
                if (distance <= kMarkRadius) put(cx + dx, cy + dy, distance > kMarkRadius - kMarkRim ? rim : fill);
            }
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
        const Color paper = colorOf(Ink::Paper, dark_);
        const Color plain = mixed(paper, colorOf(plane_.inks[cell], dark_), plane_.strengths[cell]);
        const Color line = !plane_.hatched.empty() && plane_.hatched[cell] ? mixed(plain, paper, 0.75) : plain;
        const int left = column * kCell, top = (plane_.rows - 1 - row) * kCell;  // the picture begins at the top
        for (int y = top; y < top + kCell; ++y) {
            for (int x = left; x < left + kCell; ++x) put(x, y, (x + y) % kHatchStep < 2 ? line : plain);
        }
    }

    void put(int x, int y, const Color& color) {
        if (x < 0 || y < 0 || x >= width_ || y >= height_) return;
        const auto at =
            (static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)) * 3;
        for (std::size_t c = 0; c < color.size(); ++c)
            bytes_[at + c] = static_cast<std::uint8_t>(std::lround(color[c]));
    }

    const ColorPlane& plane_;
    bool dark_;
    int width_, height_;
    std::vector<std::uint8_t> bytes_;
};

}  // namespace

Result<std::string> planePicture(const ColorPlane& plane, bool dark) {
    Canvas canvas(plane, dark);
    canvas.paintCells();
    canvas.paintMark();
    return canvas.png();
}

}  // namespace splitpoint::models::deck
