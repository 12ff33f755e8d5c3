#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "ui/demand/demand_charts.h"
#include "ui/demand/demand_words.h"
#include "ui/demand/time_axis.h"
#include "ui/language/in_sentence.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using models::HourlyService;
using models::Tier;

namespace {

constexpr int kHoursPerDay = 24;
constexpr int kMostColumns = 400;  // more days than that share a column
constexpr float kFaintest = 0.10F;

double at(const std::vector<double>& values, std::size_t hour) {
    return hour < values.size() ? values[hour] : 0.0;
}

/// What a cell stands for: some hours of the same time of day.
struct Cell {
    double demand = 0.0;
    int hours = 0;
    models::PerTier<double> use{};
    double unserved = 0.0;

    void add(const HourlyService& service, std::size_t hour) {
        demand += at(service.demandGpus, hour);
        unserved += at(service.unservedGpus, hour);
        for (const Tier tier : models::kTiers)
            use[models::index(tier)] += at(service.usefulGpus[models::index(tier)], hour);
        ++hours;
    }
    [[nodiscard]] double mean() const { return hours > 0 ? demand / hours : 0.0; }
    /// The last that is called on: unserved work, else the elastic tier that does more, else reserved, else bare metal.
    [[nodiscard]] ColorRole lastServer() const {
        if (unserved > 0.0) return ColorRole::Unserved;
        const double onDemand = use[models::index(Tier::OnDemand)], spot = use[models::index(Tier::Spot)];
        if (onDemand > 0.0 || spot > 0.0) return tierRole(spot > onDemand ? Tier::Spot : Tier::OnDemand);
        return use[models::index(Tier::Reserved)] > 0.0 ? tierRole(Tier::Reserved) : tierRole(Tier::BareMetal);
    }
};

/// Mean demand of every hour of the day.
std::array<double, kHoursPerDay> dayOf(const std::vector<double>& demand) {
    std::array<double, kHoursPerDay> sums{}, counts{};
    for (std::size_t t = 0; t < demand.size(); ++t) {
        sums[t % kHoursPerDay] += demand[t];
        counts[t % kHoursPerDay] += 1.0;
    }
    for (std::size_t h = 0; h < sums.size(); ++h) sums[h] = counts[h] > 0.0 ? sums[h] / counts[h] : 0.0;
    return sums;
}

/// Share of the hours with demand in which committed GPUs serve all of it.
double committedShare(const HourlyService& service) {
    double hours = 0.0, committed = 0.0;
    for (std::size_t t = 0; t < service.demandGpus.size(); ++t) {
        if (!(service.demandGpus[t] > 0.0)) continue;
        const double others = at(service.usefulGpus[models::index(Tier::OnDemand)], t) +
                              at(service.usefulGpus[models::index(Tier::Spot)], t) + at(service.unservedGpus, t);
        hours += 1.0;
        committed += others > 0.0 ? 0.0 : 1.0;
    }
    return hours > 0.0 ? committed / hours : 0.0;
}

QString clock(std::size_t hour) {
    return QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0'));
}

QString describe(const HourlyService& service) {
    const auto day = dayOf(service.demandGpus);
    const auto busiest = std::max_element(day.begin(), day.end()), quietest = std::min_element(day.begin(), day.end());
    return DemandWords::
        tr("Busiest at %1 with %2 on average, quietest at %3 with %4; committed GPUs suffice in %5 of the hours with "
           "demand.")
            .arg(clock(static_cast<std::size_t>(busiest - day.begin())), formatWithUnit(*busiest, Quantity::Gpus),
                 clock(static_cast<std::size_t>(quietest - day.begin())), formatWithUnit(*quietest, Quantity::Gpus),
                 formatNumber(committedShare(service), Quantity::Percent));
}

void addMeaning(HeatMapSpec& map, ColorRole role, const QString& text) {
    if (map.roles.contains(role)) map.meanings.append({role, text, {}});
}

HeatMapSpec mapOf(const HourlyService& service, int days, int daysPerColumn) {
    HeatMapSpec map;
    map.columns = (days + daysPerColumn - 1) / daysPerColumn;
    map.rows = kHoursPerDay;
    const double peak = *std::max_element(service.demandGpus.begin(), service.demandGpus.end());
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        for (int column = 0; column < map.columns; ++column) {
            Cell cell;
            for (int day = column * daysPerColumn; day < std::min(days, (column + 1) * daysPerColumn); ++day) {
                const auto t = static_cast<std::size_t>(day) * kHoursPerDay + static_cast<std::size_t>(hour);
                if (t < service.demandGpus.size()) cell.add(service, t);
            }
            const bool any = cell.mean() > 0.0;
            map.roles.append(any ? cell.lastServer() : ColorRole::Infeasible);
            map.strength.append(any ? kFaintest + (1.0F - kFaintest) * static_cast<float>(cell.mean() / peak) : 0.0F);
            map.values.append(cell.hours > 0 ? cell.mean() : std::nan(""));
        }
    }
    map.valueName = DemandWords::tr("Demand");
    map.valueQuantity = Quantity::Gpus;
    map.strengthMeaning = DemandWords::tr("stronger: more demand");
    addMeaning(map, tierRole(Tier::BareMetal), DemandWords::tr("bare metal suffices"));
    addMeaning(map, tierRole(Tier::Reserved), DemandWords::tr("up to reserved"));
    addMeaning(map, tierRole(Tier::OnDemand), DemandWords::tr("on demand in use"));
    addMeaning(map, tierRole(Tier::Spot), DemandWords::tr("spot in use"));
    addMeaning(map, ColorRole::Unserved, DemandWords::tr("work unserved"));
    return map;
}

