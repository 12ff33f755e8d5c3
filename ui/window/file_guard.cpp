#include "ui/window/file_guard.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QVBoxLayout>

#include "models/files/scenario_file.h"
#include "ui/document/scenario_differences.h"
#include "ui/document/scenario_document.h"
#include "ui/window/differences_dialog.h"
#include "ui/window/notice_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

FileGuard::FileGuard(ScenarioDocument& document, const QString& claimFolder, QWidget* parent)
    : QWidget(parent),
      document_(document),
      claimFolder_(claimFolder),
      claim_(claimFolder),
      shared_(new NoticeBar(u"sharedFile"_s, this)),
      changed_(new NoticeBar(u"changedFile"_s, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(shared_);
    layout->addWidget(changed_);
    connect(&document_, &ScenarioDocument::pathChanged, this, &FileGuard::followPath);
    connect(&document_, &ScenarioDocument::opened, this, &FileGuard::followPath);
    connect(&document_, &ScenarioDocument::aboutToWrite, &watch_, &FileWatch::lookAgain);
    connect(&watch_, &FileWatch::looked, this, &FileGuard::compare);
    followPath();
}

FileGuard::~FileGuard() = default;

QString FileGuard::fileName() const { return QFileInfo(document_.path()).fileName(); }

void FileGuard::followPath() {
    confirmed_ = false;
    told_ = {true, document_.diskSha256()};
    changed_->hide();
    if (guarded_ != document_.path()) shared_->hide();
    const bool another = std::exchange(guarded_, document_.path()) != document_.path();
    claim_.setFile(guarded_);
    watch_.watch(guarded_);
    if (another && !claim_.isFree()) tellOfOther();
    if (!guarded_.isEmpty()) watch_.look();  // recovered work may belong to a file that went on without it
}

void FileGuard::compare(const DiskContent& content) {
    if (!claim_.isFree() && claim_.tryAgain()) shared_->hide();  // the other window was closed
    const DiskState state = content.comparedWith(document_.diskSha256());
    if (state == DiskState::Same) {
        changed_->hide();
        told_ = content;
        return;
    }
    if (content == told_) return;  // told of already
    told_ = content;
    if (state == DiskState::Gone) tellOfLoss();
    else tellOfChange();
}

void FileGuard::tellOfOther() {
    const LockHolder& other = *claim_.other();
    std::vector<NoticeAction> actions{{tr("Save &as\u2026"), tr("Go on with a file of your own"), [this] { Q_EMIT saveAsRequested(); }}};
    if (!other.host.isEmpty() && other.host != QSysInfo::machineHostName()) {
        // Only there can anybody tell whether that program still lives.
        actions.push_back({tr("It is &gone"), tr("That program no longer runs: take the file over"), [this] {
            claim_.takeOver();
            if (claim_.isFree()) shared_->hide();
        }});
    }
    shared_->showNotice(tr("%1 is also open in %2. You can go on here; saving will ask first, so that neither overwrites the other.")
                            .arg(fileName(), other.words()),
                        std::move(actions));
}

void FileGuard::tellOfChange() {
    if (told_.sha256.empty()) {
        changed_->showNotice(tr("%1 can no longer be read, so saving is held back. Your work is still here; save it under another name.").arg(fileName()),
                             {{tr("Save &as\u2026"), tr("Save under another name"), [this] { Q_EMIT saveAsRequested(); }}});
        return;
    }
    const QString own = document_.undoStack().isClean() ? tr("You have no changes of your own.") : tr("Your own changes are not saved yet.");
    changed_->showNotice(
        tr("%1 was changed by another program. %2").arg(fileName(), own),
        {{tr("Re&load"), tr("Open what is in the file now"), [this] { reload(); }},
         {tr("&Keep mine"), tr("Saving will replace what is in the file now"), [this] {
              document_.replaceOnSave(told_.sha256);
              changed_->hide();
          }},
         {tr("Save &as\u2026"), tr("Keep both: save yours under another name"), [this] { Q_EMIT saveAsRequested(); }},
         {tr("Show what &differs"), tr("List what differs between your window and the file"), [this] { showDifferences(); }}});
}

void FileGuard::tellOfLoss() {
    changed_->showNotice(tr("%1 was removed or renamed by another program. Your work is still here.").arg(fileName()),
                         {{tr("&Save again"), tr("Write the file again"), [this] { Q_EMIT saveRequested(); }},
                          {tr("Save &as\u2026"), tr("Save under another name"), [this] { Q_EMIT saveAsRequested(); }}});
}

void FileGuard::reload() {
    if (document_.undoStack().isClean()) Q_EMIT reloadRequested(document_.path());
    else askBeforeReload();
}

void FileGuard::askBeforeReload() {
    changed_->showNotice(tr("Reload %1 and lose your own unsaved changes to it?").arg(fileName()),
                         {{tr("&Lose mine and reload"), tr("Open what is in the file now"), [this] { Q_EMIT reloadRequested(document_.path()); }},
                          {tr("Save &as\u2026"), tr("Keep both: save yours under another name"), [this] { Q_EMIT saveAsRequested(); }},
                          {tr("&Back"), tr("Decide otherwise"), [this] { tellOfChange(); }}},
                         false);
}

bool FileGuard::maySave() {
    if (std::exchange(confirmed_, false) || claim_.tryAgain()) {
        if (claim_.isFree()) shared_->hide();
        return true;
    }
    if (document_.changedOnDisk()) return true;  // refused there, with its own sentence and notice
    askBeforeSave();
    return false;
}

void FileGuard::askBeforeSave() {
    shared_->showNotice(tr("Not saved yet: %1 is also open in %2, whose next save would meet yours. The file itself is unchanged so far.")
                            .arg(fileName(), claim_.other()->words()),
                        {{tr("Save any&way"), tr("Replace the file; the other window will be told"), [this] {
                              confirmed_ = true;
                              shared_->hide();
                              Q_EMIT saveRequested();
                              confirmed_ = false;
                          }},
                         {tr("Save &as\u2026"), tr("Save under another name"), [this] { Q_EMIT saveAsRequested(); }}});
}

bool FileGuard::mayTakeName(const QString& file) {
    if (QFileInfo(file).absoluteFilePath() == document_.path()) return maySave();
    const auto other = whoHas(file, claimFolder_);
    if (!other) return true;
    shared_->showNotice(tr("Not saved: %1 is open in %2. Choose another name, or close it there first.")
                            .arg(QDir::toNativeSeparators(file), other->words()),
                        {{tr("Save &as\u2026"), tr("Choose another name"), [this] { Q_EMIT saveAsRequested(); }}});
    return false;
}

void FileGuard::showDifferences() {
    const auto saved = models::readScenarioFile(document_.path().toStdString());
    if (!saved) {
        changed_->showNotice(tr("What is in the file now cannot be shown: %1").arg(joinedMessages(saved.error())),
                             {{tr("&Back"), tr("Decide what to do"), [this] { tellOfChange(); }}}, false);
        return;
    }
    const std::string folder = QFileInfo(document_.path()).absolutePath().toStdString();
    const auto here = models::parseFamily(document_.fileText(), folder, fileName().toStdString());
    if (!here) return;  // what is shown has passed every check, and reads back equal
    auto* dialog = new DifferencesDialog(tr("What differs in %1").arg(fileName()), tr("In this window"), tr("In the file"),
                                         familyDifferences(*here, {saved->scenario, saved->variants}), this);
    dialog->show();
}

}  // namespace splitpoint::ui
