#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/ui/charts/gallery.h"
#include "tests/ui/charts/sample_specs.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_view.h"

namespace splitpoint::ui {
namespace {

struct ChartZoom : testing::Test {
    ChartZoom() {
        view.resize(640, 420);
        view.setSpec(fixture::sampleSpecs()[0]);  // a week of hours
        view.show();
        view.activateWindow();
        view.setFocus();
        QTest::qWait(20);
        QObject::connect(&view, &ChartView::xRangeChanged, &view, [this](double from, double to) {
            told.append({from, to});
        });
    }
    [[nodiscard]] ChartFrame frame() const { return layoutChart(view.spec(), view.size(), view.font()); }
    [[nodiscard]] QPointF middle() const { return frame().plot.center(); }
    void wheel(const QPointF& at, int steps) {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
        view.grab();
    }
    [[nodiscard]] double width() const { return view.spec().x.upper() - view.spec().x.lower(); }
    ChartView view;
    QList<AxisRange> told;
};

TEST_F(ChartZoom, WheelZoomsAtTheCursorAndTells) {
    const double all = width();
    const QPointF at = middle() + QPointF(100, 0);
    const double under = frame().x.value(at.x());
    wheel(at, 2);
    EXPECT_NEAR(width(), all / (1.25 * 1.25), 1e-6);
    EXPECT_NEAR(frame().x.value(at.x()), under, 0.5) << "what is under the cursor stays there";
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().from, view.spec().x.lower());
    wheel(at, -20);
    EXPECT_FALSE(view.isZoomed()) << "out again: all of it, not more";
    EXPECT_EQ(width(), all);
}

TEST_F(ChartZoom, KeysZoomPanAndReset) {
    QTest::keyClick(&view, Qt::Key_Plus);
    ASSERT_TRUE(view.isZoomed());
    const double from = view.spec().x.lower();
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(view.spec().x.lower(), from);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_NEAR(view.spec().x.lower(), from, 1e-9);
    const double narrow = width();
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_GT(width(), narrow);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(ChartZoom, ArrowsStayTheReadoutsWhereNothingIsZoomed) {
    std::optional<QPointF> at;
    QObject::connect(&view, &ChartView::readoutMoved, &view, [&at](std::optional<QPointF> p) { at = p; });
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(at);
    EXPECT_FALSE(view.isZoomed());
}

/// The box with what the readout says; null: it is put away.
QWidget* readoutBox() {
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->inherits("QTipLabel") && each->isVisible()) return each;
    return nullptr;
}

TEST_F(ChartZoom, TheReadoutsBoxStaysAtItsPlaceAndGoesWhereThatIsOutOfSight) {
    std::optional<QPointF> at;
    QObject::connect(&view, &ChartView::readoutMoved, &view, [&at](std::optional<QPointF> p) { at = p; });
    for (int i = 0; i < 4; ++i) QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(at);
    const auto away = [&] {  // from the line to the box
        const QWidget* box = readoutBox();
        return box == nullptr ? 1e9 : view.mapFromGlobal(box->pos()).x() - frame().x.position(at->x());
    };
    const double first = away();
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_NEAR(away(), first, 1.5);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(at) << "it is still in sight";
    EXPECT_NEAR(away(), first, 1.5);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_FALSE(at);
    EXPECT_TRUE(view.spokenText().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([] { return readoutBox() == nullptr; }));
}

TEST_F(ChartZoom, MiddleButtonAndSpaceDragPan) {
    wheel(middle(), 4);
    const double from = view.spec().x.lower();
    const QPoint at = middle().toPoint();
    QTest::mousePress(&view, Qt::MiddleButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, at + QPoint(-60, 0), view.mapToGlobal(at + QPoint(-60, 0)), Qt::NoButton,
                     Qt::MiddleButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::MiddleButton, {}, at + QPoint(-60, 0));
    const double moved = view.spec().x.lower();
    EXPECT_NEAR(moved - from, width() * 60.0 / frame().plot.width(), 0.05 * width());
    QTest::keyPress(&view, Qt::Key_Space);
    QTest::mousePress(&view, Qt::LeftButton, {}, at);
    QTest::mouseMove(&view, at + QPoint(60, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at + QPoint(60, 0));
    QTest::keyRelease(&view, Qt::Key_Space);
    EXPECT_NEAR(view.spec().x.lower(), from, 0.05 * width());
}

TEST_F(ChartZoom, DoubleClickAndTheButtonShowAll) {
    wheel(middle(), 4);
    auto* button = view.findChild<QToolButton*>();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    EXPECT_FALSE(button->accessibleName().isEmpty());
    QTest::mouseDClick(&view, Qt::LeftButton, {}, middle().toPoint());
    EXPECT_FALSE(view.isZoomed());
    EXPECT_FALSE(button->isVisible());
    wheel(middle(), 4);
    button->click();
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(ChartZoom, BrushShowsTheRangeWhereTheSpecAsksForIt) {
    ChartSpec spec = view.spec();
    const auto brush = [this] {
        const QRectF plot = frame().plot;
        const QPoint from(static_cast<int>(plot.left() + 100), static_cast<int>(plot.center().y()));
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(60, 3));
        QTest::mouseMove(&view, from + QPoint(120, 3));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(120, 3));
    };
    spec.brushZoomsX = false;
    view.setSpec(spec);
    brush();
    EXPECT_FALSE(view.isZoomed());
    spec.brushZoomsX = true;
    view.setSpec(spec);
    int picks = 0;
    QObject::connect(&view, &ChartView::xPicked, &view, [&picks] { ++picks; });
    const double perPoint = width() / frame().plot.width();
    brush();
    ASSERT_TRUE(view.isZoomed());
    EXPECT_NEAR(width(), 120 * perPoint, 2 * perPoint);
    EXPECT_EQ(picks, 0) << "a drag is no click";
}

TEST_F(ChartZoom, StaysThroughANewAnswerAndEndsWithAnotherChart) {
    wheel(middle(), 4);
    const AxisRange shown = *view.spec().x.shown;
    ChartSpec next = fixture::sampleSpecs()[0];
    next.y.maximum *= 2;
    view.setSpec(next);
    ASSERT_TRUE(view.spec().x.shown);
    EXPECT_NEAR(view.spec().x.shown->from, shown.from, 1e-9);
    view.setSpec(fixture::sampleSpecs()[1]);
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(ChartZoom, FollowsAnotherChartWithoutTelling) {
    view.setShownX(AxisRange{192.0, 216.0});
    EXPECT_NEAR(view.spec().x.lower(), 192.0, 1e-9);
    EXPECT_TRUE(told.isEmpty());
    view.setShownX(std::nullopt);
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(ChartZoom, AMapZoomsInBothDirections) {
    view.setSpec(fixture::heatMapSpec(40));
    view.grab();
    const QImage whole = view.grab().toImage();
    wheel(middle(), 5);
    EXPECT_TRUE(view.spec().x.shown && view.spec().y.shown);
    EXPECT_NE(view.grab().toImage(), whole);
    fixture::keepPicture(view, QStringLiteral("map-zoomed"));
    // The same cell is under the same value, zoomed or not.
    const ChartFrame now = frame();
    const QPointF at(now.x.value(now.plot.center().x()), now.y.value(now.plot.center().y()));
    EXPECT_EQ(inWords(*readoutAt(view.spec(), at)), inWords(*readoutAt(fixture::heatMapSpec(40), at)));
}

TEST_F(ChartZoom, BarsOfCategoriesDoNot) {
    view.setSpec(fixture::sampleSpecs()[3]);
    view.grab();
    wheel(middle(), 5);
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(ChartZoom, TicksAdaptWithinADay) {
    view.setShownX(AxisRange{198.0, 210.0});
    fixture::keepPicture(view, QStringLiteral("demand-zoomed"));
    const ChartFrame zoomedIn = frame();
    EXPECT_GE(zoomedIn.xGrid.size(), 2) << "the ticks of the days are gone; hours stand in";
    for (const double at : zoomedIn.xGrid) {
        EXPECT_GE(at, zoomedIn.plot.left() - 0.5);
        EXPECT_LE(at, zoomedIn.plot.right() + 0.5);
    }
}

}  // namespace
}  // namespace splitpoint::ui
