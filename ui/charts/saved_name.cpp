#include "ui/charts/saved_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace splitpoint::ui {

namespace {

struct SavedNameWords {
    Q_DECLARE_TR_FUNCTIONS(SavedName)
};

bool isToReplace(QWidget* parent, const QString& title, const QString& sentence) {
    QMessageBox question(QMessageBox::Warning, title, sentence, QMessageBox::Cancel, parent);
    auto* replace = question.addButton(SavedNameWords::tr("&Replace"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

bool mayReplace(QWidget* parent, const QString& title, const QString& file) {
    return isToReplace(parent, title,
                       SavedNameWords::tr("%1 is there already. Replace it?").arg(QFileInfo(file).fileName()));
}

}  // namespace

QString withEnding(const QString& typed, const QStringList& endings, OtherEnding other) {
    const QString suffix = QFileInfo(typed).suffix();
    const bool has =
        other == OtherEnding::Kept ? !suffix.isEmpty() : endings.contains(QChar(u'.') + suffix, Qt::CaseInsensitive);
    if (has || endings.isEmpty()) return typed;
    return typed.endsWith(u'.') ? typed.chopped(1) + endings.front() : typed + endings.front();
}

QString askForSavedName(QWidget* parent, const QString& title, const QString& proposal, const QString& filter,
                        const QStringList& endings, OtherEnding other) {
    QString file = proposal;
    while (true) {
        const QString typed = QFileDialog::getSaveFileName(parent, title, file, filter);
        if (typed.isEmpty()) return {};
        file = withEnding(typed, endings, other);
        // A folder of that name is refused where it is written to.
        if (file == typed || !QFileInfo(file).isFile() || mayReplace(parent, title, file)) return file;
    }
}

bool mayFill(QWidget* parent, const QString& title, const QString& folder, const QStringList& endings) {
    QStringList kinds;
    for (const QString& ending : endings) kinds << u'*' + ending;
    if (kinds.isEmpty() || QDir(folder).entryList(kinds, QDir::Files).isEmpty()) return true;
    return isToReplace(parent, title,
                       SavedNameWords::tr("%1 holds files of this kind already. Replace those that take the same name?")
                           .arg(QDir::toNativeSeparators(folder)));
}

QString askForFolder(QWidget* parent, const QString& title, const QStringList& endings) {
    const QString folder = QFileDialog::getExistingDirectory(parent, title);
    return folder.isEmpty() || !mayFill(parent, title, folder, endings) ? QString() : folder;
}

}  // namespace splitpoint::ui
