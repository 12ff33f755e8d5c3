#include "models/import/bill_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "models/import/fingerprints.h"
#include "models/import/number_text.h"
#include "models/import/record_loop.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kMostPeriodSeconds = 366.0 * 86400;
constexpr double kMostAmount = 1e12;

/// A member of a small JSON object as text; empty where it is none.
std::string memberOf(std::string_view json, const char* name) {
    if (json.empty() || json.front() != '{' || json.size() > 65536) return "";
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object() || !parsed.contains(name)) return "";
    const auto& member = parsed[name];
    return member.is_string() ? member.get<std::string>() : member.is_number() ? member.dump() : "";
}

/// What one of a unit is.
struct UnitHours {
    double hours = 1;
    bool ofGpus = false;  ///< of one GPU; else of a machine
};

/// A unit of machine time, as FOCUS ("Hours", "GPU-Hours"), AWS ("Hrs") and others write it; absent where it is none.
std::optional<UnitHours> unitHours(std::string_view text) {
    std::string word;
    for (const char c : text.substr(0, 32)) word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    UnitHours unit;
    std::string_view rest = word;
    for (const std::string_view before : {"1 ", "gpu", "instance"}) {
        if (!rest.starts_with(before)) continue;
        unit.ofGpus = unit.ofGpus || before == "gpu";
        rest.remove_prefix(before.size());
        while (rest.starts_with(' ') || rest.starts_with('-') || rest.starts_with('_')) rest.remove_prefix(1);
    }
    static constexpr std::array<std::pair<std::string_view, double>, 13> kUnits{{{"hour", 1},
                                                                                 {"hours", 1},
                                                                                 {"hr", 1},
                                                                                 {"hrs", 1},
                                                                                 {"h", 1},
                                                                                 {"minute", 1.0 / 60},
                                                                                 {"minutes", 1.0 / 60},
                                                                                 {"second", 1.0 / 3600},
                                                                                 {"seconds", 1.0 / 3600},
                                                                                 {"sec", 1.0 / 3600},
                                                                                 {"secs", 1.0 / 3600},
                                                                                 {"day", 24},
                                                                                 {"days", 24}}};
    const auto known =
        std::find_if(kUnits.begin(), kUnits.end(), [rest](const auto& one) { return one.first == rest; });
    if (known == kUnits.end()) return std::nullopt;
    unit.hours = known->second;
    return unit;
}

}  // namespace

