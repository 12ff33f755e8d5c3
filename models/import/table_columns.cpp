#include <algorithm>
#include <array>
#include <cmath>

#include "models/import/column_facts.h"

namespace splitpoint::models::imports {

namespace {

bool has(const std::vector<std::string>& header, std::string_view name) {
    return std::find(header.begin(), header.end(), name) != header.end();
}

/// What a name says about values; Gpus where it says nothing.
Guess<ValueUnit> unitOf(const std::string& name, const ColumnFacts& facts) {
    const bool share = contains(name, "util") || contains(name, "percent") || contains(name, "pct") ||
                       contains(name, "duty") || contains(name, "busy") || contains(name, "active") ||
                       contains(name, "usage");
    if (contains(name, "gpu_hours") || contains(name, "gpuhours")) {
        if (facts.increasing()) return {ValueUnit::GpuHours, "it is named GPU-hours and only grows"};
    }
    if ((contains(name, "gpu_seconds") || name.ends_with("_total")) && facts.increasing() && !share)
        return {ValueUnit::GpuSeconds, "it is named a total of seconds and only grows"};
    if (share && facts.most <= 1.5) return {ValueUnit::Ratio, "it is named a share and stays below 1"};
    if (share) return {ValueUnit::Percent, "it is named a share and goes above 1"};
    return {ValueUnit::Gpus, "it is not named a share"};
}

}  // namespace

Result<void> guessTable(Reading& reading, const TableHead& head, const std::vector<ColumnFacts>& facts,
                        const std::string& label) {
    auto& columns = reading.columns;
    const auto isTimeName = [](const std::string& name) {
        return oneOf(name, {"time", "timestamp", "date", "datetime", "ts", "t", "day", "when", "_time"}) ||
               name.starts_with("hour") || name.starts_with("time") || name.starts_with("datum") ||
               name.starts_with("zeit") || contains(name, "offset");
    };
    std::optional<std::size_t> time;
    for (std::size_t i = 0; i < columns.size() && !time; ++i) {
        if (isTimeName(plainName(columns[i].name)) && (facts[i].timely() || facts[i].numeric())) time = i;
    }
    for (std::size_t i = 0; i < columns.size() && !time; ++i) {
        if (facts[i].timely()) time = i;
    }
    for (std::size_t i = 0; i < columns.size() && !time; ++i) {
        if (facts[i].numeric() && facts[i].increasing() && facts[i].whole == facts[i].numbers) time = i;
    }
    if (head.rows.empty())
        return tl::unexpected(Error{ErrorKind::InvalidInput, label + " has no rows below its header"});
    if (!time)
        return tl::unexpected(Error{ErrorKind::InvalidInput,
                                    label + " has no column of times: none is named so, holds dates, or only grows"});
    columns[*time].role = {Role::Time, isTimeName(plainName(columns[*time].name)) ? "of its name" : "of its values"};
    std::string because;
    reading.timeForm.value = formOf(plainName(columns[*time].name), facts[*time], because);
    reading.timeForm.because = because;

    std::vector<std::size_t> numeric;
    std::optional<std::size_t> exact, share;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == *time) continue;
        const std::string name = plainName(columns[i].name);
        const bool identifies = oneOf(name, {"gpu_id", "gpu_index", "index", "uuid", "gpu_uuid", "device", "minor",
                                             "pci_bus_id", "id", "rank"}) ||
                                name.ends_with("_id") || name.ends_with("_index") || name.ends_with("uuid");
        const bool names = oneOf(name, {"host", "hostname", "node", "instance", "pod", "container"});
        if (identifies ||
            (oneOf(name, {"gpu"}) && facts[i].numeric() && facts[i].whole == facts[i].numbers && columns.size() > 2 &&
             facts[i].different < head.rows.size() && facts[i].different <= 64 && !has(head.header, "gpus"))) {
            const bool onlyValue = columns.size() == 2;
            columns[i].role = {onlyValue ? Role::Value : Role::Series, "of its name"};
            if (onlyValue) numeric.push_back(i);
        } else if (facts[i].numeric()) {
            numeric.push_back(i);
            if (oneOf(name,
                      {"gpus", "gpu_count", "num_gpus", "gpu_demand", "demand_gpus", "gpus_allocated", "gpus_used"}) &&
                !exact)
                exact = i;
            if (!share && unitOf(name, facts[i]).value != ValueUnit::Gpus) share = i;
        } else if (facts[i].filled > 0 && !facts[i].timely() && facts[i].different < head.rows.size()) {
            columns[i].role = {names ? Role::Series : Role::Group, "of its words"};
        } else if (facts[i].filled > 0 && !facts[i].timely() && head.rows.size() <= 2) {
            columns[i].role = {Role::Group, "of its words"};
        }
    }
    const auto longForm = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.role.value == Role::Series || column.role.value == Role::Group;
    });
    if (exact) {
        columns[*exact].role = {Role::Value, "of its name"};
    } else if (longForm && share) {
        columns[*share].role = {Role::Value, "of its name"};
    } else if (longForm && !numeric.empty()) {
        const auto named = std::find_if(numeric.begin(), numeric.end(), [&](std::size_t i) {
            return oneOf(plainName(columns[i].name), {"value", "gpu", "allocated", "used", "demand", "count"});
        });
        columns[named == numeric.end() ? numeric.front() : *named].role = {Role::Value, "it holds numbers"};
    } else {
        for (const std::size_t i : numeric)
            columns[i].role = {Role::Value, numeric.size() == 1 ? "it holds the only numbers"
                                                                : "every column of numbers is one GPU, host or team"};
    }
    const auto value = reading.columnOf(Role::Value);
    if (!value)
        return tl::unexpected(
            Error{ErrorKind::InvalidInput,
                  label + " has no column of numbers beside its times; look at the delimiter and the decimal mark"});
    reading.unit = unitOf(plainName(columns[*value].name), facts[*value]);
    if (!exact && !longForm && numeric.size() > 1 && reading.unit.value == ValueUnit::Gpus) {
        // A column per GPU without a word about units: only fractions up to 100 can be per cents.
        const bool perGpu = std::all_of(numeric.begin(), numeric.end(),
                                        [&](std::size_t i) { return contains(plainName(columns[i].name), "gpu"); });
        double most = 0;
        for (const std::size_t i : numeric) most = std::max(most, facts[i].most);
        if (perGpu && most > 1.5 && most <= 100)
            reading.unit = {ValueUnit::Percent, "there is a column for each GPU and values go up to 100"};
        if (perGpu && most <= 1.0)
            reading.unit = {ValueUnit::Ratio, "there is a column for each GPU and no value is above 1"};
    }
    const bool shares = reading.unit.value == ValueUnit::Percent || reading.unit.value == ValueUnit::Ratio;
    const bool sm =
        contains(plainName(columns[*value].name), "sm_") || contains(plainName(columns[*value].name), "_sm");
    const bool requested = contains(plainName(columns[*value].name), "request");
    reading.quantity = shares ? Guess<Quantity>{sm ? Quantity::SmActive : Quantity::DeviceBusy, "of its name"}
                              : Guess<Quantity>{requested ? Quantity::Requested : Quantity::Allocated,
                                                requested ? "of its name" : "numbers of GPUs are taken as held"};
    for (const Column& column : columns) {
        if (column.role.value == Role::Group && reading.groupBy.value.empty())
            reading.groupBy = {column.name, "its words tell rows apart"};
    }
    guessStep(reading, head);
    return {};
}

}  // namespace splitpoint::models::imports
