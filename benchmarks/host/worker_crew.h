#pragma once

#include <barrier>
#include <functional>
#include <thread>
#include <vector>

namespace splitpoint::benchmarks {

/// Threads that do one task at a time together, between two barriers. Made and ended by one thread, which also calls
/// run.
class WorkerCrew {
  public:
    /// @param count  threads, >= 1
    /// @param cpus   thread i is bound to cpus[i % size]; empty: not bound
    WorkerCrew(std::size_t count, std::vector<int> cpus);
    ~WorkerCrew();
    WorkerCrew(const WorkerCrew&) = delete;
    WorkerCrew& operator=(const WorkerCrew&) = delete;

    [[nodiscard]] std::size_t size() const { return threads_.size(); }
    /// Every thread calls task(its index); returns when all are done.
    void run(const std::function<void(std::size_t)>& task);

  private:
    void serve(std::size_t index);

    std::vector<int> cpus_;
    std::barrier<> start_, end_;
    const std::function<void(std::size_t)>* task_ = nullptr;  ///< null: go home
    std::vector<std::thread> threads_;
};

}  // namespace splitpoint::benchmarks
