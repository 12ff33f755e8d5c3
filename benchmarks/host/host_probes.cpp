#include "benchmarks/host/host_probes.h"

#include <iterator>

#include "benchmarks/host/cpu_probes.h"
#include "benchmarks/host/memory_probes.h"

namespace splitpoint::benchmarks {

namespace {
constexpr std::size_t kChaseBytes = std::size_t{256} << 20U;
constexpr std::size_t kFaultBytes = std::size_t{16} << 20U;
}  // namespace

std::vector<std::unique_ptr<Probe>> makeHostProbes(const HostProbeOptions& options, GapHistogram& gaps) {
    const int cpu = options.cpus.back();  // the first one takes most of a system's interrupts
    std::vector<std::unique_ptr<Probe>> probes;
    probes.push_back(makeSingleThreadCpu(CpuWork::Integer, cpu, kIntegerSteps));
    probes.push_back(makeSingleThreadCpu(CpuWork::FloatingPoint, cpu, kFloatingSteps));
    probes.push_back(makeAllThreadsCpu(options.cpus, kIntegerSteps));
    probes.push_back(
        makeTriad(options.cpus, triadArrayBytes(options.cpus.size(), options.llcBytes, options.freeBytes), true));
    probes.push_back(makeTriad({cpu}, triadArrayBytes(1, options.llcBytes, options.freeBytes), false));
    probes.push_back(makeChase(cpu, kChaseBytes, options.seed));
    probes.push_back(makePageFault(cpu, kFaultBytes));
    probes.push_back(makeCpuGap(cpu, gaps));
    probes.push_back(makeWake());
    if (options.storage) {
        auto storage = makeStorageProbes(*options.storage, options.seed);
        std::move(storage.begin(), storage.end(), std::back_inserter(probes));
    }
    return probes;
}

}  // namespace splitpoint::benchmarks
