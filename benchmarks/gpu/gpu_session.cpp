#include "benchmarks/gpu/gpu_session.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <thread>

#include "benchmarks/gpu/collective_library.h"
#include "benchmarks/gpu/gemm_library.h"
#include "benchmarks/gpu/probes/compute_probes.h"
#include "benchmarks/gpu/probes/gpu_probe.h"
#include "benchmarks/gpu/start_up_evidence.h"

namespace splitpoint::benchmarks::gpu {
namespace {

constexpr int kProhibited = 2;  // cudaComputeModeProhibited
constexpr unsigned kBusyPercent = 5;

bool isThermal(unsigned long long reasons) {
    const bool hardware = (reasons & nvml::kHwSlowdown) != 0 && (reasons & nvml::kPowerBrake) == 0;
    return (reasons & (nvml::kSwThermal | nvml::kHwThermal)) != 0 || hardware;
}

bool isPowerCapped(unsigned long long reasons) {
    return (reasons & (nvml::kSwPowerCap | nvml::kPowerBrake)) != 0;
}

/// Evidence that others use the device, read before this process has a context on it; empty if none.
std::string useByOthers(const Nvml& nvml, nvml::Device device) {
    if (const auto others = nvml.otherProcesses(device); others && !others->empty()) {
        std::string pids;
        for (std::size_t i = 0; i < std::min<std::size_t>(others->size(), 3); ++i) {
            pids += (i > 0 ? ", " : "") + std::to_string((*others)[i]);
        }
        return std::to_string(others->size()) + " compute process(es), pid " + pids;
    }
    const auto utilization = nvml.read<decltype(nvml.functions().getUtilizationRates), nvml::Utilization>(
        nvml.functions().getUtilizationRates, device);
    if (utilization && std::max(utilization->gpu, utilization->memory) > kBusyPercent) {
        return "utilization " + std::to_string(utilization->gpu) + " %, memory " + std::to_string(utilization->memory) +
               " % before the start";
    }
    return {};
}

/// Mean clock over some device time of a probe's samples; empty if it fails or tells no clock.
std::optional<double> clockOver(Probe& probe, double ns) {
    double sum = 0.0;
    int count = 0;
    for (double passed = 0.0; passed < ns;) {
        const auto sample = probe.sample();
        if (!sample || !sample->smMhz) {
            return std::nullopt;
        }
        sum += *sample->smMhz;
        ++count;
        passed += probe.identity().workPerSample / sample->value * 1e9;
    }
    return sum / count;
}

}  // namespace

GpuSession::GpuSession(std::unique_ptr<GpuInterface> gpu, GpuOptions options)
    : gpu_(std::move(gpu)), options_(std::move(options)), pool_(std::make_unique<PinnedPool>(*gpu_)) {}

GpuSession::~GpuSession() = default;

tl::expected<std::unique_ptr<GpuSession>, Finding> GpuSession::open(std::unique_ptr<GpuInterface> gpu,
                                                                    const GpuOptions& options) {
    if (options.callLog) {
        gpu = std::make_unique<RecordingGpu>(std::move(gpu), options.callLog);
    }
    std::unique_ptr<GpuSession> session(new GpuSession(std::move(gpu), options));
    auto count = session->gpu_->deviceCount();
    if (count && *count == 0) {
        GpuFailure none;
        none.code = runtime_code::kNoDevice;
        none.name = "no device";
        count = tl::unexpected(none);
    }
    session->loadNvml();
    if (!count) {
        StartUpEvidence evidence = collectStartUpEvidence(*session->gpu_, options.root);
        evidence.migWithoutInstance = session->nvml_ != nullptr && session->nvml_->migWithoutInstance();
        return tl::unexpected(startUpFinding(count.error(), evidence));
    }
    for (int index = 0; index < *count; ++index) {
        const auto& wanted = options.devices;
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), index) != wanted.end()) {
            session->addDevice(index);
        }
    }
    if (session->devices_.empty()) {
        const auto obstacle = std::find_if(session->findings_.rbegin(), session->findings_.rend(),
                                           [](const Finding& finding) { return finding.code.front() == 'E'; });
        if (obstacle != session->findings_.rend()) {
            return tl::unexpected(*obstacle);
        }
        return tl::unexpected(Finding{"E_NO_DEVICE",
                                      "None of the GPUs that were asked for exists: this machine has " +
                                          std::to_string(*count) + ", counted from 0.",
                                      22});
    }
    return session;
}

