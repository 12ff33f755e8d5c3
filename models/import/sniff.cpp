#include <algorithm>
#include <cmath>
#include <set>

#include "models/files/faults.h"
#include "models/import/finding_log.h"
#include "models/import/import.h"
#include "models/import/number_text.h"
#include "models/import/prometheus_series.h"
#include "models/import/table_sniff.h"
#include "models/import/text_source.h"

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kHeadBytes = std::size_t{256} << 10U;

bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t length = c < 0x80                ? 1
                                   : c >= 0xC2 && c < 0xE0 ? 2
                                   : c >= 0xE0 && c < 0xF0 ? 3
                                   : c >= 0xF0 && c < 0xF5 ? 4
                                                           : 0;
        if (length == 0) return false;
        if (i + length > text.size()) return true;  // cut off at the end of what was looked at
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
        }
        i += length;
    }
    return true;
}

Guess<Encoding> guessEncoding(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return {Encoding::Utf16LittleEndian, "it begins with a byte order mark"};
    if (bytes.starts_with("\xFE\xFF")) return {Encoding::Utf16BigEndian, "it begins with a byte order mark"};
    if (bytes.starts_with("\xEF\xBB\xBF")) return {Encoding::Utf8, "it begins with a byte order mark"};
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0') ++(i % 2 == 0 ? even : odd);
    }
    if (odd * 3 > bytes.size() && even * 20 < odd) return {Encoding::Utf16LittleEndian, "every second byte is 0"};
    if (even * 3 > bytes.size() && odd * 20 < even) return {Encoding::Utf16BigEndian, "every second byte is 0"};
    if (isUtf8(bytes)) return {Encoding::Utf8, "all of its bytes are UTF-8"};
    return {Encoding::Latin1, "some of its bytes are no UTF-8"};
}

tl::unexpected<Error> refuse(const ImportSource& source, const std::string& what) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, source.label() + " " + what});
}

constexpr const char* kEmpty = "is empty; give a table, or JSON of Prometheus";
constexpr const char* kNotBusy = ", which does not say how busy whole GPUs are; ask for DCGM_FI_DEV_GPU_UTIL";
constexpr const char* kCountsUntilYouSay =
    "no known metric is named: values that look like counts are taken as GPUs until you say";

constexpr const char* kOffered =
    "the metric counts GPUs that nodes offer, held or not: all of them are taken as held until you say";

void takeMeaning(Reading& reading, const std::string& metric, const MetricMeaning& meaning) {
    reading.quantity = {meaning.quantity, metric + ": " + meaning.words};
    reading.unit = {meaning.unit, metric + ": " + meaning.words};
    if (metric.starts_with("kube_node_status_")) reading.quantity.because = kOffered;
}

/// Memory, power, clocks, errors: numbers of GPUs that would be taken for GPUs.
bool isOtherDcgm(const std::string& metric) {
    return metric.starts_with("DCGM_") && metric.find(':') == std::string::npos && !meaningOfMetric(metric);
}

/// Grafana saves an answer as a table whose columns are named after series: `metric{label="value"}`, or the name as a
/// label. Columns of other metrics than the first known one say nothing about GPUs.
Result<void> readMetricColumns(const ImportSource& source, Reading& reading) {
    std::string known;
    for (const auto& column : reading.columns) {
        const std::string metric = metricOfColumn(column.name);
        if (column.role.value == Role::Value && known.empty() && meaningOfMetric(metric)) known = metric;
    }
    for (auto& column : reading.columns) {
        if (column.role.value != Role::Value) continue;
        const std::string metric = metricOfColumn(column.name);
        if (known.empty() && isOtherDcgm(metric)) return refuse(source, "has " + printable(metric) + kNotBusy);
        if (!known.empty() && (metric != known || namesNoGpu(seriesOfColumn(column.name))))
            column.role = {Role::Ignored, "it is not about GPUs"};
    }
    if (known.empty()) return {};
    reading.version = known;
    takeMeaning(reading, known, *meaningOfMetric(known));
    return {};
}

/// What the values of series without a name look like.
struct ValueFacts {
    double most = 0;
    bool fractions = false, negative = false;
    std::uint64_t values = 0;
};

