#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/result.h"
#include "models/calibration/profile.h"

namespace splitpoint::benchmarks {

enum class ImportKind { NcclTests, Nvbandwidth, IbWriteBw };
/// Absent for a name other than nccl-tests, nvbandwidth, ib_write_bw.
[[nodiscard]] std::optional<ImportKind> importKind(std::string_view name);

/// What another tool measured of one thing: values in bytes a second.
struct ImportedSeries {
    std::string component, method;
    std::map<std::string, models::calibration::Parameter> parameters;
    std::vector<double> values;
};

struct ImportChoices {
    std::string component;  ///< replaces the one the tool's output suggests; empty: that one
    std::string unit;       ///< of ib_write_bw's JSON, which does not name it: "MB" (2^20) or "Gb"; empty: none given
};

/// Reads the text or JSON output of a tool (JSON where it begins with a brace).
///
/// nccl-tests: bus bandwidth of sizes from 8 MiB to 1 GiB, 10^9 B/s, one value a run: the geometric mean over the sizes
/// (parameter "sizes"), in and out of place; `interconnect_internode` where the devices are on more than one host, else
/// `interconnect`. nvbandwidth: every cell of a matrix, 10^9 B/s;
/// host_to_device and device_to_host are `host_device_transfer`, device_to_device `interconnect`; latencies and failed
/// cases are left out. ib_write_bw: average bandwidth of messages from 64 KiB, "MB/sec" being 2^20 B/s as the tool
/// counts, "Gb/sec" 10^9 bit/s, one value a run likewise; `interconnect_internode`.
/// @errors InvalidInput: nothing of the kind found, a wrong result (#wrong > 0), a bandwidth beyond 1 to 1e18 B/s, JSON
/// that is none, a unit not known
/// @test fixtures in the exact formats; each error; truncation
[[nodiscard]] models::Result<std::vector<ImportedSeries>> readMeasurement(ImportKind kind, std::string_view text,
                                                                          const ImportChoices& choices);

/// A profile with one probe a series; each value is a round. Of nvbandwidth the interval thus counts differences
/// between pairs of devices as noise: it is rather too wide. Series of several files with the same method and
/// parameters are joined: they are runs of one machine.
[[nodiscard]] models::calibration::Profile profileOf(const std::vector<ImportedSeries>& series, ImportKind kind);

}  // namespace splitpoint::benchmarks
