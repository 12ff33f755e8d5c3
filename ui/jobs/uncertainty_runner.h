#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "models/uncertainty/simulation.h"
#include "ui/jobs/evaluation_runner.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// What the futures say about one answer, on the way or final.
struct Simulated {
    std::shared_ptr<const Evaluated> result;
    models::Simulation simulation;  ///< the details (tornado, months, calibrating) come with a later picture
    bool refining = false;          ///< a picture of more futures, or with more details, is under way
    QString problem;                ///< one sentence: why there are no futures; then the simulation is empty
};

/// Simulates a scenario in the background, progressively: 256 futures, 4,096, those with all details, and 65,536 where
/// hours are only counted. Where every future is simulated hour by hour a preview of 64 futures as decided comes before
/// all others (`models::Simulation::onlyAsDecided`), the details come with 256, and it ends at 4,096. A newer request
/// stops the work before it, but for a first picture that is nearly there: during a drag something must come to be
/// seen.
///
/// Belongs to the GUI thread; the work itself gives way to the window (`giveWayToTheWindow`).
/// @test tests/ui/jobs: order of the pictures, newest last, stopped within a moment, nothing uncertain, a failure
class UncertaintyRunner : public QObject {
    Q_OBJECT

  public:
    /// How long a newer request waits for the first picture of the one before it, milliseconds.
    static constexpr int kPatienceMs = 250;

    explicit UncertaintyRunner(QObject* parent = nullptr);
    ~UncertaintyRunner() override;

    /// Asking again for the scenario that is simulated, or that was, changes nothing.
    void request(std::shared_ptr<const Evaluated> result);
    /// Stops the work at once; the last picture stays `latest`.
    void cancel();
    /// Stops refining an answer that an edit has left behind; a first picture on its way still comes.
    void interrupt();

    /// The newest picture; null before the first.
    [[nodiscard]] const std::shared_ptr<const Simulated>& latest() const { return latest_; }
    [[nodiscard]] bool isSettled() const { return !job_.isBusy() && !next_; }
    /// From the newest request to its first picture, milliseconds; absent before it.
    [[nodiscard]] std::optional<double> firstPictureMs() const { return firstPictureMs_; }

  Q_SIGNALS:
    /// A picture, each of more than the one before; the last says that nothing is refined any more.
    void pictured(const std::shared_ptr<const splitpoint::ui::Simulated>& picture);

  private:
    using Answer = std::shared_ptr<const Simulated>;

    void start(std::shared_ptr<const Evaluated> result);
    void startNext();
    void take(std::uint64_t request, const Answer& picture);
    [[nodiscard]] models::Result<Answer> compute(const std::shared_ptr<const Evaluated>& result, std::uint64_t request,
                                                 const std::stop_token& stop);
    void post(std::uint64_t request, Answer picture);

    QThreadPool pool_;
    QThreadPool parts_;  ///< of one simulation, side by side
    std::uint64_t newest_ = 0;
    bool firstSeen_ = true;
    std::shared_ptr<const Evaluated> current_;  ///< asked for last, or on its way
    std::shared_ptr<const Evaluated> next_;
    QElapsedTimer clock_;
    QTimer patience_;
    std::optional<double> firstPictureMs_;
    Answer latest_;
    LatestJob<Answer> job_;
};

}  // namespace splitpoint::ui
