#include "models/import/curve_repairs.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models::imports {

namespace {

using Curves = std::vector<std::vector<double>>;

/// The curves of another import of the same source, in the groups and hours of `like`.
Curves curvesLike(const ImportedUsage& like, const ImportedUsage& other) {
    Curves curves;
    for (const auto& group : like.groups) {
        std::vector<double>& curve = curves.emplace_back(like.gpus.size(), 0.0);
        const auto same = std::find_if(other.groups.begin(), other.groups.end(),
                                       [&](const UsageGroup& each) { return each.name == group.name; });
        if (same == other.groups.end()) continue;
        const long long shift = like.firstHour - other.firstHour;
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const long long at = static_cast<long long>(i) + shift;
            if (at >= 0 && at < static_cast<long long>(same->gpus.size()))
                curve[i] = same->gpus[static_cast<std::size_t>(at)];
        }
    }
    return curves;
}

/// The curves of an import without what was put into its gaps.
Curves withoutFilled(const ImportedUsage& usage) {
    Curves curves;
    for (const auto& group : usage.groups) curves.push_back(group.gpus);
    for (const auto& stretch : usage.filled) {
        for (std::size_t i = 0; i < stretch.gpus.size(); ++i) {
            double& gpus = curves[stretch.group][stretch.fromHour + i];
            gpus = std::max(0.0, gpus - stretch.gpus[i]);
        }
    }
    return curves;
}

bool isSame(const Curves& a, const Curves& b) {
    for (std::size_t g = 0; g < a.size(); ++g) {
        for (std::size_t i = 0; i < a[g].size(); ++i) {
            if (std::abs(a[g][i] - b[g][i]) > 1e-9 * std::max(1.0, std::abs(a[g][i]))) return false;
        }
    }
    return true;
}

std::vector<Finding> repairing(const ImportedUsage& usage) {
    std::vector<Finding> all;
    for (const auto& finding : usage.findings) {
        const auto without = withoutFix(finding.kind);
        if (without && finding.applied != *without) all.push_back(finding);
    }
    return all;
}

}  // namespace

std::optional<Fix> withoutFix(FindingKind kind) {
    switch (kind) {
        case FindingKind::Duplicate:
        case FindingKind::OverHundred:
        case FindingKind::UnitMix:
        case FindingKind::ClockJump:
        case FindingKind::ElapsedMismatch:
        case FindingKind::Unattributed:
            return Fix::Keep;
        case FindingKind::Negative:
        case FindingKind::CounterReset:
        case FindingKind::StillRunning:
        case FindingKind::MigSlices:
        case FindingKind::MissingHour:
            return Fix::LeaveOut;
        default:
            return std::nullopt;
    }
}

bool mayHaveRepairs(const ImportedUsage& usage) {
    return !repairing(usage).empty();
}

Result<CurveRepairs> curveRepairs(const ImportSource& source, const Reading& reading, const ImportChoices& choices,
                                  const ImportedUsage& usage, const ImportProgress& progress, std::stop_token stop) {
    const std::vector<Finding> fixes = repairing(usage);
    ImportChoices bare = choices;
    bare.fixes[FindingKind::Gap] = Fix::Zero;
    for (const auto& finding : fixes) bare.fixes[finding.kind] = *withoutFix(finding.kind);
    const double passes = static_cast<double>(std::max<std::size_t>(1, fixes.size()));
    CurveRepairs repairs;
    const Curves last = withoutFilled(usage);
    Curves before;
    for (std::size_t pass = 0; pass < fixes.size(); ++pass) {
        ImportProgress share;
        if (progress) share = [&, pass](double done) { progress((static_cast<double>(pass) + done) / passes); };
        const auto read = importUsage(source, reading, bare, share, stop);
        Curves now;
        if (read) {
            now = curvesLike(usage, *read);
        } else if (read.error().kind == ErrorKind::Canceled || read.error().kind == ErrorKind::Io) {
            return tl::unexpected(read.error());
        } else {
            // Without its fixes nothing may be left of the source: all that there is comes from them.
            now.assign(usage.groups.size(), std::vector<double>(usage.gpus.size(), 0.0));
        }
        if (pass == 0)
            repairs.asRead = now;
        else if (!isSame(before, now))
            repairs.steps.push_back({fixes[pass - 1].kind, fixes[pass - 1].applied, now});
        before = std::move(now);
        bare.fixes[fixes[pass].kind] = fixes[pass].applied;
    }
    if (fixes.empty())
        repairs.asRead = last;
    else if (!isSame(before, last))
        repairs.steps.push_back({fixes.back().kind, fixes.back().applied, last});
    return repairs;
}

}  // namespace splitpoint::models::imports
