#include "benchmarks/program/run_command.h"

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "benchmarks/host/clocks.h"
#include "benchmarks/program/aa_check.h"
#include "benchmarks/program/run_session.h"
#include "benchmarks/program/stop_signal.h"
#include "benchmarks/program/terminal.h"
#include "benchmarks/program/validated_types.h"
#include "models/calibration/profile_file.h"

namespace splitpoint::calibrate {

namespace {

bool keepsSamples(const RunOptions& options) {
    return options.mode == benchmarks::Mode::Full;
}

/// One run to its end. Where the profile cannot be written it says so, and prints it with --stdout.
int measureOnce(const RunOptions& options, const ProfileOutput& output, models::calibration::Profile& profile) {
    RunSession session(options, SessionWorld::real(), output);
    const auto done = session.run();
    profile = session.profile();
    if (done) {
        ValidatedTypes().mark(profile);
        if (!profile.gpus.empty()) static_cast<void>(output.write(profile));
        return profile.outcome.exitCode;
    }
    const models::calibration::Finding finding{"E_OUTPUT", done.error().message, {}, "", {}};
    Progress(options.progress).finding(finding);
    profile.outcome.errors.push_back(finding);
    profile.outcome.exitCode = kOutputFault;
    if (options.toStdout) static_cast<void>(printResult(output.text(profile)));
    return kOutputFault;
}

int runOnce(const RunOptions& options) {
    const ProfileOutput output(options.output, keepsSamples(options));
    models::calibration::Profile profile;
    int code = measureOnce(options, output, profile);
    const bool prints = code != kOutputFault && (!output.hasFile() || options.toStdout);
    if (prints && printResult(output.text(profile)) != kDone) code = kOutputFault;
    Progress(options.progress).shares(profile);
    Progress(options.progress).done(code, profile.elapsedS);
    return code;
}

/// p.json -> p.aa.json
std::string secondName(const std::string& file) {
    if (file.empty()) return "";
    const auto dot = file.rfind(".json");
    return (dot == std::string::npos ? file : file.substr(0, dot)) + ".aa.json";
}

int runAa(const RunOptions& options) {
    const ProfileOutput firstOutput(options.output, keepsSamples(options));
    const ProfileOutput secondOutput(secondName(options.output), keepsSamples(options));
    models::calibration::Profile first;
    models::calibration::Profile second;
    for (auto* run : {&first, &second}) {
        const int code = measureOnce(options, run == &first ? firstOutput : secondOutput, *run);
        if (code != kDone && code != kPartial && code != kUnstable) return code;
    }
    const AaResult result = checkAa(first, second);
    if (!result.validated.empty()) {
        ValidatedTypes types;
        for (const auto* probe : result.validated) {
            for (const auto& gpu : second.gpus) {
                if (gpu.index == probe->device) types.add(gpu, *probe);
            }
        }
        for (auto* run : {&first, &second}) types.mark(*run);
        static_cast<void>(firstOutput.write(first));
        static_cast<void>(secondOutput.write(second));
    }
    const int printed = printResult(result.text + "\n");
    if (printed != kDone) return printed;
    if (!result.passed) return options.strict ? kUnstable : kPartial;
    return second.outcome.exitCode;
}

/// Waits for the next run; false where a stop came.
bool waitUntil(double whenS) {
    while (!isStopped()) {
        const double left = whenS - benchmarks::wallNs() / benchmarks::kNsPerS;
        if (left <= 0.0) return true;
        const timespec step{0, static_cast<long>(std::min(left, 0.2) * benchmarks::kNsPerS)};
        ::nanosleep(&step, nullptr);
    }
    return false;
}

/// Appends a line to the file; an empty one only shows that it can be written.
bool appendTo(const std::string& name, const std::string& line) {
    std::ofstream file(name, std::ios::app | std::ios::binary);
    if (file << line << std::flush) return true;
    printFault("E_OUTPUT: " + name + " cannot be written; choose another file with -o.");
    return false;
}

int runWatch(const RunOptions& options) {
    const ProfileOutput nowhere("", false);
    // A place that cannot be written is found now and not after the first run.
    if (!options.output.empty() && !appendTo(options.output, "")) return kOutputFault;
    double nextS = benchmarks::wallNs() / benchmarks::kNsPerS;
    for (int i = 0; options.watchCount == 0 || i < options.watchCount; ++i) {
        models::calibration::Profile profile;
        const int code = measureOnce(options, nowhere, profile);
        if (code == kInterrupted || code == kTimedOut) return code;
        for (auto& probe : profile.probes) {
            for (auto& round : probe.rounds) round.keptSamples.clear();
        }
        const std::string line = models::calibration::writeProfileLine(profile);
        if (options.output.empty()) {
            if (printResult(line) != kDone) return kOutputFault;
        } else if (!appendTo(options.output, line)) {
            return kOutputFault;
        }
        nextS += *options.watchMinutes * 60.0;
        const bool isLast = options.watchCount != 0 && i + 1 == options.watchCount;
        if (!isLast && !waitUntil(nextS)) return kInterrupted;
    }
    return kDone;
}

}  // namespace

int runCommand(const RunOptions& options) {
    catchStopSignals();
    if (options.watchMinutes) return runWatch(options);
    return options.aa ? runAa(options) : runOnce(options);
}

}  // namespace splitpoint::calibrate
