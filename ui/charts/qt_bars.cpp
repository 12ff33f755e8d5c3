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
            fill = fills.insert(
                fill, {piece.series, piece.group, color, QList<double>(layout.categories() * layout.places(), 0.0)});
        fill->heights[piece.category * layout.places() + piece.group] = piece.height;
    }
    return fills;
}

}  // namespace

void QtBars::rebuild(const std::vector<Fill>& fills) {
    if (series_ != nullptr) {
        chart_.removeSeries(series_);
        delete series_;
    }
    series_ = nullptr;
    sets_.clear();
    if (fills.empty()) return;
    series_ = new QStackedBarSeries;
    for (const Fill& fill : fills) {
        sets_.push_back(new QBarSet(QString()));
        sets_.back()->setPen(Qt::NoPen);
        sets_.back()->setColor(fill.color);
        sets_.back()->append(fill.heights);
        series_->append(sets_.back());
    }
    chart_.addSeries(series_);
    series_->attachAxis(&places_);
    series_->attachAxis(&y_);
    fills_ = fills;
}

void QtBars::take(const PaintContext& c) {
    const BarLayout layout(c);
    const std::vector<Fill> fills = fillsOf(c, layout);
    const bool sameSets =
        (series_ == nullptr) == fills.empty() &&
        std::equal(fills.begin(), fills.end(), fills_.begin(), fills_.end(), [](const Fill& a, const Fill& b) {
            return a.series == b.series && a.group == b.group && a.heights.size() == b.heights.size();
        });
    if (!sameSets) rebuild(fills);
    if (series_ != nullptr) {
        if (series_->barWidth() != layout.share()) series_->setBarWidth(layout.share());
        const double first = -0.5 - layout.margin();
        places_.setRange(first, first + static_cast<double>(layout.categories() * layout.places()));
    }
    for (std::size_t i = 0; i < fills.size(); ++i) {
        if (fills_[i].color != fills[i].color) sets_[i]->setColor(fills[i].color);
        for (qsizetype k = 0; k < fills[i].heights.size(); ++k)
            if (fills_[i].heights[k] != fills[i].heights[k])
                sets_[i]->replace(static_cast<int>(k), fills[i].heights[k]);
    }
    fills_ = fills;
}

}  // namespace splitpoint::ui
