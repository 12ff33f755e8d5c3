#include "benchmarks/gpu/gpu_errors.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "benchmarks/gpu/start_up_evidence.h"
#include "tests/benchmarks/gpu/scripted_session.h"

namespace splitpoint::benchmarks::gpu {
namespace {

/// Opens a session on a system whose device count fails with the code.
Finding startUp(int code, GpuVersions versions = {13000, 13000}, const GpuOptions& options = withoutLibraries()) {
    ScriptedSystem system;
    system.script->countFailure = code;
    system.script->versions = versions;
    auto session = GpuSession::open(system.gpu(), options);
    EXPECT_FALSE(session);
    return session ? Finding{} : session.error();
}

TEST(GpuStartUpErrors, CodesAndExits) {
    const struct {
        int code;
        GpuVersions versions;
        const char* expected;
        int exitCode;
    } rows[] = {
        {35, {13000, 0}, "E_NO_DRIVER", 20},
        {34, {13000, 0}, "E_DRIVER_STUB", 20},
        {35, {13000, 12080}, "E_DRIVER_OLD", 21},
        {803, {13000, 13000}, "E_DRIVER_MISMATCH", 21},
        {804, {13000, 13000}, "E_DRIVER_MISMATCH", 21},
        {100, {13000, 13000}, "E_NO_DEVICE", 22},
        {802, {13000, 13000}, "E_NOT_READY", 22},
        {46, {13000, 13000}, "E_BUSY", 23},
        {209, {13000, 13000}, "E_ARCH", 25},
        {222, {13000, 13000}, "E_ARCH", 25},
        {218, {13000, 13000}, "E_ARCH", 25},
        {3, {13000, 13000}, "E_DEVICE_LOST", 26},
        {999, {13000, 13000}, "E_DEVICE_LOST", 26},
    };
    for (const auto& row : rows) {
        const Finding finding = startUp(row.code, row.versions);
        EXPECT_EQ(finding.code, row.expected) << row.code;
        EXPECT_EQ(finding.exitCode, row.exitCode) << row.code;
        EXPECT_EQ(finding.text.find('\n'), std::string::npos);
    }
}

TEST(GpuStartUpErrors, OldDriverNamesBothVersions) {
    const Finding finding = startUp(35, {13000, 12080});
    EXPECT_NE(finding.text.find("CUDA 12.8"), std::string::npos);
    EXPECT_NE(finding.text.find("13.0"), std::string::npos);
    EXPECT_NE(finding.text.find("580"), std::string::npos);
}

TEST(GpuStartUpErrors, NoDriverTellsWhatIsOnTheBusAndThatThisIsAContainer) {
    const StartUpEvidence bare{{13000, 0}, 2, false, {}, {}, false};
    GpuFailure failure;
    failure.code = 35;
    EXPECT_NE(startUpFinding(failure, bare).text.find("2 NVIDIA devices on the PCI bus but no driver"),
              std::string::npos);
    const StartUpEvidence container{{13000, 0}, 0, true, {}, {}, false};
    EXPECT_NE(startUpFinding(failure, container).text.find("container"), std::string::npos);
    const StartUpEvidence none{{13000, 0}, 0, false, {}, {}, false};
    EXPECT_NE(startUpFinding(failure, none).text.find("No NVIDIA device"), std::string::npos);
}

TEST(GpuStartUpErrors, NoDeviceShowsVariableNodesAndMig) {
    GpuFailure failure;
    failure.code = 100;
    const StartUpEvidence evidence{{13000, 13000}, 1, false, "", {"/dev/nvidia0 (no permission)"}, true};
    const std::string text = startUpFinding(failure, evidence).text;
    EXPECT_NE(text.find("CUDA_VISIBLE_DEVICES is \"\""), std::string::npos);
    EXPECT_NE(text.find("/dev/nvidia0 (no permission)"), std::string::npos);
    EXPECT_NE(text.find("create an instance"), std::string::npos);
}

TEST(GpuStartUpErrors, MigWithoutInstanceIsFoundByNvml) {
    GpuOptions options = withoutLibraries();
    options.nvmlLibrary = SPLITPOINT_FAKE_NVML;
    EXPECT_EQ(startUp(100, {13000, 13000}, options).text.find("create an instance"), std::string::npos);
    const Setting mig("SPLITPOINT_FAKE_NVML_MIG", "1");
    EXPECT_NE(startUp(100, {13000, 13000}, options).text.find("create an instance"), std::string::npos);
}

TEST(GpuStartUpErrors, CountOfZeroIsNoDevice) {
    ScriptedSystem system;
    system.script->devices = 0;
    const auto session = GpuSession::open(system.gpu(), withoutLibraries());
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, "E_NO_DEVICE");
}

TEST(GpuStartUpErrors, OldArchitectureAndProhibitedModeLeaveNoGpu) {
    ScriptedSystem system;
    system.script->attributes = smallGpu();
    system.script->attributes.major = 7;
    const auto volta = GpuSession::open(system.gpu(), withoutLibraries());
    ASSERT_FALSE(volta);
    EXPECT_EQ(volta.error().code, "E_ARCH");
    EXPECT_NE(volta.error().text.find("7.0"), std::string::npos);
    system.script->attributes = smallGpu();
    system.script->attributes.computeMode = 2;
    const auto prohibited = GpuSession::open(system.gpu(), withoutLibraries());
    ASSERT_FALSE(prohibited);
    EXPECT_EQ(prohibited.error().code, "E_BUSY");
}

TEST(GpuStartUpErrors, AskingForAGpuThatIsNotThere) {
    const ScriptedSystem system;
    GpuOptions options = withoutLibraries();
    options.devices = {3};
    const auto session = GpuSession::open(system.gpu(), options);
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, "E_NO_DEVICE");
}

