#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QXmlStreamReader>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/paint_series.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/strokes.h"

namespace splitpoint::ui {
namespace {

constexpr QSize kSize(560, 420);

/// A plane of two halves, the left one strong, the right one faint, without borders or texts in the way.
ChartSpec twoHalves(bool hatched) {
    ChartSpec spec;
    HeatMapSpec heat;
    heat.columns = 2;
    heat.rows = 1;
    heat.roles = {ColorRole::PlanBareMetal, ColorRole::PlanBareMetal};
    heat.strength = {1.0F, 0.25F};
    heat.hatched = {hatched, hatched};
    spec.heatMap = heat;
    return spec;
}

QPoint middleOf(const ChartSpec& spec, const QPointF& at) {
    const ChartFrame frame = layoutChart(spec, kSize, QGuiApplication::font());
    return QPointF(frame.x.position(at.x()), frame.y.position(at.y())).toPoint();
}

TEST(PaintHeatMap, FillsEachCellWithItsColorAndStrength) {
    for (const ThemeTone tone : {ThemeTone::Light, ThemeTone::Dark}) {
        const ChartSpec spec = twoHalves(false);
        const QImage image = renderToImage(spec, kSize, 1.0, theme(tone));
        const QColor full = theme(tone).color(ColorRole::PlanBareMetal), surface = theme(tone).surface;
        EXPECT_EQ(image.pixelColor(middleOf(spec, {0.25, 0.5})).rgb(), full.rgb());
        const QColor faint = image.pixelColor(middleOf(spec, {0.75, 0.5}));
        EXPECT_NEAR(faint.red(), surface.red() + (full.red() - surface.red()) * 0.25, 1.0);
        EXPECT_NEAR(faint.blue(), surface.blue() + (full.blue() - surface.blue()) * 0.25, 1.0);
    }
}

TEST(PaintHeatMap, ShowsAKnownCellUnderEveryPixelOfALogarithmicPlane) {
    ChartSpec spec = fixture::heatMapSpec(20);
    spec.handles.clear();
    spec.heatMap->labels.clear();
    spec.heatMap->hatched.clear();
    spec.heatMap->strength.fill(1.0F);
    const ChartFrame frame = layoutChart(spec, kSize, QGuiApplication::font());
    const QImage image = renderToImage(spec, kSize, 1.0, theme(ThemeTone::Light));
    int looked = 0;
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 20; ++column) {
            const QPointF center = cellCenter(spec, {column, row});
            const QPoint pixel = QPointF(frame.x.position(center.x()), frame.y.position(center.y())).toPoint();
            EXPECT_EQ(image.pixelColor(pixel).rgb(),
                      theme(ThemeTone::Light).color(spec.heatMap->roles[row * 20 + column]).rgb())
                << column << ", " << row;
            ++looked;
        }
    }
    EXPECT_EQ(looked, 400);
}

/// Hatching must be seen without color: two shades in the cell, far enough apart.
TEST(PaintHeatMap, HatchingShowsInGreyscaleOnStrongAndFaintCells) {
    for (const ThemeTone tone : {ThemeTone::Light, ThemeTone::Dark}) {
        for (const ColorRole role : {ColorRole::PlanBareMetal, ColorRole::PlanVirtual, ColorRole::PlanHybrid}) {
            ChartSpec spec = twoHalves(true);
            spec.heatMap->roles = {role, role};
            const QImage image = renderToImage(spec, kSize, 1.0, theme(tone));
            for (const double x : {0.25, 0.75}) {
                const QPoint at = middleOf(spec, {x, 0.5});
                QColor darkest(Qt::white), lightest(Qt::black);
                for (int dy = 0; dy < 8; ++dy) {
                    for (int dx = 0; dx < 8; ++dx) {
                        const QColor c = image.pixelColor(at + QPoint(dx, dy));
                        if (c.lightnessF() < darkest.lightnessF()) darkest = c;
                        if (c.lightnessF() > lightest.lightnessF()) lightest = c;
                    }
                }
                EXPECT_GE(contrastRatio(darkest, lightest), 1.6)
                    << static_cast<int>(role) << " at " << x << " tone " << static_cast<int>(tone);
            }
        }
    }
}

TEST(PaintHeatMap, DrawsALineBetweenColorsOnly) {
    ChartSpec spec = twoHalves(false);
    spec.heatMap->strength = {1.0F, 1.0F};
    const Theme& light = theme(ThemeTone::Light);
    const auto hasLine = [&](const ChartSpec& s) {
        const QImage image = renderToImage(s, kSize, 1.0, light);
        const QPoint border = middleOf(s, {0.5, 0.5});
        for (int dx = -2; dx <= 2; ++dx)
            if (image.pixelColor(border + QPoint(dx, 0)).rgb() == light.text.rgb()) return true;
        return false;
    };
    EXPECT_FALSE(hasLine(spec));
    spec.heatMap->roles[1] = ColorRole::PlanVirtual;
    EXPECT_TRUE(hasLine(spec));
}

