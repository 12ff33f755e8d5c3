#include "ui/charts/render_chart.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
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

/// Twenty workloads with long names on three tiers, as on the page Performance.
ChartSpec manyLongNames() {
    ChartSpec spec;
    spec.id = QStringLiteral("many names");
    spec.title = QStringLiteral("What a GPU at work loses");
    spec.y.title = QStringLiteral("extra GPU time");
    spec.y.maximum = 2.0;
    SeriesSpec bars;
    bars.kind = SeriesKind::StackedBar;
    for (int i = 0; i < 60; ++i) {
        spec.x.categories.append(
            QStringLiteral("Department of computational pathology, nightly retraining %1: bare metal").arg(i));
        bars.values.append(1.0);
    }
    spec.series.append(bars);
    return spec;
}

TEST(RenderChart, textsAreNeitherCutNorOverlapping) {
    for (const ChartSpec& spec : fixture::sampleSpecs() + QList<ChartSpec>{manyLongNames()}) {
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

TEST(RenderChart, aSmallChartKeepsItsPlotAndLeavesOutWhatStandsAroundIt) {
    for (ChartSpec spec : fixture::sampleSpecs()) {
        if (!spec.emptyReason.isEmpty()) continue;
        spec.footnote = QStringLiteral("A footnote that is long enough to need more than one line of a narrow chart.");
        const ChartFrame frame = layoutChart(spec, QSize(260, 110), QGuiApplication::font());
        EXPECT_GT(frame.plot.height(), 2.0 * QFontMetricsF(frame.labelFont).height()) << spec.id.toStdString();
        EXPECT_LT(frame.plot.bottom(), 110.0) << spec.id.toStdString();
    }
}

TEST(RenderChart, namesThatAreCutStandOnTwoLevelsRatherThanLeaveOneOut) {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("Coverage"), QStringLiteral("Commitment utilization"),
                         QStringLiteral("Effective savings rate")};
    SeriesSpec bars;
    bars.kind = SeriesKind::StackedBar;
    bars.values = {0.5, 0.5, 0.5};
    spec.series = {bars};
    const QFontMetricsF metrics(layoutChart(spec, QSize(460, 260), QGuiApplication::font()).labelFont);
    const QSize size(static_cast<int>(metrics.averageCharWidth() * 34.0), static_cast<int>(metrics.height() * 10.0));
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    QList<QRectF> names;
    std::set<double> levels;
    for (const PlacedText& text : frame.texts) {
        if (text.tone != TextTone::Plain) continue;
        const QRectF box(text.baseline.x(), text.baseline.y() - metrics.ascent() + 2,
                         metrics.horizontalAdvance(text.text), metrics.ascent() - 2);
        EXPECT_TRUE(frame.bounds.contains(box)) << text.text.toStdString();
        for (const QRectF& other : names) EXPECT_FALSE(other.intersects(box)) << text.text.toStdString();
        names.append(box);
        levels.insert(text.baseline.y());
    }
    EXPECT_EQ(names.size(), 3);
    EXPECT_EQ(levels.size(), 2U);
}

/// "Bare metal" under a narrow first bar, and "0 $" at the foot of the axis beside it.
TEST(RenderChart, theFirstNameStandsClearOfTheLowestValueOfTheAxis) {
    ChartSpec spec;
    spec.x.categories = {QStringLiteral("Bare-metal"), QStringLiteral("Virtual"), QStringLiteral("Hybrid")};
    SeriesSpec bars;
    bars.kind = SeriesKind::StackedBar;
    bars.values = {0.5, 0.5, 0.5};
    spec.series = {bars};
    const QSize wide(460, 260);
    const ChartFrame roomy = layoutChart(spec, wide, QGuiApplication::font());
    const QFontMetricsF metrics(roomy.labelFont);
    const double slot = 0.6 * metrics.horizontalAdvance(spec.x.categories.front());
    const QSize size(static_cast<int>(wide.width() - roomy.plot.width() + 3.0 * slot), wide.height());
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    const auto boxOf = [&](const PlacedText& text) {
        return QRectF(text.baseline - QPointF(0, metrics.ascent()),
                      QSizeF(metrics.horizontalAdvance(text.text), metrics.height() - 1.0));
    };
    int names = 0;
    for (const PlacedText& name : frame.texts) {
        if (!spec.x.categories.contains(name.text)) continue;
        ++names;
        for (const PlacedText& other : frame.texts) {
            if (&other == &name) continue;
            EXPECT_FALSE(boxOf(other).intersects(boxOf(name))) << name.text.toStdString() << other.text.toStdString();
        }
    }
    EXPECT_EQ(names, 3) << "all whole";
}

/// "$0" at the foot of one axis and "0 %" at the start of the other.
TEST(RenderChart, theAxesLabelsStandApartWhereTheAxesMeet) {
    ChartSpec spec;
    spec.y.maximum = 10.0;
    spec.x.ticks = {{0.0, QStringLiteral("0.00 %"), std::nullopt}, {0.5, QStringLiteral("50 %"), std::nullopt}};
    for (const bool markAtTheEdge : {false, true}) {
        if (markAtTheEdge) {
            SeriesSpec mark;
            mark.kind = SeriesKind::Scatter;
            mark.points = {{0.0, 1.0}};
            spec.series = {mark};
        }
        const ChartFrame frame = layoutChart(spec, QSize(300, 220), QGuiApplication::font());
        const QFontMetricsF metrics(frame.labelFont);
        QList<QRectF> taken;
        for (const PlacedText& text : frame.texts) {
            const QRectF box(text.baseline.x(), text.baseline.y() - metrics.ascent(),
                             metrics.horizontalAdvance(text.text), metrics.height());
            for (const QRectF& other : taken) EXPECT_FALSE(other.intersects(box)) << text.text.toStdString();
            taken.append(box);
        }
        EXPECT_GT(taken.size(), 4);
    }
}

/// What a stack's colors mean is said at its side where rows of names over it would leave no plot.
TEST(RenderChart, aLowChartSaysWhatItsColorsMeanAtItsSide) {
    ChartSpec spec;
    spec.title = QStringLiteral("Where each dollar goes");
    spec.y.title = QStringLiteral("USD per useful GPU-hour");
    spec.y.maximum = 60.0;
    spec.footnote = QStringLiteral("Pale and hatched: not feasible.");
    spec.x.categories = {QStringLiteral("Bare metal"), QStringLiteral("Virtual"), QStringLiteral("Hybrid")};
    const QStringList parts{QStringLiteral("Useful work"), QStringLiteral("Headroom"), QStringLiteral("Idle capacity"),
                            QStringLiteral("Rounding and boot")};
    for (const QString& part : parts) {
        SeriesSpec series;
        series.kind = SeriesKind::StackedBar;
        series.name = part;
        series.values = {10.0, 1.0, 1.0};
        spec.series.append(series);
    }
    const QFontMetricsF metrics(layoutChart(spec, QSize(460, 260), QGuiApplication::font()).labelFont);
    // Room for four lines of plot with the names at its side, and not with a row of them above it.
    const QSize size(static_cast<int>(metrics.averageCharWidth() * 80.0), static_cast<int>(metrics.height() * 10.0));
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    EXPECT_GE(frame.plot.height(), 4.0 * metrics.height());
    double above = -1.0;
    for (qsizetype part = parts.size() - 1; part >= 0; --part) {
        const auto placed = std::find_if(frame.texts.begin(), frame.texts.end(),
                                         [&](const PlacedText& text) { return text.text == parts[part]; });
        ASSERT_NE(placed, frame.texts.end()) << parts[part].toStdString();
        EXPECT_GT(placed->baseline.x(), frame.plot.right());
        EXPECT_GT(placed->baseline.y(), above) << "in the order they stack";
        above = placed->baseline.y();
    }
    EXPECT_EQ(frame.swatches.size(), parts.size());
    for (const PlacedText& text : frame.texts)
        if (spec.x.categories.contains(text.text)) {
            EXPECT_LE(text.baseline.x() + metrics.horizontalAdvance(text.text), frame.plot.right() + metrics.height());
        }
}

/// Over the highest bar is no second line; lower bars beside it leave room for the whole in one.
TEST(RenderChart, theHighestBarTellsItsChangeInOneLineWhereLowerOnesStandBeside) {
    const QString label = QStringLiteral("$9.67 (+$1.59)");
    ChartSpec spec;
    spec.title = QStringLiteral("Cost");
    spec.y.maximum = 10.0;
    spec.x.categories = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    SeriesSpec bars;
    bars.kind = SeriesKind::StackedBar;
    bars.values = {9.67, 3.0, 3.0};
    spec.series.append(bars);
    spec.categoryLabels = {label, QStringLiteral("$3.00"), QStringLiteral("$3.00")};
    const QFontMetricsF metrics(layoutChart(spec, QSize(460, 260), QGuiApplication::font()).labelFont);
    // Too narrow for the label over its own bar, wide enough beside it.
    QSize size(100, static_cast<int>(metrics.height() * 12.0));
    while (layoutChart(spec, size, QGuiApplication::font()).plot.width() < 2.55 * metrics.horizontalAdvance(label)) size.rwidth() += 2;
    const auto texts = [&] {
        QStringList found;
        QXmlStreamReader svg(renderToSvg(spec, size, theme(ThemeTone::Light)));
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == QStringLiteral("text")) found << svg.readElementText().trimmed();
        return found;
    };
    EXPECT_TRUE(texts().contains(label)) << texts().join(QStringLiteral(" | ")).toStdString();
    spec.series.first().values = {9.67, 9.5, 3.0};
    spec.categoryLabels[1] = QStringLiteral("$9.50");
    EXPECT_FALSE(texts().contains(label)) << "over the next bar it would be that one's";
    EXPECT_TRUE(texts().contains(QStringLiteral("$9.67")));
}

