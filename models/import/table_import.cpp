#include "models/files/faults.h"
#include "models/import/chunk_work.h"
#include "models/import/sample_usage.h"
#include "models/import/table_rows.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

constexpr double kDay = 86400;

std::string meaningOf(const Reading& reading, const ImportChoices& choices) {
    if (reading.kind.value == ImportKind::OpenCost)
        return "Each row is a day's mean of allocated GPUs, counted in all 24 hours of its day" +
               quantityClause(choices) + ".";
    const std::string samples =
        reading.stepSeconds.value > 0 ? "Samples every " + shortNumber(reading.stepSeconds.value) + " s" : "Samples";
    switch (reading.unit.value) {
        case ValueUnit::Gpus:
            return samples + " of GPUs, averaged over each hour, series by series, and added" +
                   quantityClause(choices) + ".";
        case ValueUnit::GpuHoursOfRow:
            return "GPU-hours of " + shortNumber((reading.stepSeconds.value > 0 ? reading.stepSeconds.value : 3600) / 3600) +
                   " h a row, spread evenly over them" + quantityClause(choices) + ".";
        case ValueUnit::GpuHours:
        case ValueUnit::GpuSeconds:
            return "A counter of GPU time, whose growth is spread over the time it took" + quantityClause(choices) +
                   ".";
        case ValueUnit::Percent:
        case ValueUnit::Ratio:
            break;
    }
    if (choices.quantity == Quantity::DeviceBusy || choices.quantity == Quantity::SmActive)
        return samples + " of how busy each GPU is, averaged over each hour and added: busy GPUs, not GPUs held.";
    return samples + " of how busy each GPU is: every GPU that reports counts as held, busy or not" +
           quantityClause(choices) + "; how busy they are is kept beside the curve.";
}

}  // namespace

Result<ImportedUsage> importTable(const ImportSource& source, const Reading& reading, const ImportChoices& choices,
                                  const ImportProgress& progress, const std::stop_token& stop) {
    const auto reader = TableRowReader::of(reading, choices, source.label());
    if (!reader) return tl::unexpected(reader.error());
    auto chunks = openRecords(source, reading, reading.kind.value != ImportKind::NvidiaSmi);
    if (!chunks) return tl::unexpected(chunks.error());
    SampleUsage usage(reading, choices, source.label());
    const bool metric = reading.kind.value == ImportKind::Csv && !reading.version.empty();
    if (reading.kind.value == ImportKind::OpenCost || (metric && !measuresShares(reading)))
        usage.absentMeans(SampleUsage::Absent::Nothing);
    std::uint64_t rows = 0, lines = 0;
    const auto take = [&](TableBatch& batch) -> Result<void> {
        if (batch.openQuote)
            return tl::unexpected(Error{ErrorKind::InvalidInput, source.label() + ": line " +
                                                                     std::to_string(lines + *batch.openQuote) +
                                                                     " opens a quote that is never closed"});
        usage.findings().append(batch.findings, lines);
        std::vector<std::optional<std::size_t>> series;
        for (std::size_t i = 0; i < batch.series.size(); ++i)
            series.push_back(usage.seriesOf({batch.series.list()[i], batch.groupOf[i], {}, 1.0, true}));
        for (const auto& sample : batch.samples) {
            if (!series[sample.series]) {
                usage.noteMoment(sample.moment);
                continue;
            }
            if (auto added = usage.add(*series[sample.series], lines + sample.row, sample.moment, sample.value); !added)
                return added;
        }
        rows += batch.rows;
        lines += batch.lines;
        return {};
    };
    const auto done = workInOrder<TableBatch>(
        *chunks, choices, progress, stop,
        [&](std::string_view piece, bool first, std::optional<TableBatch>& place) {
            place.emplace(reader->read(piece, first));
        },
        take);
    if (!done) return tl::unexpected(done.error());
    if (reading.stepSeconds.value >= kDay)
        usage.findings().add(FindingKind::HourShapeLost, 0,
                             "the source has one value for " + shortNumber(reading.stepSeconds.value / 3600) +
                                 " hours, so that nights and peaks are not in the curve");
    auto imported = usage.finish(reader->clock().offsets(), rows);
    if (imported) imported->meaning = meaningOf(reading, choices);
    return imported;
}

}  // namespace splitpoint::models::imports
