#include "models/manual/empty_option.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace {

std::string emptyOneOf(std::vector<std::string> arguments) {
    CLI::App app("Cuts bread.", "slicer");
    std::string file, shape, kept = "white";
    std::vector<std::string> more;
    bool thin = false;
    auto* cut = app.add_subcommand("cut", "Cuts");
    cut->add_option("FILE", file, "What is cut");
    cut->add_option("-s,--shape", shape, "Of a slice");
    cut->add_option("--kept", kept, "What stays")->capture_default_str();
    cut->add_option("--more", more, "Further ones");
    cut->add_flag("--thin", thin, "Thinly");
    std::reverse(arguments.begin(), arguments.end());
    app.parse(arguments);
    return splitpoint::models::emptyOption(app);
}

TEST(EmptyOption, IsFoundByNameInTheCommandThatWasGiven) {
    EXPECT_EQ(emptyOneOf({"cut", "--shape", ""}), "--shape");
    EXPECT_EQ(emptyOneOf({"cut", "-s", "", "x"}), "--shape");
    EXPECT_EQ(emptyOneOf({"cut", "--more", "a", "--more", ""}), "--more");
    EXPECT_EQ(emptyOneOf({"cut", ""}), "FILE");
}

TEST(EmptyOption, IsNotOneThatWasLeftOutOrAFlag) {
    EXPECT_EQ(emptyOneOf({"cut", "--thin", "x"}), "");
    EXPECT_EQ(emptyOneOf({"cut", "--shape", "round"}), "");
}

TEST(EmptyOption, IsRefusedInWordsThatFitIt) {
    EXPECT_EQ(splitpoint::models::emptyOptionFault("--shape"), "--shape is empty; give a value, or leave the option out");
    EXPECT_EQ(splitpoint::models::emptyOptionFault("FILE"), "FILE is empty; give a value for it");
}

}  // namespace