TEST(RenderChart, monthsLeaveLabelsOutAndStandOnOneLine) {
    ChartSpec spec = manyLongNames();
    spec.x.categories.clear();
    for (int month = 0; month < 12; ++month) {
        spec.x.categories << QStringLiteral("Sept");
        spec.x.places << LinkedPlace(AxisMeaning::HourOfYear, 730.0 * month, 730.0 * (month + 1));
    }
    spec.series.first().values = QList<double>(12, 1.0);
    std::set<double> lines;
    int shown = 0;
    for (const PlacedText& text : layoutChart(spec, QSize(260, 220), QGuiApplication::font()).texts) {
        if (text.text != QStringLiteral("Sept")) continue;
        lines.insert(text.baseline.y());
        ++shown;
    }
    EXPECT_EQ(lines.size(), 1U);
    EXPECT_GE(shown, 3);
    EXPECT_LT(shown, 12);
}

TEST(RenderChart, everyLineOfTheGridIsExplainedByATick) {
    ChartSpec spec = manyLongNames();
    spec.x.categories = spec.x.categories.first(3);
    spec.y.maximum = 2.5;  // between two ticks
    spec.series.first().values = {0.0, 0.0, 0.0};
    const QImage image = renderToImage(spec, QSize(500, 200), 1.0, theme(ThemeTone::Light));
    const ChartFrame frame = layoutChart(spec, QSize(500, 200), QGuiApplication::font());
    ASSERT_GT(std::abs(frame.yGrid.last() - frame.plot.top()), 3.0) << "the highest tick stands below the top";
    const QRgb surface = theme(ThemeTone::Light).surface.rgb();
    const int x = qRound(frame.plot.right()) - 4;
    for (int y = qRound(frame.plot.top()) - 2; y < frame.plot.bottom() - 2; ++y) {
        const bool ticked =
            std::any_of(frame.yGrid.begin(), frame.yGrid.end(), [y](double at) { return std::abs(at - y) < 1.6; });
        EXPECT_TRUE(ticked || image.pixel(x, y) == surface) << "a line at " << y << " without a tick";
    }
}

