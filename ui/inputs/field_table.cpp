#include "ui/inputs/field_table.h"

#include <algorithm>

#include "ui/inputs/field_parts.h"
#include "ui/language/in_sentence.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

QString groupTitle(FieldGroup group) {
    switch (group) {
        case FieldGroup::Prices:
            return FieldWords::tr("Prices");
        case FieldGroup::Overheads:
            return FieldWords::tr("Overheads");
        case FieldGroup::Workload:
            return FieldWords::tr("Workload");
        case FieldGroup::Constraints:
            return FieldWords::tr("Constraints");
        case FieldGroup::Operations:
            return FieldWords::tr("Operations");
        case FieldGroup::Uncertainty:
            return FieldWords::tr("Uncertainty");
        case FieldGroup::Today:
            return FieldWords::tr("Today's spend");
        case FieldGroup::Horizon:
            return FieldWords::tr("Horizon");
    }
    return {};
}

QString Field::fullLabel() const {
    if (section.isEmpty() || label.isEmpty()) return section + label;
    const bool acronym = label.size() > 1 && label.at(1).isUpper();
    return u"%1: %2"_s.arg(section, acronym ? label : firstInSentence(label));
}

std::vector<Field> fieldsOf(const models::Scenario& scenario) {
    std::vector<Field> fields;
    fields.reserve(256);
    detail::addOfferFields(scenario, fields);
    detail::addWorkloadFields(scenario, fields);
    detail::addDeliveryFields(scenario, fields);
    detail::addUncertaintyFields(scenario, fields);
    detail::addHouseFields(scenario, fields);
    return fields;
}

const Field* findField(const std::vector<Field>& fields, const QString& path) {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

namespace {

std::size_t weekPoints(const models::Workload& workload) {
    const auto* week = std::get_if<models::WeekDemand>(&workload.demand);
    return week == nullptr ? 0 : week->points.size();
}

/// Same fields, and the same words around them (section titles, defaults that depend on other fields).
bool sameWorkloadFields(const models::Workload& a, const models::Workload& b) {
    return a.demand.index() == b.demand.index() && weekPoints(a) == weekPoints(b) && a.name == b.name && a.kind == b.kind &&
           a.gpusPerJob == b.gpusPerJob;
}

bool sameOfferFields(const std::optional<models::Offer>& a, const std::optional<models::Offer>& b) {
    return a.has_value() == b.has_value() && (!a || (a->gpusPerNode == b->gpusPerNode && a->gpu == b->gpu));
}

}  // namespace

bool sameFields(const models::Scenario& a, const models::Scenario& b) {
    const auto sameKey = [](const auto& x, const auto& y) { return x.first == y.first; };
    const auto sameExtra = [](const models::ExtraCost& x, const models::ExtraCost& y) { return x.name == y.name; };
    return a.currentSpend.has_value() == b.currentSpend.has_value() &&
           std::equal(a.offers.begin(), a.offers.end(), b.offers.begin(), b.offers.end(), sameOfferFields) &&
           std::equal(a.workloads.begin(), a.workloads.end(), b.workloads.begin(), b.workloads.end(), sameWorkloadFields) &&
           std::equal(a.delivery.begin(), a.delivery.end(), b.delivery.begin(), b.delivery.end(), sameKey) &&
           std::equal(a.extraCosts.begin(), a.extraCosts.end(), b.extraCosts.begin(), b.extraCosts.end(), sameExtra);
}

bool matchesSearch(const Field& field, const QString& search) {
    const QString haystack =
        QStringList{field.path, field.label, field.section, field.unit, field.help, groupTitle(field.group)}.join(QChar(u' '));
    const QStringList words = search.split(QChar(u' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

}  // namespace splitpoint::ui
