#include "models/uncertainty/simulation.h"

#include <algorithm>
#include <cmath>

#include "models/evaluate.h"
#include "models/uncertainty/calibration_value.h"
#include "models/uncertainty/influence.h"
#include "models/uncertainty/monthly_fan.h"
#include "models/uncertainty/plan_readings.h"
#include "models/uncertainty/simulation_words.h"
#include "models/words/path_words.h"

namespace splitpoint::models {

namespace {

/// Prices of one plan in all details' futures, at most: about a second where hours are counted.
constexpr std::size_t kTotalsCounted = 1024, kTotalsSimulated = 256, kTotalPricings = 65536,
                      kTotalPricingsSimulated = 8192;
constexpr std::size_t kIdleFutures = 16, kIdleFuturesSimulated = 4;
constexpr std::size_t kFanFutures = 512, kFanFuturesSimulated = 256;

Error canceled() {
    return {ErrorKind::Canceled, "the simulation was stopped"};
}

/// One simulation from its draws to its sentences.
class Run {
  public:
    Run(const Scenario& scenario, const SimulationSettings& settings, const Evaluation& evaluation, FuturePool& pool,
        PlanGrids grids, int draws)
        : scenario_(scenario),
          settings_(settings),
          pool_(pool),
          grids_(std::move(grids)),
          costs_(pool, grids_, static_cast<std::size_t>(draws), settings.missingUsdPerGpuHour) {
        result_.seed = settings.seed;
        result_.hourByHour = !grids_.countsHours;
        result_.recommended = evaluation.recommendation.plan;
        result_.hybridIs = evaluation.recommendation.hybridIs;
        for (const PlanKind plan : kPlans)
            result_.plans[index(plan)].usdPerUsefulGpuHourAtTypical = evaluation.plan(plan).usdPerUsefulGpuHour;
        for (const UncertainInput& input : pool.draw().inputs()) {
            InputInfluence influence;
            influence.path = input.path;
            influence.words = words::pathWords(input.path);
            influence.range = input.distribution.range();
            influence.calibratable = isMeasured(input.component);
            result_.inputs.push_back(std::move(influence));
        }
    }

    /// False if stopped.
    bool to(int draws, const std::stop_token& stop) {
        if (!costs_.extend(static_cast<std::size_t>(draws), stop)) return false;
        result_.draws = draws;
        return readAsDecided(stop) && readRobust(stop) && weigh(stop);
    }
    /// The plans as decided alone, where the grids hold no more. False if stopped.
    bool asDecidedTo(int draws, const std::stop_token& stop) {
        result_.onlyAsDecided = true;
        if (!costs_.extend(static_cast<std::size_t>(draws), stop)) return false;
        result_.draws = draws;
        return readAsDecided(stop);
    }
    /// What takes longer and changes nothing of the above; what is there from fewer futures and would be the same is
    /// kept.
    bool addDetails(const std::stop_token& stop);
    [[nodiscard]] bool countsHours() const { return grids_.countsHours; }
    [[nodiscard]] Simulation picture(bool complete) const;
    void fillSamples(FutureTable& table) const;

  private:
    bool readAsDecided(const std::stop_token& stop);
    bool addBestChoice(const std::stop_token& stop);
    bool readRobust(const std::stop_token& stop);
    [[nodiscard]] double choiceServedShare() const;
    bool weigh(const std::stop_token& stop);
    [[nodiscard]] PlanKind weighedPlan() const;

