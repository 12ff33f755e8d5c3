#include "models/import/finding.h"

#include <algorithm>
#include <array>

#include "models/files/faults.h"
#include "models/import/finding_log.h"

namespace splitpoint::models::imports {

std::span<const Fix> fixesOf(FindingKind kind) {
    static constexpr std::array kGap{Fix::Zero, Fix::Hold, Fix::Line, Fix::WeekBefore};
    static constexpr std::array kPartial{Fix::LeaveOut, Fix::Keep};
    static constexpr std::array kLeaveOutOrKeep{Fix::LeaveOut, Fix::Keep};
    static constexpr std::array kKeepOrLeaveOut{Fix::Keep, Fix::LeaveOut};
    static constexpr std::array kNegative{Fix::LeaveOut, Fix::Zero};
    static constexpr std::array kOver{Fix::Cap, Fix::Keep, Fix::LeaveOut};
    static constexpr std::array kReset{Fix::Restart, Fix::LeaveOut};
    static constexpr std::array kUnit{Fix::Rescale, Fix::Keep};
    static constexpr std::array kAmbiguous{Fix::InOrder, Fix::Earlier, Fix::Later};
    static constexpr std::array kMissing{Fix::Later, Fix::LeaveOut};
    static constexpr std::array kRunning{Fix::Elapsed, Fix::UntilLast, Fix::LeaveOut};
    static constexpr std::array kSlices{Fix::Sevenths, Fix::LeaveOut, Fix::WholeGpus};
    static constexpr std::array kElapsed{Fix::Keep, Fix::Elapsed};
    static constexpr std::array kLeaveOut{Fix::LeaveOut};
    static constexpr std::array kKeep{Fix::Keep};
    static constexpr std::array kZero{Fix::Zero};
    switch (kind) {
        case FindingKind::Gap:
            return kGap;
        case FindingKind::PartialHour:
            return kPartial;
        case FindingKind::Duplicate:
        case FindingKind::Unattributed:
            return kLeaveOutOrKeep;
        case FindingKind::Negative:
            return kNegative;
        case FindingKind::OverHundred:
            return kOver;
        case FindingKind::CounterReset:
            return kReset;
        case FindingKind::UnitMix:
            return kUnit;
        case FindingKind::AmbiguousHour:
            return kAmbiguous;
        case FindingKind::MissingHour:
            return kMissing;
        case FindingKind::StillRunning:
            return kRunning;
        case FindingKind::MigSlices:
            return kSlices;
        case FindingKind::ElapsedMismatch:
            return kElapsed;
        case FindingKind::ClockJump:
            return kKeepOrLeaveOut;
        case FindingKind::UnknownGpuCount:
        case FindingKind::HourShapeLost:
        case FindingKind::UnusedCommitment:
        case FindingKind::SpaceForGroups:
            return kKeep;
        case FindingKind::BeyondSource:
            return kZero;
        case FindingKind::NotStarted:
        case FindingKind::NoGpus:
        case FindingKind::Steps:
        case FindingKind::BadTime:
        case FindingKind::BadNumber:
        case FindingKind::ShortRow:
        case FindingKind::NotAvailable:
        case FindingKind::PurchaseLeftOut:
        case FindingKind::CurrencyMix:
            return kLeaveOut;
    }
    return kKeep;
}

std::string inQuotes(std::string_view text) {
    return "\"" + printable(text, 60) + "\"";
}

std::string_view fixWords(Fix fix) {
    static constexpr std::array<std::string_view, kFixCount> kWords{
        "kept as it is",
        "left out",
        "counted as 0 GPUs",
        "filled with the value before",
        "filled with a straight line",
        "filled with the same hour of the week before or after, or 0 without one",
        "cut to 100 %",
        "counted on from 0",
        "counted as a share of 1",
        "taken in the order of the rows",
        "taken as the first of the two hours",
        "taken as the later hour",
        "counted for as long as the source says it ran",
        "counted until the last time in the source",
        "counted as sevenths of a GPU",
        "counted as a GPU each"};
    return kWords[static_cast<std::size_t>(fix)];
}

Fix chosenFix(const FixChoices& choices, FindingKind kind) {
    const auto allowed = fixesOf(kind);
    const auto chosen = choices.find(kind);
    if (chosen != choices.end() && std::find(allowed.begin(), allowed.end(), chosen->second) != allowed.end())
        return chosen->second;
    return allowed.front();
}

FindingLog::FindingLog(const FixChoices& choices) {
    for (std::size_t i = 0; i < kFindingKindCount; ++i) chosen_[i] = chosenFix(choices, static_cast<FindingKind>(i));
}

void FindingLog::note(Entry& entry, std::uint64_t row, std::uint64_t count) {
    entry.count += count;
    if (row > 0 && entry.rows.size() < kMostFindingRows) entry.rows.push_back(row);
}

void FindingLog::append(const FindingLog& later, std::uint64_t linesBefore) {
    for (std::size_t i = 0; i < kFindingKindCount; ++i) {
        const Entry& from = later.entries_[i];
        if (from.count == 0) continue;
        Entry& to = entries_[i];
        if (to.count == 0) to.what = from.what;
        to.count += from.count;
        for (const auto row : from.rows) {
            if (to.rows.size() < kMostFindingRows) to.rows.push_back(row + linesBefore);
        }
    }
}

void FindingLog::add(FindingKind kind, std::uint64_t row, std::string what, std::uint64_t count) {
    addLazily(
        kind, row, [&] { return std::move(what); }, count);
}

std::string asReasons(const std::vector<Finding>& findings) {
    std::string reasons;
    for (const Finding& finding : findings) {
        reasons += "; " + finding.sentence;
        if (reasons.ends_with('.')) reasons.pop_back();
    }
    return reasons;
}

std::vector<Finding> FindingLog::findings() const {
    std::vector<Finding> all;
    for (std::size_t i = 0; i < kFindingKindCount; ++i) {
        const Entry& entry = entries_[i];
        if (entry.count == 0) continue;
        const auto kind = static_cast<FindingKind>(i);
        Finding finding;
        finding.kind = kind;
        finding.row = entry.rows.empty() ? 0 : entry.rows.front();
        finding.count = entry.count;
        finding.rows = entry.rows;
        const auto allowed = fixesOf(kind);
        finding.fixes.assign(allowed.begin(), allowed.end());
        finding.applied = fix(kind);
        finding.sentence =
            finding.row == 0 ? entry.what : rowWord_ + " " + std::to_string(finding.row) + ": " + entry.what;
        if (entry.count > 1) finding.sentence += ", the first of " + std::to_string(entry.count);
        finding.sentence += kind == FindingKind::Gap ? "; hours without any value are " : "; ";
        finding.sentence += std::string(fixWords(finding.applied));
        for (std::size_t f = 0, others = 0; f < finding.fixes.size(); ++f) {
            if (finding.fixes[f] == finding.applied) continue;
            finding.sentence += (others++ == 0 ? " (or: " : ", ") + std::string(nameIn(kFixNames, finding.fixes[f]));
        }
        finding.sentence += finding.fixes.size() > 1 ? ")." : ".";
        all.push_back(std::move(finding));
    }
    return all;
}

}  // namespace splitpoint::models::imports
