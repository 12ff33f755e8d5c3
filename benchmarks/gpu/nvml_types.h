#pragma once

// The part of NVML that the calibrator uses: its header is not in the toolkit. Types as in the public interface,
// version 2 and newer of the functions; everything is looked up at run time and may be absent.

namespace splitpoint::benchmarks::gpu::nvml {

using Device = struct DeviceOpaque*;
using Return = int;

inline constexpr Return kSuccess = 0;
inline constexpr Return kNotSupported = 3;
inline constexpr Return kNotFound = 6;
inline constexpr Return kInsufficientSize = 7;
inline constexpr Return kDriverNotLoaded = 9;
inline constexpr Return kGpuIsLost = 15;
inline constexpr Return kResetRequired = 16;
inline constexpr Return kLibRmVersionMismatch = 18;
inline constexpr Return kFunctionNotFound = 13;

inline constexpr int kClockSm = 1;
inline constexpr int kClockMemory = 2;
inline constexpr int kTemperatureGpu = 0;
inline constexpr int kEccCorrected = 0;
inline constexpr int kEccUncorrected = 1;
inline constexpr int kEccVolatile = 0;
inline constexpr unsigned kLinks = 18;

/// Clock event reasons (calibration.md 3).
inline constexpr unsigned long long kSwPowerCap = 0x4;
inline constexpr unsigned long long kHwSlowdown = 0x8;
inline constexpr unsigned long long kSwThermal = 0x20;
inline constexpr unsigned long long kHwThermal = 0x40;
inline constexpr unsigned long long kPowerBrake = 0x80;

struct Temperature {
    unsigned version;
    int sensor;
    int temperature;
};
inline constexpr unsigned kTemperatureVersion = static_cast<unsigned>(sizeof(Temperature)) | (1U << 24);

struct Utilization {
    unsigned gpu, memory;
};

struct ProcessInfo {
    unsigned pid;
    unsigned long long usedGpuMemory;
    unsigned gpuInstanceId, computeInstanceId;
};

struct ConfComputeState {
    unsigned environment, ccFeature, devToolsMode;
};

/// The functions; null where the installed library has none.
struct Functions {
    Return (*init)() = nullptr;
    Return (*shutdown)() = nullptr;
    const char* (*errorString)(Return) = nullptr;
    Return (*systemGetDriverVersion)(char*, unsigned) = nullptr;
    Return (*systemGetNvmlVersion)(char*, unsigned) = nullptr;
    Return (*deviceGetCount)(unsigned*) = nullptr;
    Return (*handleByPciBusId)(const char*, Device*) = nullptr;
    Return (*handleByIndex)(unsigned, Device*) = nullptr;
    Return (*handleByUuid)(const char*, Device*) = nullptr;
    Return (*getClockInfo)(Device, int, unsigned*) = nullptr;
    Return (*getMaxClockInfo)(Device, int, unsigned*) = nullptr;
    Return (*getTemperatureV)(Device, Temperature*) = nullptr;
    Return (*getTemperature)(Device, int, unsigned*) = nullptr;
    Return (*getPowerUsage)(Device, unsigned*) = nullptr;
    Return (*getPowerLimit)(Device, unsigned*) = nullptr;
    Return (*getEnforcedPowerLimit)(Device, unsigned*) = nullptr;
    Return (*getEventReasons)(Device, unsigned long long*) = nullptr;
    Return (*getEccMode)(Device, unsigned*, unsigned*) = nullptr;
    Return (*getTotalEccErrors)(Device, int, int, unsigned long long*) = nullptr;
    Return (*getRemappedRows)(Device, unsigned*, unsigned*, unsigned*, unsigned*) = nullptr;
    Return (*getMigMode)(Device, unsigned*, unsigned*) = nullptr;
    Return (*isMigDeviceHandle)(Device, unsigned*) = nullptr;
    Return (*getName)(Device, char*, unsigned) = nullptr;
    Return (*getVbiosVersion)(Device, char*, unsigned) = nullptr;
    Return (*getPersistenceMode)(Device, int*) = nullptr;
    Return (*getComputeRunningProcesses)(Device, unsigned*, ProcessInfo*) = nullptr;
    Return (*getUtilizationRates)(Device, Utilization*) = nullptr;
    Return (*getCurrPcieLinkGeneration)(Device, unsigned*) = nullptr;
    Return (*getCurrPcieLinkWidth)(Device, unsigned*) = nullptr;
    Return (*getMaxPcieLinkGeneration)(Device, unsigned*) = nullptr;
    Return (*getMaxPcieLinkWidth)(Device, unsigned*) = nullptr;
    Return (*getPcieReplayCounter)(Device, unsigned*) = nullptr;
    Return (*getVirtualizationMode)(Device, int*) = nullptr;
    Return (*getNvLinkState)(Device, unsigned, unsigned*) = nullptr;
    Return (*getTopologyCommonAncestor)(Device, Device, int*) = nullptr;
    Return (*getP2pStatus)(Device, Device, int, int*) = nullptr;
    Return (*systemGetConfComputeState)(ConfComputeState*) = nullptr;
};

}  // namespace splitpoint::benchmarks::gpu::nvml