BillRowReader::BillRowReader(Reading reading, ImportChoices choices, LocalClock clock)
    : reading_(std::move(reading)),
      choices_(std::move(choices)),
      clock_(std::move(clock)),
      instances_(choices_.gpusPerInstance),
      focus_(reading_.kind.value == ImportKind::Focus) {
    const auto column = [this](const char* focus, const char* legacy, const char* second) {
        if (focus_) return focus == nullptr ? std::nullopt : reading_.columnNamed(focus);
        auto found = legacy == nullptr ? std::nullopt : reading_.columnNamed(legacy);
        if (!found && second != nullptr) found = reading_.columnNamed(second);
        return found;
    };
    begin_ = reading_.columnOf(Role::Start);
    end_ = reading_.columnOf(Role::End);
    quantity_ = reading_.columnOf(Role::Value);
    group_ = reading_.groupBy.value.empty() ? std::nullopt : reading_.columnNamed(reading_.groupBy.value);
    currency_ = column("BillingCurrency", "lineItem/CurrencyCode", "line_item_currency_code");
    category_ = column("ChargeCategory", "lineItem/LineItemType", "line_item_line_item_type");
    description_ = column("ChargeDescription", "lineItem/LineItemDescription", "line_item_line_item_description");
    meter_ = column("SkuMeter", "lineItem/UsageType", "line_item_usage_type");
    details_ = column("SkuPriceDetails", nullptr, nullptr);
    type_ = column(nullptr, "product/instanceType", "product_instance_type");
    gpus_ = column(nullptr, "product/gpu", "product_gpu");
    billed_ = column("BilledCost", "lineItem/UnblendedCost", "line_item_unblended_cost");
    effective_ = column("EffectiveCost", nullptr, nullptr);
    list_ = column("ListCost", "pricing/publicOnDemandCost", "pricing_public_on_demand_cost");
    status_ = column("CommitmentDiscountStatus", nullptr, nullptr);
    pricing_ = column("PricingCategory", nullptr, nullptr);
    commitment_ = column("CommitmentDiscountId", nullptr, nullptr);
    const bool priced = quantity_ && reading_.columns[*quantity_].name == "PricingQuantity";
    unit_ = column(priced ? "PricingUnit" : "ConsumedUnit", "pricing/unit", "pricing_unit");
    class_ = column("ChargeClass", nullptr, nullptr);
    planEffective_ =
        column(nullptr, "savingsPlan/SavingsPlanEffectiveCost", "savings_plan_savings_plan_effective_cost");
    reservationEffective_ = column(nullptr, "reservation/EffectiveCost", "reservation_effective_cost");
    unusedFee_ = column(nullptr, "reservation/UnusedRecurringFee", "reservation_unused_recurring_fee");
    unusedUpfront_ = column(nullptr, "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod",
                            "reservation_unused_amortized_upfront_fee_for_billing_period");
    commitmentToDate_ = column(nullptr, "savingsPlan/TotalCommitmentToDate", "savings_plan_total_commitment_to_date");
    usedCommitment_ = column(nullptr, "savingsPlan/UsedCommitment", "savings_plan_used_commitment");
    plan_ = column(nullptr, "savingsPlan/SavingsPlanARN", "savings_plan_savings_plan_a_r_n");
    if (!plan_) plan_ = column(nullptr, "lineItem/ResourceId", "line_item_resource_id");
    id_ = column(nullptr, "identity/LineItemId", "identity_line_item_id");
}

Result<BillRowReader> BillRowReader::of(const Reading& reading, const ImportChoices& choices,
                                        const std::string& label) {
    auto clock = LocalClock::of(reading);
    if (!clock) return tl::unexpected(clock.error());
    BillRowReader reader(reading, choices, std::move(*clock));
    const auto lacks = [&](const std::string& what) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no column for " + what});
    };
    if (!reader.begin_ || !reader.end_) return lacks("the period of a charge (its start and end)");
    if (!reader.category_) return lacks("the kind of a charge (ChargeCategory, LineItemType)");
    if (!reader.billed_) return lacks("the cost (BilledCost, UnblendedCost)");
    if (!reader.quantity_) return lacks("the quantity used (ConsumedQuantity, UsageAmount)");
    if (!reading.groupBy.value.empty() && !reader.group_)
        return lacks("groups named " + inQuotes(reading.groupBy.value));
    return reader;
}

std::string_view BillRowReader::text(const Fields& fields, std::optional<std::size_t> column) const {
    if (!column || *column >= fields.size() || fields[*column] == "NULL" || fields[*column] == "null") return {};
    return fields[*column];
}

std::optional<double> BillRowReader::number(const Fields& fields, std::optional<std::size_t> column) const {
    const std::string_view cell = text(fields, column);
    if (cell.empty()) return std::nullopt;
    const auto value = parseNumber(cell, reading_.decimalMark.value);
    return value && std::abs(*value) <= kMostAmount ? value : std::nullopt;
}

BillBatch BillRowReader::read(std::string_view piece, bool first) const {
    BillBatch batch(choices_.fixes);
    LocalClock clock = clock_;
    readRecords(RecordReader(piece, {reading_.delimiter.value, true}), reading_.columns, true, first, batch,
                [&](const Fields& fields, std::uint64_t line) {
                    ++batch.records;
                    readRow(fields, line, clock, batch);
                });
    return batch;
}

