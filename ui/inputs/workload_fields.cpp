#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::Component;
using models::Workload;

QString componentLabel(Component component) {
    const std::array<QString, models::kComponentCount> labels{FieldWords::tr("GPU compute"),
                                                              FieldWords::tr("GPU memory"),
                                                              FieldWords::tr("Launch latency"),
                                                              FieldWords::tr("Host-device transfer"),
                                                              FieldWords::tr("CPU"),
                                                              FieldWords::tr("Host memory"),
                                                              FieldWords::tr("Storage"),
                                                              FieldWords::tr("Network"),
                                                              FieldWords::tr("Interconnect in a node"),
                                                              FieldWords::tr("Interconnect between nodes")};
    return labels.at(models::index(component));
}

namespace {

std::vector<Row<Workload>> identityRows() {
    const auto group = FieldGroup::Workload;
    std::vector<Row<Workload>> rows;
    rows.push_back(
        row<Workload>(
            u"name"_s, FieldWords::tr("Name"), {}, group, kAboveZero, [](Workload & w) -> auto& { return w.name; })
            .help(FieldWords::tr("What this workload is called everywhere.")));
    rows.push_back(
        choiceRow<Workload>(
            u"kind"_s, FieldWords::tr("Kind"), group,
            {{u"training"_s, FieldWords::tr("Training")},
             {u"inference"_s, FieldWords::tr("Inference")},
             {u"batch"_s, FieldWords::tr("Batch")},
             {u"experiment"_s, FieldWords::tr("Experiment")},
             {u"other"_s, FieldWords::tr("Other")}},
            [](Workload & w) -> auto& { return w.kind; })
            .help(FieldWords::tr(
                "Sets the defaults of headroom and splitting: inference keeps 0.5 headroom and splits by the hour.")));
    rows.push_back(row<Workload>(
                       u"growth_per_year"_s, FieldWords::tr("Growth"), FieldWords::tr("per year"), group,
                       {-1.0, kNoLimit, true}, [](Workload & w) -> auto& { return w.growthPerYear; })
                       .help(FieldWords::tr("Fraction by which the demand grows in a year; 0.2 is 20 %."))
                       .fallback(u"0"_s));
    const auto aroundTheCurve = [&](QString key, QString label, QString unit, QString help, auto member) {
        auto around = row<Workload>(
                          std::move(key), std::move(label), std::move(unit), group,
                          kAboveZero, [member](Workload & w) -> auto& { return w.*member; })
                          .help(std::move(help))
                          .fallback(FieldWords::tr("1, as drawn"));
        around.field.typicalOfRanges = 1.0;
        rows.push_back(std::move(around));
    };
    aroundTheCurve(u"demand_level"_s, FieldWords::tr("Demand may be off by"), FieldWords::tr("\u00d7 the curve"),
                   FieldWords::tr("How far the whole curve may lie above or below the drawn one: 1 \u00b1 20 %. The "
                                  "curve itself is changed under Demand."),
                   &Workload::demandLevel);
    aroundTheCurve(
        u"demand_peakedness"_s, FieldWords::tr("Burst may be off by"), FieldWords::tr("power"),
        FieldWords::tr(
            "How much burstier or flatter the curve may be at the same GPU-hours: above 1 is burstier, 1 \u00b1 30 %."),
        &Workload::demandPeakedness);
    return rows;
}

std::vector<Row<Workload>> shapeRows(const Workload& workload) {
    const auto group = FieldGroup::Workload;
    std::vector<Row<Workload>> rows;
    rows.push_back(
        row<Workload>(
            u"gpus_per_job"_s, FieldWords::tr("GPUs per job"), FieldWords::tr("GPUs"), group, kAtLeastOne,
            [](Workload & w) -> auto& { return w.gpusPerJob; })
            .help(FieldWords::tr(
                "Size of one synchronous job; larger jobs meet more disturbed hosts and more interruptions."))
            .fallback(u"1"_s));
    for (std::size_t c = 0; c < models::kComponentCount; ++c) {
        const QString key = u"time_shares."_s + QLatin1StringView(models::kComponentNames[c].data(),
                                                                  static_cast<qsizetype>(models::kComponentNames[c].size()));
        rows.push_back(
            row<Workload>(
                key, FieldWords::tr("Time in %1").arg(componentLabel(static_cast<Component>(c))),
                FieldWords::tr("share"), group, kShare, [c](Workload & w) -> auto& { return w.timeShares[c]; })
                .help(FieldWords::tr(
                    "Share of its time on bare metal; the shares sum to 1, so the others move in proportion."))
                .fallback(u"0"_s));
    }
    rows.push_back(row<Workload>(
                       u"time_shares_gpus"_s, FieldWords::tr("Shares measured with"), FieldWords::tr("GPUs"), group,
                       kAtLeastOne, [](Workload & w) -> auto& { return w.timeSharesGpus; })
                       .help(FieldWords::tr("Job size at which the shares of time were measured."))
                       .fallback(QString::number(workload.gpusPerJob)));
    rows.push_back(row<Workload>(
                       u"overlap"_s, FieldWords::tr("Overlap"), FieldWords::tr("share"), group, kShare,
                       [](Workload & w) -> auto& { return w.overlap; })
                       .help(FieldWords::tr(
                           "How far computing hides data movement: 0 one after the other (cautious), 1 fully hidden."))
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(
                       u"checkpoint_hours"_s, FieldWords::tr("Checkpoint takes"), FieldWords::tr("hours"), group,
                       kAtLeastZero, [](Workload & w) -> auto& { return w.checkpointHours; })
                       .help(FieldWords::tr("Time to write one checkpoint; 0 means nothing is checkpointed."))
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(
                       u"restart_hours"_s, FieldWords::tr("Restart takes"), FieldWords::tr("hours"), group,
                       kAtLeastZero, [](Workload & w) -> auto& { return w.restartHours; })
                       .help(FieldWords::tr("Time until a stopped job works again, without the offer's own recovery."))
                       .fallback(u"0"_s));
    rows.push_back(row<Workload>(
                       u"checkpoint_interval_hours"_s, FieldWords::tr("Work between checkpoints"),
                       FieldWords::tr("hours"), group, kAboveZero,
                       [](Workload & w) -> auto& { return w.checkpointIntervalHours; })
                       .help(FieldWords::tr("Left empty, the interval of least loss is used."))
                       .fallback(FieldWords::tr("the optimum")));
    return rows;
}

std::vector<Row<Workload>> constraintRows(const Workload& workload) {
    const auto group = FieldGroup::Constraints;
    std::vector<Row<Workload>> rows;
    rows.push_back(choiceRow<Workload>(
                       u"isolation"_s, FieldWords::tr("Isolation"), group,
                       {{u"shared"_s, FieldWords::tr("May share a host")},
                        {u"single_tenant_host"_s, FieldWords::tr("Own host")},
                        {u"bare_metal_only"_s, FieldWords::tr("Bare metal only")}},
                       [](Workload & w) -> auto& { return w.isolation; })
                       .help(FieldWords::tr("What the workload may share; it decides which offers may serve it."))
                       .fallback(FieldWords::tr("May share a host")));
    rows.push_back(choiceRow<Workload>(
                       u"placement"_s, FieldWords::tr("Placement"), group,
                       {{u"any"_s, FieldWords::tr("Anywhere")},
                        {u"bare_metal"_s, FieldWords::tr("Bare metal")},
                        {u"virtual"_s, FieldWords::tr("Virtual machines")}},
                       [](Workload & w) -> auto& { return w.placement; })
                       .help(FieldWords::tr("Restricts the workload to one delivery."))
                       .fallback(FieldWords::tr("Anywhere")));
    const QString split = models::effectiveSplit(workload) == models::Split::Hourly ? FieldWords::tr("By the hour")
                                                                                    : FieldWords::tr("Whole jobs");
    rows.push_back(choiceRow<Workload>(
                       u"split"_s, FieldWords::tr("Split between tiers"), group,
                       {{u"hourly"_s, FieldWords::tr("By the hour")}, {u"by_job"_s, FieldWords::tr("Whole jobs")}},
                       [](Workload & w) -> auto& { return w.split; })
                       .help(FieldWords::tr("Whole jobs are never torn between bare metal and virtual machines."))
                       .fallback(split));
    rows.push_back(
        row<Workload>(
            u"max_delay_hours"_s, FieldWords::tr("May wait"), FieldWords::tr("hours"), group, kAtLeastZero,
            [](Workload & w) -> auto& { return w.maxDelayHours; })
            .help(FieldWords::tr("Work may be served this many hours later, on committed capacity that is free then."))
            .fallback(u"0"_s));
    rows.push_back(row<Workload>(
                       u"interruptible"_s, FieldWords::tr("Interruptible"), {}, group, kAny,
                       [](Workload & w) -> auto& { return w.interruptible; })
                       .help(FieldWords::tr("Interruptible work may run on spot capacity."))
                       .fallback(FieldWords::tr("no")));
    rows.push_back(row<Workload>(
                       u"headroom"_s, FieldWords::tr("Headroom"), FieldWords::tr("share"), group, kAtLeastZero,
                       [](Workload & w) -> auto& { return w.headroom; })
                       .help(FieldWords::tr("Capacity held beyond the hourly mean, for peaks inside the hour."))
                       .fallback(workload.kind == models::WorkloadKind::Inference ? u"0.5"_s : u"0"_s));
    return rows;
}

std::vector<Row<Workload>> demandRows(const Workload& workload) {
    std::vector<Row<Workload>> rows;
    const auto group = FieldGroup::Workload;
    if (std::holds_alternative<models::CsvDemand>(workload.demand)) {
        rows.push_back(row<Workload>(
                           u"demand.scale"_s, FieldWords::tr("Demand scale"), FieldWords::tr("× the file"), group,
                           kAtLeastZero,
                           [](Workload & w) -> auto& { return std::get<models::CsvDemand>(w.demand).scale; })
                           .help(FieldWords::tr("Factor on every value of the demand file."))
                           .fallback(u"1"_s));
    }
    const auto* week = std::get_if<models::WeekDemand>(&workload.demand);
    for (std::size_t p = 0; week != nullptr && p < week->points.size(); ++p) {
        const std::array<QString, 7> days{FieldWords::tr("Mon"), FieldWords::tr("Tue"), FieldWords::tr("Wed"),
                                          FieldWords::tr("Thu"), FieldWords::tr("Fri"), FieldWords::tr("Sat"),
                                          FieldWords::tr("Sun")};
        const double hour = week->points[p].hour;
        const auto day = static_cast<std::size_t>(std::clamp(std::floor(hour / 24.0), 0.0, 6.0));
        const QString prefix = u"demand.week.points[%1]."_s.arg(p);
        rows.push_back(
            row<Workload>(
                prefix + u"hour"_s, FieldWords::tr("Point %1: hour").arg(p + 1), FieldWords::tr("h of week"), group,
                {0.0, 168.0, false},
                [p](Workload & w) -> auto& { return std::get<models::WeekDemand>(w.demand).points[p].hour; })
                .help(FieldWords::tr("Hour of the week, 0 is the first hour of the horizon (%1).").arg(days[day])));
        rows.push_back(row<Workload>(
                           prefix + u"gpus"_s, FieldWords::tr("Point %1: demand").arg(p + 1), FieldWords::tr("GPUs"),
                           group, kAtLeastZero,
                           [p](Workload & w) -> auto& { return std::get<models::WeekDemand>(w.demand).points[p].gpus; })
                           .help(FieldWords::tr("Useful GPUs wanted at this hour of the week; in between the curve "
                                                "runs as Sketch has it: straight, smooth, or a step.")));
    }
    return rows;
}

std::vector<Row<Workload>> measuredRows(const models::Scenario& scenario) {
    std::vector<Row<Workload>> rows;
    for (const auto& [name, set] : scenario.delivery) {
        const QString setName = QString::fromStdString(name);
        Row<Workload> measured;
        measured.field =
            describe(u"measured_slowdown."_s + setName, FieldWords::tr("Measured slowdown on %1").arg(setName), u"×"_s,
                     FieldGroup::Overheads, FieldKind::Range, kAboveZero);
        measured.field.optional = true;
        measured.field.fallback = FieldWords::tr("from the shares of time");
        measured.field.help =
            FieldWords::tr("The workload's own job, measured: replaces the slowdown computed from its shares of time.");
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
