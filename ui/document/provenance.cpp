#include "ui/document/provenance.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/words/sources.h"
#include "models/words/unsourced_overheads.h"
#include "ui/language/model_words.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct ProvenanceWords {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

const QString kValues = u"values"_s;

QJsonObject parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

ProvenanceKind kindOf(const QString& quality, const QString& source) {
    if (quality == u"calibrated"_s) return ProvenanceKind::Measured;
    const QString words = (quality + u" "_s + source).toLower();
    const auto has = [&](QStringView word) { return words.contains(word); };
    if (quality == u"typed"_s) return ProvenanceKind::Typed;
    if (has(u"assum")) return ProvenanceKind::Assumed;
    if (has(u"measured here")) return ProvenanceKind::Measured;
    if (has(u"import") || has(u"trace")) return ProvenanceKind::Imported;
    if (has(u"quote") || has(u"price") || has(u"list") || has(u"catalogue") || has(u"offers.csv")) return ProvenanceKind::Quote;
    return ProvenanceKind::BuiltIn;
}

QString textOf(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isDouble()) return QString::number(value.toDouble());
    return {};
}

Provenance entryOf(const QJsonValue& value) {
    Provenance result;
    QString quality;
    if (value.isString()) {
        result.source = value.toString();
    } else {
        const QJsonObject object = value.toObject();
        quality = textOf(object.value(u"quality"_s));
        result.source = textOf(object.value(u"source"_s));
        for (const QString& key : {u"as_of"_s, u"date"_s}) {
            if (result.date.isEmpty()) result.date = textOf(object.value(key));
        }
        QStringList notes{quality, textOf(object.value(u"note"_s)), textOf(object.value(u"formula"_s))};
        notes.removeAll(QString());
        if (quality != u"typed"_s) result.note = notes.join(u"; "_s);
    }
    result.kind = kindOf(quality, result.source);
    return result;
}

bool isOverhead(const QString& path) {
    return path.startsWith(u"delivery."_s) || path.contains(u".measured_slowdown"_s);
}

bool isEntry(const QJsonValue& value) {
    if (value.isString()) return true;
    const QJsonObject object = value.toObject();
    return object.contains(u"source"_s) || object.contains(u"quality"_s);
}

std::string dumped(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString kindWords(ProvenanceKind kind) {
    switch (kind) {
        case ProvenanceKind::Measured:
            return ProvenanceWords::tr("measured here");
        case ProvenanceKind::Imported:
            return ProvenanceWords::tr("imported");
        case ProvenanceKind::Quote:
            return ProvenanceWords::tr("published price or quote");
        case ProvenanceKind::BuiltIn:
            return ProvenanceWords::tr("built-in figure");
        case ProvenanceKind::Assumed:
            return ProvenanceWords::tr("assumed");
        case ProvenanceKind::Typed:
            return ProvenanceWords::tr("typed by you");
        case ProvenanceKind::Unknown:
            return ProvenanceWords::tr("as in the file, no source noted");
    }
    return {};
}

}  // namespace

QString Provenance::words() const {
    QStringList lines{kindLine()};
    if (!source.isEmpty() && kind != ProvenanceKind::Typed) lines << ProvenanceWords::tr("Source: %1").arg(source);
    if (!date.isEmpty()) lines << ProvenanceWords::tr("As of: %1").arg(date);
    if (!note.isEmpty()) lines << note;
    return lines.join(u"\n"_s);
}

QString Provenance::kindLine() const {
    const QString phrase = kindPhrase();
    return phrase.left(1).toUpper() + phrase.mid(1);
}

QString Provenance::kindPhrase() const {
    return kind == ProvenanceKind::Measured && isExample()
               ? ProvenanceWords::tr("example data, not measured on your machines")
               : kindWords(kind);
}

bool Provenance::isExample() const {
    return source.endsWith(QLatin1StringView(models::words::kFromExample));
}

ProvenanceIndex::ProvenanceIndex(const std::string& json) : root_(parsed(json)) {
    values_ = root_.value(kValues).toObject();
    const QJsonObject chosen = root_.value(u"offers"_s).toObject();
    for (auto offer = chosen.begin(); offer != chosen.end(); ++offer) {
        if (offer.value().isObject()) offers_.insert(u"offers."_s + offer.key(), offer.value());
    }
}

Provenance ProvenanceIndex::of(const QString& fieldPath) const {
    for (QString path = fieldPath; !path.isEmpty();) {
        for (const QJsonObject* place : {&values_, &offers_}) {
            const QJsonValue value = place->value(path);
            if (isEntry(value)) return entryOf(value);
        }
        const qsizetype cut = std::max(path.lastIndexOf(QChar(u'.')), path.lastIndexOf(QChar(u'[')));
        path = cut < 0 ? QString() : path.left(cut);
    }
    return {};
}

QString ProvenanceIndex::sentence(const QString& key) const { return textOf(root_.value(key)); }

std::optional<QString> ProvenanceIndex::oldestPrice(const models::Scenario& scenario) const {
    std::optional<QString> oldest;
    for (const models::Tier tier : models::kTiers) {
        if (!scenario.offer(tier)) continue;
        const auto name = models::kTierNames[models::index(tier)];
        const QString offer = u"offers."_s + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        const Provenance price = of(offer + u".usd_per_gpu_hour"_s);
        if (price.kind == ProvenanceKind::Typed) continue;
        const QString date = price.date.isEmpty() ? textOf(offers_.value(offer).toObject().value(u"as_of"_s)) : price.date;
        if (!date.isEmpty() && (!oldest || date < *oldest)) oldest = date;
    }
    return oldest;
}

