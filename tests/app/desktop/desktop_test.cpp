// The window program from outside, with no display: exit codes, one-line messages, pictures.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

struct Ran {
    int exitCode = -1;  ///< -1: ended by a signal
    std::string out, err;
};

class Desktop : public testing::Test {
  protected:
    void SetUp() override {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        folder = std::filesystem::temp_directory_path() / ("splitpoint-desktop-" + std::to_string(::getpid()) + "-" + info->name());
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    [[nodiscard]] static std::string read(const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    [[nodiscard]] Ran run(const std::string& arguments) const { return runTo(arguments + " >'" + (folder / "out").string() + "'"); }

    /// With an output of its own.
    [[nodiscard]] Ran runTo(const std::string& arguments) const {
        const auto out = folder / "out", err = folder / "err";
        const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u XDG_RUNTIME_DIR HOME='" + folder.string() + "' '" SPLITPOINT_PROGRAM "' " +
                                    arguments + " 2>'" + err.string() + "'";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(out), read(err)};
    }

    /// In an environment that names a screen nobody can reach.
    [[nodiscard]] Ran runWithALostScreen(const std::string& screen, const std::string& arguments) const {
        const auto out = folder / "out", err = folder / "err";
        const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u XDG_RUNTIME_DIR " + screen + " HOME='" + folder.string() +
                                    "' '" SPLITPOINT_PROGRAM "' " + arguments + " >'" + out.string() + "' 2>'" + err.string() + "'";
        const int status = std::system(command.c_str());
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(out), read(err)};
    }

    [[nodiscard]] static bool isPng(const std::filesystem::path& file) { return read(file).substr(1, 3) == "PNG"; }

    std::filesystem::path folder;
};

TEST_F(Desktop, HelpAndVersionNeedNoDisplay) {
    const Ran help = run("--help");
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_NE(help.out.find("--screenshot"), std::string::npos);
    const Ran version = run("--version");
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(version.out, "splitpoint " SPLITPOINT_VERSION "\n");
}

TEST_F(Desktop, WrongCommandLinesEndWithTwo) {
    for (const char* arguments : {"--nonsense", "--size big", "--size 0x0", "--page nowhere", "--theme pink",
                                  "--language klingon", "--screenshot", "a b", "--screenshot ''", "--results ''",
                                  "--report ''", "--export-images ''", "--export-help ''", "'' --results x.json"}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exitCode, 2) << arguments;
        EXPECT_EQ(ran.err.find("splitpoint: "), 0U) << ran.err;
        EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
        EXPECT_TRUE(ran.out.empty()) << arguments;
    }
}

TEST_F(Desktop, HelpThatCannotBeWrittenEndsWithOne) {
    if (!std::filesystem::is_character_file("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    for (const char* arguments : {"--help", "--version", "--manual man"}) {
        const Ran ran = runTo(std::string(arguments) + " >/dev/full");
        EXPECT_EQ(ran.exitCode, 1) << arguments;
        EXPECT_EQ(ran.err.find("splitpoint: the result cannot be written to the standard output: "), 0U) << ran.err;
    }
}

TEST_F(Desktop, NeverWritesOverWhatItReads) {
    const auto file = folder / "s.splitpoint", link = folder / "link";
    std::filesystem::copy_file(SPLITPOINT_RESOURCES "/samples/04-nightly-batch.splitpoint", file);
    std::filesystem::create_symlink(file, link);
    const std::string before = read(file);
    for (const char* option : {"--results", "--report", "--screenshot"}) {
        for (const auto& output : {file, link}) {
            const Ran ran = run("'" + file.string() + "' " + option + " '" + output.string() + "'");
            EXPECT_EQ(ran.exitCode, 2) << option;
            EXPECT_EQ(ran.err, "splitpoint: " + output.string() + " is read as well and would be overwritten; give another name to write to\n");
            ASSERT_EQ(read(file), before) << option;
        }
    }
}

TEST_F(Desktop, NeverWritesOverACurveOfAnyOfItsScenarios) {
    const auto file = folder / "h.splitpoint";
    std::ofstream(file) << R"({"splitpoint": 1, "name": "curves", "horizon": {"hours": 2},
      "workloads": [{"name": "Service", "time_shares": {"gpu_compute": 1},
        "demand": {"csv": "k.csv", "layers": [{"name": "more", "kind": "import", "curve": {"csv": "lay.csv"}}]}}],
      "offers": {"on_demand": {"gpu": "H100", "usd_per_gpu_hour": 3, "gpus_per_node": 8}}, "delivery": {"virtual": {}},
      "scenarios": [{"name": "alt", "changes": [{"path": "workloads[Service].demand.curve", "value": {"csv": "plans.csv"}}]},
        {"name": "odd", "changes": [{"path": "workloads[Service].demand.curve", "on": false, "value": {"csv": "index.html"}}]}]})";
    const std::string curve = "hour,gpus\n0,1\n1,2\n";
    for (const char* name : {"k.csv", "lay.csv", "plans.csv", "index.html"}) std::ofstream(folder / name) << curve;
    std::filesystem::create_directories(folder / "charts");
    std::filesystem::create_symlink(folder / "k.csv", folder / "charts/cost.png");
    for (const auto& [arguments, output] : std::vector<std::pair<std::string, std::string>>{
             {"--results", "k.csv"}, {"--screenshot", "k.csv"}, {"--report", "plans.csv"}, {"--results", "plans.csv"},
             {"--screenshot", "lay.csv"}, {"--export-images", "charts/cost.png"}, {"--export-help", "index.html"}}) {
        auto given = folder / output;
        if (arguments.starts_with("--export")) given = given.parent_path();
        const Ran ran = run("'" + file.string() + "' " + arguments + " '" + given.string() + "'");
        EXPECT_EQ(ran.exitCode, 2) << arguments;
        EXPECT_EQ(ran.err, "splitpoint: " + (folder / output).string() +
                               " is read as well and would be overwritten; give another name to write to\n");
        for (const char* name : {"k.csv", "lay.csv", "plans.csv", "index.html"}) ASSERT_EQ(read(folder / name), curve) << arguments << name;
    }
    EXPECT_EQ(run("'" + file.string() + "' --results '" + (folder / "new.json").string() + "'").exitCode, 0);
}

