#include "models/import/table_sniff.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "models/files/faults.h"
#include "models/import/column_facts.h"
#include "models/import/local_clock.h"
#include "models/import/number_text.h"
#include "models/import/records.h"
#include "models/import/slurm_gpus.h"
#include "models/import/table_rows.h"
#include "models/import/time_text.h"

namespace splitpoint::models::imports {

namespace {

constexpr std::size_t kMostHeadRows = 4'000;

bool has(const std::vector<std::string>& header, std::string_view name) {
    return std::find(header.begin(), header.end(), name) != header.end();
}

void setRole(Reading& reading, std::string_view name, Role role, std::string because) {
    if (const auto column = reading.columnNamed(name)) reading.columns[*column].role = {role, std::move(because)};
}

void guessMarks(Reading& reading, const std::vector<ColumnFacts>& facts) {
    std::size_t points = 0, commas = 0, eitherMark = 0, dayFirst = 0, monthFirst = 0, eitherFirst = 0, zoned = 0,
                stamps = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].numeric()) {
            points += facts[i].points;
            commas += facts[i].commas;
            eitherMark += facts[i].eitherMark;
        }
        dayFirst += facts[i].dayFirst;
        monthFirst += facts[i].monthFirst;
        eitherFirst += facts[i].eitherFirst;
        zoned += facts[i].zoned;
        stamps += facts[i].stamps;
    }
    if (commas > points)
        reading.decimalMark = {DecimalMark::Comma, "more numbers are written with a comma as decimal mark"};
    else if (points > 0)
        reading.decimalMark = {DecimalMark::Point, "numbers are written with a point as decimal mark"};
    else if (eitherMark > 0 && reading.delimiter.value == ';')
        reading.decimalMark = {DecimalMark::Comma,
                               "every mark in a number has three digits after it, as decimals or thousands may have: "
                               "the comma is taken as decimal mark until you say"};
    else if (eitherMark > 0)
        reading.decimalMark = {DecimalMark::Point,
                               "every mark in a number has three digits after it, as decimals or thousands may have: "
                               "the point is taken as decimal mark until you say"};
    else if (reading.delimiter.value == ';')
        reading.decimalMark = {DecimalMark::Comma,
                               "fields are apart by semicolons, as where the comma is a decimal mark"};
    else
        reading.decimalMark = {DecimalMark::Point, ""};
    if (monthFirst > dayFirst)
        reading.dateOrder = {DateOrder::MonthDay, "a second number of a date is above 12"};
    else if (dayFirst > 0)
        reading.dateOrder = {DateOrder::DayMonth, "a first number of a date is above 12, or points stand between"};
    else if (eitherFirst > 0)
        reading.dateOrder = {DateOrder::DayMonth,
                             "no date has a number above 12 that would tell: taken as day before month until you say"};
    else
        reading.dateOrder = {DateOrder::DayMonth, ""};
    if (stamps > 0 && zoned == stamps)
        reading.timeZone = {"UTC", "every time has a zone of its own"};
    else if (zoned > 0)
        reading.timeZone = {"UTC", "some times have a zone of their own: the others are taken as UTC until you say"};
    else if (stamps > 0)
        reading.timeZone = {"UTC", "times have no zone: taken as UTC until you say which it is"};
}

Result<void> guessSacct(Reading& reading, const TableHead& head, const std::string& label) {
    const auto named = [&](std::initializer_list<const char*> names, Role role) {
        for (const char* name : names) {
            if (!reading.columnNamed(name) || reading.columnOf(role)) continue;
            setRole(reading, name, role, "of its name");
        }
    };
    named({"JobID", "JobIDRaw"}, Role::Job);
    named({"State"}, Role::State);
    named({"Submit"}, Role::Submit);
    named({"Start"}, Role::Start);
    named({"End"}, Role::End);
    named({"ElapsedRaw", "Elapsed"}, Role::Duration);
    named({"AllocTRES", "AllocGRES"}, Role::Value);
    named({"ReqTRES", "ReqGRES"}, Role::Request);
    if (!reading.columnOf(Role::Value) && !reading.columnOf(Role::Request)) {
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  label + " has neither AllocTRES nor ReqTRES; run sacct with "
                          "--format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES"});
    }
    for (const char* name : {"Partition", "Account", "User", "QOS", "Cluster"}) {
        if (!reading.columnNamed(name)) continue;
        setRole(reading, name, Role::Group, "of its name");
        if (reading.groupBy.value.empty()) reading.groupBy = {name, "jobs are usually told apart by it"};
    }
    reading.timeForm = {TimeForm::Stamp, "sacct prints dates"};
    if (const auto start = reading.columnOf(Role::Start);
        start && !head.rows.empty() && factsOf(head, *start).numeric() && !factsOf(head, *start).timely())
        reading.timeForm = {TimeForm::UnixSeconds, "its starts are numbers"};
    if (reading.columnOf(Role::Value))
        reading.quantity = {Quantity::Allocated, "AllocTRES says what jobs held"};
    else
        reading.quantity = {Quantity::Requested, "only ReqTRES is there"};
    if (!reading.columnOf(Role::Start))
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, label + " has no column Start; run sacct with Start and End in --format"});
    return {};
}

