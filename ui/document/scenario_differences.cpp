#include "ui/document/scenario_differences.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include "models/scenarios/comparison.h"
#include "models/scenarios/differences.h"
#include "models/scenarios/shown_changes.h"
#include "ui/document/demand_edit.h"
#include "ui/format/number_format.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/scenarios/change_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;
using models::Workload;

namespace {

struct ScenarioDifferencesWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioDifferences)
};

/// Points and scale of a base curve; the curve is told of as a whole.
bool isOfCurve(const QString& path) { return path.contains(u".demand."_s); }

bool isWithinAny(const QString& path, const QStringList& wholes) {
    return std::any_of(wholes.begin(), wholes.end(), [&](const QString& whole) { return path.startsWith(whole); });
}

QString labelOf(const Field& field) {
    return field.unit.isEmpty() ? field.fullLabel() : u"%1 (%2)"_s.arg(field.fullLabel(), field.unit);
}

/// Whole offers, workloads and cost lines that only one scenario has are told of once, not field by field.
void addMissingParts(const std::vector<Field>& has, const std::vector<Field>& lacks, const QStringList& wholes,
                     bool inFirst, std::vector<ScenarioDifference>& found) {
    QSet<QString> told;
    for (const Field& field : has) {
        if (isOfCurve(field.path) || isWithinAny(field.path, wholes)) continue;
        if (findField(lacks, field.path) != nullptr || told.contains(field.section)) continue;
        told.insert(field.section);
        const QString there = ScenarioDifferencesWords::tr("there"), absent = ScenarioDifferencesWords::tr("not there");
        found.push_back({ScenarioDifferencesWords::tr("%1: all or some of its values").arg(field.section),
                         inFirst ? there : absent, inFirst ? absent : there});
    }
}

QString curveWords(const Workload& workload, const Scenario& scenario) {
    return ScenarioDifferencesWords::tr("mean %1").arg(
        formatWithUnit(meanOf(workload, scenario.hours), Quantity::Gpus));
}

QString layersWords(const Workload& workload) {
    QStringList names;
    for (const models::DemandLayer& layer : workload.demandLayers) names << QString::fromStdString(layer.name);
    return names.isEmpty() ? ScenarioDifferencesWords::tr("none") : names.join(u", "_s);
}

void addCurves(const Scenario& first, const Scenario& second, std::vector<ScenarioDifference>& found) {
    const std::size_t both = std::min(first.workloads.size(), second.workloads.size());
    for (std::size_t w = 0; w < both; ++w) {
        const Workload &a = first.workloads[w], &b = second.workloads[w];
        const QString name = QString::fromStdString(b.name);
        if (a.demand != b.demand) {
            found.push_back({ScenarioDifferencesWords::tr("%1: demand curve").arg(name), curveWords(a, first),
                             curveWords(b, second)});
        }
        if (a.demandLayers != b.demandLayers) {
            found.push_back(
                {ScenarioDifferencesWords::tr("%1: layers on the demand").arg(name), layersWords(a), layersWords(b)});
        }
    }
}

/// Paths of the tiers where another offer stands; it is told of as a whole.
QStringList addOtherOffers(const Scenario& first, const Scenario& second, const std::vector<Field>& fields,
                           std::vector<ScenarioDifference>& found) {
    QStringList paths;
    for (const models::Tier tier : models::kTiers) {
        const auto &a = first.offer(tier), &b = second.offer(tier);
        if (!a || !b || !models::isAnotherOffer(*a, *b)) continue;
        const std::string path = "offers." + std::string(models::kTierNames[models::index(tier)]);
        found.push_back({pathWords(path, first, fields), valueWords(path, models::valueOf(first, path), first, fields),
                         valueWords(path, models::valueOf(second, path), second, fields)});
        paths << QString::fromStdString(path + ".");
    }
    return paths;
}

const models::ScenarioVariant* named(const models::ScenarioFamily& family, const std::string& name) {
    const auto found = std::find_if(family.variants.begin(), family.variants.end(),
                                    [&](const models::ScenarioVariant& each) { return each.name == name; });
    return found == family.variants.end() ? nullptr : &*found;
}

QString changesWords(const models::ScenarioVariant* variant) {
    if (variant == nullptr) return ScenarioDifferencesWords::tr("not there");
    const std::size_t count = models::shownChanges(*variant).size();
    return count == 1 ? ScenarioDifferencesWords::tr("1 change")
                      : ScenarioDifferencesWords::tr("%1 changes").arg(count);
}

void addVariant(const std::string& name, const models::ScenarioVariant* first, const models::ScenarioVariant* second,
                std::vector<ScenarioDifference>& found) {
    const QString before = changesWords(first), after = changesWords(second);
    const QString what = ScenarioDifferencesWords::tr("Scenario %1").arg(QString::fromStdString(name));
    found.push_back(
        {what, before, before == after ? ScenarioDifferencesWords::tr("%1, not the same").arg(after) : after});
}

}  // namespace

std::vector<ScenarioDifference> scenarioDifferences(const Scenario& first, const Scenario& second) {
    std::vector<ScenarioDifference> found;
    if (first == second) return found;
    const QLocale locale;
    const std::vector<Field> firstFields = fieldsOf(first), secondFields = fieldsOf(second);
    const QStringList others = addOtherOffers(first, second, firstFields, found);
    for (const Field& field : secondFields) {
        if (isOfCurve(field.path) || isWithinAny(field.path, others)) continue;
        const Field* same = findField(firstFields, field.path);
        if (same == nullptr) continue;
        const FieldValue before = same->get(first), after = field.get(second);
        if (before != after) found.push_back({labelOf(field), fieldWords(*same, before, locale), fieldWords(field, after, locale)});
    }
    addCurves(first, second, found);
    addMissingParts(firstFields, secondFields, others, true, found);
    addMissingParts(secondFields, firstFields, others, false, found);
    if (found.empty())
        found.push_back({ScenarioDifferencesWords::tr("Sources and remarks"),
                         ScenarioDifferencesWords::tr("as they were"), ScenarioDifferencesWords::tr("others")});
    return found;
}

std::vector<ScenarioDifference> familyDifferences(const models::ScenarioFamily& first, const models::ScenarioFamily& second) {
    std::vector<ScenarioDifference> found = scenarioDifferences(first.baseline, second.baseline);
    for (const models::ScenarioVariant& variant : second.variants) {
        const models::ScenarioVariant* same = named(first, variant.name);
        if (same == nullptr || *same != variant) addVariant(variant.name, same, &variant, found);
    }
    for (const models::ScenarioVariant& variant : first.variants) {
        if (named(second, variant.name) == nullptr) addVariant(variant.name, &variant, nullptr, found);
    }
    if (found.empty() && !(first == second))
        found.push_back({ScenarioDifferencesWords::tr("Order of the scenarios"),
                         ScenarioDifferencesWords::tr("as it was"), ScenarioDifferencesWords::tr("another")});
    return found;
}

}  // namespace splitpoint::ui
