#include "ui/scenarios/change_words.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "models/scenarios/change_path.h"
#include "models/scenarios/comparison.h"
#include "ui/format/number_format.h"
#include "ui/inputs/field_table.h"
#include "ui/inputs/field_text.h"
#include "ui/language/in_sentence.h"
#include "ui/language/model_words.h"
#include "ui/plans/plan_names.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::PathStep;
using Steps = std::vector<PathStep>;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

constexpr qsizetype kLongestValue = 60;

QString text(const std::string& word) { return QString::fromStdString(word); }

QJsonValue parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString("[" + json + "]")).array().at(0);
}

template <class Members>
std::string placeOf(const Members& members, const std::string& name) {
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& each) { return each.name == name; });
    return "[" + std::to_string(found - members.begin()) + "]";
}

/// The path that the field table uses: members by their place.
QString fieldPath(const Steps& steps, const models::Scenario& scenario) {
    std::string path;
    for (std::size_t s = 0; s < steps.size(); ++s) {
        if (s == 1 && steps[1].member && steps[0].name == "workloads") path += placeOf(scenario.workloads, steps[1].name);
        else if (s == 1 && steps[1].member && steps[0].name == "extra_costs") path += placeOf(scenario.extraCosts, steps[1].name);
        else path += (path.empty() ? "" : ".") + steps[s].name;
    }
    return text(path);
}

const Field* fieldAt(const Steps& steps, const models::Scenario& scenario, const std::vector<Field>& fields) {
    return findField(fields, fieldPath(steps, scenario));
}

QString sentence(const std::string& key) {
    QString words = text(key).replace(QChar(u'_'), QChar(u' '));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return translated(words.toStdString());
}

QString tierOf(const std::string& key) {
    const auto tier = std::find(models::kTierNames.begin(), models::kTierNames.end(), key);
    return tier == models::kTierNames.end() ? text(key) : tierName(models::kTiers[static_cast<std::size_t>(tier - models::kTierNames.begin())]);
}

QString workloadWords(const Steps& steps) {
    const QString name = text(steps[1].name);
    if (steps.size() == 2) return ChangeWords::tr("Workload %1").arg(name);
    if (steps[2].name == "time_shares") return ChangeWords::tr("%1: shares of time").arg(name);
    if (steps[2].name == "measured_slowdown") return ChangeWords::tr("%1: measured slowdown, %2").arg(name, text(steps.back().name));
    if (steps[2].name != "demand" || steps.size() == 3)
        return ChangeWords::tr("%1: %2").arg(name, inSentence(sentence(steps.back().name)));
    if (steps[3].name == "curve") return ChangeWords::tr("%1: demand curve").arg(name);
    if (steps.size() == 4) return ChangeWords::tr("%1: layers").arg(name);
    const QString layer = ChangeWords::tr("%1: layer \u201c%2\u201d").arg(name, text(steps[4].name));
    return steps.size() == 5 ? layer : ChangeWords::tr("%1: %2").arg(layer, inSentence(sentence(steps.back().name)));
}

QString noteWords(const Steps& steps) {
    return steps.size() > 2 ? ChangeWords::tr("Source of %1").arg(text(steps[2].name)) : ChangeWords::tr("Sources of figures");
}

QString numbersWords(const QJsonArray& values) {
    double sum = 0;
    for (const auto& value : values) sum += value.toDouble();
    const double mean = values.isEmpty() ? 0.0 : sum / static_cast<double>(values.size());
    return ChangeWords::tr("%1 hours, mean %2").arg(QLocale().toString(values.size()), formatWithUnit(mean, Quantity::Gpus));
}

QString curveWords(const QJsonObject& curve) {
    if (curve.contains(u"hourly_gpus"_s)) return numbersWords(curve.value(u"hourly_gpus"_s).toArray());
    if (curve.contains(u"csv"_s)) {
        const double scale = curve.value(u"scale"_s).toDouble(1.0);
        const QString file = curve.value(u"csv"_s).toString();
        return scale == 1.0 ? file : ChangeWords::tr("%1 \u00d7 %2").arg(file, QLocale().toString(scale));
    }
    if (curve.contains(u"template"_s)) {
        return ChangeWords::tr("%1, %2").arg(inSentence(sentence(curve.value(u"template"_s).toString().toStdString())),
                                             formatWithUnit(curve.value(u"gpus"_s).toDouble(), Quantity::Gpus));
    }
    double peak = 0;
    const QJsonArray points = curve.value(u"week"_s).toObject().value(u"points"_s).toArray();
    for (const auto& point : points) peak = std::max(peak, point.toArray().at(1).toDouble());
    return ChangeWords::tr("week of %1 points, peak %2").arg(points.size()).arg(formatWithUnit(peak, Quantity::Gpus));
}

QString sharesWords(const QJsonObject& shares) {
    QStringList parts;
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        const double value = share->isObject() ? share->toObject().value(u"typical"_s).toDouble() : share->toDouble();
        parts << u"%1 %2"_s.arg(inSentence(sentence(share.key().toStdString())),
                                formatNumber(value, Quantity::Percent));
    }
    return parts.join(u", "_s);
}

QString offerWords(const QJsonObject& offer) {
    const QJsonValue price = offer.value(u"usd_per_gpu_hour"_s);
    const double usd = price.isObject() ? price.toObject().value(u"typical"_s).toDouble() : price.toDouble();
    const QString name = offer.value(u"name"_s).toString(offer.value(u"gpu"_s).toString());
    return ChangeWords::tr("%1 at %2").arg(name, formatNumber(usd, Quantity::UsdPerGpuHour));
}

