#include "models/import/prometheus_series.h"

#include <algorithm>
#include <array>

namespace splitpoint::models::imports {

std::optional<MetricMeaning> meaningOfMetric(const std::string& name) {
    struct Known {
        const char* name;
        Quantity quantity;
        ValueUnit unit;
        const char* words;
    };
    static constexpr std::array<Known, 14> kKnown{{
        {"DCGM_FI_DEV_GPU_UTIL", Quantity::DeviceBusy, ValueUnit::Percent,
         "share of time with any work on the GPU, in per cent, of dcgm-exporter"},
        {"DCGM_FI_PROF_GR_ENGINE_ACTIVE", Quantity::DeviceBusy, ValueUnit::Ratio,
         "share of time with work on the graphics or compute engine, 0 to 1, of dcgm-exporter"},
        {"DCGM_FI_PROF_SM_ACTIVE", Quantity::SmActive, ValueUnit::Ratio,
         "share of time with work on the multiprocessors, 0 to 1, of dcgm-exporter"},
        {"DCGM_FI_DEV_MEM_COPY_UTIL", Quantity::DeviceBusy, ValueUnit::Percent,
         "share of time with memory traffic, in per cent, of dcgm-exporter"},
        {"nvidia_smi_utilization_gpu_ratio", Quantity::DeviceBusy, ValueUnit::Ratio,
         "share of time with any work on the GPU, 0 to 1, of nvidia_gpu_exporter"},
        {"nvidia_gpu_duty_cycle", Quantity::DeviceBusy, ValueUnit::Percent,
         "share of time with any work on the GPU, in per cent"},
        {"container_accelerator_duty_cycle", Quantity::DeviceBusy, ValueUnit::Percent,
         "share of time with any work on the GPU, in per cent, of cAdvisor"},
        {"kube_pod_container_resource_requests", Quantity::Requested, ValueUnit::Gpus,
         "GPUs that pods request, of kube-state-metrics"},
        {"kube_pod_container_resource_limits", Quantity::Requested, ValueUnit::Gpus,
         "GPUs that pods may have, of kube-state-metrics"},
        {"kube_node_status_allocatable", Quantity::Allocated, ValueUnit::Gpus,
         "GPUs that nodes offer, of kube-state-metrics"},
        {"kube_node_status_capacity", Quantity::Allocated, ValueUnit::Gpus,
         "GPUs that nodes offer, of kube-state-metrics"},
        {"slurm_gpus_alloc", Quantity::Allocated, ValueUnit::Gpus, "GPUs allocated, of a Slurm exporter"},
        {"slurm_account_gpus_running", Quantity::Allocated, ValueUnit::Gpus,
         "GPUs of running jobs, of a Slurm exporter"},
        {"container_gpu_allocation", Quantity::Allocated, ValueUnit::Gpus, "GPUs allocated to containers, of OpenCost"},
    }};
    for (const auto& known : kKnown) {
        if (name == known.name) return MetricMeaning{known.quantity, known.unit, known.words};
    }
    return std::nullopt;
}

std::string deviceOf(const PrometheusSeries& series) {
    if (const std::string uuid = series.label({"UUID", "uuid"}); !uuid.empty()) {
        const std::string instance = series.label({"GPU_I_ID"});
        return instance.empty() ? uuid : uuid + " instance " + instance;
    }
    const std::string gpu = series.label({"gpu", "device", "minor_number"});
    if (gpu.empty()) return "";
    return series.label({"Hostname", "hostname", "node", "instance"}) + " GPU " + gpu;
}

std::string podOf(const PrometheusSeries& series) {
    if (std::string exported = series.label({"exported_pod"}); !exported.empty()) return exported;
    // Where scrapes do not honor labels, `pod` is the exporter's own.
    if (series.labels.contains("exported_namespace")) return "";
    const std::string pod = series.label({"pod", "pod_name"});
    return pod.find("exporter") == std::string::npos ? pod : "";
}

bool namesNoGpu(const PrometheusSeries& series) {
    const std::string metric = series.label({"__name__"}), resource = series.label({"resource"});
    if (resource.empty() || resource.find("gpu") != std::string::npos || resource.find("_mig_") != std::string::npos)
        return false;
    return metric.starts_with("kube_") || resource == "cpu" || resource == "memory" || resource == "ephemeral_storage";
}

std::optional<int> migSlicesOf(const PrometheusSeries& series) {
    std::string profile = series.label({"GPU_I_PROFILE"});
    const std::string resource = series.label({"resource"});  // nvidia_com_mig_1g_10gb
    if (const auto at = resource.find("_mig_"); profile.empty() && at != std::string::npos)
        profile = resource.substr(at + 5);
    if (profile.size() < 2 || profile[0] < '1' || profile[0] > '7' || profile[1] != 'g') return std::nullopt;
    return profile[0] - '0';
}

PrometheusSeries seriesOfColumn(const std::string& column) {
    PrometheusSeries series;
    const auto brace = column.find('{');
    if (const std::string name = column.substr(0, brace); !name.empty()) series.labels["__name__"] = name;
    for (auto at = brace; at != std::string::npos;) {
        const auto equals = column.find("=\"", at + 1);
        if (equals == std::string::npos) break;
        const auto end = column.find('"', equals + 2);
        if (end == std::string::npos) break;
        const auto begin = column.find_first_not_of(" ,{", at);
        series.labels[column.substr(begin, equals - begin)] = column.substr(equals + 2, end - equals - 2);
        at = column.find_first_of(",}", end);
    }
    return series;
}

std::string metricOfColumn(const std::string& column) {
    return seriesOfColumn(column).label({"__name__"});
}

std::string subjectText(const PrometheusSeries& series) {
    // Who scraped it, and from where: another replica or another start of the exporter says the same once more.
    static constexpr std::array<std::string_view, 7> kOfTheScrape{
        "endpoint", "instance", "job", "prometheus", "prometheus_replica", "replica", "service"};
    static constexpr std::array<std::string_view, 3> kOfTheExporter{"container", "namespace", "pod"};
    if (!series.label({"__name__"}).starts_with("kube_")) return labelsText(series);
    PrometheusSeries subject;
    for (const auto& [name, value] : series.labels) {
        const bool ofTheScrape = std::find(kOfTheScrape.begin(), kOfTheScrape.end(), name) != kOfTheScrape.end();
        const bool exported = std::find(kOfTheExporter.begin(), kOfTheExporter.end(), name) != kOfTheExporter.end() &&
                              series.labels.contains("exported_" + name);
        if (!ofTheScrape && !exported) subject.labels[name] = value;
    }
    return labelsText(subject);
}

std::string labelsText(const PrometheusSeries& series) {
    std::string text;
    for (const auto& [name, value] : series.labels) {
        if (name == "__name__") continue;
        if (!text.empty()) text += ", ";
        text += name;
        text += '=';
        text += value;
    }
    return text.empty() ? "one series" : text;
}

}  // namespace splitpoint::models::imports