TEST(GpuStartUpErrors, E_NO_TOOLKIT_InAHostOnlyBuild) {
    EXPECT_EQ(noToolkit().code, "E_NO_TOOLKIT");
    if (builtWithToolkit() != 0) {
        GTEST_SKIP() << "this build has a GPU back end";
    }
    const auto session = openGpus({});
    ASSERT_FALSE(session);
    EXPECT_EQ(session.error().code, "E_NO_TOOLKIT");
}

TEST(StartUpEvidence, CountsDisplayControllersAndListsNodes) {
    namespace fs = std::filesystem;
    const fs::path root = fs::temp_directory_path() / "splitpoint_start_up_evidence";
    fs::remove_all(root);
    const auto device = [&](const char* address, const char* vendor, const char* kind) {
        const fs::path folder = root / "sys/bus/pci/devices" / address;
        fs::create_directories(folder);
        std::ofstream(folder / "vendor") << vendor << "\n";
        std::ofstream(folder / "class") << kind << "\n";
    };
    device("0000:01:00.0", "0x10de", "0x030200");
    device("0000:01:00.1", "0x10de", "0x040300");  // its audio function
    device("0000:02:00.0", "0x1234", "0x030000");
    fs::create_directories(root / "dev");
    std::ofstream(root / "dev/nvidia0") << "";
    std::ofstream(root / ".dockerenv") << "";
    const Setting visible("CUDA_VISIBLE_DEVICES", "1");
    ScriptedSystem system;
    const auto gpu = system.gpu();
    const StartUpEvidence evidence = collectStartUpEvidence(*gpu, root.string());
    EXPECT_EQ(evidence.pciDevices, 1);
    EXPECT_EQ(evidence.deviceNodes, std::vector<std::string>{"/dev/nvidia0 (accessible)"});
    EXPECT_TRUE(evidence.inContainer);
    EXPECT_EQ(evidence.visibleDevices, "1");
    fs::remove_all(root);
}

}  // namespace
}  // namespace splitpoint::benchmarks::gpu
