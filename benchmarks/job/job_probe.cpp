#include "benchmarks/job/job_probe.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "benchmarks/host/salted_hash.h"
#include "benchmarks/job/command_words.h"
#include "benchmarks/sampling/child_process.h"

extern char** environ;

namespace splitpoint::benchmarks {

namespace {

constexpr std::array kChanging{
    "PWD=", "OLDPWD=",  "SHLVL=", "_=",        "SSH_",      "XDG_",       "DBUS_",    "WINDOWID=",
    "TERM", "COLUMNS=", "LINES=", "HOSTNAME=", "SLURM_JOB", "SLURM_STEP", "DISPLAY=", "WAYLAND_DISPLAY="};

tl::unexpected<ProbeError> jobError(const char* code, const std::string& text) {
    return tl::unexpected(ProbeError{code, text, false});
}

std::string lastLine(const std::string& output) {
    const auto end = output.find_last_not_of("\r\n ");
    if (end == std::string::npos) return "nothing";
    const auto start = output.find_last_of("\r\n", end);
    return output.substr(start == std::string::npos ? 0 : start + 1, std::min<std::size_t>(200, end - start));
}

}  // namespace

ProbeIdentity JobProbe::identity() const {
    ProbeIdentity identity;
    identity.component = "job";
    identity.method = "job";
    identity.primary = true;
    identity.unit = settings_.metric ? "metric" : "s";
    identity.better = !settings_.metric || settings_.lowerIsBetter ? Better::Lower : Better::Higher;
    identity.parameters = {{"command", settings_.command}, {"metric", settings_.metricText}};
    return identity;
}

ProbeResult<void> JobProbe::calibrate() {
    for (int i = 0; i < settings_.warmups; ++i) {
        if (const auto run = sample(); !run) return tl::unexpected(run.error());
    }
    return {};
}

ProbeResult<Sample> JobProbe::sample() {
    ChildRequest request;
    request.arguments = settings_.words;
    request.deadlineS = settings_.deadlineS;
    request.interrupted = settings_.interrupted;
    const ChildResult child = runChild(request);
    exitCodes_.push_back(shellCode(child));
    const std::string name = "The job \"" + settings_.command + "\"";
    if (child.end == ChildEnd::Interrupted) return jobError("E_INTERRUPTED", name + " was stopped.");
    if (child.end == ChildEnd::NotStarted) {
        return jobError("E_JOB", name + " cannot be started: there is no program " + settings_.words.front() +
                                     "; give its path, or add --shell.");
    }
    if (child.end == ChildEnd::TimedOut) {
        return jobError("E_TIMEOUT",
                        name + " exceeded its deadline and was ended; shorten it or raise --job-deadline.");
    }
    if (shellCode(child) != 0) {
        return jobError("E_JOB", name + " ended with code " + std::to_string(shellCode(child)) + " after \"" +
                                     lastLine(child.output) + "\"; make it run by itself first.");
    }
    Sample sample;
    sample.wallNs = child.wallS * 1e9;
    sample.value = child.wallS;
    if (settings_.metric) {
        const auto value = settings_.metric->find(child.output);
        if (!value || !(*value > 0.0)) {
            return jobError("E_JOB_METRIC", "The output of the job has no number above 0 for \"" +
                                                settings_.metricText + "\"; its last line is \"" +
                                                lastLine(child.output) + "\".");
        }
        sample.value = *value;
    }
    return sample;
}

ProbeResult<SampledRound> runJobRound(JobProbe& job, int round) {
    const auto sample = job.sample();
    if (!sample) return tl::unexpected(sample.error());
    SampledRound result;
    const double value = sample->value * profileUnit(job.identity().unit).factor;
    result.record.round = round;
    result.record.samples = 1;
    for (double* figure :
         {&result.record.median, &result.record.p10, &result.record.p25, &result.record.p75, &result.record.p90,
          &result.record.p99, &result.record.least, &result.record.most, &result.record.mean}) {
        *figure = value;
    }
    result.samples = {value};
    result.samplesNs = {sample->wallNs};
    return result;
}

tl::expected<std::vector<std::string>, std::string> jobWords(const std::string& command, bool shell) {
    if (shell) return std::vector<std::string>{"/bin/sh", "-c", command};
    return commandWords(command);
}

std::string environmentHash(const std::string& salt) {
    std::vector<std::string> kept;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string text(*entry);
        const bool changes =
            std::any_of(kChanging.begin(), kChanging.end(), [&](const char* name) { return text.rfind(name, 0) == 0; });
        if (!changes) kept.push_back(text);
    }
    std::sort(kept.begin(), kept.end());
    std::string all;
    for (const auto& text : kept) all += text + '\n';
    return saltedHash(all, salt);
}

}  // namespace splitpoint::benchmarks
