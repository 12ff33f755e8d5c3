#pragma once

namespace splitpoint::ui {

/// What a colour means. The theme gives each role its colour, dash and marker, the same in every chart, page and
/// export.
enum class ColorRole {
    // Plans
    PlanBareMetal,
    PlanVirtual,
    PlanHybrid,
    // What serves demand
    TierBareMetal,
    TierReserved,
    TierOnDemand,
    TierSpot,
    Unserved,
    // Where each dollar goes
    DollarUseful,
    DollarOverhead,
    DollarDisturbance,
    DollarInterruption,
    DollarHeadroom,
    DollarIdle,
    DollarElasticWaste,
    DollarOperations,
    DollarSetup,
    DollarTransfer,
    DollarExtra,
    // What is bought, where it differs from the above
    CostCommitment,
    CostElastic,
    CostBoot,
    // Curves and marks
    Demand,
    Baseline,
    Optimum,
    Current,
    Infeasible,
    Neutral
};

}  // namespace splitpoint::ui