void BillRowReader::readRow(const Fields& fields, std::uint64_t line, LocalClock& clock, BillBatch& batch) const {
    FindingLog& findings = batch.findings;
    if (!hasFieldPerColumn(fields, reading_.columns, false, line, findings)) return;
    BillRow row;
    row.row = line;
    const Moment begin = clock.read(fields[*begin_]), end = clock.read(fields[*end_]);
    if (!begin.known() || !end.known() || !(end.seconds > begin.seconds) ||
        end.seconds - begin.seconds > kMostPeriodSeconds) {
        return findings.addLazily(FindingKind::BadTime, line, [&] {
            return inQuotes(fields[*begin_]) + " to " + inQuotes(fields[*end_]) + " is no period of a bill";
        });
    }
    row.begin = begin.seconds;
    row.end = end.seconds;
    if (!text(fields, billed_).empty() && !number(fields, billed_)) {
        return findings.addLazily(FindingKind::BadNumber, line,
                                  [&] { return "the cost " + inQuotes(fields[*billed_]) + " is no number"; });
    }
    std::uint64_t fingerprint = 0;
    if (id_ && !text(fields, id_).empty())
        fingerprint = Fingerprints::of(text(fields, id_), static_cast<std::uint64_t>(std::llround(row.begin)) ^
                                                              Fingerprints::of(text(fields, category_)));
    else
        for (const auto field : fields) fingerprint = Fingerprints::of(field, fingerprint);
    row.fingerprint = fingerprint;
    if (!(focus_ ? readFocus(fields, row, findings) : readReport(fields, row, findings))) return;
    row.currency = batch.currencies.numberOf(text(fields, currency_));
    if (row.kind == BillRow::Kind::Fee) row.plan = batch.plans.numberOf(text(fields, plan_));
    row.group = batch.groups.numberOf(group_ ? text(fields, group_) : std::string_view("all"));
    batch.rows.push_back(row);
}

std::optional<double> BillRowReader::knownGpusOf(const Fields& fields, std::string_view type) const {
    if (const auto given = choices_.gpusPerInstance.find(std::string(type));
        given != choices_.gpusPerInstance.end() && !type.empty())
        return given->second;
    const auto stated = number(fields, gpus_);
    if (stated && *stated > 0) return stated;
    if (const auto count = parseNumber(memberOf(text(fields, details_), "GpuCount"), DecimalMark::Point)) return count;
    return instances_.of(type);
}

double BillRowReader::gpusOf(const Fields& fields, std::string_view type, std::uint64_t row,
                             FindingLog& findings) const {
    if (const auto known = knownGpusOf(fields, type)) return *known;
    if (InstanceGpus::looksLikeGpu(type)) {
        findings.addLazily(FindingKind::UnknownGpuCount, row, [&] {
            return "how many GPUs a " + inQuotes(type) +
                   " has is not known here, so that it counts as none (say it with GPUs per instance)";
        });
    }
    return 0;
}

void BillRowReader::tellOfUnknownMachine(const Fields& fields, std::string_view type, const BillRow& row,
                                         FindingLog& findings) const {
    // "BM.GPU.H100.8", "Nvidia H100 80GB GPU running": hours of something with GPUs in words that are no known type.
    if (row.cost <= 0 || InstanceGpus::looksLikeGpu(type)) return;
    for (const std::string_view words : {text(fields, meter_), text(fields, description_)}) {
        if (!InstanceGpus::looksLikeGpu(words)) continue;
        if (knownGpusOf(fields, type)) return;  // none, as the bill says
        return findings.addLazily(FindingKind::UnknownGpuCount, row.row, [&] {
            return "whether " + inQuotes(words) +
                   " is a machine of its own is not known here, so that it counts as a cost without GPUs";
        });
    }
}

