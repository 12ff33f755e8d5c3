#pragma once

#include <QRectF>
#include <vector>

#include "ui/charts/paint_series.h"

namespace splitpoint::ui {

/// One piece of a stack of bars.
struct BarPiece {
    qsizetype series = 0;  ///< index in the spec
    qsizetype category = 0;
    int group = 0;
    ColorRole role = ColorRole::Neutral;
    bool muted = false;
    double height = 0.0;    ///< in axis values, below zero where it hangs; cut to the axis
    bool floating = false;  ///< has a base of its own: drawn by us, Qt Charts' bars stand on zero or on each other
    QRectF rect;            ///< in the chart, where Qt Charts puts it
};

/// Where the bars of a chart stand: what Qt Charts is told, and what is drawn upon them, agree on it.
class BarLayout {
  public:
    explicit BarLayout(const PaintContext& context);

    [[nodiscard]] const std::vector<BarPiece>& pieces() const { return pieces_; }
    [[nodiscard]] qsizetype categories() const { return categories_; }
    [[nodiscard]] int groups() const { return groups_; }
    [[nodiscard]] int seriesCount() const { return seriesCount_; }
    /// Share of its room that a bar fills, 0 to 1.
    [[nodiscard]] double share() const { return share_; }
    /// Room of one group within a category, in points.
    [[nodiscard]] double room() const { return slot_ / places_; }
    /// Rooms of a category: its groups stand side by side in the middle of them, so that one sees which belong
    /// together.
    [[nodiscard]] int places() const { return places_; }
    /// What is free left of the first group, in rooms.
    [[nodiscard]] double margin() const { return (places_ - groups_) / 2.0; }
    [[nodiscard]] double center(qsizetype category, int group) const;
    /// Upper and lower end of a stack in the chart; both at zero where it is empty.
    [[nodiscard]] double top(qsizetype category, int group) const;
    [[nodiscard]] double bottom(qsizetype category, int group) const;
    /// True where all of a stack goes down: its text belongs below it.
    [[nodiscard]] bool hangs(qsizetype category, int group) const;
    /// True where bars have bases of their own, as in a bridge.
    [[nodiscard]] bool floats() const { return floats_; }

  private:
    struct Stack {
        double above = 0.0, below = 0.0;  ///< how far the parts on zero reach
        double top = 0.0, bottom = 0.0;   ///< ends of what is drawn, in axis values
        bool any = false, rises = false;
    };
    [[nodiscard]] std::size_t stackAt(qsizetype category, int group) const;
    void add(qsizetype series, qsizetype category);

    const PaintContext& context_;
    int groups_ = 1, places_ = 1, seriesCount_ = 0;
    qsizetype categories_ = 0;
    double slot_ = 0.0, share_ = 0.0;
    bool floats_ = false;
    std::vector<Stack> stacks_;
    std::vector<BarPiece> pieces_;
};

}  // namespace splitpoint::ui