TEST(RenderChart, theLabelOfAMarkDoesNotRunAcrossTheLineOfAnother) {
    ChartSpec spec;
    spec.y.maximum = 1.0;
    spec.x.maximum = 100.0;
    SeriesSpec line;
    line.points = {{0.0, 0.0}, {100.0, 0.0}};
    spec.series.append(line);
    spec.marks = {{Direction::Vertical, 51.0, QStringLiteral("Break-even U*: 51 %"), ColorRole::Optimum},
                  {Direction::Vertical, 47.0, QStringLiteral("In use: 47 %"), ColorRole::Optimum}};
    const QSize size(460, 240);
    const QImage image = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    const auto paleness = [&](int x, int y) { return qGray(image.pixel(x, y)); };
    for (const double value : {51.0, 47.0}) {
        const int x = static_cast<int>(frame.x.position(value));
        const int inTheOpen = std::min({paleness(x - 1, 150), paleness(x, 150), paleness(x + 1, 150)});
        for (int y = qRound(frame.plot.top()) + 1; y < 150; ++y)
            EXPECT_LE(std::min({paleness(x - 1, y), paleness(x, y), paleness(x + 1, y)}), inTheOpen + 25)
                << value << " at " << y;
    }
}

TEST(RenderChart, theLabelOfABarStandsFreeOfAMarkOnIt) {
    ChartSpec spec = manyLongNames();
    spec.x.categories = {QStringLiteral("Bare metal")};
    spec.series.first().values = {0.05};
    SeriesSpec mark;
    mark.kind = SeriesKind::Scatter;
    mark.points = {{0.0, 0.04}};
    spec.series.append(mark);
    const QSize size(200, 220);
    const QImage without = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    spec.categoryLabels = {QStringLiteral("+0.05 %")};
    const QImage with = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    const QPointF at(frame.x.position(0.0), frame.y.position(0.04));
    int changed = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            if (with.pixel(x, y) == without.pixel(x, y)) continue;
            ++changed;
            EXPECT_GT(std::hypot(x - at.x(), y - at.y()), 5.0) << "the label covers the mark at " << x << ", " << y;
        }
    EXPECT_GT(changed, 20) << "there is a label";
}

