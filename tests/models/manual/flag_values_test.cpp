#include "models/manual/flag_values.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace {

/// What is said of these arguments; empty: they are taken.
std::string faultOf(std::vector<std::string> arguments) {
    CLI::App app("Cuts bread.", "slicer");
    app.set_version_flag("--version", "slicer 1");
    bool thin = false;
    int count = 0;
    auto* cut = app.add_subcommand("cut", "Cuts");
    cut->add_flag("--thin", thin, "Thinly");
    cut->add_option("--count", count, "Slices");
    splitpoint::models::refuseFlagValues(app);
    std::reverse(arguments.begin(), arguments.end());
    try {
        app.parse(arguments);
    } catch (const CLI::Success&) {
        return "";
    } catch (const CLI::ParseError& error) {
        return error.what();
    }
    EXPECT_TRUE(thin);
    return "";
}

TEST(FlagValues, AreRefusedInEveryCommand) {
    EXPECT_EQ(faultOf({"cut", "--thin=3"}), "--thin: takes no value; leave out \"=3\"");
    EXPECT_EQ(faultOf({"cut", "--thin=false"}), "--thin: takes no value; leave out \"=false\"");
    EXPECT_NE(faultOf({"--version=3"}), "");
}

TEST(FlagValues, LeaveFlagsAndOptionsAsTheyAre) {
    EXPECT_EQ(faultOf({"cut", "--thin"}), "");
    EXPECT_EQ(faultOf({"cut", "--thin", "--thin", "--count=3"}), "");
    EXPECT_EQ(faultOf({"cut", "--thin=true"}), "");
    EXPECT_EQ(faultOf({"--version"}), "");
    EXPECT_EQ(faultOf({"cut", "--help"}), "");
}

}  // namespace