QString cut(QString words) {
    if (words.size() > kLongestValue) words = words.left(kLongestValue - 1) + QChar(0x2026);
    return words;
}

QString structureWords(const Steps& steps, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) return ChangeWords::tr("none");
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        QStringList names;
        for (const auto& each : all)
            names << (each.isObject() ? each.toObject().value(u"name"_s).toString() : each.toString());
        return cut(names.join(u", "_s));
    }
    if (value.isBool()) return value.toBool() ? ChangeWords::tr("yes") : ChangeWords::tr("no");
    if (value.isDouble()) return QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isString()) return cut(value.toString());
    const QJsonObject object = value.toObject();
    if (object.contains(u"typical"_s)) {
        return ChangeWords::tr("%1 to %2").arg(QLocale().toString(object.value(u"low"_s).toDouble(), 'g', 6),
                                         QLocale().toString(object.value(u"high"_s).toDouble(), 'g', 6));
    }
    if (steps[0].name == "offers") return offerWords(object);
    if (steps.back().name == "curve") return curveWords(object);
    if (steps.back().name == "time_shares") return sharesWords(object);
    return steps[0].name == "provenance" ? ChangeWords::tr("noted") : ChangeWords::tr("given");
}

std::optional<FieldValue> fieldValue(const Field& field, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) return field.optional ? std::optional<FieldValue>(std::monostate{}) : std::nullopt;
    if (value.isBool()) return value.toBool();
    if (value.isDouble()) return models::Estimate(value.toDouble());
    if (value.isString()) return value.toString();
    const QJsonObject range = value.toObject();
    if (!range.contains(u"typical"_s)) return std::nullopt;
    return models::Estimate(range.value(u"low"_s).toDouble(), range.value(u"typical"_s).toDouble(), range.value(u"high"_s).toDouble());
}

}  // namespace

QString pathWords(const std::string& path, const models::Scenario& scenario, const std::vector<Field>& fields) {
    const auto steps = models::parsePath(path);
    if (!steps) return text(path);
    if (const Field* field = fieldAt(*steps, scenario, fields)) return field->fullLabel();
    const std::string& root = steps->front().name;
    if (root == "workloads") return steps->size() == 1 ? ChangeWords::tr("Order of workloads") : workloadWords(*steps);
    if (root == "extra_costs") return steps->size() == 1 ? ChangeWords::tr("Extra costs") : ChangeWords::tr("Extra cost \u201c%1\u201d").arg(text((*steps)[1].name));
    if (root == "offers" && steps->size() > 1) {
        const QString tier = tierOf((*steps)[1].name);
        return steps->size() == 2 ? ChangeWords::tr("Offer %1").arg(inSentence(tier))
                                  : ChangeWords::tr("%1: %2").arg(tier, inSentence(sentence(steps->back().name)));
    }
    if (root == "delivery" && steps->size() == 2) return ChangeWords::tr("Overheads \u201c%1\u201d").arg(text((*steps)[1].name));
    if (root == "provenance") return noteWords(*steps);
    return text(path);
}

QString pathUnit(const std::string& path, const models::Scenario& scenario, const std::vector<Field>& fields) {
    const auto steps = models::parsePath(path);
    const Field* field = steps ? fieldAt(*steps, scenario, fields) : nullptr;
    return field == nullptr ? QString() : field->unit;
}

QString valueWords(const std::string& path, const std::string& valueJson, const models::Scenario& scenario, const std::vector<Field>& fields) {
    const auto steps = models::parsePath(path);
    if (!steps) return cut(text(valueJson));
    const QJsonValue value = parsed(valueJson);
    const Field* field = fieldAt(*steps, scenario, fields);
    if (field == nullptr) return structureWords(*steps, value);
    if (const auto known = fieldValue(*field, value)) return cut(fieldWords(*field, *known, QLocale()));
    return field->fallback.isEmpty() ? ChangeWords::tr("none") : ChangeWords::tr("default (%1)").arg(field->fallback);
}

QString changeWords(const models::ScenarioChange& change, const models::Scenario& parent, const std::vector<Field>& parentFields) {
    QString what = pathWords(change.path, parent, parentFields);
    const auto steps = models::parsePath(change.path);
    if (!steps) return what;
    const bool overheads = steps->front().name == "delivery" && steps->size() == 2;
    const bool member = overheads || (steps->back().member && steps->front().name != "provenance");
    if (change.path.starts_with("provenance")) return what;
    if (member) {
        if (change.value == "null") return ChangeWords::tr("%1: taken away").arg(what);
        return models::valueOf(parent, change.path) == "null" ? ChangeWords::tr("%1: added").arg(what) : ChangeWords::tr("%1: replaced").arg(what);
    }
    const QString from = valueWords(change.path, models::valueOf(parent, change.path), parent, parentFields);
    const QString to = valueWords(change.path, change.value, parent, parentFields);
    const QString unit = pathUnit(change.path, parent, parentFields);
    const QString words = u"%1 %2 \u2192 %3"_s.arg(what, from, to);
    return unit.isEmpty() ? words : u"%1 %2"_s.arg(words, unit);
}

}  // namespace splitpoint::ui
