// The canvas by keyboard where its unit is not the hour, and the line in which values are typed.
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include "models/demand/day_edit.h"
#include "tests/ui/sketch/sketch_fixture.h"
#include "ui/sketch/sketch_canvas.h"

namespace splitpoint::ui {
namespace {

constexpr models::HourRange kMonday{0, 23}, kTuesday{24, 47}, kLastDay{480, 503};

/// The year of three weeks in front, its canvas in focus.
class SketchYearKeys : public test::SketchWindow {
  protected:
    SketchYearKeys() {
        session().setScope(SketchScope::Year);
        page().canvas()->setFocus();
        before = session().view().gpus;
    }
    void type(Qt::Key key, Qt::KeyboardModifiers keys = Qt::NoModifier) { QTest::keyClick(page().canvas(), key, keys); }
    void enter(const QString& typed) {
        for (const QChar& letter : typed) {
            if (page().typing()->text().isEmpty())
                QTest::keyClick(page().canvas(), letter.toLatin1());
            else
                QTest::keyClick(page().typing(), letter.toLatin1());
        }
        QTest::keyClick(page().typing(), Qt::Key_Return);
    }
    [[nodiscard]] double was(int hour) const { return before[static_cast<std::size_t>(hour)]; }
    [[nodiscard]] static double dayMean(const std::vector<double>& gpus, std::size_t day) {
        return models::dayMeans(gpus)[day];
    }

