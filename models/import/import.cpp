#include "models/import/import.h"

#include <algorithm>
#include <cmath>

#include "models/files/faults.h"
#include "models/import/usage_import.h"

namespace splitpoint::models::imports {

bool measuresShares(const Reading& reading) {
    return reading.unit.value == ValueUnit::Percent || reading.unit.value == ValueUnit::Ratio;
}

Quantity usualQuantity(const Reading& reading) {
    // A busy share is no demand: it never makes a curve smaller by itself (model.md 2).
    return measuresShares(reading) ? Quantity::Allocated : reading.quantity.value;
}

std::string quantityClause(const ImportChoices& choices) {
    if (choices.quantity != Quantity::Useful || choices.efficiency == 1.0) return "";
    return ", times " + shortNumber(choices.efficiency) + " useful GPU-hours per GPU-hour";
}

Result<RecordChunks> openRecords(const ImportSource& source, const Reading& reading, bool quotes) {
    auto text = TextSource::open(source, reading.encoding.value);
    if (!text) return tl::unexpected(text.error());
    return RecordChunks(std::move(*text), {reading.delimiter.value, quotes}, source.label());
}

namespace {

constexpr double kLongestStep = 366 * 86400.0;  // seconds

tl::unexpected<Error> refuse(const ImportSource& source, const std::string& what) {
    return tl::unexpected(Error{ErrorKind::InvalidInput, source.label() + " " + what});
}

/// Whether a source can answer for a quantity.
Result<void> checkQuantity(const ImportSource& source, const Reading& reading, Quantity wanted) {
    const std::string word(nameIn(kQuantityNames, wanted));
    const Quantity measured = reading.quantity.value;
    const std::string has = "holds " + std::string(nameIn(kQuantityNames, measured)) + " GPUs";
    switch (reading.kind.value) {
        case ImportKind::Sacct:
            if (wanted == Quantity::DeviceBusy || wanted == Quantity::SmActive)
                return refuse(source, "does not say how busy GPUs were; choose requested, allocated or useful");
            return {};
        case ImportKind::Jobs:
        case ImportKind::Focus:
        case ImportKind::Cur:
        case ImportKind::OpenCost:
            if (wanted != Quantity::Allocated && wanted != Quantity::Useful && wanted != measured)
                return refuse(source, has + " and does not know " + word + " ones; choose allocated or useful");
            return {};
        case ImportKind::Prometheus:
        case ImportKind::NvidiaSmi:
        case ImportKind::Csv:
            break;
    }
    if (measuresShares(reading)) {
        if (wanted == Quantity::Requested)
            return refuse(source,
                          "measures how busy GPUs were, not how many were requested; choose allocated, useful or " +
                              std::string(nameIn(kQuantityNames, measured)));
        if ((wanted == Quantity::DeviceBusy || wanted == Quantity::SmActive) && wanted != measured)
            return refuse(source,
                          has + ", not " + word + " ones; choose " + std::string(nameIn(kQuantityNames, measured)));
        return {};
    }
    if (wanted != measured && wanted != Quantity::Useful)
        return refuse(source, has + ", not " + word + " ones; choose " + std::string(nameIn(kQuantityNames, measured)) +
                                  " or useful, or say what its numbers are");
    return {};
}

}  // namespace

Result<ImportedUsage> importUsage(const ImportSource& source, const Reading& reading, const ImportChoices& choices,
                                  const ImportProgress& progress, std::stop_token stop) {
    if (!(choices.efficiency > 0) || !std::isfinite(choices.efficiency) || choices.efficiency > 100)
        return refuse(source, "cannot be imported: efficiency " + shortNumber(choices.efficiency) +
                                  " is not above 0 and at most 100");
    if (!(reading.gpusPerSeries.value > 0) || !(reading.gpusPerSeries.value <= 1e6))
        return refuse(source, "cannot be imported: GPUs per series must be above 0 and at most 1000000");
    if (reading.stepSeconds.value > kLongestStep && std::isfinite(reading.stepSeconds.value))
        return refuse(source, "cannot be imported: its rows lie " +
                                  shortNumber(std::round(reading.stepSeconds.value / 3600)) +
                                  " h apart, and a row holds for a year at most; correct the times, or say how long a "
                                  "row holds (step)");
    if (!(reading.stepSeconds.value >= 0) || !(reading.stepSeconds.value <= kLongestStep))
        return refuse(source, "cannot be imported: the step must be 0 s to a year");
    if (choices.hours && (*choices.hours < 1 || *choices.hours > kMostHours))
        return refuse(source, "cannot be imported: a curve has 1 to 262800 hours");
    if (auto known = checkQuantity(source, reading, choices.quantity); !known) return tl::unexpected(known.error());
    switch (reading.kind.value) {
        case ImportKind::Sacct:
        case ImportKind::Jobs:
            return importJobs(source, reading, choices, progress, stop);
        case ImportKind::Prometheus:
            return importPrometheus(source, reading, choices, progress, stop);
        case ImportKind::Focus:
        case ImportKind::Cur:
            return importBill(source, reading, choices, progress, stop);
        case ImportKind::NvidiaSmi:
        case ImportKind::OpenCost:
        case ImportKind::Csv:
            break;
    }
    return importTable(source, reading, choices, progress, stop);
}

}  // namespace splitpoint::models::imports
