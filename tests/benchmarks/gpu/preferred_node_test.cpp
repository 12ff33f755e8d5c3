// Host buffers of the transfer probes on the GPU's NUMA node, with the node told by a made-up /sys.
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "benchmarks/gpu/preferred_node.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

namespace fs = std::filesystem;

constexpr int kDefault = 0;    // MPOL_DEFAULT
constexpr int kPreferred = 1;  // MPOL_PREFERRED
constexpr int kBind = 2;       // MPOL_BIND

/// Mode and first 64 nodes of this thread's policy; mode -1 where the system forbids to ask.
struct Policy {
    int mode = -1;
    unsigned long nodes[16] = {};
};

Policy policyNow() {
    Policy policy;
    if (syscall(SYS_get_mempolicy, &policy.mode, policy.nodes, sizeof policy.nodes * 8, nullptr, 0UL) != 0) {
        policy.mode = -1;
    }
    return policy;
}

bool canChoose() {
    const unsigned long first = 1;
    const bool can =
        syscall(SYS_set_mempolicy, kPreferred, &first, sizeof first * 8 + 1) == 0 && policyNow().mode == kPreferred;
    static_cast<void>(syscall(SYS_set_mempolicy, kDefault, nullptr, 0UL));
    return can;
}

class NumaNode : public testing::Test {
  protected:
    void SetUp() override {
        if (!canChoose()) GTEST_SKIP() << "this system forbids memory policies";
    }
    void TearDown() override { fs::remove_all(root_); }
    GpuOptions onNode(const std::string& node) {
        const fs::path device = root_ / "sys/bus/pci/devices/0000:01:00.0";
        fs::create_directories(device);
        std::ofstream(device / "numa_node") << node << "\n";
        GpuOptions options = withoutLibraries();
        options.root = root_.string();
        return options;
    }
    fs::path root_ = fs::path(testing::TempDir()) / ("splitpoint_numa_" + std::to_string(::getpid()));
};

TEST_F(NumaNode, IsPreferredWhileItLivesAndThePolicyComesBack) {
    const unsigned long first = 1;
    ASSERT_EQ(syscall(SYS_set_mempolicy, kBind, &first, sizeof first * 8 + 1), 0);
    {
        const PreferredNode preferred(0);
        EXPECT_EQ(policyNow().mode, kPreferred);
        EXPECT_EQ(policyNow().nodes[0], 1UL);
    }
    EXPECT_EQ(policyNow().mode, kBind) << "what numactl chose";
    EXPECT_EQ(policyNow().nodes[0], 1UL);
    ASSERT_EQ(syscall(SYS_set_mempolicy, kDefault, nullptr, 0UL), 0);
    {
        const PreferredNode unknown(-1);
        EXPECT_EQ(policyNow().mode, kDefault);
    }
}

/// Runs one round of a transfer probe and tells the policies under which host memory was pinned.
std::vector<int> modesWhilePinning(const GpuOptions& options, const std::string& method) {
    ScriptedSystem system;
    std::vector<int> modes;
    system.script->onPin = [&] { modes.push_back(policyNow().mode); };
    const auto session = openOn(system, options);
    modes.clear();  // the timers' words are no data
    const auto probe = probeOf(*session, method);
    EXPECT_EQ(outcomeOf(*probe, 1), "ok");
    return modes;
}

TEST_F(NumaNode, OfTheGpuComesFromSysfsAndHoldsTheHostBuffers) {
    for (const char* method : {"h2d_pinned", "h2d_4k"}) {
        const auto modes = modesWhilePinning(onNode("0"), method);
        ASSERT_FALSE(modes.empty()) << method;
        for (const int mode : modes) EXPECT_EQ(mode, kPreferred) << method;
        EXPECT_EQ(policyNow().mode, kDefault) << method;
    }
}

TEST_F(NumaNode, IsLeftOpenWhereSysfsDoesNotKnowIt) {
    const auto modes = modesWhilePinning(onNode("-1"), "h2d_pinned");
    ASSERT_FALSE(modes.empty());
    for (const int mode : modes) EXPECT_EQ(mode, kDefault);
}

TEST_F(NumaNode, IsRecorded) {
    ScriptedSystem system;
    EXPECT_EQ(openOn(system, onNode("3"))->descriptions().front().numaNode, 3);
    EXPECT_EQ(openOn(system, onNode("3"))->device(0)->numaNode(), 3);
    EXPECT_EQ(openOn(system, onNode("-1"))->descriptions().front().numaNode, -1);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
