#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/calibration/profile.h"

namespace splitpoint::models::calibration {

enum class NodeStanding { Normal, Suspect, Straggler };
[[nodiscard]] std::string_view standingName(NodeStanding standing);

/// One node in one probe.
struct NodeValue {
    std::size_t node = 0;      ///< index in FleetGroup::nodes
    double logSlowness = 0.0;  ///< ln of how much slower than the group's median; below 0: faster
    double error = 0.0;        ///< standard error of it, with the reproducibility term
    NodeStanding standing = NodeStanding::Normal;
};

/// One probe over the nodes of a group.
struct FleetProbe {
    std::string component, method;
    bool primary = false;
    std::string unit;
    double typical = 0.0;                ///< exp(median over nodes of the mean log), in the unit
    double scale = 0.0;                  ///< 1.4826 MAD over nodes, log units
    std::vector<NodeValue> nodes;        ///< slowest first
    double synchronousLoss = 0.0;        ///< what a job on all nodes loses to the slowest: max - median, log units
    double between = 0.0, within = 0.0;  ///< variances: node choice, time of day
    std::optional<double> icc;           ///< between / (between + within); absent where both are 0 or one node is there
    std::string advice;                  ///< "node choice" or "time of day", from the ICC
};

/// A machine: all its profiles together.
struct FleetNode {
    std::string name;  ///< label of its first profile, else its file, else the fingerprint
    std::string fingerprint;
    std::vector<const Profile*> profiles;          ///< looks at the caller's
    NodeStanding standing = NodeStanding::Normal;  ///< the worst of its primary probes
    double worstLoss = 0.0;                        ///< of its primary probes, log units
    int primaries = 0;                             ///< that have a value; without any it has no rank
    std::vector<std::string> causeHints;
};

/// Machines of equal hardware.
struct FleetGroup {
    std::string hardwareClass;
    std::string description;       ///< "AMD EPYC 9654, 2 sockets; 8 x NVIDIA H100"
    std::vector<FleetNode> nodes;  ///< worst first
    std::vector<FleetProbe> probes;
};

struct FleetInput {
    const Profile* profile = nullptr;
    std::string name;  ///< shown where the profile has no label, for example the file
};

/// Node spread, stragglers with cause hints, and what part of the spread is the node (calibration.md 4.6).
///
/// x_i = mean of ln over a node's profiles and devices, as slowness. Straggler: slower than the median by more than
/// max(3 scale, 3 %, 2 SE_i) on a primary probe, at least five nodes. Suspect, for three or four: more than 5 % below
/// the best with an interval clear of the others. The variances: between = max(0, var(x) - mean(SE^2)), within =
/// mean(s^2).
/// @test seeded fleet with one slow node; three nodes; two profiles a node; one node
[[nodiscard]] std::vector<FleetGroup> rankFleet(const std::vector<FleetInput>& profiles);

/// What a profile shows that explains slowness: clocks low while hot or at the power cap, PCIe link below its width or
/// with replays, fewer NVLinks than its peers, remapped rows, ECC counts that rose, steal, gaps.
/// @param peers  profiles of the same group
/// @test each hint
[[nodiscard]] std::vector<std::string> causeHints(const Profile& profile, const std::vector<const Profile*>& peers);

}  // namespace splitpoint::models::calibration
