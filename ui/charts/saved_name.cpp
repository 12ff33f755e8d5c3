#include "ui/charts/saved_name.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace splitpoint::ui {

namespace {

struct SavedNameWords {
    Q_DECLARE_TR_FUNCTIONS(SavedName)
};

bool mayReplace(QWidget* parent, const QString& title, const QString& file) {
    QMessageBox question(QMessageBox::Warning, title,
                         SavedNameWords::tr("%1 is there already. Replace it?").arg(QFileInfo(file).fileName()),
                         QMessageBox::Cancel, parent);
    auto* replace = question.addButton(SavedNameWords::tr("&Replace"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
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

}  // namespace splitpoint::ui
