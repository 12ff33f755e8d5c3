#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>

#include "models/base/result.h"
#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// A range query to a Prometheus server.
struct PrometheusRequest {
    std::string server;          ///< "https://prometheus.example.org:9090", a path before /api/v1 is kept
    std::string query;           ///< PromQL
    double startSeconds = 0;     ///< since 1970
    double endSeconds = 0;       ///< > startSeconds
    double stepSeconds = 300;    ///< >= 1
    std::string token;           ///< bearer token; empty: none. Never copied into a message, a file or a log
    double timeoutSeconds = 30;  ///< of the whole fetch
    std::size_t mostBytes = std::size_t{256} << 20U;  ///< of all answers together
    std::string certificateFile;                      ///< PEM of an own certificate authority; empty: the system's
};

/// Fetches a range, in pieces where it has more points than a server gives at once (11,000 a series), and puts the
/// pieces together as one answer that `sniff` and `importUsage` read.
///
/// Only http and https; certificates are always checked; redirects are followed on the same scheme, host and port
/// only, since another host must not get the token; an answer that is not Prometheus' JSON is an error.
/// @param progress share done, 0 to 1
/// @errors InvalidInput: address, range or step; Io: every failure of the network or the server, within the timeout,
///         naming the server without user name, password or token; Canceled
/// @test   slow, huge, truncated, redirecting and mistrusted servers; the token appears nowhere
[[nodiscard]] Result<ImportSource> fetchPrometheus(const PrometheusRequest& request,
                                                   const std::function<void(double)>& progress = {},
                                                   std::stop_token stop = {});

}  // namespace splitpoint::models::imports
