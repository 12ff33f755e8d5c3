#include "ui/document/workload_edit.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Scenario;

namespace {

const QString kValues = u"values"_s;
const QString kDemand = u"demand"_s;  // by name of the workload
const QString kWorkloads = u"workloads"_s;
const QString kExtraCosts = u"extra_costs"_s;

QJsonObject parsed(const std::string& json) { return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object(); }

std::string dumped(const QJsonObject& object) {
    return object.isEmpty() ? std::string() : QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString member(const QString& list, std::size_t at) { return u"%1[%2]"_s.arg(list).arg(at); }

bool belongsTo(const QString& path, const QString& part) { return path == part || path.startsWith(part + QChar(u'.')); }

/// For each member after the change: the place it had before; absent for a new one.
using Places = std::vector<std::optional<std::size_t>>;

Places placesOf(std::size_t count) {
    Places places(count);
    for (std::size_t i = 0; i < count; ++i) places[i] = i;
    return places;
}

QJsonObject moved(const QJsonObject& values, const QString& list, const Places& places) {
    QJsonObject result;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value.key().startsWith(list + QChar(u'['))) result.insert(value.key(), value.value());
    }
    for (std::size_t now = 0; now < places.size(); ++now) {
        if (!places[now]) continue;
        const QString before = member(list, *places[now]);
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (!belongsTo(value.key(), before)) continue;
            result.insert(member(list, now) + value.key().mid(before.size()), value.value());
        }
    }
    return result;
}

/// Writes an object back under its key; nothing where it is empty and was not there.
void put(QJsonObject& root, const QString& key, const QJsonObject& object) {
    if (!object.isEmpty() || root.contains(key)) root.insert(key, object);
}

void moveEntries(Scenario& scenario, const QString& list, const Places& places) {
    if (scenario.provenanceJson.empty()) return;
    QJsonObject root = parsed(scenario.provenanceJson);
    put(root, kValues, moved(root.value(kValues).toObject(), list, places));
    scenario.provenanceJson = dumped(root);
}

/// Copies what `from` says of its first workload and of the demand of `fromName` to the workload at `at`.
void copyEntries(Scenario& scenario, std::size_t at, const std::string& from, const std::string& fromName) {
    const QJsonObject source = parsed(from);
    if (source.isEmpty()) return;
    QJsonObject root = parsed(scenario.provenanceJson);
    QJsonObject values = root.value(kValues).toObject(), demand = root.value(kDemand).toObject();
    const QString first = member(kWorkloads, 0);
    const QJsonObject sourceValues = source.value(kValues).toObject();
    for (auto value = sourceValues.begin(); value != sourceValues.end(); ++value) {
        if (belongsTo(value.key(), first)) values.insert(member(kWorkloads, at) + value.key().mid(first.size()), value.value());
    }
    const QJsonValue known = source.value(kDemand).toObject().value(QString::fromStdString(fromName));
    if (known.isObject()) demand.insert(QString::fromStdString(scenario.workloads[at].name), known);
    put(root, kValues, values);
    put(root, kDemand, demand);
    scenario.provenanceJson = dumped(root);
}

}  // namespace

void insertWorkload(Scenario& scenario, std::size_t at, models::Workload workload, std::optional<std::size_t> copiedFrom,
                    const Scenario* other) {
    Places places = placesOf(scenario.workloads.size());
    places.insert(places.begin() + static_cast<std::ptrdiff_t>(at), copiedFrom);
    const std::string original = copiedFrom ? scenario.workloads[*copiedFrom].name : std::string();
    scenario.workloads.insert(scenario.workloads.begin() + static_cast<std::ptrdiff_t>(at), std::move(workload));
    moveEntries(scenario, kWorkloads, places);
    if (other != nullptr && !other->workloads.empty()) {
        copyEntries(scenario, at, other->provenanceJson, other->workloads.front().name);
    } else if (copiedFrom && !scenario.provenanceJson.empty()) {
        QJsonObject root = parsed(scenario.provenanceJson);
        QJsonObject demand = root.value(kDemand).toObject();
        const QJsonValue known = demand.value(QString::fromStdString(original));
        if (!known.isObject()) return;
        demand.insert(QString::fromStdString(scenario.workloads[at].name), known);
        root.insert(kDemand, demand);
        scenario.provenanceJson = dumped(root);
    }
}

void removeWorkload(Scenario& scenario, std::size_t at) {
    Places places = placesOf(scenario.workloads.size());
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(at));
    const QString name = QString::fromStdString(scenario.workloads[at].name);
    scenario.workloads.erase(scenario.workloads.begin() + static_cast<std::ptrdiff_t>(at));
    moveEntries(scenario, kWorkloads, places);
    if (scenario.provenanceJson.empty()) return;
    QJsonObject root = parsed(scenario.provenanceJson);
    QJsonObject demand = root.value(kDemand).toObject();
    if (!demand.contains(name)) return;
    demand.remove(name);
    root.insert(kDemand, demand);
    scenario.provenanceJson = dumped(root);
}

void removeExtraCost(Scenario& scenario, std::size_t at) {
    Places places = placesOf(scenario.extraCosts.size());
    places.erase(places.begin() + static_cast<std::ptrdiff_t>(at));
    scenario.extraCosts.erase(scenario.extraCosts.begin() + static_cast<std::ptrdiff_t>(at));
    moveEntries(scenario, kExtraCosts, places);
}

}  // namespace splitpoint::ui
