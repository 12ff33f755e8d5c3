#include "ui/charts/render_chart.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <ctime>
#include <limits>
#include <set>

#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_frame.h"

namespace splitpoint::ui {
namespace {

std::size_t colorCount(const QImage& image) {
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) colors.insert(image.pixel(x, y));
    return colors.size();
}

TEST(RenderChart, everyChartHasAPictureInEveryTheme) {
    const QString folder = qEnvironmentVariable("SPLITPOINT_GALLERY");  // set it to keep the pictures for looking at
    for (const ThemeTone tone : {ThemeTone::Light, ThemeTone::Dark, ThemeTone::Print}) {
        for (const ChartSpec& spec : fixture::sampleSpecs()) {
            QSize size(300, 220);
            if (spec.id.startsWith(QStringLiteral("demand"))) size = QSize(900, 280);
            if (spec.id.startsWith(QStringLiteral("explore"))) size = QSize(520, 300);
            if (spec.id.startsWith(QStringLiteral("why"))) size = QSize(640, 320);
            if (spec.heatMap) size = QSize(620, 460);
            const QImage image = renderToImage(spec, size, 1.0, theme(tone));
            EXPECT_EQ(image.size(), size);
            EXPECT_GT(colorCount(image), 8U) << spec.id.toStdString();
            if (!folder.isEmpty())
                image.save(QStringLiteral("%1/charts-%2-%3.png").arg(folder, spec.id).arg(static_cast<int>(tone)));
        }
    }
}

TEST(RenderChart, textsAreNeitherCutNorOverlapping) {
    for (const ChartSpec& spec : fixture::sampleSpecs()) {
        for (const QSize& size : {QSize(240, 200), QSize(300, 220), QSize(520, 300), QSize(900, 280)}) {
            const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
            QList<QRectF> taken;
            for (const PlacedText& text : frame.texts) {
                const QFontMetricsF metrics(text.tone == TextTone::Title ? frame.titleFont : frame.labelFont);
                const QRectF box(text.baseline.x(), text.baseline.y() - metrics.ascent() + 2,
                                 metrics.horizontalAdvance(text.text), metrics.ascent() - 2);
                EXPECT_TRUE(frame.bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box))
                    << spec.id.toStdString() << " " << size.width() << ": " << text.text.toStdString();
                for (const QRectF& other : taken)
                    EXPECT_FALSE(other.intersects(box))
                        << spec.id.toStdString() << " " << size.width() << ": " << text.text.toStdString();
                taken.append(box);
            }
            EXPECT_GT(frame.plot.height(), 20.0)
                << spec.id.toStdString() << " " << size.width() << "x" << size.height();
            EXPECT_GT(frame.plot.width(), 40.0) << spec.id.toStdString();
        }
    }
}

