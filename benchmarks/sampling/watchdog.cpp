#include "benchmarks/sampling/watchdog.h"

#include <chrono>

namespace splitpoint::benchmarks {

Watchdog::Watchdog(double deadlineS, std::function<void()> late)
    : thread_([this, deadlineS, late = std::move(late)] {
          std::unique_lock lock(mutex_);
          if (!ended_.wait_for(lock, std::chrono::duration<double>(deadlineS), [this] { return end_; })) late();
      }) {}

Watchdog::~Watchdog() {
    {
        const std::lock_guard lock(mutex_);
        end_ = true;
    }
    ended_.notify_all();
    thread_.join();
}

}  // namespace splitpoint::benchmarks
