#include "models/files/scenario_fields.h"

#include <algorithm>
#include <cassert>

#include "models/files/faults.h"
#include "models/files/field_specs.h"
#include "models/scenarios/variant_fields.h"

namespace splitpoint::models {

namespace {

constexpr double kMaxUsd = 1e9;
constexpr double kMaxHours = 1e6;
constexpr double kMaxCount = 1e6;
constexpr double kMaxRate = 1e6;
constexpr double kMaxFactor = 1e3;
constexpr double kMaxShare = 100;

constexpr std::array<std::string_view, 5> kKinds{"training", "inference", "batch", "experiment", "other"};
constexpr std::array<std::string_view, 3> kIsolations{"shared", "single_tenant_host", "bare_metal_only"};
constexpr std::array<std::string_view, 3> kPlacements{"any", "bare_metal", "virtual"};
constexpr std::array<std::string_view, 2> kSplits{"hourly", "by_job"};
constexpr std::array<std::string_view, 3> kTenancies{"shared_host", "whole_host", "dedicated"};
constexpr std::array<std::string_view, 2> kDeliveries{"bare_metal", "virtual"};
constexpr std::array<std::string_view, 2> kCountings{"within_horizon", "full_term"};

ObjectFields perComponent(std::string_view what, double min, double max, std::string_view description) {
    ObjectFields object{what, {}};
    for (const auto name : kComponentNames) object.fields.push_back(estimate(name, min, max, description));
    return object;
}

const ObjectFields& timeSharesFields() {
    static const ObjectFields fields =
        perComponent("time_shares", 0, 1, "Share of the workload's time on bare metal; all shares sum to 1");
    return fields;
}

const ObjectFields& slowdownFields() {
    static const ObjectFields fields =
        perComponent("slowdown", 0.5, kMaxFactor, "Time this part takes against bare metal; 1 where it is not given");
    return fields;
}

const ObjectFields& disturbanceFields() {
    static const ObjectFields fields{
        "disturbance",
        {estimate("probability", 0, 1, "Chance that a host-hour is disturbed"),
         estimate("slowdown", 0, kMaxFactor, "Extra time of all work while it is: 0.28 takes 1.28 times as long"),
         estimate("io_slowdown", 0, kMaxFactor,
                  "Extra time of what neighbors share: cpu, storage, network, host-device transfer")}};
    return fields;
}

const ObjectFields& horizonFields() {
    static const ObjectFields fields{"horizon",
                                     {text("start", "Date of hour 0, YYYY-MM-DD; a label, it changes no figure"),
                                      required(integer("hours", 1, kMaxHorizonHours, "Length of the horizon, h"))}};
    return fields;
}

ObjectFields perDelivery(std::string_view what, double max, std::string_view description) {
    return {what, {estimate("bare_metal", 0, max, description), estimate("virtual", 0, max, description)}};
}

const ObjectFields& operationsFields() {
    static const ObjectFields hours =
        perDelivery("hours_per_gpu_month", kMaxHours, "Staff hours per GPU and month of 730 h");
    static const ObjectFields fixed =
        perDelivery("fixed_usd_per_month", kMaxUsd, "USD a month of 730 h if the delivery is used at all");
    static const ObjectFields fields{
        "operations",
        {estimate("hourly_wage_usd", 0, kMaxUsd, "USD per staff hour"),
         nested(FieldKind::Object, "hours_per_gpu_month", hours, "Staff hours by delivery"),
         nested(FieldKind::Object, "fixed_usd_per_month", fixed, "Fixed cost of running a platform, by delivery")}};
    return fields;
}

const ObjectFields& extraCostFields() {
    static const ObjectFields fields{
        "an extra cost",
        {text("name", "What it is"), required(choice("delivery", kDeliveries, "The delivery that causes it")),
         estimate("usd_per_month", 0, kMaxUsd, "USD a month of 730 h if the delivery is used"),
         estimate("usd_per_gpu_hour", 0, kMaxUsd, "USD per rented GPU-hour of the delivery")}};
    return fields;
}

const ObjectFields& currentSpendFields() {
    static const ObjectFields fields{
        "current_spend",
        {text("name", "What it is"),
         required(aboveMin(number("usd_per_month", 0, kMaxUsd, "What is paid today, USD a month of 730 h"))),
         aboveMin(number("useful_gpu_hours_per_month", 0, kMaxDemandGpus * kHoursPerMonth,
                         "Useful GPU-hours a month that it buys; left out: not known"))}};
    return fields;
}

const ObjectFields& correlationFields() {
    static const ObjectFields fields{
        "correlations",
        {number("tier_prices", 0, 1, "Rank correlation between the prices of the offers"),
         number("growth_and_peakedness", -1, 1, "Rank correlation of a workload's growth and peakedness"),
         number("virtual_slowdowns", 0, 1, "Rank correlation between the slowdowns of one overhead set")}};
    return fields;
}

const ObjectFields& calibrationFields() {
    static const ObjectFields fields{
        "calibration",
        {required(number("staff_hours", 0, kMaxHours, "Staff hours of one full calibration run on one machine")),
         required(number("machine_hours", 0, kMaxHours, "Hours that the run holds the whole machine"))}};
    return fields;
}

constexpr unsigned bit(Tier tier) {
    return 1U << index(tier);
}
constexpr unsigned kCommitted = bit(Tier::BareMetal) | bit(Tier::Reserved);
constexpr unsigned kElastic = bit(Tier::OnDemand) | bit(Tier::Spot);
constexpr unsigned kVirtual = bit(Tier::Reserved) | kElastic;
constexpr unsigned kAll = kCommitted | kElastic;

ObjectFields offerOf(Tier tier) {
    const std::pair<unsigned, FieldSpec> all[] = {
        {kAll, text("name", "Provider and product")},
        {kAll, required(text("gpu", "GPU model"))},
        {kAll, required(aboveMin(estimate("usd_per_gpu_hour", 0, kMaxUsd, "Price, USD per GPU-hour")))},
        {kAll, required(integer("gpus_per_node", 1, kMaxCount, "GPUs in the rental unit"))},
        {kElastic,
         integer("instance_gpus", 0, kMaxCount, "Billing step in GPUs; left out: gpus_per_node; 0: bills fractions")},
        {kVirtual, choice("tenancy", kTenancies, "Who else is on the host; left out: shared_host")},
        {kAll, flag("fabric", "Whether jobs larger than a unit can run; left out: true")},
        {kAll, integer("host_gpus", 1, kMaxCount,
                       "GPUs a host; left out: gpus_per_node for bare metal, 8 for virtual offers")},
        {kAll, text("overheads", "Overhead set in delivery; left out: bare_metal or virtual")},
        {kAll, aboveMin(number("relative_speed", 0, kMaxFactor,
                               "Speed against the reference GPU; required where the GPU differs"))},
        {kCommitted, number("term_hours", 0, kMaxHours, "Length of the commitment, h; 0: none")},
        {kCommitted, estimate("spare_share", 0, kMaxShare, "Spare nodes paid for, as a share of the nodes")},
        {kCommitted, estimate("setup_usd_per_node", 0, kMaxUsd, "Once per node, USD")},
        {kCommitted, estimate("provisioning_hours", 0, kMaxHours, "Time until a node serves, h")},
        {kElastic, estimate("boot_hours", 0, kMaxHours, "Paid time before an instance serves, h")},
        {kElastic, estimate("scale_down_hours", 0, kMaxHours, "Paid time after an instance is last needed, h")},
        {kAll, estimate("recovery_hours", 0, kMaxHours, "Time to get capacity back after an interruption, h")},
        {kAll, estimate("interruptions_per_gpu_hour", 0, kMaxRate, "Faults per GPU-hour")},
        {bit(Tier::Spot),
         estimate("reclaims_per_hour", 0, kMaxRate, "Chance an hour that spot takes a whole job back")},
        {bit(Tier::Spot),
         estimate("availability", 0, 1, "Share of the wanted spot capacity that is there; left out: 1")}};
    constexpr std::array<std::string_view, kTierCount> names{"a bare-metal offer", "a reserved virtual offer",
                                                             "an on-demand offer", "a spot offer"};
    ObjectFields object{names[index(tier)], {}};
    for (const auto& [tiers, spec] : all) {
        if ((tiers & bit(tier)) != 0U) object.fields.push_back(spec);
    }
    return object;
}

const ObjectFields& offersFields() {
    static const ObjectFields fields{
        "offers",
        {nested(FieldKind::Object, "bare_metal", offerFields(Tier::BareMetal), "Whole machines held for all hours"),
         nested(FieldKind::Object, "reserved_virtual", offerFields(Tier::Reserved),
                "Virtual machines held for all hours"),
         nested(FieldKind::Object, "on_demand", offerFields(Tier::OnDemand), "Virtual machines by the hour"),
         nested(FieldKind::Object, "spot", offerFields(Tier::Spot),
                "Reclaimable virtual machines, used beside on demand only")}};
    return fields;
}

}  // namespace

std::string FieldSpec::range() const {
    if (aboveMin) return "above " + shortNumber(min) + ", at most " + shortNumber(max);
    return shortNumber(min) + " to " + shortNumber(max);
}

const FieldSpec* ObjectFields::find(std::string_view key) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& spec) { return spec.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldSpec& ObjectFields::at(std::string_view key) const {
    const FieldSpec* spec = find(key);
    assert(spec != nullptr);
    return *spec;
}

std::vector<std::string_view> ObjectFields::keys() const {
    std::vector<std::string_view> keys;
    for (const auto& spec : fields) keys.push_back(spec.key);
    return keys;
}

const ObjectFields& workloadFields() {
    static const ObjectFields fields{
        "a workload",
        {required(text("name", "Distinct name")), choice("kind", kKinds, "What it does; left out: other"),
         required(nested(FieldKind::Object, "demand", demandFields(),
                         "Useful GPUs hour by hour: one of hourly_gpus, csv, week, template")),
         aboveMin(estimate("demand_level", 0, kMaxFactor,
                           "Range of a factor on the whole curve, around 1; left out: as drawn")),
         aboveMin(estimate("demand_peakedness", 0, kMaxShare,
                           "Range of a power on the curve at equal GPU-hours, around 1; above 1 is peakier")),
         aboveMin(estimate("growth_per_year", -1, 100, "Growth of the demand, fraction a year")),
         integer("gpus_per_job", 1, kMaxCount, "GPUs of one synchronous job; left out: 1"),
         choice("split", kSplits,
                "Whether demand is divided by GPU or by whole jobs; left out: hourly for inference and 1-GPU jobs, "
                "else by_job"),
         required(nested(FieldKind::Object, "time_shares", timeSharesFields(),
                         "Where its time goes on bare metal; shares sum to 1")),
         integer("time_shares_gpus", 1, kMaxCount, "GPUs the shares were measured with; left out: gpus_per_job"),
         estimate("overlap", 0, 1, "How far computing and moving data overlap"),
         estimate("headroom", 0, kMaxShare, "Capacity held beyond the mean; left out: 0.5 for inference, else 0"),
         aboveMin({"measured_slowdown", FieldKind::Estimates,
                   "Its own measured slowdown by overhead set; replaces the component slowdowns", 0, kMaxFactor}),
         choice("isolation", kIsolations, "Who may be on the same host; left out: shared"),
         choice("placement", kPlacements, "Where it may run; left out: any"),
         integer("max_delay_hours", 0, kMaxHorizonHours, "Hours its work may wait"),
         flag("interruptible", "Whether it may use spot; left out: false"),
         estimate("checkpoint_hours", 0, kMaxHours, "Time to write a checkpoint, h; 0: none are written"),
         estimate("restart_hours", 0, kMaxHours, "Time to start again after an interruption, h"),
         aboveMin(estimate("checkpoint_interval_hours", 0, kMaxHours,
                           "Work between checkpoints, h; left out: the optimum"))}};
    return fields;
}

const ObjectFields& offerFields(Tier tier) {
    static const PerTier<ObjectFields> fields{offerOf(Tier::BareMetal), offerOf(Tier::Reserved),
                                              offerOf(Tier::OnDemand), offerOf(Tier::Spot)};
    return fields[index(tier)];
}

const ObjectFields& overheadSetFields() {
    static const ObjectFields fields{
        "an overhead set",
        {nested(FieldKind::Object, "slowdown", slowdownFields(), "Slowdown of each component against bare metal"),
         nested(FieldKind::Object, "disturbance", disturbanceFields(), "Noise of neighbors and of the host")}};
    return fields;
}

const ObjectFields& scenarioFields() {
    static const ObjectFields fields{
        "a scenario",
        {required(integer("splitpoint", 1, 1, "Version of this format")),
         required(text("name", "Name of the scenario")),
         text("currency", "USD; prices are in usd_ fields"),
         required(nested(FieldKind::Object, "horizon", horizonFields(), "The hours that are looked at")),
         text("reference_gpu",
              "GPU that useful GPUs are counted in; left out: the bare-metal offer's, else the first offer's"),
         required(nested(FieldKind::Objects, "workloads", workloadFields(), "What has to run; at least one")),
         required(nested(FieldKind::Object, "offers", offersFields(),
                         "At least one of bare_metal, reserved_virtual, on_demand")),
         required(nested(FieldKind::Named, "delivery", overheadSetFields(),
                         "Overhead sets by name; those that offers use must be here")),
         nested(FieldKind::Object, "operations", operationsFields(), "What running the platforms costs"),
         estimate("transfer_usd_per_overflow_gpu_hour", 0, kMaxUsd,
                  "Price of moving overflow work in a hybrid, USD per elastic GPU-hour"),
         nested(FieldKind::Objects, "extra_costs", extraCostFields(), "Further costs"),
         choice("count_commitment", kCountings,
                "Whether a term past the horizon is paid to its end; left out: within_horizon"),
         nested(FieldKind::Object, "current_spend", currentSpendFields(),
                "What is paid today for the same work, to compare with"),
         nested(FieldKind::Object, "correlations", correlationFields(),
                "How inputs that are ranges move together; left out: each by itself"),
         nested(FieldKind::Object, "calibration", calibrationFields(),
                "What measuring one machine costs, for the value of calibrating"),
         {"provenance", FieldKind::Free, "Where the figures come from; free-form, the model ignores it"},
         nested(FieldKind::Objects, "scenarios", variantFields(),
                "Further scenarios, each a parent and a list of changes; what stands above is the baseline")}};
    return fields;
}

template <>
std::span<const std::string_view> choiceNames<WorkloadKind>() {
    return kKinds;
}
template <>
std::span<const std::string_view> choiceNames<Isolation>() {
    return kIsolations;
}
template <>
std::span<const std::string_view> choiceNames<Placement>() {
    return kPlacements;
}
template <>
std::span<const std::string_view> choiceNames<Split>() {
    return kSplits;
}
template <>
std::span<const std::string_view> choiceNames<Tenancy>() {
    return kTenancies;
}
template <>
std::span<const std::string_view> choiceNames<Delivery>() {
    return kDeliveries;
}
template <>
std::span<const std::string_view> choiceNames<CommitmentCounting>() {
    return kCountings;
}

}  // namespace splitpoint::models
