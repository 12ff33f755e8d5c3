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
            rows.push_back(row<OverheadSet>(
                               key, componentLabel(static_cast<models::Component>(c)), FieldWords::tr("× bare metal"),
                               group, {0.5, kNoLimit, false}, [c](OverheadSet & o) -> auto& { return o.slowdown[c]; })
                               .help(FieldWords::tr("Time this part takes against ideal bare metal; 1 is no overhead."))
                               .fallback(u"1"_s));
        }
        rows.push_back(
            row<OverheadSet>(
                u"disturbance.probability"_s, FieldWords::tr("Disturbed host-hours"), FieldWords::tr("chance"), group,
                kShare, [](OverheadSet & o) -> auto& { return o.disturbance.probability; })
                .help(FieldWords::tr("Chance that a host-hour is disturbed; a job is as slow as its unluckiest host."))
                .fallback(u"0"_s));
        rows.push_back(row<OverheadSet>(
                           u"disturbance.slowdown"_s, FieldWords::tr("Extra time while disturbed"),
                           FieldWords::tr("share"), group, kAtLeastZero,
                           [](OverheadSet & o) -> auto& { return o.disturbance.slowdown; })
                           .help(FieldWords::tr("0.28 means that work takes 1.28 times as long."))
                           .fallback(u"0"_s));
        rows.push_back(
            row<OverheadSet>(
                u"disturbance.io_slowdown"_s, FieldWords::tr("Extra time on shared I/O"), FieldWords::tr("share"),
                group, kAtLeastZero, [](OverheadSet & o) -> auto& { return o.disturbance.ioSlowdown; })
                .help(FieldWords::tr("Extra time on what neighbors share: CPU, storage, network, transfers."))
                .fallback(u"0"_s));
        const auto find = [key = name](Scenario& s) -> OverheadSet& { return s.delivery[key]; };
        bindRows<OverheadSet>(std::move(rows), u"delivery."_s + QString::fromStdString(name),
                              FieldWords::tr("Overheads \u201c%1\u201d").arg(QString::fromStdString(name)), find,
                              fields);
    }
}

