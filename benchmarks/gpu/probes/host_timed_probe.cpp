#include "benchmarks/gpu/probes/host_timed_probe.h"

namespace splitpoint::benchmarks::gpu {
namespace {

ProbeIdentity timeIdentity(const std::string& component, const std::string& method, bool primary) {
    ProbeIdentity identity;
    identity.component = component;
    identity.method = method;
    identity.primary = primary;
    identity.unit = "s";
    identity.better = Better::Lower;
    return identity;
}

}  // namespace

HostTimedProbe::HostTimedProbe(GpuDevice& device, const std::string& component, const std::string& method, bool primary,
                               Slot slot)
    : GpuProbe(device, timeIdentity(component, method, primary), slot) {}

ProbeResult<Sample> HostTimedProbe::measure() {
    const double start = steadyNs();
    const auto done = timed();
    const double wallNs = steadyNs() - start;
    const auto settled = settle();
    readSensors();
    if (!done) {
        return failed(done.error());
    }
    if (!settled) {
        return failed(settled.error());
    }
    Sample sample;
    sample.value = valueOf(wallNs * 1e-9);
    sample.wallNs = wallNs;
    return sample;
}

}  // namespace splitpoint::benchmarks::gpu
