#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace splitpoint::cli {

/// From here on Ctrl+C, or a polite kill, ends the program with one line and code 130 (contract.md), not by the signal.
/// Where it was started with them ignored they stay so.
void endOnInterrupt();

/// While it lives they ask for a stop instead; what they did before is theirs again afterwards. One at a time.
class InterruptWatch {
  public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;
    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

  private:
    void (*onInterrupt_)(int);
    void (*onTermination_)(int);
    std::stop_source source_;
    std::jthread watcher_;
};

/// While it lives they do nothing: a file that is being written is finished.
class InterruptsIgnored {
  public:
    InterruptsIgnored() : onInterrupt_(std::signal(SIGINT, SIG_IGN)), onTermination_(std::signal(SIGTERM, SIG_IGN)) {}
    ~InterruptsIgnored();
    InterruptsIgnored(const InterruptsIgnored&) = delete;
    InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;

  private:
    void (*onInterrupt_)(int);
    void (*onTermination_)(int);
};

}  // namespace splitpoint::cli
