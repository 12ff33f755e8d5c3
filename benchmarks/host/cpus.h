#pragma once

#include <optional>
#include <vector>

namespace splitpoint::benchmarks {

/// CPUs that probes may use: those of the affinity mask, no more than the control group's quota allows, at least one.
[[nodiscard]] std::vector<int> usableCpus(std::optional<double> quota);

/// Binds the calling thread to one CPU; false where that is not allowed, which costs precision and nothing else.
bool pinThread(int cpu);

/// The affinity mask of the calling thread at construction, restored at the end.
class AffinityGuard {
  public:
    AffinityGuard();
    ~AffinityGuard();
    AffinityGuard(const AffinityGuard&) = delete;
    AffinityGuard& operator=(const AffinityGuard&) = delete;

  private:
    std::vector<int> cpus_;
};

}  // namespace splitpoint::benchmarks
