#include "benchmarks/host/cpus.h"

#include <sched.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace splitpoint::benchmarks {

namespace {

std::vector<int> affinity() {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    std::vector<int> cpus;
    if (::sched_getaffinity(0, sizeof mask, &mask) != 0) return {0};
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (CPU_ISSET(static_cast<std::size_t>(cpu), &mask)) cpus.push_back(cpu);
    }
    return cpus;
}

bool setAffinity(const std::vector<int>& cpus) {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    for (const int cpu : cpus) CPU_SET(static_cast<std::size_t>(cpu), &mask);
    return ::sched_setaffinity(0, sizeof mask, &mask) == 0;
}

}  // namespace

std::vector<int> usableCpus(std::optional<double> quota) {
    auto cpus = affinity();
    if (quota) {
        const auto most = static_cast<std::size_t>(std::max(1.0, std::floor(*quota)));
        if (cpus.size() > most) cpus.resize(most);
    }
    return cpus;
}

bool pinThread(int cpu) {
    return setAffinity({cpu});
}

AffinityGuard::AffinityGuard() : cpus_(affinity()) {}

AffinityGuard::~AffinityGuard() {
    setAffinity(cpus_);
}

}  // namespace splitpoint::benchmarks
