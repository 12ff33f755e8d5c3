// Overhead sets, operations, horizon and the rest of what belongs to no workload and no offer.
#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::CurrentSpend;
using models::ExtraCost;
using models::OverheadSet;
using models::Scenario;

void addDeliveryFields(const Scenario& scenario, std::vector<Field>& fields) {
    const auto group = FieldGroup::Overheads;
    for (const auto& [name, set] : scenario.delivery) {
        std::vector<Row<OverheadSet>> rows;
        for (std::size_t c = 0; c < models::kComponentCount; ++c) {
            const QString key = u"slowdown."_s + QLatin1StringView(models::kComponentNames[c].data(),
                                                                   static_cast<qsizetype>(models::kComponentNames[c].size()));
            rows.push_back(row<OverheadSet>(key, componentLabel(static_cast<models::Component>(c)), u"× bare metal"_s, group,
                                            {0.5, kNoLimit, false},
                                            [c](OverheadSet& o) -> auto& { return o.slowdown[c]; })
                               .help(u"Time this part takes against ideal bare metal; 1 is no overhead."_s)
                               .fallback(u"1"_s));
        }
        rows.push_back(row<OverheadSet>(u"disturbance.probability"_s, u"Disturbed host-hours"_s, u"chance"_s, group, kShare,
                                        [](OverheadSet& o) -> auto& { return o.disturbance.probability; })
                           .help(u"Chance that a host-hour is disturbed; a job is as slow as its unluckiest host."_s)
                           .fallback(u"0"_s));
        rows.push_back(row<OverheadSet>(u"disturbance.slowdown"_s, u"Extra time while disturbed"_s, u"share"_s, group,
                                        kAtLeastZero, [](OverheadSet& o) -> auto& { return o.disturbance.slowdown; })
                           .help(u"0.28 means that work takes 1.28 times as long."_s)
                           .fallback(u"0"_s));
        rows.push_back(row<OverheadSet>(u"disturbance.io_slowdown"_s, u"Extra time on shared I/O"_s, u"share"_s, group,
                                        kAtLeastZero, [](OverheadSet& o) -> auto& { return o.disturbance.ioSlowdown; })
                           .help(u"Extra time on what neighbors share: CPU, storage, network, transfers."_s)
                           .fallback(u"0"_s));
        const auto find = [key = name](Scenario& s) -> OverheadSet& { return s.delivery[key]; };
        bindRows<OverheadSet>(std::move(rows), u"delivery."_s + QString::fromStdString(name),
                              u"Overheads \u201c%1\u201d"_s.arg(QString::fromStdString(name)), find, fields);
    }
}

