#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "models/files/faults.h"
#include "models/import/bill_corrections.h"
#include "models/import/bill_rows.h"
#include "models/import/chunk_work.h"
#include "models/import/fingerprints.h"
#include "models/import/hour_sums.h"
#include "models/import/stated_fees.h"
#include "models/import/usage_hours.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;
constexpr double kLongestExact = 1 + 1e-9;  // hours of a charge that say when they were

std::size_t at(PaidTier tier) {
    return static_cast<std::size_t>(tier);
}

/// What one hour cost.
struct BillHour {
    std::array<PaidAmount, kPaidTierCount> tiers{};        ///< `rows`: those that begin in it
    std::array<std::uint64_t, kPaidTierCount> rowsOver{};  ///< rows whose last hour it is
    double fee = 0;                                        ///< of commitments
    double feeUsed = 0;                                    ///< of it, as rows that it covers say
    double stated = 0;                                     ///< of `fee`, where the fee's own row says what was used
    double statedUsed = 0;                                 ///< as it says
    /// On-demand cost of rows that it covers without saying their share, by tier, and of those not asked for.
    std::array<double, kPaidTierCount> covered{};
    double coveredElsewhere = 0;
    bool coveredUnknown = false;

    /// Whether a machine or a commitment was paid for; amounts that are taken back extend no bill.
    [[nodiscard]] bool paidFor() const {
        return std::any_of(tiers.begin(), tiers.begin() + at(PaidTier::Other),
                           [](const PaidAmount& tier) { return tier.cost > 0 || tier.gpuHours > 0; });
    }
};

class BillUsage {
  public:
    BillUsage(const ImportChoices& choices, std::string label)
        : choices_(choices), label_(std::move(label)), findings_(choices.fixes), groups_(choices) {}

