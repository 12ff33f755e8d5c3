#include "ui/demand/demand_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "ui/demand/time_axis.h"
#include "ui/language/in_sentence.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {
namespace {

using models::HourlyService;
using models::Tier;

struct DemandChartsWords {
    Q_DECLARE_TR_FUNCTIONS(Demand)
};

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QList<double> part(const std::vector<double>& values, std::size_t from, std::size_t count) {
    from = std::min(from, values.size());
    count = std::min(count, values.size() - from);
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
    return QList<double>(begin, begin + static_cast<std::ptrdiff_t>(count));
}

/// The hours a view shows, in the order it shows them.
struct Selection {
    std::size_t first = 0, count = 0;
    std::vector<int> order;  ///< load-duration: hours from most to least demand; empty: as they come

    [[nodiscard]] QList<double> of(const std::vector<double>& values) const {
        if (order.empty()) return part(values, first, count);
        QList<double> sorted;
        sorted.reserve(static_cast<qsizetype>(order.size()));
        for (const int hour : order)
            sorted.append(static_cast<std::size_t>(hour) < values.size() ? values[static_cast<std::size_t>(hour)]
                                                                         : 0.0);
        return sorted;
    }
};

Selection select(const DemandSubject& subject, DemandView view) {
    const std::vector<double>& demand = subject.service.demandGpus;
    Selection s{0, demand.size(), {}};
    if (view == DemandView::Week) {
        s.first = std::min(static_cast<std::size_t>(std::max(0, subject.firstHour)), demand.size());
        s.count = std::min<std::size_t>(models::kHoursPerWeek, demand.size() - s.first);
    } else if (view == DemandView::LoadDuration) {
        s.order.resize(demand.size());
        std::iota(s.order.begin(), s.order.end(), 0);
        std::stable_sort(s.order.begin(), s.order.end(), [&demand](int a, int b) {
            return demand[static_cast<std::size_t>(a)] > demand[static_cast<std::size_t>(b)];
        });
    }
    return s;
}

void addLayer(ChartSpec& spec, const QString& name, ColorRole role, const QList<double>& values, double start) {
    SeriesSpec layer;
    layer.name = name;
    layer.kind = SeriesKind::StackedLayer;
    layer.role = role;
    layer.values = values;
    layer.xStart = start;
    spec.series.append(layer);
    spec.table.columns.append({DemandChartsWords::tr("%1 (useful GPUs)").arg(name), Quantity::Gpus, values, {}, 0.0, 0.0, 0});
}

/// The demand itself as a line, where it is not simply the top of the stack or where there is room to see it.
void addDemandLine(ChartSpec& spec, const QList<double>& demand, double start) {
    SeriesSpec line;
    line.name = DemandChartsWords::tr("Demand");
    line.kind = SeriesKind::StepLine;
    line.role = ColorRole::Demand;
    line.secondary = true;
    line.points.reserve(demand.size() + 1);
    for (qsizetype i = 0; i < demand.size(); ++i) line.points.append({start + static_cast<double>(i), demand[i]});
    if (!demand.isEmpty()) line.points.append({start + static_cast<double>(demand.size()), demand.last()});
    spec.series.append(line);
}

/// Useful GPUs that a tier's full capacity does, at the mean ratio of useful to held in this plan.
double usefulCapacity(const DemandSubject& subject, Tier tier) {
    const auto& offer = subject.scenario.offer(tier);
    const int nodes = tier == Tier::BareMetal ? subject.nodes.bareMetal : subject.nodes.reserved;
    if (!offer || nodes <= 0) return 0.0;
    const double held = sumOf(subject.service.heldGpus[models::index(tier)]);
    const double useful = sumOf(subject.service.usefulGpus[models::index(tier)]);
    const double gpus = static_cast<double>(nodes) * offer->gpusPerNode;
    return held > 0.0 && useful > 0.0 ? gpus * useful / held : gpus;
}

QString capacityLabel(const DemandSubject& subject, Tier tier) {
    const int nodes = tier == Tier::BareMetal ? subject.nodes.bareMetal : subject.nodes.reserved;
    const int gpus = nodes * subject.scenario.offer(tier)->gpusPerNode;
    return DemandChartsWords::tr("%1 capacity (%2 GPUs held, about %3 useful)")
        .arg(tierName(tier), QLocale().toString(gpus), formatNumber(std::round(usefulCapacity(subject, tier)), Quantity::Gpus));
}

double addCapacityMarks(ChartSpec& spec, const DemandSubject& subject) {
    double level = 0.0;
    for (const Tier tier : {Tier::BareMetal, Tier::Reserved}) {
        const double capacity = usefulCapacity(subject, tier);
        if (capacity <= 0.0) continue;
        level += capacity;
        spec.marks.append({Direction::Horizontal, level, capacityLabel(subject, tier), tierRole(tier)});
    }
    return level;
}

QString subjectName(const DemandSubject& subject) {
    const auto& workloads = subject.scenario.workloads;
    if (subject.workload >= 0 && static_cast<std::size_t>(subject.workload) < workloads.size())
        return QString::fromStdString(workloads[static_cast<std::size_t>(subject.workload)].name);
    return workloads.size() == 1 ? QString::fromStdString(workloads.front().name) : DemandChartsWords::tr("All workloads");
}

QString viewName(DemandView view) {
    switch (view) {
        case DemandView::Week:
            return DemandChartsWords::tr("one week");
        case DemandView::Year:
            return DemandChartsWords::tr("whole horizon");
        case DemandView::LoadDuration:
            return DemandChartsWords::tr("load duration");
        case DemandView::HourMap:
            return DemandChartsWords::tr("by hour of the day");
    }
    return {};
}

/// "Training, whole horizon: peak 64 GPUs; in the hybrid plan bare metal serves 71 %, on demand 29 % of useful
/// GPU-hours."
QString describe(const DemandSubject& subject, DemandView view) {
    const HourlyService& service = subject.service;
    const double peak =
        service.demandGpus.empty() ? 0.0 : *std::max_element(service.demandGpus.begin(), service.demandGpus.end());
    const double demanded = sumOf(service.demandGpus);
    QStringList shares;
    const auto add = [&](const QString& name, double useful) {
        if (useful > 0.0 && demanded > 0.0)
            shares.append(QStringLiteral("%1 %2").arg(name, formatNumber(useful / demanded, Quantity::Percent)));
    };
    for (const Tier tier : models::kTiers) add(tierName(tier), sumOf(service.usefulGpus[models::index(tier)]));
    add(DemandChartsWords::tr("Unserved"), sumOf(service.unservedGpus));
    return DemandChartsWords::tr("Demand of %1, %2: peak %3; served in the plan %4 by: %5.")
        .arg(subjectName(subject), viewName(view), formatWithUnit(peak, Quantity::Gpus), planName(subject.plan),
             shares.isEmpty() ? DemandChartsWords::tr("nothing") : shares.join(QStringLiteral(", ")));
}

bool isDeferred(const HourlyService& service) {
    for (std::size_t t = 0; t < service.demandGpus.size(); ++t) {
        double served = t < service.unservedGpus.size() ? service.unservedGpus[t] : 0.0;
        for (const auto& tier : service.usefulGpus) served += t < tier.size() ? tier[t] : 0.0;
        if (std::abs(served - service.demandGpus[t]) > 1e-6 * std::max(1.0, service.demandGpus[t])) return true;
    }
    return false;
}

}  // namespace

