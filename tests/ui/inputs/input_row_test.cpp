#include "ui/inputs/input_row.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/ui/window/test_scenarios.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/range_handle.h"

namespace splitpoint::ui {
namespace {

using models::Estimate;
using namespace Qt::StringLiterals;

const QString kPrice = u"offers.on_demand.usd_per_gpu_hour"_s;

class Row : public testing::Test {
  protected:
    Row() {
        QLocale::setDefault(QLocale::c());
        models::Scenario scenario = test::fullScenario();
        scenario.offer(models::Tier::OnDemand)->usdPerGpuHour = 2.4;
        document.startWith(scenario);
        row = std::make_unique<InputRow>(document, *findField(document.fields(), kPrice));
        QObject::connect(&document, &ScenarioDocument::scenarioChanged, row.get(), [this] { row->refresh(); });
        row->resize(420, row->sizeHint().height());
        row->show();
        row->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(row.get()));
    }
    Estimate price() const { return document.snapshot()->offer(models::Tier::OnDemand)->usdPerGpuHour; }
    QLineEdit* line() { return qobject_cast<QLineEdit*>(row->editor()); }
    /// Sent at once; the platform's own pointer comes when it likes.
    void moveTo(QPoint place) {
        QMouseEvent event(QEvent::MouseMove, place, row->rangeHandle()->mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(row->rangeHandle(), &event);
    }
    void type(const char* text) {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), QString::fromUtf8(text));
        QTest::keyClick(line(), Qt::Key_Return);
    }

    ScenarioDocument document;
    std::unique_ptr<InputRow> row;
};

TEST_F(Row, KeepsARangeAsItWasTyped) {
    type("2.4 +- 15 %");
    EXPECT_EQ(price(), Estimate(2.04, 2.4, 2.76));
    EXPECT_EQ(line()->text(), u"2.40 ± 15 %"_s);
    type("2.4 +- 0.3");
    EXPECT_EQ(price(), Estimate(2.1, 2.4, 2.7));
    EXPECT_EQ(line()->text(), u"2.40 ± 0.30"_s);
}

TEST_F(Row, AMarginAloneGoesAroundTheValueThatWasThere) {
    type("± 10 %");
    EXPECT_EQ(price(), Estimate(2.16, 2.4, 2.64));
    document.undoStack().undo();
    EXPECT_EQ(price(), Estimate(2.4));
}

TEST_F(Row, AFigureOfOneDigitBeforeAMarginIsThatFigure) {
    for (const char* text : {"5 ± 10 %", "5±10%", "5+-10%", "5 +/- 10%"}) {
        type("2.4");
        type(text);
        EXPECT_EQ(price(), Estimate(4.5, 5, 5.5)) << text;
    }
}

TEST_F(Row, WhatIsRefusedLeavesTheDocumentAsItWas) {
    const int steps = document.undoStack().count();
    for (const char* text : {"2,5", "1.234,5", "2.9 to 2.1", "3 apples", "-1"}) {
        type(text);
        EXPECT_EQ(price(), Estimate(2.4)) << text;
        EXPECT_TRUE(row->hasProblem()) << text;
        EXPECT_EQ(line()->text(), QString::fromUtf8(text));
        EXPECT_EQ(document.undoStack().count(), steps) << text;
        EXPECT_TRUE(document.undoStack().isClean()) << text;
    }
    type("3.1");
    EXPECT_EQ(price(), Estimate(3.1));
    EXPECT_FALSE(row->hasProblem());
    EXPECT_EQ(document.undoStack().count(), steps + 1);
}

TEST_F(Row, WhileItCannotBeReadTheDocumentHasWhatWasThere) {
    line()->setFocus();
    line()->selectAll();
    QTest::keyClicks(line(), u"2"_s);
    EXPECT_EQ(price(), Estimate(2.0));
    QTest::keyClicks(line(), u",5"_s);
    EXPECT_EQ(price(), Estimate(2.4));
    EXPECT_EQ(line()->text(), u"2,5"_s);
    QTest::keyClick(line(), Qt::Key_Backspace);
    QTest::keyClick(line(), Qt::Key_Backspace);
    EXPECT_EQ(price(), Estimate(2.0));
    QTest::keyClick(line(), Qt::Key_Return);
    document.undoStack().undo();
    EXPECT_EQ(price(), Estimate(2.4)) << "one step from what was there";
}

TEST_F(Row, EscapeIsItsOwnOnlyWhereItTakesSomethingBack) {
    const auto isTaken = [this](QEvent::Type type) {
        QKeyEvent event(type, Qt::Key_Escape, Qt::NoModifier);
        if (type == QEvent::ShortcutOverride) event.ignore();  // as Qt asks: whoever wants the key accepts
        QApplication::sendEvent(line(), &event);
        return event.isAccepted();
    };
    line()->setFocus();
    EXPECT_FALSE(isTaken(QEvent::ShortcutOverride)) << "nothing was typed";
    EXPECT_FALSE(isTaken(QEvent::KeyPress));
    line()->selectAll();
    QTest::keyClicks(line(), u"9"_s);
    EXPECT_TRUE(isTaken(QEvent::ShortcutOverride)) << "before any shortcut";
    EXPECT_TRUE(isTaken(QEvent::KeyPress));
    EXPECT_EQ(price(), Estimate(2.4));
    EXPECT_FALSE(isTaken(QEvent::KeyPress)) << "it was taken back";
    type("-4");
    ASSERT_TRUE(row->hasProblem());
    EXPECT_TRUE(isTaken(QEvent::KeyPress));
    EXPECT_FALSE(row->hasProblem());
}