TEST_F(Desktop, TwoOutputsNeverTakeOneName) {
    const auto file = folder / "both";
    const Ran ran = run("--results '" + file.string() + "' --report '" + (folder / "." / "both").string() + "'");
    EXPECT_EQ(ran.exitCode, 2);
    EXPECT_NE(
        ran.err.find("both is named for two outputs, and one would replace the other; give each a name of its own\n"),
        std::string::npos)
        << ran.err;
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(Desktop, APipeOrADeviceIsNeverReplaced) {
    const auto pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    for (const char* option : {"--results", "--report", "--screenshot"}) {
        const Ran ran = run(std::string(option) + " '" + pipe.string() + "'");
        EXPECT_EQ(ran.exitCode, 1) << option;
        EXPECT_EQ(ran.err, "splitpoint: " + pipe.string() + " is no ordinary file; give another name.\n") << "and nothing of Qt beside it";
        ASSERT_TRUE(std::filesystem::is_fifo(pipe)) << option;
    }
}

TEST_F(Desktop, AFileBeyondTheLimitOfItsSizeIsAWriteError) {
    const auto picture = folder / "a.png";
    const std::string command = "( ulimit -f 8; unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; export HOME='" + folder.string() +
                                "'; exec '" SPLITPOINT_PROGRAM "' --screenshot '" + picture.string() + "' ) 2>'" + (folder / "err").string() + "'";
    const int status = std::system(command.c_str());
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 1);
    EXPECT_NE(read(folder / "err").find("a.png could not be written: "), std::string::npos) << read(folder / "err");
    EXPECT_EQ(read(folder / "err").find("Unknown error"), std::string::npos) << read(folder / "err");
    for (const auto& entry : std::filesystem::directory_iterator(folder)) EXPECT_FALSE(entry.path().filename().string().starts_with("a.png")) << entry.path();
}

TEST_F(Desktop, WithoutADisplayItNamesTheWayToAPicture) {
    const Ran ran = run("");
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_NE(ran.err.find("--screenshot"), std::string::npos) << ran.err;
}

TEST_F(Desktop, AScreenThatIsGoneEndsAWindowInWordsAndAPictureNotAtAll) {
    for (const std::string screen : {"DISPLAY=:9876", "WAYLAND_DISPLAY=gone"}) {
        const Ran window = runWithALostScreen(screen, "");
        EXPECT_EQ(window.exitCode, 1) << screen;
        EXPECT_EQ(window.err.find("splitpoint: No window can be opened"), 0U) << window.err;
        EXPECT_EQ(std::count(window.err.begin(), window.err.end(), '\n'), 1) << window.err;
        const auto picture = folder / "lost.png";
        const Ran drawn = runWithALostScreen(screen, "--size 1280x720 --screenshot '" + picture.string() + "'");
        EXPECT_EQ(drawn.exitCode, 0) << screen << ": " << drawn.err;
        EXPECT_TRUE(isPng(picture)) << screen;
        std::filesystem::remove(picture);
    }
}

TEST_F(Desktop, WritesAPictureOfTheFirstSample) {
    const auto picture = folder / "a.png";
    const Ran ran = run("--screenshot '" + picture.string() + "' --size 1280x720 --theme dark");
    EXPECT_EQ(ran.exitCode, 0) << ran.err;
    EXPECT_EQ(ran.err, "") << "nothing of the screen that is not there";
    EXPECT_TRUE(isPng(picture));
}

