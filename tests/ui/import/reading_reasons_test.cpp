// The reasons below the fields of the form: each as high as its words.
#include "tests/ui/import/import_window.h"
#include "ui/calibrate/note_label.h"
#include "ui/import/reading_form.h"

namespace splitpoint::ui {
namespace {

class ReadingReasons : public test::ImportWindow {};

TEST_F(ReadingReasons, StandAsHighAsTheirWords) {
    open(sampleFile("sacct_X_parsable2.txt"));
    int seen = 0;
    for (const NoteLabel* reason : dialog->reading()->findChildren<NoteLabel*>()) {
        if (!reason->isVisible()) continue;
        ++seen;
        const int words =
            reason->fontMetrics().boundingRect(QRect(0, 0, reason->width(), 10000), Qt::TextWordWrap, reason->text()).height();
        EXPECT_LE(reason->height(), words + reason->fontMetrics().lineSpacing() / 2) << reason->text().toStdString();
        EXPECT_GE(reason->height(), words) << reason->text().toStdString();
    }
    EXPECT_GE(seen, 3);
}

/// Hours of India begin at half past of UTC, and so does its Monday.
TEST_F(ReadingReasons, NameTheMondayThatTheHoursLeadTo) {
    open(put("india.csv", "time,gpus\n2025-03-01 00:00,1\n2025-03-01 01:00,2\n2025-03-01 02:00,4\n"));
    ReadingForm* form = dialog->reading();
    EXPECT_EQ(form->skipHours()->accessibleDescription(), QStringLiteral("48 h lead to the first Monday 00:00 UTC"));
    form->timeZone()->setCurrentText(QStringLiteral("Asia/Kolkata"));
    Q_EMIT form->timeZone()->activated(0);
    settle();
    EXPECT_EQ(dialog->imported()->usage.gpus, (std::vector<double>{1, 2, 4}));
    EXPECT_EQ(form->skipHours()->accessibleDescription(), QStringLiteral("54 h lead to the first Monday 00:30 UTC"));
}

}  // namespace
}  // namespace splitpoint::ui
