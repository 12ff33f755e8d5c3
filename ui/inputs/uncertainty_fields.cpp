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
    rows.push_back(
        row<Scenario>(
            u"correlations.tier_prices"_s, FieldWords::tr("Prices of the offers"), FieldWords::tr("rank correlation"),
            group, kShare, [](Scenario & s) -> auto& { return s.correlations.tierPrices; })
            .help(FieldWords::tr("How far the prices of all offers rise and fall together: 0 not at all, 1 always."))
            .fallback(u"0"_s));
    rows.push_back(row<Scenario>(
                       u"correlations.growth_and_peakedness"_s, FieldWords::tr("Growth and bursts"),
                       FieldWords::tr("rank correlation"), group, kCorrelation,
                       [](Scenario & s) -> auto& { return s.correlations.growthAndPeakedness; })
                       .help(FieldWords::tr(
                           "Whether demand that grows faster is also peakier: 1 always, -1 the opposite, 0 not tied."))
                       .fallback(u"0"_s));
    rows.push_back(row<Scenario>(
                       u"correlations.virtual_slowdowns"_s, FieldWords::tr("Slowdowns of one set"),
                       FieldWords::tr("rank correlation"), group, kShare,
                       [](Scenario & s) -> auto& { return s.correlations.virtualSlowdowns; })
                       .help(FieldWords::tr("How far the slowdowns of virtual machines are large or small together: a "
                                            "bad setup is bad at everything."))
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
    row.field.fallback = FieldWords::tr("not stated");
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
    rows.push_back(costRow(u"staff_hours"_s, FieldWords::tr("Staff time of a run"), FieldWords::tr("hours"),
                           FieldWords::tr("What a full calibration of one machine takes its people, at what an hour of "
                                          "them costs; with it the program says whether measuring pays."),
                           &CalibrationCost::staffHours));
    rows.push_back(
        costRow(u"machine_hours"_s, FieldWords::tr("Machine time of a run"), FieldWords::tr("hours"),
                FieldWords::tr("How long a full calibration holds a whole machine, at the price of its offer."),
                &CalibrationCost::machineHours));
    return rows;
}

}  // namespace

void addUncertaintyFields(const Scenario&, std::vector<Field>& fields) {
    const auto whole = [](Scenario& s) -> Scenario& { return s; };
    bindRows<Scenario>(correlationRows(), {}, FieldWords::tr("What moves together"), whole, fields);
    bindRows<Scenario>(calibrationRows(), {}, FieldWords::tr("Cost of calibrating"), whole, fields);
}

}  // namespace splitpoint::ui::detail
