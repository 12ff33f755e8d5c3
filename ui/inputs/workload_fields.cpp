#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::Component;
using models::Workload;

QString componentLabel(Component component) {
    static const std::array<QString, models::kComponentCount> labels{
        u"GPU compute"_s,     u"GPU memory"_s,  u"Launch latency"_s, u"Host-device transfer"_s,    u"CPU"_s,
        u"Host memory"_s,     u"Storage"_s,     u"Network"_s,        u"Interconnect in a node"_s, u"Interconnect between nodes"_s};
    return labels.at(models::index(component));
}

namespace {

std::vector<Row<Workload>> identityRows() {
    const auto group = FieldGroup::Workload;
    std::vector<Row<Workload>> rows;
    rows.push_back(row<Workload>(u"name"_s, u"Name"_s, {}, group, kAboveZero, [](Workload& w) -> auto& { return w.name; })
                       .help(u"What this workload is called everywhere."_s));
    rows.push_back(choiceRow<Workload>(u"kind"_s, u"Kind"_s, group,
                                       {{u"training"_s, u"Training"_s},
                                        {u"inference"_s, u"Inference"_s},
                                        {u"batch"_s, u"Batch"_s},
                                        {u"experiment"_s, u"Experiment"_s},
                                        {u"other"_s, u"Other"_s}},
                                       [](Workload& w) -> auto& { return w.kind; })
                       .help(u"Sets the defaults of headroom and splitting: inference keeps 0.5 headroom and splits by the hour."_s));
    rows.push_back(row<Workload>(u"growth_per_year"_s, u"Growth"_s, u"per year"_s, group, {-1.0, kNoLimit, true},
                                 [](Workload& w) -> auto& { return w.growthPerYear; })
                       .help(u"Fraction by which the demand grows in a year; 0.2 is 20 %."_s)
                       .fallback(u"0"_s));
    const auto aroundTheCurve = [&](QString key, QString label, QString unit, QString help, auto member) {
        auto around = row<Workload>(std::move(key), std::move(label), std::move(unit), group, kAboveZero,
                                    [member](Workload& w) -> auto& { return w.*member; })
                          .help(std::move(help))
                          .fallback(u"1, as drawn"_s);
        around.field.typicalOfRanges = 1.0;
        rows.push_back(std::move(around));
    };
    aroundTheCurve(u"demand_level"_s, u"Demand may be off by"_s, u"\u00d7 the curve"_s,
                   u"How far the whole curve may lie above or below the drawn one: 1 \u00b1 20 %. The curve itself is changed under Demand."_s,
                   &Workload::demandLevel);
    aroundTheCurve(u"demand_peakedness"_s, u"Burst may be off by"_s, u"power"_s,
                   u"How much burstier or flatter the curve may be at the same GPU-hours: above 1 is burstier, 1 \u00b1 30 %."_s,
                   &Workload::demandPeakedness);
    return rows;
}

std::vector<Row<Workload>> shapeRows(const Workload& workload) {
    const auto group = FieldGroup::Workload;
    std::vector<Row<Workload>> rows;
    rows.push_back(row<Workload>(u"gpus_per_job"_s, u"GPUs per job"_s, u"GPUs"_s, group, kAtLeastOne,
                                 [](Workload& w) -> auto& { return w.gpusPerJob; })
                       .help(u"Size of one synchronous job; larger jobs meet more disturbed hosts and more interruptions."_s)
                       .fallback(u"1"_s));
    for (std::size_t c = 0; c < models::kComponentCount; ++c) {
        const QString key = u"time_shares."_s + QLatin1StringView(models::kComponentNames[c].data(),
                                                                  static_cast<qsizetype>(models::kComponentNames[c].size()));
        rows.push_back(row<Workload>(key, u"Time in "_s + componentLabel(static_cast<Component>(c)), u"share"_s, group, kShare,
                                     [c](Workload& w) -> auto& { return w.timeShares[c]; })
                           .help(u"Share of its time on bare metal; the shares sum to 1, so the others move in proportion."_s)
                           .fallback(u"0"_s));
    }
    rows.push_back(row<Workload>(u"time_shares_gpus"_s, u"Shares measured with"_s, u"GPUs"_s, group, kAtLeastOne,
                                 [](Workload& w) -> auto& { return w.timeSharesGpus; })
                       .help(u"Job size at which the shares of time were measured."_s)
                       .fallback(QString::number(workload.gpusPerJob)));
    rows.push_back(row<Workload>(u"overlap"_s, u"Overlap"_s, u"share"_s, group, kShare,
                                 [](Workload& w) -> auto& { return w.overlap; })
                       .help(u"How far computing hides data movement: 0 one after the other (cautious), 1 fully hidden."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(u"checkpoint_hours"_s, u"Checkpoint takes"_s, u"hours"_s, group, kAtLeastZero,
                                 [](Workload& w) -> auto& { return w.checkpointHours; })
                       .help(u"Time to write one checkpoint; 0 means nothing is checkpointed."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(u"restart_hours"_s, u"Restart takes"_s, u"hours"_s, group, kAtLeastZero,
                                 [](Workload& w) -> auto& { return w.restartHours; })
                       .help(u"Time until a stopped job works again, without the offer's own recovery."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(u"checkpoint_interval_hours"_s, u"Work between checkpoints"_s, u"hours"_s, group, kAboveZero,
                                 [](Workload& w) -> auto& { return w.checkpointIntervalHours; })
                       .help(u"Left empty, the interval of least loss is used."_s)
                       .fallback(u"the optimum"_s));
    return rows;
}

std::vector<Row<Workload>> constraintRows(const Workload& workload) {
    const auto group = FieldGroup::Constraints;
    std::vector<Row<Workload>> rows;
    rows.push_back(choiceRow<Workload>(u"isolation"_s, u"Isolation"_s, group,
                                       {{u"shared"_s, u"May share a host"_s},
                                        {u"single_tenant_host"_s, u"Own host"_s},
                                        {u"bare_metal_only"_s, u"Bare metal only"_s}},
                                       [](Workload& w) -> auto& { return w.isolation; })
                       .help(u"What the workload may share; it decides which offers may serve it."_s)
                       .fallback(u"May share a host"_s));
    rows.push_back(choiceRow<Workload>(u"placement"_s, u"Placement"_s, group,
                                       {{u"any"_s, u"Anywhere"_s},
                                        {u"bare_metal"_s, u"Bare metal"_s},
                                        {u"virtual"_s, u"Virtual machines"_s}},
                                       [](Workload& w) -> auto& { return w.placement; })
                       .help(u"Restricts the workload to one delivery."_s)
                       .fallback(u"Anywhere"_s));
    const QString split = models::effectiveSplit(workload) == models::Split::Hourly ? u"By the hour"_s : u"Whole jobs"_s;
    rows.push_back(choiceRow<Workload>(u"split"_s, u"Split between tiers"_s, group,
                                       {{u"hourly"_s, u"By the hour"_s}, {u"by_job"_s, u"Whole jobs"_s}},
                                       [](Workload& w) -> auto& { return w.split; })
                       .help(u"Whole jobs are never torn between bare metal and virtual machines."_s)
                       .fallback(split));
    rows.push_back(row<Workload>(u"max_delay_hours"_s, u"May wait"_s, u"hours"_s, group, kAtLeastZero,
                                 [](Workload& w) -> auto& { return w.maxDelayHours; })
                       .help(u"Work may be served this many hours later, on committed capacity that is free then."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(u"interruptible"_s, u"Interruptible"_s, {}, group, kAny,
                                 [](Workload& w) -> auto& { return w.interruptible; })
                       .help(u"Interruptible work may run on spot capacity."_s)
                       .fallback(u"no"_s));
    rows.push_back(row<Workload>(u"headroom"_s, u"Headroom"_s, u"share"_s, group, kAtLeastZero,
                                 [](Workload& w) -> auto& { return w.headroom; })
                       .help(u"Capacity held beyond the hourly mean, for peaks inside the hour."_s)
                       .fallback(workload.kind == models::WorkloadKind::Inference ? u"0.5"_s : u"0"_s));
    return rows;
}

std::vector<Row<Workload>> demandRows(const Workload& workload) {
    std::vector<Row<Workload>> rows;
    const auto group = FieldGroup::Workload;
    if (std::holds_alternative<models::CsvDemand>(workload.demand)) {
        rows.push_back(row<Workload>(u"demand.scale"_s, u"Demand scale"_s, u"× the file"_s, group, kAtLeastZero,
                                     [](Workload& w) -> auto& { return std::get<models::CsvDemand>(w.demand).scale; })
                           .help(u"Factor on every value of the demand file."_s)
                           .fallback(u"1"_s));
    }
    const auto* week = std::get_if<models::WeekDemand>(&workload.demand);
    for (std::size_t p = 0; week != nullptr && p < week->points.size(); ++p) {
        static const std::array<QString, 7> days{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
        const double hour = week->points[p].hour;
        const auto day = static_cast<std::size_t>(std::clamp(std::floor(hour / 24.0), 0.0, 6.0));
        const QString prefix = u"demand.week.points[%1]."_s.arg(p);
        rows.push_back(row<Workload>(prefix + u"hour"_s, u"Point %1: hour"_s.arg(p + 1), u"h of week"_s, group,
                                     {0.0, 168.0, false},
                                     [p](Workload& w) -> auto& { return std::get<models::WeekDemand>(w.demand).points[p].hour; })
                           .help(u"Hour of the week, 0 is the first hour of the horizon (%1)."_s.arg(days[day])));
        rows.push_back(row<Workload>(prefix + u"gpus"_s, u"Point %1: demand"_s.arg(p + 1), u"GPUs"_s, group, kAtLeastZero,
                                     [p](Workload& w) -> auto& { return std::get<models::WeekDemand>(w.demand).points[p].gpus; })
                           .help(u"Useful GPUs wanted at this hour of the week; straight lines in between."_s));
    }
    return rows;
}

std::vector<Row<Workload>> measuredRows(const models::Scenario& scenario) {
    std::vector<Row<Workload>> rows;
    for (const auto& [name, set] : scenario.delivery) {
        const QString setName = QString::fromStdString(name);
        Row<Workload> measured;
        measured.field = describe(u"measured_slowdown."_s + setName, u"Measured slowdown on %1"_s.arg(setName), u"×"_s,
                                  FieldGroup::Overheads, FieldKind::Range, kAboveZero);
        measured.field.optional = true;
        measured.field.fallback = u"from the shares of time"_s;
        measured.field.help = u"The workload's own job, measured: replaces the slowdown computed from its shares of time."_s;
        measured.get = [key = name](const Workload& w) {
            const auto found = w.measuredSlowdown.find(key);
            return found == w.measuredSlowdown.end() ? FieldValue{} : FieldValue{found->second};
        };
        measured.set = [key = name](Workload& w, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) w.measuredSlowdown.erase(key);
            else w.measuredSlowdown[key] = figureOf(value);
        };
        rows.push_back(std::move(measured));
    }
    return rows;
}

}  // namespace

void addWorkloadFields(const models::Scenario& scenario, std::vector<Field>& fields) {
    for (std::size_t w = 0; w < scenario.workloads.size(); ++w) {
        const Workload& workload = scenario.workloads[w];
        const QString prefix = u"workloads[%1]"_s.arg(w);
        const QString section = QString::fromStdString(workload.name);
        const auto find = [w](models::Scenario& s) -> Workload& { return s.workloads[w]; };
        for (auto rows : {identityRows(), demandRows(workload), shapeRows(workload), constraintRows(workload),
                          measuredRows(scenario)}) {
            bindRows<Workload>(std::move(rows), prefix, section, find, fields);
        }
    }
}

}  // namespace splitpoint::ui::detail
