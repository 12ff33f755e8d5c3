#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "ui/document/scenario_document.h"
#include "ui/export/chart_files.h"
#include "ui/export/export_files.h"
#include "ui/export/export_progress.h"
#include "ui/export/export_subject.h"
#include "ui/jobs/latest_job.h"

class QAction;
class QMenu;
class QWidget;

namespace splitpoint::ui {

/// Everything that leaves the window for other programs, as a menu; one export at a time. Scenarios are evaluated and
/// files written on another thread; charts are drawn on this one, a chart at a turn of the event loop.
class ExportMenu : public QObject {
    Q_OBJECT

  public:
    ExportMenu(ScenarioDocument& document, QWidget& window);
    ~ExportMenu() override;

    [[nodiscard]] QMenu* menu() const { return menu_; }
    /// For the status bar.
    [[nodiscard]] ExportProgress* progress() const { return progress_; }
    [[nodiscard]] bool isBusy() const { return busy_; }

    // Each starts what its command does once the user has chosen; `finished` says how it ended.
    void startDeck(const DeckChoice& choice, const QString& file);
    void startBook(const QString& file);
    void startCsv(const QString& folder);
    void startReport(const QString& file);
    void startPictures(const QString& folder, const PictureChoice& choice);
    void stop();

    /// What would be exported now.
    [[nodiscard]] ExportSource source();
    /// Prices older than so many days are marked in everything that is exported.
    void setOldAfterDays(int days) { oldAfterDays_ = days; }
    /// The line that would stand below it.
    [[nodiscard]] QString sourceLine() const { return sourceLineOf(shown()); }

  Q_SIGNALS:
    /// One sentence: where the file is, or what went wrong and what to do.
    void finished(const QString& sentence, bool done);

  private:
    using Subject = std::shared_ptr<const ExportSubject>;
    using Step = std::function<Outcome()>;

    /// The scenario on show, without those beside it.
    [[nodiscard]] ExportSource shown() const;
    int oldAfterDays_ = models::words::kOldPriceDays;
    QAction* add(const QString& text, const QString& tip, void (ExportMenu::*run)());
    void askForDeck();
    void askForAppend();
    void askForBook();
    void askForCsv();
    void askForReport();
    void askForPictures();
    [[nodiscard]] QString proposed(const QString& ending) const;
    [[nodiscard]] QString askForFile(const QString& title, const QString& proposal, const QString& filter,
                                     const QString& ending);
    void begin(const QString& words);
    void end(const QString& sentence, bool done);
    bool mayWrite(const QString& target);
    void write(const QString& target, LatestJob<void>::Work work);
    /// Evaluates, then takes the steps that `plan` makes of it, one at a turn of the event loop.
    void draw(const QString& target, std::function<std::vector<Step>(const Subject&)> plan);
    void takeStep(int run);

    ScenarioDocument& document_;
    QWidget& window_;
    QMenu* menu_;
    ExportProgress* progress_;
    QThreadPool pool_;
    LatestJob<void> writing_;
    LatestJob<Subject> evaluating_;
    std::vector<Step> steps_;
    std::size_t step_ = 0;
    QString target_;
    bool busy_ = false;
    int run_ = 0;  ///< number of the export under way, so that a late turn of a stopped one does nothing
};

}  // namespace splitpoint::ui
