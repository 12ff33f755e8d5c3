#pragma once

#include <optional>

#include <QJsonObject>
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
    /// The first of them: where the figure is from, "Built-in figure".
    [[nodiscard]] QString kindLine() const;
    /// The same in the middle of a sentence.
    [[nodiscard]] QString kindPhrase() const;
    /// It was applied from a profile that is shipped as an example, and measured on no machine of the user's.
    [[nodiscard]] bool isExample() const;
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// A scenario's "provenance", parsed once (models/catalogue/provenance.h has the shape). Missing or malformed: Unknown.
class ProvenanceIndex {
  public:
    explicit ProvenanceIndex(const std::string& json = {});

    /// Of a field: its own entry under "values", else that of the nearest part that holds it, else its offer's.
    [[nodiscard]] Provenance of(const QString& fieldPath) const;
    /// A sentence, for example "lesson" or "decision"; empty if there is none.
    [[nodiscard]] QString sentence(const QString& key) const;
    /// Date of the oldest price in use that came with a date; absent where all were typed or none has a date.
    [[nodiscard]] std::optional<QString> oldestPrice(const models::Scenario& scenario) const;
    /// Where the overheads come from: Measured if any was measured on the user's own machines, else Typed if any was typed
    /// by the user, else BuiltIn.
    [[nodiscard]] ProvenanceKind overheads() const;
    /// An overhead was applied from a profile that is shipped as an example.
    [[nodiscard]] bool hasExampleOverheads() const;
    /// A calibrated figure rests on GPU probes that no two runs in a row were shown to agree on.
    [[nodiscard]] bool isCalibrationUnvalidated() const;

  private:
    QJsonObject values_, offers_, root_;
};

/// "overheads built-in, not calibrated", for the status bar and the project.
[[nodiscard]] QString overheadWords(const ProvenanceIndex& provenance);
/// The same where the scenario may have overheads of which nobody said where they are from.
[[nodiscard]] QString overheadWords(const ProvenanceIndex& provenance, const models::Scenario& scenario);
[[nodiscard]] bool hasUnsourcedOverheads(const ProvenanceIndex& provenance, const models::Scenario& scenario);
/// Whether there are none at all, so that nothing built-in is used either.
[[nodiscard]] bool hasNoOverheads(const ProvenanceIndex& provenance, const models::Scenario& scenario);

/// The change that notes a field as typed by the user, so that it no longer claims the source of its old value. Part of
/// the same undo step. Absent where it is noted already.
[[nodiscard]] std::optional<FieldChange> typedHere(const models::Scenario& scenario, const ProvenanceIndex& provenance,
                                                   const Field& field);

/// The provenance text after `entry` was noted for a part of the scenario and entries of its fields were dropped.
[[nodiscard]] std::string withProvenance(const std::string& provenanceJson, const QString& part, const Provenance& entry);

/// Age in days of a date "2026-08-12" or month "2026-08" (counted from its first day) on `today`; absent if it is neither.
[[nodiscard]] std::optional<int> ageInDays(const QString& date, const QString& today);

}  // namespace splitpoint::ui
