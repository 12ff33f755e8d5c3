#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/base/run_parts.h"
#include "models/evaluation.h"

namespace splitpoint::models {

// What the answer is worth (model.md 8, reference.md 4). A future is the scenario with every ranged input set to a
// drawn value; its costs are those that `evaluate` would give it. All plans see the same futures.

/// Levels of every fan, in order.
inline constexpr std::array<double, 9> kFanLevels{0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99};
inline constexpr std::size_t kFanSize = kFanLevels.size();
/// Places of the levels that sentences and bands use.
inline constexpr std::size_t kFan5 = 1, kFan10 = 2, kFan25 = 3, kFan50 = 4, kFan75 = 5, kFan90 = 6, kFan95 = 7;

/// Independent scramblings of one sample; the spread between them is the error bar. Future s belongs to replicate
/// s % kReplicates, so that 256 futures are the first 256 of 4,096.
inline constexpr int kReplicates = 16;
inline constexpr int kLeastDraws = 256, kDefaultDraws = 4096, kMostDraws = 65536;
/// Futures of the preview, see `SimulationSettings::preview`.
inline constexpr int kPreviewDraws = 64;

/// An estimate from the sample with its standard error over the replicates (one standard deviation of the estimate; the
/// 95 % error bar is 2.13 times that, Student's t with 15 degrees of freedom: `errorBar`).
struct Sampled {
    double value = 0.0;
    double standardError = 0.0;
    [[nodiscard]] double errorBar() const { return 2.131449545559323 * standardError; }
};

/// How a figure spreads over the futures.
struct Fan {
    Sampled mean;
    std::array<double, kFanSize> at{};  ///< quantiles at `kFanLevels`
    double worstTenth = 0.0;            ///< mean of the highest 10 % (CVaR at 0.9, fractional last future)
};

/// One plan with node counts that are the same in every future.
struct PlanFutures {
    NodeCounts nodes;
    /// USD per useful GPU-hour demanded. Work that the plan leaves undone in a future is bought at `missingUsd` there,
    /// so that plans are compared for the same work; where all is served this is `usdPerUsefulGpuHour` of `evaluate`.
    Fan usdPerUsefulGpuHour;
    std::vector<double> sortedUsdPerUsefulGpuHour;  ///< one a future, ascending: the distribution; empty without demand
    Fan totalUsd;                                   ///< USD over the horizon, missing work included
    Sampled chanceServesAll;                        ///< share of the futures in which nothing is left undone
    Sampled chanceCheapest;  ///< among plans that serve all; equal costs (1e-9) share it; absent plans have 0
    Sampled regretUsd;       ///< mean of (cost - cost of the best plan and node count in the same future)
    double worstTenthRegretUsd = 0.0;
    Fan strandedUsd;          ///< what the last terms still owe beyond the horizon
    Fan idleCommitmentUsd;    ///< committed hours that are paid and not held
    double missingUsd = 0.0;  ///< mean USD for work left undone
};

/// A plan in both readings of model.md 8.
struct PlanUncertainty {
    PlanKind plan = PlanKind::BareMetal;
    bool offered = false;  ///< false: the scenario lacks its offers; nothing else is filled then
    std::optional<double> usdPerUsefulGpuHourAtTypical;  ///< as decided, with every input at its typical value
    PlanFutures asDecided;                               ///< node counts of the optimum at typical values
    PlanFutures robust;          ///< the node counts of least mean cost over the futures (see `robustServedShare`)
    std::string robustSentence;  ///< "20 nodes instead of 18 save 12,000 USD on average, ..."
};

/// One node count of a plan over all futures.
struct RegretPoint {
    NodeCounts nodes;
    double meanUsd = 0.0;        ///< missing work included
    double meanRegretUsd = 0.0;  ///< against the best node count of the same plan in each future
    double servedShare = 0.0;    ///< share of the futures in which nothing is left undone
};

/// One end of a tornado bar: this input at its 5th or 95th percentile, all others typical, every split found anew.
struct TornadoEnd {
    double input = 0.0;
    std::optional<double> usdPerUsefulGpuHour;  ///< of the best plan there; absent if none is feasible
    std::optional<PlanKind> winner;
    NodeCounts nodes;  ///< of the winner
};

/// One ranged input and what it decides.
struct InputInfluence {
    std::string path;   ///< as in the file: "offers.on_demand.usd_per_gpu_hour"
    std::string words;  ///< for people
    Estimate range;
    bool idle = false;                     ///< it changes no cost of any plan
    bool calibratable = false;             ///< a calibration on the user's machines measures it
    double knowingUsd = 0.0;               ///< EVPPI: what knowing it before deciding is worth, USD over the horizon
    double knowingStandardErrorUsd = 0.0;  ///< of it, over the replicates (see `Sampled`)
    double firstOrder = 0.0;      ///< share of the variance of the recommended plan's cost that goes with it alone
    std::optional<double> total;  ///< share that remains while it alone is unknown (total Sobol index, Jansen)
    /// Share of the variance owed to it (Shapley effect); where inputs are correlated, absent otherwise.
    std::optional<double> shapley;
    std::optional<TornadoEnd> low, high;
    bool flips = false;  ///< the winner differs between the ends, or from the one at typical values
    /// Share of the variance, as well as it is known yet.
    [[nodiscard]] double shareOfSpread() const { return shapley ? *shapley : total.value_or(firstOrder); }
};

/// What one way of calibrating is worth: a mode on k machines of each delivery.
struct CalibrationOption {
    bool full = false;
    int machines = 1;
    double worthUsd = 0.0;  ///< EVSI
    double costUsd = 0.0;
    [[nodiscard]] double netUsd() const { return worthUsd - costUsd; }
};
struct CalibrationValue {
    std::vector<CalibrationOption> options;  ///< quick then full, machines ascending
    std::optional<std::size_t> best;         ///< of `options`, if one pays; absent otherwise
    double knowingUsd = 0.0;                 ///< EVPPI of all calibratable inputs together: the most it can be worth
    std::string sentence;
    std::string assumption;  ///< how large the errors of measuring are taken to be, and why
};

/// Cost so far by month of `monthlyCash`, missing work left out.
struct MonthlyFan {
    std::vector<std::string> months;                                  ///< "2026-03", or "month 3" without a start date
    std::vector<int> endHour;                                         ///< of each month, in the horizon
    PerPlan<std::vector<std::array<double, kFanSize>>> cumulatedUsd;  ///< of plans as decided, quantiles by month
    int futures = 0;                                                  ///< over how many
};

struct Simulation {
    int draws = 0;          ///< futures behind these figures
    bool complete = false;  ///< false: a picture on the way, of fewer futures or with parts missing
    /// Only the node counts as decided were priced, as in the very first picture: robust counts, regrets, EVPI and what
    /// knowing an input is worth are not known and stand at nothing.
    bool onlyAsDecided = false;
    std::uint64_t seed = 0;
    /// Not empty: no input has a range (or none that matters); then there is nothing else here but `inputs`.
    std::string nothingUncertain;
    std::vector<InputInfluence> inputs;  ///< most worth knowing first
    PerPlan<PlanUncertainty> plans;
    std::optional<PlanKind> recommended;  ///< by `evaluate`, at typical values
    std::optional<PlanKind> hybridIs;     ///< the pure plan that the hybrid equals; its chance then counts there
    std::optional<PlanKind> hybridIsRobust;  ///< the same at the robust node counts
    Sampled chanceNoMaterialDifference;   ///< best and next distinct plan within 1 %
    /// Least mean regret over the choices, plans and node counts that serve all in `robustServedShare` of the futures
    /// and what is recommended: the most that any knowledge can be worth. Every count is a choice where work left
    /// undone has a price of its own (`missingUsdPerGpuHour`).
    Sampled evpiUsd;
    PerPlan<std::vector<RegretPoint>> regretCurve;  ///< by bare-metal count, then reserved
    std::optional<MonthlyFan> overTime;
    std::optional<CalibrationValue> calibrating;
    std::vector<std::string> sentences;  ///< the answer for people: "9 in 10 futures cost at most ..."
    std::vector<std::string> limits;     ///< what was bounded, thinned or assumed, one sentence each
    /// Some future has whole instances, whole jobs, waiting work or boots: every future is then simulated hour by hour,
    /// at some of the node counts, and more futures take minutes.
    bool hourByHour = false;
};

/// What `--samples` writes: one row a future.
struct FutureSample {
    std::vector<double> inputs;  ///< in the order of `FutureTable::inputPaths`
    double demandedGpuHours = 0.0;
    PerPlan<double> totalUsd{};  ///< plan as decided, as `evaluatePlan` gives it
    PerPlan<double> unservedGpuHours{};
    PerPlan<double> comparedUsd{};  ///< missing work included
    double leastUsd = 0.0;          ///< best plan and node count in this future
};
struct FutureTable {
    std::vector<std::string> inputPaths;
    std::vector<FutureSample> futures;
};

struct SimulationSettings {
    int draws = kDefaultDraws;  ///< a power of two from 256 to 65,536
    std::uint64_t seed = 1;
    bool details = true;  ///< with fan over time, tornado, total indices and the value of calibrating
    /// The robust node counts are those of least mean cost among counts that serve all in at least this share of the
    /// futures (or, if none does, in the largest share that any reaches).
    double robustServedShare = 0.9;
    /// What a useful GPU-hour that a plan leaves undone costs; absent: the on-demand price per useful GPU-hour of the
    /// same future, without on demand that of fully used committed GPUs.
    std::optional<double> missingUsdPerGpuHour;
    int parts = 1;  ///< how many parts may run side by side; never changes a byte
    RunParts run;   ///< absent: one part after the other on the caller's thread
    /// Whether `picture` is called with a preview first where futures are simulated hour by hour: `kPreviewDraws`
    /// futures (the first ones of all later pictures) in a fraction of a second. Changes nothing of what follows.
    bool preview = false;
    /// Whether only the plans as decided are priced (`Simulation::onlyAsDecided`): all that chances of winning need.
    bool onlyAsDecided = false;
    /// What `evaluate` says of this very scenario, where the caller has it; must outlive the call.
    const Evaluation* evaluation = nullptr;
    /// Called on the caller's thread with 256, 4,096 and 65,536 futures (as far as wanted), then once more with the
    /// details of the last. Where futures are simulated hour by hour the details come after the first 256 already, and
    /// those that more futures sharpen once more at the end.
    std::function<void(const Simulation&)> picture;
    FutureTable* samples = nullptr;  ///< filled where given
};

/// Draws futures, prices every plan in each of them and says what that means.
///
/// A pure function of scenario, draws, seed and the other choices; the same bytes for any number of parts. Looks at the
/// token every few milliseconds.
/// @errors InvalidInput for draws that are no power of two in range, naming the nearest; those of `evaluate`; Canceled
/// @test   tests/models/uncertainty: futures against `evaluate`, every closed form of reference.md 4, threads, stopping
[[nodiscard]] Result<Simulation> simulate(const Scenario& scenario, const SimulationSettings& settings,
                                          std::stop_token stop = {});

/// Only how likely each plan is the cheapest, for maps and comparisons: 256 futures, as decided, no details.
[[nodiscard]] Result<PerPlan<Sampled>> chancesOfWinning(const Scenario& scenario, const SimulationSettings& settings,
                                                        std::stop_token stop = {});

/// Share of the futures at or under a target, from an ascending distribution; 0 to 1.
[[nodiscard]] double shareAtMost(const std::vector<double>& sorted, double target);

/// "7 in 10", "19 in 20", "more than 99 in 100": a share for people.
[[nodiscard]] std::string inFutures(double share);

/// "7 in 10 futures stay under 2.60 USD per useful GPU-hour": what a target line says.
[[nodiscard]] std::string targetSentence(const PlanFutures& plan, double usdPerUsefulGpuHour);

}  // namespace splitpoint::models