/// Whether some fields of a column are numbers and nothing else.
bool hasBareNumbers(const TableHead& head, std::size_t column) {
    return std::any_of(head.rows.begin(), head.rows.end(), [column](const std::vector<std::string>& row) {
        return column < row.size() && !row[column].empty() &&
               row[column].find_first_not_of("0123456789.,") == std::string::npos;
    });
}

Result<void> guessJobs(Reading& reading, const TableHead& head, const std::vector<ColumnFacts>& facts,
                       const std::string& label) {
    // A number tells jobs apart, a name need not: it is taken only where there is nothing else and no name comes twice.
    for (std::size_t i = 0; i < reading.columns.size() && !reading.columnOf(Role::Job); ++i) {
        if (oneOf(plainName(reading.columns[i].name), {"job_id", "jobid", "id"}))
            reading.columns[i].role = {Role::Job, "of its name"};
    }
    for (std::size_t i = 0; i < reading.columns.size(); ++i) {
        Column& column = reading.columns[i];
        const std::string name = plainName(column.name);
        const std::string_view stem = std::string_view(name).substr(
            0, name.find_last_of('_') != std::string::npos &&
                       (name.ends_with("_s") || name.ends_with("_sec") || name.ends_with("_seconds"))
                   ? name.find_last_of('_')
                   : name.size());
        const auto take = [&](Role role) {
            if (column.role.value == Role::Job) return;
            if (!reading.columnOf(role) || role == Role::Group) column.role = {role, "of its name"};
        };
        if (oneOf(stem, {"submit", "submitted", "submission", "submit_time", "arrival", "arrival_time", "created",
                         "timestamp", "time"}))
            take(Role::Submit);
        else if (oneOf(stem, {"start", "started", "start_time", "begin"}))
            take(Role::Start);
        else if (oneOf(stem, {"end", "ended", "end_time", "finish", "finished", "completion_time"}))
            take(Role::End);
        else if (oneOf(stem, {"duration", "runtime", "run_time", "elapsed", "wall_time", "walltime"})) {
            take(Role::Duration);
            if (column.role.value == Role::Duration && stem.size() == name.size() && hasBareNumbers(head, i))
                column.role.because =
                    "a number without a unit is taken as seconds until you say, with s, min, h or d after it";
        } else if (oneOf(name, {"gpus", "gpu", "num_gpus", "gpu_num", "gpu_count", "ngpus", "n_gpus"}))
            take(Role::Value);
        else if (oneOf(name, {"job", "name", "job_name"}) && facts[i].different == facts[i].filled)
            take(Role::Job);
        else if (oneOf(name, {"state", "status"}))
            take(Role::State);
        else if (facts[i].filled > 0 && facts[i].different <= 200 && !facts[i].timely() && !facts[i].numeric())
            take(Role::Group);
    }
    const auto time = reading.columnOf(Role::Start) ? reading.columnOf(Role::Start) : reading.columnOf(Role::Submit);
    if (!time)
        return tl::unexpected(
            Error{ErrorKind::InvalidInput, label + " has no column for when jobs start or are submitted"});
    if (!reading.columnOf(Role::Value))
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no column for the GPUs of a job"});
    std::string because;
    reading.timeForm.value = formOf(plainName(reading.columns[*time].name), facts[*time], because);
    reading.timeForm.because = because;
    const bool hours = contains(plainName(reading.columns[*time].name), "hour");
    if (reading.timeForm.value == TimeForm::OffsetHours && !hours)
        reading.timeForm = {TimeForm::OffsetSeconds, "jobs are counted in seconds, as their durations are"};
    reading.quantity = {Quantity::Allocated, "jobs hold their GPUs while they run"};
    if (const auto group = reading.columnOf(Role::Group))
        reading.groupBy = {reading.columns[*group].name, "it has few different words"};
    return {};
}

