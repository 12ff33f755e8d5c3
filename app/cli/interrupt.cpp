#include "app/cli/interrupt.h"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <string_view>

#include "app/cli/terminal.h"

namespace splitpoint::cli {

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);  // else a signal handler may not touch it

void askForStop(int) {
    interrupted = true;
}

/// Only calls that a signal handler may make.
void endProgram(int) {
    constexpr std::string_view kLine = "splitpoint-cli: interrupted before it was done\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kLine.data(), kLine.size());
    ::_exit(kInterrupted);
}

void restore(int number, void (*handler)(int)) {
    if (handler != SIG_ERR) std::signal(number, handler);
}

}  // namespace

void endOnInterrupt() {
    for (const int number : {SIGINT, SIGTERM}) {
        if (std::signal(number, &endProgram) == SIG_IGN) std::signal(number, SIG_IGN);
    }
}

InterruptWatch::InterruptWatch() : onInterrupt_(std::signal(SIGINT, &askForStop)), onTermination_(std::signal(SIGTERM, &askForStop)) {
    watcher_ = std::jthread([this](const std::stop_token& over) {
        while (!over.stop_requested() && !interrupted) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        if (interrupted) source_.request_stop();
    });
}

InterruptWatch::~InterruptWatch() {
    restore(SIGINT, onInterrupt_);
    restore(SIGTERM, onTermination_);
}

InterruptsIgnored::~InterruptsIgnored() {
    restore(SIGINT, onInterrupt_);
    restore(SIGTERM, onTermination_);
}

}  // namespace splitpoint::cli
