#include "benchmarks/gpu/collective_library.h"

#include "benchmarks/gpu/shared_library.h"

namespace splitpoint::benchmarks::gpu {
namespace {

// Values of the public interface of NCCL 2.
constexpr int kFloat32 = 7;
constexpr int kSum = 0;

/// 22809 = 2.28.9; before 2.9 the middle part had one digit less (2804 = 2.8.4).
std::string versionText(int version) {
    const int major = version >= 10000 ? version / 10000 : version / 1000;
    const int rest = version >= 10000 ? version % 10000 : version % 1000;
    return std::to_string(major) + "." + std::to_string(rest / 100) + "." + std::to_string(rest % 100);
}

}  // namespace

tl::expected<std::unique_ptr<CollectiveLibrary>, std::string> CollectiveLibrary::load(const std::string& library) {
    const std::vector<std::string> names =
        library.empty() ? std::vector<std::string>{"libnccl.so.2", "/usr/local/cuda/lib64/libnccl.so.2"}
                        : std::vector<std::string>{library};
    const auto opened = SharedLibrary::open(names);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    auto nccl = std::make_unique<CollectiveLibrary>();
    opened->find(nccl->getVersion_, "ncclGetVersion");
    opened->find(nccl->initAll_, "ncclCommInitAll");
    opened->find(nccl->destroy_, "ncclCommDestroy");
    opened->find(nccl->groupStart_, "ncclGroupStart");
    opened->find(nccl->groupEnd_, "ncclGroupEnd");
    opened->find(nccl->allReduce_, "ncclAllReduce");
    opened->find(nccl->errorString_, "ncclGetErrorString");
    opened->find(nccl->lastError_, "ncclGetLastError");
    if (nccl->getVersion_ == nullptr || nccl->initAll_ == nullptr || nccl->destroy_ == nullptr ||
        nccl->groupStart_ == nullptr || nccl->groupEnd_ == nullptr || nccl->allReduce_ == nullptr) {
        return tl::unexpected(opened->name() + " lacks a function that is needed");
    }
    int version = 0;
    if (nccl->getVersion_(&version) != 0 || version <= 0) {
        return tl::unexpected(opened->name() + " does not tell its version");
    }
    nccl->version_ = versionText(version);
    return nccl;
}

GpuResult<void> CollectiveLibrary::checked(Result result, const char* call, void* communicator) const {
    if (result == 0) {
        return {};
    }
    GpuFailure failure;
    failure.source = FailureSource::Nccl;
    failure.code = result;
    failure.name = errorString_ != nullptr ? errorString_(result) : "error " + std::to_string(result);
    if (lastError_ != nullptr) {
        const char* last = lastError_(communicator);
        if (last != nullptr && *last != '\0') {
            failure.name += " (" + std::string(last) + ")";
        }
    }
    failure.call = call;
    return tl::unexpected(std::move(failure));
}

GpuResult<std::vector<void*>> CollectiveLibrary::createClique(const std::vector<int>& devices) const {
    std::vector<void*> clique(devices.size(), nullptr);
    const auto created =
        checked(initAll_(clique.data(), static_cast<int>(devices.size()), devices.data()), "join the GPUs", nullptr);
    if (!created) {
        return tl::unexpected(created.error());
    }
    return clique;
}

void CollectiveLibrary::destroyClique(std::vector<void*>& clique) const {
    for (void* communicator : clique) {
        if (communicator != nullptr) {
            static_cast<void>(destroy_(communicator));
        }
    }
    clique.clear();
}

GpuResult<void> CollectiveLibrary::sum(const std::vector<void*>& clique, const std::vector<Part>& parts,
                                       std::size_t count) const {
    auto done = checked(groupStart_(), "begin a group", nullptr);
    for (std::size_t i = 0; done && i < clique.size(); ++i) {
        done = checked(allReduce_(parts[i].from, parts[i].to, count, kFloat32, kSum, clique[i], parts[i].stream.native),
                       "queue an all-reduce", clique[i]);
    }
    const auto ended = checked(groupEnd_(), "end a group", nullptr);
    return done ? ended : done;
}

}  // namespace splitpoint::benchmarks::gpu