    std::vector<double> before;
};

TEST_F(SketchYearKeys, SelectWholeDaysAsAClickDoes) {
    EXPECT_EQ(session().selection(), kMonday) << "from the start, as the frame on the calendar shows";
    const auto click = [&](int day, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(page().canvas(), Qt::LeftButton, keys, page().canvas()->positionOfDay(day).toPoint());
        return session().selection();
    };
    type(Qt::Key_Right);
    EXPECT_EQ(session().selection(), kTuesday);
    EXPECT_EQ(session().selection(), click(1, {}));
    type(Qt::Key_Right, Qt::ShiftModifier);
    type(Qt::Key_Right, Qt::ShiftModifier);
    const models::HourRange threeDays = session().selection();
    EXPECT_EQ(threeDays, (models::HourRange{24, 95}));
    click(1, {});
    EXPECT_EQ(click(3, Qt::ShiftModifier), threeDays);
    type(Qt::Key_End);
    EXPECT_EQ(session().selection(), kLastDay);
    type(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(session().selection(), (models::HourRange{456, 503}));
    type(Qt::Key_Home);
    EXPECT_EQ(session().selection(), kMonday);
    type(Qt::Key_Left);
    EXPECT_EQ(session().selection(), kMonday);
}

TEST_F(SketchYearKeys, NudgeTypeAndEraseWholeDays) {
    type(Qt::Key_Right);
    for (int i = 0; i < 4; ++i) type(Qt::Key_Up);
    for (const int hour : {24, 36, 47}) EXPECT_NEAR(at(hour), was(hour) + 4.0, 1e-9) << hour;
    EXPECT_NEAR(at(23), was(23), 1e-9);
    EXPECT_NEAR(at(48), was(48), 1e-9);
    enter(QStringLiteral("=100"));
    for (const int hour : {24, 36, 47}) EXPECT_NEAR(at(hour), 100.0, 1e-9) << hour;
    EXPECT_NEAR(at(48), was(48), 1e-9);
    type(Qt::Key_Delete);
    EXPECT_EQ(bytes(), start) << "nothing that was drawn is left on the day";
}

TEST_F(SketchYearKeys, MakeTheDayOfAnHourThatWasChosenInTheTable) {
    session().select(30, 30);
    type(Qt::Key_Up);
    EXPECT_EQ(session().selection(), kTuesday) << "what is read out is what changes";
    EXPECT_NEAR(at(24), was(24) + 1.0, 1e-9);
    session().select(30, 30);
    enter(QStringLiteral("=7"));
    EXPECT_NEAR(at(47), 7.0, 1e-9);
    session().select(30, 30);
    type(Qt::Key_Delete);
    EXPECT_EQ(bytes(), start);
}

TEST_F(SketchYearKeys, MakeWholeDaysOfHoursOverSeveral) {
    session().select(30, 60);
    type(Qt::Key_Up);
    EXPECT_EQ(session().selection(), (models::HourRange{24, 71}));
    for (const int hour : {24, 29, 61, 71}) EXPECT_NEAR(at(hour), was(hour) + 1.0, 1e-9) << hour;
    for (const int hour : {23, 72}) EXPECT_NEAR(at(hour), was(hour), 1e-9) << hour;
}

TEST_F(SketchYearKeys, EndASelectingDragByEscape) {
    SketchCanvas* canvas = page().canvas();
    QTest::mousePress(canvas, Qt::LeftButton, {}, canvas->positionOfDay(2).toPoint());
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(canvas, &key);
    EXPECT_TRUE(key.isAccepted()) << "it is not the layout's";
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, canvas->positionOfDay(2).toPoint());
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(canvas, &again);
    EXPECT_FALSE(again.isAccepted());
    EXPECT_EQ(bytes(), start);
}

TEST_F(SketchYearKeys, DrawALineThatLeavesTheDaysTheirShape) {
    session().setTool(SketchTool::Line);
    session().select(0, 71);
    enter(QStringLiteral("*2"));
    session().select(0, 119);
    const auto doubled = session().view().gpus;
    type(Qt::Key_Return);
    const auto& now = session().view().gpus;
    EXPECT_NEAR(dayMean(now, 0), dayMean(doubled, 0), 1e-6);
    EXPECT_NEAR(dayMean(now, 2), (dayMean(doubled, 0) + dayMean(doubled, 4)) / 2.0, 1e-6);
    EXPECT_NEAR(dayMean(now, 4), dayMean(doubled, 4), 1e-6);
    const double factor = at(36) / doubled[36];
    EXPECT_NEAR(at(26) / doubled[26], factor, 1e-6) << "a day follows its mean";
}

TEST_F(SketchYearKeys, BrushADayAndOneThatIsShort) {
    session().setTool(SketchTool::Brush);
    type(Qt::Key_Right);
    type(Qt::Key_Up);
    EXPECT_NEAR(dayMean(session().view().gpus, 1), dayMean(before, 1) + 1.0, 1e-6);
    undoAll();
    models::Scenario scenario = *window.document().snapshot();
    scenario.hours = 488;  // 20 days and 8 hours
    window.document().startWith(scenario);
    session().setScope(SketchScope::Year);
    before = session().view().gpus;
    type(Qt::Key_End);
    EXPECT_EQ(session().selection(), (models::HourRange{480, 487}));
    type(Qt::Key_Up);
    EXPECT_NEAR(dayMean(session().view().gpus, 20), dayMean(before, 20) + 1.0, 1e-6);
}

TEST_F(SketchYearKeys, LeaveNothingOfAValueAfterEscape) {
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    type(Qt::Key_7);
    EXPECT_EQ(page().typing()->text(), QStringLiteral("=7"));
    EXPECT_TRUE(page().typing()->hasFocus());
    QTest::keyClick(page().typing(), Qt::Key_Escape);
    EXPECT_TRUE(page().typing()->text().isEmpty());
    EXPECT_TRUE(page().canvas()->hasFocus()) << "as after Enter";
    EXPECT_EQ(bytes(), start);
}

TEST_F(SketchYearKeys, KeepTheWholeDayInSight) {
    session().setWindow({168.0, 336.0, 1.0});
    session().select(168, 191);
    type(Qt::Key_Left);
    EXPECT_EQ(session().selection(), (models::HourRange{144, 167}));
    EXPECT_DOUBLE_EQ(session().window().firstHour, 144.0);
}

}  // namespace
}  // namespace splitpoint::ui