Result<void> guessNvidiaSmi(Reading& reading, const TableHead& head, const std::string& label) {
    for (auto& column : reading.columns) {
        const std::string name = column.name.substr(0, column.name.find(' '));
        if (name == "timestamp") column.role = {Role::Time, "of its name"};
        if (name == "utilization.gpu") column.role = {Role::Value, "of its name"};
        if (name == "memory.used") column.role = {Role::Memory, "of its name"};
    }
    for (const char* name : {"uuid", "gpu_uuid", "pci.bus_id", "gpu_bus_id", "index", "serial"}) {
        if (!reading.columnOf(Role::Series)) setRole(reading, name, Role::Series, "it names the GPU");
    }
    if (!reading.columnOf(Role::Time))
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    label + " has no column timestamp; run nvidia-smi with timestamp in --query-gpu"});
    if (!reading.columnOf(Role::Series))
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  label + " does not name its GPUs; run nvidia-smi with uuid or index in --query-gpu"});
    reading.unit = {ValueUnit::Percent, "nvidia-smi prints per cent"};
    reading.quantity = {Quantity::DeviceBusy, "utilization.gpu is the share of time with any work"};
    reading.timeForm = {TimeForm::Stamp, "nvidia-smi prints dates"};
    reading.timeZone = {"UTC", "nvidia-smi prints local time without a zone: taken as UTC until you say which it is"};
    reading.decimalMark = {DecimalMark::Point, "nvidia-smi writes points"};
    guessStep(reading, head);
    return {};
}

Result<void> guessOpenCost(Reading& reading, const std::string& label) {
    setRole(reading, "Date", Role::Time, "of its name");
    setRole(reading, "GPUs", Role::Value, "of its name");
    for (const char* name : {"Pod", "Container", "ControllerName"})
        setRole(reading, name, Role::Series, "it tells rows of a day apart");
    setRole(reading, "Namespace", Role::Group, "of its name");
    reading.groupBy = {"Namespace", "costs are usually told apart by it"};
    reading.stepSeconds = {86400, "the export has one row a day"};
    reading.unit = {ValueUnit::Gpus, "GPUs is a mean of GPUs"};
    reading.quantity = {Quantity::Allocated, "OpenCost counts allocated GPUs"};
    reading.timeForm = {TimeForm::Stamp, "it has dates"};
    reading.timeZone = {"UTC", "OpenCost cuts days in UTC"};
    reading.decimalMark = {DecimalMark::Point, "OpenCost writes points"};
    if (!reading.columnOf(Role::Value))
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no column GPUs"});
    return {};
}

void guessBill(Reading& reading) {
    const bool focus = reading.kind.value == ImportKind::Focus;
    reading.version =
        focus ? (reading.columnNamed("SkuPriceDetails") || reading.columnNamed("BillingAccountType") ? "1.2" : "1.0")
              : (reading.columnNamed("lineItem/UsageStartDate") ? "legacy" : "2.0");
    for (const char* name : {"ChargePeriodStart", "lineItem/UsageStartDate", "line_item_usage_start_date"})
        setRole(reading, name, Role::Start, "of its name");
    for (const char* name : {"ChargePeriodEnd", "lineItem/UsageEndDate", "line_item_usage_end_date"})
        setRole(reading, name, Role::End, "of its name");
    for (const char* name : {"ConsumedQuantity", "lineItem/UsageAmount", "line_item_usage_amount"})
        setRole(reading, name, Role::Value, "of its name");
    for (const char* name :
         {"SubAccountName", "RegionId", "SubAccountId", "lineItem/UsageAccountId", "line_item_usage_account_id",
          "product/region", "product_region_code", "product/instanceType", "product_instance_type"})
        setRole(reading, name, Role::Group, "of its name");
    reading.quantity = {Quantity::Allocated, "a bill lists what was rented"};
    reading.unit = {ValueUnit::Gpus, ""};
    reading.timeForm = {TimeForm::Stamp, "bills have dates"};
    reading.timeZone = {"UTC", "bills are in UTC"};
    reading.decimalMark = {DecimalMark::Point, "bills are written with points"};
}

}  // namespace

