#include "models/calibration/fleet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "models/calibration/order_statistics.h"
#include "models/calibration/round_statistics.h"
#include "models/calibration/student_t.h"

namespace splitpoint::models::calibration {

namespace {

constexpr std::size_t kStragglerNodes = 5;
constexpr std::size_t kSuspectNodes = 3;
constexpr double kLeastLag = 0.03;
constexpr double kSuspectLag = 0.05;
constexpr double kHalf = 0.5;

/// A method of equal version, parameters and unit.
using ProbeKey = std::tuple<std::string, std::string, int, std::string, std::string>;

ProbeKey keyOf(const ProbeRecord& probe) {
    return {probe.component, probe.method, probe.version, probe.parametersHash, probe.unit};
}

bool counts(const ProbeRecord& probe) {
    return probe.status == "ok" && probe.modelComponent() && probe.logMedians().size() >= 2;
}

std::string describe(const Profile& profile) {
    std::string text = profile.machine.cpu.model.empty() ? "unknown CPU" : profile.machine.cpu.model;
    if (profile.machine.cpu.sockets) {
        text += ", " + std::to_string(*profile.machine.cpu.sockets) +
                (*profile.machine.cpu.sockets == 1 ? " socket" : " sockets");
    }
    if (!profile.gpus.empty()) text += "; " + std::to_string(profile.gpus.size()) + " x " + profile.gpus.front().name;
    return text;
}

/// The node's value of a probe, over its profiles and devices; absent where it has none.
struct NodeStatistics {
    double slowness = 0.0;  ///< ln, larger is slower
    double squaredError = 0.0;
    double squaredSpread = 0.0;
};

std::optional<NodeStatistics> statisticsOf(const FleetNode& node, const ProbeKey& key) {
    NodeStatistics sum;
    double count = 0.0;
    for (const Profile* profile : node.profiles) {
        for (const ProbeRecord& probe : profile->probes) {
            if (keyOf(probe) != key || !counts(probe)) continue;
            const auto rounds = roundStatistics(probe.logMedians());
            const double own = reproducibilityOf(probe, profile->surroundings());
            sum.slowness += probe.higherIsBetter ? -rounds.logMean : rounds.logMean;
            sum.squaredError += rounds.logError * rounds.logError + own * own;
            sum.squaredSpread += rounds.logSpread * rounds.logSpread;
            count += 1.0;
        }
    }
    if (count == 0.0) return std::nullopt;
    return NodeStatistics{sum.slowness / count, sum.squaredError / (count * count), sum.squaredSpread / count};
}

/// Stands clear of every other node's interval and over 5 % behind the best.
bool isSuspect(const NodeValue& value, const std::vector<NodeValue>& all) {
    const double reach = normalQuantile(0.975);
    double best = value.logSlowness;
    for (const NodeValue& other : all) {
        best = std::min(best, other.logSlowness);
        if (other.node != value.node &&
            other.logSlowness + reach * other.error >= value.logSlowness - reach * value.error) {
            return false;
        }
    }
    return value.logSlowness - best > kSuspectLag;
}

void judge(FleetProbe& probe) {
    const auto all = probe.nodes;
    for (NodeValue& value : probe.nodes) {
        const double limit = std::max({3.0 * probe.scale, kLeastLag, 2.0 * value.error});
        if (all.size() >= kStragglerNodes && value.logSlowness > limit) value.standing = NodeStanding::Straggler;
        const bool few = all.size() >= kSuspectNodes && all.size() < kStragglerNodes;
        if (few && isSuspect(value, all)) value.standing = NodeStanding::Suspect;
    }
}

void splitVariance(FleetProbe& probe, const std::vector<double>& slowness, double meanSquaredError,
                   double meanSquaredSpread) {
    if (slowness.size() < 2) return;
    const double spread = standardDeviation(slowness);
    probe.between = std::max(0.0, spread * spread - meanSquaredError);
    probe.within = meanSquaredSpread;
    if (probe.between + probe.within <= 0.0) return;
    probe.icc = probe.between / (probe.between + probe.within);
    probe.advice = *probe.icc > kHalf ? "Which node it is matters more than when it runs: choose nodes."
                                      : "When it runs matters more than which node it is: repeat at other hours.";
}

std::optional<FleetProbe> probeOver(const FleetGroup& group, const ProbeRecord& sample) {
    FleetProbe probe{sample.component, sample.method, sample.primary, sample.unit, 0.0, 0.0, {}, 0.0, 0.0, 0.0, {}, {}};
    std::vector<double> slowness;
    double squaredErrors = 0.0;
    double squaredSpreads = 0.0;
    for (std::size_t i = 0; i < group.nodes.size(); ++i) {
        const auto statistics = statisticsOf(group.nodes[i], keyOf(sample));
        if (!statistics) continue;
        probe.nodes.push_back({i, statistics->slowness, std::sqrt(statistics->squaredError), NodeStanding::Normal});
        slowness.push_back(statistics->slowness);
        squaredErrors += statistics->squaredError;
        squaredSpreads += statistics->squaredSpread;
    }
    if (slowness.empty()) return std::nullopt;
    const auto count = static_cast<double>(slowness.size());
    const double middle = median(slowness);
    probe.typical = std::exp(sample.higherIsBetter ? -middle : middle);
    probe.scale = medianDeviation(slowness);
    for (NodeValue& value : probe.nodes) value.logSlowness -= middle;
    splitVariance(probe, slowness, squaredErrors / count, squaredSpreads / count);
    judge(probe);
    std::stable_sort(probe.nodes.begin(), probe.nodes.end(),
                     [](const NodeValue& a, const NodeValue& b) { return a.logSlowness > b.logSlowness; });
    probe.synchronousLoss = probe.nodes.front().logSlowness;
    return probe;
}

void addNode(FleetGroup& group, const FleetInput& input) {
    const Profile& profile = *input.profile;
    const std::string& fingerprint = profile.machine.fingerprint;
    for (FleetNode& node : group.nodes) {
        if (!fingerprint.empty() && node.fingerprint == fingerprint) {
            node.profiles.push_back(&profile);
            return;
        }
    }
    FleetNode node;
    node.name = !profile.label.empty() ? profile.label : !input.name.empty() ? input.name : fingerprint;
    node.fingerprint = fingerprint;
    node.profiles = {&profile};
    group.nodes.push_back(std::move(node));
}

void measure(FleetGroup& group) {
    std::set<ProbeKey> seen;
    for (const FleetNode& node : group.nodes) {
        for (const Profile* profile : node.profiles) {
            for (const ProbeRecord& probe : profile->probes) {
                if (!counts(probe) || !seen.insert(keyOf(probe)).second) continue;
                if (auto measured = probeOver(group, probe)) group.probes.push_back(std::move(*measured));
            }
        }
    }
    for (const FleetProbe& probe : group.probes) {
        for (const NodeValue& value : probe.nodes) {
            if (!probe.primary) continue;
            FleetNode& node = group.nodes[value.node];
            ++node.primaries;
            node.standing = std::max(node.standing, value.standing);
            node.worstLoss = std::max(node.worstLoss, value.logSlowness);
        }
    }
}

/// Sorts the nodes, worst first and those without a rank last, and follows with the indices that probes hold.
void order(FleetGroup& group) {
    std::vector<std::size_t> ranks(group.nodes.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) ranks[i] = i;
    std::stable_sort(ranks.begin(), ranks.end(), [&](std::size_t a, std::size_t b) {
        const FleetNode& first = group.nodes[a];
        const FleetNode& second = group.nodes[b];
        if (first.standing != second.standing) return first.standing > second.standing;
        if ((first.primaries > 0) != (second.primaries > 0)) return first.primaries > 0;
        return first.worstLoss > second.worstLoss;
    });
    std::vector<FleetNode> nodes;
    std::vector<std::size_t> place(ranks.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        place[ranks[i]] = i;
        nodes.push_back(std::move(group.nodes[ranks[i]]));
    }
    group.nodes = std::move(nodes);
    for (FleetProbe& probe : group.probes) {
        for (NodeValue& value : probe.nodes) value.node = place[value.node];
    }
}

/// A hint as its kind: ten profiles of a node say the same thing with ten figures. The number of a GPU is its name.
std::string withoutFigures(const std::string& hint) {
    constexpr std::string_view kGpu = "GPU ";
    std::string kind;
    bool name = false;
    for (const char c : hint) {
        const bool digit = c >= '0' && c <= '9';
        name = digit && (name || kind.ends_with(kGpu));
        if (!digit || name) kind += c;
    }
    return kind;
}

void explain(FleetGroup& group) {
    std::vector<const Profile*> all;
    for (const FleetNode& node : group.nodes) all.insert(all.end(), node.profiles.begin(), node.profiles.end());
    for (FleetNode& node : group.nodes) {
        for (const Profile* profile : node.profiles) {
            for (std::string& hint : causeHints(*profile, all)) {
                const auto same = [&](const std::string& known) {
                    return withoutFigures(known) == withoutFigures(hint);
                };
                if (std::none_of(node.causeHints.begin(), node.causeHints.end(), same)) {
                    node.causeHints.push_back(std::move(hint));
                }
            }
        }
    }
}

}  // namespace

std::string_view standingName(NodeStanding standing) {
    constexpr std::array<std::string_view, 3> kNames{"normal", "suspect", "straggler"};
    return kNames[static_cast<std::size_t>(standing)];
}

std::vector<FleetGroup> rankFleet(const std::vector<FleetInput>& profiles) {
    std::map<std::string, FleetGroup> byClass;
    for (const FleetInput& input : profiles) {
        FleetGroup& group = byClass[input.profile->machine.hardwareClass];
        if (group.nodes.empty()) {
            group.hardwareClass = input.profile->machine.hardwareClass;
            group.description = describe(*input.profile);
        }
        addNode(group, input);
    }
    std::vector<FleetGroup> groups;
    for (auto& [name, group] : byClass) {
        measure(group);
        order(group);
        explain(group);
        groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const FleetGroup& a, const FleetGroup& b) { return a.nodes.size() > b.nodes.size(); });
    return groups;
}

}  // namespace splitpoint::models::calibration