    const Scenario& scenario_;
    const SimulationSettings& settings_;
    FuturePool& pool_;
    PlanGrids grids_;
    FutureCosts costs_;
    Choices choices_;    ///< that knowledge can lead to
    Simulation result_;  ///< inputs in the order of drawing
};

bool Run::readAsDecided(const std::stop_token& stop) {
    ReadingColumns reading;
    reading.hybridIs = result_.hybridIs;
    PerPlan<PlanFutures> plans;
    for (const PlanKind plan : kPlans) {
        if (!costs_.grid(plan).offered) continue;
        reading.columns[index(plan)] = &costs_.decided[index(plan)];
        reading.nodes[index(plan)] = costs_.grid(plan).decided;
    }
    if (!readPlans(costs_, reading, plans, stop)) return false;
    for (const PlanKind plan : kPlans) {
        PlanUncertainty& to = result_.plans[index(plan)];
        to.plan = plan;
        to.offered = costs_.grid(plan).offered;
        to.asDecided = std::move(plans[index(plan)]);
    }
    result_.chanceNoMaterialDifference = noMaterialDifference(costs_, reading);
    return true;
}

/// Whether two plans cost the same and leave the same undone in every future.
bool sameCosts(const CostColumn& a, const CostColumn& b, std::size_t futures) {
    constexpr double kSameCost = 1e-9;  // model.md 5
    const auto close = [](double x, double y) { return std::abs(x - y) <= kSameCost * std::max(std::abs(x), std::abs(y)); };
    for (std::size_t s = 0; s < futures; ++s) {
        if (!close(a.usd[s], b.usd[s]) || !close(a.unserved[s], b.unserved[s])) return false;
    }
    return true;
}

/// In which share of the futures a choice must do all work: the robust one, or the largest that any count reaches. With
/// a price of its own for work left undone every count is a choice.
double Run::choiceServedShare() const {
    if (settings_.missingUsdPerGpuHour) return 0.0;
    double reached = 0.0;
    for (const auto& curve : result_.regretCurve) {
        for (const RegretPoint& point : curve) reached = std::max(reached, point.servedShare);
    }
    return std::min(settings_.robustServedShare, reached) - 1e-12;
}

/// The candidates are a few of the counts; the choice of least mean cost must be among them, or knowledge would be
/// weighed against one that is not the best. False if stopped.
bool Run::addBestChoice(const std::stop_token& stop) {
    const double wanted = choiceServedShare();
    std::optional<double> least;
    PlanKind plan = PlanKind::BareMetal;
    std::size_t place = 0;
    for (const PlanKind of : kPlans) {
        const auto& curve = result_.regretCurve[index(of)];
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (curve[i].servedShare < wanted || (least && curve[i].meanUsd >= *least)) continue;
            least = curve[i].meanUsd;
            plan = of;
            place = i;
        }
    }
    return !least || costs_.addCandidate(plan, place, stop);
}

bool Run::readRobust(const std::stop_token& stop) {
    ReadingColumns reading;
    PerPlan<CostColumn> columns;
    PerPlan<PlanFutures> plans;
    std::vector<FutureCosts::Wanted> wanted;
    for (const PlanKind plan : kPlans) {
        if (!costs_.grid(plan).offered) continue;
        auto& curve = result_.regretCurve[index(plan)];
        curve = costs_.regretCurve(plan);
        const NodeCounts nodes = robustCount(curve, settings_.robustServedShare);
        const bool same = nodes == costs_.grid(plan).decided;
        if (!same) wanted.push_back({plan, nodes, &columns[index(plan)]});
        reading.columns[index(plan)] = same ? &costs_.decided[index(plan)] : &columns[index(plan)];
        reading.nodes[index(plan)] = nodes;
    }
    if (!costs_.price(wanted, stop)) return false;
    const auto nodesOf = [&](PlanKind plan) { return reading.nodes[index(plan)]; };
    const auto columnOf = [&](PlanKind plan) { return reading.columns[index(plan)]; };
    // At the same nodes a hybrid rents as a pure plan does, but where work runs over or waiting work is served in
    // another order.
    for (const PlanKind pure : {PlanKind::Virtual, PlanKind::BareMetal}) {
        const bool sameNodes = columnOf(PlanKind::Hybrid) != nullptr && columnOf(pure) != nullptr &&
                               nodesOf(PlanKind::Hybrid) == nodesOf(pure);
        if (sameNodes && sameCosts(*columnOf(PlanKind::Hybrid), *columnOf(pure), costs_.futures())) {
            reading.hybridIs = pure;
            break;
        }
    }
    result_.hybridIsRobust = reading.hybridIs;
    if (!readPlans(costs_, reading, plans, stop)) return false;
    for (const PlanKind plan : kPlans) {
        PlanUncertainty& to = result_.plans[index(plan)];
        to.robust = std::move(plans[index(plan)]);
        to.robustSentence = robustSentence(to);
    }
    if (!addBestChoice(stop)) return false;
    // The most that knowledge can be worth: the best choice without any against the best one of each future.
    choices_ = choicesOf(costs_, choiceServedShare(), result_.recommended, costs_.futures());
    std::vector<double> regrets(costs_.futures());
    for (std::size_t s = 0; s < regrets.size(); ++s)
        regrets[s] = std::max(0.0, choices_.costs[choices_.held][s] - costs_.least[s]);
    result_.evpiUsd = sampledMean(regrets);
    return !stop.stop_requested();
}

/// The plan whose spread is explained: the recommended one, else the first that is offered.
PlanKind Run::weighedPlan() const {
    if (result_.recommended) return *result_.recommended;
    for (const PlanKind plan : kPlans) {
        if (costs_.grid(plan).offered) return plan;
    }
    return PlanKind::BareMetal;
}

bool Run::weigh(const std::stop_token& stop) {
    const CostColumn& column = costs_.decided[index(weighedPlan())];
    std::vector<double> values(costs_.futures());
    for (std::size_t s = 0; s < values.size(); ++s) {
        values[s] = boughtPerHour(column.usd[s], column.unserved[s], costs_.missingPrice[s], costs_.demanded[s]);
    }
    return findIdle(pool_, costs_, grids_.countsHours ? kIdleFutures : kIdleFuturesSimulated, result_.inputs, stop) &&
           addKnowing(pool_, choices_, values, result_.evpiUsd.value, result_.inputs, stop);
}

bool Run::addDetails(const std::stop_token& stop) {
    const bool counted = grids_.countsHours;
    CalibrationValue calibrating;
    if (!valueCalibrating(pool_, choices_, scenario_, result_.inputs, result_.evpiUsd.value, calibrating, stop))
        return false;
    result_.calibrating = std::move(calibrating);
    if (!counted && result_.overTime) return true;  // the others take as many futures as there were then
    if (!addTornado(pool_, result_.recommended, result_.inputs, stop)) return false;
    const std::size_t pricings =
        (counted ? kTotalPricings : kTotalPricingsSimulated) / std::max<std::size_t>(1, result_.inputs.size() + 1);
    std::size_t futures = FutureCosts::kBlock;  // the largest power of two in reach
    while (2 * futures <= std::min({pricings, costs_.futures(), counted ? kTotalsCounted : kTotalsSimulated}))
        futures *= 2;
    if (!addTotals(pool_, costs_, weighedPlan(), costs_.grid(weighedPlan()).decided, futures, result_.inputs, stop))
        return false;
    if (!addShapley(pool_, costs_, weighedPlan(), costs_.grid(weighedPlan()).decided, futures, result_.inputs, stop))
        return false;
    MonthlyFan fan;
    if (fanOverTime(pool_, costs_, std::min(costs_.futures(), counted ? kFanFutures : kFanFuturesSimulated), fan, stop))
        result_.overTime = std::move(fan);
    return !stop.stop_requested();
}

Simulation Run::picture(bool complete) const {
    Simulation shown = result_;
    shown.complete = complete;
    std::stable_sort(shown.inputs.begin(), shown.inputs.end(),
                     [](const InputInfluence& a, const InputInfluence& b) { return a.knowingUsd > b.knowingUsd; });
    shown.sentences = simulationSentences(shown);
    shown.limits = grids_.limits;
    if (shown.onlyAsDecided) {
        shown.limits.push_back("A preview of the first " + std::to_string(shown.draws) +
                               " futures at the node counts as decided: robust counts, regrets and what knowing is "
                               "worth come with more futures");
        return shown;
    }
    shown.limits.push_back(
        "What it is worth to know an input is fitted to the futures over some of the node counts, so it is rather too "
        "small than too large; sums below the error of the sample mean nothing");
    shown.limits.push_back(
        "Work that a plan leaves undone counts as bought at the on-demand price of the same future, and never makes "
        "the plan cheaper than the best one that does everything");
    return shown;
}

void Run::fillSamples(FutureTable& table) const {
    table = {};
    for (const UncertainInput& input : pool_.draw().inputs()) table.inputPaths.push_back(input.path);
    std::vector<double> z;
    for (std::size_t s = 0; s < costs_.futures(); ++s) {
        FutureSample& row = table.futures.emplace_back();
        pool_.draw().normals(static_cast<std::uint32_t>(s), z);
        pool_.draw().values(z, row.inputs);
        row.demandedGpuHours = costs_.demanded[s];
        row.leastUsd = costs_.least[s];
        for (const PlanKind plan : kPlans) {
            if (!costs_.grid(plan).offered) continue;
            const CostColumn& column = costs_.decided[index(plan)];
            row.totalUsd[index(plan)] = column.usd[s];
            row.unservedGpuHours[index(plan)] = column.unserved[s];
            row.comparedUsd[index(plan)] = column.comparedUsd[s];
        }
    }
}

/// What is looked at on the way: 256, 4,096, then the rest.
std::vector<int> stagesTo(int draws) {
    std::vector<int> stages;
    for (const int stage : {kLeastDraws, kDefaultDraws}) {
        if (stage < draws) stages.push_back(stage);
    }
    stages.push_back(draws);
    return stages;
}

}  // namespace

