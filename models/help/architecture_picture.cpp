#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "models/help/architecture.h"

namespace splitpoint::models {

namespace {

// Measures of the picture, in its own units.
constexpr int kBoxWidth = 190, kBoxHeight = 64, kColumnGap = 50, kRowGap = 56, kMargin = 20;
constexpr double kHeadLength = 10.0, kHeadWidth = 5.0;

struct Point {
    int x = 0, y = 0;
};

Point cornerOf(const ArchitectureRoom& room) {
    return {kMargin + room.column * (kBoxWidth + kColumnGap), kMargin + room.row * (kBoxHeight + kRowGap)};
}

std::string number(int value) {
    return std::to_string(value);
}

std::string boxOf(const ArchitectureRoom& room) {
    const Point at = cornerOf(room);
    const std::string middle = number(at.x + kBoxWidth / 2);
    return "  <rect x=\"" + number(at.x) + "\" y=\"" + number(at.y) + "\" width=\"" + number(kBoxWidth) +
           "\" height=\"" + number(kBoxHeight) + "\" rx=\"6\" fill=\"#eef3fa\" stroke=\"#44618a\"/>\n  <text x=\"" +
           middle + "\" y=\"" + number(at.y + 27) +
           "\" text-anchor=\"middle\" font-size=\"16\" font-weight=\"bold\" fill=\"#1d2530\">" + room.path +
           "</text>\n  <text x=\"" + middle + "\" y=\"" + number(at.y + 48) +
           "\" text-anchor=\"middle\" font-size=\"13\" fill=\"#47525f\">" + room.purpose + "</text>\n";
}

std::string strokeOf(const Point& from, const Point& to) {
    return "M" + number(from.x) + " " + number(from.y) + " L" + number(to.x) + " " + number(to.y) + " ";
}

/// One side of the head of an arrow: a point beside and before its end.
Point headOf(const Point& start, const Point& end, double side) {
    const double x = end.x - start.x, y = end.y - start.y, length = std::hypot(x, y);
    const double back = kHeadLength / length, beside = side * kHeadWidth / length;
    return {static_cast<int>(std::lround(end.x - back * x - beside * y)),
            static_cast<int>(std::lround(end.y - back * y + beside * x))};
}

/// From the near side of one box to that of the other. Arrows of one box leave and arrive side by side, in the order of
/// the columns that they join.
std::string arrowOf(const ArchitectureRoom& from, const ArchitectureRoom& to) {
    const Point a = cornerOf(from), b = cornerOf(to);
    const auto along = [](int own, int other) { return kBoxWidth / 2 + std::clamp((other - own) * 28, -70, 70); };
    Point start{a.x + along(from.column, to.column), b.y > a.y ? a.y + kBoxHeight : a.y};
    Point end{b.x + along(to.column, from.column), b.y > a.y ? b.y : b.y + kBoxHeight};
    if (from.row == to.row) {
        start = {b.x > a.x ? a.x + kBoxWidth : a.x, a.y + kBoxHeight / 2};
        end = {b.x > a.x ? b.x : b.x + kBoxWidth, b.y + kBoxHeight / 2};
    }
    return "  <path d=\"" + strokeOf(start, end) + strokeOf(headOf(start, end, 1.0), end) +
           strokeOf(headOf(start, end, -1.0), end) + "\" fill=\"none\" stroke=\"#44618a\" stroke-width=\"1.5\"/>\n";
}

using Arrows = std::map<const ArchitectureRoom*, std::set<const ArchitectureRoom*>>;

Arrows arrowsOf(const Architecture& architecture) {
    Arrows arrows;
    for (const ArchitectureRoom& room : architecture.rooms) {
        for (const std::string& path : room.mayInclude) {
            if (const ArchitectureRoom* to = architecture.roomOf(path); to != nullptr && to != &room)
                arrows[&room].insert(to);
        }
    }
    return arrows;
}

/// True if arrows lead from one room to the other by way of a third.
bool leadsAround(const Arrows& arrows, const ArchitectureRoom* from, const ArchitectureRoom* to) {
    std::set<const ArchitectureRoom*> seen;
    std::vector<const ArchitectureRoom*> open;
    const auto follow = [&](const ArchitectureRoom* room) {
        const auto found = arrows.find(room);
        if (found == arrows.end()) return;
        for (const ArchitectureRoom* next : found->second) {
            if (!(room == from && next == to) && seen.insert(next).second) open.push_back(next);
        }
    };
    for (follow(from); !open.empty();) {
        const ArchitectureRoom* room = open.back();
        open.pop_back();
        follow(room);
    }
    return seen.contains(to);
}

}  // namespace

std::string architecturePicture(const Architecture& architecture) {
    int columns = 0, rows = 0;
    for (const ArchitectureRoom& room : architecture.rooms) {
        columns = std::max(columns, room.column + 1);
        rows = std::max(rows, room.row + 1);
    }
    const std::string width = number(2 * kMargin + columns * (kBoxWidth + kColumnGap) - kColumnGap);
    const std::string height = number(2 * kMargin + rows * (kBoxHeight + kRowGap) - kRowGap);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
                      "\" viewBox=\"0 0 " + width + " " + height +
                      "\" font-family=\"DejaVu Sans, sans-serif\">\n  <title>Rooms of Splitpoint; an arrow leads from "
                      "who includes to what is included</title>\n"
                      "  <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    const Arrows arrows = arrowsOf(architecture);
    for (const ArchitectureRoom& from : architecture.rooms) {
        for (const ArchitectureRoom& to : architecture.rooms) {
            const auto found = arrows.find(&from);
            if (found != arrows.end() && found->second.contains(&to) && !leadsAround(arrows, &from, &to))
                svg += arrowOf(from, to);
        }
    }
    for (const ArchitectureRoom& room : architecture.rooms) svg += boxOf(room);
    return svg + "</svg>\n";
}

}  // namespace splitpoint::models