/// "3,50 $ am" of "3,50 $ am besten" would be no sentence.
TEST(RenderChart, theWordsOfABarsLabelAreAllThereOrNone) {
    ChartSpec spec = manyLongNames();
    spec.x.categories.clear();
    for (int i = 0; i < 12; ++i) spec.x.categories.append(QString::number(i));
    const QSize size(300, 220);
    const ChartFrame frame = layoutChart(spec, size, QGuiApplication::font());
    const double height = QFontMetricsF(frame.labelFont).height();
    // Two of three lines would have room between this and half a line over the plot.
    const double top = frame.y.value(frame.plot.top() + 2.0 * height);
    spec.series.first().values = QList<double>(12, 0.5);
    spec.series.first().values[3] = top;
    spec.series.first().values[2] = spec.series.first().values[4] = spec.y.maximum;  // no room for one line either
    spec.categoryLabels = QStringList(12);
    spec.categoryLabels[3] = QStringLiteral("1");
    const QImage value = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    spec.categoryLabels[3] = QStringLiteral("1 am besten");
    EXPECT_EQ(renderToImage(spec, size, 1.0, theme(ThemeTone::Light)), value);
    spec.series.first().values = QList<double>(12, 0.5);
    const QImage roomy = renderToImage(spec, size, 1.0, theme(ThemeTone::Light));
    spec.categoryLabels[3] = QStringLiteral("1");
    EXPECT_NE(renderToImage(spec, size, 1.0, theme(ThemeTone::Light)), roomy);
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

/// A name is any text: the SVG stays XML, and its title says the name but for what XML forbids.
TEST(RenderSvg, anyTextLeavesItReadable) {
    ChartSpec spec = fixture::sampleSpecs()[0];
    spec.title = QStringLiteral("R&D <b>\"Chat\"</b> &amp; co\u0007\uFFFE");
    spec.description = QStringLiteral("A & B < C\u001B");
    spec.footnote = QStringLiteral("made by R&D\u0001 <x>");
    const QByteArray svg = renderToSvg(spec, QSize(520, 300), theme(ThemeTone::Print));
    QXmlStreamReader xml(svg);
    QString title, description;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("title")) title = xml.readElementText();
        if (xml.name() == QStringLiteral("desc")) description = xml.readElementText();
        if (xml.name() == QStringLiteral("text")) ++texts;
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(title, QStringLiteral("R&D <b>\"Chat\"</b> &amp; co"));
    EXPECT_EQ(description, QStringLiteral("A & B < C"));
    EXPECT_GT(texts, 0);
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
