// What only the simulation of futures reads: how inputs move together, and what finding out costs.
#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::CalibrationCost;
using models::Scenario;

namespace {

constexpr FieldLimits kCorrelation{-1.0, 1.0, false};

std::vector<Row<Scenario>> correlationRows() {
    const auto group = FieldGroup::Uncertainty;
    std::vector<Row<Scenario>> rows;
    rows.push_back(row<Scenario>(
                       u"correlations.tier_prices"_s, u"Prices of the offers"_s, u"rank correlation"_s, group, kShare,
                       [](Scenario & s) -> auto& { return s.correlations.tierPrices; })
                       .help(u"How far the prices of all offers rise and fall together: 0 not at all, 1 always."_s)
                       .fallback(u"0"_s));
    rows.push_back(
        row<Scenario>(
            u"correlations.growth_and_peakedness"_s, u"Growth and bursts"_s, u"rank correlation"_s, group, kCorrelation,
            [](Scenario & s) -> auto& { return s.correlations.growthAndPeakedness; })
            .help(u"Whether demand that grows faster is also peakier: 1 always, -1 the opposite, 0 not tied."_s)
            .fallback(u"0"_s));
    rows.push_back(
        row<Scenario>(
            u"correlations.virtual_slowdowns"_s, u"Slowdowns of one set"_s, u"rank correlation"_s, group, kShare,
            [](Scenario & s) -> auto& { return s.correlations.virtualSlowdowns; })
            .help(
                u"How far the slowdowns of virtual machines are large or small together: a bad setup is bad at everything."_s)
            .fallback(u"0"_s));
    return rows;
}

/// Half a cost is none: a figure given makes the other 0, and emptying the last one takes the cost away.
Row<Scenario> costRow(const QString& key, QString label, QString unit, QString help, double CalibrationCost::*member) {
    Row<Scenario> row;
    row.field = describe(u"calibration."_s + key, std::move(label), std::move(unit), FieldGroup::Uncertainty,
                         FieldKind::Number, kAtLeastZero);
    row.field.help = std::move(help);
    row.field.optional = true;
    row.field.fallback = u"not stated"_s;
    row.get = [member](const Scenario& s) {
        return s.calibration ? FieldValue{Estimate{(*s.calibration).*member}} : FieldValue{};
    };
    row.set = [member](Scenario& s, const FieldValue& value) {
        if (std::holds_alternative<std::monostate>(value)) return s.calibration.reset();
        if (!s.calibration) s.calibration.emplace();
        (*s.calibration).*member = figureOf(value).typical;
    };
    row.field.holdsOthers = true;
    return row;
}

std::vector<Row<Scenario>> calibrationRows() {
    std::vector<Row<Scenario>> rows;
    rows.push_back(costRow(
        u"staff_hours"_s, u"Staff time of a run"_s, u"hours"_s,
        u"What a full calibration of one machine takes its people, at what an hour of them costs; with it the program says whether measuring pays."_s,
        &CalibrationCost::staffHours));
    rows.push_back(costRow(u"machine_hours"_s, u"Machine time of a run"_s, u"hours"_s,
                           u"How long a full calibration holds a whole machine, at the price of its offer."_s,
                           &CalibrationCost::machineHours));
    return rows;
}

}  // namespace

void addUncertaintyFields(const Scenario&, std::vector<Field>& fields) {
    const auto whole = [](Scenario& s) -> Scenario& { return s; };
    bindRows<Scenario>(correlationRows(), {}, u"What moves together"_s, whole, fields);
    bindRows<Scenario>(calibrationRows(), {}, u"Cost of calibrating"_s, whole, fields);
}

}  // namespace splitpoint::ui::detail
