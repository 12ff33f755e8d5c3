#include <QCoreApplication>

#include "ui/demand/demand_charts.h"

namespace splitpoint::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demand)
};

}  // namespace

QList<DemandFact> demandFacts(const models::DemandStatistics& s) {
    return {
        {Words::tr("Mean"), formatWithUnit(s.meanGpus, Quantity::Gpus), Words::tr("Useful GPUs over all hours")},
        {Words::tr("Peak"), formatWithUnit(s.peakGpus, Quantity::Gpus), Words::tr("Useful GPUs in the busiest hour")},
        {Words::tr("95 % of hours below"), formatWithUnit(s.p95Gpus, Quantity::Gpus),
         Words::tr("95th percentile of the hourly values")},
        {Words::tr("Load factor"), formatNumber(s.loadFactor, Quantity::Percent), Words::tr("Mean over peak")},
        {Words::tr("Variation"), formatNumber(s.coefficientOfVariation, Quantity::Percent),
         Words::tr("Standard deviation over mean")},
        {Words::tr("Hourly ramp"), formatNumber(s.ramp95, Quantity::Percent),
         Words::tr("95 % of changes from one hour to the next are below this share of the mean")},
        {Words::tr("Base share"), formatNumber(s.baseShare, Quantity::Percent),
         Words::tr("Share of GPU-hours below the median hour's level")},
        {Words::tr("Work"), formatWithUnit(s.gpuHours, Quantity::GpuHours),
         Words::tr("Useful GPU-hours over the horizon")}};
}

}  // namespace splitpoint::ui
