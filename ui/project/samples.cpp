#include "ui/project/samples.h"
#include "ui/language/model_words.h"

#include "models/catalogue/embedded_files.h"
#include "models/files/scenario_file.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

/// "samples/01-chat-service.splitpoint" -> "Chat service".
QString titleOf(const QString& path) {
    QString name = path.section(QChar(u'/'), -1).section(QChar(u'.'), 0, 0);
    while (!name.isEmpty() && (name.front().isDigit() || name.front() == QChar(u'-'))) name.remove(0, 1);
    name.replace(QChar(u'-'), QChar(u' '));
    name.replace(QChar(u'_'), QChar(u' '));
    if (!name.isEmpty()) name[0] = name.at(0).toUpper();
    return worded(name.toStdString());
}

}  // namespace

QList<Sample> samples() {
    QList<Sample> result;
    for (const std::string_view path : models::embeddedFiles("samples/")) {
        const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
        if (name.endsWith(u".splitpoint"_s)) result.append({name, titleOf(name)});
    }
    return result;
}

models::Checked<models::Scenario> loadSample(const QString& path) {
    const std::string name = path.toStdString();
    const auto text = models::embeddedFile(name);
    if (!text) {
        return tl::unexpected(std::vector<models::Error>{
            {models::ErrorKind::InvalidInput, "There is no built-in sample " + name + "; choose one from the Samples menu."}});
    }
    return models::parseScenario(*text, {}, name);
}

}  // namespace splitpoint::ui
