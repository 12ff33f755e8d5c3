#include "benchmarks/gpu/start_up_evidence.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace splitpoint::benchmarks::gpu {
namespace {

namespace fs = std::filesystem;

std::string firstWord(const fs::path& file) {
    std::ifstream stream(file);
    std::string word;
    stream >> word;
    return word;
}

/// Display (0x03) and 3D controllers of vendor 0x10de; their audio functions do not count.
int nvidiaPciDevices(const std::string& root) {
    int count = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root + "/sys/bus/pci/devices", error)) {
        const bool ours = firstWord(entry.path() / "vendor") == "0x10de";
        count += ours && firstWord(entry.path() / "class").rfind("0x03", 0) == 0 ? 1 : 0;
    }
    return count;
}

std::vector<std::string> nvidiaDeviceNodes(const std::string& root) {
    std::vector<std::string> nodes;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root + "/dev", error)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind("nvidia", 0) != 0 || entry.is_directory(error)) {
            continue;
        }
        const bool usable = access(entry.path().c_str(), R_OK | W_OK) == 0;
        nodes.push_back("/dev/" + name + (usable ? " (accessible)" : " (no permission)"));
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

bool runsInContainer(const std::string& root) {
    std::error_code error;
    return fs::exists(root + "/.dockerenv", error) || fs::exists(root + "/run/.containerenv", error) ||
           std::getenv("KUBERNETES_SERVICE_HOST") != nullptr;
}

}  // namespace

StartUpEvidence collectStartUpEvidence(GpuInterface& gpu, const std::string& root) {
    StartUpEvidence evidence;
    if (const auto versions = gpu.versions()) {
        evidence.versions = *versions;
    }
    evidence.pciDevices = nvidiaPciDevices(root);
    evidence.inContainer = runsInContainer(root);
    if (const char* visible = std::getenv("CUDA_VISIBLE_DEVICES")) {
        evidence.visibleDevices = visible;
    }
    evidence.deviceNodes = nvidiaDeviceNodes(root);
    return evidence;
}

}  // namespace splitpoint::benchmarks::gpu
