#include "benchmarks/gpu/nvml.h"

#include <unistd.h>

#include <algorithm>
#include <array>

#include "benchmarks/gpu/shared_library.h"

namespace splitpoint::benchmarks::gpu {
namespace {

template <class Function>
void findEither(const SharedLibrary& library, Function& function, const char* name, const char* older) {
    library.find(function, name);
    if (function == nullptr) {
        library.find(function, older);
    }
}

nvml::Functions lookUp(const SharedLibrary& library) {
    nvml::Functions f;
    findEither(library, f.init, "nvmlInit_v2", "nvmlInit");
    library.find(f.shutdown, "nvmlShutdown");
    library.find(f.errorString, "nvmlErrorString");
    library.find(f.systemGetDriverVersion, "nvmlSystemGetDriverVersion");
    library.find(f.systemGetNvmlVersion, "nvmlSystemGetNVMLVersion");
    findEither(library, f.deviceGetCount, "nvmlDeviceGetCount_v2", "nvmlDeviceGetCount");
    findEither(library, f.handleByPciBusId, "nvmlDeviceGetHandleByPciBusId_v2", "nvmlDeviceGetHandleByPciBusId");
    findEither(library, f.handleByIndex, "nvmlDeviceGetHandleByIndex_v2", "nvmlDeviceGetHandleByIndex");
    library.find(f.handleByUuid, "nvmlDeviceGetHandleByUUID");
    library.find(f.getClockInfo, "nvmlDeviceGetClockInfo");
    library.find(f.getMaxClockInfo, "nvmlDeviceGetMaxClockInfo");
    library.find(f.getTemperatureV, "nvmlDeviceGetTemperatureV");
    library.find(f.getTemperature, "nvmlDeviceGetTemperature");
    library.find(f.getPowerUsage, "nvmlDeviceGetPowerUsage");
    library.find(f.getPowerLimit, "nvmlDeviceGetPowerManagementLimit");
    library.find(f.getEnforcedPowerLimit, "nvmlDeviceGetEnforcedPowerLimit");
    findEither(library, f.getEventReasons, "nvmlDeviceGetCurrentClocksEventReasons",
               "nvmlDeviceGetCurrentClocksThrottleReasons");
    library.find(f.getEccMode, "nvmlDeviceGetEccMode");
    library.find(f.getTotalEccErrors, "nvmlDeviceGetTotalEccErrors");
    library.find(f.getRemappedRows, "nvmlDeviceGetRemappedRows");
    library.find(f.getMigMode, "nvmlDeviceGetMigMode");
    library.find(f.isMigDeviceHandle, "nvmlDeviceIsMigDeviceHandle");
    library.find(f.getName, "nvmlDeviceGetName");
    library.find(f.getVbiosVersion, "nvmlDeviceGetVbiosVersion");
    library.find(f.getPersistenceMode, "nvmlDeviceGetPersistenceMode");
    library.find(f.getComputeRunningProcesses, "nvmlDeviceGetComputeRunningProcesses_v3");
    library.find(f.getUtilizationRates, "nvmlDeviceGetUtilizationRates");
    library.find(f.getCurrPcieLinkGeneration, "nvmlDeviceGetCurrPcieLinkGeneration");
    library.find(f.getCurrPcieLinkWidth, "nvmlDeviceGetCurrPcieLinkWidth");
    library.find(f.getMaxPcieLinkGeneration, "nvmlDeviceGetMaxPcieLinkGeneration");
    library.find(f.getMaxPcieLinkWidth, "nvmlDeviceGetMaxPcieLinkWidth");
    library.find(f.getPcieReplayCounter, "nvmlDeviceGetPcieReplayCounter");
    library.find(f.getVirtualizationMode, "nvmlDeviceGetVirtualizationMode");
    library.find(f.getNvLinkState, "nvmlDeviceGetNvLinkState");
    library.find(f.getTopologyCommonAncestor, "nvmlDeviceGetTopologyCommonAncestor");
    library.find(f.getP2pStatus, "nvmlDeviceGetP2PStatus");
    library.find(f.systemGetConfComputeState, "nvmlSystemGetConfComputeState");
    return f;
}

GpuFailure nvmlFailure(int code, std::string name, std::string call) {
    GpuFailure failure;
    failure.source = FailureSource::Nvml;
    failure.code = code;
    failure.name = std::move(name);
    failure.call = std::move(call);
    return failure;
}

template <std::size_t Size, class Read>
std::optional<std::string> readText(Read&& read) {
    std::array<char, Size> text{};
    if (read(text.data(), static_cast<unsigned>(Size)) != nvml::kSuccess) {
        return std::nullopt;
    }
    text.back() = '\0';
    return std::string(text.data());
}

}  // namespace

GpuResult<std::unique_ptr<Nvml>> Nvml::load(const std::string& library) {
    const std::array<std::string, 1> names{library.empty() ? "libnvidia-ml.so.1" : library};
    const auto opened = SharedLibrary::open(names);
    if (!opened) {
        return tl::unexpected(nvmlFailure(-1, opened.error(), "load NVML"));
    }
    std::unique_ptr<Nvml> nvml(new Nvml());
    nvml->functions_ = lookUp(*opened);
    if (nvml->functions_.init == nullptr) {
        return tl::unexpected(nvmlFailure(nvml::kFunctionNotFound, names[0] + " has no nvmlInit", "load NVML"));
    }
    const nvml::Return code = nvml->functions_.init();
    if (code != nvml::kSuccess) {
        nvml->functions_.shutdown = nullptr;  // there is nothing to shut down
        return tl::unexpected(nvmlFailure(code, nvml->text(code), "initialize NVML"));
    }
    return nvml;
}

Nvml::~Nvml() {
    if (functions_.shutdown != nullptr) {
        functions_.shutdown();
    }
}

std::string Nvml::text(nvml::Return code) const {
    const char* text = functions_.errorString != nullptr ? functions_.errorString(code) : nullptr;
    return text != nullptr ? text : "NVML error " + std::to_string(code);
}

std::optional<std::string> Nvml::driverVersion() const {
    if (functions_.systemGetDriverVersion == nullptr) {
        return std::nullopt;
    }
    return readText<96>(functions_.systemGetDriverVersion);
}

std::optional<std::string> Nvml::version() const {
    if (functions_.systemGetNvmlVersion == nullptr) {
        return std::nullopt;
    }
    return readText<96>(functions_.systemGetNvmlVersion);
}

std::optional<unsigned> Nvml::deviceCount() const {
    unsigned count = 0;
    if (functions_.deviceGetCount == nullptr || functions_.deviceGetCount(&count) != nvml::kSuccess) {
        return std::nullopt;
    }
    return count;
}

std::optional<bool> Nvml::confidentialComputing() const {
    nvml::ConfComputeState state{};
    if (functions_.systemGetConfComputeState == nullptr ||
        functions_.systemGetConfComputeState(&state) != nvml::kSuccess) {
        return std::nullopt;
    }
    return state.ccFeature != 0;
}

bool Nvml::migWithoutInstance() const {
    if (functions_.handleByIndex == nullptr || functions_.getMigMode == nullptr) {
        return false;
    }
    for (unsigned index = 0; index < deviceCount().value_or(0); ++index) {
        nvml::Device device = nullptr;
        unsigned current = 0, pending = 0;
        if (functions_.handleByIndex(index, &device) == nvml::kSuccess &&
            functions_.getMigMode(device, &current, &pending) == nvml::kSuccess && current != 0) {
            return true;
        }
    }
    return false;
}

GpuResult<nvml::Device> Nvml::find(const std::string& pciBusId, const std::string& uuid) const {
    nvml::Device device = nullptr;
    nvml::Return code = nvml::kFunctionNotFound;
    if (uuid.rfind("MIG-", 0) == 0 && functions_.handleByUuid != nullptr) {
        code = functions_.handleByUuid(uuid.c_str(), &device);
    } else if (functions_.handleByPciBusId != nullptr) {
        code = functions_.handleByPciBusId(pciBusId.c_str(), &device);
    }
    if (code != nvml::kSuccess) {
        return tl::unexpected(nvmlFailure(code, text(code), "find the device " + pciBusId));
    }
    return device;
}

std::optional<double> Nvml::temperatureC(nvml::Device device) const {
    nvml::Temperature reading{nvml::kTemperatureVersion, nvml::kTemperatureGpu, 0};
    if (functions_.getTemperatureV != nullptr && functions_.getTemperatureV(device, &reading) == nvml::kSuccess) {
        return reading.temperature;
    }
    unsigned celsius = 0;
    if (functions_.getTemperature != nullptr &&
        functions_.getTemperature(device, nvml::kTemperatureGpu, &celsius) == nvml::kSuccess) {
        return celsius;
    }
    return std::nullopt;
}

std::optional<unsigned> Nvml::clockMhz(nvml::Device device, int type) const {
    unsigned mhz = 0;
    if (functions_.getClockInfo == nullptr || functions_.getClockInfo(device, type, &mhz) != nvml::kSuccess) {
        return std::nullopt;
    }
    return mhz;
}

std::optional<unsigned> Nvml::maxClockMhz(nvml::Device device, int type) const {
    unsigned mhz = 0;
    if (functions_.getMaxClockInfo == nullptr || functions_.getMaxClockInfo(device, type, &mhz) != nvml::kSuccess) {
        return std::nullopt;
    }
    return mhz;
}

std::optional<unsigned long long> Nvml::eccErrors(nvml::Device device, int type) const {
    unsigned long long count = 0;
    if (functions_.getTotalEccErrors == nullptr ||
        functions_.getTotalEccErrors(device, type, nvml::kEccVolatile, &count) != nvml::kSuccess) {
        return std::nullopt;
    }
    return count;
}

std::optional<unsigned> Nvml::remappedRows(nvml::Device device) const {
    unsigned corrected = 0, uncorrected = 0, pending = 0, failure = 0;
    if (functions_.getRemappedRows == nullptr ||
        functions_.getRemappedRows(device, &corrected, &uncorrected, &pending, &failure) != nvml::kSuccess) {
        return std::nullopt;
    }
    return corrected + uncorrected;
}

std::optional<std::vector<unsigned>> Nvml::otherProcesses(nvml::Device device) const {
    constexpr unsigned kMost = 64;
    std::array<nvml::ProcessInfo, kMost> processes{};
    unsigned count = kMost;
    if (functions_.getComputeRunningProcesses == nullptr) {
        return std::nullopt;
    }
    const nvml::Return code = functions_.getComputeRunningProcesses(device, &count, processes.data());
    if (code != nvml::kSuccess && code != nvml::kInsufficientSize) {
        return std::nullopt;
    }
    const auto self = static_cast<unsigned>(getpid());
    std::vector<unsigned> others;
    for (unsigned i = 0; i < std::min(count, kMost); ++i) {
        if (processes[i].pid != self) {
            others.push_back(processes[i].pid);
        }
    }
    return others;
}

std::optional<int> Nvml::nvlinksUp(nvml::Device device) const {
    if (functions_.getNvLinkState == nullptr) {
        return std::nullopt;
    }
    std::optional<int> up;
    for (unsigned link = 0; link < nvml::kLinks; ++link) {
        unsigned active = 0;
        if (functions_.getNvLinkState(device, link, &active) == nvml::kSuccess) {
            up = up.value_or(0) + (active != 0 ? 1 : 0);
        }
    }
    return up;
}

std::optional<GpuFailure> Nvml::lostReason(nvml::Device device) const {
    unsigned mhz = 0;
    if (functions_.getClockInfo == nullptr) {
        return std::nullopt;
    }
    const nvml::Return code = functions_.getClockInfo(device, nvml::kClockSm, &mhz);
    if (code != nvml::kGpuIsLost && code != nvml::kResetRequired) {
        return std::nullopt;
    }
    return nvmlFailure(code, text(code), "read the clock");
}

RoundReadings NvmlSensors::read() {
    RoundReadings readings;
    readings.temperatureC = nvml_.temperatureC(device_);
    if (const auto milliwatts = nvml_.read(nvml_.functions().getPowerUsage, device_)) {
        readings.powerW = *milliwatts * 1e-3;
    }
    if (const auto mhz = nvml_.clockMhz(device_, nvml::kClockSm)) {
        readings.smMhz = *mhz;
    }
    readings.eventReasons = nvml_.read<decltype(nvml_.functions().getEventReasons), unsigned long long>(
        nvml_.functions().getEventReasons, device_);
    return readings;
}

}  // namespace splitpoint::benchmarks::gpu