    Result<void> take(BillBatch&& batch) {
        if (batch.openQuote)
            return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + ": line " +
                                                                     std::to_string(lines_ + *batch.openQuote) +
                                                                     " opens a quote that is never closed"});
        findings_.append(batch.findings, lines_);
        records_ += batch.records;
        std::vector<std::uint32_t> plans;
        for (const auto& name : batch.plans.list()) plans.push_back(plans_.numberOf(name));
        std::vector<std::optional<std::size_t>> groups;
        groups.resize(batch.groups.size());
        std::vector<bool> asked;
        for (const auto& name : batch.groups.list())
            asked.push_back(choices_.only.empty() || std::find(choices_.only.begin(), choices_.only.end(),
                                                               groupName(name)) != choices_.only.end());
        for (const auto& row : batch.rows) {
            if (!seen_.insert(row.fingerprint)) {
                findings_.addLazily(FindingKind::Duplicate, lines_ + row.row,
                                    [] { return std::string("the same line is there already"); });
                if (findings_.fix(FindingKind::Duplicate) == Fix::LeaveOut) continue;
            }
            const std::string& currency = batch.currencies.list()[row.currency];
            if (bill_.currency.empty()) bill_.currency = currency;
            if (currency != bill_.currency) {
                findings_.addLazily(FindingKind::CurrencyMix, lines_ + row.row, [&] {
                    return "the amount is in " + inQuotes(currency) + ", those before in " + inQuotes(bill_.currency);
                });
                continue;
            }
            if (row.gpuHours > 0 && asked[row.group]) noteShape(row);
            auto& group = groups[row.group];
            if (row.gpuHours != 0 && !group) group = groups_.numberOf(groupName(batch.groups.list()[row.group]));
            if (row.kind == BillRow::Kind::Fee && row.commitment && row.used)
                statedFees_.push_back({plans[row.plan], row.begin, row.end, row.cost, *row.commitment, *row.used, 0});
            else if (auto added = add(row, group, asked[row.group]); !added)
                return added;
        }
        lines_ += batch.lines;
        return {};
    }

    Result<ImportedUsage> finish() {
        addStatedFees();
        if (byHour_.size() > static_cast<std::size_t>(kMostHours)) return tooLong();
        splitFees();
        ImportedUsage usage;
        usage.rows = records_;
        usage.missingGroups = groups_.missing();
        if (hours_.empty()) {
            std::string why = records_ == 0 ? "has no lines below its header" : "has no machine with GPUs";
            if (!usage.missingGroups.empty()) why = "has no machine with GPUs in the groups asked for";
            why += asReasons(findings_.findings());
            return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " " + why});
        }
        const auto span = hourSpan(hours_.firstSlot(), hours_.lastSlot(), {}, choices_, label_);
        if (!span) return tl::unexpected(span.error());
        if (auto fits = checkCurveSpace(groups_.names().size() + 2 * kPaidTierCount, span->count, label_); !fits)
            return tl::unexpected(fits.error());
        usage.firstHour = span->first;
        noteBeyondSource(*span, hours_.firstSlot(), hours_.lastSlot(), {}, choices_, findings_);
        for (std::size_t i = 0; i < groups_.names().size(); ++i) {
            UsageGroup group;
            group.name = groups_.names()[i];
            group.gpus = hours_.curve(i, span->first, span->count);
            corrections_.takeFrom(i, *span, group.gpus);
            usage.groups.push_back(std::move(group));
        }
        corrections_.report(*span, choices_, findings_);
        if (auto filled = fillBill(*span); !filled) return tl::unexpected(filled.error());
        usage.bill = std::move(bill_);
        usage.findings = findings_.findings();
        finishUsage(usage, choices_);
        return usage;
    }

  private:
    static std::string groupName(const std::string& name) { return name.empty() ? "(none)" : name; }

    /// Daily charges and the like: what a machine ran is known, not in which of those hours.
    void noteShape(const BillRow& row) {
        const double hours = (row.end - row.begin) / kHour;
        if (hours <= kLongestExact) return;
        findings_.addLazily(FindingKind::HourShapeLost, lines_ + row.row, [hours] {
            return "the charge is for " + shortNumber(std::round(hours * 100) / 100) +
                   " hours, so that nights and peaks are not in the curve";
        });
    }

    Result<void> add(const BillRow& row, std::optional<std::size_t> group, bool asked) {
        if (row.kind == BillRow::Kind::Canceled) return {};
        if (row.kind == BillRow::Kind::Purchase) {
            bill_.purchases += row.cost;
            ++bill_.purchaseRows;
            return {};
        }
        const bool fee = row.kind == BillRow::Kind::Fee;
        // Commitments and what has no GPUs are nobody's alone.
        const bool wanted = asked || fee || row.tier == PaidTier::Unused || row.tier == PaidTier::Other;
        if (!wanted && !row.coveredByFee) return {};
        const double seconds = row.end - row.begin;
        for (double from = row.begin; from < row.end;) {
            const auto hour = static_cast<long long>(std::floor(from / kHour));
            const double until = std::min(row.end, static_cast<double>(hour + 1) * kHour),
                         share = (until - from) / seconds;
            BillHour& paid = hourOf(hour);
            if (row.coveredByFee) paid.feeUsed += row.cost * share;
            paid.coveredUnknown = paid.coveredUnknown || row.coveredWithoutCost;
            (wanted ? paid.covered[at(row.tier)] : paid.coveredElsewhere) += row.onDemandCost * share;
            if (fee) {
                paid.fee += row.cost * share;
            } else if (wanted) {
                PaidAmount& amount = paid.tiers[at(row.tier)];
                amount.cost += row.cost * share;
                amount.listCost += row.listCost * share;
                amount.instanceHours += row.instanceHours * share;
                amount.gpuHours += row.gpuHours * share;
                if (from == row.begin) ++amount.rows;
                if (until == row.end) ++paid.rowsOver[at(row.tier)];
            }
            from = until;
        }
        if (row.gpuHours != 0 && group) {
            const std::uint64_t line = lines_ + row.row;
            const double gpus = std::abs(row.gpuHours) * kHour / seconds;
            if (!(gpus <= 1e6) || !(row.gpuHours < 0 ? corrections_.add(line, *group, row.begin, row.end, gpus)
                                                     : hours_.add(*group, row.begin, row.end, gpus)))
                return tl::unexpected(Error{
                    ErrorKind::InvalidInput,
                    label_ + ": line " + std::to_string(line) + ": more GPU-hours than can be; look at the quantity"});
        }
        if (byHour_.size() > static_cast<std::size_t>(kMostHours)) return tooLong();
        return {};
    }

    [[nodiscard]] tl::unexpected<Error> tooLong() const {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " covers more than 30 years; correct the times"});
    }

    /// What corrections took off a tier beyond what it has in an hour is taken off the others.
    static void takeBack(std::array<PaidAmount, kPaidTierCount>& tiers, double PaidAmount::*hours) {
        double lacking = 0;
        for (auto& tier : tiers) {
            if (tier.*hours >= 0) continue;
            lacking -= tier.*hours;
            tier.*hours = 0;
        }
        for (auto& tier : tiers) {
            const double taken = std::min(lacking, tier.*hours);
            tier.*hours -= taken;
            lacking -= taken;
        }
    }

    /// Adds up the hours of the bill: those chosen, else all that were paid for, also before the first machine and
    /// after the last.
    Result<void> fillBill(const HourSpan& span) {
        long long first = span.first, last = span.first + static_cast<long long>(span.count) - 1;
        for (auto& [hour, paid] : byHour_) {
            takeBack(paid.tiers, &PaidAmount::gpuHours);
            takeBack(paid.tiers, &PaidAmount::instanceHours);
            if (choices_.hours || !paid.paidFor()) continue;
            if (!choices_.fromHour) first = std::min(first, hour);
            last = std::max(last, hour);
        }
        if (last - first >= kMostHours) return tooLong();
        bill_.firstHour = first;
        bill_.hours = static_cast<std::size_t>(last - first + 1);
        for (std::size_t tier = 0; tier < kPaidTierCount; ++tier) {
            bill_.hourlyCost[tier].assign(bill_.hours, 0.0);
            bill_.hourlyGpuHours[tier].assign(bill_.hours, 0.0);
        }
        for (const auto& [hour, paid] : byHour_) {
            if (choices_.hours && hour > last) break;
            const bool before = choices_.fromHour || choices_.hours ? hour < first : false;
            for (std::size_t tier = 0; tier < kPaidTierCount; ++tier) {
                const PaidAmount& amount = paid.tiers[tier];
                bill_.tiers[tier].rows += amount.rows - (before ? paid.rowsOver[tier] : 0);
                if (before) continue;
                bill_.tiers[tier].cost += amount.cost;
                bill_.tiers[tier].listCost += amount.listCost;
                bill_.tiers[tier].instanceHours += amount.instanceHours;
                bill_.tiers[tier].gpuHours += amount.gpuHours;
                if (hour < first || hour > last) continue;
                bill_.hourlyCost[tier][static_cast<std::size_t>(hour - first)] = amount.cost;
                bill_.hourlyGpuHours[tier][static_cast<std::size_t>(hour - first)] = amount.gpuHours;
            }
        }
        return {};
    }

    BillHour& hourOf(long long hour) {
        if (last_ == nullptr || lastHour_ != hour) {
            last_ = &byHour_[hour];
            lastHour_ = hour;
        }
        return *last_;
    }

    void addStatedFees() {
        settleCommitments(statedFees_);
        for (const auto& fee : statedFees_) {
            for (double from = fee.begin; from < fee.end && byHour_.size() <= static_cast<std::size_t>(kMostHours);) {
                const auto hour = static_cast<long long>(std::floor(from / kHour));
                const double until = std::min(fee.end, static_cast<double>(hour + 1) * kHour),
                             share = (until - from) / (fee.end - fee.begin);
                BillHour& paid = hourOf(hour);
                paid.fee += fee.committed * share;
                paid.stated += fee.committed * share;
                paid.statedUsed += std::min(fee.committed, fee.used) * share;
                from = until;
            }
        }
    }

    /// What of the commitments' fees was used: as their rows say, else as the covered rows do; where those do not say
    /// it either, all of it, shared out by what they would cost on demand.
    void splitFees() {
        for (auto& [hour, paid] : byHour_) {
            if (paid.fee <= 0) continue;
            const double open = paid.fee - paid.stated;  // fees that do not say it
            double unused = paid.stated - paid.statedUsed;
            if (paid.coveredUnknown)
                shareOut(paid, std::max(0.0, paid.fee - unused - paid.feeUsed));
            else
                unused += std::max(0.0, open - std::max(0.0, paid.feeUsed - paid.statedUsed));
            if (unused <= 1e-9 * paid.fee) continue;
            paid.tiers[at(PaidTier::Unused)].cost += unused;
            ++paid.tiers[at(PaidTier::Unused)].rows;
            ++paid.rowsOver[at(PaidTier::Unused)];
            findings_.addLazily(FindingKind::UnusedCommitment, 0, [fee = std::round(paid.fee * 1e4) / 1e4] {
                return "a commitment of " + shortNumber(fee) + " an hour was paid and not used wholly";
            });
        }
    }

    static void shareOut(BillHour& paid, double used) {
        double all = paid.coveredElsewhere;
        for (const double covered : paid.covered) all += covered;
        if (all <= 0) {
            paid.tiers[at(PaidTier::Committed)].cost += used;
            return;
        }
        for (std::size_t tier = 0; tier < kPaidTierCount; ++tier)
            paid.tiers[tier].cost += used * paid.covered[tier] / all;
    }

    const ImportChoices& choices_;
    std::string label_;
    FindingLog findings_;
    GroupList groups_;
    SlotSums hours_{kHour};
    BillCorrections corrections_;
    std::vector<StatedFee> statedFees_;
    Names plans_;
    std::map<long long, BillHour> byHour_;
    BillHour* last_ = nullptr;
    long long lastHour_ = 0;
    Bill bill_;
    Fingerprints seen_;
    std::uint64_t records_ = 0, lines_ = 0;
};

}  // namespace

