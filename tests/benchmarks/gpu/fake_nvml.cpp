// A management library whose readings come from environment variables, so that a test can change them during a run.
// It has only some of the functions: what is absent must do no harm.
//   SPLITPOINT_FAKE_NVML_INIT, _FIND, _CLOCK           results of init, of finding a device, of reading its clock
//   SPLITPOINT_FAKE_NVML_ECC_CORRECTED, _UNCORRECTED   error counters
//   SPLITPOINT_FAKE_NVML_PROCESSES, _UTILIZATION       compute processes, per cent
//   SPLITPOINT_FAKE_NVML_REASONS, _MIG                 clock event reasons, MIG mode

#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>

#include "benchmarks/gpu/nvml_types.h"

namespace nvml = splitpoint::benchmarks::gpu::nvml;

namespace {

int setting(const char* name, int otherwise = 0) {
    const char* text = std::getenv((std::string("SPLITPOINT_FAKE_NVML_") + name).c_str());
    return text != nullptr ? std::atoi(text) : otherwise;
}

}  // namespace

struct nvml::DeviceOpaque {};

namespace {

nvml::DeviceOpaque device;

}  // namespace

extern "C" {

nvml::Return nvmlInit_v2() {
    return setting("INIT");
}
nvml::Return nvmlShutdown() {
    return 0;
}
const char* nvmlErrorString(int code) {
    return code == nvml::kDriverNotLoaded ? "Driver Not Loaded" : "Fake Error";
}

nvml::Return nvmlSystemGetDriverVersion(char* text, unsigned size) {
    std::snprintf(text, size, "580.65.06");
    return 0;
}
nvml::Return nvmlSystemGetNVMLVersion(char* text, unsigned size) {
    std::snprintf(text, size, "13.580.65.06");
    return 0;
}
nvml::Return nvmlDeviceGetCount_v2(unsigned* count) {
    *count = 1;
    return 0;
}
nvml::Return nvmlDeviceGetHandleByIndex_v2(unsigned /*index*/, nvml::Device* handle) {
    *handle = &device;
    return 0;
}
nvml::Return nvmlDeviceGetHandleByPciBusId_v2(const char* /*id*/, nvml::Device* handle) {
    *handle = &device;
    return setting("FIND");
}
nvml::Return nvmlDeviceGetClockInfo(nvml::Device /*device*/, int /*type*/, unsigned* mhz) {
    *mhz = 1755;
    return setting("CLOCK");
}
nvml::Return nvmlDeviceGetMaxClockInfo(nvml::Device /*device*/, int type, unsigned* mhz) {
    *mhz = type == nvml::kClockSm ? 1980 : 2619;
    return 0;
}
nvml::Return nvmlDeviceGetTemperature(nvml::Device /*device*/, int /*sensor*/, unsigned* celsius) {
    *celsius = 61;
    return 0;
}
nvml::Return nvmlDeviceGetPowerUsage(nvml::Device /*device*/, unsigned* milliwatts) {
    *milliwatts = 345'600;
    return 0;
}
nvml::Return nvmlDeviceGetEnforcedPowerLimit(nvml::Device /*device*/, unsigned* /*milliwatts*/) {
    return nvml::kNotSupported;
}
nvml::Return nvmlDeviceGetCurrentClocksThrottleReasons(nvml::Device /*device*/, unsigned long long* reasons) {
    *reasons = static_cast<unsigned long long>(setting("REASONS"));
    return 0;
}
nvml::Return nvmlDeviceGetTotalEccErrors(nvml::Device /*device*/, int type, int /*counter*/,
                                         unsigned long long* count) {
    const int value = setting(type == nvml::kEccCorrected ? "ECC_CORRECTED" : "ECC_UNCORRECTED");
    *count = static_cast<unsigned long long>(value);
    return 0;
}
nvml::Return nvmlDeviceGetMigMode(nvml::Device /*device*/, unsigned* current, unsigned* pending) {
    *current = *pending = static_cast<unsigned>(setting("MIG"));
    return 0;
}
nvml::Return nvmlDeviceGetComputeRunningProcesses_v3(nvml::Device /*device*/, unsigned* count,
                                                     nvml::ProcessInfo* processes) {
    *count = static_cast<unsigned>(setting("PROCESSES"));
    for (unsigned i = 0; i < *count; ++i) {
        processes[i] = {4000 + i, 0, 0, 0};
    }
    return 0;
}
nvml::Return nvmlDeviceGetUtilizationRates(nvml::Device /*device*/, nvml::Utilization* rates) {
    *rates = {static_cast<unsigned>(setting("UTILIZATION")), 0};
    return 0;
}
nvml::Return nvmlDeviceGetVirtualizationMode(nvml::Device /*device*/, int* mode) {
    *mode = 1;
    return 0;
}
nvml::Return nvmlDeviceGetNvLinkState(nvml::Device /*device*/, unsigned link, unsigned* active) {
    *active = link < 4 ? 1 : 0;
    return link < 6 ? 0 : nvml::kNotSupported;
}
}

// What calls them (through nvml::Functions) and what is called are of one type.
template <auto function, class Pointer>
constexpr bool isA = std::is_same_v<decltype(function), Pointer>;
static_assert(isA<&nvmlInit_v2, decltype(nvml::Functions::init)>);
static_assert(isA<&nvmlShutdown, decltype(nvml::Functions::shutdown)>);
static_assert(isA<&nvmlErrorString, decltype(nvml::Functions::errorString)>);
static_assert(isA<&nvmlSystemGetDriverVersion, decltype(nvml::Functions::systemGetDriverVersion)>);
static_assert(isA<&nvmlSystemGetNVMLVersion, decltype(nvml::Functions::systemGetNvmlVersion)>);
static_assert(isA<&nvmlDeviceGetCount_v2, decltype(nvml::Functions::deviceGetCount)>);
static_assert(isA<&nvmlDeviceGetHandleByIndex_v2, decltype(nvml::Functions::handleByIndex)>);
static_assert(isA<&nvmlDeviceGetHandleByPciBusId_v2, decltype(nvml::Functions::handleByPciBusId)>);
static_assert(isA<&nvmlDeviceGetClockInfo, decltype(nvml::Functions::getClockInfo)>);
static_assert(isA<&nvmlDeviceGetMaxClockInfo, decltype(nvml::Functions::getMaxClockInfo)>);
static_assert(isA<&nvmlDeviceGetTemperature, decltype(nvml::Functions::getTemperature)>);
static_assert(isA<&nvmlDeviceGetPowerUsage, decltype(nvml::Functions::getPowerUsage)>);
static_assert(isA<&nvmlDeviceGetEnforcedPowerLimit, decltype(nvml::Functions::getEnforcedPowerLimit)>);
static_assert(isA<&nvmlDeviceGetCurrentClocksThrottleReasons, decltype(nvml::Functions::getEventReasons)>);
static_assert(isA<&nvmlDeviceGetTotalEccErrors, decltype(nvml::Functions::getTotalEccErrors)>);
static_assert(isA<&nvmlDeviceGetMigMode, decltype(nvml::Functions::getMigMode)>);
static_assert(isA<&nvmlDeviceGetComputeRunningProcesses_v3, decltype(nvml::Functions::getComputeRunningProcesses)>);
static_assert(isA<&nvmlDeviceGetUtilizationRates, decltype(nvml::Functions::getUtilizationRates)>);
static_assert(isA<&nvmlDeviceGetVirtualizationMode, decltype(nvml::Functions::getVirtualizationMode)>);
static_assert(isA<&nvmlDeviceGetNvLinkState, decltype(nvml::Functions::getNvLinkState)>);
