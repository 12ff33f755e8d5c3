#include "ui/sketch/import_curve.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "models/files/csv_curve.h"
#include "ui/language/model_words.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

namespace {

constexpr qint64 kMostBytes = 64LL << 20;

struct ImportCurveWords {
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

bool claimsToBeACurve(const QString& text) {
    const QString heading = text.section(u'\n', 0, 0);
    return heading.startsWith(QStringLiteral("hour")) && heading.split(u',').size() > 1 &&
           heading.contains(QStringLiteral("gpus"));
}

}  // namespace

CurveSource curveSource(const QString& text, const QString& file) {
    CurveSource source{file, text, {}, {}};
    if (source.text.startsWith(QChar(0xfeff))) source.text.remove(0, 1);
    if (!claimsToBeACurve(source.text)) return source;
    const QString label = file.isEmpty() ? ImportCurveWords::tr("what was pasted") : QFileInfo(file).fileName();
    auto curve = models::parseCsvCurve(source.text.toStdString(), label.toStdString());
    if (curve)
        source.gpus = std::move(*curve);
    else
        source.problem = worded(curve.error().front().message);
    return source;
}

tl::expected<CurveSource, QString> readCurveSource(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return tl::unexpected(
            ImportCurveWords::tr("%1 cannot be read: %2; choose a file that can.").arg(file, in.errorString()));
    if (in.size() > kMostBytes)
        return tl::unexpected(
            ImportCurveWords::tr("%1 is larger than 64 MiB; a curve of hours is smaller, so choose the hourly export.")
                .arg(file));
    const QByteArray bytes = in.readAll();
    if (bytes.contains('\0'))
        return tl::unexpected(ImportCurveWords::tr("%1 is no text; save the table as CSV (UTF-8) first.").arg(file));
    return curveSource(QString::fromUtf8(bytes), QFileInfo(file).absoluteFilePath());
}

QString pathBeside(const CurveSource& source, const QString& scenarioFile) {
    if (source.file.isEmpty() || scenarioFile.isEmpty() || !source.isCurveFile()) return {};
    const QString relative = QDir(QFileInfo(scenarioFile).absolutePath()).relativeFilePath(source.file);
    return relative.startsWith(QStringLiteral("..")) || QDir::isAbsolutePath(relative) ? QString() : relative;
}

models::DemandLayer importLayer(const CurveSource& source, std::vector<double> gpus, models::Combine combine,
                                const QString& relativePath) {
    models::ImportLayer import;
    import.combine = combine;
    if (relativePath.isEmpty())
        import.curve = models::HourlyDemand{std::move(gpus)};
    else
        import.curve = models::CsvDemand{relativePath.toStdString(), 1.0, std::move(gpus)};
    const QString name =
        source.file.isEmpty() ? layerKindTitle(models::LayerKind::Import) : QFileInfo(source.file).completeBaseName();
    return {name.toStdString(), true, std::move(import)};
}

}  // namespace splitpoint::ui
