#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "models/import/curve_repairs.h"
#include "models/import/import.h"
#include "models/import/prometheus_client.h"
#include "ui/jobs/latest_job.h"

namespace splitpoint::ui {

/// What is to be read, and how much of the reading is said already.
struct ImportWanted {
    std::shared_ptr<const models::imports::ImportSource> source;
    std::optional<models::imports::ImportKind> kind;  ///< absent: guessed
    std::optional<models::imports::Reading> reading;  ///< absent: guessed
    bool guessRest = false;                           ///< of `reading` only kind, delimiter and encoding hold
    models::imports::ImportChoices choices;
    bool quantityChosen = false;  ///< else what is usual for the source
};

/// The first rows of a source as they are understood.
struct ImportLook {
    std::shared_ptr<const models::imports::ImportSource> source;
    models::imports::Reading reading;
    std::vector<models::imports::PreviewRow> rows;
};

/// All of a source, read.
struct ImportDone {
    std::shared_ptr<const ImportLook> look;
    models::imports::ImportChoices choices;  ///< as they were used
    models::imports::ImportedUsage usage;
};

/// Reads usage off the GUI thread: first a look at its first rows, then all of it, with progress. A newer request stops
/// the one before it.
/// @test tests/ui/import: newest last, stop, a source that cannot be read
class ImportRunner : public QObject {
    Q_OBJECT

  public:
    explicit ImportRunner(QObject* parent = nullptr);

    void request(ImportWanted wanted);
    /// What each fix did; the source is read again for each.
    void repair(std::shared_ptr<const ImportDone> done);
    /// Asks a server. The request, with its token, is dropped when the answer is there.
    void fetch(models::imports::PrometheusRequest request);
    /// Stops what is under way; nothing more is heard of it.
    void stop();
    [[nodiscard]] bool isBusy() const { return reading_.isBusy() || repairs_.isBusy() || fetch_.isBusy(); }

  Q_SIGNALS:
    void progressed(double share);  ///< 0 to 1
    void looked(const std::shared_ptr<const splitpoint::ui::ImportLook>& look);
    void imported(const std::shared_ptr<const splitpoint::ui::ImportDone>& done);
    void repaired(const std::shared_ptr<const splitpoint::models::imports::CurveRepairs>& repairs);
    void fetched(const std::shared_ptr<const splitpoint::models::imports::ImportSource>& source);
    /// One sentence. @param whole nothing of the source can be shown, else its rows can
    void failed(const QString& sentence, bool whole);

  private:
    using Read = std::shared_ptr<const ImportDone>;
    using Repaired = std::shared_ptr<const models::imports::CurveRepairs>;
    using Fetched = std::shared_ptr<const models::imports::ImportSource>;

    [[nodiscard]] models::Result<Read> read(const ImportWanted& wanted, std::uint64_t request,
                                            const std::stop_token& stop);
    [[nodiscard]] models::imports::ImportProgress progressOf(std::uint64_t request);
    void tell(std::uint64_t request, const std::function<void()>& what);

    /// On the pool's threads, with the caller's own.
    void runParts(int parts, const std::function<void(int part)>& part);

    QThreadPool pool_;
    QThreadPool parts_;
    std::uint64_t newest_ = 0;
    bool looked_ = false;  ///< the newest request has shown its rows
    LatestJob<Read> reading_;
    LatestJob<Repaired> repairs_;
    LatestJob<Fetched> fetch_;
};

}  // namespace splitpoint::ui