BillRowReader::Counted BillRowReader::readQuantity(const Fields& fields, double gpus, BillRow& row,
                                                   FindingLog& findings) const {
    const std::string_view cell = text(fields, quantity_), unitText = text(fields, unit_);
    const auto quantity = number(fields, quantity_);
    if (!cell.empty() && !quantity) {
        findings.addLazily(FindingKind::BadNumber, row.row,
                           [&] { return "the quantity " + inQuotes(cell) + " is no number"; });
        return Counted::LeftOut;
    }
    const auto unit = unitText.empty() ? UnitHours{} : unitHours(unitText);
    if (!unit) {
        findings.addLazily(FindingKind::UnknownGpuCount, row.row, [&] {
            return "the quantity is in " + inQuotes(unitText) +
                   ", which is no time of machines or GPUs, so that the row counts as a cost without GPUs";
        });
        return Counted::Other;
    }
    if (!quantity && row.cost > 0) {
        findings.addLazily(FindingKind::UnknownGpuCount, row.row,
                           [] { return std::string("the row has no quantity, so that it counts as no GPUs"); });
    }
    const double hours = quantity.value_or(0) * unit->hours;
    row.instanceHours = unit->ofGpus ? hours / gpus : hours;
    row.gpuHours = unit->ofGpus ? hours : hours * gpus;
    if (hours < 0 && row.cost >= 0 && text(fields, class_) != "Correction") {
        findings.addLazily(FindingKind::Negative, row.row,
                           [&] { return "the quantity " + inQuotes(cell) + " is below 0"; });
        if (findings.fix(FindingKind::Negative) == Fix::LeaveOut) return Counted::LeftOut;
        row.instanceHours = row.gpuHours = 0;
    }
    return Counted::Machine;
}

bool BillRowReader::readFocus(const Fields& fields, BillRow& row, FindingLog& findings) const {
    const std::string_view category = text(fields, category_), status = text(fields, status_),
                           pricing = text(fields, pricing_);
    const double billed = number(fields, billed_).value_or(0), effective = number(fields, effective_).value_or(billed);
    row.listCost = number(fields, list_).value_or(0);
    row.cost = billed;
    if (category == "Purchase") {
        if (text(fields, commitment_).empty()) return true;  // Other
        row.kind = BillRow::Kind::Purchase;
        findings.addLazily(FindingKind::PurchaseLeftOut, row.row, [&] {
            return inQuotes(text(fields, description_)) + " is spread over the hours that it covers already";
        });
        return true;
    }
    if (category != "Usage") return true;
    std::string type = memberOf(text(fields, details_), "InstanceType");
    if (type.empty()) type = InstanceGpus::typeIn(text(fields, meter_));
    if (type.empty()) type = InstanceGpus::typeIn(text(fields, description_));
    if (status == "Unused") {
        row.tier = PaidTier::Unused;
        row.cost = effective;
        findings.addLazily(FindingKind::UnusedCommitment, row.row,
                           [&] { return inQuotes(text(fields, description_)) + " was paid and not used"; });
        return true;
    }
    // Without a commitment nothing is spread, so the billed cost is the cost, also where somebody rounded the other
    // one.
    const bool committed = pricing == "Committed" || (pricing.empty() && status == "Used");
    if (committed) row.cost = effective;
    const auto unit = unitHours(text(fields, unit_));
    double gpus = 0;
    if (unit && unit->ofGpus) {
        // GPU-hours count whatever machine they are of; how many it has only says how many machines there are.
        gpus = knownGpusOf(fields, type).value_or(1);
        if (gpus <= 0) gpus = 1;
    } else {
        gpus = gpusOf(fields, type, row.row, findings);
        if (gpus <= 0 && unit) tellOfUnknownMachine(fields, type, row, findings);
    }
    if (gpus <= 0) return true;
    const Counted counted = readQuantity(fields, gpus, row, findings);
    if (counted == Counted::Machine) {
        row.tier = committed ? PaidTier::Committed : pricing == "Dynamic" ? PaidTier::Spot : PaidTier::OnDemand;
    }
    return counted != Counted::LeftOut;
}

