// What the host part reads and judges, on made-up /proc and /sys; the probes run for real, small.
#include <fcntl.h>
#include <linux/magic.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "benchmarks/host/cpu_probes.h"
#include "benchmarks/host/cpu_work.h"
#include "benchmarks/host/cpus.h"
#include "benchmarks/host/host_probes.h"
#include "benchmarks/host/load_watch.h"
#include "benchmarks/host/machine_description.h"
#include "benchmarks/host/memory_probes.h"
#include "benchmarks/host/salted_hash.h"
#include "benchmarks/host/storage_file.h"
#include "benchmarks/host/virtualization_evidence.h"

namespace {

using namespace splitpoint::benchmarks;
namespace fs = std::filesystem;

class Host : public testing::Test {
  protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    void put(const std::string& path, const std::string& text) {
        fs::create_directories((folder_ / path).parent_path());
        std::ofstream(folder_ / path) << text;
    }
    std::string verdictOf(const CpuidEvidence& cpuid, const std::string& declared = "") {
        warnings_.clear();
        return detectVirtualization(SystemRoot(folder_), cpuid, declared, warnings_).verdict;
    }
    fs::path folder_ = fs::path(testing::TempDir()) / ("splitpoint_host_" + std::to_string(::getpid()));
    std::vector<splitpoint::models::calibration::Finding> warnings_;
};

TEST_F(Host, DescribesATwoSocketServer) {
    put("proc/cpuinfo",
        "processor : 0\nvendor_id : GenuineIntel\ncpu family : 6\nmodel : 143\nmodel name : Xeon 8480\nstepping : "
        "8\nflags : fpu sse4_2 avx2 avx512f\n");
    put("proc/meminfo", "MemTotal:  1048576 kB\nMemAvailable:  524288 kB\nHugePages_Free:  3\n");
    put("proc/cmdline", "root=/dev/sda mitigations=off isolcpus=2-3 quiet\n");
    put("proc/sys/kernel/osrelease", "6.1.0\n");
    put("proc/sys/kernel/version", "#1 SMP PREEMPT_DYNAMIC\n");
    put("etc/os-release", "NAME=x\nPRETTY_NAME=\"Debian 12\"\n");
    put("etc/machine-id", "abc\n");
    put("sys/devices/system/cpu/online", "0-3\n");
    for (const int cpu : {0, 1, 2, 3}) {
        const std::string topology = "sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        put(topology + "physical_package_id", std::to_string(cpu / 2));
        put(topology + "core_id", std::to_string(cpu % 2));
    }
    put("sys/devices/system/cpu/cpu0/cache/index0/level", "1");
    put("sys/devices/system/cpu/cpu0/cache/index0/size", "48K");
    put("sys/devices/system/cpu/cpu0/cache/index3/level", "3");
    put("sys/devices/system/cpu/cpu0/cache/index3/size", "105M");
    put("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never\n");
    const auto machine = describeMachine(SystemRoot(folder_), {"salt", false});
    EXPECT_EQ(machine.cpu.model, "Xeon 8480");
    EXPECT_EQ(machine.cpu.sockets, 2);
    EXPECT_EQ(machine.cpu.cores, 4);
    EXPECT_EQ(machine.cpu.llcBytes, 105 << 20);
    EXPECT_EQ(machine.memory.totalBytes, 1 << 30);
    EXPECT_EQ(machine.memory.transparentHugePages, "madvise");
    EXPECT_EQ(machine.os.mitigations, "off");
    EXPECT_EQ(machine.os.commandLineFlags, (std::vector<std::string>{"mitigations=off", "isolcpus=2-3"}));
    EXPECT_EQ(machine.os.distribution, "Debian 12");
    EXPECT_EQ(machine.fingerprint.find("abc"), std::string::npos);
    EXPECT_TRUE(machine.hostName.empty());
    EXPECT_NE(describeMachine(SystemRoot(folder_), {"other", false}).fingerprint, machine.fingerprint);
    EXPECT_EQ(describeMachine(SystemRoot(folder_), {"other", false}).hardwareClass, machine.hardwareClass);
}

TEST_F(Host, AnEmptyRootGivesUnknowns) {
    const auto machine = describeMachine(SystemRoot(folder_), {});
    EXPECT_TRUE(machine.cpu.model.empty());
    EXPECT_FALSE(machine.memory.totalBytes);
    EXPECT_EQ(verdictOf({}), "unknown");
}

TEST_F(Host, ReadsQuotasOfBothVersions) {
    put("proc/self/cgroup", "0::/a/b\n");
    put("sys/fs/cgroup/a/b/cpu.max", "max 100000\n");
    put("sys/fs/cgroup/a/cpu.max", "150000 100000\n");
    EXPECT_EQ(cgroupQuota(SystemRoot(folder_)), 1.5);
    fs::remove_all(folder_ / "sys");
    EXPECT_FALSE(cgroupQuota(SystemRoot(folder_)));
    put("proc/self/cgroup", "4:cpu,cpuacct:/job\n");
    put("sys/fs/cgroup/cpu/job/cpu.cfs_quota_us", "200000\n");
    put("sys/fs/cgroup/cpu/job/cpu.cfs_period_us", "100000\n");
    EXPECT_EQ(cgroupQuota(SystemRoot(folder_)), 2.0);
}

TEST_F(Host, TellsGuestsFromHosts) {
    EXPECT_EQ(verdictOf({true, "KVMKVMKVM", false}), "vm");  // no DMI at all, as in a microVM
    EXPECT_EQ(verdictOf({true, "Microsoft Hv", true}), "host_under_hypervisor");
    put("sys/class/dmi/id/sys_vendor", "Amazon EC2\n");
    EXPECT_EQ(verdictOf({false, "", false}), "metal");  // the provider's name is no hypervisor
    put("proc/xen/capabilities", "control_d\n");
    EXPECT_EQ(verdictOf({true, "XenVMMXenVMM", false}), "host_under_hypervisor");
    put("sys/class/dmi/id/product_name", "KVM Virtual Machine\n");
    EXPECT_EQ(verdictOf({}), "vm");  // arm64: SMBIOS is all there is
}

TEST_F(Host, AsksForTheContainerSeparatelyAndWarnsOfContradictionsW_DECLARED) {
    put(".dockerenv", "");
    const auto found = detectVirtualization(SystemRoot(folder_), {true, "KVMKVMKVM", false}, "metal", warnings_);
    EXPECT_EQ(found.verdict, "vm");
    EXPECT_EQ(found.container, "docker");
    ASSERT_EQ(warnings_.size(), 1U);
    EXPECT_EQ(warnings_[0].code, "W_DECLARED");
    verdictOf({true, "KVMKVMKVM", false}, "vm");
    EXPECT_TRUE(warnings_.empty());
}

TEST(SaltedHash, DependsOnTextAndSalt) {
    EXPECT_EQ(saltedHash("a", "s"), saltedHash("a", "s"));
    EXPECT_NE(saltedHash("a", "s"), saltedHash("a", "t"));
    EXPECT_NE(saltedHash("a", "s"), saltedHash("b", "s"));
    EXPECT_EQ(saltedHash("a", "s").size(), 34U);
    EXPECT_EQ(randomUuid().size(), 36U);
}

StorageCalls callsWith(int openResult, const DirectIoFacts& facts, std::int64_t freeBytes) {
    return {[=](const fs::path&) { return openResult < 0 ? openResult : ::open("/dev/null", O_RDWR | O_CLOEXEC); },
            [=](int) { return facts; }, [=](const fs::path&) { return freeBytes; }};
}

std::string storageFault(const StorageCalls& calls) {
    const auto file = openStorageFile("/data", 1 << 20, calls);
    return file ? "none" : file.error().code;
}

TEST(StorageFile, E_ODIRECT) {
    EXPECT_EQ(storageFault(callsWith(-EINVAL, {}, 1 << 30)), "E_ODIRECT");
    EXPECT_EQ(storageFault(callsWith(0, {true, 0, 0, TMPFS_MAGIC}, 1 << 30)), "E_ODIRECT");
    EXPECT_EQ(storageFault(callsWith(0, {false, 0, 0, OVERLAYFS_SUPER_MAGIC}, 1 << 30)), "E_ODIRECT");
    EXPECT_EQ(storageFault(callsWith(0, {true, 512, 512, OVERLAYFS_SUPER_MAGIC}, 1 << 30)), "none");
    EXPECT_EQ(storageFault(callsWith(0, {false, 0, 0, EXT4_SUPER_MAGIC}, 1 << 30)), "none");
    const auto real = StorageCalls::real();
    const auto shm = openStorageFile("/dev/shm", 4096, real);
    EXPECT_TRUE(shm || shm.error().code.rfind("E_", 0) == 0);
}

TEST(StorageFile, E_STORAGE_PERM) {
    for (const int error : {EACCES, EROFS, EPERM})
        EXPECT_EQ(storageFault(callsWith(-error, {}, 1 << 30)), "E_STORAGE_PERM");
    const auto missing = openStorageFile("/nowhere/at/all", 4096, StorageCalls::real());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, "E_STORAGE_PERM");
    EXPECT_NE(missing.error().text.find("/nowhere/at/all"), std::string::npos);
}

