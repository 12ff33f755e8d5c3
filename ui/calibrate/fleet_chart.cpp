#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QCoreApplication>

#include "ui/calibrate/fleet_view.h"
#include "ui/calibrate/profile_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::calibration::FleetProbe;
using models::calibration::NodeStanding;
using models::calibration::NodeValue;

namespace {

struct FleetChartWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

constexpr std::size_t kMostNodesWithRange = 12;  // more ranges hide the dots
constexpr double kReach = 1.96;                  // 95 %
constexpr double kStripWidth = 0.56;             // of a category

struct Part {
    NodeStanding standing;
    QString name;
    ColorRole role;
};
std::array<Part, 3> parts() {
    return {Part{NodeStanding::Normal, FleetChartWords::tr("Node"), ColorRole::Baseline},
            Part{NodeStanding::Suspect, FleetChartWords::tr("Suspect"), ColorRole::PlanVirtual},
            Part{NodeStanding::Straggler, FleetChartWords::tr("Straggler"), ColorRole::Unserved}};
}

double shareOf(double logShare) {
    return std::expm1(logShare);
}

std::vector<const FleetProbe*> primaries(const FleetKind& kind) {
    std::vector<const FleetProbe*> list;
    for (const FleetProbe& probe : kind.group.probes) {
        if (probe.primary) list.push_back(&probe);
    }
    return list;
}

/// A node keeps its place within every strip, so that the eye can follow it.
double placeOf(const FleetKind& kind, std::size_t probe, std::size_t node) {
    const auto nodes = static_cast<double>(kind.group.nodes.size());
    const double along = nodes > 1.0 ? static_cast<double>(node) / (nodes - 1.0) - 0.5 : 0.0;
    return static_cast<double>(probe) + kStripWidth * along;
}

void addSeries(ChartSpec& spec, const FleetKind& kind, const Part& part) {
    SeriesSpec dots;
    dots.name = part.name;
    dots.kind = SeriesKind::Scatter;
    dots.role = part.role;
    const auto probes = primaries(kind);
    for (std::size_t p = 0; p < probes.size(); ++p) {
        for (const NodeValue& value : probes[p]->nodes) {
            if (value.standing != part.standing) continue;
            const double x = placeOf(kind, p, value.node);
            dots.points.append({x, shareOf(value.logSlowness)});
            if (kind.group.nodes.size() > kMostNodesWithRange) continue;
            SeriesSpec range;
            range.name = part.name;
            range.role = part.role;
            range.inLegend = false;
            range.secondary = true;
            range.points = {{x, shareOf(value.logSlowness - kReach * value.error)},
                            {x, shareOf(value.logSlowness + kReach * value.error)}};
            spec.series.append(range);
        }
    }
    if (!dots.points.isEmpty()) spec.series.append(dots);
}

void setRange(ChartSpec& spec) {
    double low = -0.01, high = 0.01;
    for (const SeriesSpec& series : spec.series) {
        for (const QPointF& point : series.points) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    const double margin = (high - low) * 0.06, step = high - low > 0.4 ? 0.1 : high - low > 0.08 ? 0.02 : 0.005;
    spec.y.minimum = std::floor((low - margin) / step) * step;
    spec.y.maximum = std::ceil((high + margin) / step) * step;
}

void addTable(ChartSpec& spec, const FleetKind& kind) {
    TableColumn names;
    names.header = FleetChartWords::tr("Node");
    for (const auto& node : kind.group.nodes) names.texts << QString::fromStdString(node.name);
    spec.table.columns = {names};
    for (const FleetProbe* probe : primaries(kind)) {
        TableColumn column;
        column.header = FleetChartWords::tr("%1: extra time").arg(probeWords(QString::fromStdString(probe->method)));
        column.quantity = Quantity::Percent;
        column.numbers.fill(std::numeric_limits<double>::quiet_NaN(), names.texts.size());
        for (const NodeValue& value : probe->nodes)
            column.numbers[static_cast<qsizetype>(value.node)] = shareOf(value.logSlowness);
        spec.table.columns << column;
    }
}

}  // namespace

ChartSpec fleetChart(const FleetKind& kind) {
    ChartSpec spec;
    spec.id = u"calibrate.fleet"_s;
    spec.title = FleetChartWords::tr("Each node against the middle of the fleet");
    spec.x.title = FleetChartWords::tr("primary probe");
    spec.y.title = FleetChartWords::tr("extra time against the middle");
    spec.y.quantity = Quantity::Percent;
    const auto probes = primaries(kind);
    if (probes.empty()) {
        spec.emptyReason = FleetChartWords::tr("No primary probe was measured with two rounds or more on any of these nodes.");
        spec.description = spec.emptyReason;
        return spec;
    }
    for (const FleetProbe* probe : probes) spec.x.categories << probeWords(QString::fromStdString(probe->method));
    for (const Part& part : parts()) addSeries(spec, kind, part);
    spec.marks.append({Direction::Horizontal, 0.0, QString(), ColorRole::Neutral});
    setRange(spec);
    addTable(spec, kind);
    spec.description = FleetChartWords::tr("%1 %2").arg(kind.verdict, kind.title);
    spec.footnote = kind.group.nodes.size() > kMostNodesWithRange
                        ? kind.source() + u"."_s
                        : FleetChartWords::tr("Lines: 95 % interval of a node; %1.").arg(kind.source());
    return spec;
}

}  // namespace splitpoint::ui
