#include <gtest/gtest.h>

#include <QGuiApplication>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/bar_layout.h"
#include "ui/charts/render_chart.h"

namespace splitpoint::ui {
namespace {

constexpr QSize kSize(640, 360);

struct Bridge {
    explicit Bridge(const ChartSpec& s)
        : spec(s),
          frame(layoutChart(spec, kSize, QGuiApplication::font())),
          context{spec, frame, theme(ThemeTone::Light)},
          bars(context) {}
    ChartSpec spec;
    ChartFrame frame;
    PaintContext context;
    BarLayout bars;
};

TEST(PaintBridge, BarsFloatWhereTheirBasesAre) {
    const Bridge bridge(fixture::bridgeSpec());
    ASSERT_EQ(bridge.bars.pieces().size(), 6U);
    const QImage image = renderToImage(bridge.spec, kSize, 1.0, theme(ThemeTone::Light));
    const SeriesSpec& series = bridge.spec.series.first();
    for (const BarPiece& piece : bridge.bars.pieces()) {
        const double base = series.bases[piece.category], end = base + series.values[piece.category];
        EXPECT_NEAR(piece.rect.bottom(), bridge.frame.y.position(std::min(base, end)), 1e-6);
        EXPECT_NEAR(piece.rect.top(), bridge.frame.y.position(std::max(base, end)), 1e-6);
        EXPECT_EQ(image.pixelColor(piece.rect.center().toPoint()).rgb(),
                  theme(ThemeTone::Light).color(piece.role).rgb())
            << piece.category;
        // Below a floating bar there is nothing.
        if (std::min(base, end) > 0.3) {
            EXPECT_NE(image.pixelColor(QPointF(piece.rect.center().x(), bridge.frame.y.position(0.1)).toPoint()).rgb(),
                      theme(ThemeTone::Light).color(piece.role).rgb());
        }
    }
}

TEST(PaintBridge, ALineLeadsFromEachBarToTheNext) {
    const Bridge bridge(fixture::bridgeSpec());
    const QImage image = renderToImage(bridge.spec, kSize, 1.0, theme(ThemeTone::Light));
    const SeriesSpec& series = bridge.spec.series.first();
    const auto& pieces = bridge.bars.pieces();
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const double level = series.bases[pieces[i].category] + series.values[pieces[i].category];
        const double middle = (pieces[i].rect.right() + pieces[i + 1].rect.left()) / 2;
        const QPoint at = QPointF(middle, bridge.frame.y.position(level)).toPoint();
        bool met = false;
        for (int dy = -1; dy <= 1; ++dy)
            met = met || image.pixelColor(at + QPoint(0, dy)).rgb() == theme(ThemeTone::Light).axis.rgb();
        EXPECT_TRUE(met) << "after bar " << i;
    }
}

TEST(PaintBridge, TextsStandAboveWhatRisesAndBelowWhatFalls) {
    const Bridge bridge(fixture::bridgeSpec());
    EXPECT_FALSE(bridge.bars.hangs(1, 0)) << "+1.00";
    EXPECT_TRUE(bridge.bars.hangs(2, 0)) << "-2.50";
    EXPECT_NEAR(bridge.bars.bottom(2, 0), bridge.frame.y.position(2.5), 1e-6);
    EXPECT_NEAR(bridge.bars.top(1, 0), bridge.frame.y.position(5.0), 1e-6);
    // Ink of the text right below the falling bar.
    const QImage image = renderToImage(bridge.spec, kSize, 1.0, theme(ThemeTone::Light));
    const QPoint under = QPointF(bridge.bars.center(2, 0), bridge.bars.bottom(2, 0)).toPoint();
    int dark = 0;
    for (int dy = 3; dy < 14; ++dy)
        for (int dx = -16; dx <= 16; ++dx)
            if (image.pixelColor(under + QPoint(dx, dy)).lightness() < 110) ++dark;
    EXPECT_GT(dark, 20);
}

TEST(PaintBridge, GoesBelowZero) {
    const Bridge bridge(fixture::negativeBridgeSpec());
    ASSERT_EQ(bridge.bars.pieces().size(), 4U);
    const BarPiece& total = bridge.bars.pieces().back();
    EXPECT_NEAR(total.rect.top(), bridge.frame.y.position(0.0), 1e-6);
    EXPECT_NEAR(total.rect.bottom(), bridge.frame.y.position(-0.5), 1e-6);
    EXPECT_GT(bridge.frame.plot.bottom(), total.rect.bottom());
}

TEST(PaintBridge, NegativeBarsOnZeroCarryTheirTextBelow) {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("a"), QStringLiteral("b")};
    spec.y.minimum = -10.0;
    spec.y.maximum = 10.0;
    SeriesSpec bars;
    bars.kind = SeriesKind::StackedBar;
    bars.values = {5.0, -5.0};
    spec.series = {bars};
    const Bridge layout(spec);
    EXPECT_FALSE(layout.bars.hangs(0, 0));
    EXPECT_TRUE(layout.bars.hangs(1, 0));
    EXPECT_NEAR(layout.bars.bottom(1, 0), layout.frame.y.position(-5.0), 1e-6);
}

}  // namespace
}  // namespace splitpoint::ui
