#include "benchmarks/sampling/round_sampler.h"

#include <algorithm>
#include <cmath>

#include "models/calibration/order_statistics.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

namespace {

/// Median of an optional figure over the samples that have it.
template <class Read>
std::optional<double> medianOf(const std::vector<Sample>& samples, Read read) {
    std::vector<double> values;
    for (const Sample& sample : samples) {
        if (const std::optional<double> value = read(sample)) values.push_back(*value);
    }
    if (values.empty()) return std::nullopt;
    return calibration::median(values);
}

SampledRound summarizeRound(const std::vector<Sample>& samples, int round, double factor) {
    SampledRound result;
    for (const Sample& sample : samples) {
        result.samples.push_back(sample.value * factor);
        result.samplesNs.push_back(sample.wallNs);
    }
    const auto ordered = calibration::sorted(result.samples);
    auto& record = result.record;
    record.round = round;
    record.samples = static_cast<int>(samples.size());
    record.median = calibration::sortedQuantile(ordered, 0.5);
    record.p10 = calibration::sortedQuantile(ordered, 0.1);
    record.p25 = calibration::sortedQuantile(ordered, 0.25);
    record.p75 = calibration::sortedQuantile(ordered, 0.75);
    record.p90 = calibration::sortedQuantile(ordered, 0.9);
    record.p99 = calibration::sortedQuantile(ordered, 0.99);
    record.least = ordered.front();
    record.most = ordered.back();
    record.mean = calibration::mean(ordered);
    record.cpuMedian = medianOf(samples, [&](const Sample& sample) {
        return sample.cpuValue ? std::optional(*sample.cpuValue * factor) : std::nullopt;
    });
    record.smMhz = medianOf(samples, [](const Sample& sample) { return sample.smMhz; });
    return result;
}

/// Samples of a round whose buffers stand.
ProbeResult<std::vector<Sample>> takeSamples(Probe& probe, const RoundRequest& request) {
    const double start = request.nowS();
    const auto elapsed = [&] { return request.nowS() - start; };
    const auto stop = [&] { return request.interrupted && request.interrupted(); };
    do {
        if (const auto warm = probe.sample(); !warm) return tl::unexpected(warm.error());
    } while (elapsed() < kWarmUpShare * request.slotS && !stop());
    std::vector<Sample> samples;
    while (static_cast<int>(samples.size()) < kMostSamples && !stop()) {
        const bool enough = static_cast<int>(samples.size()) >= kFewestSamples;
        if (enough && elapsed() >= request.slotS) break;
        if (!samples.empty() && elapsed() >= kSlotDeadline * request.slotS) break;
        auto sample = probe.sample();
        if (!sample) return tl::unexpected(sample.error());
        if (!std::isfinite(sample->value) || sample->value < 0.0) {
            return tl::unexpected(ProbeError{
                "E_SAMPLE",
                probe.identity().method + " measured a value that cannot be; the clock may have stepped, run again.",
                false});
        }
        samples.push_back(*sample);
    }
    return samples;
}

}  // namespace

ProfileUnit profileUnit(const std::string& probeUnit) {
    constexpr double kNsPerSecond = 1e9;
    return probeUnit == "s" ? ProfileUnit{"ns", kNsPerSecond} : ProfileUnit{probeUnit, 1.0};
}

ProbeResult<SampledRound> sampleRound(Probe& probe, const RoundRequest& request) {
    if (const auto begun = probe.begin(request.round); !begun) return tl::unexpected(begun.error());
    const auto samples = takeSamples(probe, request);
    const RoundReadings readings = samples ? probe.readings() : RoundReadings{};
    const auto ended = probe.end();  // buffers go also after a fault
    if (!samples) return tl::unexpected(samples.error());
    if (!ended) return tl::unexpected(ended.error());
    if (samples->empty()) return tl::unexpected(ProbeError{"E_INTERRUPTED", "stopped before the first sample", false});
    auto result = summarizeRound(*samples, request.round, profileUnit(probe.identity().unit).factor);
    result.record.temperatureC = readings.temperatureC;
    result.record.powerW = readings.powerW;
    result.record.eventReasons = readings.eventReasons;
    return result;
}

}  // namespace splitpoint::benchmarks