ChartSpec demandChart(const DemandSubject& subject, DemandView view) {
    if (view == DemandView::HourMap) return hourMapChart(subject, subjectName(subject));
    const HourlyService& service = subject.service;
    ChartSpec spec;
    spec.id = view == DemandView::Week   ? QStringLiteral("demand.week")
              : view == DemandView::Year ? QStringLiteral("demand.year")
                                         : QStringLiteral("demand.load_duration");
    spec.title = DemandChartsWords::tr("Demand and what serves it: %1, %2, %3 plan")
                     .arg(subjectName(subject), viewName(view), inSentence(planName(subject.plan)));
    spec.description = describe(subject, view);
    spec.y.title = DemandChartsWords::tr("useful GPUs");
    spec.y.quantity = Quantity::Gpus;

    const Selection selection = select(subject, view);
    const auto hours = static_cast<int>(selection.count);
    if (view == DemandView::LoadDuration) {
        spec.x.title = DemandChartsWords::tr("hours at or above this demand");
        spec.x.quantity = Quantity::Hours;
        spec.x.minimum = 0.0;
        spec.x.maximum = std::max(1, hours);
    } else {
        spec.brushZoomsX = true;
        spec.x = timeAxis(QString::fromStdString(subject.scenario.start), static_cast<int>(selection.first), hours);
    }

    spec.brushZoomsX = true;
    const QList<double> demand = selection.of(service.demandGpus);
    const auto start = static_cast<double>(selection.first);
    spec.table.columns.append({view == DemandView::LoadDuration ? DemandChartsWords::tr("Hours") : DemandChartsWords::tr("Hour"),
                               Quantity::Plain,
                               {},
                               {},
                               view == DemandView::LoadDuration ? 1.0 : start,
                               1.0,
                               demand.size()});
    spec.table.columns.append({DemandChartsWords::tr("Demand (useful GPUs)"), Quantity::Gpus, demand, {}, 0.0, 0.0, 0});
    for (const Tier tier : models::kTiers)
        if (sumOf(service.usefulGpus[models::index(tier)]) > 0.0)
            addLayer(spec, tierName(tier), tierRole(tier), selection.of(service.usefulGpus[models::index(tier)]),
                     start);
    if (sumOf(service.unservedGpus) > 0.0)
        addLayer(spec, DemandChartsWords::tr("Unserved"), ColorRole::Unserved, selection.of(service.unservedGpus), start);
    const bool room = view != DemandView::Year || hours <= 2 * models::kHoursPerWeek;
    if (room || isDeferred(service)) addDemandLine(spec, demand, start);

    double highest = demand.isEmpty() ? 0.0 : *std::max_element(demand.begin(), demand.end());
    if (highest <= 0.0)
        spec.emptyReason = DemandChartsWords::tr("There is no demand in these hours. Choose other hours or add demand.");
    for (qsizetype t = 0; t < demand.size(); ++t) {
        double stack = 0.0;
        for (const SeriesSpec& series : spec.series)
            if (series.kind == SeriesKind::StackedLayer) stack += series.values[t];
        highest = std::max(highest, stack);
    }
    const double capacity = addCapacityMarks(spec, subject);
    spec.y.maximum = niceMaximum(1.04 * (capacity <= 1.6 * highest ? std::max(highest, capacity) : highest));
    return spec;
}

int busiestWeek(const std::vector<double>& hourlyGpus) {
    constexpr std::size_t kWeek = models::kHoursPerWeek;
    if (hourlyGpus.size() <= kWeek) return 0;
    double running = 0.0;
    for (std::size_t t = 0; t < kWeek; ++t) running += hourlyGpus[t];
    double best = running;
    std::size_t at = 0;
    for (std::size_t start = 1; start + kWeek <= hourlyGpus.size(); ++start) {
        running += hourlyGpus[start + kWeek - 1] - hourlyGpus[start - 1];
        if (start % 24 == 0 && running > best * (1.0 + 1e-12)) {
            best = running;
            at = start;
        }
    }
    return static_cast<int>(at);
}

}  // namespace splitpoint::ui
