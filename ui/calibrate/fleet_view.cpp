#include "ui/calibrate/fleet_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <QCoreApplication>

#include "ui/calibrate/disturbance_change.h"
#include "ui/calibrate/profile_words.h"
#include "ui/format/number_format.h"
#include "ui/language/language.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
namespace calibration = models::calibration;

namespace {

struct FleetViewWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr int kNodesToJudge = 3;       // fewer: nobody can be told apart (calibration.md 4.6)
constexpr int kNodesForStraggler = 5;  // fewer: suspects only

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString percentOf(double logShare) {
    const double share = std::expm1(logShare);
    const QString size = formatNumber(std::abs(share), Quantity::Percent);
    return share < 0.0 ? u"\u2212%1"_s.arg(size) : u"+%1"_s.arg(size);
}

QString countWords(int nodes) {
    return nodes == 1 ? FleetViewWords::tr("1 node") : FleetViewWords::tr("%1 nodes").arg(nodes);
}

QString placeOf(const calibration::Profile& profile) {
    const QString place = profile.isBareMetal()        ? FleetViewWords::tr("on bare metal")
                          : profile.isVirtualMachine() ? FleetViewWords::tr("in virtual machines")
                                                       : FleetViewWords::tr("in an unknown place");
    return profile.isContainer() ? FleetViewWords::tr("%1, in containers").arg(place) : place;
}

QString standingWords(const calibration::FleetNode& node) {
    if (node.primaries == 0) return FleetViewWords::tr("not ranked");
    return node.standing == calibration::NodeStanding::Straggler ? FleetViewWords::tr("straggler")
           : node.standing == calibration::NodeStanding::Suspect ? FleetViewWords::tr("suspect")
                                                                 : FleetViewWords::tr("normal");
}

/// The primary probe in which a node is slowest.
QString slowestProbe(const calibration::FleetGroup& group, std::size_t node) {
    const calibration::FleetProbe* worst = nullptr;
    double most = 0.0;
    for (const calibration::FleetProbe& probe : group.probes) {
        if (!probe.primary) continue;
        for (const calibration::NodeValue& value : probe.nodes) {
            if (value.node != node || (worst != nullptr && value.logSlowness <= most)) continue;
            worst = &probe;
            most = value.logSlowness;
        }
    }
    return worst == nullptr ? FleetViewWords::tr("no primary probe")
                            : u"%1 %2"_s.arg(percentOf(most), probeWords(text(worst->method)));
}

/// What every node shows explains none of them.
std::set<std::string> hintsOfAll(const calibration::FleetGroup& group) {
    if (group.nodes.size() < 2) return {};
    std::set<std::string> shared(group.nodes.front().causeHints.begin(), group.nodes.front().causeHints.end());
    for (const calibration::FleetNode& node : group.nodes) {
        std::erase_if(shared, [&](const std::string& hint) {
            return std::find(node.causeHints.begin(), node.causeHints.end(), hint) == node.causeHints.end();
        });
    }
    return shared;
}

void fillNodeRows(FleetKind& kind) {
    const std::set<std::string> shared = hintsOfAll(kind.group);
    for (const std::string& hint : shared) kind.notes << FleetViewWords::tr("On every node: %1").arg(worded(hint));
    for (std::size_t n = 0; n < kind.group.nodes.size(); ++n) {
        const calibration::FleetNode& node = kind.group.nodes[n];
        QStringList hints;
        for (const std::string& hint : node.causeHints) {
            if (!shared.contains(hint)) hints << worded(hint);
        }
        if (hints.isEmpty() && node.standing != calibration::NodeStanding::Normal)
            hints << FleetViewWords::tr("nothing that explains it was seen");
        if (node.primaries == 0 && kind.group.nodes.size() > 1)
            kind.notes
                << FleetViewWords::tr("%1 is not ranked: none of its primary probes has a value.").arg(text(node.name));
        kind.nodeRows << QStringList{text(node.name), standingWords(node), slowestProbe(kind.group, n),
                                     QString::number(node.profiles.size()), hints.join(u' ')};
    }
}

void fillProbeRows(FleetKind& kind) {
    for (const bool primary : {true, false}) {
        for (const calibration::FleetProbe& probe : kind.group.probes) {
            if (probe.primary != primary) continue;
            const QString method = text(probe.method), label = probeWords(method);
            kind.probeRows << QStringList{label == method ? method : u"%1 (%2)"_s.arg(label, method),
                                          valueWords(probe.typical, text(probe.unit)),
                                          formatNumber(std::expm1(probe.scale), Quantity::Percent),
                                          percentOf(std::max(0.0, probe.synchronousLoss)), worded(probe.advice)};
        }
    }
}

QString verdictOf(const calibration::FleetGroup& group) {
    QStringList stragglers, suspects;
    for (const calibration::FleetNode& node : group.nodes) {
        if (node.standing == calibration::NodeStanding::Straggler) stragglers << text(node.name);
        if (node.standing == calibration::NodeStanding::Suspect) suspects << text(node.name);
    }
    const int nodes = static_cast<int>(group.nodes.size());
    if (!stragglers.isEmpty()) {
        return FleetViewWords::tr("%1 of %2: %3. Jobs that run on all nodes at once wait for the slowest.")
            .arg(stragglers.size() == 1 ? FleetViewWords::tr("1 straggler")
                                        : FleetViewWords::tr("%1 stragglers").arg(stragglers.size()),
                 countWords(nodes), stragglers.join(u", "_s));
    }
    if (!suspects.isEmpty()) {
        return FleetViewWords::tr("Suspect: %1; %2 are too few to call a straggler, five or more are needed.")
            .arg(suspects.join(u", "_s), countWords(nodes));
    }
    if (nodes < kNodesToJudge)
        return FleetViewWords::tr("%1 cannot show who is slow; three or more are needed.").arg(countWords(nodes));
    return nodes < kNodesForStraggler ? FleetViewWords::tr("No node stands out among %1.").arg(nodes)
                                      : FleetViewWords::tr("No straggler among %1.").arg(countWords(nodes));
}

void fillNotes(FleetKind& kind) {
    for (const calibration::FleetNode& node : kind.group.nodes) {
        if (node.profiles.size() < 2) continue;
        kind.notes << FleetViewWords::tr("%1 is there with %2 profiles, which are taken together.")
                          .arg(text(node.name))
                          .arg(node.profiles.size());
    }
}

void fillDisturbance(FleetKind& kind) {
    std::vector<const calibration::Profile*> all;
    for (const ProjectProfile& profile : kind.profiles) all.push_back(profile.profile.get());
    kind.disturbance = calibration::disturbanceRangeOf(all);
    kind.disturbanceWords = kind.disturbance
                                ? FleetViewWords::tr("Disturbance over %1: %2")
                                      .arg(countWords(kind.nodes()), disturbanceWords(*kind.disturbance))
                                : FleetViewWords::tr(
                                      "No profile has the CPU probes with both clocks that a disturbance is read "
                                      "from; measure again with the host probes.");
}

FleetKind kindOf(std::vector<ProjectProfile> profiles) {
    FleetKind kind;
    kind.profiles = std::move(profiles);
    std::vector<calibration::FleetInput> inputs;
    for (const ProjectProfile& profile : kind.profiles) {
        // A node's label is that of all its runs.
        const std::string& label = profile.profile->label;
        inputs.push_back({profile.profile.get(), label.empty() ? profile.name.toStdString() : label});
    }
    kind.group = calibration::rankFleet(inputs).front();
    kind.title =
        FleetViewWords::tr("%1: %2 %3")
            .arg(worded(kind.group.description), countWords(kind.nodes()), placeOf(*kind.profiles.front().profile));
    fillNodeRows(kind);
    fillProbeRows(kind);
    fillNotes(kind);
    kind.verdict = verdictOf(kind.group);
    fillDisturbance(kind);
    return kind;
}

}  // namespace