void addTable(ChartSpec& spec, const HourlyService& service) {
    const auto hours = static_cast<qsizetype>(service.demandGpus.size());
    const auto list = [](const std::vector<double>& values) { return QList<double>(values.begin(), values.end()); };
    spec.table.columns.append({DemandWords::tr("Hour"), Quantity::Plain, {}, {}, 0.0, 1.0, hours});
    spec.table.columns.append(
        {DemandWords::tr("Demand (useful GPUs)"), Quantity::Gpus, list(service.demandGpus), {}, 0.0, 0.0, 0});
    for (const Tier tier : models::kTiers) {
        const auto& useful = service.usefulGpus[models::index(tier)];
        if (std::accumulate(useful.begin(), useful.end(), 0.0) > 0.0)
            spec.table.columns.append({DemandWords::tr("%1 (useful GPUs)").arg(tierName(tier)),
                                       Quantity::Gpus,
                                       list(useful),
                                       {},
                                       0.0,
                                       0.0,
                                       0});
    }
}

}  // namespace

ChartSpec hourMapChart(const DemandSubject& subject, const QString& subjectName) {
    const HourlyService& service = subject.service;
    ChartSpec spec;
    spec.id = QStringLiteral("demand.hour_map");
    spec.title =
        DemandWords::tr("Demand by hour of the day: %1, %2 plan").arg(subjectName, inSentence(planName(subject.plan)));
    const auto hours = static_cast<int>(service.demandGpus.size());
    const bool any =
        std::any_of(service.demandGpus.begin(), service.demandGpus.end(), [](double gpus) { return gpus > 0.0; });
    if (!any) {
        spec.emptyReason = spec.description =
            DemandWords::tr("There is no demand in these hours. Choose other hours or add demand.");
        return spec;
    }
    const int days = (hours + kHoursPerDay - 1) / kHoursPerDay;
    const int daysPerColumn = (days + kMostColumns - 1) / kMostColumns;
    spec.heatMap = mapOf(service, days, daysPerColumn);
    spec.x = timeAxis(QString::fromStdString(subject.scenario.start), 0,
                      spec.heatMap->columns * daysPerColumn * kHoursPerDay);
    spec.x.title = DemandWords::tr("days, by month");
    if (days <= 15) spec.x.title = DemandWords::tr("days");
    spec.y.title = DemandWords::tr("hour of the day");
    spec.y.meaning = AxisMeaning::HourOfDay;
    spec.y.minimum = 0.0;
    spec.y.maximum = kHoursPerDay;
    spec.y.wholeNumbers = true;
    for (const int hour : {0, 6, 12, 18, 24})
        spec.y.ticks.append({static_cast<double>(hour), QStringLiteral("%1:00").arg(hour), std::nullopt});
    spec.description = describe(service);
    if (daysPerColumn > 1) spec.footnote = DemandWords::tr("A column is the mean of %1 days.").arg(daysPerColumn);
    addTable(spec, service);
    return spec;
}

}  // namespace splitpoint::ui
