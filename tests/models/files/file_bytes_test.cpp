#include "models/files/file_bytes.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include <gtest/gtest.h>

#include "models/files/output_place.h"
#include "tests/models/files/scenario_fixture.h"

namespace splitpoint {
namespace {

namespace fs = std::filesystem;

class FileBytes : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_bytes_" + std::to_string(::getpid()));
};

TEST_F(FileBytes, WritesReplacesAndRefusesToReplace) {
    const fs::path file = folder_ / "a";
    ASSERT_TRUE(models::writeBytes(file, "one", false));
    EXPECT_EQ(*models::readBytes(file), "one");
    const auto refused = models::writeBytes(file, "two", false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, models::kFileExists);
    EXPECT_EQ(*models::readBytes(file), "one");
    ASSERT_TRUE(models::writeBytes(file, "two", true));
    EXPECT_EQ(*models::readBytes(file), "two");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1)
        << "nothing temporary is left";
}

TEST_F(FileBytes, ReplacesWhatALinkMeansAndKeepsTheLink) {
    ASSERT_TRUE(models::writeBytes(folder_ / "real", "one", false));
    fs::create_symlink("real", folder_ / "link");
    ASSERT_TRUE(models::writeBytes(folder_ / "link", "two", true));
    EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
    EXPECT_EQ(*models::readBytes(folder_ / "real"), "two");
}

TEST_F(FileBytes, WhoMayReadAFileStaysWhenItIsReplaced) {
    const fs::path file = folder_ / "a", fresh = folder_ / "b";
    ASSERT_TRUE(models::writeBytes(file, "one", false));
    for (const unsigned mode : {0600U, 0640U, 0444U}) {
        ASSERT_EQ(::chmod(file.c_str(), mode), 0);
        ASSERT_TRUE(models::writeBytes(file, "two", true));
        EXPECT_EQ(static_cast<unsigned>(fs::status(file).permissions()), mode);
    }
    const mode_t before = ::umask(027);
    const auto written = models::writeBytes(fresh, "one", true);
    ::umask(before);
    ASSERT_TRUE(written);
    EXPECT_EQ(static_cast<unsigned>(fs::status(fresh).permissions()), 0640U) << "a new file is as the umask says";
}

TEST_F(FileBytes, APipeOrADeviceIsNeverReplaced) {
    ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    for (const bool replace : {false, true}) {
        const auto written = models::writeBytes(folder_ / "pipe", "x", replace);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().message, "is no ordinary file; give another name");
    }
    EXPECT_TRUE(fs::is_fifo(folder_ / "pipe"));
}

TEST_F(FileBytes, WhatIsReadIsKnownByEveryName) {
    const fs::path input = folder_ / "input", other = folder_ / "other";
    ASSERT_TRUE(models::writeBytes(input, "one", false));
    ASSERT_TRUE(models::writeBytes(other, "two", false));
    fs::create_directories(folder_ / "below");
    fs::create_symlink(input, folder_ / "link");
    fs::create_hard_link(input, folder_ / "twin");
    for (const fs::path& output : {input, folder_ / "below" / ".." / "input", folder_ / "link", folder_ / "twin"}) {
        const auto checked = models::checkOutputIsNoInput(output, {"", folder_ / "missing", other, input});
        ASSERT_FALSE(checked) << output;
        EXPECT_EQ(checked.error().message, "is read as well and would be overwritten; give another name to write to");
    }
    EXPECT_TRUE(models::checkOutputIsNoInput(other, {input, ""}));
    EXPECT_TRUE(models::checkOutputIsNoInput(folder_ / "new", {input, folder_ / "new"})) << "nothing is there yet";
    EXPECT_TRUE(models::checkOutputIsNoInput("", {input}));
}

TEST_F(FileBytes, EachOutputHasAFileOfItsOwn) {
    const fs::path one = folder_ / "one", other = folder_ / "other";
    EXPECT_TRUE(models::checkOutputsApart({one, "", "", other})) << "nothing is there yet";
    fs::create_directories(folder_ / "below");
    ASSERT_TRUE(models::writeBytes(other, "two", false));
    fs::create_symlink(other, folder_ / "link");
    for (const auto& [first, second] :
         {std::pair{one, one}, {one, folder_ / "below" / ".." / "one"}, {folder_ / "link", other}}) {
        const auto checked = models::checkOutputsApart({first, "", second});
        ASSERT_FALSE(checked) << second;
        EXPECT_EQ(checked.error().message,
                  second.string() +
                      " is named for two outputs, and one would replace the other; give each a name of its own");
    }
    EXPECT_TRUE(models::checkOutputsApart({"/dev/null", "/dev/null"}));
}

TEST_F(FileBytes, FaultsAreSentences) {
    EXPECT_NE(
        models::writeBytes(folder_ / "no" / "file", "x", false).error().message.find("cannot be written: No such file"),
        std::string::npos);
    EXPECT_TRUE(models::writeBytes(folder_ / "no" / "file", "x", true)
                    .error()
                    .message.ends_with("; name a folder that can be written"));
    EXPECT_EQ(models::writeBytes(folder_, "x", true).error().message, "is a folder; give a file");
    EXPECT_EQ(models::readBytes(folder_).error().message, "is a folder; give a file");
    std::ofstream(folder_ / "large").close();
    fs::resize_file(folder_ / "large", models::kMaxFileBytes + 1);
    EXPECT_NE(models::readBytes(folder_ / "large").error().message.find("larger than 256 MiB"), std::string::npos);
}

}  // namespace
}  // namespace splitpoint
