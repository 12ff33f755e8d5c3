#include <algorithm>
#include <cmath>
#include <functional>

#include "models/deck/slide_kinds.h"
#include "models/deck/slides/slide_pieces.h"
#include "models/deck/text_fit.h"
#include "models/words/map_words.h"
#include "models/words/number_words.h"
#include "models/words/plan_words.h"

namespace splitpoint::models::deck {

namespace {

constexpr double kFullMargin = 0.25;     // from here a color is at its full strength, as in the window
constexpr double kLeastStrength = 0.25;  // even a thin margin shows whose it is
constexpr int kLines = 5;
constexpr double kTick = 0.25, kAxisTitle = 0.25, kTickWidth = 0.75;  // inches

ColorPlane planeOf(const DecisionMap& map, double materialMargin) {
    ColorPlane plane;
    plane.columns = map.columns;
    plane.rows = map.rows;
    for (const MapCell& cell : map.cells) {
        const double share = cell.runnerUp ? std::min(1.0, cell.margin / kFullMargin) : 1.0;
        plane.inks.push_back(cell.winner ? inkOf(*cell.winner) : Ink::Faded);
        plane.strengths.push_back(kLeastStrength + (1.0 - kLeastStrength) * share);
        plane.hatched.push_back(cell.winner && cell.runnerUp && cell.margin < materialMargin);
    }
    return plane;
}

/// The scenario's own point, where it lies on the map.
void addMark(Slide& slide, const DecisionMap& map, const Box& plane) {
    const double x = map.x.positionOf(map.hereX), y = map.y.positionOf(map.hereY);
    if (x < 0.0 || x > 1.0 || y < 0.0 || y > 1.0) return;
    const std::string here = words::mapInputName(map.x.input) + " " + words::mapValue(map.x.input, map.hereX) + "; " +
                             words::mapInputName(map.y.input) + " " + words::mapValue(map.y.input, map.hereY);
    slide.marks.push_back({"The scenario", "The scenario's own point: " + here + ".", plane.x + x * plane.width, plane.bottom() - y * plane.height});
}

TextBox smallText(const std::string& name, const Box& box, const std::string& text, Align align, Ink ink = Ink::Muted,
                  bool bold = false) {
    return {name, box, {{{{text, bold, ink}}, 11, false, 0}}, Anchor::Middle, align, false};
}

/// Round values along an axis; 1, 2 and 5 times powers of ten where it is logarithmic.
std::vector<double> ticksOf(const MapAxis& axis) {
    std::vector<double> ticks;
    if (axis.logarithmic) {
        double power = std::pow(10.0, std::floor(std::log10(axis.low)));
        while (power <= axis.high) {
            for (const double factor : {1.0, 2.0, 5.0}) {
                const double value = factor * power;
                if (value >= axis.low * (1 - 1e-9) && value <= axis.high * (1 + 1e-9)) ticks.push_back(value);
            }
            power *= 10.0;
        }
        if (ticks.size() > 1) return ticks;
        return {axis.low, axis.high};
    }
    const double step = niceStep(axis.high - axis.low);
    for (double i = std::ceil(axis.low / step - 1e-9); i * step <= axis.high + 1e-9 * step; ++i)
        ticks.push_back(i * step);
    return ticks;
}

/// The axes as texts around the picture, so that they stay text.
void addAxes(Slide& slide, const DecisionMap& map, const Box& plane) {
    for (const double value : ticksOf(map.x)) {
        const double center = plane.x + map.x.positionOf(value) * plane.width;
        slide.texts.push_back(smallText("x tick", {center - kTickWidth / 2, plane.bottom() + 0.03, kTickWidth, kTick},
                                        words::mapTick(map.x.input, value), Align::Center));
    }
    for (const double value : ticksOf(map.y)) {
        const double center = plane.bottom() - map.y.positionOf(value) * plane.height;
        slide.texts.push_back(smallText("y tick", {plane.x - kTickWidth - 0.08, center - kTick / 2, kTickWidth, kTick},
                                        words::mapTick(map.y.input, value), Align::Right));
    }
    slide.texts.push_back(smallText("x axis", {plane.x, plane.bottom() + kTick + 0.05, plane.width, kAxisTitle},
                                    words::mapInputName(map.x.input), Align::Right));
    slide.texts.push_back(smallText("y axis",
                                    {plane.x - kTickWidth - 0.08, plane.y - kAxisTitle - 0.12, plane.width, kAxisTitle},
                                    words::mapInputName(map.y.input), Align::Left));
}

void addNames(Slide& slide, const DecisionMap& map, const Box& plane) {
    for (const PlanKind plan : kPlans) {
        const auto cell = nameCell(map, plan);
        if (!cell) continue;
        constexpr double kHeight = 0.28;
        const std::string name = words::planName(plan);
        const double width = textWidth(name, 12, true) + 0.2;
        const double left = plane.x + (cell->first + 0.5) / map.columns * plane.width - width / 2;
        const double top = plane.bottom() - (cell->second + 0.5) / map.rows * plane.height - kHeight / 2;
        TextBox label = smallText("Region " + name,
                                  {std::clamp(left, plane.x, plane.right() - width),
                                   std::clamp(top, plane.y, plane.bottom() - kHeight), width, kHeight},
                                  name, Align::Center, Ink::Text, true);
        label.onPaper = true;
        slide.texts.push_back(std::move(label));
    }
}

SlideTable borderTable(const DecisionMap& map, const Box& box) {
    SlideTable table;
    table.name = "Borders of the map";
    table.box = box;
    table.points = 12;
    table.columnWidths = {box.width * 0.28, box.width * 0.72};
    table.rows.push_back({{"Upwards", true, Ink::Muted, Align::Left}, {"Winner from left to right", true, Ink::Muted, Align::Left}});
    const int here = map.y.cellOf(map.hereY, map.rows);
    std::vector<int> rows{here};
    for (int i = 0; i < kLines; ++i)
        rows.push_back(std::min(map.rows - 1, i * map.rows / kLines + map.rows / (2 * kLines)));
    std::sort(rows.begin(), rows.end(), std::greater<>());  // as on the map: high values above
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        if (row == here) table.strongRow = static_cast<int>(table.rows.size());
        const double value = row == here ? map.hereY : map.y.valueAt(row, map.rows);
        table.rows.push_back({{words::mapValue(map.y.input, value) + (row == here ? " (here)" : ""), row == here,
                               Ink::Text, Align::Left},
                              {words::winnersInWords(map, row), false, Ink::Text, Align::Left}});
    }
    table.altText = "Where the winner changes along \"" + words::mapInputName(map.x.input) + "\", at values of \"" +
                    words::mapInputName(map.y.input) + "\".";
    fitTable(table, 9);
    return table;
}

/// "Hybrid wins on 62 % of the map, Virtual on 30 %".
std::string shares(const DecisionMap& map) {
    std::string text;
    for (const PlanKind plan : kPlans) {
        const auto count =
            std::count_if(map.cells.begin(), map.cells.end(), [&](const MapCell& cell) { return cell.winner == plan; });
        if (count == 0) continue;
        const double share = static_cast<double>(count) / static_cast<double>(map.cells.size());
        text += (text.empty() ? words::planName(plan) + " wins on " : ", " + words::planName(plan) + " on ") +
                words::number(share, words::Quantity::Percent);
    }
    return text.empty() ? "No plan is feasible anywhere on this map" : text + " of the map";
}

}  // namespace