/// Bytes 16 to 23 of a PNG are its width and height.
TEST_F(Desktop, APictureThatIsLargerThanAskedForSaysSo) {
    const auto picture = folder / "a.png";
    const Ran ran = run("--screenshot '" + picture.string() + "' --size 1300x300");
    EXPECT_EQ(ran.exitCode, 0) << ran.err;
    const std::string bytes = read(picture);
    ASSERT_GT(bytes.size(), 24U);
    const auto side = [&bytes](std::size_t at) {
        int value = 0;
        for (std::size_t i = at; i < at + 4; ++i) value = value * 256 + static_cast<unsigned char>(bytes[i]);
        return std::to_string(value);
    };
    const std::string size = side(16) + "x" + side(20);
    EXPECT_TRUE(size.starts_with("1300x")) << size;
    EXPECT_NE(size, "1300x300");
    EXPECT_EQ(ran.err, "splitpoint: The picture is of a window of " + size +
                           " instead of 1300x300, as this page needs that much; give --size " + size + " or more.\n");
}

TEST_F(Desktop, BadFilesEndWithOneLine) {
    std::ofstream(folder / "bad.splitpoint") << R"({"splitpoint": 1, "name": "x", "worklods": []})";
    std::ofstream(folder / "cut.splitpoint") << R"({"splitpoint": 1, )";
    for (const std::string name : {"bad.splitpoint", "cut.splitpoint", "missing.splitpoint"}) {
        const Ran ran = run("'" + (folder / name).string() + "' --screenshot '" + (folder / "b.png").string() + "'");
        EXPECT_EQ(ran.exitCode, 1) << name;
        EXPECT_NE(ran.err.find("splitpoint: "), std::string::npos) << ran.err;
        EXPECT_FALSE(std::filesystem::exists(folder / "b.png"));
    }
}

TEST_F(Desktop, APictureThatCannotBeWrittenSaysSo) {
    const Ran ran = run("--screenshot '" + (folder / "no" / "such" / "folder.png").string() + "'");
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_NE(ran.err.find("could not be written"), std::string::npos) << ran.err;
}

TEST_F(Desktop, WritesTheResultsThatTheCommandLinePrints) {
    const std::string sample = SPLITPOINT_RESOURCES "/samples/04-nightly-batch.splitpoint";
    const auto window = folder / "window.json", terminal = folder / "terminal.json";
    const Ran ran = run("'" + sample + "' --results '" + window.string() + "'");
    ASSERT_EQ(ran.exitCode, 0) << ran.err;
    EXPECT_TRUE(ran.out.empty());
    ASSERT_EQ(std::system(("'" SPLITPOINT_CLI "' evaluate '" + sample + "' >'" + terminal.string() + "'").c_str()), 0);
    EXPECT_FALSE(read(window).empty());
    EXPECT_EQ(read(window), read(terminal));
    for (const char* language : {"de", "pseudo-rtl"}) {
        const auto other = folder / (std::string(language) + ".json");
        ASSERT_EQ(run("'" + sample + "' --results '" + other.string() + "' --language " + language).exitCode, 0);
        EXPECT_EQ(read(other), read(window)) << "files have no language";
    }
    EXPECT_EQ(run("'" + sample + "' --results '" + (folder / "no" / "such.json").string() + "'").exitCode, 1);
}

TEST_F(Desktop, ExportsEveryChartInThreeFormats) {
    const Ran ran = run("--export-images '" + (folder / "charts").string() + "'");
    ASSERT_EQ(ran.exitCode, 0) << ran.err;
    int png = 0, svg = 0, pdf = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "charts")) {
        EXPECT_GT(std::filesystem::file_size(entry.path()), 500U) << entry.path();
        png += entry.path().extension() == ".png";
        svg += entry.path().extension() == ".svg";
        pdf += entry.path().extension() == ".pdf";
    }
    EXPECT_GE(png, 18);
    EXPECT_EQ(png, svg);
    EXPECT_EQ(png, pdf);
    for (const char* id : {"why.bridge", "map.decision", "explore.cost_against_nodes", "demand.year"}) {
        const std::string picture = read(folder / "charts" / (std::string(id) + ".svg"));
        EXPECT_NE(picture.find("EXAMPLE DATA"), std::string::npos) << id << " has no mark of example data";
    }
}

TEST_F(Desktop, WritesAReportWithoutADisplay) {
    const auto report = folder / "report.pdf";
    const Ran ran = run("--report '" + report.string() + "'");
    ASSERT_EQ(ran.exitCode, 0) << ran.err;
    EXPECT_EQ(read(report).rfind("%PDF", 0), 0U);
    const Ran refused = run("--report '" + (folder / "no" / "such.pdf").string() + "'");
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.err.find("could not be written"), std::string::npos) << refused.err;
}

}  // namespace
