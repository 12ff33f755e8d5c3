#pragma once

#include <functional>
#include <limits>
#include <optional>
#include <variant>

#include <QString>
#include <QStringList>

#include "models/scenario.h"

namespace splitpoint::ui {

/// Where a field stands in the Inputs dock.
enum class FieldGroup { Prices, Overheads, Workload, Constraints, Operations, Uncertainty, Today, Horizon };
inline constexpr std::array<FieldGroup, 8> kFieldGroups{FieldGroup::Prices,      FieldGroup::Overheads,
                                                        FieldGroup::Workload,    FieldGroup::Constraints,
                                                        FieldGroup::Operations,  FieldGroup::Uncertainty,
                                                        FieldGroup::Today,       FieldGroup::Horizon};
[[nodiscard]] QString groupTitle(FieldGroup group);

/// How a field is typed. Only `Range` takes "2.1 to 2.9" and "2.4 ± 15 %"; `Number` and `Integer` are single figures.
enum class FieldKind { Range, Number, Integer, Choice, Flag, Text };

/// Value of a field: absent (the default holds), a figure, a switch, or a text (also the key of a choice).
using FieldValue = std::variant<std::monostate, models::Estimate, bool, QString>;

/// Allowed figures, ends included unless said.
struct FieldLimits {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool lowExcluded = false;
    [[nodiscard]] bool contains(double value) const {
        return (lowExcluded ? value > low : value >= low) && value <= high;
    }
};

/// A choice: key as in the file, words for people.
struct FieldChoice {
    QString key, label;
};

/// One input of a scenario: everything that the form, the undo list, the search and the tests need to know of it.
struct Field {
    QString path;     ///< as in the file, for example `offers.on_demand.usd_per_gpu_hour`
    QString section;  ///< which part it belongs to, for people: "On demand", "Training"
    QString label;    ///< within its section: "Price"
    QString unit;     ///< "USD per GPU-hour"; empty for ratios and words
    QString help;     ///< one sentence: what it does to the result
    FieldGroup group = FieldGroup::Horizon;
    FieldKind kind = FieldKind::Number;
    FieldLimits limits;
    bool optional = false;       ///< may be left empty; then `fallback` holds
    bool holdsOthers = false;    ///< emptied, it takes other fields with it; undoing brings them back
    std::optional<double> typicalOfRanges;  ///< ranges lie around this value; nothing else may be typical
    bool money = false;          ///< shown with at least two decimals
    QString fallback;            ///< what holds where the field is absent or left out of a file, as text
    std::vector<FieldChoice> choices;
    std::function<FieldValue(const models::Scenario&)> get;
    std::function<void(models::Scenario&, const FieldValue&)> set;

    /// "On demand: price", for the undo list and for assistive tools.
    [[nodiscard]] QString fullLabel() const;
};

}  // namespace splitpoint::ui
