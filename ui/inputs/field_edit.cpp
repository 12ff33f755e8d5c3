#include "ui/inputs/field_edit.h"

#include <algorithm>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

Estimate shareOf(const models::Scenario& scenario, const Field& field) { return std::get<Estimate>(field.get(scenario)); }

void moveOtherShares(const models::Scenario& scenario, const std::vector<Field>& fields, std::vector<FieldChange>& changes) {
    const FieldChange& edited = changes.front();
    const QString family = edited.field.path.section(QChar(u'.'), 0, -2) + u"."_s;
    std::vector<const Field*> others;
    double rest = 0;
    for (const Field& field : fields) {
        if (!field.path.startsWith(family) || field.path == edited.field.path) continue;
        others.push_back(&field);
        rest += shareOf(scenario, field).typical;
    }
    const double wanted = 1.0 - std::get<Estimate>(edited.after).typical;
    if (rest <= 0) {
        if (wanted > 0 && !others.empty()) changes.push_back({*others.front(), others.front()->get(scenario), Estimate{wanted}});
        return;
    }
    for (const Field* field : others) {
        const Estimate before = shareOf(scenario, *field);
        Estimate after = before.scaled(wanted / rest);
        after.high = std::min(after.high, 1.0);
        if (after != before) changes.push_back({*field, before, after});
    }
}

}  // namespace

std::vector<FieldChange> changesFor(const models::Scenario& scenario, const std::vector<Field>& fields, const Field& field,
                                    const FieldValue& value) {
    std::vector<FieldChange> changes{{field, field.get(scenario), value}};
    const bool share = field.path.contains(u".time_shares."_s);
    if (share && changes.front().before != value) moveOtherShares(scenario, fields, changes);
    return changes;
}

std::function<void(models::Scenario&)> applyAll(std::vector<FieldChange> changes) {
    return [changes = std::move(changes)](models::Scenario& scenario) {
        for (const FieldChange& change : changes) change.field.set(scenario, change.after);
    };
}

std::function<void(models::Scenario&)> revertAll(std::vector<FieldChange> changes) {
    return [changes = std::move(changes)](models::Scenario& scenario) {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) change->field.set(scenario, change->before);
    };
}

}  // namespace splitpoint::ui
