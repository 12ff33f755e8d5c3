#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/deck/slide_chart.h"

namespace splitpoint::models::deck {

/// A place on a slide in inches from its upper left corner.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
};

struct Run {
    std::string text;
    bool bold = false;
    Ink ink = Ink::Text;
};

struct Paragraph {
    std::vector<Run> runs;
    double points = 16;
    bool bullet = false;
    double pointsBefore = 0;   ///< space above
};

enum class Anchor { Top, Middle, Bottom };
enum class Align { Left, Center, Right };

struct TextBox {
    std::string name;          ///< for the selection pane
    Box box;
    std::vector<Paragraph> paragraphs;
    Anchor anchor = Anchor::Top;
    Align align = Align::Left;
    bool outlined = false;     ///< a frame in the color of its first run: the mark of example data
    bool onPaper = false;      ///< filled with the background, so that it is read over a picture
};

struct TableCell {
    std::string text;
    bool bold = false;
    Ink ink = Ink::Text;
    Align align = Align::Left;
};

/// A native table. The first row is its head.
struct SlideTable {
    std::string name;
    std::string altText;
    Box box;                              ///< height: as the rows need
    std::vector<double> columnWidths;     ///< inches
    std::vector<std::vector<TableCell>> rows;
    std::vector<double> rowHeights;       ///< inches
    double points = 14;
    int strongRow = -1;                   ///< a row on a band of color, or none
    int strongColumn = -1;
};

struct PlacedChart {
    SlideChart chart;
    Box box;
};

/// A plane of cells in colors of the deck: what no native chart draws. It becomes a picture when the slide is written.
struct ColorPlane {
    int columns = 0, rows = 0;
    std::vector<Ink> inks;           ///< row by row, the bottom row first
    std::vector<double> strengths;   ///< 0 the background, 1 the full color
    std::vector<bool> hatched;       ///< empty: none
};

struct PlacedPicture {
    std::string name;
    std::string altText;
    ColorPlane plane;
    Box box;
};

/// A diamond over a picture: a shape of its own, so that no stretched picture squashes it.
struct SlideMark {
    std::string name;
    std::string altText;
    double x = 0, y = 0;   ///< its middle, inches
};

/// A slide as data. Its title goes into the layout's title placeholder, everything else stands where its box says.
struct Slide {
    std::string id;            ///< stable word, "answer": by it the slide is found again
    std::string title;
    std::string subtitle;      ///< of the opening slide alone
    bool opening = false;      ///< takes the title layout
    std::vector<TextBox> texts;
    std::vector<SlideTable> tables;
    std::vector<PlacedChart> charts;
    std::vector<PlacedPicture> pictures;  ///< below everything else
    std::vector<SlideMark> marks;         ///< over the pictures
    std::vector<std::string> notes;  ///< speaker notes, a paragraph each
};

/// What a slide maker may fill, inside a deck's layout.
struct SlideArea {
    Box content;               ///< below the title, above the source line
    Box source;                ///< the source line at the foot
    Box subtitle;              ///< of the opening slide: free space below its title and subtitle
    bool subtitlePlace = true; ///< the opening layout has a place for a subtitle
    [[nodiscard]] bool wide() const { return content.width > 10.5; }
};

}  // namespace splitpoint::models::deck
