#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::Offer;
using models::Tier;

namespace {

QString tierTitle(Tier tier) {
    const std::array<QString, models::kTierCount> titles{FieldWords::tr("Bare metal"),
                                                         FieldWords::tr("Reserved virtual"),
                                                         FieldWords::tr("On demand"), FieldWords::tr("Spot")};
    return titles.at(models::index(tier));
}

std::vector<Row<Offer>> priceRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(
                       u"usd_per_gpu_hour"_s, FieldWords::tr("Price"), FieldWords::tr("USD per GPU-hour"), group,
                       kAboveZero, [](Offer & o) -> auto& { return o.usdPerGpuHour; })
                       .help(FieldWords::tr("List price or quote. A missing price is an error, never 0."))
                       .money());
    rows.push_back(row<Offer>(
                       u"name"_s, FieldWords::tr("Offer"), {}, group, kAny, [](Offer & o) -> auto& { return o.name; })
                       .help(FieldWords::tr("Provider, product and date of the price.")));
    rows.push_back(
        row<Offer>(
            u"gpu"_s, FieldWords::tr("GPU"), {}, group, kAboveZero, [](Offer & o) -> auto& { return o.gpu; })
            .help(FieldWords::tr("GPU model. Where it differs from the reference GPU a relative speed is needed.")));
    rows.push_back(row<Offer>(
                       u"relative_speed"_s, FieldWords::tr("Relative speed"), FieldWords::tr("× reference"), group,
                       kAboveZero, [](Offer & o) -> auto& { return o.relativeSpeed; })
                       .help(FieldWords::tr("Speed of this GPU against the reference GPU."))
                       .fallback(u"1"_s));
    rows.push_back(row<Offer>(
                       u"gpus_per_node"_s, FieldWords::tr("GPUs per node"), FieldWords::tr("GPUs"), group, kAtLeastOne,
                       [](Offer & o) -> auto& { return o.gpusPerNode; })
                       .help(FieldWords::tr("The rental unit.")));
    return rows;
}

std::vector<Row<Offer>> committedRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(
                       u"term_hours"_s, FieldWords::tr("Term"), FieldWords::tr("hours"), group, kAtLeastZero,
                       [](Offer & o) -> auto& { return o.termHours; })
                       .help(FieldWords::tr("Shortest time that must be paid; 0 for none, 8,760 for a year."))
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(
                       u"setup_usd_per_node"_s, FieldWords::tr("Setup"), FieldWords::tr("USD per node"), group,
                       kAtLeastZero, [](Offer & o) -> auto& { return o.setupUsdPerNode; })
                       .help(FieldWords::tr("Paid once for every node."))
                       .fallback(u"0"_s)
                       .money());
    rows.push_back(row<Offer>(
                       u"spare_share"_s, FieldWords::tr("Spares"), FieldWords::tr("share"), group, kAtLeastZero,
                       [](Offer & o) -> auto& { return o.spareShare; })
                       .help(FieldWords::tr("Nodes paid beyond those that serve, as a share of them."))
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(
                       u"provisioning_hours"_s, FieldWords::tr("Provisioning"), FieldWords::tr("hours"), group,
                       kAtLeastZero, [](Offer & o) -> auto& { return o.provisioningHours; })
                       .help(FieldWords::tr("Until a committed node serves; shown with what bridging that time costs."))
                       .fallback(u"0"_s));
    return rows;
}

std::vector<Row<Offer>> elasticRows(const Offer& offer) {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(
                       u"instance_gpus"_s, FieldWords::tr("Billed in steps of"), FieldWords::tr("GPUs"), group,
                       kAtLeastZero, [](Offer & o) -> auto& { return o.instanceGpus; })
                       .help(FieldWords::tr("Whole instances are billed; 0 bills fractions of a GPU."))
                       .fallback(QString::number(offer.gpusPerNode)));
    rows.push_back(row<Offer>(
                       u"boot_hours"_s, FieldWords::tr("Boot"), FieldWords::tr("hours"), group, kAtLeastZero,
                       [](Offer & o) -> auto& { return o.bootHours; })
                       .help(FieldWords::tr("Paid at every start, before the instance serves."))
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(
                       u"scale_down_hours"_s, FieldWords::tr("Scale-down delay"), FieldWords::tr("hours"), group,
                       kAtLeastZero, [](Offer & o) -> auto& { return o.scaleDownHours; })
                       .help(FieldWords::tr("Paid at every stop, after the instance has served."))
                       .fallback(u"0"_s));
    return rows;
}

