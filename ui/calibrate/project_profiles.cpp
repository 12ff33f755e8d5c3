#include "ui/calibrate/project_profiles.h"
#include "ui/language/model_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "models/calibration/profile_file.h"
#include "models/catalogue/embedded_files.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;
using models::calibration::Profile;

namespace {

struct ProjectProfilesWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

const QString kKey = u"calibration_profiles"_s;
const QString kReference = u"calibration_reference"_s;
const QString kFleet = u"calibration_fleet"_s;
const QString kFolder = u"profiles/"_s;

QJsonObject rootOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

std::string textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString idOf(const QJsonValue& entry) {
    return entry.toObject().value(u"profile"_s).toObject().value(u"id"_s).toString();
}

std::string withEntries(QJsonObject root, const QJsonArray& entries) {
    if (entries.isEmpty())
        root.remove(kKey);
    else
        root.insert(kKey, entries);
    return root.isEmpty() ? std::string() : textOf(root);
}

QJsonObject entryOf(const ProjectProfile& profile) {
    Profile lean = *profile.profile;
    for (auto& probe : lean.probes) {
        for (auto& round : probe.rounds) round.keptSamples.clear();
    }
    QJsonObject entry{{u"name"_s, profile.name}, {u"profile"_s, rootOf(models::calibration::writeProfileLine(lean))}};
    if (profile.example) entry.insert(u"example"_s, true);
    return entry;
}

/// Two runs under one label, as those of "run --aa", get the time they were made at behind it.
void tellApart(std::vector<ProjectProfile>& profiles) {
    QHash<QString, int> times;
    for (const ProjectProfile& each : profiles) ++times[each.name];
    for (ProjectProfile& each : profiles) {
        QString time = QString::fromStdString(each.profile->createdUtc);
        if (times.value(each.name) < 2 || time.isEmpty() || each.name == time) continue;
        time.replace(QChar(u'T'), QChar(u' '));
        time.replace(QChar(u'Z'), u" UTC"_s);
        each.name += u", "_s + time;
    }
}

}  // namespace

std::vector<ProjectProfile> profilesIn(const std::string& provenanceJson, QStringList* problems) {
    std::vector<ProjectProfile> result;
    if (provenanceJson.find(kKey.toStdString()) == std::string::npos) return result;  // the usual case costs no parsing
    const QJsonArray entries = rootOf(provenanceJson).value(kKey).toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"name"_s).toString();
        auto read = models::calibration::readProfile(textOf(entry.value(u"profile"_s).toObject()));
        if (!read) {
            if (problems != nullptr) {
                *problems << ProjectProfilesWords::tr(
                                 "The profile \u201c%1\u201d of this project cannot be read: %2; remove it and open "
                                 "its file again.")
                                 .arg(name, worded(read.error().message));
            }
            continue;
        }
        ProjectProfile profile = namedProfile(std::move(*read), name, entry.value(u"example"_s).toBool());
        if (!name.isEmpty()) profile.name = name;
        result.push_back(std::move(profile));
    }
    tellApart(result);
    return result;
}

std::string withProfile(const std::string& provenanceJson, const ProjectProfile& profile) {
    QJsonObject root = rootOf(provenanceJson);
    QJsonArray entries = root.value(kKey).toArray();
    for (QJsonArray::iterator entry = entries.begin(); entry != entries.end(); ++entry) {
        if (idOf(*entry) != profile.id()) continue;
        *entry = entryOf(profile);
        return withEntries(std::move(root), entries);
    }
    entries.append(entryOf(profile));
    return withEntries(std::move(root), entries);
}

std::string withoutProfile(const std::string& provenanceJson, const QString& id) {
    QJsonObject root = rootOf(provenanceJson);
    QJsonArray kept;
    const QJsonArray entries = root.value(kKey).toArray();
    for (const auto& entry : entries) {
        if (idOf(entry) != id) kept.append(entry);
    }
    if (kept.size() == entries.size()) return provenanceJson;
    if (root.value(kReference).toString() == id) root.remove(kReference);
    return withEntries(std::move(root), kept);
}

QString referenceIn(const std::string& provenanceJson) {
    if (provenanceJson.find(kReference.toStdString()) == std::string::npos) return {};
    return rootOf(provenanceJson).value(kReference).toString();
}

std::string withReference(const std::string& provenanceJson, const QString& id) {
    QJsonObject root = rootOf(provenanceJson);
    if (id.isEmpty())
        root.remove(kReference);
    else
        root.insert(kReference, id);
    return root.isEmpty() ? std::string() : textOf(root);
}

FleetFolder fleetFolderIn(const std::string& provenanceJson) {
    if (provenanceJson.find(kFleet.toStdString()) == std::string::npos) return {};
    const QJsonObject entry = rootOf(provenanceJson).value(kFleet).toObject();
    return {entry.value(u"folder"_s).toString(), entry.value(u"relative"_s).toString()};
}

std::string withFleetFolder(const std::string& provenanceJson, const FleetFolder& folder) {
    QJsonObject root = rootOf(provenanceJson);
    if (folder.absolute.isEmpty()) {
        root.remove(kFleet);
    } else {
        QJsonObject entry{{u"folder"_s, folder.absolute}};
        if (!folder.relative.isEmpty()) entry.insert(u"relative"_s, folder.relative);
        root.insert(kFleet, entry);
    }
    return root.isEmpty() ? std::string() : textOf(root);
}

ProjectProfile namedProfile(Profile profile, const QString& file, bool example) {
    QString name = QString::fromStdString(profile.label);
    if (name.isEmpty()) name = QFileInfo(file).completeBaseName();
    if (name.isEmpty()) name = QString::fromStdString(profile.createdUtc);
    return {name, example, std::make_shared<const Profile>(std::move(profile))};
}

std::vector<ExampleProfile> exampleProfiles() {
    std::vector<ExampleProfile> result;
    for (const std::string_view path : models::embeddedFiles(kFolder.toStdString())) {
        const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
        if (!name.endsWith(u".json"_s)) continue;
        const auto example = loadExample(name);
        if (example) result.push_back({name, example->name});
    }
    return result;
}

models::Result<ProjectProfile> loadExample(const QString& path) {
    const std::string name = path.toStdString();
    const auto text = models::embeddedFile(name);
    if (!text) {
        return tl::unexpected(
            models::Error{models::ErrorKind::InvalidInput,
                          "There is no built-in profile " + name + "; choose one from the list of examples."});
    }
    auto read = models::calibration::readProfile(*text);
    if (!read) return tl::unexpected(read.error());
    return namedProfile(std::move(*read), path, true);
}

}  // namespace splitpoint::ui
