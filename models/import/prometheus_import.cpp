#include <cmath>

#include "models/files/faults.h"
#include "models/import/number_text.h"
#include "models/import/prometheus_series.h"
#include "models/import/sample_usage.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

/// Feeds series into hourly curves.
class SeriesIntake {
  public:
    SeriesIntake(const Reading& reading, const ImportChoices& choices, const std::string& label, bool podsKnown)
        : reading_(reading), usage_(reading, choices, label), podsKnown_(podsKnown), shares_(measuresShares(reading)) {
        usage_.rowsAreSeries();
        // Pods come and go: what they do not ask for is nothing. GPUs stay: what they do not report is missing.
        if (!shares_) usage_.absentMeans(SampleUsage::Absent::Nothing);
    }

    Result<void> take(PrometheusSeries&& series) {
        const std::string device = shares_ ? deviceOf(series) : "";
        if (shares_ && device.empty()) {
            usage_.findings().addLazily(FindingKind::UnknownGpuCount, series.number, [&] {
                return "a share of an unknown number of GPUs (" + inQuotes(labelsText(series)) + "), taken as " +
                       shortNumber(reading_.gpusPerSeries.value) + " (GPUs per series)";
            });
        }
        if (namesNoGpu(series)) {
            usage_.findings().addLazily(FindingKind::NoGpus, series.number, [&] {
                return "the series is about " + inQuotes(series.label({"resource"})) + ", not about GPUs";
            });
            return {};
        }
        double gpus = 1;
        if (const auto slices = migSlicesOf(series)) {
            usage_.findings().addLazily(FindingKind::MigSlices, series.number, [&] {
                return "the series is about a slice of a GPU, " + inQuotes(series.label({"GPU_I_PROFILE", "resource"}));
            });
            const Fix fix = usage_.findings().fix(FindingKind::MigSlices);
            if (fix == Fix::LeaveOut) return {};
            if (fix == Fix::Sevenths) gpus = *slices / 7.0;
        }
        const auto found = series.labels.find(reading_.groupBy.value);
        const std::string group = reading_.groupBy.value.empty() ? "all"
                                  : found == series.labels.end() ? ""
                                                                 : found->second;
        const std::string key = (device.empty() ? subjectText(series) : device) +
                                (reading_.groupBy.value.empty() ? "" : " of " + (group.empty() ? "nobody" : group));
        // While a GPU has a pod, a series of the same GPU without one only says who is not there.
        const bool attributed = !shares_ || !podsKnown_ || !podOf(series).empty();
        const auto number = usage_.seriesOf({attributed ? key : key + " (no pod)", group, device, gpus, attributed});
        if (!number) {
            for (const auto& point : series.points)
                usage_.noteMoment({Moment::Kind::Plain, point.seconds, point.seconds});
            return {};
        }
        for (const auto& point : series.points) {
            ++samples_;
            if (auto taken = takePoint(*number, series, point, shares_ ? 1.0 : gpus); !taken) return taken;
        }
        return {};
    }

    Result<ImportedUsage> finish() { return usage_.finish(false, samples_); }

  private:
    Result<void> takePoint(std::size_t number, const PrometheusSeries& series, const PrometheusSeries::Point& point,
                           double gpus) {
        const auto note = [&](FindingKind kind, const std::string& what) {
            usage_.findings().addLazily(kind, series.number, [&] {
                return what + " at " + shortNumber(point.seconds) + " in series " + inQuotes(labelsText(series));
            });
        };
        if (isNotAvailable(point.value)) {
            note(FindingKind::NotAvailable, "the value " + inQuotes(point.value));
            return {};
        }
        const auto value = parseNumber(point.value, DecimalMark::Point);
        if (!value) {
            note(FindingKind::BadNumber, inQuotes(point.value) + " is no number");
            return {};
        }
        return usage_.add(number, series.number, {Moment::Kind::Plain, point.seconds, point.seconds}, *value * gpus);
    }

    const Reading& reading_;
    SampleUsage usage_;
    bool podsKnown_, shares_;
    std::uint64_t samples_ = 0;
};

}  // namespace

Result<ImportedUsage> importPrometheus(const ImportSource& source, const Reading& reading, const ImportChoices& choices,
                                       const ImportProgress& progress, const std::stop_token& stop) {
    if (!reading.groupBy.value.empty() && !reading.columnNamed(reading.groupBy.value))
        return tl::unexpected(Error{ErrorKind::InvalidInput, source.label() + " has no label " +
                                                                 inQuotes(reading.groupBy.value) + " to group by"});
    // Whether anybody's pod is named is only known when all series were seen.
    bool podsKnown = false;
    const auto looked = readPrometheusJson(
        source, reading.encoding.value,
        [&](PrometheusSeries&& series) -> Result<void> {
            podsKnown = podsKnown || !podOf(series).empty();
            return {};
        },
        [&](double share) {
            if (progress) progress(share / 2);
        },
        stop);
    if (!looked) return tl::unexpected(looked.error());
    SeriesIntake intake(reading, choices, source.label(), podsKnown);
    const auto done = readPrometheusJson(
        source, reading.encoding.value, [&](PrometheusSeries&& series) { return intake.take(std::move(series)); },
        [&](double share) {
            if (progress) progress(0.5 + share / 2);
        },
        stop);
    if (!done) return tl::unexpected(done.error());
    auto usage = intake.finish();
    if (!usage) return usage;
    const std::string step = "samples every " + shortNumber(reading.stepSeconds.value) + " s";
    if (!measuresShares(reading))
        usage->meaning = "Each series counts GPUs; " + step + " are averaged over each hour and added" +
                         quantityClause(choices) + ".";
    else if (choices.quantity == Quantity::Allocated || choices.quantity == Quantity::Useful)
        usage->meaning = std::string("Every GPU that reports") + (podsKnown ? " and has a pod" : "") +
                         " counts as held, busy or not" + quantityClause(choices) + "; how busy they are (" + step +
                         ") is kept beside the curve.";
    else
        usage->meaning =
            "How busy each GPU is, " + step + ", averaged over each hour and added: busy GPUs, not GPUs held.";
    return usage;
}

}  // namespace splitpoint::models::imports
