#include "ui/document/recovery_writer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include "tests/ui/patience.h"
#include "tests/ui/window/test_scenarios.h"
#include "ui/document/scenario_document.h"

namespace splitpoint::ui {
namespace {

const QString kWage = QStringLiteral("operations.hourly_wage_usd");

// The promise is 5 s from the edit to the copy; the write itself gets the rest.
static_assert(kRecoveryDelay <= std::chrono::milliseconds(2500));

class Writer : public testing::Test {
  protected:
    Writer() : place(folder.filePath(QStringLiteral("recovery"))), file(folder.filePath(QStringLiteral("a.splitpoint"))) {
        document.startWith(test::fullScenario());
        EXPECT_TRUE(document.saveAs(file));
        writer = std::make_unique<RecoveryWriter>(document, place);
        writer->setDelays(std::chrono::milliseconds(5), std::chrono::milliseconds(5));
        QObject::connect(writer.get(), &RecoveryWriter::kept, writer.get(), [this](const std::string& text) {
            ++copies;
            lastKept = text;
        });
    }
    bool setWage(double usd) { return document.setField(kWage, models::Estimate(usd)).has_value(); }
    [[nodiscard]] bool onDisk() const { return QFile::exists(writer->slot().file()); }
    bool waitForCopy() {
        return QTest::qWaitFor([&] { return onDisk() && lastKept == document.fileText(); }, test::kPatienceMs);
    }
    bool waitForNone() {
        return QTest::qWaitFor([&] { return !onDisk(); }, test::kPatienceMs);
    }

    QTemporaryDir folder;
    QString place, file;
    ScenarioDocument document;
    int copies = 0;
    std::string lastKept;
    std::unique_ptr<RecoveryWriter> writer;  // goes first: it may keep a last copy
};

TEST_F(Writer, KeepsWhatSavingWouldWriteAndSaysWhatItBelongsTo) {
    const std::string saved = document.diskSha256();
    ASSERT_TRUE(setWage(77));
    ASSERT_TRUE(waitForCopy());
    QFile in(writer->slot().file());
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const auto record = recoveryRecord(in.readAll());
    ASSERT_TRUE(record) << record.error().toStdString();
    EXPECT_EQ(record->text, document.fileText());
    EXPECT_EQ(record->file, file);
    EXPECT_EQ(record->savedSha256, saved);
    EXPECT_EQ(record->pid, QCoreApplication::applicationPid());
    EXPECT_FALSE(record->host.isEmpty());
    EXPECT_TRUE(record->writtenAt.isValid());
    EXPECT_EQ(in.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()) << "it is the user's alone";
}

TEST_F(Writer, ACopyComesWhileEditsKeepComing) {
    int edits = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] { setWage(100 + ++edits % 50); });
    typing.start(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return copies >= 3; }, test::kPatienceMs)) << edits << " edits, none kept";
    EXPECT_GT(edits, 3);
}

TEST_F(Writer, KeepsWhatIsShownInTheMiddleOfADrag) {
    document.beginGesture();
    ASSERT_TRUE(document.preview([](models::Scenario& s) { s.operations.hourlyWageUsd = 66.0; }));
    ASSERT_TRUE(waitForCopy());
    EXPECT_NE(lastKept.find("66"), std::string::npos);
    document.cancelGesture();
    EXPECT_TRUE(waitForNone()) << "nothing is unsaved after Escape";
}

TEST_F(Writer, TheEndOfADragLeavesNoMomentWithoutACopy) {
    document.beginGesture();
    ASSERT_TRUE(document.preview([](models::Scenario& s) { s.operations.hourlyWageUsd = 66.0; }));
    ASSERT_TRUE(waitForCopy());
    bool always = true;
    QObject::connect(&document, &ScenarioDocument::scenarioChanged, writer.get(), [&] { always = always && onDisk(); });
    QObject::connect(&document.undoStack(), &QUndoStack::cleanChanged, writer.get(), [&] { always = always && onDisk(); });
    Edit edit;
    edit.words.what = QStringLiteral("Drag");
    edit.apply = [](models::Scenario& s) { s.operations.hourlyWageUsd = 66.0; };
    edit.revert = [](models::Scenario& s) { s.operations.hourlyWageUsd = 1.0; };
    document.finishGesture(edit);
    always = always && onDisk();
    QCoreApplication::processEvents();
    EXPECT_TRUE(always && onDisk());
}

TEST_F(Writer, SavedUndoneOrDiscardedWorkIsNotKept) {
    ASSERT_TRUE(setWage(77));
    ASSERT_TRUE(waitForCopy());
    document.undoStack().undo();
    EXPECT_TRUE(waitForNone());
    document.undoStack().redo();
    ASSERT_TRUE(waitForCopy());
    ASSERT_TRUE(document.save());
    EXPECT_TRUE(waitForNone());
    ASSERT_TRUE(setWage(78));
    ASSERT_TRUE(waitForCopy());
    writer->discard();
    EXPECT_FALSE(onDisk());
    ASSERT_TRUE(setWage(79));
    EXPECT_TRUE(waitForCopy()) << "work after that is work again";
    document.startWith(test::fullScenario());
    EXPECT_TRUE(waitForNone()) << "another scenario took its place";
}

TEST_F(Writer, AWindowThatEndsWithoutAWordKeepsItsWork) {
    ASSERT_TRUE(setWage(77));
    const QString copy = writer->slot().file();
    writer.reset();
    EXPECT_TRUE(QFile::exists(copy));
    const FoundCopies found = findRecoveryCopies(place);
    ASSERT_EQ(found.copies.size(), 1U);
    EXPECT_EQ(found.copies.front()->record().text, document.fileText());
}

TEST_F(Writer, TheCopyIsBroughtUpToDateBeforeTheFileIsWritten) {
    writer->setDelays(std::chrono::hours(1), std::chrono::hours(1));
    ASSERT_TRUE(setWage(77));
    const std::string text = document.fileText();
    bool keptBefore = false;
    QObject::connect(&document.undoStack(), &QUndoStack::cleanChanged, writer.get(), [&] { keptBefore = lastKept == text; });
    ASSERT_TRUE(document.save());
    EXPECT_TRUE(keptBefore);
}

TEST_F(Writer, AFailureIsToldOnceAndMendsItself) {
    QFile inTheWay(place);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QSignalSpy failed(writer.get(), &RecoveryWriter::failed), works(writer.get(), &RecoveryWriter::worksAgain);
    for (int n = 0; n < 5; ++n) {
        ASSERT_TRUE(setWage(50 + n));
        EXPECT_FALSE(writer->flush());
    }
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(failed.front().front().toString().isEmpty());
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_TRUE(waitForCopy()) << "tried again without another edit";
    EXPECT_EQ(works.count(), 1);
}

}  // namespace
}  // namespace splitpoint::ui