TableHead tableHead(std::string_view text, char delimiter, bool quotes, bool hasHeader, bool whole) {
    TableHead head;
    if (!whole) text = text.substr(0, text.rfind('\n') + 1);
    RecordReader records(text, {delimiter, quotes});
    std::vector<std::string_view> fields;
    bool header = hasHeader;
    while (head.rows.size() < kMostHeadRows && records.next(fields)) {
        std::vector<std::string> row(fields.begin(), fields.end());
        if (header)
            head.header = std::move(row);
        else if (row != head.header)
            head.rows.push_back(std::move(row));
        header = false;
    }
    if (whole) head.openQuote = records.openQuote();
    if (!hasHeader) {
        const std::size_t columns = head.rows.empty() ? 0 : head.rows.front().size();
        for (std::size_t i = 0; i < columns; ++i) head.header.push_back("column " + std::to_string(i + 1));
    }
    return head;
}

Guess<char> guessDelimiter(std::string_view text) {
    constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
    constexpr std::array<std::string_view, 4> kWords{"commas", "semicolons", "tabs", "bars"};
    char best = ',';
    std::string_view word = "commas";
    double bestScore = 0;
    for (std::size_t i = 0; i < kDelimiters.size(); ++i) {
        const TableHead head = tableHead(text, kDelimiters[i], kDelimiters[i] != '|', true, true);
        const std::size_t columns = head.header.size();
        if (columns < 2) continue;
        const auto same = std::count_if(head.rows.begin(), head.rows.end(),
                                        [columns](const auto& row) { return row.size() == columns; });
        const double share =
            head.rows.empty() ? 1.0 : static_cast<double>(same) / static_cast<double>(head.rows.size());
        const double score = share + 0.001 * static_cast<double>(std::min<std::size_t>(columns, 100));
        if (score > bestScore) {
            bestScore = score;
            best = kDelimiters[i];
            word = kWords[i];
        }
    }
    if (bestScore == 0) return {',', ""};
    return {best, "most lines have as many fields as the first where " + std::string(word) + " stand between them"};
}

Guess<bool> guessHeader(const TableHead& head) {
    const bool values = std::any_of(head.header.begin(), head.header.end(), [](const std::string& field) {
        return !field.empty() && (parseNumber(field, DecimalMark::Point) || parseNumber(field, DecimalMark::Comma) ||
                                  parseStamp(field, DateOrder::DayMonth));
    });
    return {!values, values ? "the first line has numbers or times" : "the first line has names only"};
}

std::optional<Guess<ImportKind>> kindOfHeader(const std::vector<std::string>& header) {
    const auto guess = [](ImportKind kind, const char* because) { return Guess<ImportKind>{kind, because}; };
    if ((has(header, "JobID") || has(header, "JobIDRaw")) &&
        (has(header, "AllocTRES") || has(header, "ReqTRES") || has(header, "AllocGRES") || has(header, "ReqGRES") ||
         has(header, "ElapsedRaw") || has(header, "NNodes") || has(header, "Partition")))
        return guess(ImportKind::Sacct, "the header has the field names of sacct");
    if (has(header, "ChargePeriodStart") && has(header, "BilledCost"))
        return guess(ImportKind::Focus, "the header has the columns of FOCUS");
    if (has(header, "lineItem/UsageStartDate") || has(header, "line_item_usage_start_date"))
        return guess(ImportKind::Cur, "the header has the columns of an AWS usage report");
    if (has(header, "Namespace") && has(header, "GPUs") && has(header, "Date"))
        return guess(ImportKind::OpenCost, "the header has the columns of OpenCost");
    const bool smi = std::any_of(header.begin(), header.end(), [](const std::string& name) {
        return name.starts_with("utilization.gpu") || name.starts_with("memory.used [") ||
               name.starts_with("utilization.memory") || name.starts_with("power.draw");
    });
    if (smi && has(header, "timestamp")) return guess(ImportKind::NvidiaSmi, "the header has the fields of nvidia-smi");
    bool duration = false, gpus = false, begins = false;
    for (const auto& field : header) {
        const std::string name = plainName(field);
        duration = duration || name.starts_with("duration") || name.starts_with("runtime") ||
                   name.starts_with("elapsed") || name.starts_with("end") || name.starts_with("walltime");
        gpus = gpus || oneOf(name, {"gpus", "gpu", "num_gpus", "gpu_num", "gpu_count", "ngpus", "n_gpus"});
        begins = begins || name.starts_with("submit") || name.starts_with("start") || name.starts_with("arrival");
    }
    if (duration && gpus && begins) return guess(ImportKind::Jobs, "each row has a begin, a length and GPUs");
    return std::nullopt;
}

