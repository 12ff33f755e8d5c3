#pragma once

#include <optional>

#include <QString>

#include "models/scenario.h"
#include "ui/inputs/field_edit.h"

namespace splitpoint::ui {

/// Where a number comes from, as the dot beside it shows it.
enum class ProvenanceKind { Measured, Imported, Quote, BuiltIn, Assumed, Typed, Unknown };

/// What the scenario's free-form "provenance" says about one field.
struct Provenance {
    ProvenanceKind kind = ProvenanceKind::Unknown;
    QString source;  ///< who says so
    QString date;    ///< as of, ISO date or month; may be empty
    QString note;    ///< quality, formula, remarks

    /// Two or three lines for a tooltip.
    [[nodiscard]] QString words() const;
};
[[nodiscard]] QString kindWords(ProvenanceKind kind);

/// Provenance of a field: its own entry, else that of the nearest part that holds it (`offers.on_demand`).
///
/// Entries are texts or objects with any of source, as_of or date, quality, note; they stand at the top level of the
/// provenance object or under its "fields".
[[nodiscard]] Provenance provenanceOf(const std::string& provenanceJson, const QString& fieldPath);

/// The change that notes a field as typed by the user, so that it no longer claims the source of its old value. Part of
/// the same undo step.
[[nodiscard]] FieldChange typedHere(const models::Scenario& scenario, const Field& field);

/// The provenance text after `entry` was noted for a part of the scenario and entries of its fields were dropped.
[[nodiscard]] std::string withProvenance(const std::string& provenanceJson, const QString& part, const Provenance& entry);

/// Age in days of a date "2026-08-12" or month "2026-08" (counted from its first day) on `today`; absent if it is neither.
[[nodiscard]] std::optional<int> ageInDays(const QString& date, const QString& today);

}  // namespace splitpoint::ui