std::vector<Row<Offer>> spotRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(
        row<Offer>(
            u"reclaims_per_hour"_s, FieldWords::tr("Reclaims"), FieldWords::tr("per hour"), group, kAtLeastZero,
            [](Offer & o) -> auto& { return o.reclaimsPerHour; })
            .help(FieldWords::tr("How often the provider takes the capacity back; a reclaim stops a whole job."))
            .fallback(u"0"_s));
    rows.push_back(
        row<Offer>(
            u"availability"_s, FieldWords::tr("Availability"), FieldWords::tr("share"), group, kShare,
            [](Offer & o) -> auto& { return o.availability; })
            .help(FieldWords::tr("Share of the elastic demand that spot can serve; on demand serves the rest."))
            .fallback(u"1"_s));
    return rows;
}

/// One of the scenario's own sets.
Row<Offer> overheadSetRow(const models::Scenario& scenario, Tier tier) {
    auto result = row<Offer>(
                      u"overheads"_s, FieldWords::tr("Overhead set"), {}, FieldGroup::Overheads, kAny,
                      [](Offer & o) -> auto& { return o.overheads; })
                      .help(FieldWords::tr("Which set of slowdowns and disturbance holds for this offer."))
                      .fallback(tier == Tier::BareMetal ? u"bare_metal"_s : u"virtual"_s);
    result.field.kind = FieldKind::Choice;
    for (const auto& [name, set] : scenario.delivery) {
        const QString key = QString::fromStdString(name);
        result.field.choices.push_back({key, key});
    }
    return result;
}

std::vector<Row<Offer>> hostRows(const models::Scenario& scenario, const Offer& offer, Tier tier) {
    const auto group = FieldGroup::Overheads;
    std::vector<Row<Offer>> rows;
    rows.push_back(overheadSetRow(scenario, tier));
    if (tier != Tier::BareMetal) {
        rows.push_back(
            choiceRow<Offer>(
                u"tenancy"_s, FieldWords::tr("Tenancy"), FieldGroup::Constraints,
                {{u"shared_host"_s, FieldWords::tr("Shared host")},
                 {u"whole_host"_s, FieldWords::tr("Whole host")},
                 {u"dedicated"_s, FieldWords::tr("Dedicated")}},
                [](Offer & o) -> auto& { return o.tenancy; })
                .help(FieldWords::tr("Whether others may run on the same host; decides who may use the offer."))
                .fallback(FieldWords::tr("Shared host")));
    }
    rows.push_back(row<Offer>(
                       u"fabric"_s, FieldWords::tr("Fabric between nodes"), {}, FieldGroup::Constraints, kAny,
                       [](Offer & o) -> auto& { return o.fabric; })
                       .help(FieldWords::tr("Jobs larger than a node need a fabric."))
                       .fallback(FieldWords::tr("yes")));
    rows.push_back(row<Offer>(
                       u"host_gpus"_s, FieldWords::tr("GPUs per host"), FieldWords::tr("GPUs"), group, kAtLeastOne,
                       [](Offer & o) -> auto& { return o.hostGpus; })
                       .help(FieldWords::tr("How many GPUs share the fate of one host when it is disturbed."))
                       .fallback(tier == Tier::BareMetal ? QString::number(offer.gpusPerNode) : u"8"_s));
    rows.push_back(row<Offer>(
                       u"interruptions_per_gpu_hour"_s, FieldWords::tr("Interruptions"), FieldWords::tr("per GPU-hour"),
                       group, kAtLeastZero, [](Offer & o) -> auto& { return o.interruptionsPerGpuHour; })
                       .help(FieldWords::tr("Failures that stop a job, for each GPU and hour."))
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(
                       u"recovery_hours"_s, FieldWords::tr("Recovery"), FieldWords::tr("hours"), group, kAtLeastZero,
                       [](Offer & o) -> auto& { return o.recoveryHours; })
                       .help(FieldWords::tr("From an interruption until the job can start again."))
                       .fallback(u"0"_s));
    return rows;
}

}  // namespace

void addOfferFields(const models::Scenario& scenario, std::vector<Field>& fields) {
    for (const Tier tier : models::kTiers) {
        if (!scenario.offer(tier)) continue;
        const Offer& offer = *scenario.offer(tier);
        const auto name = models::kTierNames[models::index(tier)];
        const QString prefix = u"offers."_s + QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
        const auto find = [tier](models::Scenario& s) -> Offer& { return *s.offer(tier); };
        std::vector<std::vector<Row<Offer>>> parts;
        parts.push_back(priceRows());
        parts.push_back(models::isCommitted(tier) ? committedRows() : elasticRows(offer));
        if (tier == Tier::Spot) parts.push_back(spotRows());
        parts.push_back(hostRows(scenario, offer, tier));
        for (auto& rows : parts) bindRows<Offer>(std::move(rows), prefix, tierTitle(tier), find, fields);
    }
}

}  // namespace splitpoint::ui::detail