/// Every number pair in the shapes of an SVG.
QList<QPointF> shapePoints(const QByteArray& svg) {
    static const QRegularExpression pair(QStringLiteral("(-?[0-9.]+),(-?[0-9.]+)"));
    QList<QPointF> points;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QString list = xml.attributes().value(QLatin1String("points")).toString() +
                             xml.attributes().value(QLatin1String("d")).toString();
        for (auto it = pair.globalMatch(list); it.hasNext();) {
            const auto match = it.next();
            points.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return points;
}

TEST(RenderSvg, keepsTextAsTextAndDataInsideThePlot) {
    const QSize size(600, 320);
    for (ChartSpec spec : fixture::sampleSpecs()) {
        if (spec.emptyReason.isEmpty()) spec.y.maximum *= 0.5;  // zoomed in: the data would leave the plot
        const QByteArray svg = renderToSvg(spec, size, theme(ThemeTone::Print));
        EXPECT_TRUE(svg.contains("<text")) << spec.id.toStdString();
        EXPECT_FALSE(svg.contains("<image")) << spec.id.toStdString() << ": vector, not a picture";
        EXPECT_LT(svg.size(), 400'000) << spec.id.toStdString();
        const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
        // Markers stand a radius out; swatches of the legend are above or beside the plot.
        for (const QPointF& p : shapePoints(svg)) {
            ASSERT_TRUE(QRectF(0, 0, size.width(), size.height()).contains(p)) << spec.id.toStdString();
            if (p.x() > frame.plot.left() && p.x() < frame.plot.right()) {
                ASSERT_LE(p.y(), frame.plot.bottom() + 8) << spec.id.toStdString();
            }
        }
    }
}

TEST(RenderSvg, drawsADenseYearAsFewShapes) {
    ChartSpec spec = fixture::sampleSpecs()[1];
    spec.y.maximum *= 0.5;
    const QSize size(600, 320);
    const QByteArray svg = renderToSvg(spec, size, theme(ThemeTone::Print));
    EXPECT_LT(svg.count("<path") + svg.count("<poly") + svg.count("<rect"), 60);
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    int inPlot = 0, above = 0;
    for (const QPointF& p : shapePoints(svg)) {
        if (p.y() < frame.plot.top() - 10) {  // the legend, and what the capacity line means
            ++above;
            continue;
        }
        ++inPlot;
        ASSERT_GE(p.y(), frame.plot.top() - 1.0);
    }
    EXPECT_GT(inPlot, 1000);
    EXPECT_LT(above, 40);
}

ChartSpec strange(const QList<double>& values) {
    ChartSpec spec;
    spec.title = QStringLiteral("Strange");
    spec.y.title = QStringLiteral("GPUs");
    spec.x.maximum = std::max<double>(1.0, static_cast<double>(values.size()));
    for (const SeriesKind kind : {SeriesKind::StackedLayer, SeriesKind::StackedLayer, SeriesKind::Line,
                                  SeriesKind::StepLine, SeriesKind::Scatter}) {
        SeriesSpec series;
        series.kind = kind;
        series.name = QStringLiteral("s");
        series.values = values;
        for (qsizetype i = 0; i < values.size(); ++i) series.points.append({static_cast<double>(i), values[i]});
        spec.series.append(series);
    }
    spec.marks.append(
        {Direction::Horizontal, std::numeric_limits<double>::quiet_NaN(), QStringLiteral("nan"), ColorRole::Neutral});
    return spec;
}

TEST(RenderChart, survivesStrangeData) {
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
    for (const QList<double>& values : {QList<double>{}, QList<double>{1.0}, QList<double>(100, 0.0),
                                        QList<double>{1e300, -1e300, kNan, kInf}, QList<double>(9'000, 0.7)}) {
        for (const QSize& size : {QSize(1, 1), QSize(30, 20), QSize(400, 200)}) {
            EXPECT_EQ(renderToImage(strange(values), size, 1.0, theme(ThemeTone::Light)).size(), size);
            EXPECT_FALSE(renderToSvg(strange(values), size, theme(ThemeTone::Print)).isEmpty());
        }
    }
    EXPECT_FALSE(renderToImage(ChartSpec{}, QSize(200, 100), 1.0, theme(ThemeTone::Dark)).isNull());
}

/// Half the hours at full height leave half the color.
TEST(RenderChart, denseStackShowsTheShareOfHours) {
    ChartSpec spec;
    spec.x.maximum = 8000;
    SeriesSpec layer;
    layer.kind = SeriesKind::StackedLayer;
    layer.role = ColorRole::TierBareMetal;
    for (int i = 0; i < 8000; ++i) layer.values.append(i % 2 == 0 ? 1.0 : 0.0);
    spec.series = {layer};
    const QSize size(400, 200);
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    const QImage image = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    const QColor color = theme(ThemeTone::Light).color(ColorRole::TierBareMetal);
    const QColor seen =
        image.pixelColor(static_cast<int>(frame.plot.center().x()) + 9, static_cast<int>(frame.plot.bottom()) - 7);
    EXPECT_NEAR(seen.red(), (255 + color.red()) / 2, 12);
    EXPECT_NEAR(seen.blue(), (255 + color.blue()) / 2, 12);
}

/// The raster traps: four times the pixels may cost some four times the time, never hundreds of times.
TEST(RenderChart, denseChartsDoNotSpringTheRasterTrapAtScale2) {
    ChartSpec noisy = fixture::sampleSpecs()[1];
    SeriesSpec line;
    line.name = QStringLiteral("noise");
    line.role = ColorRole::Demand;
    for (int i = 0; i < 8760; ++i) line.points.append({static_cast<double>(i), noisy.table.columns[1].numbers[i]});
    noisy.series.append(line);
    const auto best = [&noisy](double scale) {
        std::clock_t fastest = std::numeric_limits<std::clock_t>::max();
        for (int run = 0; run < 7; ++run) {
            const std::clock_t begin = std::clock();  // CPU time: the machine may be busy
            static_cast<void>(renderToImage(noisy, QSize(900, 300), scale, theme(ThemeTone::Light)));
            fastest = std::min(fastest, std::clock() - begin);
        }
        return static_cast<double>(fastest);
    };
    EXPECT_LT(best(2.0) / best(1.0), 12.0);
}

}  // namespace
}  // namespace splitpoint::ui
