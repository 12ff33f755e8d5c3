#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "ui/calibrate/run_progress.h"
#include "ui/calibrate/run_request.h"

namespace splitpoint::ui {

/// How a run ended.
enum class RunEnd {
    Complete,  ///< exit 0
    Partial,   ///< exit 3 and others that leave a valid profile
    Canceled,  ///< by the user, whether it stopped by itself or was ended
    Failed,    ///< it said why and left nothing to use
    Crashed    ///< it ended without a word
};

/// One run of the calibrator as a child process, so that whatever happens to it happens outside the window. One at a
/// time; destroying it ends the child.
class CalibrationRun : public QObject {
    Q_OBJECT

  public:
    explicit CalibrationRun(QObject* parent = nullptr);
    ~CalibrationRun() override;

    /// Starts a run. @param program path of the calibrator
    void start(const QString& program, const RunRequest& request);
    /// Asks the child to stop and save what it has; ends it where it has not stopped within `kPatienceMs`.
    void cancel();

    [[nodiscard]] bool isRunning() const { return child_.state() != QProcess::NotRunning; }
    [[nodiscard]] bool isCanceling() const { return canceled_ && isRunning(); }
    [[nodiscard]] const RunProgress& progress() const { return progress_; }
    [[nodiscard]] const RunRequest& request() const { return request_; }
    /// What the plan or the last probe announced, less the time since.
    [[nodiscard]] std::optional<double> remainingS() const;

    /// From Cancel to the end of the child: "Cancel within a second" with a margin for a busy machine.
    static constexpr int kPatienceMs = 800;

  Q_SIGNALS:
    void changed();
    /// @param end how @param sentence one for the user; empty for a run that is complete
    void finished(splitpoint::ui::RunEnd end, const QString& sentence);

  private:
    void readLines(bool all);
    void conclude();
    [[nodiscard]] QString lastWords() const;

    QProcess child_;
    QTimer patience_;
    QElapsedTimer sinceEvent_;
    QByteArray buffer_;
    RunProgress progress_;
    RunRequest request_;
    bool canceled_ = false;
    bool concluded_ = true;
};

}  // namespace splitpoint::ui
