#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <QObject>
#include <QThreadPool>

#include "models/decision/decision_map.h"
#include "ui/jobs/evaluation_runner.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// One input as an axis of this scenario's map.
struct MapChoice {
    models::MapInput input = models::MapInput::PriceRatio;
    std::string whyNot;    ///< a clause; empty where it can stand on an axis
    double now = 0.0;      ///< where the scenario stands; meaningless where it cannot
    models::MapAxis axis;  ///< its default range; likewise
};

/// What is asked for. Without axes: the two that matter most, each at its default range.
struct MapWanted {
    std::shared_ptr<const Evaluated> result;
    std::optional<std::pair<models::MapAxis, models::MapAxis>> axes;
    std::optional<models::MapInput> across;  ///< goes across at its default range, beside one of the axes or another
    bool rangesTyped = false;                ///< else a range that the scenario has left is set anew
    int columns = 200, rows = 200;
};

/// A map, on the way or complete, or why there is none.
struct MapShown {
    std::shared_ptr<const Evaluated> result;
    std::array<MapChoice, models::kMapInputCount> choices;
    models::MapAxis x, y;
    models::DecisionMap map;  ///< without cells where there is a problem
    std::string problem;      ///< one sentence: why there is no map of these axes
};

/// Computes decision maps off the GUI thread: a coarse picture first, then the whole one. A newer request stops the
/// work before it, but for a coarse picture that is not there yet: during a drag something must come to be seen.
/// @test tests/ui/jobs: coarse first, newest last, interrupted, axes that cannot be
class MapRunner : public QObject {
    Q_OBJECT

  public:
    explicit MapRunner(QObject* parent = nullptr);

    void request(MapWanted wanted);
    /// Stops refining: an edit is being computed and the map will be asked for again.
    void interrupt();
    void cancel();
    [[nodiscard]] bool isSettled() const { return !job_.isBusy(); }

  Q_SIGNALS:
    void pictured(const std::shared_ptr<const splitpoint::ui::MapShown>& shown);

  private:
    using Answer = std::shared_ptr<const MapShown>;

    void start(MapWanted wanted);
    void takeCoarse(std::uint64_t request, const Answer& shown);
    [[nodiscard]] Answer compute(const MapWanted& wanted, std::uint64_t request, const std::stop_token& stop);

    QThreadPool pool_, parts_;
    std::uint64_t newest_ = 0;
    bool coarseSeen_ = false;
    std::optional<MapWanted> next_;  ///< waits for the coarse picture under way
    LatestJob<Answer> job_;
};

}  // namespace splitpoint::ui
