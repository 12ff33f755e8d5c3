#include "benchmarks/sampling/measurement.h"

#include <algorithm>
#include <numeric>

#include "benchmarks/host/shuffle.h"
#include "models/calibration/stopping_rule.h"

namespace splitpoint::benchmarks {

namespace calibration = models::calibration;

namespace {

constexpr int kQuickRounds = 5;
constexpr int kFullRounds = 12;
constexpr int kMostFullRounds = 24;
/// Allocation, page faults and children cost about this much beside a slot.
constexpr double kOverheadPerProbeS = 0.05;

calibration::Parameter toParameter(const ParameterValue& value) {
    return std::visit(
        [](const auto& plain) -> calibration::Parameter {
            if constexpr (std::is_same_v<std::decay_t<decltype(plain)>, long long>) {
                return static_cast<std::int64_t>(plain);
            } else {
                return plain;
            }
        },
        value);
}

/// Errors after which a probe is missing because the machine lacks something, not because something broke.
std::string statusFor(const std::string& code) {
    if (code == "E_OOM") return "too_small";
    if (code == "E_NCCL_MISSING" || code == "E_CUBLAS_MISSING" || code == "E_P2P_UNSUPPORTED") return "not_applicable";
    return "failed";
}

class Run {
  public:
    Run(const std::vector<std::unique_ptr<Probe>>& probes, const Protocol& protocol, std::uint64_t seed,
        const MeasurementSeams& seams, const MeasurementEvents& events, calibration::Profile& profile)
        : protocol_(protocol), seed_(seed), seams_(seams), events_(events), profile_(profile), startS_(seams.nowS()) {
        for (const auto& probe : probes) {
            if (protocol.measures(*probe)) probes_.push_back(probe.get());
        }
    }

    MeasurementEnd go() {
        calibrateAll();
        MeasurementEnd end = MeasurementEnd::Complete;
        for (int round = 0; round < protocol_.mostRounds; ++round) {
            const auto active = stillNeeded(round);
            if (active.empty()) break;
            if (stopped()) end = MeasurementEnd::Interrupted;
            if (end == MeasurementEnd::Complete && isOutOfTime(round, active)) {
                end = MeasurementEnd::OutOfTime;
                // Extra rounds are made while time is left: running out of it then is the end as planned.
                if (round >= protocol_.rounds) end = MeasurementEnd::Complete;
                mark(active, "time");
                break;
            }
            if (end == MeasurementEnd::Interrupted || !runRound(round, active)) {
                mark(active, "interrupted");
                end = MeasurementEnd::Interrupted;
                break;
            }
        }
        finish();
        return end;
    }

  private:
    using Indices = std::vector<std::size_t>;

    [[nodiscard]] bool stopped() const { return seams_.interrupted && seams_.interrupted(); }
    [[nodiscard]] calibration::ProbeRecord& record(std::size_t i) { return profile_.probes[first_ + i]; }

    void calibrateAll() {
        first_ = profile_.probes.size();
        for (Probe* probe : probes_) {
            const auto calibrated = stopped() ? ProbeResult<void>() : probe->calibrate();
            profile_.probes.push_back(recordOf(probe->identity()));
            if (!calibrated) fail(profile_.probes.size() - 1 - first_, calibrated.error(), std::nullopt);
        }
    }

    /// Probes that this round runs.
    [[nodiscard]] Indices stillNeeded(int round) {
        Indices needed;
        for (std::size_t i = 0; i < probes_.size(); ++i) {
            calibration::ProbeRecord& probe = record(i);
            if (probe.status != "ok") continue;
            const auto logs = probe.logMedians();
            const bool reached = calibration::targetReached(logs, protocol_.target, protocol_.mostRounds);
            // Jitter may be 0 and then has no logarithm: it ends with the ordinary rounds.
            const bool enough = round >= protocol_.rounds && (reached || logs.empty());
            if (reached) probe.stopReason = "target";
            if (!enough) needed.push_back(i);
        }
        return needed;
    }

    [[nodiscard]] double expectedS(const Indices& active) const {
        double seconds = 0.0;
        for (const std::size_t i : active) seconds += protocol_.slotOf(*probes_[i]) + kOverheadPerProbeS;
        return seconds;
    }

    [[nodiscard]] bool isOutOfTime(int round, const Indices& active) const {
        if (round < protocol_.fewestRounds) return false;
        // What a round took so far says more than its slots.
        const double perRound = std::max(expectedS(active), round < protocol_.rounds ? roundsS_ / round : 0.0);
        return seams_.nowS() - startS_ + perRound > protocol_.timeLimitS;
    }

    void mark(const Indices& active, const char* reason) {
        for (const std::size_t i : active) record(i).stopReason = reason;
    }

