// Ubuntu 22.04, which many GPU machines run, has glibc 2.35: the one file that is copied there must start with it.
#include <gnu/libc-version.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace splitpoint::benchmarks {
namespace {

TEST(Calibrator, NeedsNoNewerGlibcThan_2_35) {
    if (std::strtod(::gnu_get_libc_version(), nullptr) > 2.365)
        GTEST_SKIP() << "built against glibc " << ::gnu_get_libc_version()
                     << ", whose headers ask for its own functions";
    std::ifstream file(SPLITPOINT_CALIBRATE, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    ASSERT_GT(bytes.size(), 1'000'000U) << SPLITPOINT_CALIBRATE;
    const std::string name = "GLIBC_2.";
    int found = 0;
    for (std::size_t at = bytes.find(name); at != std::string::npos; at = bytes.find(name, at + 1)) {
        const int minor = std::atoi(bytes.c_str() + at + name.size());
        EXPECT_LE(minor, 35) << bytes.c_str() + at;
        ++found;
    }
    EXPECT_GT(found, 0);
}

}  // namespace
}  // namespace splitpoint::benchmarks