Slide mapSlide(const DeckSubject& subject, const SlideArea& area) {
    Slide slide;
    slide.id = "map";
    if (!subject.map) {
        slide.title = "Which plan wins: no map";
        const std::string reason =
            subject.isDemanded() ? "The two inputs that matter most cannot stand on a map: " : "";
        slide.texts.push_back(sentenceInstead(area, reason + subject.whyNoMap));
        return slide;
    }
    const DecisionMap& map = *subject.map;
    const double material = subject.why ? materialMargin(subject.why->modelError) : kLeastMaterialMargin;
    slide.title = "Which plan wins: " + shares(map);
    Box box = area.content;
    constexpr double kNote = 0.5;
    const std::string note =
        "Color: the plan that wins, the stronger the larger its margin (full from 25\u202f%). Hatched: no material "
        "difference (under " +
        words::number(material, words::Quantity::Percent) + "). Diamond: the scenario, in a cell of its own answer. " + map.resolution;
    slide.texts.push_back(textIn("How to read it", {box.x, box.bottom() - kNote, box.width, kNote},
                                 {{{{note, false, Ink::Muted}}, 11, false, 0}}, 8));
    box.height -= kNote + 0.1;
    const auto [left, right] = halves(area, box, 0.6);
    const double margin = kTickWidth + 0.08;
    const Box plane{left.x + margin, left.y + kAxisTitle + 0.12, left.width - margin,
                    left.height - 2 * kAxisTitle - kTick - 0.19};
    PlacedPicture picture{"Decision map", {}, planeOf(map, material), plane};
    picture.altText = "Decision map: " + shares(map) + ", over \"" + words::mapInputName(map.x.input) + "\" and \"" +
                      words::mapInputName(map.y.input) + "\". At the scenario's own point " +
                      words::winnersInWords(map, map.y.cellOf(map.hereY, map.rows)) + " along the first.";
    addAxes(slide, map, plane);
    addNames(slide, map, plane);
    addMark(slide, map, plane);
    slide.tables.push_back(borderTable(map, {right.x, right.y, right.width, right.height}));
    slide.notes.push_back(picture.altText);
    slide.pictures.push_back(std::move(picture));
    return slide;
}

}  // namespace splitpoint::models::deck