TEST(PaintHeatMap, LeavesTheLinesOutWhereTheyWouldCoverTheCells) {
    ChartSpec spec = twoHalves(false);
    HeatMapSpec& heat = *spec.heatMap;
    heat.columns = 200;
    heat.rows = 24;
    heat.roles.clear();
    for (int cell = 0; cell < heat.columns * heat.rows; ++cell)
        heat.roles.append(cell % 2 == 0 ? ColorRole::PlanVirtual : ColorRole::PlanBareMetal);
    heat.strength = QList<float>(heat.roles.size(), 1.0F);
    heat.values = QList<double>(heat.roles.size(), 0.0);
    heat.hatched.clear();
    const Theme& light = theme(ThemeTone::Light);
    const QImage image = renderToImage(spec, kSize, 1.0, light);
    const ChartFrame frame = layoutChart(spec, kSize, QGuiApplication::font());
    int dark = 0;
    for (int x = qRound(frame.plot.left()) + 2; x < frame.plot.right() - 2; ++x)
        dark += image.pixel(x, qRound(frame.plot.center().y())) == light.text.rgb();
    EXPECT_EQ(dark, 0);
}

struct Shapes {
    int paths = 0, images = 0;
};

Shapes shapesOf(const QByteArray& svg) {
    Shapes shapes;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("path")) ++shapes.paths;
        if (xml.name() == QLatin1String("image")) ++shapes.images;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return shapes;
}

TEST(PaintHeatMap, ExportsAsFewPathsWithoutAnImage) {
    const QByteArray svg = renderToSvg(fixture::heatMapSpec(200), QSize(900, 640), theme(ThemeTone::Print));
    const Shapes shapes = shapesOf(svg);
    EXPECT_EQ(shapes.images, 0);
    // Three plans in 17 strengths, hatching and border; the legend, marks and labels.
    EXPECT_LT(shapes.paths, 90);
    EXPECT_LT(svg.size(), 900'000) << "40,000 cells";
    if (const QString folder = qEnvironmentVariable("SPLITPOINT_GALLERY"); !folder.isEmpty()) {
        QFile file(folder + QStringLiteral("/charts-map-200.svg"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size());
    }
}

/// The cells of the vector file are the cells of the spec: painted by a reader of SVG, the middle of each has its
/// color.
TEST(PaintHeatMap, MergedCellsKeepTheirPlaces) {
    ChartSpec spec = fixture::heatMapSpec(20);
    spec.heatMap->hatched.clear();
    spec.heatMap->labels.clear();
    spec.handles.clear();
    const Theme& print = theme(ThemeTone::Print);
    const ChartFrame frame = layoutChart(spec, kSize, QGuiApplication::font());
    // Painted into a picture with the painter's own vector commands.
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHeatMap(painter, {spec, frame, print, Medium::Vector, 1.0});
    painter.end();
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 20; ++column) {
            const QPointF center = cellCenter(spec, {column, row});
            const QPoint pixel = QPointF(frame.x.position(center.x()), frame.y.position(center.y())).toPoint();
            const qsizetype i = row * 20 + column;
            const QColor wanted =
                cellColor(print.color(spec.heatMap->roles[i]), print.surface, spec.heatMap->strength[i]);
            const QColor seen = image.pixelColor(pixel);
            EXPECT_NEAR(seen.red(), wanted.red(), 9) << column << ", " << row;
            EXPECT_NEAR(seen.blue(), wanted.blue(), 9) << column << ", " << row;
        }
    }
}

TEST(PaintHeatMap, LegendNamesEveryColorTheStrengthAndTheHatching) {
    const ChartFrame frame = layoutChart(fixture::heatMapSpec(4), QSize(900, 600), QGuiApplication::font());
    QStringList names;
    for (const PlacedSwatch& swatch : frame.swatches) names << swatch.entry.name;
    EXPECT_EQ(names, (QStringList{QStringLiteral("Bare metal wins"), QStringLiteral("Virtual wins"),
                                  QStringLiteral("Hybrid wins"), QStringLiteral("No plan is feasible"),
                                  QStringLiteral("stronger: larger margin, up to 25 %"),
                                  QStringLiteral("no material difference (under 2 %)")}));
}

TEST(LogarithmicAxis, DrawsAPowerLawStraight) {
    const ChartSpec spec = fixture::logarithmicSpec();
    const ChartFrame frame = layoutChart(spec, kSize, QGuiApplication::font());
    EXPECT_NEAR(frame.x.position(10.0), frame.plot.left() + frame.plot.width() / 3, 1e-6);
    EXPECT_NEAR(frame.x.value(frame.plot.left() + frame.plot.width() / 3), 10.0, 1e-6);
    const QImage image = renderToImage(spec, kSize, 1.0, theme(ThemeTone::Light));
    for (const double at : {3.0, 30.0, 300.0}) {
        const QPoint pixel = middleOf(spec, {at, at});
        const QColor line = theme(ThemeTone::Light).color(ColorRole::PlanBareMetal);
        bool met = false;  // antialiased: nearly the color
        for (int dy = -2; dy <= 2; ++dy)
            met = met || std::abs(image.pixelColor(pixel + QPoint(0, dy)).red() - line.red()) < 40;
        EXPECT_TRUE(met) << at;
    }
}

}  // namespace
}  // namespace splitpoint::ui
