#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QThreadPool>
#include <QWidget>

#include "ui/document/recovery_store.h"
#include "ui/document/recovery_writer.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

class NoticeBar;
class ScenarioDocument;

/// Keeps the window's unsaved work (`RecoveryWriter`) and offers what an earlier window left: a bar that says what is there
/// and how it differs from the file on disk, with Recover, Show differences and Discard. One copy at a time.
///
/// Whoever does nothing loses nothing: a copy that is not decided on is offered again at the next start.
class RecoveryOffer : public QWidget {
    Q_OBJECT

  public:
    /// @param mayLeave asks the user what becomes of the open document's own changes
    RecoveryOffer(ScenarioDocument& document, const QString& folder, std::function<bool()> mayLeave, QWidget* parent = nullptr);
    ~RecoveryOffer() override;

    /// Looks for copies of windows that are gone, off the GUI thread, and offers them.
    void look();
    [[nodiscard]] RecoveryWriter& writer() { return writer_; }
    [[nodiscard]] NoticeBar& offer() { return *offer_; }
    [[nodiscard]] NoticeBar& trouble() { return *trouble_; }

  Q_SIGNALS:
    void looked();
    void allDecided();  ///< nothing is offered any more
    void recovered(const QString& sentence);

  private:
    void take(const FoundCopies& found);
    void offerNext();
    void recover();
    void showDifferences();
    void discard();
    void say(const QString& sentence);

    ScenarioDocument& document_;
    QString folder_;
    std::function<bool()> mayLeave_;
    RecoveryWriter writer_;
    NoticeBar* offer_;
    NoticeBar* trouble_;
    std::deque<std::shared_ptr<OrphanCopy>> copies_;
    QThreadPool pool_;
    LatestJob<FoundCopies> job_;
};

}  // namespace splitpoint::ui
