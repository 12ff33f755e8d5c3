#include "models/uncertainty/future_pool.h"

#include <algorithm>
#include <atomic>

namespace splitpoint::models {

FuturePool::FuturePool(const Scenario& scenario, const FutureDraw& draw, const FutureDemand& demand, int parts,
                       const RunParts& run)
    : scenario_(scenario),
      draw_(draw),
      demand_(demand),
      run_(run),
      workers_(static_cast<std::size_t>(run ? std::max(1, parts) : 1)) {}

bool FuturePool::each(std::size_t count, const std::stop_token& stop,
                      const std::function<void(Worker&, std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    const auto part = [&](int index) {
        auto& worker = workers_[static_cast<std::size_t>(index)];
        if (!worker) worker = std::make_unique<Worker>(scenario_, demand_);
        while (!stop.stop_requested()) {
            const std::size_t mine = next.fetch_add(1);
            if (mine >= count) return;
            work(*worker, mine);
        }
    };
    const int parts = static_cast<int>(workers_.size());
    if (parts == 1)
        part(0);
    else
        run_(parts, part);
    return !stop.stop_requested();
}

void FuturePool::enter(Worker& worker, std::uint32_t future) const {
    draw_.normals(future, worker.z);
    draw_.values(worker.z, worker.values);
    worker.pricer.set(worker.values);
}

}  // namespace splitpoint::models
