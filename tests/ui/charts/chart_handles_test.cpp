#include <gtest/gtest.h>

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

#include "tests/ui/charts/gallery.h"
#include "tests/ui/charts/sample_specs.h"
#include "tests/ui/patience.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_view.h"

namespace splitpoint::ui {
namespace {

struct Move {
    QString id;
    QPointF at;
    HandlePhase phase;
};

struct ChartHandles : testing::Test {
    ChartHandles() {
        auto* row = new QHBoxLayout(&window);
        row->addWidget(&before);
        row->addWidget(&view, 1);
        row->addWidget(&after);
        window.resize(700, 460);
        view.setSpec(fixture::heatMapSpec(20));
        window.show();
        window.activateWindow();
        QTest::qWait(20);
        QObject::connect(&view, &ChartView::handleMoved, &view,
                         [this](const QString& id, const QPointF& at, HandlePhase phase) {
                             moves.append({id, at, phase});
                         });
        frame = layoutChart(view.spec(), view.size(), view.font());
    }
    [[nodiscard]] QPoint handlePosition() const {
        const HandleSpec& handle = view.spec().handles.first();
        return QPointF(frame.x.position(handle.x), frame.y.position(handle.y)).toPoint();
    }
    QWidget window;
    QPushButton before{QStringLiteral("before")}, after{QStringLiteral("after")};
    ChartView view;
    ChartFrame frame;
    QList<Move> moves;
};

TEST_F(ChartHandles, DragTellsBeginMovesAndEnd) {
    const QPoint from = handlePosition();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    EXPECT_TRUE(moves.isEmpty()) << "a press alone moves nothing";
    QTest::mouseMove(&view, from + QPoint(30, -20));
    QTest::mouseMove(&view, from + QPoint(60, -40));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, -40));
    ASSERT_EQ(moves.size(), 4);
    EXPECT_EQ(moves[0].phase, HandlePhase::Begin);
    EXPECT_EQ(moves[0].at, QPointF(0.55, 2.0));
    EXPECT_EQ(moves[1].phase, HandlePhase::Move);
    EXPECT_EQ(moves[3].phase, HandlePhase::End);
    EXPECT_EQ(moves[3].id, QStringLiteral("here"));
    EXPECT_NEAR(moves[3].at.x(), frame.x.value(from.x() + 60), 1e-9);
    EXPECT_NEAR(moves[3].at.y(), frame.y.value(from.y() - 40), 1e-9);
    EXPECT_EQ(moves[3].at, moves[2].at);
}

TEST_F(ChartHandles, EscapeDuringADragPutsItBack) {
    const QPoint from = handlePosition();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(40, 0));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Escape);
    ASSERT_FALSE(moves.isEmpty());
    EXPECT_EQ(moves.last().phase, HandlePhase::Cancel);
    EXPECT_EQ(moves.last().at, QPointF(0.55, 2.0));
    EXPECT_EQ(view.spec().handles.first().x, 0.55);
    const qsizetype told = moves.size();
    QTest::mouseMove(&view, from + QPoint(80, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(80, 0));
    EXPECT_EQ(moves.size(), told) << "a canceled drag is over";
}

TEST_F(ChartHandles, StaysInTheHandWhileNewSpecsArrive) {
    const QPoint from = handlePosition();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(60, 0));
    const double held = view.spec().handles.first().x;
    view.setSpec(fixture::heatMapSpec(20));  // a late answer with the old place
    EXPECT_EQ(view.spec().handles.first().x, held);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 0));
    view.setSpec(fixture::heatMapSpec(20));
    EXPECT_EQ(view.spec().handles.first().x, 0.55) << "the gesture is over: the spec holds";
}

TEST_F(ChartHandles, VanishingHandleEndsItsGesture) {
    const QPoint from = handlePosition();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(60, 0));
    ChartSpec none = fixture::heatMapSpec(20);
    none.handles.clear();
    view.setSpec(none);
    const qsizetype told = moves.size();
    QTest::mouseMove(&view, from + QPoint(80, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(80, 0));
    EXPECT_EQ(moves.size(), told);
}

