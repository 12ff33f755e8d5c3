// A management library whose readings come from environment variables, so that a test can change them during a run.
// It has only some of the functions: what is absent must do no harm.
//   SPLITPOINT_FAKE_NVML_INIT, _FIND, _CLOCK           results of init, of finding a device, of reading its clock
//   SPLITPOINT_FAKE_NVML_ECC_CORRECTED, _UNCORRECTED   error counters
//   SPLITPOINT_FAKE_NVML_PROCESSES, _UTILIZATION       compute processes, per cent
//   SPLITPOINT_FAKE_NVML_REASONS, _MIG                 clock event reasons, MIG mode

#include <cstdio>
#include <cstdlib>
#include <string>

#include "benchmarks/gpu/nvml_types.h"

namespace nvml = splitpoint::benchmarks::gpu::nvml;

namespace {

int setting(const char* name, int otherwise = 0) {
    const char* text = std::getenv((std::string("SPLITPOINT_FAKE_NVML_") + name).c_str());
    return text != nullptr ? std::atoi(text) : otherwise;
}

int device;

}  // namespace

extern "C" {

int nvmlInit_v2() {
    return setting("INIT");
}
int nvmlShutdown() {
    return 0;
}
const char* nvmlErrorString(int code) {
    return code == nvml::kDriverNotLoaded ? "Driver Not Loaded" : "Fake Error";
}

int nvmlSystemGetDriverVersion(char* text, unsigned size) {
    std::snprintf(text, size, "580.65.06");
    return 0;
}
int nvmlSystemGetNVMLVersion(char* text, unsigned size) {
    std::snprintf(text, size, "13.580.65.06");
    return 0;
}
int nvmlDeviceGetCount_v2(unsigned* count) {
    *count = 1;
    return 0;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned /*index*/, void** handle) {
    *handle = &device;
    return 0;
}
int nvmlDeviceGetHandleByPciBusId_v2(const char* /*id*/, void** handle) {
    *handle = &device;
    return setting("FIND");
}
int nvmlDeviceGetClockInfo(void* /*device*/, int /*type*/, unsigned* mhz) {
    *mhz = 1755;
    return setting("CLOCK");
}
int nvmlDeviceGetMaxClockInfo(void* /*device*/, int type, unsigned* mhz) {
    *mhz = type == nvml::kClockSm ? 1980 : 2619;
    return 0;
}
int nvmlDeviceGetTemperature(void* /*device*/, int /*sensor*/, unsigned* celsius) {
    *celsius = 61;
    return 0;
}
int nvmlDeviceGetPowerUsage(void* /*device*/, unsigned* milliwatts) {
    *milliwatts = 345'600;
    return 0;
}
int nvmlDeviceGetEnforcedPowerLimit(void* /*device*/, unsigned* /*milliwatts*/) {
    return nvml::kNotSupported;
}
int nvmlDeviceGetCurrentClocksThrottleReasons(void* /*device*/, unsigned long long* reasons) {
    *reasons = static_cast<unsigned long long>(setting("REASONS"));
    return 0;
}
int nvmlDeviceGetTotalEccErrors(void* /*device*/, int type, int /*counter*/, unsigned long long* count) {
    const int value = setting(type == nvml::kEccCorrected ? "ECC_CORRECTED" : "ECC_UNCORRECTED");
    *count = static_cast<unsigned long long>(value);
    return 0;
}
int nvmlDeviceGetMigMode(void* /*device*/, unsigned* current, unsigned* pending) {
    *current = *pending = static_cast<unsigned>(setting("MIG"));
    return 0;
}
int nvmlDeviceGetComputeRunningProcesses_v3(void* /*device*/, unsigned* count, nvml::ProcessInfo* processes) {
    *count = static_cast<unsigned>(setting("PROCESSES"));
    for (unsigned i = 0; i < *count; ++i) {
        processes[i] = {4000 + i, 0, 0, 0};
    }
    return 0;
}
int nvmlDeviceGetUtilizationRates(void* /*device*/, nvml::Utilization* rates) {
    *rates = {static_cast<unsigned>(setting("UTILIZATION")), 0};
    return 0;
}
int nvmlDeviceGetVirtualizationMode(void* /*device*/, int* mode) {
    *mode = 1;
    return 0;
}
int nvmlDeviceGetNvLinkState(void* /*device*/, unsigned link, unsigned* active) {
    *active = link < 4 ? 1 : 0;
    return link < 6 ? 0 : nvml::kNotSupported;
}
}