std::string lackedColumns(ImportKind kind, const TableHead& head) {
    using AnyOf = std::vector<std::string_view>;  // any of them; the first one is the usual one
    std::vector<AnyOf> needed;
    std::string advice;
    switch (kind) {
        case ImportKind::Sacct:
            needed = {{"JobID", "JobIDRaw"}, {"Start"}, {"End", "ElapsedRaw", "Elapsed"},
                      {"AllocTRES", "ReqTRES", "AllocGRES", "ReqGRES"}};
            advice = "run sacct with --parsable2 and "
                     "--format=JobID,Account,Partition,State,Submit,Start,End,ElapsedRaw,ReqTRES,AllocTRES";
            break;
        case ImportKind::NvidiaSmi:
            needed = {{"timestamp"}, {"uuid", "gpu_uuid", "pci.bus_id", "gpu_bus_id", "index", "serial"},
                      {"utilization.gpu", "memory.used", "utilization.memory", "power.draw"}};
            advice = "run nvidia-smi with --query-gpu=timestamp,uuid,utilization.gpu and --format=csv";
            break;
        case ImportKind::OpenCost:
            needed = {{"Date"}, {"Namespace"}, {"GPUs"}};
            advice = "export the allocation with them";
            break;
        case ImportKind::Focus:
            needed = {{"ChargePeriodStart"}, {"BilledCost"}};
            advice = "export the bill with them";
            break;
        case ImportKind::Cur:
            needed = {{"line_item_usage_start_date", "lineItem/UsageStartDate"}};
            advice = "export the bill with them";
            break;
        case ImportKind::Jobs:
        case ImportKind::Prometheus:
        case ImportKind::Csv:
            break;
    }
    // nvidia-smi writes the unit behind a name.
    const auto there = [&](std::string_view name) {
        return std::any_of(head.header.begin(), head.header.end(), [&](const std::string& field) {
            return std::string_view(field).substr(0, field.find(' ')) == name;
        });
    };
    std::string lacked;
    bool any = false;
    for (const AnyOf& names : needed) {
        if (std::any_of(names.begin(), names.end(), there))
            any = true;
        else
            lacked += (lacked.empty() ? "" : ", ") + std::string(names.front());
    }
    const std::string word(nameIn(kImportKindNames, kind));
    if (!any && !guessHeader(head).value && kind == ImportKind::Sacct)
        return "has no header of sacct in its first line; run sacct with --parsable2 and without --noheader";
    if (!any && !guessHeader(head).value && kind == ImportKind::NvidiaSmi)
        return "has no header of nvidia-smi in its first line; run nvidia-smi with --format=csv and without noheader";
    return "lacks the columns of " + word + (lacked.empty() ? "" : ": " + lacked + "; " + advice);
}

Result<void> guessColumns(Reading& reading, const TableHead& head, const std::string& label) {
    reading.columns.clear();
    reading.groupBy = {};
    for (const auto& name : head.header) reading.columns.push_back({name, {Role::Ignored, ""}});
    std::vector<ColumnFacts> facts;
    for (std::size_t i = 0; i < head.header.size(); ++i) facts.push_back(factsOf(head, i));
    guessMarks(reading, facts);
    switch (reading.kind.value) {
        case ImportKind::Sacct:
            return guessSacct(reading, head, label);
        case ImportKind::Jobs:
            return guessJobs(reading, head, facts, label);
        case ImportKind::NvidiaSmi:
            return guessNvidiaSmi(reading, head, label);
        case ImportKind::OpenCost:
            return guessOpenCost(reading, label);
        case ImportKind::Focus:
        case ImportKind::Cur:
            guessBill(reading);
            return {};
        case ImportKind::Csv:
        case ImportKind::Prometheus:
            break;
    }
    return guessTable(reading, head, facts, label);
}

}  // namespace splitpoint::models::imports