TEST_F(ChartHandles, TabReachesItAndArrowsMoveItByItsStep) {
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    ASSERT_TRUE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(moves.isEmpty()) << "the chart itself: arrows move the readout";
    QTest::keyClick(&view, Qt::Key_Tab);
    ASSERT_TRUE(view.hasFocus()) << "the handle is a stop of its own";
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(moves.size(), 3);
    EXPECT_NEAR(moves.last().at.x(), 0.55 + 0.01 + 0.10, 1e-12);
    EXPECT_EQ(moves.last().at.y(), 2.0);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(moves.last().phase, HandlePhase::End);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(moves.last().phase, HandlePhase::Cancel);
    EXPECT_EQ(moves.last().at.y(), 2.0);
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus()) << "no trap";
    QTest::keyClick(&after, Qt::Key_Tab, Qt::ShiftModifier);
    ASSERT_TRUE(view.hasFocus());
    const qsizetype told = moves.size();
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_GT(moves.size(), told) << "backwards the handle comes first";
}

TEST_F(ChartHandles, NudgesInARowAreOneGesture) {
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    for (int i = 0; i < 5; ++i) QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(std::count_if(moves.begin(), moves.end(), [](const Move& m) { return m.phase == HandlePhase::Begin; }),
              1);
    QTRY_COMPARE_WITH_TIMEOUT(moves.last().phase == HandlePhase::End, true, test::kPatienceMs);
    EXPECT_NEAR(moves.last().at.x(), 0.60, 1e-12);
}

TEST_F(ChartHandles, FocusShowsAndIsSpoken) {
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    const QImage onChart = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Tab);
    EXPECT_NE(view.grab().toImage(), onChart);
    const QColor focus = themeOf(view.palette()).focus;
    const QImage image = view.grab().toImage();
    const QPoint at = handlePosition();
    int ring = 0;
    for (int dy = -20; dy <= 20; ++dy)
        for (int dx = -20; dx <= 20; ++dx)
            if (image.rect().contains(at + QPoint(dx, dy)) &&
                image.pixelColor(at + QPoint(dx, dy)).rgb() == focus.rgb())
                ++ring;
    fixture::keepPicture(view, QStringLiteral("handle-focused"));
    EXPECT_GT(ring, 40) << "a ring in the color of the focus";
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->text(QAccessible::Value).startsWith(QStringLiteral("Utilization and price ratio")));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_TRUE(chart->text(QAccessible::Value).contains(formatNumber(0.56, Quantity::Percent)));
}

TEST_F(ChartHandles, ArrowsWalkOverTheCells) {
    view.setFocus();
    std::optional<QPointF> at;
    QObject::connect(&view, &ChartView::readoutMoved, &view, [&at](std::optional<QPointF> p) { at = p; });
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_TRUE(at) << "begins in the middle";
    EXPECT_NEAR(at->x(), 10.5 / 20, 1e-12);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    ASSERT_TRUE(at);
    EXPECT_NEAR(at->x(), 0.5 / 20, 1e-12);
    EXPECT_NEAR(at->y(), 0.5 * std::pow(16.0, 11.5 / 20), 1e-9);
    EXPECT_TRUE(view.spokenText().contains(QStringLiteral("wins"))) << view.spokenText().toStdString();
    fixture::keepPicture(view, QStringLiteral("cell-readout"));
    const QImage with = view.grab().toImage();
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(at);
    EXPECT_NE(view.grab().toImage(), with) << "the cell was outlined";
}

TEST_F(ChartHandles, AClickBesideItPicksThePoint) {
    std::optional<QPointF> at;
    QObject::connect(&view, &ChartView::picked, &view, [&at](const QPointF& p) { at = p; });
    const QPoint where = frame.plot.center().toPoint() + QPoint(-80, 60);
    QTest::mouseClick(&view, Qt::LeftButton, {}, where);
    ASSERT_TRUE(at);
    EXPECT_NEAR(at->x(), frame.x.value(where.x()), 1e-9);
    EXPECT_TRUE(moves.isEmpty());
}

}  // namespace
}  // namespace splitpoint::ui