QString FleetKind::source() const {
    int rounds = 0;
    for (const ProjectProfile& profile : profiles) rounds += static_cast<int>(profile.profile->rounds.size());
    if (disturbance) rounds = disturbance->rounds;
    const QString words = FleetViewWords::tr("measured on %1 (%2), %3 rounds")
                              .arg(countWords(nodes()), text(group.description))
                              .arg(rounds);
    const bool example =
        std::any_of(profiles.begin(), profiles.end(), [](const ProjectProfile& each) { return each.example; });
    return example ? FleetViewWords::tr("%1; example data").arg(words) : words;
}

FleetView fleetView(const std::vector<ProjectProfile>& profiles) {
    std::map<std::pair<std::string, QString>, std::vector<ProjectProfile>> sorted;
    for (const ProjectProfile& profile : profiles) {
        sorted[{profile.profile->machine.hardwareClass, placeOf(*profile.profile)}].push_back(profile);
    }
    FleetView view;
    for (auto& [key, own] : sorted) view.kinds.push_back(kindOf(std::move(own)));
    std::stable_sort(view.kinds.begin(), view.kinds.end(),
                     [](const FleetKind& a, const FleetKind& b) { return a.nodes() > b.nodes(); });
    if (view.kinds.size() > 1) {
        view.notes << FleetViewWords::tr("%1 kinds of machines are mixed; each is compared with its own kind only.")
                          .arg(view.kinds.size());
    }
    return view;
}

void applyFleetDisturbance(models::Scenario& scenario, const FleetKind& kind, const QString& set) {
    if (!kind.disturbance) return;
    const FileLanguage words;
    std::string newest;
    for (const ProjectProfile& profile : kind.profiles) newest = std::max(newest, profile.profile->createdUtc);
    setDisturbance(scenario, set, *kind.disturbance,
                   {ProvenanceKind::Measured, kind.source(), text(newest).left(10), {}});
}

QString fleetEdit(const FleetKind& kind, const QString& set) {
    return FleetViewWords::tr("Apply the disturbance of %1 to \u201c%2\u201d").arg(countWords(kind.nodes()), set);
}

}  // namespace splitpoint::ui