Result<Reading> sniffPrometheus(const ImportSource& source, Reading reading) {
    std::set<std::string> labels, names;
    std::vector<double> steps;
    std::set<double> moments;
    ValueFacts facts;
    std::uint64_t series = 0;
    bool devices = false;
    const auto read = readPrometheusJson(source, reading.encoding.value, [&](PrometheusSeries&& one) -> Result<void> {
        ++series;
        for (const auto& [name, value] : one.labels) {
            if (name == "__name__")
                names.insert(value);
            else if (labels.size() < 1000)
                labels.insert(name);
        }
        devices = devices || !deviceOf(one).empty();
        for (std::size_t i = 0; i < one.points.size(); ++i) {
            if (i > 0 && steps.size() < 10'000)
                steps.push_back(std::abs(one.points[i].seconds - one.points[i - 1].seconds));
            if (moments.size() < 10'000) moments.insert(one.points[i].seconds);
            const auto value = isNotAvailable(one.points[i].value)
                                   ? std::nullopt
                                   : parseNumber(one.points[i].value, DecimalMark::Point);
            if (!value) continue;
            ++facts.values;
            facts.most = std::max(facts.most, *value);
            facts.fractions = facts.fractions || std::floor(*value) != *value;
        }
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    if (series == 0)
        return refuse(source, "is an answer without any series; check the metric's name and the time asked for");
    if (names.size() > 1)
        return refuse(source, "has more than one metric (" + *names.begin() + ", " + *std::next(names.begin()) +
                                  "); ask for one");
    reading.version = names.empty() ? "" : *names.begin();
    if (const auto meaning = meaningOfMetric(reading.version)) {
        takeMeaning(reading, reading.version, *meaning);
    } else if (isOtherDcgm(reading.version)) {
        return refuse(source, "has " + printable(reading.version) + kNotBusy);
    } else if (facts.fractions && facts.most > 1.5 && facts.most <= 100) {
        reading.unit = {ValueUnit::Percent, "no known metric is named: values up to " + shortNumber(facts.most) +
                                                " with fractions are taken as per cent until you say"};
        reading.quantity = {Quantity::DeviceBusy, "per cent are taken as how busy GPUs are"};
    } else if (devices && facts.most > 1.5 && facts.most <= 100) {
        reading.unit = {ValueUnit::Percent, "no known metric is named: values up to " + shortNumber(facts.most) +
                                                " of single GPUs are taken as per cent until you say"};
        reading.quantity = {Quantity::DeviceBusy, "per cent are taken as how busy GPUs are"};
    } else if (facts.fractions && facts.most <= 1.5) {
        reading.unit = {ValueUnit::Ratio, "no known metric is named: values below 1 are taken as shares until you say"};
        reading.quantity = {Quantity::DeviceBusy, "shares are taken as how busy GPUs are"};
    } else {
        reading.unit = {ValueUnit::Gpus, kCountsUntilYouSay};
        reading.quantity = {Quantity::Allocated, "counts are taken as GPUs held"};
    }
    for (const auto& label : labels) {
        const bool device = label == "UUID" || label == "gpu" || label == "device" || label == "pci_bus_id";
        reading.columns.push_back({label, {device ? Role::Series : Role::Group, "it is a label"}});
    }
    for (const char* name :
         {"exported_namespace", "namespace", "Hostname", "hostname", "node", "partition", "account"}) {
        if (!labels.contains(name) || !reading.groupBy.value.empty()) continue;
        reading.groupBy = {name, "GPUs are usually told apart by it"};
    }
    reading.timeForm = {TimeForm::UnixSeconds, "Prometheus has seconds since 1970"};
    reading.timeZone = {"UTC", "Prometheus has seconds since 1970"};
    std::erase_if(steps, [](double step) { return !(step > 0); });
    // Pods that were there for one sample each tell the step together.
    if (steps.empty()) {
        for (auto at = moments.begin(); at != moments.end() && std::next(at) != moments.end(); ++at)
            steps.push_back(*std::next(at) - *at);
    }
    if (steps.empty()) {
        reading.stepSeconds = {3600, "no series has two samples"};
    } else {
        // The smallest step is the one asked for; longer ones are gaps.
        reading.stepSeconds = {*std::min_element(steps.begin(), steps.end()), "the shortest time between two samples"};
    }
    return reading;
}

Result<Reading> sniffTable(const ImportSource& source, Reading reading, std::string_view text, bool whole,
                           std::optional<ImportKind> kind, bool keepDelimiter) {
    if (!keepDelimiter) {
        reading.delimiter =
            kind == ImportKind::Sacct ? Guess<char>{'|', "sacct --parsable2 writes bars"} : guessDelimiter(text);
        if (kind == ImportKind::Sacct && text.substr(0, text.find('\n')).find('|') == std::string_view::npos)
            reading.delimiter = guessDelimiter(text);
    }
    const bool bars = reading.delimiter.value == '|';
    TableHead head = tableHead(text, reading.delimiter.value, !bars, true, whole);
    if (head.header.empty())
        return refuse(source, whole ? "has no lines"
                                    : "has a first line longer than 256 KiB, so that its columns cannot be told; look "
                                      "whether its lines end with a line feed");
    const auto known = kindOfHeader(head.header);
    if (kind)
        reading.kind = {*kind, "you said so"};
    else if (known)
        reading.kind = *known;
    else
        reading.kind = {ImportKind::Csv, "it is a table of no kind known here"};
    const bool wrongKind =
        kind && known && known->value != *kind && *kind != ImportKind::Csv && *kind != ImportKind::Jobs;
    const bool billOfNone = kind &&
                            (*kind == ImportKind::Focus || *kind == ImportKind::Cur || *kind == ImportKind::OpenCost ||
                             *kind == ImportKind::Sacct || *kind == ImportKind::NvidiaSmi) &&
                            !known;
    if (wrongKind || billOfNone) {
        if (!known) return refuse(source, lackedColumns(*kind, head));
        return refuse(source, "lacks the columns of " + std::string(nameIn(kImportKindNames, *kind)) +
                                  "; it looks like " + std::string(nameIn(kImportKindNames, known->value)));
    }
    if (reading.kind.value == ImportKind::Csv || reading.kind.value == ImportKind::Jobs) {
        reading.hasHeader = guessHeader(head);
        if (!reading.hasHeader.value) head = tableHead(text, reading.delimiter.value, !bars, false, whole);
    } else {
        reading.hasHeader = {true, "its kind has one"};
    }
    if (auto guessed = guessColumns(reading, head, source.label()); !guessed) return tl::unexpected(guessed.error());
    if (reading.kind.value == ImportKind::Csv) {
        if (auto metrics = readMetricColumns(source, reading); !metrics) return tl::unexpected(metrics.error());
    }
    return reading;
}

/// A table where an answer of Prometheus was named.
Result<Reading> sniffSavedTable(const ImportSource& source, Reading reading, std::string_view text, bool whole) {
    const char delimiter = guessDelimiter(text).value;
    const TableHead head = tableHead(text, delimiter, delimiter != '|', true, whole);
    if (head.header.size() < 2)
        return refuse(source, "is neither JSON nor a table; save what /api/v1/query_range gives");
    if (const auto known = kindOfHeader(head.header))
        return refuse(source, "lacks the columns of " + std::string(nameIn(kImportKindNames, ImportKind::Prometheus)) +
                                  "; it looks like " + std::string(nameIn(kImportKindNames, known->value)));
    auto table = sniffTable(source, std::move(reading), text, whole, ImportKind::Csv, false);
    if (!table) return table;
    table->kind.because = "it is a table, as Grafana saves an answer of Prometheus";
    if (table->unit.because == "it is not named a share") table->unit.because = kCountsUntilYouSay;
    return table;
}

Result<Reading> sniffWith(const ImportSource& source, std::optional<ImportKind> kind, const Reading* changed) {
    Reading reading;
    const auto bytes = firstBytes(source, kHeadBytes, reading.compressed);
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return refuse(source, kEmpty);
    reading.encoding = changed != nullptr ? changed->encoding : guessEncoding(*bytes);
    std::string text, rest = *bytes;
    appendUtf8(text, rest, reading.encoding.value, bytes->size() < kHeadBytes);
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find('\0') != std::string::npos) return refuse(source, "is no text; give a table, or JSON of Prometheus");
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return refuse(source, kEmpty);
    const bool json = text[begin] == '{' || text[begin] == '[';
    if (kind == ImportKind::Prometheus || (!kind && json)) {
        if (!json) return sniffSavedTable(source, std::move(reading), text, bytes->size() < kHeadBytes);
        reading.kind = {ImportKind::Prometheus, "it is JSON"};
        return sniffPrometheus(source, std::move(reading));
    }
    if (json) return refuse(source, "is JSON, not a table; import it as prometheus");
    if (changed != nullptr) reading.delimiter = changed->delimiter;
    return sniffTable(source, std::move(reading), text, bytes->size() < kHeadBytes, kind, changed != nullptr);
}

}  // namespace

Result<Reading> sniff(const ImportSource& source, std::optional<ImportKind> kind) {
    return sniffWith(source, kind, nullptr);
}

Result<Reading> sniffAgain(const ImportSource& source, const Reading& changed) {
    return sniffWith(source, changed.kind.value, &changed);
}

}  // namespace splitpoint::models::imports
