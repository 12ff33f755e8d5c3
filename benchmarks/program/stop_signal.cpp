#include "benchmarks/program/stop_signal.h"

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>

#include "benchmarks/program/terminal.h"

namespace splitpoint::calibrate {

namespace {

std::atomic<int> stops{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch lock-free atomics only");

void stop(int) {
    if (stops.fetch_add(1) > 0) ::_exit(kInterrupted);
}

}  // namespace

void catchStopSignals() {
    struct sigaction action {};
    action.sa_handler = stop;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) ::sigaction(number, &action, nullptr);
}

bool isStopped() {
    return stops.load() > 0;
}

}  // namespace splitpoint::calibrate
