#include "models/files/json_text.h"

#include <gtest/gtest.h>

namespace splitpoint {
namespace {

using models::Json;
using models::parseJson;

std::string faultOf(std::string_view text) {
    const auto json = parseJson(text);
    return json ? "read" : json.error().message;
}

TEST(JsonText, KeepsValuesAndOrder) {
    const auto json = parseJson(R"({"b":[1,-2,3.5,true,null,"é"],"a":{"c":{}}})");
    ASSERT_TRUE(json);
    EXPECT_EQ(models::compactJson(*json), R"({"b":[1,-2,3.5,true,null,"é"],"a":{"c":{}}})");
}

TEST(JsonText, NamesLineAndColumnOfAMistake) {
    EXPECT_NE(faultOf("{\n \"a\": 1,\n \"b\": }\n").find("syntax error at line 3, column 7"), std::string::npos)
        << faultOf("{\n \"a\": 1,\n \"b\": }\n");
    EXPECT_NE(faultOf("{\"a\": 1} x").find("syntax error at line 1, column 10"), std::string::npos)
        << faultOf("{\"a\": 1} x");
    for (const char* text :
         {"{", "[1,]", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":1e999}", "{\"a\":-1e999}", "{'a':1}", "{\"a\":01}",
          "// no\n{}", "{\"a\":\"\xFF\"}", "{\"a\":\"\xC0\x80\"}", "{\"a\":\"\xED\xA0\x80\"}", "{\"a\":\"\n\"}",
          "\x7F"
          "ELF",
          "{}{}"}) {
        EXPECT_NE(faultOf(text).find("JSON syntax error at line "), std::string::npos) << text << ": " << faultOf(text);
        EXPECT_EQ(faultOf(text).find('\n'), std::string::npos);
    }
}

TEST(JsonText, RefusesEmptyTextAndByteOrderMarks) {
    EXPECT_EQ(faultOf(""), "the file is empty; open a copy that has its content");
    EXPECT_EQ(faultOf(" \r\n\t"), "the file is empty; open a copy that has its content");
    EXPECT_NE(faultOf("\xEF\xBB\xBF{}").find("byte order mark"), std::string::npos);
    EXPECT_NE(faultOf(std::string_view("\xFF\xFE{\0}\0", 6)).find("byte order mark"), std::string::npos);
}

TEST(JsonText, RefusesAZeroByte) {
    using std::string_view_literals::operator""sv;
    EXPECT_NE(faultOf("{\"a\": 1}\n\0garbage"sv).find("a zero byte at line 2, column 1"), std::string::npos);
    EXPECT_NE(faultOf("{\"a\": 1}\0"sv).find("a zero byte at line 1, column 9"), std::string::npos);
    EXPECT_NE(faultOf("{\"a\": \"\0\"}"sv).find("a zero byte at line 1, column 8"), std::string::npos);
    EXPECT_EQ(faultOf("{\"a\": \"\\u0000\"}"sv), "read");
}

TEST(JsonText, RefusesAKeyThatStandsTwiceInOneObject) {
    EXPECT_EQ(faultOf(R"({"a":1,"b":{"c":[{"d":1,"d":2}]}})"),
              "the key \"d\" stands twice in the same object (in b.c[])");
    EXPECT_EQ(faultOf(R"({"a":1,"a":2})"), "the key \"a\" stands twice in the same object (at the top)");
    EXPECT_EQ(faultOf(R"({"a":{"a":1},"b":{"a":1}})"), "read");
}

TEST(JsonText, RefusesDeepNesting) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_EQ(faultOf(nested(64)), "read");
    EXPECT_NE(faultOf(nested(65)).find("nested deeper than 64"), std::string::npos);
    EXPECT_EQ(faultOf(nested(65)).find("scenario"), std::string::npos) << "profiles and answers of servers are read as well";
    EXPECT_NE(faultOf(std::string(5'000'000, '[')).find("nested deeper than 64"), std::string::npos);
}

TEST(JsonText, RefusesMoreContainersThanMemoryShouldHold) {
    std::string text = "[";
    for (std::size_t i = 0; i < models::kMaxJsonContainers; ++i) text += "[],";
    EXPECT_NE(faultOf(text + "[]]").find("objects and arrays"), std::string::npos);
}

TEST(JsonText, PrettyTextReadsBackEqual) {
    Json json = Json::parse(
        R"({"a":{},"b":[],"c":[{"x":1,"y":[1,2]},{"z":"q"}],"points":[[0,1],[2,3]],"r":{"low":1,"high":2},"s":"a\nb"})");
    for (int i = 0; i < 60; ++i) json["hours"].push_back(i / 7.0);
    const std::string text = models::prettyJson(json);
    EXPECT_EQ(Json::parse(text), json);
    EXPECT_NE(text.find("\"r\": {\"low\": 1, \"high\": 2}"), std::string::npos);
    EXPECT_NE(text.find("\"points\": [[0, 1], [2, 3]]"), std::string::npos);
    EXPECT_NE(text.find("\n    0.0, 0.14285714285714285,"), std::string::npos) << text;
}

/// Texts and whole numbers are printed without the library, and must look as it prints them.
TEST(JsonText, PrettyTextWritesEachValueAsTheLibraryDoes) {
    std::vector<Json> values{Json(INT64_MIN),
                             Json(INT64_MAX),
                             Json(UINT64_MAX),
                             Json(0),
                             Json(-1),
                             Json(1.5),
                             Json(-0.0),
                             Json(1e300),
                             Json(nullptr),
                             Json(true),
                             Json(""),
                             Json("ä € \u2028"),
                             Json("plain text, {1}: [2]")};
    for (int letter = 0; letter < 128; ++letter)
        values.emplace_back(std::string("a") + static_cast<char>(letter) + "b");
    values.emplace_back("bad \xC3 bytes");
    for (const Json& value : values) {
        const std::string text = models::compactJson(value);
        EXPECT_EQ(models::prettyJson(value), text + "\n");
        EXPECT_EQ(models::prettyJson(Json::array({value})), "[" + text + "]\n");
        if (!value.is_string()) continue;
        Json object;
        object[value.get<std::string>()] = 1;
        EXPECT_EQ(models::prettyJson(object), "{" + text + ": 1}\n");
    }
}

TEST(JsonText, WholeNumbersStayInTheirTypesRange) {
    const auto whole = [](const char* text) { return models::wholeNumber<int>(Json::parse(text)); };
    EXPECT_EQ(whole("-2147483648"), -2147483648);
    EXPECT_EQ(whole("2147483647"), 2147483647);
    for (const char* none :
         {"2147483648", "-2147483649", "18446744073709551615", "2.0", "6e16", "true", "\"3\"", "null"}) {
        EXPECT_EQ(whole(none), std::nullopt) << none;
    }
    EXPECT_EQ(models::wholeNumber<std::int64_t>(Json::parse("9223372036854775808")), std::nullopt);
    EXPECT_EQ(models::wholeNumber<std::uint64_t>(Json::parse("18446744073709551615")), 18446744073709551615U);
    EXPECT_EQ(models::wholeNumber<unsigned>(Json::parse("-1")), std::nullopt);
}

TEST(JsonText, NumbersReadBackExactly) {
    for (const double value :
         {0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, 123456789012345678.0, 9007199254740992.0, 3.0, -2.5}) {
        EXPECT_EQ(Json::parse(models::compactJson(models::jsonNumber(value))).get<double>(), value);
    }
    EXPECT_EQ(models::compactJson(models::jsonNumber(8760.0)), "8760");
}

}  // namespace
}  // namespace splitpoint
