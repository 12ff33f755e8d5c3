#include <QAbstractAxis>
#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <algorithm>

#include "ui/charts/bar_layout.h"
#include "ui/charts/qt_series.h"

namespace splitpoint::ui {
namespace {

std::vector<QtBars::Fill> fillsOf(const PaintContext& c, const BarLayout& layout) {
    std::vector<QtBars::Fill> fills;
    for (const BarPiece& piece : layout.pieces()) {
        if (piece.floating) continue;
        const QColor color = piece.muted ? c.theme.disabled : c.theme.color(piece.role);
        auto fill = std::find_if(fills.begin(), fills.end(),
                                 [&](const QtBars::Fill& f) { return f.series == piece.series && f.color == color; });
        if (fill == fills.end())
            fill = fills.insert(fill, {piece.series, piece.group, color, QList<double>(layout.categories(), 0.0)});
        fill->heights[piece.category] = piece.height;
    }
    return fills;
}

}  // namespace

void QtBars::rebuild(const std::vector<Fill>& fills, int groups) {
    for (QStackedBarSeries* series : series_) {
        chart_.removeSeries(series);
        delete series;
    }
    series_.clear();
    sets_.clear();
    for (int group = 0; group < groups && !fills.empty(); ++group) {
        series_.push_back(new QStackedBarSeries);
        for (const Fill& fill : fills) {
            if (fill.group != group) continue;
            auto* set = new QBarSet(QString());
            set->setPen(Qt::NoPen);
            set->setColor(fill.color);
            set->append(fill.heights);
            series_.back()->append(set);
        }
        chart_.addSeries(series_.back());
        series_.back()->attachAxis(&x_);
        series_.back()->attachAxis(&y_);
    }
    std::vector<qsizetype> next(series_.size(), 0);
    for (const Fill& fill : fills) {
        const auto group = static_cast<std::size_t>(fill.group);
        sets_.push_back(series_[group]->barSets().at(next[group]++));
    }
    fills_ = fills;
}

void QtBars::take(const PaintContext& c) {
    const BarLayout layout(c);
    const std::vector<Fill> fills = fillsOf(c, layout);
    const bool sameSets =
        series_.size() == (fills.empty() ? 0U : static_cast<std::size_t>(layout.groups())) &&
        std::equal(fills.begin(), fills.end(), fills_.begin(), fills_.end(), [](const Fill& a, const Fill& b) {
            return a.series == b.series && a.group == b.group && a.heights.size() == b.heights.size();
        });
    if (!sameSets) rebuild(fills, layout.groups());
    for (QStackedBarSeries* series : series_)
        if (series->barWidth() != layout.share()) series->setBarWidth(layout.share());
    for (std::size_t i = 0; i < fills.size(); ++i) {
        if (fills_[i].color != fills[i].color) sets_[i]->setColor(fills[i].color);
        for (qsizetype k = 0; k < fills[i].heights.size(); ++k)
            if (fills_[i].heights[k] != fills[i].heights[k])
                sets_[i]->replace(static_cast<int>(k), fills[i].heights[k]);
    }
    fills_ = fills;
}

}  // namespace splitpoint::ui
