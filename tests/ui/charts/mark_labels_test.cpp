#include <gtest/gtest.h>

#include <QGuiApplication>
#include <cmath>

#include "ui/charts/mark_labels.h"

namespace splitpoint::ui {
namespace {

constexpr QSize kSize(460, 260);

struct Drawn {
    explicit Drawn(ChartSpec s, const QSize& size = kSize)
        : spec(std::move(s)),
          frame(layoutChart(spec, size, QGuiApplication::font())),
          context{spec, frame, theme(ThemeTone::Light)} {}
    ChartSpec spec;
    ChartFrame frame;
    PaintContext context;
};

MarkSpec upright(double value, const QString& label) {
    return {Direction::Vertical, value, label, ColorRole::Optimum};
}

/// A cost that falls as 1 / utilization and meets a level one, with labels where both meet.
ChartSpec crossing() {
    ChartSpec spec;
    spec.y.maximum = 8.0;
    SeriesSpec falling, level;
    for (int i = 0; i <= 200; ++i) {
        const double use = 0.05 + 0.95 * i / 200.0;
        if (1.2 / use > spec.y.maximum) continue;
        falling.points.append({use, 1.2 / use});
        level.points.append({use, 3.0});
    }
    spec.series = {falling, level};
    return spec;
}

TEST(MarkLabelPlaces, standOffTheCurves) {
    for (const double at : {0.18, 0.2, 0.3, 0.4, 0.6, 0.9, 1.0}) {
        ChartSpec spec = crossing();
        spec.marks = {upright(at, QStringLiteral("Break-even U*: 40 %"))};
        const Drawn drawn(spec);
        const QRectF place = MarkLabelPlaces(drawn.context).place(spec.marks.first()).rect;
        EXPECT_FALSE(isOverCurve(drawn.context, place)) << at;
        EXPECT_LE(place.right(), drawn.frame.plot.right() + 1e-6) << at;
        EXPECT_GE(place.left(), drawn.frame.plot.left() - 1e-6) << at;
        const double line = drawn.frame.x.position(at);
        EXPECT_TRUE(std::abs(place.left() - line) < 8.0 || std::abs(place.right() - line) < 8.0)
            << at << " beside its line";
    }
}

TEST(MarkLabelPlaces, standApartFromEachOther) {
    ChartSpec spec = crossing();
    spec.marks = {upright(0.40, QStringLiteral("Break-even U*: 40 %")),
                  upright(0.42, QStringLiteral("In use: 42 %")),
                  {Direction::Horizontal, 7.0, QStringLiteral("Today $7.00"), ColorRole::Current}};
    const Drawn drawn(spec);
    MarkLabelPlaces places(drawn.context);
    QList<QRectF> taken;
    for (const MarkSpec& mark : spec.marks) {
        const QRectF place = places.place(mark).rect;
        for (const QRectF& other : taken) EXPECT_FALSE(place.intersects(other)) << mark.label.toStdString();
        EXPECT_FALSE(isOverCurve(drawn.context, place)) << mark.label.toStdString();
        taken.append(place);
    }
}

/// Neither side has room for it on one line, and the lines of both marks run from the top to the bottom.
TEST(MarkLabelPlaces, breakALabelRatherThanCoverTheLineOfAnother) {
    ChartSpec spec;
    spec.x.maximum = 100.0;
    const QString words = QStringLiteral("typical values 3.45");
    const QFontMetricsF metrics(Drawn(spec).frame.labelFont);
    const double perPixel = 100.0 / Drawn(spec).frame.plot.width();
    const double width = metrics.horizontalAdvance(words) * perPixel;
    spec.marks = {upright(0.6 * width, words), upright(1.5 * width, QStringLiteral("9 in 10 at most 4.22"))};
    const Drawn drawn(spec);
    const MarkLabel label = MarkLabelPlaces(drawn.context).place(spec.marks.first());
    EXPECT_GT(label.lines.size(), 1);
    EXPECT_EQ(label.lines.join(u' '), words);
    EXPECT_GT(label.rect.left(), drawn.frame.x.position(spec.marks.first().value));
    EXPECT_LT(label.rect.right(), drawn.frame.x.position(spec.marks.last().value));
}

/// A curve that rises to the end of the plot crosses every place of one long line of text; over the plot is the title.
TEST(MarkLabelPlaces, breakALabelRatherThanCoverACurveOrTheTitleOfTheAxis) {
    ChartSpec spec;
    spec.x.maximum = 10.0;
    spec.y.maximum = 1.0;
    spec.y.title = QStringLiteral("total cost of all nodes, USD over the horizon");
    SeriesSpec rising;
    rising.points = {{0.0, 0.0}, {10.0, 1.0}};
    spec.series = {rising};
    const Drawn empty(spec, QSize(300, 150));
    QString words = QStringLiteral("Optimum: none");
    const QFontMetricsF metrics(empty.frame.labelFont);
    while (metrics.horizontalAdvance(words) < 0.85 * empty.frame.plot.width()) words += QStringLiteral(" node");
    spec.marks = {upright(0.0, words)};
    const Drawn drawn(spec, QSize(300, 150));
    const MarkLabel label = MarkLabelPlaces(drawn.context).place(spec.marks.first());
    EXPECT_EQ(label.lines.size(), 2);
    EXPECT_FALSE(isOverCurve(drawn.context, label.rect));
    EXPECT_GE(label.rect.top(), drawn.frame.plot.top() - 1e-6);
}

TEST(MarkLabelPlaces, standAtTheTopWhereNothingIsInTheWay) {
    ChartSpec spec;
    spec.x.maximum = 100.0;
    spec.marks = {upright(30.0, QStringLiteral("Optimum: 30 nodes"))};
    const Drawn drawn(spec);
    EXPECT_NEAR(MarkLabelPlaces(drawn.context).place(spec.marks.first()).rect.top(), drawn.frame.plot.top(), 1e-6);
}

TEST(MarkLabelPlaces, breakALongLabelRatherThanCoverItsOwnLine) {
    ChartSpec spec;
    spec.x.maximum = 10.0;
    spec.y.title = QStringLiteral("total cost, USD over the horizon");
    spec.marks = {upright(4.5, QStringLiteral("Optimum of the whole sweep: 1,159 bare-metal nodes"))};
    const Drawn drawn(spec);
    const MarkLabel label = MarkLabelPlaces(drawn.context).place(spec.marks.first());
    EXPECT_GT(label.lines.size(), 1);
    EXPECT_GT(label.rect.left(), drawn.frame.x.position(4.5));
    EXPECT_LE(label.rect.right(), drawn.frame.plot.right());
    EXPECT_GE(label.rect.top(), drawn.frame.plot.top() - 1e-6) << "not on the title of the axis";
}

TEST(MarkLabelPlaces, breakALabelThatIsWiderThanThePlot) {
    ChartSpec spec;
    spec.x.maximum = 10.0;
    const QSize small(190, 200);
    const Drawn empty(spec, small);
    const QFontMetricsF metrics(empty.frame.labelFont);
    QString word = QStringLiteral("Bare-metal");
    while (metrics.horizontalAdvance(word) < 0.7 * empty.frame.plot.width()) word += u's';
    spec.marks = {upright(5.0, QStringLiteral("Optimum: 4 ") + word)};
    const Drawn drawn(spec, small);
    const MarkLabel label = MarkLabelPlaces(drawn.context).place(spec.marks.first());
    EXPECT_EQ(label.lines.size(), 2) << "no side of its line is wide enough for the longer word";
    EXPECT_GE(label.rect.left(), drawn.frame.plot.left() - 1e-6);
    EXPECT_LE(label.rect.right(), drawn.frame.plot.right() + 1e-6);
}

/// A curve through the whole of a low plot leaves no place off it; over the plot the title of the axis stands.
TEST(MarkLabelPlaces, coverACurveRatherThanTheTitleOfTheAxis) {
    for (const int height : {90, 110, 130, 150}) {
        ChartSpec spec;
        spec.x.maximum = 400.0;
        spec.y.maximum = 1.25;
        spec.y.title = QStringLiteral("total cost of all nodes, USD over the whole horizon");
        SeriesSpec comb;
        comb.kind = SeriesKind::StepLine;
        for (int i = 0; i <= 400; ++i) comb.points.append({static_cast<double>(i), i % 2 == 0 ? 0.0 : 1.0});
        spec.series = {comb};
        spec.marks = {upright(60.0, QStringLiteral("Optimum: 60 nodes"))};
        const Drawn drawn(spec, QSize(380, height));
        const QRectF place = MarkLabelPlaces(drawn.context).place(spec.marks.first()).rect;
        const QFontMetricsF metrics(drawn.frame.labelFont);
        for (const PlacedText& text : drawn.frame.texts) {
            const QRectF box(text.baseline.x(), text.baseline.y() - metrics.ascent(),
                             metrics.horizontalAdvance(text.text), metrics.height());
            EXPECT_FALSE(box.intersects(place)) << height << ": on " << text.text.toStdString();
        }
    }
}

TEST(MarkLabelPlaces, aPlotFullOfCurvesStillHasAPlace) {
    ChartSpec spec;
    spec.x.maximum = 400.0;
    SeriesSpec comb;
    comb.kind = SeriesKind::StepLine;
    for (int i = 0; i <= 400; ++i) comb.points.append({static_cast<double>(i), i % 2 == 0 ? 0.0 : 1.0});
    spec.series = {comb};
    spec.marks = {upright(200.0, QStringLiteral("Optimum: 200 nodes"))};
    const Drawn drawn(spec);
    const QRectF place = MarkLabelPlaces(drawn.context).place(spec.marks.first()).rect;
    EXPECT_TRUE(isOverCurve(drawn.context, QRectF(drawn.frame.plot.center(), QSizeF(60, 16))));
    EXPECT_TRUE(drawn.frame.bounds.contains(place));
}

}  // namespace
}  // namespace splitpoint::ui