TEST(StorageFile, E_STORAGE_SPACE) {
    EXPECT_EQ(storageFault(callsWith(0, {}, (1 << 21) - 1)), "E_STORAGE_SPACE");
    EXPECT_EQ(storageFault(callsWith(-ENOSPC, {}, 1 << 30)), "E_STORAGE_SPACE");
    EXPECT_EQ(storageFault(callsWith(-EDQUOT, {}, 1 << 30)), "E_STORAGE_SPACE");
}

TEST(StorageFile, E_STORAGE_IO) {
    EXPECT_EQ(storageError(EIO, "Reading", "/data").code, "E_STORAGE_IO");
}

TEST(StorageFile, StorageProbesReportTheErrorOfTheirFile) {
    const int descriptor = ::open("/dev/full", O_RDWR | O_CLOEXEC);
    ASSERT_GE(descriptor, 0);
    EXPECT_EQ(fillFile({descriptor, 4 << 20, "/dev/full"}, 1).error().code, "E_STORAGE_SPACE");
    for (auto& probe : makeStorageProbes({descriptor, 4 << 20, "/dev/full"}, 1)) {
        EXPECT_TRUE(probe->risky());
        ASSERT_TRUE(probe->begin(0));
        if (probe->identity().method == "seq_write_1m") {
            EXPECT_EQ(probe->sample().error().code, "E_STORAGE_SPACE");
        }
        EXPECT_TRUE(probe->end());
    }
    ::close(descriptor);
}