void GpuSession::loadNvml() {
    auto loaded = Nvml::load(options_.nvmlLibrary);
    if (!loaded) {
        findings_.push_back(nvmlMissing(loaded.error().name));
        return;
    }
    nvml_ = std::move(*loaded);
    libraries_.nvml = nvml_->version();
    confidentialComputing_ = nvml_->confidentialComputing();
}

tl::expected<void, Finding> GpuSession::usable(const DeviceAttributes& attributes) const {
    if (attributes.major * 10 + attributes.minor < 75) {
        return tl::unexpected(oldArchitecture(attributes));
    }
    if (attributes.computeMode == kProhibited) {
        return tl::unexpected(busyDevice(attributes));
    }
    return {};
}

void GpuSession::addDevice(int index) {
    const auto attributes = gpu_->attributes(index);
    if (!attributes) {
        findings_.push_back(startUpFinding(attributes.error(), collectStartUpEvidence(*gpu_, options_.root)));
        return;
    }
    if (const auto fit = usable(*attributes); !fit) {
        findings_.push_back(fit.error());
        return;
    }
    GpuDescription described;
    described.index = index;
    described.attributes = *attributes;
    described.migProfile = migProfileOf(attributes->name);
    described.numaNode =
        attributes->numaNode >= 0 ? attributes->numaNode : numaNodeOf(attributes->pciBusId, options_.root + "/sys");
    if (const auto versions = gpu_->versions()) {
        described.versions = *versions;
    }
    std::unique_ptr<GpuSensors> sensors;
    if (nvml_ != nullptr) {
        if (const auto handle = nvml_->find(attributes->pciBusId, attributes->uuid)) {
            nvmlDevices_[index] = *handle;
            describeByNvml(described, *nvml_, *handle);
            described.before = readHealth(*nvml_, *handle);
            if (const auto others = nvml_->otherProcesses(*handle)) {
                described.otherProcesses = static_cast<unsigned>(others->size());
            }
            if (const std::string evidence = useByOthers(*nvml_, *handle); !evidence.empty()) {
                findings_.push_back(sharedGpu(index, evidence));
            }
            sensors = std::make_unique<NvmlSensors>(*nvml_, *handle);
        }
    }
    if (attributes->mps) {
        findings_.push_back(sharedGpu(index, "the multi-process service is active"));
    }
    if (described.migCurrent.value_or(0) == 1 || described.migProfile) {
        findings_.push_back(migSlice(index, described.migProfile.value_or("unknown")));
    }
    auto opened = GpuDevice::open(*gpu_, index, *pool_, state_);
    if (!opened) {
        findings_.push_back(startUpFinding(opened.error(), collectStartUpEvidence(*gpu_, options_.root)));
        return;
    }
    const auto memory = gpu_->memory(index);
    const auto image = gpu_->kernelImage(index);
    if (!memory || !image) {
        findings_.push_back(runTimeFinding(!memory ? memory.error() : image.error(), "start-up"));
        return;
    }
    described.freeBytesAtStart = memory->freeBytes;
    described.kernelImage = *image;
    (*opened)->setNumaNode(described.numaNode);
    (*opened)->setSensors(std::move(sensors));
    devices_[index] = std::move(*opened);
    descriptions_.push_back(std::move(described));
}

void GpuSession::preheat(const std::function<bool()>& stop) {
    for (const auto& [index, device] : devices_) {
        preheat(*device, options_.full ? 15.0 : 3.0, stop);
    }
}

