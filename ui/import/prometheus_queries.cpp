#include "ui/import/prometheus_queries.h"

#include "ui/import/import_words.h"

namespace splitpoint::ui {

std::vector<ReadyQuery> readyQueries() {
    return {
        {ImportText::tr("Every GPU: held, and how busy"), QStringLiteral("DCGM_FI_DEV_GPU_UTIL")},
        {ImportText::tr("Every GPU: held, and SM-active (profiling counters)"),
         QStringLiteral("DCGM_FI_PROF_SM_ACTIVE")},
        {ImportText::tr("Every GPU: held, and engine active (profiling counters)"),
         QStringLiteral("DCGM_FI_PROF_GR_ENGINE_ACTIVE")},
        {ImportText::tr("GPUs held by pods, by namespace"),
         QStringLiteral("count by (exported_namespace) (DCGM_FI_DEV_GPU_UTIL{exported_pod!=\"\"})")},
        {ImportText::tr("GPUs held by pods, by namespace (honorLabels)"),
         QStringLiteral("count by (namespace) (DCGM_FI_DEV_GPU_UTIL{pod!=\"\"})")},
        {ImportText::tr("GPUs requested in Kubernetes, by namespace"),
         QStringLiteral("sum by (namespace) (kube_pod_container_resource_requests{resource=\"nvidia_com_gpu\"})")},
    };
}

}  // namespace splitpoint::ui
