// How soon the futures of every sample are seen, and when all of them are there: first picture (64 futures as decided),
// 256 futures, those with details, 4,096 futures, all of it, on as many threads as the window gives them. One line a
// sample. Targets on two cores: first picture 100 ms, all of it 30 s.
//
// Usage: futures_benchmark [--first-only] [THREADS] [REPEATS] FILE.splitpoint ...
//   THREADS  default 2;  REPEATS of the first picture, default 5, of which the median and the worst are printed

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "app/memory_settings.h"
#include "models/evaluate.h"
#include "models/files/scenario_file.h"
#include "models/uncertainty/simulation.h"

namespace {

using namespace splitpoint;
using Clock = std::chrono::steady_clock;

void runOnThreads(int parts, const std::function<void(int)>& part) {
    std::vector<std::jthread> others;
    for (int i = 1; i < parts; ++i) others.emplace_back([&part, i] { part(i); });
    part(0);
}

double millisecondsSince(Clock::time_point from) {
    return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

/// Milliseconds from asking to a picture; 0 where there was none.
struct Times {
    double first = 0.0, of256 = 0.0, details = 0.0, of4096 = 0.0, all = 0.0;
    bool hourByHour = false;
};

/// @param firstOnly  stops at the first picture
std::optional<Times> simulated(const models::Scenario& scenario, int threads, bool firstOnly) {
    const auto evaluation = models::evaluate(scenario);
    if (!evaluation) return std::nullopt;
    Times times;
    std::stop_source stop;
    models::SimulationSettings settings;
    settings.parts = threads;
    settings.run = runOnThreads;
    settings.preview = true;
    settings.evaluation = &*evaluation;
    const auto start = Clock::now();
    settings.picture = [&](const models::Simulation& picture) {
        const double now = millisecondsSince(start);
        if (times.first == 0.0) {
            times.first = now;
            times.hourByHour = picture.hourByHour;
        }
        if (picture.draws == models::kLeastDraws && times.of256 == 0.0) times.of256 = now;
        if (picture.calibrating && times.details == 0.0) times.details = now;
        if (picture.draws == models::kDefaultDraws && times.of4096 == 0.0) times.of4096 = now;
        if (firstOnly) stop.request_stop();
    };
    const auto simulation = models::simulate(scenario, settings, stop.get_token());
    times.all = millisecondsSince(start);
    if (!simulation && !firstOnly) return std::nullopt;
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    app::keepFreedMemory();  // as the programs do
    int threads = 2, repeats = 5, numbers = 0;
    bool firstOnly = false;
    std::vector<std::string> files;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        char* end = nullptr;
        const long number = std::strtol(argv[i], &end, 10);
        if (argument == "--first-only")
            firstOnly = true;
        else if (*end == '\0' && number > 0)
            (numbers++ == 0 ? threads : repeats) = static_cast<int>(number);
        else
            files.emplace_back(argument);
    }
    if (files.empty()) {
        std::fprintf(stderr, "usage: futures_benchmark [--first-only] [THREADS] [REPEATS] FILE.splitpoint ...\n");
        return 2;
    }
    std::printf("%d threads; ms from asking, the answer at typical values known\n", threads);
    std::printf("%-28s %14s %8s %8s %12s %8s %8s\n", "scenario", "first, median", "worst", "256", "its details",
                "4,096", "all");
    for (const std::string& file : files) {
        const auto read = models::readScenarioFile(file);
        if (!read) {
            std::fprintf(stderr, "%s: it cannot be read\n", file.c_str());
            return 1;
        }
        std::vector<double> firsts;
        Times times;
        for (int i = 0; i < repeats; ++i) {
            const auto one = simulated(read->scenario, threads, true);
            if (!one) return 1;
            firsts.push_back(one->first);
            times = *one;
        }
        if (!firstOnly) {
            const auto all = simulated(read->scenario, threads, false);
            if (!all) return 1;
            times = *all;
        }
        std::sort(firsts.begin(), firsts.end());
        std::printf("%-28s %14.1f %8.1f %8.0f %12.0f %8.0f %8.0f%s\n",
                    std::filesystem::path(file).stem().string().c_str(), firsts[firsts.size() / 2], firsts.back(),
                    times.of256, times.details, times.of4096, firstOnly ? 0.0 : times.all,
                    times.hourByHour ? "  hour by hour" : "  hours counted");
        std::fflush(stdout);
    }
    return 0;
}
