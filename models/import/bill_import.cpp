#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "models/files/faults.h"
#include "models/import/bill_rows.h"
#include "models/import/chunk_work.h"
#include "models/import/fingerprints.h"
#include "models/import/hour_sums.h"
#include "models/import/usage_hours.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kHour = 3600;

std::size_t at(PaidTier tier) {
    return static_cast<std::size_t>(tier);
}

/// What one hour cost.
struct BillHour {
    std::array<double, kPaidTierCount> cost{}, gpuHours{};
    double fee = 0;      ///< of commitments
    double feeUsed = 0;  ///< of it, as rows that it covers say
    bool coveredUnknown = false;
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
        std::vector<std::optional<std::size_t>> groups;
        groups.resize(batch.groups.size());
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
            auto& group = groups[row.group];
            if (row.gpuHours > 0 && !group) {
                const std::string& name = batch.groups.list()[row.group];
                group = groups_.numberOf(name.empty() ? "(none)" : name);
            }
            if (auto added = add(row, group); !added) return added;
        }
        lines_ += batch.lines;
        return {};
    }

    Result<ImportedUsage> finish() {
        splitFees();
        ImportedUsage usage;
        usage.rows = records_;
        usage.missingGroups = groups_.missing();
        if (hours_.empty()) {
            std::string why = records_ == 0 ? "has no lines below its header" : "has no machine with GPUs";
            if (!usage.missingGroups.empty()) why = "has no machine with GPUs in the groups asked for";
            for (const auto& finding : findings_.findings()) why += "; " + finding.sentence;
            return tl::unexpected(Error{ErrorKind::InvalidInput, label_ + " " + why});
        }
        const auto span = hourSpan(hours_.firstSlot(), hours_.lastSlot(), false, choices_, label_);
        if (!span) return tl::unexpected(span.error());
        if (auto fits = checkCurveSpace(groups_.names().size() + 2 * kPaidTierCount, span->count, label_); !fits)
            return tl::unexpected(fits.error());
        usage.firstHour = span->first;
        for (std::size_t i = 0; i < groups_.names().size(); ++i) {
            UsageGroup group;
            group.name = groups_.names()[i];
            group.gpus = hours_.curve(i, span->first, span->count);
            usage.groups.push_back(std::move(group));
        }
        for (std::size_t tier = 0; tier < kPaidTierCount; ++tier) {
            bill_.hourlyCost[tier].assign(span->count, 0.0);
            bill_.hourlyGpuHours[tier].assign(span->count, 0.0);
        }
        for (const auto& [hour, paid] : byHour_) {
            if (hour < span->first || hour >= span->first + static_cast<long long>(span->count)) continue;
            const auto index = static_cast<std::size_t>(hour - span->first);
            for (std::size_t tier = 0; tier < kPaidTierCount; ++tier) {
                bill_.hourlyCost[tier][index] = paid.cost[tier];
                bill_.hourlyGpuHours[tier][index] = paid.gpuHours[tier];
            }
        }
        usage.bill = std::move(bill_);
        usage.findings = findings_.findings();
        finishUsage(usage, choices_);
        return usage;
    }

  private:
    Result<void> add(const BillRow& row, std::optional<std::size_t> group) {
        if (row.kind == BillRow::Kind::Canceled) return {};
        if (row.kind == BillRow::Kind::Purchase) {
            bill_.purchases += row.cost;
            ++bill_.purchaseRows;
            return {};
        }
        const bool wanted = choices_.only.empty() || group || row.gpuHours <= 0;
        if (!wanted) return {};
        const bool fee = row.kind == BillRow::Kind::Fee;
        if (!fee) {
            PaidAmount& amount = bill_.tiers[at(row.tier)];
            amount.cost += row.cost;
            amount.listCost += row.listCost;
            amount.instanceHours += row.instanceHours;
            amount.gpuHours += row.gpuHours;
            ++amount.rows;
        }
        const double seconds = row.end - row.begin;
        for (double from = row.begin; from < row.end;) {
            const auto hour = static_cast<long long>(std::floor(from / kHour));
            const double until = std::min(row.end, static_cast<double>(hour + 1) * kHour),
                         share = (until - from) / seconds;
            BillHour& paid = hourOf(hour);
            if (fee) {
                paid.fee += row.cost * share;
            } else {
                paid.cost[at(row.tier)] += row.cost * share;
                paid.gpuHours[at(row.tier)] += row.gpuHours * share;
                if (row.coveredByFee) paid.feeUsed += row.cost * share;
                paid.coveredUnknown = paid.coveredUnknown || row.coveredWithoutCost;
            }
            from = until;
        }
        if (row.gpuHours > 0 && group) {
            const double gpus = row.gpuHours * kHour / seconds;
            if (!(gpus <= 1e6) || !hours_.add(*group, row.begin, row.end, gpus))
                return tl::unexpected(
                    Error{ErrorKind::InvalidInput, label_ + ": line " + std::to_string(lines_ + row.row) +
                                                       ": more GPU-hours than can be; look at the quantity"});
        }
        if (byHour_.size() > static_cast<std::size_t>(kMostHours))
            return tl::unexpected(
                Error{ErrorKind::InvalidInput, label_ + " covers more than 30 years; correct the times"});
        return {};
    }

    BillHour& hourOf(long long hour) {
        if (last_ == nullptr || lastHour_ != hour) {
            last_ = &byHour_[hour];
            lastHour_ = hour;
        }
        return *last_;
    }

    /// What of the commitments' fees was used: as the covered rows say, else all of it where anything was covered.
    void splitFees() {
        for (auto& [hour, paid] : byHour_) {
            if (paid.fee <= 0) continue;
            double unused = std::max(0.0, paid.fee - paid.feeUsed);
            if (paid.coveredUnknown) {
                const double used = paid.fee - paid.feeUsed;
                unused = 0;
                paid.cost[at(PaidTier::Committed)] += used;
                bill_.tiers[at(PaidTier::Committed)].cost += used;
            }
            if (unused <= 1e-9 * paid.fee) continue;
            paid.cost[at(PaidTier::Unused)] += unused;
            bill_.tiers[at(PaidTier::Unused)].cost += unused;
            ++bill_.tiers[at(PaidTier::Unused)].rows;
            findings_.addLazily(FindingKind::UnusedCommitment, 0, [fee = paid.fee] {
                return "a commitment of " + shortNumber(fee) + " an hour was paid and not used wholly";
            });
        }
    }

    const ImportChoices& choices_;
    std::string label_;
    FindingLog findings_;
    GroupList groups_;
    SlotSums hours_{kHour};
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