namespace {

std::vector<Row<Scenario>> operationsRows() {
    const auto group = FieldGroup::Operations;
    std::vector<Row<Scenario>> rows;
    rows.push_back(row<Scenario>(
                       u"operations.hourly_wage_usd"_s, FieldWords::tr("Hourly wage"), FieldWords::tr("USD per hour"),
                       group, kAtLeastZero, [](Scenario & s) -> auto& { return s.operations.hourlyWageUsd; })
                       .help(FieldWords::tr("Full cost of an hour of the people who run the GPUs."))
                       .fallback(u"0"_s)
                       .money());
    const std::array<std::pair<models::Delivery, std::pair<QString, QString>>, 2> deliveries{
        {{models::Delivery::BareMetal, {u"bare_metal"_s, FieldWords::tr("bare metal")}},
         {models::Delivery::Virtual, {u"virtual"_s, FieldWords::tr("virtual machines")}}}};
    for (const auto& [delivery, names] : deliveries) {
        rows.push_back(
            row<Scenario>(
                u"operations.hours_per_gpu_month."_s + names.first, FieldWords::tr("Work on %1").arg(names.second),
                FieldWords::tr("h per GPU-month"), group,
                kAtLeastZero, [d = delivery](Scenario & s) -> auto& { return s.operations.hoursPerGpuMonth[d]; })
                .help(FieldWords::tr("Staff time that each GPU takes in a month."))
                .fallback(u"0"_s));
        rows.push_back(
            row<Scenario>(
                u"operations.fixed_usd_per_month."_s + names.first,
                FieldWords::tr("Fixed cost of %1").arg(names.second), FieldWords::tr("USD per month"), group,
                kAtLeastZero, [d = delivery](Scenario & s) -> auto& { return s.operations.fixedUsdPerMonth[d]; })
                .help(FieldWords::tr("Paid in every month of the horizon by a plan that uses the platform at all."))
                .fallback(u"0"_s)
                .money());
    }
    rows.push_back(row<Scenario>(
                       u"transfer_usd_per_overflow_gpu_hour"_s, FieldWords::tr("Transfer of overflow"),
                       FieldWords::tr("USD per GPU-hour"), group, kAtLeastZero,
                       [](Scenario & s) -> auto& { return s.transferUsdPerOverflowGpuHour; })
                       .help(FieldWords::tr(
                           "Data moved when work overflows from bare metal to elastic capacity, in hybrid plans."))
                       .fallback(u"0"_s)
                       .money());
    return rows;
}

std::vector<Row<ExtraCost>> extraRows() {
    const auto group = FieldGroup::Operations;
    std::vector<Row<ExtraCost>> rows;
    rows.push_back(
        row<ExtraCost>(
            u"name"_s, FieldWords::tr("Name"), {}, group, kAny, [](ExtraCost & e) -> auto& { return e.name; })
            .help(FieldWords::tr("What is paid for.")));
    rows.push_back(
        choiceRow<ExtraCost>(
            u"delivery"_s, FieldWords::tr("Belongs to"), group,
            {{u"bare_metal"_s, FieldWords::tr("Bare metal")}, {u"virtual"_s, FieldWords::tr("Virtual machines")}},
            [](ExtraCost & e) -> auto& { return e.delivery; })
            .help(FieldWords::tr("Charged to plans that use this delivery.")));
    rows.push_back(row<ExtraCost>(
                       u"usd_per_month"_s, FieldWords::tr("Per month"), FieldWords::tr("USD"), group, kAtLeastZero,
                       [](ExtraCost & e) -> auto& { return e.usdPerMonth; })
                       .help(FieldWords::tr("Charged for every month of the horizon to plans that use this delivery."))
                       .fallback(u"0"_s)
                       .money());
    rows.push_back(row<ExtraCost>(
                       u"usd_per_gpu_hour"_s, FieldWords::tr("Per rented GPU-hour"), FieldWords::tr("USD"), group,
                       kAtLeastZero, [](ExtraCost & e) -> auto& { return e.usdPerGpuHour; })
                       .help(FieldWords::tr("Charged for every rented GPU-hour of the delivery."))
                       .fallback(u"0"_s)
                       .money());
    return rows;
}

/// What is paid today: without the sum there is nothing to name.
Row<Scenario> spendRow() {
    Row<Scenario> row;
    row.field = describe(u"current_spend.usd_per_month"_s, FieldWords::tr("Paid today"),
                         FieldWords::tr("USD per month"), FieldGroup::Today, FieldKind::Number, kAboveZero);
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
        .help(FieldWords::tr(
            "What you pay for this work now, for every month of 730 hours. It changes no plan; it stands beside them."))
        .fallback(FieldWords::tr("not stated"))
        .money();
}

std::vector<Row<CurrentSpend>> spendDetailRows() {
    const auto group = FieldGroup::Today;
    std::vector<Row<CurrentSpend>> rows;
    rows.push_back(
        row<CurrentSpend>(
            u"useful_gpu_hours_per_month"_s, FieldWords::tr("Useful GPU-hours"), FieldWords::tr("GPU-hours per month"),
            group, kAboveZero, [](CurrentSpend & c) -> auto& { return c.usefulGpuHoursPerMonth; })
            .help(FieldWords::tr("Useful work that it buys in a month. Without it only totals can be compared."))
            .fallback(FieldWords::tr("not stated")));
    rows.push_back(
        row<CurrentSpend>(
            u"name"_s, FieldWords::tr("Name"), {}, group, kAny, [](CurrentSpend & c) -> auto& { return c.name; })
            .help(FieldWords::tr("What you pay for: the cluster you have, a cloud bill.")));
    return rows;
}

std::vector<Row<Scenario>> horizonRows(const Scenario& scenario) {
    const auto group = FieldGroup::Horizon;
    std::vector<Row<Scenario>> rows;
    rows.push_back(
        row<Scenario>(
            u"name"_s, FieldWords::tr("Scenario"), {}, group, kAboveZero, [](Scenario & s) -> auto& { return s.name; })
            .help(FieldWords::tr("Title of the scenario.")));
    rows.push_back(row<Scenario>(
                       u"horizon.hours"_s, FieldWords::tr("Horizon"), FieldWords::tr("hours"), group,
                       {1.0, static_cast<double>(models::kMaxHorizonHours), false},
                       [](Scenario & s) -> auto& { return s.hours; })
                       .help(FieldWords::tr("How long the plans are compared; 8,760 hours are a year.")));
    rows.push_back(row<Scenario>(
                       u"horizon.start"_s, FieldWords::tr("Starts on"), {}, group, kAny,
                       [](Scenario & s) -> auto& { return s.start; })
                       .help(FieldWords::tr("Date of the first hour, for labels only: 2026-01-05.")));
    rows.push_back(choiceRow<Scenario>(
                       u"count_commitment"_s, FieldWords::tr("Commitments count"), group,
                       {{u"within_horizon"_s, FieldWords::tr("Within the horizon")},
                        {u"full_term"_s, FieldWords::tr("To the end of the term")}},
                       [](Scenario & s) -> auto& { return s.countCommitment; })
                       .help(FieldWords::tr("Whether a term that outlasts the horizon is paid in full."))
                       .fallback(FieldWords::tr("Within the horizon")));
    rows.push_back(row<Scenario>(
                       u"reference_gpu"_s, FieldWords::tr("Reference GPU"), {}, group, kAny,
                       [](Scenario & s) -> auto& { return s.referenceGpu; })
                       .help(FieldWords::tr("A useful GPU-hour is an hour of this GPU on ideal bare metal."))
                       .fallback(QString::fromStdString(models::effectiveReferenceGpu(scenario))));
    return rows;
}

}  // namespace

void addHouseFields(const Scenario& scenario, std::vector<Field>& fields) {
    const auto whole = [](Scenario& s) -> Scenario& { return s; };
    bindRows<Scenario>(operationsRows(), {}, FieldWords::tr("Operations"), whole, fields);
    for (std::size_t e = 0; e < scenario.extraCosts.size(); ++e) {
        const auto find = [e](Scenario& s) -> ExtraCost& { return s.extraCosts[e]; };
        bindRows<ExtraCost>(
            extraRows(), u"extra_costs[%1]"_s.arg(e),
            FieldWords::tr("Extra cost \u201c%1\u201d").arg(QString::fromStdString(scenario.extraCosts[e].name)), find,
            fields);
    }
    std::vector<Row<Scenario>> spend;
    spend.push_back(spendRow());
    bindRows<Scenario>(std::move(spend), {}, FieldWords::tr("Today's spend"), whole, fields);
    if (scenario.currentSpend)
        bindRows<CurrentSpend>(
            spendDetailRows(), u"current_spend"_s, FieldWords::tr("Today's spend"),
            [](Scenario& s) -> CurrentSpend& { return *s.currentSpend; }, fields);
    bindRows<Scenario>(horizonRows(scenario), {}, FieldWords::tr("Horizon"), whole, fields);
}

}  // namespace splitpoint::ui::detail
