#include "app/cli/threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace splitpoint::cli {

void runOnThreads(int parts, const std::function<void(int part)>& part) {
    constexpr int kMostThreads = 4;
    const int threads = std::min({parts, kMostThreads, static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))});
    std::atomic<int> next = 0;
    std::mutex guard;
    std::exception_ptr fault;  // memory may run out on any thread, and ends the program with a sentence
    const auto work = [&] {
        try {
            for (int number = next++; number < parts; number = next++) part(number);
        } catch (...) {
            const std::lock_guard lock(guard);
            fault = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i) helpers.emplace_back(work);
        work();
    }
    if (fault) std::rethrow_exception(fault);
}

}  // namespace splitpoint::cli
