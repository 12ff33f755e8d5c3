#include "ui/calibrate/fleet_files.h"
#include "ui/language/model_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include "models/calibration/profile_file.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

struct FleetFilesWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};

models::Error refusal(models::ErrorKind kind, const QString& sentence) {
    return {kind, sentence.toStdString()};
}

}  // namespace

models::Result<FleetFiles> readFleet(const QString& folder, const std::stop_token& stop) {
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable()) {
        return tl::unexpected(
            refusal(models::ErrorKind::Io, FleetFilesWords::tr("The folder %1 cannot be read; choose the folder of the fleet's "
                                                     "profiles again.")
                                               .arg(QDir::toNativeSeparators(folder))));
    }
    FleetFiles result;
    QHash<QString, QString> fileOf;  // by run
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (stop.stop_requested()) return tl::unexpected(models::Error{models::ErrorKind::Canceled, "canceled"});
        auto profile = models::calibration::readProfileFile(dir.filePath(name).toStdString());
        if (!profile) {
            result.problems << FleetFilesWords::tr("%1 is left out: %2").arg(name, worded(profile.error().message));
            continue;
        }
        ProjectProfile own = namedProfile(std::move(*profile), name);
        if (!own.id().isEmpty() && fileOf.contains(own.id())) {
            result.problems << FleetFilesWords::tr("%1 holds the same run as %2 and counts once.").arg(name, fileOf[own.id()]);
            continue;
        }
        fileOf.insert(own.id(), name);
        result.profiles.push_back(std::move(own));
    }
    if (result.profiles.empty()) {
        const QString none = FleetFilesWords::tr(
                                 "The folder %1 holds no profile; choose one with the files that the calibrator "
                                 "wrote (*.json).")
                                 .arg(QDir::toNativeSeparators(folder));
        return tl::unexpected(
            refusal(models::ErrorKind::InvalidInput, (QStringList{none} + result.problems).join(QChar(u' '))));
    }
    return result;
}

QString foundFolder(const FleetFolder& folder, const QString& projectFile) {
    if (!folder.absolute.isEmpty() && QFileInfo(folder.absolute).isDir()) return folder.absolute;
    if (folder.relative.isEmpty() || projectFile.isEmpty()) return {};
    const QString beside = QDir::cleanPath(QFileInfo(projectFile).absoluteDir().filePath(folder.relative));
    return QFileInfo(beside).isDir() ? beside : QString();
}

FleetFolder fleetFolder(const QString& path, const QString& projectFile) {
    FleetFolder folder{QFileInfo(path).absoluteFilePath(), {}};
    if (!projectFile.isEmpty())
        folder.relative = QFileInfo(projectFile).absoluteDir().relativeFilePath(folder.absolute);
    return folder;
}

}  // namespace splitpoint::ui