TEST_F(Row, EscapeTakesTypingBackWithoutAStepAndKeepsTheMark) {
    models::Scenario scenario = *document.snapshot();
    scenario.provenanceJson =
        R"({"values": {"offers.on_demand.usd_per_gpu_hour": {"kind": "quote", "source": "a list"}}})";
    document.startWith(scenario);
    row->refresh();
    const auto from = [&] { return document.provenance().of(kPrice).kind; };
    const auto kind = from();
    ASSERT_NE(kind, ProvenanceKind::Typed);
    line()->setFocus();
    line()->selectAll();
    QTest::keyClicks(line(), u"9"_s);
    EXPECT_EQ(from(), ProvenanceKind::Typed);
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_EQ(price(), Estimate(2.4));
    EXPECT_EQ(from(), kind);
    EXPECT_TRUE(document.undoStack().isClean());
    EXPECT_EQ(document.undoStack().count(), 0);
    const QString description = line()->accessibleDescription();
    EXPECT_TRUE(description.contains(u"a list"_s)) << description.toStdString();
    type("9");
    document.undoStack().undo();
    EXPECT_TRUE(line()->accessibleDescription().contains(u"a list"_s)) << "the mark is undone, too";
}

TEST_F(Row, ADragOfTheHandleIsOneStep) {
    RangeHandle* handle = row->rangeHandle();
    ASSERT_NE(handle, nullptr);
    ASSERT_TRUE(handle->isVisible());
    const int before = document.undoStack().count();
    const QPoint middle = handle->rect().center() + QPoint(2, 0);
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    for (int x = 4; x <= 24; x += 4) moveTo(middle + QPoint(x, 0));
    const Estimate dragged = price();
    EXPECT_GT(dragged.high, 2.4);
    EXPECT_NEAR(dragged.high - 2.4, 2.4 - dragged.low, 1e-9);
    EXPECT_EQ(dragged.typical, 2.4);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(24, 0));
    EXPECT_EQ(document.undoStack().count(), before + 1);
    document.undoStack().undo();
    EXPECT_EQ(price(), Estimate(2.4));
    document.undoStack().redo();
    EXPECT_EQ(price(), dragged);
}

TEST_F(Row, APressAloneAndEscapeLeaveNoStep) {
    RangeHandle* handle = row->rangeHandle();
    const int before = document.undoStack().count();
    QTest::mouseClick(handle, Qt::LeftButton, {}, handle->rect().center() + QPoint(20, 0));
    EXPECT_EQ(price(), Estimate(2.4));
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    moveTo(handle->rect().center() + QPoint(20, 0));
    EXPECT_TRUE(price().isRange());
    QTest::keyClick(handle, Qt::Key_Escape);
    EXPECT_EQ(price(), Estimate(2.4));
    EXPECT_EQ(document.undoStack().count(), before);
    EXPECT_FALSE(document.isInGesture());
}

TEST_F(Row, TheHandleIsWorkedByKeysAndByAssistiveTools) {
    RangeHandle* handle = row->rangeHandle();
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Up);
    EXPECT_EQ(price(), Estimate(2.28, 2.4, 2.52));
    QTest::keyClick(handle, Qt::Key_PageUp);
    EXPECT_EQ(spreadPercent(price()), 30);
    QTest::keyClick(handle, Qt::Key_Delete);
    EXPECT_EQ(price(), Estimate(2.4));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(handle);
    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Slider);
    EXPECT_EQ(face->text(QAccessible::Name), u"Range of On demand: price"_s);
    ASSERT_NE(face->valueInterface(), nullptr);
    face->valueInterface()->setCurrentValue(20);
    EXPECT_EQ(price(), Estimate(1.92, 2.4, 2.88));
    EXPECT_EQ(face->valueInterface()->currentValue().toInt(), 20);
}

TEST_F(Row, StepsOfTheValueKeepItsRange) {
    type("2.4 ± 15 %");
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_Up);
    EXPECT_EQ(price().typical, 2.5);
    EXPECT_NEAR(price().high, 2.5 * 1.15, 1e-9);
}

TEST_F(Row, WhatIsWrongTakesThePlaceOfTheHandle) {
    type("2.4 EUR");
    EXPECT_TRUE(row->hasProblem());
    EXPECT_FALSE(row->rangeHandle()->isVisible());
    EXPECT_EQ(price(), Estimate(2.4));
}

TEST_F(Row, TakesNoMoreTextWhileItGoes) {
    line()->setFocus();
    line()->selectAll();
    QTest::keyClicks(line(), u"2.6"_s);
    const int steps = document.undoStack().count();
    row.reset();  // with the keyboard in it
    EXPECT_EQ(document.undoStack().count(), steps);
    EXPECT_EQ(price(), Estimate(2.6));
}

}  // namespace
}  // namespace splitpoint::ui
