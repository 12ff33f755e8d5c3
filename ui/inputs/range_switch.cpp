#include "ui/inputs/range_switch.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/inputs/field_text.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::Estimate;

namespace {

struct SwitchWords {
    Q_DECLARE_TR_FUNCTIONS(RangeSwitch)
};

const QString kOff = u"range_off"_s;

QJsonObject rootOf(const models::Scenario& scenario) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(scenario.provenanceJson)).object();
}

QJsonObject asEntry(const QJsonValue& value) {
    if (value.isString()) return {{u"source"_s, value}};
    return value.toObject();
}

bool saysSource(const QJsonObject& entry) {
    return entry.contains(u"source"_s) || entry.contains(u"quality"_s);
}

/// The entry that speaks for a field: its own or that of the nearest part around it, as `ProvenanceIndex::of` finds it.
QJsonObject nearestEntry(const QJsonObject& root, const QString& fieldPath) {
    const QJsonObject values = root.value(u"values"_s).toObject(), offers = root.value(u"offers"_s).toObject();
    for (QString path = fieldPath; !path.isEmpty();) {
        QJsonObject own = asEntry(values.value(path));
        if (saysSource(own)) return own;
        const QString offer = path.startsWith(u"offers."_s) ? path.mid(7) : QString();
        QJsonObject chosen = offer.isEmpty() ? QJsonObject() : asEntry(offers.value(offer));
        if (saysSource(chosen)) return chosen;
        const qsizetype cut = std::max(path.lastIndexOf(QChar(u'.')), path.lastIndexOf(QChar(u'[')));
        path = cut < 0 ? QString() : path.left(cut);
    }
    return {};
}

std::optional<Estimate> switchedOff(const models::Scenario& scenario, const QString& path, double typical) {
    if (scenario.provenanceJson.find("range_off") == std::string::npos) return std::nullopt;  // nothing to parse for
    const QJsonObject off =
        rootOf(scenario).value(u"values"_s).toObject().value(path).toObject().value(kOff).toObject();
    const Estimate range(off.value(u"low"_s).toDouble(typical), typical, off.value(u"high"_s).toDouble(typical));
    const bool sound = range.isRange() && range.low <= typical && typical <= range.high;
    return sound ? std::optional(range) : std::nullopt;
}

std::string withSwitch(const models::Scenario& scenario, const QString& path, const SourcedRange& range) {
    QJsonObject root = rootOf(scenario), values = root.value(u"values"_s).toObject();
    if (range.on) {
        const bool own = values.contains(path);
        QJsonObject entry = own ? asEntry(values.value(path)) : nearestEntry(root, path);
        entry.insert(kOff,
                     QJsonObject{{u"low"_s, range.range.low}, {u"high"_s, range.range.high}, {u"inherited"_s, !own}});
        values.insert(path, entry);
    } else {
        QJsonObject entry = values.value(path).toObject();
        const bool inherited = entry.value(kOff).toObject().value(u"inherited"_s).toBool();
        entry.remove(kOff);
        if (inherited)
            values.remove(path);
        else
            values.insert(path, entry);
    }
    root.insert(u"values"_s, values);
    return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace

std::optional<SourcedRange> sourcedRange(const models::Scenario& scenario, const ProvenanceIndex& provenance,
                                         const Field& field) {
    if (field.kind != FieldKind::Range) return std::nullopt;
    const FieldValue value = field.get(scenario);
    const auto* estimate = std::get_if<Estimate>(&value);
    if (estimate == nullptr) return std::nullopt;
    const ProvenanceKind from = provenance.of(field.path).kind;
    if (from == ProvenanceKind::Typed || from == ProvenanceKind::Unknown) return std::nullopt;
    if (estimate->isRange()) return SourcedRange{*estimate, true, from};
    if (const auto off = switchedOff(scenario, field.path, estimate->typical)) return SourcedRange{*off, false, from};
    return std::nullopt;
}

Edit switchRange(const models::Scenario& scenario, const Field& field, const SourcedRange& range) {
    const Estimate after = range.on ? Estimate{range.range.typical} : range.range;
    FieldChange note;
    note.field.path = u"provenance"_s;
    note.field.get = [](const models::Scenario& s) { return FieldValue{QString::fromStdString(s.provenanceJson)}; };
    note.field.set = [](models::Scenario& s, const FieldValue& value) {
        s.provenanceJson = std::get<QString>(value).toStdString();
    };
    note.before = note.field.get(scenario);
    note.after = QString::fromStdString(withSwitch(scenario, field.path, range));
    Edit edit;
    edit.fields = {{field, field.get(scenario), after}, note};
    edit.words = {field.fullLabel(), fieldWords(field, edit.fields.front().before, QLocale()),
                  fieldWords(field, after, QLocale()), field.unit};
    edit.apply = applyAll(edit.fields);
    edit.revert = revertAll(edit.fields);
    return edit;
}

QString rangeOrigin(ProvenanceKind from) {
    switch (from) {
        case ProvenanceKind::Measured:
            return SwitchWords::tr("measured interval");
        case ProvenanceKind::Imported:
            return SwitchWords::tr("imported range");
        case ProvenanceKind::Quote:
            return SwitchWords::tr("published range");
        case ProvenanceKind::BuiltIn:
            return SwitchWords::tr("default range");
        case ProvenanceKind::Assumed:
            return SwitchWords::tr("assumed range");
        case ProvenanceKind::Typed:
            return SwitchWords::tr("your range");
        case ProvenanceKind::Unknown:
            return SwitchWords::tr("range of the file");
    }
    return {};
}

}  // namespace splitpoint::ui
