#include "benchmarks/host/worker_crew.h"

#include "benchmarks/host/cpus.h"

namespace splitpoint::benchmarks {

WorkerCrew::WorkerCrew(std::size_t count, std::vector<int> cpus)
    : cpus_(std::move(cpus)),
      start_(static_cast<std::ptrdiff_t>(count) + 1),
      end_(static_cast<std::ptrdiff_t>(count) + 1) {
    threads_.reserve(count);
    for (std::size_t i = 0; i < count; ++i) threads_.emplace_back([this, i] { serve(i); });
}

WorkerCrew::~WorkerCrew() {
    task_ = nullptr;
    start_.arrive_and_wait();
    for (std::thread& thread : threads_) thread.join();
}

void WorkerCrew::run(const std::function<void(std::size_t)>& task) {
    task_ = &task;
    start_.arrive_and_wait();
    end_.arrive_and_wait();
}

void WorkerCrew::serve(std::size_t index) {
    if (!cpus_.empty()) pinThread(cpus_[index % cpus_.size()]);
    while (true) {
        start_.arrive_and_wait();
        if (task_ == nullptr) return;
        (*task_)(index);
        end_.arrive_and_wait();
    }
}

}  // namespace splitpoint::benchmarks
