#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/charts/paint_series.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

/// Where the bars of each category and group have got to, in axis values.
struct Stack {
    double above = 0.0, below = 0.0;
};

struct Bars {
    std::vector<const SeriesSpec*> series;
    int groups = 1;
    qsizetype categories = 0;
    double slot = 0.0, width = 0.0;

    explicit Bars(const PaintContext& c) {
        for (const SeriesSpec& s : c.spec.series) {
            if (s.kind != SeriesKind::StackedBar) continue;
            series.push_back(&s);
            groups = std::max(groups, s.group + 1);
        }
        categories = c.spec.x.categories.size();
        slot = c.frame.plot.width() / static_cast<double>(std::max<qsizetype>(1, categories));
        const double em = QFontMetricsF(c.frame.labelFont).height();
        width = std::min(slot * 0.68 / groups, em * 4.5);
    }

    [[nodiscard]] double left(const PaintContext& c, qsizetype category, int group) const {
        return c.frame.x.position(static_cast<double>(category)) - width * groups / 2 + group * width;
    }
};

bool isMuted(const ChartSpec& spec, qsizetype category) {
    return category < spec.categoryMuted.size() && spec.categoryMuted[category];
}

void paintBar(QPainter& painter, const PaintContext& c, const QRectF& rect, ColorRole role, bool muted) {
    const QColor color = c.theme.color(role);
    if (muted) {
        painter.fillRect(rect, c.theme.disabled);
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintHatch(painter, rect, color, 6.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    painter.fillRect(rect, color);
    if (role == ColorRole::Unserved) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintHatch(painter, rect, c.theme.surface, 6.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void paintSegment(QPainter& painter, const PaintContext& c, const Bars& bars, const SeriesSpec& series,
                  qsizetype category, Stack& stack) {
    const double value = category < series.values.size() ? series.values[category] : 0.0;
    if (!std::isfinite(value) || value == 0.0) return;
    double base = value >= 0.0 ? stack.above : stack.below;
    if (category < series.bases.size()) base = series.bases[category];
    double& reached = value >= 0.0 ? stack.above : stack.below;
    reached = base + value;
    const double top = c.frame.y.clamped(std::max(base, base + value));
    const double bottom = c.frame.y.clamped(std::min(base, base + value));
    const double inset = bars.groups > 1 ? bars.width * 0.06 : 0.0;
    QRectF rect(bars.left(c, category, series.group) + inset, top, bars.width - 2 * inset, bottom - top);
    // A hairline of surface parts neighbors, so that they are told apart without color.
    if (bars.series.size() > 1 && rect.height() > 3.0) rect.setTop(rect.top() + 1.0);
    const ColorRole role = category < series.categoryRoles.size() ? series.categoryRoles[category] : series.role;
    paintBar(painter, c, rect, role, isMuted(c.spec, category));
}

/// The text over each stack: inside the plot, above what is drawn.
void paintLabels(QPainter& painter, const PaintContext& c, const Bars& bars, const std::vector<Stack>& stacks) {
    if (c.spec.categoryLabels.isEmpty()) return;
    const QFontMetricsF metrics(c.frame.labelFont);
    painter.setFont(c.frame.labelFont);
    const bool perGroup = c.spec.categoryLabels.size() == bars.categories * bars.groups;
    for (qsizetype i = 0; i < c.spec.categoryLabels.size(); ++i) {
        const qsizetype category = perGroup ? i / bars.groups : i;
        const int group = perGroup ? static_cast<int>(i % bars.groups) : 0;
        if (category >= bars.categories) break;
        const double center = bars.left(c, category, group) + bars.width * (perGroup ? 1 : bars.groups) / 2;
        const double above = stacks[static_cast<std::size_t>(category * bars.groups + group)].above;
        const double room = perGroup ? bars.slot / bars.groups : bars.slot;
        const QStringList lines = wrapText(c.spec.categoryLabels[i], c.frame.labelFont, room);
        double top = c.frame.y.clamped(above) - metrics.height() * static_cast<double>(lines.size()) - 1.0;
        top = std::max(top, c.frame.plot.top() - metrics.height() * 0.5);
        painter.setPen(isMuted(c.spec, category) ? c.theme.textMuted : c.theme.text);
        for (const QString& line : lines) {
            painter.drawText(QPointF(center - metrics.horizontalAdvance(line) / 2, top + metrics.ascent()), line);
            top += metrics.height();
        }
    }
}

}  // namespace

void paintBars(QPainter& painter, const PaintContext& c) {
    const Bars bars(c);
    if (bars.series.empty() || bars.categories == 0) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<Stack> stacks(static_cast<std::size_t>(bars.categories * bars.groups));
    for (const SeriesSpec* series : bars.series)
        for (qsizetype category = 0; category < bars.categories; ++category)
            paintSegment(painter, c, bars, *series, category,
                         stacks[static_cast<std::size_t>(category * bars.groups + series->group)]);
    paintLabels(painter, c, bars, stacks);
}

}  // namespace splitpoint::ui