Result<Simulation> simulate(const Scenario& scenario, const SimulationSettings& settings, std::stop_token stop) {
    if (const auto draws = checkedDraws(settings.draws); !draws) return tl::unexpected(draws.error());
    // Spot serves only beside machines on demand.
    if (!scenario.offer(Tier::BareMetal) && !scenario.offer(Tier::Reserved) && !scenario.offer(Tier::OnDemand))
        return tl::unexpected(Error{ErrorKind::InvalidInput, "no plan has an offer to run on; choose one"});
    std::vector<UncertainInput> inputs = uncertainInputs(scenario);
    Simulation none;
    none.seed = settings.seed;
    none.nothingUncertain = nothingUncertainSentence(inputs.size());
    std::optional<Evaluation> own;
    if (settings.evaluation == nullptr) {
        auto evaluated = evaluate(scenario, stop);
        if (!evaluated) return tl::unexpected(evaluated.error());
        own = std::move(*evaluated);
    }
    const Evaluation& evaluation = own ? *own : *settings.evaluation;
    if (!none.nothingUncertain.empty()) {
        none.complete = true;
        none.sentences = {none.nothingUncertain};
        return none;
    }
    Copula copula = copulaOf(scenario, inputs);
    const FutureDraw draw(std::move(inputs), std::move(copula), settings.seed);
    const FutureDemand demand(scenario);
    FuturePool pool(scenario, draw, demand, settings.parts, settings.run);
    if (settings.onlyAsDecided || (settings.preview && settings.picture)) {
        auto decided = decidedGrids(pool, scenario, evaluation, stop);
        if (!decided) return tl::unexpected(decided.error());
        if (settings.onlyAsDecided) {
            Run run(scenario, settings, evaluation, pool, std::move(*decided), settings.draws);
            if (!run.asDecidedTo(settings.draws, stop)) return tl::unexpected(canceled());
            if (settings.samples != nullptr) run.fillSamples(*settings.samples);
            return run.picture(true);
        }
        if (!decided->countsHours) {
            Run first(scenario, settings, evaluation, pool, std::move(*decided), kPreviewDraws);
            if (!first.asDecidedTo(kPreviewDraws, stop)) return tl::unexpected(canceled());
            settings.picture(first.picture(false));
        }
    }
    auto grids = planGrids(pool, scenario, evaluation, settings.draws, stop);
    if (!grids) return tl::unexpected(grids.error());
    Run run(scenario, settings, evaluation, pool, std::move(*grids), settings.draws);
    for (const int stage : stagesTo(settings.draws)) {
        if (!run.to(stage, stop)) return tl::unexpected(canceled());
        const bool last = stage == settings.draws;
        if (settings.picture && !(last && !settings.details)) settings.picture(run.picture(false));
        const bool early = settings.picture && settings.details && !last && !run.countsHours() && stage == kLeastDraws;
        if (!early) continue;
        if (!run.addDetails(stop)) return tl::unexpected(canceled());
        settings.picture(run.picture(false));
    }
    if (settings.details && !run.addDetails(stop)) return tl::unexpected(canceled());
    if (settings.samples != nullptr) run.fillSamples(*settings.samples);
    Simulation result = run.picture(true);
    if (settings.picture) settings.picture(result);
    return result;
}

Result<PerPlan<Sampled>> chancesOfWinning(const Scenario& scenario, const SimulationSettings& settings,
                                          std::stop_token stop) {
    SimulationSettings quick = settings;
    quick.draws = kLeastDraws;
    quick.onlyAsDecided = true;
    quick.samples = nullptr;
    const auto simulation = simulate(scenario, quick, stop);
    if (!simulation) return tl::unexpected(simulation.error());
    PerPlan<Sampled> chances;
    if (!simulation->nothingUncertain.empty()) {
        const auto evaluation = evaluate(scenario, stop);
        if (!evaluation) return tl::unexpected(evaluation.error());
        if (evaluation->recommendation.plan) chances[index(*evaluation->recommendation.plan)].value = 1.0;
        return chances;
    }
    for (const PlanKind plan : kPlans) chances[index(plan)] = simulation->plans[index(plan)].asDecided.chanceCheapest;
    return chances;
}

}  // namespace splitpoint::models
