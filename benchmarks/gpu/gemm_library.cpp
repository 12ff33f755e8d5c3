#include "benchmarks/gpu/gemm_library.h"

#include <vector>

#include "benchmarks/gpu/shared_library.h"

namespace splitpoint::benchmarks::gpu {
namespace {

// Values of the public interface of cuBLAS and of the CUDA data types.
constexpr int kNoTranspose = 0;    // CUBLAS_OP_N
constexpr int kHalf = 2;           // CUDA_R_16F
constexpr int kComputeFloat = 68;  // CUBLAS_COMPUTE_32F
constexpr int kDefaultAlgorithm = -1;

}  // namespace

tl::expected<std::unique_ptr<GemmLibrary>, std::string> GemmLibrary::load(const std::string& library, int major) {
    const std::string file = "libcublas.so." + std::to_string(major);
    const std::vector<std::string> names =
        library.empty() ? std::vector<std::string>{file, "/usr/local/cuda/lib64/" + file,
                                                   "/usr/local/cuda/targets/x86_64-linux/lib/" + file}
                        : std::vector<std::string>{library};
    const auto opened = SharedLibrary::open(names);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    auto gemm = std::make_unique<GemmLibrary>();
    opened->find(gemm->create_, "cublasCreate_v2");
    opened->find(gemm->destroy_, "cublasDestroy_v2");
    opened->find(gemm->setStream_, "cublasSetStream_v2");
    opened->find(gemm->getProperty_, "cublasGetProperty");
    opened->find(gemm->statusName_, "cublasGetStatusName");
    opened->find(gemm->gemm_, "cublasGemmEx");
    if (gemm->create_ == nullptr || gemm->destroy_ == nullptr || gemm->setStream_ == nullptr ||
        gemm->gemm_ == nullptr || gemm->getProperty_ == nullptr) {
        return tl::unexpected(opened->name() + " lacks a function that is needed");
    }
    int found = 0;
    for (int part = 0; part < 3; ++part) {
        int number = 0;
        static_cast<void>(gemm->getProperty_(part, &number));
        found = part == 0 ? number : found;
        gemm->version_ += (part > 0 ? "." : "") + std::to_string(number);
    }
    if (found != major) {
        return tl::unexpected("it is version " + gemm->version_ + ", this build needs " + std::to_string(major));
    }
    return gemm;
}

GpuResult<void> GemmLibrary::checked(Status status, const char* call) const {
    if (status == 0) {
        return {};
    }
    GpuFailure failure;
    failure.source = FailureSource::Cublas;
    failure.code = status;
    failure.name = statusName_ != nullptr ? statusName_(status) : "cuBLAS status";
    failure.call = call;
    return tl::unexpected(std::move(failure));
}

GpuResult<void*> GemmLibrary::createHandle(Stream stream) const {
    void* handle = nullptr;
    const auto created = checked(create_(&handle), "create a handle");
    if (!created) {
        return tl::unexpected(created.error());
    }
    const auto set = checked(setStream_(handle, stream.native), "set the stream");
    if (!set) {
        destroyHandle(handle);
        return tl::unexpected(set.error());
    }
    return handle;
}

void GemmLibrary::destroyHandle(void* handle) const {
    static_cast<void>(destroy_(handle));
}

GpuResult<void> GemmLibrary::multiply(void* handle, int size, const void* a, const void* b, void* c) const {
    const float one = 1.0F;
    const float zero = 0.0F;
    return checked(gemm_(handle, kNoTranspose, kNoTranspose, size, size, size, &one, a, kHalf, size, b, kHalf, size,
                         &zero, c, kHalf, size, kComputeFloat, kDefaultAlgorithm),
                   "multiply matrices");
}

}  // namespace splitpoint::benchmarks::gpu
