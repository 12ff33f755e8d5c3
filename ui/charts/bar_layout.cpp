#include "ui/charts/bar_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace splitpoint::ui {
namespace {

constexpr double kShareOfRoom = 0.68, kShareAmongGroups = 0.86;
constexpr double kWidestInLines = 4.5;  // a bar is a bar, not a wall

}  // namespace

BarLayout::BarLayout(const PaintContext& context) : context_(context), categories_(context.spec.x.categories.size()) {
    for (const SeriesSpec& series : context.spec.series) {
        if (series.kind != SeriesKind::StackedBar) continue;
        ++seriesCount_;
        groups_ = std::max(groups_, series.group + 1);
    }
    if (seriesCount_ == 0 || categories_ == 0) return;
    slot_ = context.frame.plot.width() / static_cast<double>(categories_);
    const double widest = QFontMetricsF(context.frame.labelFont).height() * kWidestInLines;
    if (groups_ > 1) places_ = std::max(groups_ + 1, static_cast<int>(std::ceil(slot_ * kShareAmongGroups / widest)));
    share_ = std::min(groups_ > 1 ? kShareAmongGroups : kShareOfRoom, widest / room());
    stacks_.resize(static_cast<std::size_t>(categories_ * groups_));
    for (qsizetype s = 0; s < context.spec.series.size(); ++s) {
        if (context.spec.series[s].kind != SeriesKind::StackedBar) continue;
        for (qsizetype category = 0; category < categories_; ++category) add(s, category);
    }
}

std::size_t BarLayout::stackAt(qsizetype category, int group) const {
    return static_cast<std::size_t>(category * groups_ + group);
}

double BarLayout::center(qsizetype category, int group) const {
    return context_.frame.x.position(static_cast<double>(category) - 0.5 + (margin() + group + 0.5) / places_);
}

double BarLayout::top(qsizetype category, int group) const {
    return context_.frame.y.clamped(stacks_[stackAt(category, group)].top);
}

double BarLayout::bottom(qsizetype category, int group) const {
    return context_.frame.y.clamped(stacks_[stackAt(category, group)].bottom);
}

bool BarLayout::hangs(qsizetype category, int group) const {
    const Stack& stack = stacks_[stackAt(category, group)];
    return stack.any && !stack.rises;
}

void BarLayout::add(qsizetype index, qsizetype category) {
    const SeriesSpec& series = context_.spec.series[index];
    const double value = category < series.values.size() ? series.values[category] : 0.0;
    if (!std::isfinite(value) || value == 0.0) return;
    Stack& stack = stacks_[stackAt(category, series.group)];
    const bool floating = category < series.bases.size() && std::isfinite(series.bases[category]);
    floats_ = floats_ || floating;
    double& reached = value > 0.0 ? stack.above : stack.below;
    const double base = floating ? series.bases[category] : reached;
    if (!floating) reached += value;
    const double low = std::min(base, base + value), high = std::max(base, base + value);
    stack.bottom = stack.any ? std::min(stack.bottom, low) : low;
    stack.top = stack.any ? std::max(stack.top, high) : high;
    stack.any = true;
    stack.rises = stack.rises || value > 0.0;
    const AxisMap& y = context_.frame.y;
    const auto cut = [&y](double at) { return std::clamp(at, y.minimum, std::max(y.minimum, y.maximum)); };
    const double from = cut(base), to = cut(base + value);
    BarPiece piece;
    piece.series = index;
    piece.category = category;
    piece.group = series.group;
    piece.role = category < series.categoryRoles.size() ? series.categoryRoles[category] : series.role;
    piece.muted = category < context_.spec.categoryMuted.size() && context_.spec.categoryMuted[category];
    piece.height = to - from;
    piece.floating = floating;
    const double width = share_ * room();
    piece.rect = QRectF(QPointF(center(category, series.group) - width / 2, y.position(std::max(from, to))),
                        QPointF(center(category, series.group) + width / 2, y.position(std::min(from, to))));
    pieces_.push_back(piece);
}

}  // namespace splitpoint::ui
