#pragma once

#include <functional>
#include <memory>

#include <QThreadPool>
#include <QWidget>

#include "models/evaluation.h"
#include "models/scenario.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

class FigureTable;
class NoteLabel;

/// What a change of the scenario would do to the answer: the three plans, the recommended one and its margin, before
/// and after. Computed off the GUI thread, only while it can be seen; after the change was made it stays to be seen.
class EffectPanel : public QWidget {
    Q_OBJECT

  public:
    using Change = std::function<void(models::Scenario&)>;

    explicit EffectPanel(QWidget* parent = nullptr);
    ~EffectPanel() override;

    /// @param key     names the change: with an equal key, a change that is in the scenario by now keeps its effect
    /// @param before  the scenario as it is
    void preview(const QString& key, models::ScenarioSnapshot before, Change change);
    /// There is no change to make. @param why one sentence
    void nothing(const QString& why);
    /// One sentence about the whole effect; empty while it is computed.
    [[nodiscard]] QString sentence() const;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    struct Effect {
        models::Evaluation before, after;
    };
    void start();
    void showEffect();

    QThreadPool pool_;
    LatestJob<std::shared_ptr<const Effect>> job_;
    std::shared_ptr<const Effect> effect_;
    QString effectOf_;  ///< key that `effect_` belongs to
    QString key_;
    models::ScenarioSnapshot before_;
    Change change_;  ///< waits until it can be seen: copying and changing a scenario costs time at every edit
    NoteLabel* note_;
    FigureTable* table_;
};

}  // namespace splitpoint::ui
