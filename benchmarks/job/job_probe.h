#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "benchmarks/job/metric_expression.h"
#include "benchmarks/probe.h"
#include "benchmarks/sampling/round_sampler.h"

namespace splitpoint::benchmarks {

struct JobSettings {
    std::string command;             ///< as the user wrote it, for the profile
    std::vector<std::string> words;  ///< what is run: the command's words, or a shell with the command
    std::string metricText;          ///< empty: wall time
    std::optional<MetricExpression> metric;
    bool lowerIsBetter = false;  ///< of the metric
    int warmups = 1;
    double deadlineS = 3600.0;  ///< of one run
    std::function<bool()> interrupted;
};

/// The user's own training or serving command as a probe: one run is one sample, one round. A run that ends with
/// another code than 0, or whose output lacks the number, is an error and never a value.
class JobProbe : public Probe {
  public:
    explicit JobProbe(JobSettings settings) : settings_(std::move(settings)) {}

    [[nodiscard]] ProbeIdentity identity() const override;
    [[nodiscard]] Slot slot() const override { return {1.0, 1.0}; }
    /// The warm-up runs.
    ProbeResult<void> calibrate() override;
    ProbeResult<void> begin(int) override { return {}; }
    ProbeResult<Sample> sample() override;
    ProbeResult<void> end() override { return {}; }
    [[nodiscard]] double deadlineS() const override { return settings_.deadlineS; }

    /// Exit codes of all runs so far, warm-ups first.
    [[nodiscard]] const std::vector<int>& exitCodes() const { return exitCodes_; }

  private:
    JobSettings settings_;
    std::vector<int> exitCodes_;
};

/// A round of a job: one run, no warm-up.
[[nodiscard]] ProbeResult<SampledRound> runJobRound(JobProbe& job, int round);

/// The shell with the command, or the command's words.
/// @errors as commandWords
[[nodiscard]] tl::expected<std::vector<std::string>, std::string> jobWords(const std::string& command, bool shell);

/// Salted hash of the environment without what changes from login to login, so that two runs can be seen to have had
/// the same settings without showing them.
[[nodiscard]] std::string environmentHash(const std::string& salt);

}  // namespace splitpoint::benchmarks
