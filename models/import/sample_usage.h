#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/import/finding_log.h"
#include "models/import/fingerprints.h"
#include "models/import/local_clock.h"
#include "models/import/names.h"
#include "models/import/sample_sums.h"
#include "models/import/usage_hours.h"

namespace splitpoint::models::imports {

/// Takes samples in the order of a source and makes hourly curves of them.
class SampleUsage {
  public:
    /// @param choices must live as long as this
    SampleUsage(const Reading& reading, const ImportChoices& choices, std::string label);

    /// What absent samples of a series mean while others have some.
    enum class Absent { Gap, Nothing };
    void absentMeans(Absent absent) { absent_ = absent; }

    /// What a series is about.
    struct Subject {
        std::string_view key;     ///< tells series apart
        std::string_view group;   ///< empty: none
        std::string_view device;  ///< tells GPUs apart, each of which counts once; empty: `key`
        double gpus = 1;          ///< GPUs that a share is a share of
        bool attributed = true;   ///< somebody holds it; false: it is there but nobody's
    };
    /// Number of a series, made on first sight; absent where its group was not asked for.
    [[nodiscard]] std::optional<std::size_t> seriesOf(const Subject& subject);
    /// One sample. @param value absent: the GPU was there, its value was not measured
    [[nodiscard]] Result<void> add(std::size_t series, std::uint64_t row, const Moment& moment,
                                   std::optional<double> value);

    /// A moment with values of series that were not asked for, which say that others were looked for then.
    void noteMoment(const Moment& moment);

    /// Rows are whole series, each in an order of its own: of several about one GPU a later one may begin before the
    /// end of an earlier one.
    void rowsAreSeries() {
        findings_.rowsAreSeries();
        wholeSeries_ = true;
    }
    [[nodiscard]] FindingLog& findings() { return findings_; }
    [[nodiscard]] Result<ImportedUsage> finish(bool offsets, std::uint64_t rows);

  private:
    /// The samples of one moment, until it is known how long they hold.
    struct Held {
        double begin = 0;
        double until = 0;             ///< where a later moment begins, as far as rows have said
        double value = 0, small = 0;  ///< sums over them
        std::uint32_t samples = 0;
    };
    struct CounterReading {
        double time = 0, value = 0;
    };
    struct Series {
        std::size_t group = 0, device = 0;
        double gpus = 1;
        bool attributed = true;
        bool any = false;
        double last = 0;        ///< time of the latest sample; where rows are series, of this row
        std::uint64_t row = 0;  ///< of the sample before
        double before = 0;      ///< time of the sample before
        bool falls = false;     ///< rows go back in time
        double lastValue = 0;   ///< of a counter, at `last`
        CounterReading earliest;
        double largest = 0;
        /// Values above 0 and below 1, of 1, and above 1. Who prints whole per cents means 1 % by a 1.
        std::uint64_t fractions = 0, ones = 0, large = 0;
        std::uint64_t fractionRow = 0;
        std::uint64_t firstRow = 0;
        Held held;
    };
    /// Samples of one GPU, in any of its series, without a gap between them.
    struct Run {
        double begin = 0, end = 0;  ///< times of the first and the last one
        std::uint64_t row = 0;      ///< of the first one
        std::size_t series = 0;     ///< of the first one
    };
    struct Device {
        std::size_t series = 0;      ///< how many
        std::vector<Run> runs;       ///< in the order of the rows until they are put together
        std::size_t mergeAt = 1024;  ///< so many are put together, as rows may go to and fro in time
    };
    /// A row whose local time does not occur, until it is known whether a real one has the time it is moved to.
    struct Moved {
        std::uint64_t row = 0;
        double time = 0;
        std::optional<double> value;
    };
    struct Curves;
    struct HourWindow;
    struct DeviceHours;
    struct HourValues;

