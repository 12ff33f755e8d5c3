#include <cmath>

#include "models/files/faults.h"
#include "models/import/bill_rows.h"
#include "models/import/import.h"
#include "models/import/job_rows.h"
#include "models/import/prometheus_series.h"
#include "models/import/records.h"
#include "models/import/table_rows.h"
#include "models/import/time_text.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kPreviewBytes = std::size_t{1} << 20U;

std::string timeText(double seconds, bool offsets) {
    if (offsets) return "hour " + shortNumber(std::round(seconds / 36) / 100);
    if (!(seconds >= kEarliestTime && seconds < kLatestTime)) return "a time outside 2000 to 2100";
    std::string text = stampOfHour(static_cast<long long>(std::floor(seconds / 3600)));
    const auto minute = static_cast<int>(std::fmod(seconds, 3600.0) / 60);
    text.replace(10, 1, " ");
    text.replace(14, 2, (minute < 10 ? "0" : "") + std::to_string(minute));
    return text.substr(0, 16) + " UTC";
}

/// The sentence of the only finding of a row, without its line.
std::string problemOf(const FindingLog& findings) {
    std::string text;
    for (const auto& finding : findings.findings()) {
        const std::size_t colon = finding.sentence.find(": ");
        text += (text.empty() ? "" : " ") +
                (colon == std::string::npos ? finding.sentence : finding.sentence.substr(colon + 2));
    }
    return text;
}

void describe(PreviewRow& row, const JobBatch& batch, bool offsets) {
    if (batch.runs.empty()) {
        row.meaning = problemOf(batch.findings);
        return;
    }
    const JobRun& run = batch.runs.front();
    row.understood = true;
    row.meaning = timeText(run.begin, offsets) + " to " +
                  (run.open ? "the last time in the source" : timeText(run.end, offsets)) + ", " +
                  shortNumber(run.gpus) + (run.gpus == 1 ? " GPU" : " GPUs");
    if (const std::string more = problemOf(batch.findings); !more.empty()) row.meaning += ". " + more;
}

void describe(PreviewRow& row, const TableBatch& batch, const Reading& reading, bool offsets) {
    if (batch.samples.empty()) {
        row.meaning = problemOf(batch.findings);
        return;
    }
    const TableSample& first = batch.samples.front();
    row.understood = true;
    row.meaning = timeText(first.moment.seconds, offsets) + ", ";
    const bool shares = measuresShares(reading);
    if (batch.samples.size() > 1) {
        double sum = 0;
        for (const auto& sample : batch.samples) sum += sample.value.value_or(0);
        row.meaning += std::to_string(batch.samples.size()) + " values" +
                       (shares ? "" : ", together " + shortNumber(sum) +
                                       (reading.unit.value == ValueUnit::GpuHoursOfRow ? " GPU-hours" : " GPUs"));
    } else if (!first.value) {
        row.meaning += "a GPU";
    } else {
        row.meaning += shortNumber(*first.value) + (reading.unit.value == ValueUnit::Percent ? " %"
                                                    : reading.unit.value == ValueUnit::Ratio ? " of a GPU"
                                                    : reading.unit.value == ValueUnit::GpuHoursOfRow ? " GPU-hours"
                                                    : reading.unit.value == ValueUnit::Gpus
                                                        ? (*first.value == 1 ? " GPU" : " GPUs")
                                                        : " on the counter");
    }
    if (const std::string more = problemOf(batch.findings); !more.empty()) row.meaning += ". " + more;
}

void describe(PreviewRow& row, const BillBatch& batch) {
    if (batch.rows.empty()) {
        row.meaning = problemOf(batch.findings);
        return;
    }
    const BillRow& line = batch.rows.front();
    row.understood = true;
    row.meaning = timeText(line.begin, false) + " to " + timeText(line.end, false) + ", ";
    if (line.kind == BillRow::Kind::Purchase)
        row.meaning += "purchase of a commitment, not added";
    else if (line.kind == BillRow::Kind::Canceled)
        row.meaning += "cancels another line";
    else if (line.kind == BillRow::Kind::Fee)
        row.meaning += "fee of a commitment, " + shortNumber(line.cost);
    else
        row.meaning += std::string(nameIn(kPaidTierNames, line.tier)) + ", " + shortNumber(line.gpuHours) +
                       " GPU-hours, " + shortNumber(line.cost);
}

