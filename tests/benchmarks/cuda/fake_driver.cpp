// A driver library that only starts up, or fails to, as environment variables say: the start-up rows of the error
// catalogue can be reached without a GPU. cudart needs five functions of it; after a successful init it goes no further
// (500).
//   SPLITPOINT_FAKE_DRIVER_VERSION  12080 = CUDA 12.8
//   SPLITPOINT_FAKE_INIT            what cuInit returns
//   SPLITPOINT_FAKE_DEVICES         device count

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int kNotFound = 500;  // CUDA_ERROR_NOT_FOUND

int setting(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    return text != nullptr ? std::atoi(text) : otherwise;
}

}  // namespace

extern "C" {

int cuInit(unsigned /*flags*/) {
    return setting("SPLITPOINT_FAKE_INIT", 0);
}

int cuDriverGetVersion(int* version) {
    *version = setting("SPLITPOINT_FAKE_DRIVER_VERSION", 13000);
    return 0;
}

int cuDeviceGetCount(int* count) {
    *count = setting("SPLITPOINT_FAKE_DEVICES", 0);
    return 0;
}

int cuGetExportTable(const void** table, const void* /*id*/) {
    *table = nullptr;
    return kNotFound;
}

int cuGetProcAddress_v2(const char* symbol, void** function, int /*version*/, std::uint64_t /*flags*/, int* status) {
    *function = nullptr;
    if (std::strcmp(symbol, "cuInit") == 0) {
        *function = reinterpret_cast<void*>(&cuInit);
    } else if (std::strcmp(symbol, "cuDriverGetVersion") == 0) {
        *function = reinterpret_cast<void*>(&cuDriverGetVersion);
    } else if (std::strcmp(symbol, "cuDeviceGetCount") == 0) {
        *function = reinterpret_cast<void*>(&cuDeviceGetCount);
    } else if (std::strcmp(symbol, "cuGetExportTable") == 0) {
        *function = reinterpret_cast<void*>(&cuGetExportTable);
    } else if (std::strcmp(symbol, "cuGetProcAddress") == 0) {
        *function = reinterpret_cast<void*>(&cuGetProcAddress_v2);
    }
    if (status != nullptr) {
        *status = *function != nullptr ? 0 : 1;
    }
    return *function != nullptr ? 0 : kNotFound;
}
}
