#pragma once

#include <memory>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "models/decision/why.h"
#include "ui/jobs/evaluation_runner.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// An answer with everything that explains it.
struct Explained {
    std::shared_ptr<const Evaluated> result;  ///< with its switch points
    models::Why why;
};

/// Explains the newest answer off the GUI thread: up to five more runs of the model, so it comes after the switch
/// points.
class WhyRunner : public QObject {
    Q_OBJECT

  public:
    explicit WhyRunner(QObject* parent = nullptr);

    /// Stops the work before it.
    void request(std::shared_ptr<const Evaluated> result);
    /// Another answer is on its way; the explanation of this one is not worth finishing.
    void cancel() { job_.cancel(); }
    /// The newest explanation, of the newest answer or of one before it; null at first.
    [[nodiscard]] const std::shared_ptr<const Explained>& latest() const { return latest_; }
    [[nodiscard]] bool isSettled() const { return !job_.isBusy(); }

  Q_SIGNALS:
    void explained(const std::shared_ptr<const splitpoint::ui::Explained>& explanation);
    void failed(const QString& sentence);

  private:
    using Answer = std::shared_ptr<const Explained>;

    QThreadPool pool_;
    Answer latest_;
    LatestJob<Answer> job_;
};

}  // namespace splitpoint::ui