    [[nodiscard]] std::optional<double> settleTime(const Series& series, std::uint64_t row, const Moment& moment);
    [[nodiscard]] std::optional<double> settleShare(Series& series, std::uint64_t row, double value);
    [[nodiscard]] Result<void> addAt(std::size_t index, std::uint64_t row, double time, std::optional<double> value);
    /// Adds the rows of a series that were moved to times before another one, or until it.
    [[nodiscard]] Result<void> addMoved(std::size_t index, double time, bool with);
    /// Where hours begin is told by the first reading.
    void noteFirstTime(double time);
    [[nodiscard]] double step() const;
    [[nodiscard]] double longestHold() const;
    [[nodiscard]] bool isCounter() const;
    void hold(std::size_t index, double time, double value, bool small);
    void release(std::size_t index);
    void addGrowth(std::size_t index, std::uint64_t row, double time, double value);
    void addGrowthBetween(std::size_t index, std::uint64_t row, const CounterReading& from, const CounterReading& to);
    void noteTogether(const Sample& sample);
    [[nodiscard]] bool begins(const Series& series, std::uint64_t row) const;
    /// Notes where time goes back; true: such rows are left out.
    [[nodiscard]] bool leftOutOfOrder(std::size_t index, std::uint64_t row, double time);
    void noteOrder(std::size_t index, std::uint64_t row, double time);
    void noteRun(std::size_t index, std::uint64_t row, double time);
    void mergeRuns(Device& device) const;
    void noteGaps();
    [[nodiscard]] std::vector<bool> rescaledSeries();
    void trimPartialHours(long long& first, long long& last);
    [[nodiscard]] bool fillsGaps() const;
    [[nodiscard]] std::vector<DeviceHours> hoursOfDevices(const HourWindow& window) const;
    [[nodiscard]] DeviceHours hoursOfAll(const HourWindow& window) const;
    /// The hours of a series that matter for a window; none where its last is before its first.
    [[nodiscard]] HourWindow hoursLookedAt(std::size_t series, const DeviceHours& device,
                                           const HourWindow& window) const;
    /// @param shared  its GPU has several series, which cover `together` seconds of the hour
    [[nodiscard]] HourValues valuesOf(const Series& series, bool rescaled, const HourOfSeries& own, bool shared,
                                      double together) const;
    void addSeries(std::size_t index, bool rescaled, const DeviceHours& device, const HourWindow& window,
                   const HourSpan& span, Curves& curves);
    /// Notes hours of a span that no series has a value for, between such that have one, and fills them.
    /// @param wide  hours of the curves: the span and what lies beside it
    void fillCommonGaps(const HourSpan& wide, const HourSpan& span, const std::vector<bool>& rescaled, Curves& curves);
    /// What is odd about groups as a whole.
    void noteGroups();
    /// All series added up. @param beside  hours on both sides that gaps may be filled from
    [[nodiscard]] Curves sumOver(const HourSpan& span, long long beside, const std::vector<bool>& rescaled);
    [[nodiscard]] Curves curvesOver(const HourSpan& span);
    void moveGroups(Curves& curves, ImportedUsage& usage) const;

    const Reading& reading_;
    const ImportChoices& choices_;
    std::string label_;
    FindingLog findings_;
    GroupList groups_;
    Names keys_, deviceKeys_;
    std::vector<std::optional<std::size_t>> numbers_;  ///< by key: in `series_`
    std::vector<Series> series_;
    std::vector<Device> devices_;
    std::vector<std::uint32_t> keyOf_;  ///< by series: in `keys_`
    SampleSums sums_;
    SampleSums together_;  ///< of Absent::Nothing: where any series has a value
    Fingerprints seen_, moments_;
    std::map<std::size_t, std::vector<Moved>> moved_;  ///< by series, mostly none
    std::optional<double> hourShift_;                  ///< seconds after the full hours of UTC where hours begin
    Absent absent_ = Absent::Gap;
    bool shares_ = false, busyWanted_ = false, wholeSeries_ = false;
};

}  // namespace splitpoint::models::imports
