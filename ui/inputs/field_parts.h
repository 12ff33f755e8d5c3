#pragma once

// Builders of the field table: one row is a label, a unit, limits and a member of a part (workload, offer, …).
// Included by the table's sources only.

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

#include "ui/inputs/field.h"
#include "ui/inputs/field_words.h"

namespace splitpoint::ui::detail {

using namespace Qt::StringLiterals;
using models::Estimate;

inline constexpr double kNoLimit = std::numeric_limits<double>::infinity();
inline constexpr FieldLimits kAny{};
inline constexpr FieldLimits kAtLeastZero{0.0, kNoLimit, false};
inline constexpr FieldLimits kAtLeastOne{1.0, kNoLimit, false};
inline constexpr FieldLimits kAboveZero{0.0, kNoLimit, true};
inline constexpr FieldLimits kShare{0.0, 1.0, false};

/// One row for a part of the scenario, before it is bound to a place in it.
template <class Part>
struct Row {
    Field field;  ///< `path` is the key within the part
    std::function<FieldValue(const Part&)> get;
    std::function<void(Part&, const FieldValue&)> set;

    Row help(QString words) && {
        field.help = std::move(words);
        return std::move(*this);
    }
    Row fallback(QString text) && {
        field.fallback = std::move(text);
        return std::move(*this);
    }
    Row money() && {
        field.money = true;
        return std::move(*this);
    }
};

inline Estimate figureOf(const FieldValue& value) { return std::get<Estimate>(value); }
inline int wholeOf(const FieldValue& value) { return static_cast<int>(std::lround(std::get<Estimate>(value).typical)); }

inline Field describe(QString key, QString label, QString unit, FieldGroup group, FieldKind kind, FieldLimits limits) {
    Field field;
    field.path = std::move(key);
    field.label = std::move(label);
    field.unit = std::move(unit);
    field.group = group;
    field.kind = kind;
    field.limits = limits;
    return field;
}

/// A row from a function that gives the member, for any of the types a figure is kept in.
template <class Part, class Access>
Row<Part> row(QString key, QString label, QString unit, FieldGroup group, FieldLimits limits, Access access) {
    using Member = std::remove_cvref_t<decltype(access(std::declval<Part&>()))>;
    Field field = describe(std::move(key), std::move(label), std::move(unit), group, FieldKind::Number, limits);
    std::function<FieldValue(const Part&)> get;
    std::function<void(Part&, const FieldValue&)> set;
    // The accessors only look when used from `get`; the const_cast saves a second accessor for every row.
    const auto look = [access](const Part& part) -> const Member& { return access(const_cast<Part&>(part)); };
    if constexpr (std::is_same_v<Member, Estimate>) {
        field.kind = FieldKind::Range;
        get = [look](const Part& part) { return FieldValue{look(part)}; };
        set = [access](Part& part, const FieldValue& value) { access(part) = figureOf(value); };
    } else if constexpr (std::is_same_v<Member, std::optional<Estimate>>) {
        field.kind = FieldKind::Range;
        field.optional = true;
        get = [look](const Part& part) { return look(part) ? FieldValue{*look(part)} : FieldValue{}; };
        set = [access](Part& part, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) access(part).reset();
            else access(part) = figureOf(value);
        };
    } else if constexpr (std::is_same_v<Member, double>) {
        get = [look](const Part& part) { return FieldValue{Estimate{look(part)}}; };
        set = [access](Part& part, const FieldValue& value) { access(part) = figureOf(value).typical; };
    } else if constexpr (std::is_same_v<Member, std::optional<double>>) {
        field.optional = true;
        get = [look](const Part& part) { return look(part) ? FieldValue{Estimate{*look(part)}} : FieldValue{}; };
        set = [access](Part& part, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) access(part).reset();
            else access(part) = figureOf(value).typical;
        };
    } else if constexpr (std::is_same_v<Member, int>) {
        field.kind = FieldKind::Integer;
        get = [look](const Part& part) { return FieldValue{Estimate{static_cast<double>(look(part))}}; };
        set = [access](Part& part, const FieldValue& value) { access(part) = wholeOf(value); };
    } else if constexpr (std::is_same_v<Member, std::optional<int>>) {
        field.kind = FieldKind::Integer;
        field.optional = true;
        get = [look](const Part& part) {
            return look(part) ? FieldValue{Estimate{static_cast<double>(*look(part))}} : FieldValue{};
        };
        set = [access](Part& part, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) access(part).reset();
            else access(part) = wholeOf(value);
        };
    } else if constexpr (std::is_same_v<Member, bool>) {
        field.kind = FieldKind::Flag;
        get = [look](const Part& part) { return FieldValue{look(part)}; };
        set = [access](Part& part, const FieldValue& value) { access(part) = std::get<bool>(value); };
    } else if constexpr (std::is_same_v<Member, std::string>) {
        field.kind = FieldKind::Text;
        get = [look](const Part& part) { return FieldValue{QString::fromStdString(look(part))}; };
        set = [access](Part& part, const FieldValue& value) { access(part) = std::get<QString>(value).toStdString(); };
    } else {
        static_assert(std::is_same_v<Member, std::optional<std::string>>, "no field of this type");
        field.kind = FieldKind::Text;
        field.optional = true;
        get = [look](const Part& part) { return look(part) ? FieldValue{QString::fromStdString(*look(part))} : FieldValue{}; };
        set = [access](Part& part, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) access(part).reset();
            else access(part) = std::get<QString>(value).toStdString();
        };
    }
    return {std::move(field), std::move(get), std::move(set)};
}

