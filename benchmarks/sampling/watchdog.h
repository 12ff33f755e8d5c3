#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace splitpoint::benchmarks {

/// Calls `late` on a thread of its own once the deadline has passed, unless it is ended before: for a run that hangs in
/// a driver and answers nothing more.
class Watchdog {
  public:
    Watchdog(double deadlineS, std::function<void()> late);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

  private:
    std::mutex mutex_;
    std::condition_variable ended_;
    bool end_ = false;
    std::thread thread_;
};

}  // namespace splitpoint::benchmarks
