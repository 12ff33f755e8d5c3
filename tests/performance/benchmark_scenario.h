#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::performance {

/// Numbers in [0, 1) that are the same with every compiler (Knuth's MMIX constants).
class NoiseSource {
  public:
    explicit NoiseSource(std::uint64_t seed) : state_(seed) {}
    double next() {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(state_ >> 11U) * 0x1p-53;
    }

  private:
    std::uint64_t state_;
};

/// How the elastic tier bills and what the workloads allow.
enum class Service {
    Fluid,          ///< fractions of a GPU, nothing waits, no boot: the case in which the sweep is the exact optimum
    WholeInstances  ///< instances of 8 GPUs that boot, whole jobs, two workloads that may wait
};

/// Useful GPUs of one noisy workload: a working day, a working week, a slow season and noise in every hour.
inline std::vector<double> noisyCurve(int hours, double meanGpus, NoiseSource& noise) {
    constexpr double kTwoPi = 6.283185307179586;
    const double phase = noise.next() * 24.0;
    const double daily = 0.2 + 0.4 * noise.next();
    std::vector<double> gpus(static_cast<std::size_t>(hours));
    for (int t = 0; t < hours; ++t) {
        const double day = 1.0 + daily * std::cos(kTwoPi * (t - phase) / 24.0);
        const double week = (t / 24) % 7 < 5 ? 1.0 : 0.7;
        const double season = 1.0 + 0.15 * std::cos(kTwoPi * t / 8760.0);
        gpus[static_cast<std::size_t>(t)] = meanGpus * day * week * season * (0.7 + 0.6 * noise.next());
    }
    return gpus;
}

inline models::Workload benchmarkWorkload(int number, int hours, double meanGpus, Service service, NoiseSource& noise) {
    using models::Component;
    models::Workload workload;
    workload.name = "Workload " + std::to_string(number + 1);
    workload.kind = number % 2 == 0 ? models::WorkloadKind::Training : models::WorkloadKind::Inference;
    workload.demand = models::HourlyDemand{noisyCurve(hours, meanGpus, noise)};
    workload.split = models::Split::Hourly;
    // Every workload suffers differently from virtual machines, so that the serving order matters.
    const double cpu = 0.05 + 0.05 * number;
    workload.timeShares[models::index(Component::GpuCompute)] = 0.85 - cpu;
    workload.timeShares[models::index(Component::Cpu)] = cpu;
    workload.timeShares[models::index(Component::Network)] = 0.15;
    if (service == Service::WholeInstances) {
        workload.gpusPerJob = number % 2 == 0 ? 16 : 1;
        workload.split = number % 2 == 0 ? models::Split::ByJob : models::Split::Hourly;
        workload.maxDelayHours = number == 2 ? 12 : number == 4 ? 24 : 0;
    }
    return workload;
}

/// `workloadCount` workloads over `hours`, whose bare-metal sweep runs from 0 to exactly `nodes` nodes of 8 GPUs.
inline models::Scenario benchmarkScenario(int workloadCount, int hours, int nodes, Service service,
                                          std::uint64_t seed = 1) {
    constexpr int kGpusPerNode = 8;
    NoiseSource noise(seed);
    models::Scenario scenario;
    scenario.name = "Benchmark";
    scenario.hours = hours;
    scenario.referenceGpu = "H100";
    for (int w = 0; w < workloadCount; ++w) {
        scenario.workloads.push_back(benchmarkWorkload(w, hours, 100.0 * (1.0 + noise.next()), service, noise));
    }

    // Bare metal is ideal here, so held GPUs are demand times one plus headroom; scale their peak to the nodes wanted.
    double peak = 0.0;
    for (std::size_t t = 0; t < static_cast<std::size_t>(hours); ++t) {
        double held = 0.0;
        for (const auto& workload : scenario.workloads) {
            held +=
                std::get<models::HourlyDemand>(workload.demand).gpus[t] * (1.0 + models::effectiveHeadroom(workload));
        }
        peak = std::max(peak, held);
    }
    const double scale = (nodes * kGpusPerNode - 0.5) / peak;
    for (auto& workload : scenario.workloads) {
        for (double& gpus : std::get<models::HourlyDemand>(workload.demand).gpus) gpus *= scale;
    }

    models::Offer bareMetal;
    bareMetal.name = "Bare metal, one year";
    bareMetal.gpu = "H100";
    bareMetal.usdPerGpuHour = 2.0;
    bareMetal.gpusPerNode = kGpusPerNode;
    bareMetal.setupUsdPerNode = 500.0;
    bareMetal.spareShare = 0.02;
    scenario.offer(models::Tier::BareMetal) = bareMetal;

    models::Offer onDemand;
    onDemand.name = "On demand";
    onDemand.gpu = "H100";
    onDemand.usdPerGpuHour = 3.0;
    onDemand.gpusPerNode = kGpusPerNode;
    onDemand.instanceGpus = 0;
    if (service == Service::WholeInstances) {
        onDemand.instanceGpus = kGpusPerNode;
        onDemand.bootHours = 0.1;
        onDemand.scaleDownHours = 0.25;
    }
    scenario.offer(models::Tier::OnDemand) = onDemand;

    scenario.delivery["bare_metal"] = models::OverheadSet{};
    auto& virtualSet = scenario.delivery["virtual"];
    virtualSet.slowdown[models::index(models::Component::Cpu)] = 1.2;
    virtualSet.slowdown[models::index(models::Component::Network)] = 1.1;
    scenario.operations.hourlyWageUsd = 80.0;
    scenario.operations.hoursPerGpuMonth.bareMetal = 0.25;
    return scenario;
}

}  // namespace splitpoint::performance
