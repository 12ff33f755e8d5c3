#include "benchmarks/gpu/probes/gated_probe.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr int kHalvings = 3;

}  // namespace

ProbeResult<void> GatedProbe::allocateWhatFits(int round) {
    auto allocated = prepare(round);
    while (!allocated && isOutOfMemory(allocated.error())) {
        close();
        if (!shrink()) {
            return neededBytes() > 0
                       ? tl::unexpected(toProbeError(tooSmall(method(), neededBytes(), allocated.error().freeBytes)))
                       : failed(allocated.error());
        }
        allocated = prepare(round);
    }
    if (!allocated) {
        return failed(allocated.error());
    }
    return {};
}

GpuResult<void> GatedProbe::prepare(int round) {
    const Stream stream = device().timer().stream();
    return allocate(round).and_then([&] { return queueOne(stream); }).and_then([&] {
        return gpu().synchronize(stream);
    });
}

ProbeResult<void> GatedProbe::fit() {
    auto ready = allocateWhatFits(0);
    if (!ready) {
        close();
        return ready;
    }
    batch_ = 1;
    double ns = 0.0;
    // The first run wakes the clocks; the second one counts. A too long operation is shortened first.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto time = runBatch();
        if (!time) {
            close();
            return tl::unexpected(time.error());
        }
        ns = std::max(time->deviceNs, 1.0);
        if (shortenOperation(ns)) {
            attempt = 0;
        }
    }
    close();
    batch_ = static_cast<int>(std::clamp(std::ceil(targetNs_ / ns), 1.0, static_cast<double>(mostQueued_)));
    publish();
    return {};
}

ProbeResult<void> GatedProbe::open(int round) {
    return allocateWhatFits(round).map([this] { publish(); });
}

ProbeResult<GatedTime> GatedProbe::runBatch() {
    for (int attempt = 0;; ++attempt) {
        const int queued = batch_;
        const auto time = device().timer().run(
            [&](Stream stream) {
                GpuResult<void> done;
                for (int i = 0; done && i < queued; ++i) {
                    done = queueOne(stream);
                }
                return done;
            },
            [this] { readSensors(); });
        if (!time) {
            return failed(time.error());
        }
        if (!time->gateGaveUp) {
            return *time;
        }
        if (attempt == kHalvings) {
            return tl::unexpected(toProbeError(gateTimeout(method(), queued)));
        }
        batch_ = std::max(1, batch_ / 2);
        publish();
    }
}

ProbeResult<Sample> GatedProbe::measure() {
    const double start = steadyNs();
    const auto time = runBatch();
    if (!time) {
        return tl::unexpected(time.error());
    }
    const double seconds = time->deviceNs * 1e-9;
    const double work = workOfOne() * batch_;
    Sample sample;
    sample.value = valueIsTime_ ? seconds / work : work / seconds;
    sample.wallNs = steadyNs() - start;
    sample.smMhz = time->smMhz;
    return sample;
}

void GatedProbe::publish() {
    identity_.parameters["batch"] = static_cast<long long>(batch_);
    identity_.workPerSample = workOfOne() * batch_;
    describe(identity_.parameters);
}

}  // namespace splitpoint::benchmarks::gpu
