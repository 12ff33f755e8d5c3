#pragma once

#include <optional>
#include <string>

#include "models/import/prometheus_json.h"
#include "models/import/reading.h"

namespace splitpoint::models::imports {

/// What a metric of dcgm-exporter, of kube-state-metrics or of another exporter measures.
struct MetricMeaning {
    Quantity quantity = Quantity::Allocated;
    ValueUnit unit = ValueUnit::Gpus;
    std::string words;  ///< "GPU utilization in per cent, of dcgm-exporter"
};
/// @return absent for a metric that is not known here
[[nodiscard]] std::optional<MetricMeaning> meaningOfMetric(const std::string& name);

/// The GPU that a series is about: UUID, else host and index; empty where it is a sum or mean of several.
[[nodiscard]] std::string deviceOf(const PrometheusSeries& series);
/// The pod that holds the GPU; empty where nobody does. The exporter's own pod is none.
[[nodiscard]] std::string podOf(const PrometheusSeries& series);
/// Whether the series says itself that it counts something else: a `resource` of Kubernetes that names no GPU.
[[nodiscard]] bool namesNoGpu(const PrometheusSeries& series);
/// Compute slices of a MIG instance, 1 to 7; absent where the series is about a whole GPU.
[[nodiscard]] std::optional<int> migSlicesOf(const PrometheusSeries& series);
/// The series that Grafana names a column after, `metric{label="value", …}`: its name and labels, no points.
[[nodiscard]] PrometheusSeries seriesOfColumn(const std::string& column);
/// Name of its metric; empty where it has none.
[[nodiscard]] std::string metricOfColumn(const std::string& column);
/// What tells the series of one metric apart: its labels, of kube-state-metrics without those of who scraped it.
[[nodiscard]] std::string subjectText(const PrometheusSeries& series);
/// All labels but the name, sorted, for people.
[[nodiscard]] std::string labelsText(const PrometheusSeries& series);

}  // namespace splitpoint::models::imports
