#include "ui/inputs/field_parts.h"

namespace splitpoint::ui::detail {

using models::Offer;
using models::Tier;

namespace {

QString tierTitle(Tier tier) {
    static const std::array<QString, models::kTierCount> titles{u"Bare metal"_s, u"Reserved virtual"_s, u"On demand"_s, u"Spot"_s};
    return titles.at(models::index(tier));
}

std::vector<Row<Offer>> priceRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(u"usd_per_gpu_hour"_s, u"Price"_s, u"USD per GPU-hour"_s, group, kAboveZero,
                              [](Offer& o) -> auto& { return o.usdPerGpuHour; })
                       .help(u"List price or quote. A missing price is an error, never 0."_s)
                       .money());
    rows.push_back(row<Offer>(u"name"_s, u"Offer"_s, {}, group, kAny, [](Offer& o) -> auto& { return o.name; })
                       .help(u"Provider, product and date of the price."_s));
    rows.push_back(row<Offer>(u"gpu"_s, u"GPU"_s, {}, group, kAboveZero, [](Offer& o) -> auto& { return o.gpu; })
                       .help(u"GPU model. Where it differs from the reference GPU a relative speed is needed."_s));
    rows.push_back(row<Offer>(u"relative_speed"_s, u"Relative speed"_s, u"× reference"_s, group, kAboveZero,
                              [](Offer& o) -> auto& { return o.relativeSpeed; })
                       .help(u"Speed of this GPU against the reference GPU."_s)
                       .fallback(u"1"_s));
    rows.push_back(row<Offer>(u"gpus_per_node"_s, u"GPUs per node"_s, u"GPUs"_s, group, kAtLeastOne,
                              [](Offer& o) -> auto& { return o.gpusPerNode; })
                       .help(u"The rental unit."_s));
    return rows;
}

std::vector<Row<Offer>> committedRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(u"term_hours"_s, u"Term"_s, u"hours"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.termHours; })
                       .help(u"Shortest time that must be paid; 0 for none, 8,760 for a year."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(u"setup_usd_per_node"_s, u"Setup"_s, u"USD per node"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.setupUsdPerNode; })
                       .help(u"Paid once for every node."_s)
                       .fallback(u"0"_s)
                       .money());
    rows.push_back(row<Offer>(u"spare_share"_s, u"Spares"_s, u"share"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.spareShare; })
                       .help(u"Nodes paid beyond those that serve, as a share of them."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(u"provisioning_hours"_s, u"Provisioning"_s, u"hours"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.provisioningHours; })
                       .help(u"Until a committed node serves; shown with what bridging that time costs."_s)
                       .fallback(u"0"_s));
    return rows;
}

std::vector<Row<Offer>> elasticRows(const Offer& offer) {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(u"instance_gpus"_s, u"Billed in steps of"_s, u"GPUs"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.instanceGpus; })
                       .help(u"Whole instances are billed; 0 bills fractions of a GPU."_s)
                       .fallback(QString::number(offer.gpusPerNode)));
    rows.push_back(row<Offer>(u"boot_hours"_s, u"Boot"_s, u"hours"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.bootHours; })
                       .help(u"Paid at every start, before the instance serves."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(u"scale_down_hours"_s, u"Scale-down delay"_s, u"hours"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.scaleDownHours; })
                       .help(u"Paid at every stop, after the instance has served."_s)
                       .fallback(u"0"_s));
    return rows;
}

std::vector<Row<Offer>> spotRows() {
    const auto group = FieldGroup::Prices;
    std::vector<Row<Offer>> rows;
    rows.push_back(row<Offer>(u"reclaims_per_hour"_s, u"Reclaims"_s, u"per hour"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.reclaimsPerHour; })
                       .help(u"How often the provider takes the capacity back; a reclaim stops a whole job."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(u"availability"_s, u"Availability"_s, u"share"_s, group, kShare,
                              [](Offer& o) -> auto& { return o.availability; })
                       .help(u"Share of the elastic demand that spot can serve; on demand serves the rest."_s)
                       .fallback(u"1"_s));
    return rows;
}

/// One of the scenario's own sets.
Row<Offer> overheadSetRow(const models::Scenario& scenario, Tier tier) {
    auto result = row<Offer>(u"overheads"_s, u"Overhead set"_s, {}, FieldGroup::Overheads, kAny,
                             [](Offer& o) -> auto& { return o.overheads; })
                      .help(u"Which set of slowdowns and disturbance holds for this offer."_s)
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
        rows.push_back(choiceRow<Offer>(u"tenancy"_s, u"Tenancy"_s, FieldGroup::Constraints,
                                        {{u"shared_host"_s, u"Shared host"_s},
                                         {u"whole_host"_s, u"Whole host"_s},
                                         {u"dedicated"_s, u"Dedicated"_s}},
                                        [](Offer& o) -> auto& { return o.tenancy; })
                           .help(u"Whether others may run on the same host; decides who may use the offer."_s)
                           .fallback(u"Shared host"_s));
    }
    rows.push_back(row<Offer>(u"fabric"_s, u"Fabric between nodes"_s, {}, FieldGroup::Constraints, kAny,
                              [](Offer& o) -> auto& { return o.fabric; })
                       .help(u"Jobs larger than a node need a fabric."_s)
                       .fallback(u"yes"_s));
    rows.push_back(row<Offer>(u"host_gpus"_s, u"GPUs per host"_s, u"GPUs"_s, group, kAtLeastOne,
                              [](Offer& o) -> auto& { return o.hostGpus; })
                       .help(u"How many GPUs share the fate of one host when it is disturbed."_s)
                       .fallback(tier == Tier::BareMetal ? QString::number(offer.gpusPerNode) : u"8"_s));
    rows.push_back(row<Offer>(u"interruptions_per_gpu_hour"_s, u"Interruptions"_s, u"per GPU-hour"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.interruptionsPerGpuHour; })
                       .help(u"Failures that stop a job, for each GPU and hour."_s)
                       .fallback(u"0"_s));
    rows.push_back(row<Offer>(u"recovery_hours"_s, u"Recovery"_s, u"hours"_s, group, kAtLeastZero,
                              [](Offer& o) -> auto& { return o.recoveryHours; })
                       .help(u"From an interruption until the job can start again."_s)
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
