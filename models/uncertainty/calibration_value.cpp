#include "models/uncertainty/calibration_value.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/calibration/reproducibility.h"
#include "models/uncertainty/influence.h"
#include "models/uncertainty/knowledge_value.h"
#include "models/uncertainty/normal.h"
#include "models/uncertainty/philox.h"
#include "models/uncertainty/simulation_words.h"

namespace splitpoint::models {

namespace {

constexpr std::array<int, 6> kMachines{1, 2, 3, 4, 6, 8};
constexpr std::size_t kMostFutures = 4096;  // more would sharpen a figure whose assumption about errors is coarser
constexpr double kQuickRounds = 5.0, kFullRounds = 12.0;   // calibration.md 2.1
constexpr double kQuickShareOfMachineTime = 32.0 / 275.0;  // calibration.md 2: about 32 s against 250 to 300 s

/// An input that a calibration measures, over the futures: ln of it, and errors to come as standard normals.
struct Measured {
    std::vector<double> logs, noise;
    std::string_view component;
};

/// What the measurement says over the futures, as a standard normal: by rank, since the two sides of a range may differ
/// in width.
Known measurement(const Measured& input, double error) {
    std::vector<double> found(input.logs.size());
    std::vector<std::size_t> order(found.size());
    for (std::size_t s = 0; s < found.size(); ++s) {
        found[s] = input.logs[s] + error * input.noise[s];
        order[s] = s;
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return found[a] != found[b] ? found[a] < found[b] : a < b; });
    Known known(found.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        known[order[rank]] = inverseNormal((static_cast<double>(rank) + 0.5) / static_cast<double>(order.size()));
    return known;
}

Measured measuredInput(const FutureDraw& draw, std::size_t i, std::size_t futures) {
    const UncertainInput& input = draw.inputs()[i];
    Measured m{knownOf(draw, i, futures), std::vector<double>(futures), input.component};
    for (std::size_t s = 0; s < futures; ++s) {
        m.logs[s] = std::log(input.distribution.at(m.logs[s]));
        const auto bits = randomBits(draw.seed(), RandomStream::MeasurementError, static_cast<std::uint32_t>(s),
                                     static_cast<std::uint32_t>(i));
        m.noise[s] = inverseNormal(openUniform(bits[0]));
    }
    return m;
}

/// USD of runs on k machines of each delivery the scenario has offers of.
double costOf(const Scenario& s, bool full, int machines) {
    if (!s.calibration) return 0.0;
    const auto& vm = s.offer(Tier::OnDemand) ? s.offer(Tier::OnDemand) : s.offer(Tier::Reserved);
    double usd = 0.0;
    for (const auto* offer : {&s.offer(Tier::BareMetal), &vm}) {
        if (!*offer) continue;
        const double machineHours = s.calibration->machineHours * (full ? 1.0 : kQuickShareOfMachineTime);
        usd += s.calibration->staffHours * s.operations.hourlyWageUsd.typical +
               machineHours * (*offer)->gpusPerNode * (*offer)->usdPerGpuHour.typical;
    }
    return usd * machines;
}

}  // namespace

bool isMeasured(std::string_view component) {
    return !component.empty() && component != "network" && component != "interconnect_internode";
}

double measurementError(std::string_view component, bool full, int machines) {
    std::string_view method;
    if (component == "host_memory") method = "mem_triad_mt";  // its primary probe
    const double metal = calibration::defaultReproducibility(component, method, {false});
    const double vm = calibration::defaultReproducibility(component, method, {true});
    const double rounds = full ? kFullRounds : kQuickRounds;
    return std::hypot(metal, vm) * std::sqrt((1.0 + 1.0 / rounds) / machines);
}

bool valueCalibrating(FuturePool& pool, const Choices& choices, const Scenario& scenario,
                      const std::vector<InputInfluence>& inputs, double most, CalibrationValue& value,
                      const std::stop_token& stop) {
    const FutureDraw& draw = pool.draw();
    std::vector<std::size_t> which;
    bool anyMeasured = false;
    for (std::size_t i = 0; i < draw.inputs().size(); ++i) {
        anyMeasured = anyMeasured || isMeasured(draw.inputs()[i].component);
        if (isMeasured(draw.inputs()[i].component) && !inputs[i].idle) which.push_back(i);
    }
    const bool costKnown =
        scenario.calibration && (scenario.calibration->staffHours > 0.0 || scenario.calibration->machineHours > 0.0);
    value.assumption =
        "The error of measuring a slowdown on k machines of each delivery is taken to be what repeated sittings of the "
        "probes differ by (calibration profile's tau of "
        "bare metal and of virtual machines together), once between sittings and once more within them over the rounds "
        "(5 quick, 12 full), divided by the root of k. "
        "A quick run takes the staff as long as a full one and the machine 0.12 of the time";
    for (const bool full : {false, true}) {
        for (const int machines : kMachines)
            value.options.push_back({full, machines, 0.0, costOf(scenario, full, machines)});
    }
    if (which.empty()) {  // none, or none that changes a cost
        if (!anyMeasured) value.options.clear();
        value.sentence = calibrationSentence(value, anyMeasured, costKnown);
        return true;
    }
    const std::size_t futures = std::min(choices.costs.front().size(), kMostFutures);
    std::vector<Measured> measured(which.size());
    if (!pool.each(which.size(), stop,
                   [&](FuturePool::Worker&, std::size_t i) { measured[i] = measuredInput(draw, which[i], futures); }))
        return false;
    Choices looked = choices;
    for (auto* columns : {&looked.costs, &looked.served}) {
        for (auto& column : *columns) column.resize(futures);
    }
    // One more piece of work than options: knowing the inputs exactly.
    const bool ran = pool.each(value.options.size() + 1, stop, [&](FuturePool::Worker&, std::size_t at) {
        std::vector<Known> arguments;
        for (const Measured& input : measured) {
            const bool exact = at == value.options.size();
            arguments.push_back(measurement(
                input,
                exact ? 0.0 : measurementError(input.component, value.options[at].full, value.options[at].machines)));
        }
        (at == value.options.size() ? value.knowingUsd : value.options[at].worthUsd) =
            worthOfKnowing(looked, arguments, stop);
    });
    if (!ran) return false;
    value.knowingUsd = std::min(value.knowingUsd, most);
    for (std::size_t i = 0; i < value.options.size(); ++i) {
        CalibrationOption& option = value.options[i];
        option.worthUsd = std::min(option.worthUsd, value.knowingUsd);
        if (!costKnown || option.netUsd() <= 0.0) continue;
        if (!value.best || option.netUsd() > value.options[*value.best].netUsd()) value.best = i;
    }
    value.sentence = calibrationSentence(value, true, costKnown);
    return true;
}

}  // namespace splitpoint::models
