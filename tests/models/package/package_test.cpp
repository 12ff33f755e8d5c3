// Zips that are none, damaged, too large or that lead outside: one sentence, never a crash.
#include "models/package/package.h"

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include "models/files/file_bytes.h"
#include "models/package/content_types.h"
#include "models/package/office_output.h"
#include "models/package/relations.h"
#include "models/package/xml_text.h"

namespace splitpoint::models::package {
namespace {

Parts somePart(const std::string& name, const std::string& bytes) {
    Parts parts;
    parts["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    parts[name] = bytes;
    return parts;
}

std::string packed(const Parts& parts) {
    const auto bytes = pack(parts);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or("");
}

/// A zip with another name in both places where it stands; both names are equally long.
std::string renamed(std::string zip, const std::string& from, const std::string& to) {
    EXPECT_EQ(from.size(), to.size());
    for (std::size_t at = zip.find(from); at != std::string::npos; at = zip.find(from, at + to.size())) zip.replace(at, from.size(), to);
    return zip;
}

TEST(Package, ReadsBackWhatItPacks) {
    const Parts parts = somePart("ppt/slides/slide1.xml", std::string(100'000, 'x') + "\n\xF0\x9F\x8C\x8D");
    const auto back = unpack(packed(parts));
    ASSERT_TRUE(back.has_value()) << back.error().message;
    EXPECT_EQ(*back, parts);
}

TEST(Package, GivesTheSameBytesTwiceWithTheTypesFirst) {
    const Parts parts = somePart("_rels/.rels", "<Relationships/>");
    const std::string bytes = packed(parts);
    EXPECT_EQ(bytes, packed(parts));
    EXPECT_LT(bytes.find("[Content_Types].xml"), bytes.find("_rels/.rels"));
}

TEST(Package, RefusesWhatIsNoZip) {
    for (const std::string& bytes : {std::string(), std::string("no zip"), std::string(1000, '\0'), std::string("PK\x03\x04 and no more")}) {
        const auto parts = unpack(bytes);
        ASSERT_FALSE(parts.has_value());
        EXPECT_EQ(parts.error().kind, ErrorKind::InvalidInput);
        EXPECT_NE(parts.error().message.find("no office file"), std::string::npos) << parts.error().message;
    }
}

TEST(Package, TellsEncryptedAndOldFilesFromDamagedOnes) {
    const auto parts = unpack("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(2000, 'x'));
    ASSERT_FALSE(parts.has_value());
    EXPECT_NE(parts.error().message.find("protected by a password"), std::string::npos) << parts.error().message;
}

TEST(OfficeOutput, LeavesAFileWholeThatIsOpenElsewhere) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(testing::TempDir()) / "splitpoint-open-elsewhere";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const fs::path file = folder / "deck.pptx";
    for (const std::string mark : {".~lock.deck.pptx#", "~$deck.pptx"}) {
        ASSERT_TRUE(writeOfficeFile(file, "old").has_value());
        std::ofstream(folder / mark) << "somebody";
        const auto written = writeOfficeFile(file, "new");
        ASSERT_FALSE(written.has_value()) << mark;
        EXPECT_NE(written.error().message.find(mark), std::string::npos) << written.error().message;
        EXPECT_EQ(*readBytes(file), "old");
        fs::remove(folder / mark);
        ASSERT_TRUE(writeOfficeFile(file, "new").has_value());
        EXPECT_EQ(*readBytes(file), "new");
    }
    fs::remove_all(folder);
}

TEST(Package, RefusesNamesThatLeadOutside) {
    const std::string zip = packed(somePart("abc/defg.xml", "x"));
    for (const char* name : {"../aaaaa.xml", "/aaaaaaa.xml", "a/../../.xml", "a\\aaaaaa.xml", "C:/aaaaa.xml", "./aaaaaa.xml"}) {
        ASSERT_EQ(std::strlen(name), std::strlen("abc/defg.xml")) << name;
        const auto parts = unpack(renamed(zip, "abc/defg.xml", name));
        ASSERT_FALSE(parts.has_value()) << name;
        EXPECT_NE(parts.error().message.find("outside the file"), std::string::npos) << parts.error().message;
    }
}

TEST(Package, RefusesTheSameNameTwice) {
    Parts parts = somePart("a/one.xml", "1");
    parts["a/two.xml"] = "2";
    const auto read = unpack(renamed(packed(parts), "a/two.xml", "a/ONE.xml"));
    ASSERT_FALSE(read.has_value());
    EXPECT_NE(read.error().message.find("twice"), std::string::npos) << read.error().message;
}

TEST(Package, RefusesWhatUnpacksToTooMuchBeforeUnpackingIt) {
    std::string zip = packed(somePart("big.xml", std::string(5'000'000, ' ')));
    // The size that the central directory claims: little endian after the signature PK\1\2, at 24.
    std::size_t entry = 0;
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos; at = zip.find("PK\x01\x02", at + 4)) entry = at;
    for (int i = 0; i < 3; ++i) zip[entry + 24 + static_cast<std::size_t>(i)] = '\xF0';
    zip[entry + 27] = '\x7F';
    const auto parts = unpack(zip);
    ASSERT_FALSE(parts.has_value());
    // An inconsistent header is refused as such where the library sees it first.
    EXPECT_TRUE(parts.error().message.find("768 MiB") != std::string::npos || parts.error().message.find("damaged") != std::string::npos) << parts.error().message;
    EXPECT_LT(zip.size(), 10'000U) << "a bomb is small";
}

TEST(Package, AsksForNoMemoryOnTheWordOfAFewBytes) {
    // The size that a part claims stands in its local and in its central header, 4 bytes each, little endian.
    const std::string text = "<a>" + std::string(2000, 'z') + "</a>";
    std::string zip = packed(somePart("ppt/a.xml", text));
    const auto sizeOf = [](std::uint32_t size) { return std::string(reinterpret_cast<const char*>(&size), 4); };
    const std::string honest = sizeOf(static_cast<std::uint32_t>(text.size()));
    int places = 0;
    for (std::size_t at = zip.find(honest); at != std::string::npos; at = zip.find(honest, at + 4)) {
        zip.replace(at, 4, sizeOf(500U << 20U));
        ++places;
    }
    ASSERT_EQ(places, 2);
    const auto refused = unpack(zip);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, "has a damaged part: 'ppt/a.xml'; save it again");
}

TEST(Package, CutAndChangedBytesNeverCrash) {
    const std::string zip = packed(somePart("ppt/presentation.xml", "<p:presentation>" + std::string(3000, 'y') + "</p:presentation>"));
    for (std::size_t size = 0; size < zip.size(); size += 7) EXPECT_FALSE(unpack(std::string_view(zip).substr(0, size)).has_value()) << size;
    std::mt19937 random(20261126);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        std::string changed = zip;
        changed[random() % changed.size()] = static_cast<char>(random() % 256);
        if (!unpack(changed)) ++refused;
    }
    EXPECT_GT(refused, 100);
}

TEST(ContentTypes, KeepTheFirstOfAPartWhateverTheCaseOfItsName) {
    Parts parts{{"ppt/main.xml", "<a/>"}};
    parts["[Content_Types].xml"] =
        "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/ppt/Main.xml\" ContentType=\"first\"/>"
        "<Override PartName=\"/ppt/main.xml\" ContentType=\"second\"/>"
        "<Override PartName=\"/ppt/gone.xml\" ContentType=\"gone\"/></Types>";
    ASSERT_EQ(contentType(parts, "ppt/main.xml").value(), "first");
    ASSERT_TRUE(dropTypesOfAbsent(parts));
    EXPECT_EQ(contentType(parts, "ppt/main.xml").value(), "first");
    EXPECT_EQ(parts["[Content_Types].xml"].find("second"), std::string::npos);
    EXPECT_EQ(parts["[Content_Types].xml"].find("gone"), std::string::npos);
}

TEST(Relations, ResolveInsideTheFileAlone) {
    EXPECT_EQ(resolved("ppt/slides/slide1.xml", "../charts/chart1.xml"), "ppt/charts/chart1.xml");
    EXPECT_EQ(resolved("ppt/slides/slide1.xml", "/ppt/media/a.png"), "ppt/media/a.png");
    EXPECT_EQ(resolved("", "ppt/presentation.xml"), "ppt/presentation.xml");
    EXPECT_EQ(resolved("ppt/slides/slide1.xml", "../../../etc/passwd"), "");
    EXPECT_EQ(relativeTarget("ppt/slides/slide1.xml", "ppt/charts/chart1.xml"), "../charts/chart1.xml");
    EXPECT_EQ(relativeTarget("ppt/presentation.xml", "ppt/slides/slide1.xml"), "slides/slide1.xml");
}

TEST(Relations, DropWhatNothingReachesEvenInCircles) {
    Parts parts = somePart("a.xml", "<a/>");
    for (const char* name : {"b.xml", "c.xml", "d.xml", "e.xml"}) parts[name] = "<x/>";
    setRelations(parts, "", {{"rId1", officeRelation("officeDocument"), "a.xml", false}});
    setRelations(parts, "a.xml", {{"rId1", officeRelation("slide"), "b.xml", false}, {"rId2", officeRelation("slide"), "a.xml", false}});
    setRelations(parts, "b.xml", {{"rId1", officeRelation("slide"), "a.xml", false}});
    setRelations(parts, "c.xml", {{"rId1", officeRelation("slide"), "d.xml", false}});
    setRelations(parts, "d.xml", {{"rId1", officeRelation("slide"), "c.xml", false}});
    ASSERT_TRUE(setContentType(parts, "c.xml", "application/xml").has_value());
    ASSERT_TRUE(dropUnreachable(parts).has_value());
    EXPECT_EQ(parts.count("a.xml") + parts.count("b.xml"), 2U);
    EXPECT_EQ(parts.count("c.xml") + parts.count("d.xml") + parts.count("e.xml") + parts.count("_rels/c.xml.rels"), 0U);
    EXPECT_EQ(parts.at("[Content_Types].xml").find("c.xml"), std::string::npos);
}

TEST(XmlText, EscapesAndReplacesWhatXmlForbids) {
    EXPECT_EQ(xmlEscaped("a<b>&\"'\x01\x1B"), "a&lt;b&gt;&amp;&quot;&apos;  ");
    EXPECT_EQ(xmlEscaped("\xEF\xBF\xBF!"), " !");
    EXPECT_EQ(xmlLine("a\tb\nc\x1B\xEF\xBF\xBE\xEF\xBF\xBD&"), "a b c  \xEF\xBF\xBD&") << "U+FFFD is allowed";
    EXPECT_EQ(xmlAllowed("a\tb\r\nc\x1B\xEF\xBF\xBE\xEF\xBF"), "a\tb\r\nc  \xEF\xBF");
    EXPECT_EQ(xmlAllowed(std::string("a\0b", 3)), "a b");
    EXPECT_EQ(xmlNumber(0.1), "0.1");
    EXPECT_EQ(xmlNumber(-0.0), "0");
}

}  // namespace
}  // namespace splitpoint::models::package
