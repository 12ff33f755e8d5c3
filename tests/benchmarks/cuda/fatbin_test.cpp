// Which architectures are in the program, without cuobjdump: the section .nv_fatbin of the ELF file is a row of
// containers (magic 0xba55ed50, 64-bit size after the 16-byte header), each a row of entries that begin with kind (1
// PTX, 2 machine code), header size, payload size and, at byte 28, the architecture.

#include <gtest/gtest.h>

#include <elf.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace {

constexpr std::uint32_t kContainerMagic = 0xba55ed50U;
constexpr std::uint16_t kPtx = 1;
constexpr std::uint16_t kMachineCode = 2;

struct Architectures {
    std::set<int> machineCode, ptx;
    int containers = 0;
};

template <class T>
T at(const std::vector<char>& bytes, std::size_t offset) {
    T value{};
    if (offset + sizeof value <= bytes.size()) {
        std::memcpy(&value, bytes.data() + offset, sizeof value);
    }
    return value;
}

std::vector<char> fatbinSection(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
    const auto header = at<Elf64_Ehdr>(bytes, 0);
    const auto sectionAt = [&](std::size_t index) {
        return at<Elf64_Shdr>(bytes, header.e_shoff + index * header.e_shentsize);
    };
    const auto names = sectionAt(header.e_shstrndx);
    for (std::size_t i = 0; i < header.e_shnum; ++i) {
        const auto section = sectionAt(i);
        if (std::strcmp(bytes.data() + names.sh_offset + section.sh_name, ".nv_fatbin") == 0) {
            const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(section.sh_offset);
            return {from, from + static_cast<std::ptrdiff_t>(section.sh_size)};
        }
    }
    return {};
}

Architectures architecturesIn(const std::vector<char>& section) {
    Architectures found;
    for (std::size_t offset = 0; offset + 16 <= section.size();) {
        if (at<std::uint32_t>(section, offset) != kContainerMagic) {
            offset += 8;  // padding between containers
            continue;
        }
        ++found.containers;
        const std::size_t headerSize = at<std::uint16_t>(section, offset + 6);
        const std::size_t end = offset + headerSize + at<std::uint64_t>(section, offset + 8);
        for (std::size_t entry = offset + headerSize; entry + 32 <= end;) {
            const auto kind = at<std::uint16_t>(section, entry);
            const auto architecture = static_cast<int>(at<std::uint32_t>(section, entry + 28));
            if (kind == kMachineCode) {
                found.machineCode.insert(architecture);
            } else if (kind == kPtx) {
                found.ptx.insert(architecture);
            }
            entry += at<std::uint32_t>(section, entry + 4) + at<std::uint64_t>(section, entry + 8);
        }
        offset = end;
    }
    return found;
}

TEST(Fatbin, HoldsEveryArchitectureThatTheBuildPromises) {
    const auto section = fatbinSection(SPLITPOINT_SELFTEST);
    ASSERT_FALSE(section.empty());
    const Architectures found = architecturesIn(section);
    EXPECT_GT(found.containers, 0);
    EXPECT_EQ(found.machineCode, (std::set<int>{75, 80, 86, 89, 90, 100, 120}));
    EXPECT_EQ(found.ptx, (std::set<int>{90, 120}));
}

TEST(Fatbin, AFileWithoutDeviceCodeHasNoSection) {
    EXPECT_TRUE(fatbinSection("/proc/self/exe").empty());
}

}  // namespace
