#pragma once

#include <map>
#include <string>

#include "models/calibration/profile.h"

namespace splitpoint::calibrate {

enum class ProgressStyle { Text, JsonLines, None };

/// Tells on stderr how the run goes: a line of text a round, or a JSON line for each finished probe for the window.
class Progress {
  public:
    explicit Progress(ProgressStyle style) : style_(style) {}

    /// {"event":"plan","rounds":5,"probes":14,"seconds":17.2}
    void plan(int rounds, std::size_t probes, double seconds) const;
    void roundBegins(int round, int rounds) const;
    /// {"event":"probe","round":0,"component":…,"method":…,"device":null,"status":"ok","value":…,"unit":…,"spread":…,
    ///  "remaining_s":…}; spread is the standard deviation of ln over the rounds so far.
    void probeDone(const models::calibration::ProbeRecord& probe, int round, double remainingS) const;
    /// {"event":"finding","code":…,"text":…}. As text, what comes again in a later round is counted and not repeated:
    /// the profile has each of them, `repeated` says how many.
    void finding(const models::calibration::Finding& finding);
    /// "W_STEAL: said in 16 rounds." for each finding of rounds that came more than once; not in JSON, which has each.
    void repeated() const;
    /// As text, a line for each GPU probe whose card's peak is known: "tc_f16_f32acc gpu0: 645 TFLOP/s, 65 % of the
    /// card's peak".
    void shares(const models::calibration::Profile& profile) const;
    /// {"event":"done","exit_code":0,"elapsed_s":…}
    void done(int exitCode, double elapsedS) const;

  private:
    ProgressStyle style_;
    std::map<std::string, int> rounds_;  ///< in which a finding came, by its code
};

}  // namespace splitpoint::calibrate