Result<ImportedUsage> importBill(const ImportSource& source, const Reading& reading, const ImportChoices& choices,
                                 const ImportProgress& progress, const std::stop_token& stop) {
    for (const auto& [type, gpus] : choices.gpusPerInstance) {
        if (!(gpus >= 0 && gpus <= 1000))
            return tl::unexpected(
                Error{ErrorKind::InvalidInput, "GPUs per instance of " + inQuotes(type) + " are not 0 to 1000"});
    }
    const auto reader = BillRowReader::of(reading, choices, source.label());
    if (!reader) return tl::unexpected(reader.error());
    auto chunks = openRecords(source, reading, true);
    if (!chunks) return tl::unexpected(chunks.error());
    BillUsage bill(choices, source.label());
    const auto done = workInOrder<BillBatch>(
        *chunks, choices, progress, stop,
        [&](std::string_view piece, bool first, std::optional<BillBatch>& place) {
            place.emplace(reader->read(piece, first));
        },
        [&](BillBatch& batch) { return bill.take(std::move(batch)); });
    if (!done) return tl::unexpected(done.error());
    auto usage = bill.finish();
    if (usage)
        usage->meaning =
            "Instance-hours of the bill times the GPUs of their type, hour by hour: GPUs rented, busy or not" +
            quantityClause(choices) + ".";
    return usage;
}

}  // namespace splitpoint::models::imports
