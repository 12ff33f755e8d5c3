// A collective library that adds in host memory, for scripted GPUs; SPLITPOINT_FAKE_NCCL_INIT is what joining returns.

#include <cstddef>
#include <cstdlib>
#include <vector>

namespace {

struct Part {
    const float* from;
    float* to;
    std::size_t count;
};
std::vector<Part> group;
int communicator;

}  // namespace

extern "C" {

int ncclGetVersion(int* version) {
    *version = 22809;
    return 0;
}
int ncclCommInitAll(void** communicators, int count, const int* /*devices*/) {
    const char* text = std::getenv("SPLITPOINT_FAKE_NCCL_INIT");
    for (int i = 0; i < count; ++i) {
        communicators[i] = &communicator;
    }
    return text != nullptr ? std::atoi(text) : 0;
}
int ncclCommDestroy(void* /*communicator*/) {
    return 0;
}
const char* ncclGetErrorString(int /*result*/) {
    return "unhandled system error";
}
const char* ncclGetLastError(void* /*communicator*/) {
    return "no socket interface found";
}
int ncclGroupStart() {
    group.clear();
    return 0;
}
int ncclAllReduce(const void* from, void* to, std::size_t count, int type, int operation, void* /*communicator*/,
                  void* /*stream*/) {
    group.push_back({static_cast<const float*>(from), static_cast<float*>(to), count});
    return type == 7 && operation == 0 ? 0 : 4;
}
int ncclGroupEnd() {
    for (std::size_t i = 0; !group.empty() && i < group.front().count; ++i) {
        float sum = 0.0F;
        for (const Part& part : group) {
            sum += part.from[i];
        }
        for (const Part& part : group) {
            part.to[i] = sum;
        }
    }
    return 0;
}
}
