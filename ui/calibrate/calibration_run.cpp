#include "ui/calibrate/calibration_run.h"

#include <csignal>

#include <algorithm>

namespace splitpoint::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kComplete = 0;
constexpr int kPartial = 3;
constexpr int kUnstable = 40;
constexpr int kInterrupted = 130;
constexpr int kEndWaitMs = 2000;
constexpr qsizetype kLongestLine = 1 << 16;
}  // namespace

CalibrationRun::CalibrationRun(QObject* parent) : QObject(parent) {
    child_.setStandardInputFile(QProcess::nullDevice());
    child_.setStandardOutputFile(QProcess::nullDevice());
    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMs);
    connect(&patience_, &QTimer::timeout, this, [this] { child_.kill(); });
    connect(&child_, &QProcess::readyReadStandardError, this, [this] { readLines(false); });
    connect(&child_, &QProcess::finished, this, &CalibrationRun::conclude);
    connect(&child_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) conclude();  // `finished` does not come
    });
}

CalibrationRun::~CalibrationRun() {
    child_.disconnect(this);
    if (!isRunning()) return;
    child_.kill();
    child_.waitForFinished(kEndWaitMs);
}

void CalibrationRun::start(const QString& program, const RunRequest& request) {
    if (isRunning()) return;
    progress_ = {};
    buffer_.clear();
    request_ = request;
    canceled_ = false;
    concluded_ = false;
    sinceEvent_.start();
    child_.start(program, request.arguments(), QIODevice::ReadOnly);
    Q_EMIT changed();
}

void CalibrationRun::cancel() {
    if (!isRunning() || canceled_) return;
    canceled_ = true;
    // The calibrator saves what it has on SIGINT; `terminate` would send SIGTERM, which other programs take for "at
    // once".
    if (child_.processId() > 0) ::kill(static_cast<pid_t>(child_.processId()), SIGINT);
    patience_.start();
    Q_EMIT changed();
}

std::optional<double> CalibrationRun::remainingS() const {
    const auto announced = progress_.remainingS();
    if (!announced) return std::nullopt;
    return std::max(0.0, *announced - static_cast<double>(sinceEvent_.elapsed()) / 1000.0);
}

void CalibrationRun::readLines(bool all) {
    buffer_ += child_.readAllStandardError();
    bool news = false;
    for (qsizetype end = buffer_.indexOf('\n'); end >= 0; end = buffer_.indexOf('\n')) {
        news = progress_.take(buffer_.left(end)) || news;
        buffer_.remove(0, end + 1);
    }
    if (all || buffer_.size() > kLongestLine) {
        news = progress_.take(buffer_) || news;
        buffer_.clear();
    }
    if (!news) return;
    sinceEvent_.restart();
    Q_EMIT changed();
}

QString CalibrationRun::lastWords() const {
    const auto& findings = progress_.findings();
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (!finding->isWarning()) return finding->text;
    }
    return progress_.chatter().isEmpty() ? QString() : progress_.chatter().last();
}

void CalibrationRun::conclude() {
    if (concluded_) return;
    concluded_ = true;
    patience_.stop();
    readLines(true);
    const QString words = lastWords();
    const auto tell = [this](RunEnd end, const QString& sentence) {
        Q_EMIT changed();
        Q_EMIT finished(end, sentence);
    };
    if (child_.error() == QProcess::FailedToStart) {
        tell(RunEnd::Failed, tr("%1 could not be started: %2. Put a working copy beside this program.")
                                 .arg(child_.program(), child_.errorString()));
    } else if (canceled_) {
        tell(RunEnd::Canceled,
             tr("The run was canceled. Rounds that were finished are kept; run again for a whole profile."));
    } else if (child_.exitStatus() == QProcess::CrashExit) {
        tell(RunEnd::Crashed, tr("The calibrator ended unexpectedly%1. Your project is untouched; rounds that were "
                                 "finished are kept. Run "
                                 "again, without GPUs if it happens again.")
                                  .arg(words.isEmpty() ? QString() : tr(" (its last words: %1)").arg(words)));
    } else if (child_.exitCode() == kComplete) {
        tell(RunEnd::Complete, {});
    } else if (child_.exitCode() == kPartial || child_.exitCode() == kUnstable) {
        tell(RunEnd::Partial, words);
    } else if (child_.exitCode() == kInterrupted) {
        tell(RunEnd::Canceled, tr("The run was stopped from outside. Rounds that were finished are kept."));
    } else {
        tell(RunEnd::Failed, words.isEmpty() ? tr("The calibrator gave up with exit code %1 and no reason; run it in a "
                                                  "terminal to see more.")
                                                   .arg(child_.exitCode())
                                             : words);
    }
}

}  // namespace splitpoint::ui
