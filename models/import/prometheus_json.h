#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "models/base/result.h"
#include "models/import/import.h"

namespace splitpoint::models::imports {

/// One series of a range query.
struct PrometheusSeries {
    struct Point {
        double seconds = 0;
        std::string value;  ///< as written, may be NaN or +Inf
    };
    std::uint64_t number = 0;  ///< from 1
    std::map<std::string, std::string> labels;
    std::vector<Point> points;

    /// Value of the first of some labels that the series has; empty where it has none.
    [[nodiscard]] std::string label(std::initializer_list<const char*> names) const;
};

/// Reads the answer of /api/v1/query_range series by series, never more than one of them in memory.
/// @param take called for each series; an error ends the reading and is returned
/// @errors Io; Canceled; InvalidInput: no JSON, an error answer (with the server's words), an instant query, cut short
[[nodiscard]] Result<void> readPrometheusJson(const ImportSource& source, Encoding encoding,
                                              const std::function<Result<void>(PrometheusSeries&&)>& take,
                                              const ImportProgress& progress = {}, const std::stop_token& stop = {});

}  // namespace splitpoint::models::imports
