#pragma once

#include <vector>

#include <QString>

namespace splitpoint::ui {

/// A query that many people ask, with what it counts.
struct ReadyQuery {
    QString title;
    QString promql;
};

/// Of dcgm-exporter and kube-state-metrics, by the names of their metrics.
/// @source dcgm-exporter etc/default-counters.csv; kube-state-metrics docs/pod-metrics.md
[[nodiscard]] std::vector<ReadyQuery> readyQueries();

}  // namespace splitpoint::ui