std::vector<splitpoint::models::calibration::Finding> judged(double busyMs, double ownMs, double stealMs) {
    LoadCounters before;
    before.busyMs = 0;
    before.stealMs = 0;
    before.psiCpuSomeMs = 0;
    auto after = before;
    after.wallS = 1.0;
    after.busyMs = busyMs;
    after.ownCpuMs = ownMs;
    after.stealMs = stealMs;
    after.processCpuMs = {{12345, {"spinner", 900.0}}};
    return judgeLoad(before, after, 2, 3);
}

TEST(Load, W_NOT_IDLE) {
    EXPECT_TRUE(judged(1000, 990, 0).empty());
    const auto findings = judged(1900, 1000, 0);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "W_NOT_IDLE");
    EXPECT_NE(findings[0].text.find("spinner"), std::string::npos);
    EXPECT_EQ(findings[0].round, 3);
}

TEST(Load, W_STEAL) {
    const auto findings = judged(0, 0, 60);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "W_STEAL");
    EXPECT_TRUE(judged(0, 0, 10).empty());
}

TEST(Load, W_CLOCK) {
    EXPECT_EQ(judgeClock("hpet", 20)[0].code, "W_CLOCK");
    EXPECT_EQ(judgeClock("tsc", 500)[0].code, "W_CLOCK");
    EXPECT_TRUE(judgeClock("kvm-clock", 60).empty());
    EXPECT_GT(clockReadNs(), 0.0);
}