/// A row for an enumeration (or an optional one) whose enumerators are counted from 0 in the order of `choices`.
template <class Part, class Access>
Row<Part> choiceRow(QString key, QString label, FieldGroup group, std::vector<FieldChoice> choices, Access access) {
    using Member = std::remove_cvref_t<decltype(access(std::declval<Part&>()))>;
    Row<Part> result;
    result.field = describe(std::move(key), std::move(label), {}, group, FieldKind::Choice, kAny);
    result.field.choices = choices;
    const auto indexOf = [choices](const FieldValue& value) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const FieldChoice& choice) { return choice.key == std::get<QString>(value); });
        return static_cast<std::size_t>(found - choices.begin());
    };
    if constexpr (requires(Member member) { member.has_value(); }) {
        using Enum = typename Member::value_type;
        result.field.optional = true;
        result.get = [access, choices = std::move(choices)](const Part& part) {
            const Member& member = access(const_cast<Part&>(part));
            return member ? FieldValue{choices.at(static_cast<std::size_t>(*member)).key} : FieldValue{};
        };
        result.set = [access, indexOf](Part& part, const FieldValue& value) {
            if (std::holds_alternative<std::monostate>(value)) access(part).reset();
            else access(part) = static_cast<Enum>(indexOf(value));
        };
    } else {
        result.get = [access, choices = std::move(choices)](const Part& part) {
            return FieldValue{choices.at(static_cast<std::size_t>(access(const_cast<Part&>(part)))).key};
        };
        result.set = [access, indexOf](Part& part, const FieldValue& value) {
            access(part) = static_cast<Member>(indexOf(value));
        };
    }
    return result;
}

/// Binds rows to one place of the scenario; `find` gives the part there.
template <class Part, class Find>
void bindRows(std::vector<Row<Part>> rows, const QString& prefix, const QString& section, Find find,
              std::vector<Field>& fields) {
    for (Row<Part>& each : rows) {
        Field field = std::move(each.field);
        field.path = prefix.isEmpty() ? field.path : prefix + u"."_s + field.path;
        field.section = section;
        field.get = [find, get = std::move(each.get)](const models::Scenario& scenario) {
            return get(find(const_cast<models::Scenario&>(scenario)));
        };
        field.set = [find, set = std::move(each.set)](models::Scenario& scenario, const FieldValue& value) {
            set(find(scenario), value);
        };
        fields.push_back(std::move(field));
    }
}

/// Words for a component: "GPU compute", "Interconnect between nodes".
[[nodiscard]] QString componentLabel(models::Component component);

void addWorkloadFields(const models::Scenario& scenario, std::vector<Field>& fields);
void addOfferFields(const models::Scenario& scenario, std::vector<Field>& fields);
void addDeliveryFields(const models::Scenario& scenario, std::vector<Field>& fields);
void addUncertaintyFields(const models::Scenario& scenario, std::vector<Field>& fields);
void addHouseFields(const models::Scenario& scenario, std::vector<Field>& fields);

}  // namespace splitpoint::ui::detail
