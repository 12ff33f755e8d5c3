// What the packages tell a desktop and a distribution: valid, at one with each other, and with one version.
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/installer/program_output.h"

namespace {

using namespace splitpoint::test;
namespace fs = std::filesystem;

const fs::path kRoot = fs::path(SPLITPOINT_RESOURCES).parent_path();
const fs::path kLinux = kRoot / "installer/linux";
const fs::path kBuilt = SPLITPOINT_INSTALLER_BUILD;
constexpr const char* kType = "application/x-splitpoint+json";

std::string bytesOf(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

TEST(PackageFiles, DesktopEntryOpensOneFileOfOurType) {
    const std::string entry = bytesOf(kLinux / "org.splitpoint.Splitpoint.desktop");
    EXPECT_NE(entry.find("\nExec=splitpoint %f\n"), std::string::npos);
    EXPECT_NE(entry.find(std::string("\nMimeType=") + kType + ";\n"), std::string::npos);
    EXPECT_NE(entry.find("\nIcon=splitpoint\n"), std::string::npos);
    if (!isInstalled("desktop-file-validate")) GTEST_SKIP() << "desktop-file-utils is not here";
    const auto said =
        outputOf("desktop-file-validate '" + (kLinux / "org.splitpoint.Splitpoint.desktop").string() + "' 2>&1");
    EXPECT_EQ(said.exitCode, 0);
    EXPECT_EQ(said.text, "");
}

TEST(PackageFiles, MetadataNamesEntryTypeAndVersion) {
    const fs::path built = kBuilt / "linux/org.splitpoint.Splitpoint.metainfo.xml";
    const std::string text = bytesOf(built);
    EXPECT_NE(text.find("org.splitpoint.Splitpoint.desktop"), std::string::npos);
    EXPECT_NE(text.find(kType), std::string::npos);
    EXPECT_NE(text.find("<release version=\"" SPLITPOINT_VERSION "\" date=\""), std::string::npos);
    if (!isInstalled("appstreamcli")) GTEST_SKIP() << "appstream is not here";
    const auto said = outputOf("appstreamcli validate --no-net '" + built.string() + "' 2>&1");
    EXPECT_EQ(said.exitCode, 0) << said.text;
}

TEST(PackageFiles, TypeIsKnownByNameAndByContent) {
    if (!isInstalled("update-mime-database")) GTEST_SKIP() << "shared-mime-info is not here";
    const fs::path folder = fs::path(testing::TempDir()) / ("splitpoint_mime_" + std::to_string(::getpid()));
    fs::create_directories(folder / "packages");
    fs::copy_file(kLinux / "splitpoint.xml", folder / "packages/splitpoint.xml");
    const auto said = outputOf("update-mime-database '" + folder.string() + "' 2>&1");
    EXPECT_EQ(said.exitCode, 0) << said.text;
    EXPECT_NE(bytesOf(folder / "globs2").find(std::string("50:") + kType + ":*.splitpoint\n"), std::string::npos);
    EXPECT_NE(bytesOf(folder / "magic").find(kType), std::string::npos);
    fs::remove_all(folder);
}

TEST(PackageFiles, EverySampleBeginsAsTheTypeSays) {
    int samples = 0;
    for (const auto& sample : fs::directory_iterator(kRoot / "resources/samples")) {
        if (sample.path().extension() != ".splitpoint") continue;  // a window's lock
        const std::string head = bytesOf(sample.path()).substr(0, 32 + 13);
        EXPECT_EQ(head.front(), '{') << sample.path();
        EXPECT_NE(head.find("\"splitpoint\":"), std::string::npos) << sample.path();
        ++samples;
    }
    EXPECT_GT(samples, 0);
}

/// Side of a PNG from its header; -1 where it is no square PNG.
int sideOf(const std::string& png) {
    if (png.size() < 24 || png.substr(1, 3) != "PNG") return -1;
    const auto number = [&png](std::size_t at) {
        int value = 0;
        for (std::size_t i = at; i < at + 4; ++i) value = value * 256 + static_cast<unsigned char>(png[i]);
        return value;
    };
    return number(16) == number(20) ? number(16) : -1;
}

TEST(PackageFiles, IconsHaveTheSizeOfTheirFolder) {
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        for (const auto* name : {"splitpoint.png", "splitpoint-document.png"})
            EXPECT_EQ(sideOf(bytesOf(kRoot / "resources/icons" / std::to_string(size) / name)), size) << name;
    }
}

TEST(PackageFiles, VersionStandsInOnePlace) {
    const std::regex version(
        "(^|[^0-9.])" + std::regex_replace(std::string(SPLITPOINT_VERSION), std::regex("\\."), "\\.") + "($|[^0-9.])");
    std::set<std::string> places;
    std::vector<fs::path> files = {kRoot / "CMakeLists.txt", kRoot / "README.md"};
    for (const auto* room : {"installer", "app", "benchmarks/program", "models/manual"}) {
        for (const auto& file : fs::recursive_directory_iterator(kRoot / room)) {
            if (file.is_regular_file()) files.push_back(file.path());
        }
    }
    for (const auto& file : files) {
        if (std::regex_search(bytesOf(file), version)) places.insert(fs::relative(file, kRoot).string());
    }
    EXPECT_EQ(places, std::set<std::string>{"CMakeLists.txt"});
    for (const auto* program : {SPLITPOINT_PROGRAMS})
        EXPECT_NE(outputOf(std::string(program) + " --version").text.find(" " SPLITPOINT_VERSION), std::string::npos)
            << program;
}

TEST(PackageFiles, LicenseTableHasOneExpressionForEachPackage) {
    std::istringstream lines(bytesOf(kRoot / "installer/licenses.csv"));
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "package,license");
    int rows = 0;
    for (; std::getline(lines, line); ++rows) {
        const auto comma = line.find(',');
        ASSERT_NE(comma, std::string::npos) << line;
        EXPECT_EQ(line.find(',', comma + 1), std::string::npos) << line;
        EXPECT_NO_THROW((void)std::regex(line.substr(0, comma), std::regex::extended)) << line;
        EXPECT_TRUE(
            std::regex_match(line.substr(comma + 1), std::regex("[A-Za-z0-9.-]+( (AND|OR|WITH) [A-Za-z0-9.-]+)*")))
            << line;
    }
    EXPECT_GT(rows, 20);
}

TEST(PackageFiles, AppleAndWindowsRecipesAreWellFormed) {
    if (outputOf("/usr/bin/python3 -c 'import plistlib'").exitCode != 0) GTEST_SKIP() << "no python3";
    const auto said = outputOf(
        "/usr/bin/python3 -c 'import plistlib, sys; p = plistlib.load(open(sys.argv[1], \"rb\")); "
        "print(p[\"CFBundleDocumentTypes\"][0][\"LSItemContentTypes\"][0] == "
        "p[\"UTExportedTypeDeclarations\"][0][\"UTTypeIdentifier\"])' '" +
        (kRoot / "installer/macos_info.plist.in").string() + "' 2>&1");
    EXPECT_EQ(said.text, "True\n");
    for (const auto* recipe : {"macos.cmake", "windows.cmake"})
        EXPECT_EQ(bytesOf(kRoot / "installer" / recipe).rfind("# UNTESTED", 0), 0U) << recipe;
}

}  // namespace
