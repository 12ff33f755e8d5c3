#include "models/catalogue/workload_template.h"

#include <gtest/gtest.h>

#include "models/catalogue/catalogue.h"
#include "models/files/scenario_file.h"

namespace splitpoint::models {
namespace {

TEST(WorkloadTemplates, EveryOneIsFitForAScenarioAndHoldsWideRanges) {
    for (std::size_t i = 0; i < kDemandTemplateCount; ++i) {
        const auto shape = static_cast<DemandTemplate>(i);
        Scenario scenario = newScenario(WorkloadKind::Inference);
        Workload& workload = scenario.workloads.front();
        workload.demand = TemplateDemand{shape, 64};
        applyCircumstances(workload, shape);
        const auto errors = validate(scenario);
        EXPECT_TRUE(errors.empty()) << kDemandTemplateNames[i] << ": " << errors.front().message;
        for (const Estimate& share : workload.timeShares) {
            if (share.typical == 0.0) continue;
            EXPECT_LE(share.low, 0.7 * share.typical);
            EXPECT_GE(share.high, 1.4 * share.typical);
        }
    }
}

TEST(WorkloadTemplates, SayWhatMayWaitAndWhatMayBeInterrupted) {
    Workload night, service, quarter;
    applyCircumstances(night, DemandTemplate::NightlyBatch);
    applyCircumstances(service, DemandTemplate::GlobalService);
    applyCircumstances(quarter, DemandTemplate::EndOfQuarter);
    EXPECT_EQ(night.kind, WorkloadKind::Batch);
    EXPECT_TRUE(night.interruptible);
    EXPECT_GT(night.maxDelayHours, 0);
    EXPECT_EQ(service.kind, WorkloadKind::Inference);
    EXPECT_FALSE(service.interruptible);
    EXPECT_EQ(quarter.isolation, Isolation::SingleTenantHost);
}

}  // namespace
}  // namespace splitpoint::models