bool ProvenanceIndex::isCalibrationUnvalidated() const {
    for (auto value = values_.begin(); value != values_.end(); ++value) {
        const Provenance entry = entryOf(value.value());
        if (entry.kind == ProvenanceKind::Measured && entry.source.contains(QLatin1StringView(models::words::kNeverValidated))) return true;
    }
    return false;
}

bool ProvenanceIndex::hasExampleOverheads() const {
    for (auto value = values_.begin(); value != values_.end(); ++value) {
        if (isOverhead(value.key()) && entryOf(value.value()).isExample()) return true;
    }
    return false;
}

ProvenanceKind ProvenanceIndex::overheads() const {
    ProvenanceKind result = ProvenanceKind::BuiltIn;
    for (auto value = values_.begin(); value != values_.end(); ++value) {
        if (!isOverhead(value.key())) continue;
        const ProvenanceKind kind = entryOf(value.value()).kind;
        if (kind == ProvenanceKind::Measured) return kind;
        if (kind == ProvenanceKind::Typed) result = kind;
    }
    return result;
}

QString overheadWords(const ProvenanceIndex& provenance) {
    if (provenance.hasExampleOverheads()) return ProvenanceWords::tr("overheads from example data");
    switch (provenance.overheads()) {
        case ProvenanceKind::Measured:
            return provenance.isCalibrationUnvalidated() ? ProvenanceWords::tr("overheads measured here, %1")
                                                               .arg(said(std::string(models::words::kNeverValidated)))
                                                         : ProvenanceWords::tr("overheads measured here");
        case ProvenanceKind::Typed:
            return ProvenanceWords::tr("overheads typed by you, not calibrated");
        default:
            return ProvenanceWords::tr("overheads built-in, not calibrated");
    }
}

std::optional<FieldChange> typedHere(const models::Scenario& scenario, const ProvenanceIndex& provenance,
                                     const Field& field) {
    if (provenance.of(field.path).kind == ProvenanceKind::Typed) return std::nullopt;
    FieldChange change;
    change.field.path = u"provenance"_s;
    change.field.get = [](const models::Scenario& s) { return FieldValue{QString::fromStdString(s.provenanceJson)}; };
    change.field.set = [](models::Scenario& s, const FieldValue& value) {
        s.provenanceJson = std::get<QString>(value).toStdString();
    };
    change.before = change.field.get(scenario);
    change.after = QString::fromStdString(
        withProvenance(scenario.provenanceJson, field.path, {ProvenanceKind::Typed, u"typed in the window"_s, {}, {}}));
    return change;
}

std::string withProvenance(const std::string& provenanceJson, const QString& part, const Provenance& entry) {
    QJsonObject root = parsed(provenanceJson);
    QJsonObject values = root.value(kValues).toObject();
    const QStringList keys = values.keys();
    for (const QString& key : keys) {
        if (key == part || key.startsWith(part + u"."_s)) values.remove(key);
    }
    QJsonObject value;
    const QString quality = entry.kind == ProvenanceKind::Typed      ? u"typed"_s
                            : entry.kind == ProvenanceKind::Measured ? u"calibrated"_s
                            : entry.kind == ProvenanceKind::Quote   ? u"quote"_s
                            : entry.kind == ProvenanceKind::Assumed ? u"assumed"_s
                            : entry.kind == ProvenanceKind::Imported ? u"imported"_s
                                                                    : u"built-in"_s;
    value.insert(u"quality"_s, quality);
    value.insert(u"source"_s, entry.source);
    if (!entry.date.isEmpty()) value.insert(u"as_of"_s, entry.date);
    if (!entry.note.isEmpty()) value.insert(u"note"_s, entry.note);
    values.insert(part, value);
    root.insert(kValues, values);
    return dumped(root);
}

std::optional<int> ageInDays(const QString& date, const QString& today) {
    QDate from = QDate::fromString(date, Qt::ISODate);
    if (!from.isValid()) from = QDate::fromString(date + u"-01"_s, Qt::ISODate);
    const QDate to = QDate::fromString(today, Qt::ISODate);
    if (!from.isValid() || !to.isValid()) return std::nullopt;
    return static_cast<int>(from.daysTo(to));
}

bool hasUnsourcedOverheads(const ProvenanceIndex& provenance, const models::Scenario& scenario) {
    if (provenance.hasExampleOverheads() || provenance.overheads() != ProvenanceKind::BuiltIn) return false;
    return models::words::hasUnsourcedOverheads(scenario, [&](const std::string& path) {
        return provenance.of(QString::fromStdString(path)).kind != ProvenanceKind::Unknown;
    });
}

bool hasNoOverheads(const ProvenanceIndex& provenance, const models::Scenario& scenario) {
    return !provenance.hasExampleOverheads() && provenance.overheads() == ProvenanceKind::BuiltIn &&
           models::words::hasNoOverheads(scenario);
}

QString overheadWords(const ProvenanceIndex& provenance, const models::Scenario& scenario) {
    if (hasNoOverheads(provenance, scenario)) return said(std::string(models::words::kNoOverheads));
    return hasUnsourcedOverheads(provenance, scenario) ? said("overheads typed in, no source noted, not calibrated")
                                                       : overheadWords(provenance);
}

}  // namespace splitpoint::ui
