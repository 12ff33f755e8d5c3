#include <algorithm>
#include <functional>
#include <thread>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/output_checks.h"
#include "app/cli/terminal.h"
#include "models/files/file_bytes.h"
#include "models/files/files_read.h"
#include "models/files/scenario_file.h"
#include "models/scenarios/resolve.h"
#include "models/uncertainty/future_draw.h"
#include "models/uncertainty/simulation_file.h"

namespace splitpoint::cli {

namespace {

/// Parts on threads of their own, the first on the caller's.
void runOnThreads(int parts, const std::function<void(int)>& part) {
    std::vector<std::jthread> others;
    for (int i = 1; i < parts; ++i) others.emplace_back([&part, i] { part(i); });
    part(0);
}

}  // namespace

int simulateCommand(const SimulateRequest& request) {
    if (const auto draws = models::checkedDraws(request.draws); !draws) {
        printFault("--draws: " + draws.error().message);
        return kWrongCommandLine;
    }
    auto read = models::readScenarioFile(request.file);
    if (!read) return printFirstFault(read.error());
    const auto inputs = models::filesRead(request.file, read->scenario, read->variants);
    const auto scenario =
        models::scenarioNamed({std::move(read->scenario), std::move(read->variants)}, request.scenario);
    if (!scenario) return printFault(request.file, scenario.error());
    if (const int code = refuseOverwriting({request.samples}, inputs); code != kDone) return code;
    models::SimulationSettings settings;
    settings.draws = static_cast<int>(request.draws);
    settings.seed = request.seed;
    const unsigned here = std::max(1U, std::thread::hardware_concurrency());
    settings.parts = request.threads > 0 ? request.threads : static_cast<int>(here);
    settings.run = runOnThreads;
    models::FutureTable samples;
    if (!request.samples.empty()) settings.samples = &samples;
    const InterruptWatch watch;
    const auto simulation = models::simulate(*scenario, settings, watch.token());
    if (!simulation && simulation.error().kind == models::ErrorKind::Canceled) {
        printFault("interrupted before the simulation was done; nothing was written");
        return kInterrupted;
    }
    if (!simulation) return printFault(request.file, simulation.error());
    if (!request.samples.empty()) {
        const InterruptsIgnored whole;
        const auto written = models::writeBytes(request.samples, models::samplesCsv(samples), true);
        if (!written) return printFault(request.samples, written.error());
    }
    const int printed = printResult(models::simulationJson(*simulation, read->sha256));
    if (printed != kDone || simulation->nothingUncertain.empty()) return printed;
    printFault(request.file + ": " + simulation->nothingUncertain);
    return kSomethingMissing;
}

}  // namespace splitpoint::cli
