#include <QCoreApplication>

#include "ui/demand/demand_charts.h"

namespace splitpoint::ui {
namespace {

struct DemandFactsWords {
    Q_DECLARE_TR_FUNCTIONS(Demand)
};

}  // namespace

QList<DemandFact> demandFacts(const models::DemandStatistics& s) {
    return {
        {DemandFactsWords::tr("Mean"), formatWithUnit(s.meanGpus, Quantity::Gpus), DemandFactsWords::tr("Useful GPUs over all hours")},
        {DemandFactsWords::tr("Peak"), formatWithUnit(s.peakGpus, Quantity::Gpus), DemandFactsWords::tr("Useful GPUs in the busiest hour")},
        {DemandFactsWords::tr("95 % of hours below"), formatWithUnit(s.p95Gpus, Quantity::Gpus),
         DemandFactsWords::tr("95th percentile of the hourly values")},
        {DemandFactsWords::tr("Load factor"), formatNumber(s.loadFactor, Quantity::Percent), DemandFactsWords::tr("Mean over peak")},
        {DemandFactsWords::tr("Variation"), formatNumber(s.coefficientOfVariation, Quantity::Percent),
         DemandFactsWords::tr("Standard deviation over mean")},
        {DemandFactsWords::tr("Hourly ramp"), formatNumber(s.ramp95, Quantity::Percent),
         DemandFactsWords::tr("95 % of changes from one hour to the next are below this share of the mean")},
        {DemandFactsWords::tr("Base share"), formatNumber(s.baseShare, Quantity::Percent),
         DemandFactsWords::tr("Share of GPU-hours below the median hour's level")},
        {DemandFactsWords::tr("Work"), formatWithUnit(s.gpuHours, Quantity::GpuHours),
         DemandFactsWords::tr("Useful GPU-hours over the horizon")}};
}

}  // namespace splitpoint::ui