bool BillRowReader::readReport(const Fields& fields, BillRow& row, FindingLog& findings) const {
    const std::string_view kind = text(fields, category_), usage = text(fields, meter_);
    row.cost = number(fields, billed_).value_or(0);
    row.listCost = number(fields, list_).value_or(0);
    if (kind == "SavingsPlanNegation") {
        row.kind = BillRow::Kind::Canceled;
        return true;
    }
    if (kind == "SavingsPlanRecurringFee") {
        row.kind = BillRow::Kind::Fee;
        row.tier = PaidTier::Committed;
        row.commitment = number(fields, commitmentToDate_);
        row.used = number(fields, usedCommitment_);
        return true;
    }
    if (kind == "SavingsPlanUpfrontFee" || kind == "RIFee" || kind == "Fee") {
        const double unused = number(fields, unusedFee_).value_or(0) + number(fields, unusedUpfront_).value_or(0);
        if (unused > 0) {
            row.tier = PaidTier::Unused;
            row.cost = unused;
            findings.addLazily(FindingKind::UnusedCommitment, row.row,
                               [&] { return inQuotes(text(fields, description_)) + " was paid and not used wholly"; });
            return true;
        }
        if (kind == "Fee") return true;  // Other
        row.kind = BillRow::Kind::Purchase;
        findings.addLazily(FindingKind::PurchaseLeftOut, row.row, [&] {
            return inQuotes(text(fields, description_)) + " is spread over the hours that it covers already";
        });
        return true;
    }
    const bool covered = kind == "SavingsPlanCoveredUsage", reserved = kind == "DiscountedUsage";
    if (kind != "Usage" && !covered && !reserved) return true;  // tax, credit, refund
    std::string_view type = text(fields, type_);
    // SageMaker's machines: Train:ml.p5.48xlarge, Studio:KernelGateway-ml.g5.xlarge.
    const bool learning = usage.find(":ml.") != std::string_view::npos || usage.find("-ml.") != std::string_view::npos;
    if (type.empty() || learning) type = InstanceGpus::typeIn(usage);
    const bool instance =
        learning || usage.find("BoxUsage") != std::string_view::npos ||
        usage.find("SpotUsage") != std::string_view::npos || usage.find("UnusedBox") != std::string_view::npos ||
        usage.find("DedicatedUsage") != std::string_view::npos || usage.find("UnusedDed") != std::string_view::npos ||
        usage.find("HostUsage") != std::string_view::npos;
    const double gpus = instance ? gpusOf(fields, type, row.row, findings) : 0;
    if (!instance && InstanceGpus::looksLikeGpu(type) && unitHours(text(fields, unit_)) && row.cost > 0 &&
        usage.find("EBSOptimized") == std::string_view::npos) {
        findings.addLazily(FindingKind::UnknownGpuCount, row.row, [&] {
            return "whether " + inQuotes(usage) +
                   " is a machine of its own is not known here, so that it counts as a cost without GPUs";
        });
    }
    if (covered) row.cost = number(fields, planEffective_).value_or(0);
    if (reserved) row.cost = number(fields, reservationEffective_).value_or(row.cost);
    row.coveredByFee = covered;
    row.coveredWithoutCost = covered && !number(fields, planEffective_);
    if (row.coveredWithoutCost) row.onDemandCost = number(fields, billed_).value_or(0);
    if (gpus <= 0) return true;
    const PaidTier tier = covered || reserved                                 ? PaidTier::Committed
                          : usage.find("SpotUsage") != std::string_view::npos ? PaidTier::Spot
                                                                              : PaidTier::OnDemand;
    if (usage.find("Unused") != std::string_view::npos) {
        row.tier = PaidTier::Unused;
        findings.addLazily(FindingKind::UnusedCommitment, row.row,
                           [&] { return inQuotes(usage) + " is a reserved machine that was paid and not used"; });
        return true;
    }
    const Counted counted = readQuantity(fields, gpus, row, findings);
    if (counted == Counted::Machine) row.tier = tier;
    return counted != Counted::LeftOut;
}

}  // namespace splitpoint::models::imports