namespace {

std::vector<Row<Scenario>> operationsRows() {
    const auto group = FieldGroup::Operations;
    std::vector<Row<Scenario>> rows;
    rows.push_back(row<Scenario>(u"operations.hourly_wage_usd"_s, u"Hourly wage"_s, u"USD per hour"_s, group, kAtLeastZero,
                                 [](Scenario& s) -> auto& { return s.operations.hourlyWageUsd; })
                       .help(u"Full cost of an hour of the people who run the GPUs."_s)
                       .fallback(u"0"_s)
                       .money());
    const std::array<std::pair<models::Delivery, std::pair<QString, QString>>, 2> deliveries{
        {{models::Delivery::BareMetal, {u"bare_metal"_s, u"bare metal"_s}},
         {models::Delivery::Virtual, {u"virtual"_s, u"virtual machines"_s}}}};
    for (const auto& [delivery, names] : deliveries) {
        rows.push_back(row<Scenario>(u"operations.hours_per_gpu_month."_s + names.first, u"Work on "_s + names.second,
                                     u"h per GPU-month"_s, group, kAtLeastZero,
                                     [d = delivery](Scenario& s) -> auto& { return s.operations.hoursPerGpuMonth[d]; })
                           .help(u"Staff time that each GPU takes in a month."_s)
                           .fallback(u"0"_s));
        rows.push_back(row<Scenario>(u"operations.fixed_usd_per_month."_s + names.first, u"Fixed cost of "_s + names.second,
                                     u"USD per month"_s, group, kAtLeastZero,
                                     [d = delivery](Scenario& s) -> auto& { return s.operations.fixedUsdPerMonth[d]; })
                           .help(u"Paid in every month in which a plan uses the platform at all."_s)
                           .fallback(u"0"_s)
                           .money());
    }
    rows.push_back(row<Scenario>(u"transfer_usd_per_overflow_gpu_hour"_s, u"Transfer of overflow"_s, u"USD per GPU-hour"_s, group,
                                 kAtLeastZero, [](Scenario& s) -> auto& { return s.transferUsdPerOverflowGpuHour; })
                       .help(u"Data moved when work overflows from bare metal to elastic capacity, in hybrid plans."_s)
                       .fallback(u"0"_s)
                       .money());
    return rows;
}

std::vector<Row<ExtraCost>> extraRows() {
    const auto group = FieldGroup::Operations;
    std::vector<Row<ExtraCost>> rows;
    rows.push_back(row<ExtraCost>(u"name"_s, u"Name"_s, {}, group, kAny, [](ExtraCost& e) -> auto& { return e.name; })
                       .help(u"What is paid for."_s));
    rows.push_back(choiceRow<ExtraCost>(u"delivery"_s, u"Belongs to"_s, group,
                                        {{u"bare_metal"_s, u"Bare metal"_s}, {u"virtual"_s, u"Virtual machines"_s}},
                                        [](ExtraCost& e) -> auto& { return e.delivery; })
                       .help(u"Charged to plans that use this delivery."_s));
    rows.push_back(row<ExtraCost>(u"usd_per_month"_s, u"Per month"_s, u"USD"_s, group, kAtLeastZero,
                                  [](ExtraCost& e) -> auto& { return e.usdPerMonth; })
                       .help(u"Charged for every month of the horizon."_s)
                       .fallback(u"0"_s)
                       .money());
    rows.push_back(row<ExtraCost>(u"usd_per_gpu_hour"_s, u"Per rented GPU-hour"_s, u"USD"_s, group, kAtLeastZero,
                                  [](ExtraCost& e) -> auto& { return e.usdPerGpuHour; })
                       .help(u"Charged for every rented GPU-hour of the delivery."_s)
                       .fallback(u"0"_s)
                       .money());
    return rows;
}

/// What is paid today: without the sum there is nothing to name.
Row<Scenario> spendRow() {
    Row<Scenario> row;
    row.field = describe(u"current_spend.usd_per_month"_s, u"Paid today"_s, u"USD per month"_s, FieldGroup::Today,
                         FieldKind::Number, kAboveZero);
    row.field.optional = row.field.holdsOthers = true;
    row.get = [](const Scenario& s) {
        return s.currentSpend ? FieldValue{Estimate{s.currentSpend->usdPerMonth}} : FieldValue{};
    };
    row.set = [](Scenario& s, const FieldValue& value) {
        if (std::holds_alternative<std::monostate>(value)) return s.currentSpend.reset();
        if (!s.currentSpend) s.currentSpend.emplace();
        s.currentSpend->usdPerMonth = figureOf(value).typical;
    };
    return std::move(row)
        .help(u"What you pay for this work now, for every month of 730 hours. It changes no plan; it stands beside them."_s)
        .fallback(u"not stated"_s)
        .money();
}

std::vector<Row<CurrentSpend>> spendDetailRows() {
    const auto group = FieldGroup::Today;
    std::vector<Row<CurrentSpend>> rows;
    rows.push_back(row<CurrentSpend>(u"useful_gpu_hours_per_month"_s, u"Useful GPU-hours"_s, u"GPU-hours per month"_s, group,
                                     kAboveZero, [](CurrentSpend& c) -> auto& { return c.usefulGpuHoursPerMonth; })
                       .help(u"Useful work that it buys in a month. Without it only totals can be compared."_s)
                       .fallback(u"not stated"_s));
    rows.push_back(row<CurrentSpend>(u"name"_s, u"Name"_s, {}, group, kAny, [](CurrentSpend& c) -> auto& { return c.name; })
                       .help(u"What you pay for: the cluster you have, a cloud bill."_s));
    return rows;
}

std::vector<Row<Scenario>> horizonRows(const Scenario& scenario) {
    const auto group = FieldGroup::Horizon;
    std::vector<Row<Scenario>> rows;
    rows.push_back(row<Scenario>(u"name"_s, u"Scenario"_s, {}, group, kAboveZero, [](Scenario& s) -> auto& { return s.name; })
                       .help(u"Title of the scenario."_s));
    rows.push_back(row<Scenario>(u"horizon.hours"_s, u"Horizon"_s, u"hours"_s, group,
                                 {1.0, static_cast<double>(models::kMaxHorizonHours), false},
                                 [](Scenario& s) -> auto& { return s.hours; })
                       .help(u"How long the plans are compared; 8,760 hours are a year."_s));
    rows.push_back(row<Scenario>(u"horizon.start"_s, u"Starts on"_s, {}, group, kAny,
                                 [](Scenario& s) -> auto& { return s.start; })
                       .help(u"Date of the first hour, for labels only: 2026-01-05."_s));
    rows.push_back(choiceRow<Scenario>(u"count_commitment"_s, u"Commitments count"_s, group,
                                       {{u"within_horizon"_s, u"Within the horizon"_s}, {u"full_term"_s, u"To the end of the term"_s}},
                                       [](Scenario& s) -> auto& { return s.countCommitment; })
                       .help(u"Whether a term that outlasts the horizon is paid in full."_s)
                       .fallback(u"Within the horizon"_s));
    rows.push_back(row<Scenario>(u"reference_gpu"_s, u"Reference GPU"_s, {}, group, kAny,
                                 [](Scenario& s) -> auto& { return s.referenceGpu; })
                       .help(u"A useful GPU-hour is an hour of this GPU on ideal bare metal."_s)
                       .fallback(QString::fromStdString(models::effectiveReferenceGpu(scenario))));
    return rows;
}

}  // namespace

void addHouseFields(const Scenario& scenario, std::vector<Field>& fields) {
    const auto whole = [](Scenario& s) -> Scenario& { return s; };
    bindRows<Scenario>(operationsRows(), {}, u"Operations"_s, whole, fields);
    for (std::size_t e = 0; e < scenario.extraCosts.size(); ++e) {
        const auto find = [e](Scenario& s) -> ExtraCost& { return s.extraCosts[e]; };
        bindRows<ExtraCost>(extraRows(), u"extra_costs[%1]"_s.arg(e),
                            u"Extra cost \u201c%1\u201d"_s.arg(QString::fromStdString(scenario.extraCosts[e].name)), find, fields);
    }
    std::vector<Row<Scenario>> spend;
    spend.push_back(spendRow());
    bindRows<Scenario>(std::move(spend), {}, u"Today's spend"_s, whole, fields);
    if (scenario.currentSpend)
        bindRows<CurrentSpend>(spendDetailRows(), u"current_spend"_s, u"Today's spend"_s,
                               [](Scenario& s) -> CurrentSpend& { return *s.currentSpend; }, fields);
    bindRows<Scenario>(horizonRows(scenario), {}, u"Horizon"_s, whole, fields);
}

}  // namespace splitpoint::ui::detail