TEST_F(Host, ReadsTheCountersOfTheKernel) {
    put("proc/stat", "cpu  100 0 50 1000 0 0 0 7 0 0\n");
    put("proc/pressure/cpu", "some avg10=0.00 avg60=0.00 avg300=0.00 total=5000\n");
    put("proc/77/stat", "77 (a) b) S 1 1 1 0 -1 0 0 0 0 0 30 20 0 0\n");
    const auto counters = LoadCounters::read(SystemRoot(folder_), true);
    EXPECT_EQ(counters.busyMs, 150.0 * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK)));
    EXPECT_EQ(counters.psiCpuSomeMs, 5.0);
    EXPECT_EQ(counters.processCpuMs.at(77).first, "a) b");
    EXPECT_EQ(counters.processCpuMs.at(77).second, 500.0);
    EXPECT_FALSE(LoadCounters::read(SystemRoot(folder_ / "none"), true).busyMs);
}

TEST(CpuWork, IsTheKnownSequenceAndTendsToOne) {
    EXPECT_EQ(xorshift(1, 1), 1082269761U);
    EXPECT_EQ(xorshift(1, 10), xorshift(xorshift(1, 4), 6));
    EXPECT_NEAR(multiplyAdd(30'000'000), 8.0, 1e-6);
}

TEST(Memory, ArraysAreLargeButNotTooLarge) {
    constexpr std::int64_t kMiB = 1 << 20;
    EXPECT_EQ(triadArrayBytes(4, 0, 0), 256U << 20U);
    EXPECT_EQ(triadArrayBytes(1, 100 * kMiB, 100000 * kMiB), 400U << 20U);
    EXPECT_EQ(triadArrayBytes(4, 0, 1000 * kMiB), 64U << 20U);  // 125 MiB, down to a power of two
}

TEST(Gaps, FallIntoEightBinsAnOctave) {
    EXPECT_EQ(GapHistogram::binOf(1000), 0U);
    EXPECT_EQ(GapHistogram::binOf(2000), 8U);
    EXPECT_EQ(GapHistogram::binOf(1e12), GapHistogram::kBins - 1);
    GapHistogram gaps;
    gaps.add(2e6);
    gaps.add(5e4);
    gaps.addTime(1e9);
    const auto record = gaps.record();
    EXPECT_NEAR(record.lostShare, 2.05e-3, 1e-12);
    EXPECT_EQ(record.per10us, 2.0);
    EXPECT_EQ(record.per1ms, 1.0);
}

/// Every probe that needs no disk: one round by hand.
TEST(HostProbes, MeasureSomethingPlausible) {
    const int cpu = usableCpus({}).back();
    GapHistogram gaps;
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(makeSingleThreadCpu(CpuWork::Integer, cpu, 20000));
    probes.push_back(makeSingleThreadCpu(CpuWork::FloatingPoint, cpu, 20000));
    probes.push_back(makeAllThreadsCpu(usableCpus({}), 20000));
    probes.push_back(makeTriad(usableCpus({}), 1 << 20, true));
    probes.push_back(makeTriad({cpu}, 1 << 20, false));
    probes.push_back(makeChase(cpu, 1 << 20, 5));
    probes.push_back(makePageFault(cpu, 1 << 20));
    probes.push_back(makeCpuGap(cpu, gaps));
    probes.push_back(makeWake());
    for (auto& probe : probes) {
        const auto method = probe->identity().method;
        ASSERT_TRUE(probe->calibrate()) << method;
        ASSERT_TRUE(probe->begin(0)) << method;
        const auto sample = probe->sample();
        ASSERT_TRUE(sample) << method;
        EXPECT_GE(sample->value, 0.0) << method;
        EXPECT_GT(sample->wallNs, 0.0) << method;
        const auto ended = probe->end();
        EXPECT_TRUE(ended) << method << (ended ? "" : ended.error().text);
    }
}

TEST(HostProbes, AreThoseOfTheDesign) {
    HostProbeOptions options;
    options.cpus = {0};
    options.storage = StorageTarget{-1, 1 << 20, "."};
    GapHistogram gaps;
    std::vector<std::string> methods;
    for (const auto& probe : makeHostProbes(options, gaps)) methods.push_back(probe->identity().method);
    EXPECT_EQ(methods,
              (std::vector<std::string>{"cpu_int_1t", "cpu_fp_1t", "cpu_int_mt", "mem_triad_mt", "mem_triad_1t",
                                        "mem_chase", "page_fault", "cpu_gap", "wake_1ms", "seq_write_1m", "seq_read_1m",
                                        "rand_read_4k_qd1", "rand_read_4k_mt", "fsync_4k"}));
}

}  // namespace
