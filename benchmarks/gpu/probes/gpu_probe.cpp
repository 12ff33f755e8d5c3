#include "benchmarks/gpu/probes/gpu_probe.h"

#include <ctime>

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr double kNsBetweenReadings = 50e6;

}  // namespace

double steadyNs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

GpuProbe::GpuProbe(GpuDevice& device, ProbeIdentity identity, Slot slot)
    : identity_(std::move(identity)), device_(device), slot_(slot) {
    identity_.device = device.index();
}

ProbeResult<void> GpuProbe::calibrate() {
    if (device_.state().lost) {
        return notRun();
    }
    return fit();
}

ProbeResult<void> GpuProbe::begin(int round) {
    if (device_.state().lost) {
        return notRun();
    }
    readings_ = {};
    lastReadingNs_ = 0.0;
    auto opened = open(round);
    if (!opened) {
        close();
    }
    return opened;
}

ProbeResult<Sample> GpuProbe::sample() {
    if (device_.state().lost) {
        return notRun();
    }
    return measure();
}

ProbeResult<void> GpuProbe::end() {
    if (device_.state().lost) {
        close();
        return notRun();
    }
    auto verified = verify();
    close();
    return verified;
}

tl::unexpected<ProbeError> GpuProbe::failed(const GpuFailure& failure) {
    const Finding finding = runTimeFinding(failure, identity_.method);
    if (finding.deviceLost && !device_.state().lost) {
        device_.state().lost = true;
        device_.state().lostText = finding.text;
    }
    return tl::unexpected(toProbeError(finding));
}

tl::unexpected<ProbeError> GpuProbe::wrong(const std::string& evidence) const {
    return tl::unexpected(toProbeError(wrongResult(identity_.method, evidence)));
}

tl::unexpected<ProbeError> GpuProbe::notRun() const {
    return tl::unexpected(
        ProbeError{"E_DEVICE_LOST", identity_.method + " was not run: " + device_.state().lostText, true});
}

void GpuProbe::readSensors() {
    if (device_.sensors() == nullptr) {
        return;
    }
    const double now = steadyNs();
    if (lastReadingNs_ > 0.0 && now - lastReadingNs_ < kNsBetweenReadings) {
        return;
    }
    lastReadingNs_ = now;
    const RoundReadings latest = device_.sensors()->read();
    const auto reasons = readings_.eventReasons;
    readings_ = latest;
    if (reasons) {
        readings_.eventReasons = *reasons | latest.eventReasons.value_or(0);
    }
}

}  // namespace splitpoint::benchmarks::gpu