template <class Reader, class Describe>
Result<std::vector<PreviewRow>> previewTable(const ImportSource& source, const Reading& reading, std::size_t most,
                                             bool quotes, const Reader& reader, const Describe& describeRow) {
    bool compressed = false;
    auto bytes = firstBytes(source, kPreviewBytes, compressed);
    if (!bytes) return tl::unexpected(bytes.error());
    const bool whole = bytes->size() < kPreviewBytes;
    std::string text;
    appendUtf8(text, *bytes, reading.encoding.value, true);
    std::string_view view = text;
    if (view.starts_with("\xEF\xBB\xBF")) view.remove_prefix(3);
    if (!whole) view = view.substr(0, view.rfind('\n') + 1);
    RecordReader records(view, {reading.delimiter.value, quotes});
    std::vector<std::string_view> fields;
    std::vector<PreviewRow> rows;
    bool header = reading.hasHeader.value;
    LocalClock clock = reader.clock();
    while (rows.size() < most && records.next(fields)) {
        if (header) {
            header = false;
            continue;
        }
        PreviewRow row;
        row.row = records.line();
        row.cells.assign(fields.begin(), fields.end());
        describeRow(row, fields, records.line(), clock);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<PreviewRow>> previewSeries(const ImportSource& source, const Reading& reading, std::size_t most) {
    std::vector<PreviewRow> rows;
    const auto read =
        readPrometheusJson(source, reading.encoding.value, [&](PrometheusSeries&& series) -> Result<void> {
            if (rows.size() >= most) return {};
            PreviewRow row;
            row.row = series.number;
            for (const auto& column : reading.columns) row.cells.push_back(series.label({column.name.c_str()}));
            row.understood = !series.points.empty();
            row.meaning = std::to_string(series.points.size()) + " samples";
            if (row.understood) {
                row.meaning += " from " + timeText(series.points.front().seconds, false) + " to " +
                               timeText(series.points.back().seconds, false);
                if (measuresShares(reading))
                    row.meaning += podOf(series).empty() ? ", no pod" : ", pod " + printable(podOf(series));
            }
            rows.push_back(std::move(row));
            return {};
        });
    if (!read) return tl::unexpected(read.error());
    return rows;
}

}  // namespace

Result<std::vector<PreviewRow>> preview(const ImportSource& source, const Reading& reading, std::size_t most) {
    ImportChoices choices;
    choices.quantity = usualQuantity(reading);
    using Fields = std::vector<std::string_view>;
    switch (reading.kind.value) {
        case ImportKind::Prometheus:
            return previewSeries(source, reading, most);
        case ImportKind::Sacct:
        case ImportKind::Jobs: {
            const auto reader = JobRowReader::of(reading, choices, source.label());
            if (!reader) return tl::unexpected(reader.error());
            return previewTable(source, reading, most, reading.kind.value != ImportKind::Sacct, *reader,
                                [&](PreviewRow& row, const Fields& fields, std::uint64_t line, LocalClock& clock) {
                                    JobBatch batch(choices.fixes);
                                    reader->readRow(fields, line, clock, batch);
                                    describe(row, batch, clock.offsets());
                                });
        }
        case ImportKind::Focus:
        case ImportKind::Cur: {
            const auto reader = BillRowReader::of(reading, choices, source.label());
            if (!reader) return tl::unexpected(reader.error());
            return previewTable(source, reading, most, true, *reader,
                                [&](PreviewRow& row, const Fields& fields, std::uint64_t line, LocalClock& clock) {
                                    BillBatch batch(choices.fixes);
                                    reader->readRow(fields, line, clock, batch);
                                    describe(row, batch);
                                });
        }
        case ImportKind::NvidiaSmi:
        case ImportKind::OpenCost:
        case ImportKind::Csv:
            break;
    }
    const auto reader = TableRowReader::of(reading, choices, source.label());
    if (!reader) return tl::unexpected(reader.error());
    return previewTable(source, reading, most, reading.kind.value != ImportKind::NvidiaSmi, *reader,
                        [&](PreviewRow& row, const Fields& fields, std::uint64_t line, LocalClock& clock) {
                            TableBatch batch(choices.fixes);
                            reader->readRow(fields, line, clock, batch);
                            describe(row, batch, reading, clock.offsets());
                        });
}

}  // namespace splitpoint::models::imports
