#pragma once

#include <optional>

#include "ui/document/edit_command.h"
#include "ui/document/provenance.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// A range that a figure came with: published with a default, quoted, measured by a calibration. It can be switched
/// off, so that every future has the typical value, and on again, also after the file was saved.
struct SourcedRange {
    models::Estimate range;
    bool on = true;
    ProvenanceKind from = ProvenanceKind::BuiltIn;
};

/// The range that a field of kind Range came with; absent where its figure has none, was typed, or has no source noted.
/// @test tests/ui/inputs/range_switch_test.cpp
[[nodiscard]] std::optional<SourcedRange> sourcedRange(const models::Scenario& scenario,
                                                       const ProvenanceIndex& provenance, const Field& field);

/// The edit that switches it off or on; what it was is kept under "provenance", which the model does not read.
/// @param range  of `sourcedRange`
[[nodiscard]] Edit switchRange(const models::Scenario& scenario, const Field& field, const SourcedRange& range);

/// Whose range it is, for the hint under a field: "default range", "measured interval"; of a typed one "your range".
[[nodiscard]] QString rangeOrigin(ProvenanceKind from);

}  // namespace splitpoint::ui
