#pragma once

#include <string>
#include <vector>

#include "models/catalogue/offer_choice.h"

namespace splitpoint::models {

/// What is known of a piece of work before the catalogue fills in the rest.
struct WorkloadProposal {
    Workload workload;  ///< name, kind, demand and what the circumstances say; time shares all 0: the kind's default
    std::string source, license, note;  ///< of the demand
};

struct ScenarioProposal {
    std::string name;
    std::string decision;  ///< the question, in a sentence; may be empty
    std::string lesson;    ///< what to learn, in a sentence; may be empty
    OfferWish offers;
    std::vector<WorkloadProposal> workloads;
};

/// A complete scenario over a year (8,760 h from Monday 2026-01-05) with explicit values from the catalogue: offers by
/// `pickOffers`, overhead sets, operations, transfer, and per workload time shares, overlap, headroom, checkpoint and
/// restart hours by kind. Every value and its source stand in `provenanceJson`.
/// @errors InvalidInput where no offers can be picked
/// @test   every kind passes `validate`, every number has its provenance
[[nodiscard]] Result<Scenario> proposeScenario(const ScenarioProposal& proposal);

/// Name of a kind as it stands in files.
[[nodiscard]] std::string_view kindName(WorkloadKind kind);

}  // namespace splitpoint::models
