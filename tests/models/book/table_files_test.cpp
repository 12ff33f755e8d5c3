#include "models/book/table_files.h"

#include <gtest/gtest.h>

namespace splitpoint::models::book {
namespace {

TEST(TableFiles, AreCalledAsTheirSheets) {
    EXPECT_EQ(tableFileName(Table{"Plans", "Plans", {}, {}}), "plans.csv");
}

TEST(TableFiles, AFaultSaysWhichAreNewAndWhichAreNot) {
    const Error full{ErrorKind::Io, "cannot be written: No space left on device; name a folder that can be written"};
    const Error some = writtenInPart(full, {"answer.csv", "plans.csv"});
    EXPECT_EQ(some.kind, ErrorKind::Io);
    EXPECT_EQ(some.message, full.message + "; new: answer.csv, plans.csv; the other files are as before");
    EXPECT_EQ(writtenInPart(full, {}).message, full.message + "; all files are as before");
}

}  // namespace
}  // namespace splitpoint::models::book
