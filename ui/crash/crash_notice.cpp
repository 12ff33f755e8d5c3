#include "ui/crash/crash_notice.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/window/notice_bar.h"

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
const QString kToldKey = u"crash/told_until"_s;
constexpr qint64 kMostShown = qint64{64} * 1024;
}  // namespace

CrashNotice::CrashNotice(const QString& folder, QWidget* parent)
    : QWidget(parent), folder_(folder), bar_(new NoticeBar(u"crashNotice"_s, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar_);
}

void CrashNotice::look(bool workIsOffered) {
    thinCrashReports(folder_);
    const QList<CrashReport> reports = crashReports(folder_);
    if (reports.isEmpty()) return;
    const CrashReport& newest = reports.front();
    const qint64 told = QSettings().value(kToldKey, 0).toLongLong();
    if (newest.at.toSecsSinceEpoch() <= told) return;
    QSettings().setValue(kToldKey, newest.at.toSecsSinceEpoch());
    crash_ = tr("Splitpoint ended unexpectedly on %1. A report lies in %2; nobody got it, and it holds nothing of your "
                "scenario.")
                 .arg(QLocale().toString(newest.at, QLocale::ShortFormat), QDir::toNativeSeparators(newest.file));
    QString sentence = crash_;
    if (workIsOffered) sentence += u' ' + tr("What was not saved is offered below: Recover brings it back.");
    bar_->showNotice(sentence,
                     {{tr("Show re&port"), tr("Read the report"), [this, file = newest.file] { showReport(file); }},
                      {tr("Re&move report"), tr("Remove the report from this computer"), [this, file = newest.file] {
                           QFile::remove(file);
                           bar_->hide();
                       }}});
}

void CrashNotice::workWasDecided() {
    if (!crash_.isEmpty()) bar_->reword(crash_);
}

void CrashNotice::showReport(const QString& file) {
    QFile in(file);
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Crash report"));
    auto* text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Crash report"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setPlainText(in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.read(kMostShown))
                                                    : tr("The report cannot be read: %1").arg(in.errorString()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
    dialog->open();
}

}  // namespace splitpoint::ui
