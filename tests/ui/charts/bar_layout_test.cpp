#include "ui/charts/bar_layout.h"

#include <gtest/gtest.h>

#include <QGuiApplication>

#include "ui/charts/render_chart.h"
#include "ui/theme/fill_pattern.h"

namespace splitpoint::ui {
namespace {

/// Bars of a few scenarios for three plans, each in a color of its own.
ChartSpec grouped(int groups) {
    constexpr ColorRole kRoles[] = {ColorRole::Baseline, ColorRole::Current, ColorRole::DollarTransfer,
                                    ColorRole::Demand};
    ChartSpec spec;
    spec.y.maximum = 4.0;
    spec.x.categories = {QStringLiteral("Bare metal"), QStringLiteral("Virtual"), QStringLiteral("Hybrid")};
    for (int group = 0; group < groups; ++group) {
        SeriesSpec bars;
        bars.name = QStringLiteral("Scenario %1").arg(group);
        bars.kind = SeriesKind::StackedBar;
        bars.role = kRoles[group];
        bars.group = group;
        bars.values = {3.0, 2.0 + 0.1 * group, 1.0};
        spec.series << bars;
    }
    return spec;
}

TEST(BarLayout, BarsOfOneCategoryStandCloserTogetherThanCategories) {
    for (const int groups : {2, 3, 4}) {
        for (const QSize& size : {QSize(320, 240), QSize(1040, 520)}) {
            const ChartSpec spec = grouped(groups);
            const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
            const PaintContext context{spec, frame, theme(ThemeTone::Light)};
            const BarLayout bars(context);
            const double within = bars.center(0, 1) - bars.center(0, 0);
            const double across = bars.center(1, 0) - bars.center(0, groups - 1);
            EXPECT_GE(across, 1.9 * within) << groups << " at " << size.width();
            EXPECT_NEAR((bars.center(1, 0) + bars.center(1, groups - 1)) / 2, frame.x.position(1.0), 1e-6);
            for (const BarPiece& piece : bars.pieces()) EXPECT_LT(piece.rect.width(), within);
        }
    }
}

TEST(BarLayout, AgreesWithWhatQtChartsPaints) {
    for (const int groups : {1, 2, 3, 4}) {
        for (const QSize& size : {QSize(320, 240), QSize(1040, 520)}) {
            const ChartSpec spec = grouped(groups);
            const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
            const QImage image = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
            const PaintContext context{spec, frame, theme(ThemeTone::Light)};
            const BarLayout bars(context);
            ASSERT_EQ(bars.pieces().size(), static_cast<std::size_t>(3 * groups));
            for (const BarPiece& piece : bars.pieces()) {
                const QRgb color = theme(ThemeTone::Light).color(piece.role).rgb();
                const QRectF inside = piece.rect.adjusted(3, 3, -3, -3), around = piece.rect.adjusted(-2, 0, 2, 0);
                for (const double x : {inside.left(), inside.right()})
                    EXPECT_TRUE(fillPatternOf(piece.role) != FillPattern::Plain ||
                                image.pixel(QPointF(x, inside.center().y()).toPoint()) == color)
                        << groups << " at " << size.width() << ", group " << piece.group;
                EXPECT_NE(image.pixel(QPointF(around.left(), piece.rect.center().y()).toPoint()), color);
            }
        }
    }
}

}  // namespace
}  // namespace splitpoint::ui
