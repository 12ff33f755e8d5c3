#include "models/import/table_rows.h"

#include <algorithm>

#include "models/import/number_text.h"
#include "models/import/record_loop.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

TableRowReader::TableRowReader(Reading reading, ImportChoices choices, LocalClock clock)
    : reading_(std::move(reading)), choices_(std::move(choices)), clock_(std::move(clock)), time_(reading_) {
    byColumn_ = reading_.groupBy.value == kByColumn;
    if (!byColumn_ && !reading_.groupBy.value.empty()) group_ = reading_.columnNamed(reading_.groupBy.value);
    for (std::size_t i = 0; i < reading_.columns.size(); ++i) {
        if (reading_.columns[i].role.value == Role::Value) values_.push_back(i);
        if (reading_.columns[i].role.value == Role::Series || reading_.columns[i].role.value == Role::Group)
            series_.push_back(i);
    }
    // What curves are told apart by tells rows of one time apart, too.
    if (group_ && std::find(series_.begin(), series_.end(), *group_) == series_.end()) series_.push_back(*group_);
    for (const std::size_t column : values_) {
        const auto same = std::count_if(values_.begin(), values_.end(), [&](std::size_t other) {
            return reading_.columns[other].name == reading_.columns[column].name;
        });
        valueNames_.push_back(same > 1 ? reading_.columns[column].name + " (column " + std::to_string(column + 1) + ")"
                                       : reading_.columns[column].name);
    }
}

Result<TableRowReader> TableRowReader::of(const Reading& reading, const ImportChoices& choices,
                                          const std::string& label) {
    auto clock = LocalClock::of(reading);
    if (!clock) return tl::unexpected(clock.error());
    TableRowReader reader(reading, choices, std::move(*clock));
    const auto lacks = [&](const std::string& what) {
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no column for " + what});
    };
    if (!reader.time_.known()) return lacks("the time; say which one it is");
    if (reader.values_.empty() && reading.kind.value != ImportKind::NvidiaSmi)
        return lacks("values; say which one has GPUs, or how busy they are");
    if (!reading.groupBy.value.empty() && !reader.byColumn_ && !reader.group_)
        return lacks("groups named " + inQuotes(reading.groupBy.value));
    const bool busy = choices.quantity == Quantity::DeviceBusy || choices.quantity == Quantity::SmActive;
    if (reader.values_.empty() && busy) return lacks("how busy GPUs are (utilization.gpu); choose allocated GPUs");
    return reader;
}

TableBatch TableRowReader::read(std::string_view piece, bool first) const {
    TableBatch batch(choices_.fixes);
    LocalClock clock = clock_;
    readRecords(RecordReader(piece, {reading_.delimiter.value, reading_.kind.value != ImportKind::NvidiaSmi}),
                reading_.columns, reading_.hasHeader.value, first, batch,
                [&](const std::vector<std::string_view>& fields, std::uint64_t line) {
                    ++batch.rows;
                    readRow(fields, line, clock, batch);
                });
    return batch;
}

void TableRowReader::readRow(const std::vector<std::string_view>& fields, std::uint64_t row, LocalClock& clock,
                             TableBatch& batch) const {
    FindingLog& findings = batch.findings;
    if (!hasFieldPerColumn(fields, reading_.columns, true, row, findings)) return;
    std::string joined;
    const std::string_view written = time_.of(fields, joined);
    const Moment moment = clock.read(written);
    if (!moment.known()) {
        return findings.addLazily(FindingKind::BadTime, row, [&] {
            return reading_.columns[time_.column()].name + " " + inQuotes(written) + " is no time";
        });
    }
    std::string key;
    for (const std::size_t column : series_) {
        if (!key.empty()) key += " / ";
        key += fields[column];
    }
    const auto add = [&](std::string_view name, std::string_view group, std::optional<double> value) {
        const std::uint32_t number = batch.series.numberOf(name);
        if (number == batch.groupOf.size()) batch.groupOf.emplace_back(group);
        batch.samples.push_back({row, moment, value, number});
    };
    const std::string_view group = group_ ? fields[*group_] : std::string_view("all");
    if (values_.empty()) return add(key.empty() ? "all" : key, group, std::nullopt);
    const bool busy = choices_.quantity == Quantity::DeviceBusy || choices_.quantity == Quantity::SmActive;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        const std::size_t column = values_[i];
        const std::string& columnName = valueNames_[i];
        const std::string_view text = fields[column];
        std::string name = key;
        if (values_.size() > 1 || name.empty()) name += (name.empty() ? "" : " / ") + columnName;
        std::optional<double> value;
        if (isNotAvailable(text)) {
            findings.addLazily(FindingKind::NotAvailable, row, [&] {
                const bool held = measuresShares(reading_) && !busy && reading_.kind.value == ImportKind::NvidiaSmi;
                return columnName + " of " + inQuotes(key.empty() ? columnName : key) + " is " +
                       (text.empty() ? "empty" : inQuotes(text)) +
                       (held ? ", so that the GPU counts as held and how busy it is is not known" : "");
            });
            // A GPU that cannot say how busy it is (MIG) is there all the same.
            if (busy || reading_.kind.value != ImportKind::NvidiaSmi) continue;
        } else {
            value = parseNumber(text, reading_.decimalMark.value);
            if (!value) {
                findings.addLazily(FindingKind::BadNumber, row, [&] {
                    return columnName + " " + inQuotes(text) + " is no number with " +
                           (reading_.decimalMark.value == DecimalMark::Point ? "a point" : "a comma") +
                           " as decimal mark";
                });
                continue;
            }
        }
        add(name, byColumn_ ? std::string_view(columnName) : group, value);
    }
}

}  // namespace splitpoint::models::imports
