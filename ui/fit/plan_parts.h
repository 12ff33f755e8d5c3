#pragma once

#include <QString>
#include <optional>

#include "models/decision/operational_figures.h"
#include "ui/fit/cell_writer.h"

namespace splitpoint::ui {

/// One plan as the rows of the fit table speak of it.
struct PlanParts {
    const models::Scenario& scenario;
    const models::PlanResult& plan;
    models::OperationalFigures figures;
    const FitSources& sources;

    PlanParts(const models::Scenario& s, const models::PlanResult& p, const FitSources& where);

    [[nodiscard]] bool usesMetal() const { return plan.nodes.bareMetal > 0; }
    [[nodiscard]] bool usesMachines() const;
    /// The elastic tier that holds most GPU-hours, else the reserved one; absent without virtual machines.
    [[nodiscard]] std::optional<models::Tier> mainMachineTier() const;
    /// "7 nodes (56 GPUs)"
    [[nodiscard]] QString metalWords() const;
    /// "up to 4 machines (32 GPUs)", or GPUs alone where fractions are billed
    [[nodiscard]] QString machineWords() const;
    /// The workload that does most useful work on a delivery; absent where none does.
    [[nodiscard]] std::optional<std::size_t> mainWorkload(models::Delivery delivery) const;
    [[nodiscard]] QString workloadName(std::size_t workload) const;
    [[nodiscard]] const models::Offer& offer(models::Tier tier) const { return *scenario.offer(tier); }
};

/// A count that is an expectation: "287", "8.7", "0.4".
[[nodiscard]] QString countWords(double count);

/// One cell of the table.
using MakeCell = FitCell (*)(const PlanParts&);
[[nodiscard]] FitCell controlCell(const PlanParts& plan);
[[nodiscard]] FitCell recoveryCell(const PlanParts& plan);
[[nodiscard]] FitCell provisioningCell(const PlanParts& plan);
[[nodiscard]] FitCell isolationCell(const PlanParts& plan);
[[nodiscard]] FitCell maintenanceCell(const PlanParts& plan);
[[nodiscard]] FitCell liveMigrationCell(const PlanParts& plan);
[[nodiscard]] FitCell imagesCell(const PlanParts& plan);
[[nodiscard]] FitCell resizingCell(const PlanParts& plan);
[[nodiscard]] FitCell patchesCell(const PlanParts& plan);

}  // namespace splitpoint::ui
