#include "models/scenarios/change_path.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace splitpoint::models {
namespace {

TEST(ChangePath, ReadsKeysAndNamesOfMembers) {
    const auto steps = parsePath("workloads[Chat, EU].demand.layers[\"a]b\"].on");
    ASSERT_TRUE(steps);
    EXPECT_EQ(*steps, (std::vector<PathStep>{{"workloads", false},
                                             {"Chat, EU", true},
                                             {"demand", false},
                                             {"layers", false},
                                             {"a]b", true},
                                             {"on", false}}));
}

TEST(ChangePath, AnyNameThereAndBack) {
    EXPECT_TRUE(rc::check([] {
        const auto name = *rc::gen::container<std::string>(rc::gen::inRange<char>(0x20, 0x7F));
        const std::string path = pathOfKey(pathOfMember("workloads", name), "overlap");
        const auto steps = parsePath(path);
        if (!steps) RC_FAIL(path + ": " + steps.error().message);
        RC_ASSERT(*steps == (std::vector<PathStep>{{"workloads", false}, {name, true}, {"overlap", false}}));
        const auto set = parsePath(pathOfKey("delivery", name));
        RC_ASSERT(set && set->size() == 2 && set->back().name == name);
    }));
}

TEST(ChangePath, RefusesWhatIsNone) {
    for (const char* path : {"", ".", "a.", ".a", "a..b", "a b", "[a]", "a[", "a[]", "a[b", "a[b]c", "a[\"b]", "a[\"b\"",
                             "a[3]", "a[ b]", "a[\"\\q\"]", "a/b"}) {
        EXPECT_FALSE(parsePath(path)) << path;
    }
    EXPECT_NE(parsePath("workloads[0].overlap").error().message.find("by their names"), std::string::npos);
}

TEST(ChangePath, LiesWithinLooksAtWholeParts) {
    EXPECT_TRUE(liesWithin("a.b", "a"));
    EXPECT_TRUE(liesWithin("a[b]", "a"));
    EXPECT_TRUE(liesWithin("a", "a"));
    EXPECT_FALSE(liesWithin("ab", "a"));
}

}  // namespace
}  // namespace splitpoint::models
