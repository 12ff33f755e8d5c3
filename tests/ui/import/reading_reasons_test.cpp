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

}  // namespace
}  // namespace splitpoint::ui
