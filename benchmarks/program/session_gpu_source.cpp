#include "benchmarks/program/session_gpu_source.h"

#include <array>

#include "benchmarks/gpu/gpu_probes.h"
#include "benchmarks/gpu/gpu_session.h"
#include "benchmarks/host/salted_hash.h"
#include "models/calibration/clock_deficit.h"
#include "models/calibration/gpu_peak.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

namespace {

template <class To, class From>
std::optional<To> converted(const std::optional<From>& value) {
    return value ? std::optional<To>(static_cast<To>(*value)) : std::nullopt;
}

calibration::GpuHealth healthOf(const gpu::HealthReading& reading) {
    return {reading.temperatureC, converted<std::int64_t>(reading.eccCorrected),
            converted<std::int64_t>(reading.eccUncorrected), converted<std::int64_t>(reading.rowsRemapped)};
}

std::string computeMode(int mode) {
    constexpr std::array kModes{"default", "exclusive_thread", "prohibited", "exclusive_process"};
    return mode >= 0 && mode < static_cast<int>(kModes.size()) ? kModes[static_cast<std::size_t>(mode)] : "";
}

void copyAttributes(const gpu::DeviceAttributes& from, calibration::GpuRecord& to) {
    to.name = from.name;
    to.pci = from.pciBusId;
    to.computeMode = computeMode(from.computeMode);
    to.computeMajor = from.major;
    to.computeMinor = from.minor;
    to.memoryBytes = static_cast<std::int64_t>(from.totalBytes);
    to.l2Bytes = static_cast<std::int64_t>(from.l2Bytes);
    to.multiprocessors = from.multiprocessors;
    to.busBits = from.memoryBusBits;
    to.ecc = from.ecc;
    to.mps = from.mps;
}

calibration::GpuRecord recordOf(const gpu::GpuDescription& from, const std::string& salt) {
    calibration::GpuRecord to;
    to.index = from.index;
    copyAttributes(from.attributes, to);
    to.uuidHash = saltedHash(from.attributes.uuid, salt);
    to.driver = from.driver.value_or("");
    to.vbios = from.vbios.value_or("");
    to.cudaDriver = from.versions.driver;
    to.freeBytesAtStart = static_cast<std::int64_t>(from.freeBytesAtStart);
    to.numaNode = from.numaNode;
    to.nvlinksUp = from.nvlinksUp;
    to.otherProcesses = converted<int>(from.otherProcesses);
    to.persistence = from.persistence;
    to.migCurrent = converted<int>(from.migCurrent);
    to.migPending = converted<int>(from.migPending);
    to.migProfile = from.migProfile.value_or("");
    to.smMaxMhz = converted<double>(from.smMaxMhz);
    to.memoryMaxMhz = converted<double>(from.memoryMaxMhz);
    to.powerLimitW = from.powerLimitW;
    to.powerEnforcedW = from.enforcedPowerLimitW;
    to.pcieGeneration = converted<int>(from.pcieGeneration);
    to.pcieWidth = converted<int>(from.pcieWidth);
    to.pcieMaxGeneration = converted<int>(from.pcieMaxGeneration);
    to.pcieMaxWidth = converted<int>(from.pcieMaxWidth);
    to.pcieReplays = converted<std::int64_t>(from.after.pcieReplays ? from.after.pcieReplays : from.before.pcieReplays);
    to.before = healthOf(from.before);
    to.after = healthOf(from.after);
    return to;
}

/// The GPU session of this process behind the seam.
class SessionGpuSource : public GpuSource {
  public:
    explicit SessionGpuSource(std::unique_ptr<gpu::GpuSession> session) : session_(std::move(session)) {}

    std::vector<calibration::GpuRecord> records(const std::string& salt) const override {
        std::vector<calibration::GpuRecord> records;
        for (const auto& description : session_->descriptions()) records.push_back(recordOf(description, salt));
        return records;
    }
    std::map<std::string, std::string> libraries() const override {
        std::map<std::string, std::string> found;
        const auto& versions = session_->libraries();
        if (versions.nvml) found["nvml"] = *versions.nvml;
        if (versions.cublas) found["cublas"] = *versions.cublas;
        if (versions.nccl) found["nccl"] = *versions.nccl;
        return found;
    }
    std::string kernelImage() const override {
        return session_->descriptions().empty() ? "" : session_->descriptions().front().kernelImage;
    }
    std::string virtualizationMode() const override {
        return session_->descriptions().empty() ? "" : session_->descriptions().front().virtualizationMode.value_or("");
    }
    std::optional<bool> confidentialComputing() const override { return session_->confidentialComputing(); }
    std::vector<calibration::Finding> findings() const override {
        std::vector<calibration::Finding> found;
        for (const auto& finding : session_->findings()) found.push_back({finding.code, finding.text, {}, "", {}});
        return found;
    }
    std::vector<std::unique_ptr<Probe>> probes() override { return gpu::makeGpuProbes(*session_); }
    std::unique_ptr<Probe> probe(const std::string& method, int device,
                                 const std::map<std::string, ParameterValue>& parameters) override {
        return gpu::makeGpuProbe(*session_, method, device, parameters);
    }
    std::optional<double> peak(const std::string& gpuName, const std::string& method) const override {
        return calibration::peakOf(gpuName, method);
    }
    void preheat(const std::function<bool()>& stop) override { session_->preheat(stop); }
    void finish(const calibration::Profile& profile) override {
        for (const auto& description : session_->descriptions()) judge(description.index, profile);
        session_->finish();
    }

  private:
    /// Event reasons and clocks of each round, over the probes of a device.
    void judge(int device, const calibration::Profile& profile) {
        std::map<int, gpu::RoundEvidence> byRound;
        std::optional<double> hottest;
        for (const auto& probe : profile.probes) {
            if (probe.device != device) continue;
            for (const auto& round : probe.rounds) {
                if (round.eventReasons) byRound[round.round].reasons |= *round.eventReasons;
                if (round.temperatureC) hottest = std::max(hottest.value_or(*round.temperatureC), *round.temperatureC);
            }
            for (const auto& clock : calibration::roundClocks(probe)) {
                if (!clock.mhz || !clock.slow) continue;
                byRound[clock.round].slowClock = true;
                byRound[clock.round].slowBelowCap |= !clock.capped;
            }
        }
        std::vector<gpu::RoundEvidence> rounds;
        rounds.reserve(byRound.size());
        for (const auto& [round, evidence] : byRound) rounds.push_back(evidence);
        session_->judgeRounds(device, rounds, hottest);
    }

    std::unique_ptr<gpu::GpuSession> session_;
};

}  // namespace

ProbeResult<std::unique_ptr<GpuSource>> openGpuSource(const GpuSourceOptions& options) {
    gpu::GpuOptions wanted;
    wanted.full = options.full;
    auto session = gpu::openGpus(wanted);
    if (!session) return tl::unexpected(gpu::toProbeError(session.error()));
    return gpuSourceOf(std::move(*session));
}

std::unique_ptr<GpuSource> gpuSourceOf(std::unique_ptr<gpu::GpuSession> session) {
    return std::make_unique<SessionGpuSource>(std::move(session));
}

std::optional<int> cudaToolkitVersion() {
    const int version = gpu::builtWithToolkit();
    return version > 0 ? std::optional(version) : std::nullopt;
}

}  // namespace splitpoint::benchmarks
