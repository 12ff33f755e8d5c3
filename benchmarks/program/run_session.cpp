#include "benchmarks/program/run_session.h"

#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "benchmarks/host/clocks.h"
#include "benchmarks/host/cpus.h"
#include "benchmarks/host/machine_description.h"
#include "benchmarks/host/salted_hash.h"
#include "benchmarks/host/virtualization_evidence.h"
#include "benchmarks/program/run_findings.h"
#include "benchmarks/program/stop_signal.h"
#include "benchmarks/program/terminal.h"
#include "benchmarks/sampling/watchdog.h"
#include "models/calibration/order_statistics.h"
#include "models/calibration/step_jitter.h"

namespace splitpoint::calibrate {

using namespace benchmarks;
namespace calibration = models::calibration;

namespace {

constexpr std::int64_t kQuickFileBytes = std::int64_t{512} << 20U;
constexpr std::int64_t kFullFileBytes = std::int64_t{4} << 30U;
constexpr double kQuickHostLimitS = 19.6;  ///< leaves time to describe, write and end within 20 s
constexpr double kQuickGpuLimitS = 45.0;
constexpr double kFullLimitS = 290.0;
constexpr double kQuickDeadlineS = 240.0;
constexpr double kFullDeadlineS = 1200.0;
constexpr double kFillDeadlineS = 60.0;
constexpr double kIdleLookS = 0.25;
constexpr double kLostShare = 0.02;

double nowS() {
    return wallNs() / kNsPerS;
}

std::string utcNow() {
    const std::time_t now = ::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text.data();
}

calibration::Finding toFinding(const ProbeError& error, std::string probe = {}) {
    return {error.code, error.text, {}, std::move(probe), {}};
}

std::string compilerName() {
#if defined(__clang__)
    return "clang " __clang_version__;
#else
    return "gcc " __VERSION__;
#endif
}

std::string print(const char* format, double a, double b, double c) {
    std::array<char, 200> text{};
    std::snprintf(text.data(), text.size(), format, a, b, c);
    return text.data();
}

}  // namespace

SessionWorld SessionWorld::real() {
    return {SystemRoot(), readCpuid(), StorageCalls::real(), openGpuSource, isStopped, "/proc/self/exe"};
}

RunSession::RunSession(const RunOptions& options, SessionWorld world, const ProfileOutput& output)
    : options_(options), world_(std::move(world)), output_(output), progress_(options.progress), startS_(nowS()) {}

RunSession::~RunSession() {
    probes_.clear();  // before the GPUs they run on
}

void RunSession::add(const calibration::Finding& finding) {
    auto& list = finding.code.rfind("W_", 0) == 0 ? profile_.outcome.warnings : profile_.outcome.errors;
    list.push_back(finding);
    progress_.finding(finding);
}

void RunSession::noteWrite(const models::Result<void>& written) {
    if (!written && !writeFault_) writeFault_ = written.error();
}

double RunSession::timeLimitS() const {
    constexpr double kNoLimit = 1e9;
    if (options_.job) return kNoLimit;
    const double limit = options_.mode == Mode::Full ? kFullLimitS : isHostOnly() ? kQuickHostLimitS : kQuickGpuLimitS;
    return std::max(1.0, limit - (nowS() - startS_));
}

double RunSession::deadlineS() const {
    if (options_.deadlineS) return *options_.deadlineS;
    double deadline = options_.mode == Mode::Full ? kFullDeadlineS : kQuickDeadlineS;
    if (options_.job) deadline += (options_.job->warmups + protocol_.mostRounds + 1) * options_.job->deadlineS;
    return deadline;
}

models::Result<void> RunSession::run() {
    describe();
    // A place that cannot be written is found now and not after five minutes.
    noteWrite(output_.write(profile_));
    if (writeFault_) return tl::unexpected(*writeFault_);
    protocol_ = protocolFor(options_.mode, 0.0);
    if (options_.job && options_.job->repeats) {
        protocol_.rounds = *options_.job->repeats;  // as many as asked for, not more
        protocol_.mostRounds = protocol_.rounds;
    }
    {
        const Watchdog watchdog(deadlineS(), [this] { endLate(); });
        saveForWatchdog();
        checkLoad();
        openGpus();
        openStorage();
        addJob();
        measureAll();
    }
    noteWrite(output_.write(profile_));
    if (writeFault_) return tl::unexpected(*writeFault_);
    return {};
}

void RunSession::describe() {
    profile_.id = randomUuid();
    profile_.label = options_.label;
    profile_.createdUtc = utcNow();
    profile_.tool.version = SPLITPOINT_VERSION;
    profile_.tool.cudaToolkit = cudaToolkitVersion();
    profile_.tool.build = profile_.tool.cudaToolkit ? "cuda" : "host-only";
    profile_.tool.compiler = compilerName();
    profile_.tool.mode = options_.mode == Mode::Full ? "full" : "quick";
    profile_.tool.seed = options_.seed.value_or(randomSeed());
    profile_.tool.arguments = options_.arguments;
    profile_.machine = describeMachine(world_.system, {options_.salt, options_.identify});
    std::vector<calibration::Finding> warnings;
    profile_.virtualization = detectVirtualization(world_.system, world_.cpuid, options_.declared, warnings);
    const auto clock = judgeClock(profile_.machine.os.clockSource, clockReadNs());
    warnings.insert(warnings.end(), clock.begin(), clock.end());
    for (const auto& warning : warnings) add(warning);
    profile_.outcome.exitCode = kInterrupted;  // stands until the end is reached
    children_.program = world_.program;
    children_.seed = profile_.tool.seed;
    children_.full = options_.mode == Mode::Full;
}

/// Is anybody else at work before we begin? Names are known now; later rounds compare against it.
void RunSession::checkLoad() {
    const auto before = LoadCounters::read(world_.system, true);
    const timespec look{0, static_cast<long>(kIdleLookS * kNsPerS)};
    ::nanosleep(&look, nullptr);
    const auto after = LoadCounters::read(world_.system, true);
    for (const auto& finding : judgeLoad(before, after, profile_.machine.cpu.threads.value_or(1), {})) add(finding);
}

void RunSession::openGpus() {
    if (options_.gpu == GpuPolicy::None) return;
    auto gpus = world_.openGpus({options_.mode == Mode::Full});
    if (!gpus) {
        add(toFinding(gpus.error()));
        return;
    }
    gpus_ = std::move(*gpus);
    profile_.gpus = gpus_->records(options_.salt);
    profile_.libraries = gpus_->libraries();
    profile_.tool.kernelImage = gpus_->kernelImage();
    profile_.virtualization.gpuMode = gpus_->virtualizationMode();
    profile_.virtualization.confidential = gpus_->confidentialComputing();
    if (profile_.virtualization.confidential) profile_.virtualization.confidentialSource = "nvml";
    profile_.machine.hardwareClass = hardwareClass(profile_.machine, profile_.gpus);
    probes_ = gpus_->probes();
    gpus_->preheat(world_.interrupted);
}

void RunSession::openStorage() {
    if (options_.noStorage) return;
    const std::int64_t bytes = options_.mode == Mode::Full ? kFullFileBytes : kQuickFileBytes;
    auto file = openStorageFile(options_.storagePath, bytes, world_.storage);
    if (!file) {
        add(toFinding(file.error()));
        return;
    }
    storage_ = std::move(*file);
    profile_.machine.storage =
        describeStorage(options_.storagePath, world_.system, world_.storage.facts(storage_->descriptor()),
                        world_.storage.freeBytes(options_.storagePath));
    children_.storage = StorageTarget{storage_->descriptor(), storage_->bytes(), options_.storagePath};
    const auto filled = fillFileInChild(children_, kFillDeadlineS, world_.interrupted);
    if (filled) return;
    if (filled.error().code != "E_INTERRUPTED") add(toFinding(filled.error()));
    children_.storage.reset();
    storage_.reset();
}

void RunSession::addJob() {
    if (!options_.job) return;
    const JobOptions& wanted = *options_.job;
    JobSettings settings;
    settings.command = wanted.command;
    settings.words = jobWords(wanted.command, wanted.shell).value();  // checked with the command line
    settings.metricText = wanted.metric;
    if (!wanted.metric.empty()) settings.metric = MetricExpression::compile(wanted.metric).value();
    settings.lowerIsBetter = wanted.lowerIsBetter;
    settings.warmups = wanted.warmups;
    settings.deadlineS = wanted.deadlineS;
    settings.interrupted = world_.interrupted;
    auto job = std::make_unique<JobProbe>(std::move(settings));
    job_ = job.get();
    probes_.push_back(std::move(job));
    profile_.job = calibration::JobRecord{
        wanted.command, wanted.shell, wanted.metric, environmentHash(options_.salt), {}, wanted.warmups};
}

void RunSession::measureAll() {
    HostProbeOptions host;
    host.cpus = usableCpus(profile_.machine.cpu.cgroupQuota);
    host.llcBytes = profile_.machine.cpu.llcBytes.value_or(0);
    host.freeBytes = profile_.machine.memory.availableBytes.value_or(0);
    host.seed = profile_.tool.seed;
    host.storage = children_.storage;
    auto hostProbes = makeHostProbes(host, gaps_);
    std::move(hostProbes.begin(), hostProbes.end(), std::back_inserter(probes_));
    protocol_.timeLimitS = timeLimitS();

    std::size_t measured = 0;
    double secondsPerRound = 0.0;
    for (const auto& probe : probes_) {
        if (!protocol_.measures(*probe)) continue;
        ++measured;
        secondsPerRound += protocol_.slotOf(*probe);
    }
    progress_.plan(protocol_.rounds, measured, secondsPerRound * protocol_.rounds);

    LoadCounters before;
    MeasurementSeams seams{nowS, world_.interrupted, {}};
    seams.runRound = [this](Probe& probe, const RoundRequest& request) {
        if (&probe == job_) return runJobRound(*job_, request.round);
        return probe.risky() ? runRoundInChild(probe, request, children_) : sampleRound(probe, request);
    };
    MeasurementEvents events;
    events.roundBegins = [&](int round, int rounds) {
        progress_.roundBegins(round, rounds);
        before = LoadCounters::read(world_.system, true);
    };
    events.roundEnds = [&](calibration::RunRound& round) {
        const auto after = LoadCounters::read(world_.system, true);
        fillRound(before, after, round);
        profile_.jitter.cpuGap = gaps_.record();  // the intervals of this round want to know the share that was lost
        for (const auto& finding : judgeLoad(before, after, profile_.machine.cpu.threads.value_or(1), round.round))
            add(finding);
    };
    events.probeDone = [this](const calibration::ProbeRecord& probe, int round, double remaining) {
        progress_.probeDone(probe, round, remaining);
    };
    events.profileChanged = [this] {
        profile_.elapsedS = nowS() - startS_;
        noteWrite(output_.write(profile_));
        saveForWatchdog();
    };
    const std::size_t errorsBefore = profile_.outcome.errors.size();
    const auto end = measure(probes_, protocol_, profile_.tool.seed, seams, events, profile_);
    for (std::size_t i = errorsBefore; i < profile_.outcome.errors.size(); ++i)
        progress_.finding(profile_.outcome.errors[i]);
    finish(end);
}

void RunSession::finish(MeasurementEnd end) {
    if (gpus_) {
        gpus_->finish(profile_);
        profile_.gpus = gpus_->records(options_.salt);
        profile_.libraries = gpus_->libraries();
        for (const auto& finding : gpus_->findings()) add(finding);
    }
    if (job_ != nullptr) profile_.job->exitCodes = job_->exitCodes();
    fillJitter();
    findBursts();
    if (gpus_) markImplausibleProbes();
    if (gpus_) {
        if (const auto finding = judgeConfidential(profile_)) add(*finding);
    }
    profile_.virtualization.nestedPagingHint = nestedPagingHint(profile_);
    if (const auto finding = judgeContention(profile_)) add(*finding);
    interrupted_ = end == MeasurementEnd::Interrupted;
    const bool missing = std::any_of(profile_.probes.begin(), profile_.probes.end(), [](const auto& probe) {
        return probe.status == "failed" || probe.status == "not_run" || probe.status == "too_small";
    });
    if (interrupted_) add(stoppedAfter(profile_.rounds.size(), protocol_.rounds));
    if (end == MeasurementEnd::OutOfTime) {
        add(outOfTime(profile_.rounds.size(), protocol_.rounds));
    }
    progress_.repeated();
    ExitConditions conditions;
    conditions.gpu = options_.gpu;
    conditions.strict = options_.strict;
    conditions.interrupted = interrupted_;
    conditions.incomplete = missing || end == MeasurementEnd::OutOfTime;
    profile_.outcome.exitCode = exitCodeOf(profile_.outcome, conditions);
    profile_.outcome.complete = end == MeasurementEnd::Complete && !missing;
    profile_.elapsedS = nowS() - startS_;
}

void RunSession::fillJitter() {
    profile_.jitter.cpuGap = gaps_.record();
    if (profile_.jitter.cpuGap->lostShare > kLostShare) {
        add({"W_STEAL",
             print("A polling thread lost %.1f %% of its time to gaps, the longest %.1f ms: the hypervisor or other "
                   "work took "
                   "the CPU away; run again at another hour.",
                   100.0 * profile_.jitter.cpuGap->lostShare, profile_.jitter.cpuGap->longestNs / 1e6, 0.0),
             {},
             "cpu_gap",
             {}});
    }
    if (const auto* wake = profile_.probe("wake_1ms"); wake != nullptr && !wake->rounds.empty()) {
        std::vector<double> late;
        for (const auto& round : wake->rounds)
            late.insert(late.end(), round.keptSamples.begin(), round.keptSamples.end());
        const auto ordered = calibration::sorted(late);
        profile_.jitter.wake = calibration::WakeRecord{schedulingPolicy(),
                                                       1.0,
                                                       calibration::sortedQuantile(ordered, 0.5),
                                                       calibration::sortedQuantile(ordered, 0.99),
                                                       calibration::sortedQuantile(ordered, 0.999),
                                                       ordered.back()};
    }
    for (const auto& probe : profile_.probes) {
        if (probe.method != "cpu_int_1t" && probe.method != "tc_f16_f32acc") continue;
        std::vector<std::vector<double>> times;
        for (const auto& round : probe.rounds) {
            auto& own = times.emplace_back();
            for (const float rate : round.keptSamples) own.push_back(1.0 / static_cast<double>(rate));
        }
        auto step = calibration::stepQuantiles(times, probe.method);
        if (step && probe.method == "cpu_int_1t") profile_.jitter.steps.insert(profile_.jitter.steps.begin(), *step);
        if (step && probe.method != "cpu_int_1t") profile_.jitter.steps.push_back(*step);
    }
}

void RunSession::findBursts() {
    for (auto& probe : profile_.probes) {
        if (const auto finding = judgeBurst(probe, profile_.surroundings())) add(*finding);
    }
}

/// A rate above what the card can do is a fault of the measurement, whatever caused it.
void RunSession::markImplausibleProbes() {
    for (auto& probe : profile_.probes) {
        for (const auto& gpu : profile_.gpus) {
            if (probe.device == gpu.index) {
                calibration::markImplausible(probe, gpus_->peak(gpu.name, probe.method),
                                             "resources/catalogue/gpus.csv");
            }
        }
    }
}

void RunSession::saveForWatchdog() {
    const std::lock_guard lock(savedMutex_);
    saved_ = profile_;
}

/// On the watchdog's thread: the run hangs, what was saved is all there is.
void RunSession::endLate() {
    const std::lock_guard lock(savedMutex_);
    const calibration::Finding finding{"E_TIMEOUT",
                                       "The run exceeded its deadline of " +
                                           std::to_string(static_cast<int>(deadlineS())) +
                                           " s and was ended; what was measured until then is saved.",
                                       {},
                                       "",
                                       {}};
    saved_.outcome.errors.push_back(finding);
    saved_.outcome.exitCode = kTimedOut;
    saved_.outcome.complete = false;
    progress_.finding(finding);
    if (const auto written = output_.write(saved_); !written) printFault("E_OUTPUT: " + written.error().message);
    ::_exit(kTimedOut);
}

}  // namespace splitpoint::calibrate
