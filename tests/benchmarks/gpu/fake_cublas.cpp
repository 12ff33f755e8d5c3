// A matrix library that multiplies nothing: SPLITPOINT_FAKE_CUBLAS_CREATE and _GEMM are what creating a handle and
// multiplying return, _MAJOR is its major version.

#include <cstdlib>

namespace {

int setting(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    return text != nullptr ? std::atoi(text) : otherwise;
}
int handle;

}  // namespace

extern "C" {

int cublasCreate_v2(void** created) {
    *created = &handle;
    return setting("SPLITPOINT_FAKE_CUBLAS_CREATE", 0);
}
int cublasDestroy_v2(void* /*handle*/) {
    return 0;
}
int cublasSetStream_v2(void* /*handle*/, void* /*stream*/) {
    return 0;
}
int cublasGetProperty(int part, int* value) {
    *value = part == 0 ? setting("SPLITPOINT_FAKE_CUBLAS_MAJOR", 13) : 1;
    return 0;
}
const char* cublasGetStatusName(int /*status*/) {
    return "CUBLAS_STATUS_NOT_INITIALIZED";
}
int cublasGemmEx(void* /*handle*/, int, int, int, int, int, const void*, const void*, int, int, const void*, int, int,
                 const void*, void*, int, int, int, int) {
    return setting("SPLITPOINT_FAKE_CUBLAS_GEMM", 0);
}
}
