#include "ui/window/recovery_offer.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include "models/files/scenario_file.h"
#include "ui/document/document_file.h"
#include "ui/document/scenario_differences.h"
#include "ui/document/scenario_document.h"
#include "ui/window/differences_dialog.h"
#include "ui/window/notice_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {

models::Checked<models::ScenarioFamily> familyOf(const RecoveryRecord& record) {
    const QString folder = record.file.isEmpty() ? QString() : QFileInfo(record.file).absolutePath();
    return models::parseFamily(record.text, folder.toStdString(), record.shortName().toStdString());
}

/// "10:41", or with the day where that is another one.
QString timeWords(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(u"HH:mm"_s);
    return local.date() == QDate::currentDate() ? time : u"%1, %2"_s.arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

/// What the copy is beside the file on disk, judged by content.
QString comparisonWords(const RecoveryRecord& record) {
    if (record.file.isEmpty()) return RecoveryOffer::tr("it was never saved.");
    const DiskState disk = diskContent(record.file).comparedWith(record.savedSha256);
    if (disk == DiskState::Gone) return RecoveryOffer::tr("the file itself is gone.");
    const auto saved = models::readScenarioFile(record.file.toStdString());
    const auto copy = familyOf(record);
    if (!saved || !copy) return RecoveryOffer::tr("it differs from the file.");
    const std::size_t count = familyDifferences({saved->scenario, saved->variants}, *copy).size();
    const QString differ = count == 1 ? RecoveryOffer::tr("1 difference from the file") : RecoveryOffer::tr("%1 differences from the file").arg(count);
    return disk == DiskState::Changed ? RecoveryOffer::tr("%1, which was changed since; saving will ask.").arg(differ) : differ + u'.';
}

}  // namespace

RecoveryOffer::RecoveryOffer(ScenarioDocument& document, const QString& folder, std::function<bool()> mayLeave, QWidget* parent)
    : QWidget(parent),
      document_(document),
      folder_(folder),
      mayLeave_(std::move(mayLeave)),
      writer_(document, folder),
      offer_(new NoticeBar(u"recoveryOffer"_s, this)),
      trouble_(new NoticeBar(u"recoveryTrouble"_s, this)),
      job_(*this, pool_) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(trouble_);
    layout->addWidget(offer_);
    connect(offer_, &NoticeBar::dismissed, this, [this] {
        copies_.pop_front();  // let go of, and kept on disk for the next start
        offerNext();
    });
    connect(&writer_, &RecoveryWriter::failed, this, [this](const QString& sentence) {
        say(tr("Unsaved work cannot be kept for a crash: %1 Save soon; it is tried again every few seconds.").arg(sentence));
    });
    connect(&writer_, &RecoveryWriter::worksAgain, trouble_, &QWidget::hide);
}

RecoveryOffer::~RecoveryOffer() = default;

void RecoveryOffer::look() {
    job_.start([folder = folder_](const std::stop_token&) -> models::Result<FoundCopies> { return findRecoveryCopies(folder); },
               [this](models::Result<FoundCopies> found) {
                   if (found) take(*found);
               });
}

void RecoveryOffer::take(const FoundCopies& found) {
    for (const auto& copy : found.copies) copies_.push_back(copy);
    if (!found.problems.isEmpty()) say(found.problems.join(u'\n'));
    if (offer_->isHidden()) offerNext();
    Q_EMIT looked();
}

void RecoveryOffer::offerNext() {
    if (copies_.empty()) {
        offer_->hide();
        Q_EMIT allDecided();
        return;
    }
    const RecoveryRecord& record = copies_.front()->record();
    QString sentence = tr("Unsaved work on %1 from %2: %3").arg(record.shortName(), timeWords(record.writtenAt), comparisonWords(record));
    if (copies_.size() > 1) sentence += tr(" %1 more after this.").arg(copies_.size() - 1);
    std::vector<NoticeAction> actions{{tr("&Recover"), tr("Open the unsaved work; the file stays as it is until you save"), [this] { recover(); }}};
    if (!record.file.isEmpty()) {
        actions.push_back({tr("Show &differences"), tr("List what differs between the file and the unsaved work"), [this] { showDifferences(); }});
    }
    actions.push_back({tr("Dis&card"), tr("Remove the unsaved work for good"), [this] { discard(); }});
    offer_->setToolTip(record.file.isEmpty() ? QString() : QDir::toNativeSeparators(record.file));
    offer_->showNotice(sentence, std::move(actions));
}

void RecoveryOffer::recover() {
    if (!mayLeave_()) return;
    const std::shared_ptr<OrphanCopy> copy = copies_.front();
    const RecoveryRecord& record = copy->record();
    if (const Outcome taken = document_.recover(record.text, record.file, record.savedSha256); !taken) {
        say(tr("%1 The recovery copy is kept.").arg(taken.error()));
        return;
    }
    copies_.pop_front();
    // Ours first, then the old one goes: there is a whole copy at every moment.
    if (writer_.flush()) copy->remove();
    Q_EMIT recovered(tr("Recovered unsaved work on %1").arg(record.shortName()));
    offerNext();
}

void RecoveryOffer::showDifferences() {
    const RecoveryRecord& record = copies_.front()->record();
    const auto saved = models::readScenarioFile(record.file.toStdString());
    const auto copy = familyOf(record);
    if (!saved || !copy) {
        say(joinedMessages(saved ? copy.error() : saved.error()));
        return;
    }
    auto* dialog = new DifferencesDialog(tr("Unsaved work on %1").arg(record.shortName()), tr("In the file"), tr("Unsaved work"),
                                         familyDifferences({saved->scenario, saved->variants}, *copy), this);
    dialog->show();
}

void RecoveryOffer::discard() {
    copies_.front()->remove();
    copies_.pop_front();
    offerNext();
}

void RecoveryOffer::say(const QString& sentence) { trouble_->showNotice(sentence, {}); }

}  // namespace splitpoint::ui