void GpuSession::preheat(GpuDevice& device, double mostSeconds, const std::function<bool()>& stop) {
    constexpr std::size_t kReadings = 10;
    constexpr double kSpread = 0.01;
    constexpr double kReadingNs = 100e6;  // ten of them see the card warm up; ten samples of 2 ms would not
    const auto tensor = makeTensorProbe(device);
    if (!tensor->calibrate() || !tensor->begin(0)) {
        return;  // the probe itself will say why when its turn comes
    }
    std::deque<double> last;
    const double until = steadyNs() + mostSeconds * 1e9;
    while (steadyNs() < until && !(stop && stop())) {
        const auto mhz = clockOver(*tensor, kReadingNs);
        if (!mhz) {
            break;
        }
        last.push_back(*mhz);
        if (last.size() > kReadings) {
            last.pop_front();
        }
        const auto [low, high] = std::minmax_element(last.begin(), last.end());
        if (last.size() == kReadings && *high <= *low * (1.0 + kSpread)) {
            break;
        }
    }
    static_cast<void>(tensor->end());
}

void GpuSession::finish() {
    for (GpuDescription& described : descriptions_) {
        const auto handle = nvmlDevices_.find(described.index);
        if (handle == nvmlDevices_.end()) {
            continue;
        }
        if (const auto lost = nvml_->lostReason(handle->second); lost && !state_.lost) {
            GpuFailure failure = *lost;
            failure.device = described.index;
            findings_.push_back(runTimeFinding(failure, "the run"));
        }
        described.after = readHealth(*nvml_, handle->second);
        const auto rise = [](std::optional<unsigned long long> from, std::optional<unsigned long long> to) {
            return from && to && *to > *from ? *to - *from : 0ULL;
        };
        const auto uncorrected = rise(described.before.eccUncorrected, described.after.eccUncorrected);
        const auto corrected = rise(described.before.eccCorrected, described.after.eccCorrected);
        if (uncorrected > 0 || corrected > 0) {
            findings_.push_back(risingEccErrors(described.index, uncorrected, corrected));
        }
    }
}

void GpuSession::judgeRounds(int device, const std::vector<RoundEvidence>& rounds, std::optional<double> hottestC) {
    const auto total = static_cast<int>(rounds.size());
    const auto count = [&](auto is) { return static_cast<int>(std::count_if(rounds.begin(), rounds.end(), is)); };
    const int thermal = count([](const RoundEvidence& round) { return isThermal(round.reasons); });
    const int slow = count([](const RoundEvidence& round) { return round.slowClock && !isThermal(round.reasons); });
    const int held = count(
        [](const RoundEvidence& round) { return round.slowClock && !round.slowBelowCap && !isThermal(round.reasons); });
    const int capped = count([](const RoundEvidence& round) { return isPowerCapped(round.reasons); });
    if ((thermal + slow) * 10 > total) {
        findings_.push_back(throttled(device, {thermal, slow, held, total}, hottestC));
    }
    if (capped > 0) {
        findings_.push_back(powerCapped(device, capped, total));
    }
}

GpuDevice* GpuSession::device(int index) {
    const auto found = devices_.find(index);
    return found == devices_.end() ? nullptr : found->second.get();
}

tl::expected<GemmLibrary*, Finding> GpuSession::gemmLibrary() {
    if (gemm_ == nullptr) {
        const auto versions = gpu_->versions();
        auto loaded = GemmLibrary::load(options_.cublasLibrary, versions ? versions->runtime / 1000 : 0);
        if (!loaded) {
            return tl::unexpected(cublasMissing(loaded.error()));
        }
        gemm_ = std::move(*loaded);
        libraries_.cublas = gemm_->version();
    }
    return gemm_.get();
}

tl::expected<CollectiveLibrary*, Finding> GpuSession::collectiveLibrary() {
    if (collective_ == nullptr) {
        auto loaded = CollectiveLibrary::load(options_.ncclLibrary);
        if (!loaded) {
            return tl::unexpected(ncclMissing(loaded.error()));
        }
        collective_ = std::move(*loaded);
        libraries_.nccl = collective_->version();
    }
    return collective_.get();
}

tl::expected<std::unique_ptr<GpuSession>, Finding> openGpus(const GpuOptions& options) {
    if (builtWithToolkit() == 0) {
        return tl::unexpected(noToolkit());
    }
    return GpuSession::open(createGpuInterface(), options);
}

}  // namespace splitpoint::benchmarks::gpu
