#include "ui/calibrate/run_request.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
struct RunRequestWords {
    Q_DECLARE_TR_FUNCTIONS(Calibrate)
};
const QString kProgram = u"splitpoint-calibrate"_s;
}  // namespace

QStringList RunRequest::arguments() const {
    QStringList list{u"run"_s, u"--progress"_s, u"json"_s, u"--mode"_s, full ? u"full"_s : u"quick"_s, u"-o"_s, output};
    if (!gpus) list << u"--gpu"_s << u"none"_s;
    if (storageFolder.isEmpty())
        list << u"--no-storage"_s;
    else
        list << u"--storage-path"_s << storageFolder;
    // With "=": a label may begin with a dash.
    if (!label.isEmpty()) list << u"--label="_s + label;
    if (!declared.isEmpty()) list << u"--declare"_s << declared;
    return list;
}

QString calibratorIn(const QString& folder) {
    const QFileInfo program(QDir(folder).filePath(kProgram));
    return program.isFile() && program.isExecutable() ? program.absoluteFilePath() : QString();
}

QString calibratorMissing(const QString& folder) {
    return RunRequestWords::tr(
               "The program %1 is not in %2, so nothing can be measured from this window; put it there, or run it "
               "on the machine in question and drop its profile here.")
        .arg(kProgram, QDir::toNativeSeparators(folder));
}

QString storageFolderProblem(const QString& folder) {
    if (folder.isEmpty()) return {};
    const QFileInfo info(folder);
    if (!info.isDir()) {
        return RunRequestWords::tr("%1 is no folder; choose one on the disk under test, or leave the storage probes out.")
            .arg(folder);
    }
    if (!info.isWritable()) {
        return RunRequestWords::
            tr("%1 cannot be written; choose another folder on the disk under test, or leave the storage probes out.")
                .arg(folder);
    }
    return {};
}

}  // namespace splitpoint::ui
