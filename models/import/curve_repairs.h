#pragma once

#include <stop_token>
#include <vector>

#include "models/import/import.h"

namespace splitpoint::models::imports {

/// The curves of an import before its fixes, and after each of them: what a fix did to which hour.
///
/// Curves are those of `ImportedUsage::groups`, in their order, over the same hours and with the same efficiency; hours
/// that no value covers are 0 in all of them, since the fix of gaps comes last (`ImportedUsage::filled`).
struct CurveRepairs {
    struct Step {
        FindingKind kind = FindingKind::Duplicate;
        Fix fix = Fix::Keep;
        std::vector<std::vector<double>> after;
    };
    std::vector<std::vector<double>> asRead;
    std::vector<Step> steps;  ///< in the order of their kinds; only those that changed an hour
};

/// What a kind of finding is without any fix: as the source has it, or, where that is no number of GPUs, left out.
/// Absent where its fixes are readings of the same row and none is "without": which of two hours, which part of an
/// hour.
[[nodiscard]] std::optional<Fix> withoutFix(FindingKind kind);

/// Whether any fix that was applied may have changed the curve, so that `curveRepairs` has to read the source again.
[[nodiscard]] bool mayHaveRepairs(const ImportedUsage& usage);

/// Reads the source once more for each fix that may have changed the curve.
/// @param choices those that `usage` was imported with
/// @errors those of `importUsage`; a source that has changed meanwhile gives what it has now
/// @test a share above 100 % that was cut, a duplicate that was left out, a fix that changed no hour, two groups
[[nodiscard]] Result<CurveRepairs> curveRepairs(const ImportSource& source, const Reading& reading,
                                                const ImportChoices& choices, const ImportedUsage& usage,
                                                const ImportProgress& progress = {}, std::stop_token stop = {});

}  // namespace splitpoint::models::imports