    /// False where a stop came.
    bool runRound(int round, const Indices& active) {
        if (events_.roundBegins) events_.roundBegins(round, std::max(protocol_.rounds, round + 1));
        Indices order = active;
        SplitMix random(seed_ + static_cast<std::uint64_t>(round) * std::uint64_t{0x51ED270B4D39CE11});
        shuffle(order, random);
        calibration::RunRound summary;
        summary.round = round;
        summary.secondsSinceStart = seams_.nowS() - startS_;
        bool goesOn = true;
        for (std::size_t k = 0; k < order.size() && goesOn; ++k) {
            if (record(order[k]).status != "ok") continue;  // its device was lost in this round
            summary.order.push_back(record(order[k]).method);
            goesOn = runProbe(order[k], round, {order.begin() + static_cast<std::ptrdiff_t>(k) + 1, order.end()});
        }
        summary.durationS = seams_.nowS() - startS_ - summary.secondsSinceStart;
        roundsS_ += summary.durationS;
        if (events_.roundEnds) events_.roundEnds(summary);
        profile_.rounds.push_back(std::move(summary));
        summarizeAll();
        if (events_.profileChanged) events_.profileChanged();
        return goesOn;
    }

    bool runProbe(std::size_t i, int round, const Indices& later) {
        auto sampled =
            seams_.runRound(*probes_[i], {round, protocol_.slotOf(*probes_[i]), seams_.nowS, seams_.interrupted});
        if (stopped() && (!sampled || sampled->record.samples < kFewestSamples)) return false;
        if (!sampled) {
            fail(i, sampled.error(), round);
        } else {
            sampled->record.keptSamples.assign(sampled->samples.begin(), sampled->samples.end());
            record(i).rounds.push_back(std::move(sampled->record));
        }
        calibration::summarize(record(i), profile_.surroundings());
        if (events_.probeDone) events_.probeDone(record(i), round, remainingS(round, later));
        return !stopped();
    }

    [[nodiscard]] double remainingS(int round, const Indices& later) const {
        Indices all(probes_.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return expectedS(later) + std::max(0, protocol_.rounds - 1 - round) * expectedS(all);
    }

    void fail(std::size_t i, const ProbeError& error, std::optional<int> round) {
        calibration::ProbeRecord& probe = record(i);
        probe.status = statusFor(error.code);
        probe.statusText = error.text;
        probe.stopReason = "error";
        auto& list = error.code.rfind("W_", 0) == 0 ? profile_.outcome.warnings : profile_.outcome.errors;
        list.push_back({error.code, error.text, round, probe.method, probe.device});
        if (!error.deviceLost) return;
        // A dead context answers nothing more in this process: host probes go on, GPU probes do not.
        for (std::size_t k = 0; k < profile_.probes.size() - first_; ++k) {
            calibration::ProbeRecord& other = record(k);
            if (other.device && other.status == "ok") {
                other.status = "not_run";
                other.statusText = "The GPU was lost during " + probe.method + ".";
                other.stopReason = "error";
            }
        }
    }

    void summarizeAll() {
        for (std::size_t i = 0; i < probes_.size(); ++i) calibration::summarize(record(i), profile_.surroundings());
    }

    void finish() {
        for (std::size_t i = 0; i < probes_.size(); ++i) {
            calibration::ProbeRecord& probe = record(i);
            if (probe.status == "ok" && probe.rounds.empty()) probe.status = "not_run";
            if (probe.stopReason.empty()) probe.stopReason = "rounds";
        }
        summarizeAll();
    }

    Protocol protocol_;
    std::uint64_t seed_;
    const MeasurementSeams& seams_;
    const MeasurementEvents& events_;
    calibration::Profile& profile_;
    double startS_;
    double roundsS_ = 0.0;  ///< of all rounds so far
    std::size_t first_ = 0;
    std::vector<Probe*> probes_;
};

}  // namespace

Protocol protocolFor(Mode mode, double timeLimitS) {
    if (mode == Mode::Quick) return {mode, kQuickRounds, kQuickRounds, calibration::kQuickTarget, timeLimitS, 3};
    return {mode, kFullRounds, kMostFullRounds, calibration::kFullTarget, timeLimitS, 5};
}

calibration::ProbeRecord recordOf(const ProbeIdentity& identity) {
    calibration::ProbeRecord record;
    record.component = identity.component;
    record.method = identity.method;
    record.version = identity.version;
    record.primary = identity.primary;
    record.device = identity.device;
    record.unit = profileUnit(identity.unit).name;
    record.higherIsBetter = identity.better == Better::Higher;
    record.workPerSample = identity.workPerSample;
    for (const auto& [name, value] : identity.parameters) record.parameters[name] = toParameter(value);
    record.parametersHash = calibration::hashOfParameters(record.parameters);
    if (identity.device) record.validated = false;
    return record;
}

MeasurementEnd measure(const std::vector<std::unique_ptr<Probe>>& probes, const Protocol& protocol, std::uint64_t seed,
                       const MeasurementSeams& seams, const MeasurementEvents& events, calibration::Profile& profile) {
    return Run(probes, protocol, seed, seams, events, profile).go();
}

}  // namespace splitpoint::benchmarks
