// No kernel may be optimized away: every one is compiled to PTX and the instructions in its hottest loop are counted.
// And none may spill registers to memory on any architecture, by ptxas's own report.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Counts = std::map<std::string, int>;

std::string read(const char* file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        const auto from = line.find_first_not_of(" \t");
        lines.push_back(from == std::string::npos ? std::string() : line.substr(from));
    }
    return lines;
}

/// Lines of the entry whose mangled name contains the mark; empty if there is none.
std::vector<std::string> entryOf(const std::vector<std::string>& lines, const std::string& mark) {
    const auto starts = [&](const std::string& line) {
        return line.find(".entry") != std::string::npos && line.find(mark) != std::string::npos;
    };
    const auto from = std::find_if(lines.begin(), lines.end(), starts);
    return {from, std::find(from, lines.end(), "}")};
}

/// Times that each opcode stands in the loop that has most instructions; a loop is what a backward branch encloses.
Counts largestLoop(const std::vector<std::string>& lines) {
    const std::regex branch(R"(bra(?:\.uni)?\s+(\$L\w+);)");
    const std::regex predicate(R"(^@!?%p\d+\s+)");
    std::map<std::string, std::size_t> labels;
    Counts largest;
    std::size_t most = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].size() > 1 && lines[i].front() == '$' && lines[i].back() == ':') {
            labels[lines[i].substr(0, lines[i].size() - 1)] = i;
        }
        std::smatch found;
        if (!std::regex_search(lines[i], found, branch) || labels.count(found[1]) == 0) {
            continue;
        }
        const std::size_t from = labels.at(found[1]);
        if (i - from <= most) {
            continue;
        }
        most = i - from;
        largest.clear();
        for (std::size_t j = from; j < i; ++j) {
            const std::string plain = std::regex_replace(lines[j], predicate, "");
            ++largest[plain.substr(0, plain.find_first_of(" \t;"))];
        }
    }
    return largest;
}

int counted(const Counts& counts, const std::string& prefix) {
    int sum = 0;
    for (const auto& [opcode, count] : counts) {
        sum += opcode.rfind(prefix, 0) == 0 ? count : 0;
    }
    return sum;
}

class Ptx : public testing::Test {
  protected:
    [[nodiscard]] Counts loopOf(const std::string& kernel) const {
        const auto entry = entryOf(lines_, kernel);
        EXPECT_FALSE(entry.empty()) << "no kernel " << kernel;
        return largestLoop(entry);
    }

  private:
    std::vector<std::string> lines_ = linesOf(read(SPLITPOINT_PTX));
};

TEST_F(Ptx, TensorLoopHoldsFourTimesFourMultipliesAndNoMemory) {
    const Counts loop = loopOf("runTensorMultiplyAccumulate");
    EXPECT_EQ(counted(loop, "wmma.mma.sync"), 16);
    EXPECT_EQ(counted(loop, "ld") + counted(loop, "st") + counted(loop, "wmma.load"), 0);
}

TEST_F(Ptx, MultiplyAddLoopsHoldSixteenChainsFourTimesAndNoMemory) {
    const Counts single = loopOf("16FusedMultiplyAddIf");
    EXPECT_EQ(counted(single, "fma.rn.f32"), 64);
    EXPECT_EQ(counted(single, "ld") + counted(single, "st"), 0);
    const Counts wide = loopOf("16FusedMultiplyAddId");
    EXPECT_EQ(counted(wide, "fma.rn.f64"), 64);
    EXPECT_EQ(counted(wide, "ld") + counted(wide, "st"), 0);
}

TEST_F(Ptx, StreamsMoveSixteenByteVectors) {
    const Counts triad = loopOf("5TriadE");
    EXPECT_EQ(counted(triad, "ld.global.v4"), 2);
    EXPECT_EQ(counted(triad, "st.global.v4"), 1);
    EXPECT_EQ(counted(triad, "fma.rn.f32"), 4);
    const Counts copy = loopOf("4CopyE");
    EXPECT_EQ(counted(copy, "ld.global.v4"), 1);
    EXPECT_EQ(counted(copy, "st.global.v4"), 1);
}

TEST_F(Ptx, ChaseLoadsOncePerStep) {
    const Counts chase = loopOf("5ChaseE");
    EXPECT_GE(counted(chase, "ld.global.u32"), 1);
    EXPECT_EQ(counted(chase, "ld.global.u32"), counted(chase, "mul.wide.u32")) << "one address per load";
    EXPECT_EQ(counted(chase, "st"), 0);
}

TEST_F(Ptx, WaitingKernelsReadMemoryAndClockInEveryTurn) {
    EXPECT_EQ(counted(loopOf("4GateE"), "ld.volatile"), 1);
    EXPECT_GE(counted(loopOf("8PollGapsE"), "mov.u64"), 1);
    const Counts ping = loopOf("8PeerPingE");
    EXPECT_GE(counted(ping, "st.volatile"), 1);
    EXPECT_GE(counted(ping, "ld.volatile"), 1);
}

TEST_F(Ptx, DataKernelsStoreOrLoadEveryElement) {
    for (const char* kernel : {"9FillWordsE", "10FillFloatsE", "10FillHalvesE", "12ScatterCycleE"}) {
        EXPECT_GE(counted(loopOf(kernel), "st.global"), 1) << kernel;
    }
    EXPECT_GE(counted(loopOf("15CountMismatchesE"), "ld.global"), 1);
}

TEST(Ptxas, NoKernelSpillsOnAnyArchitecture) {
    const std::string report = read(SPLITPOINT_PTXAS_REPORT);
    const std::regex spill(R"((\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads)");
    int kernels = 0;
    for (std::sregex_iterator found(report.begin(), report.end(), spill), end; found != end; ++found, ++kernels) {
        EXPECT_EQ((*found)[2], "0") << found->str();
        EXPECT_EQ((*found)[3], "0") << found->str();
    }
    EXPECT_GE(kernels, 16 * SPLITPOINT_ARCHITECTURES);
}

}  // namespace
