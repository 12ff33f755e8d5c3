#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/base/estimate.h"
#include "models/base/result.h"
#include "models/scenario.h"

namespace splitpoint::models {

/// One row of the offer catalogue (resources/catalogue/offers.csv). Gaps stay gaps: never 0.
struct CatalogueOffer {
    std::string provider, product;
    std::string delivery;            ///< bare_metal, virtual_machine or container, as in the source
    std::string purchase;            ///< on_demand, reserved or spot
    std::optional<double> termMonths;  ///< absent: a reserved price published without its term
    std::string gpu;
    std::optional<int> gpusPerNode;
    std::optional<double> usdPerGpuHour;
    std::optional<double> vcpus, hostMemoryGib;
    std::string interconnect, region, asOf, source, note;
    bool completeMachine = true, purchasable = true, deliveryConfirmed = true, superseded = false;
    std::optional<double> monthlyCapHours;

    [[nodiscard]] Delivery deliveryKind() const { return delivery == "bare_metal" ? Delivery::BareMetal : Delivery::Virtual; }
};

/// Whether a row may be proposed for a tier, and if not, the first reason (superseded, incomplete, not purchasable,
/// no price, no term, wrong delivery or purchase). Rows that may not be proposed are still shown.
[[nodiscard]] std::optional<std::string> whyNotProposed(const CatalogueOffer& offer, Tier tier);

/// The row as an offer of a scenario: price, unit, term hours, name "provider product (as of 2026-08)", tenancy and
/// operational figures from `defaults`. Nothing is invented: absent figures stay at the contract's defaults.
[[nodiscard]] Result<Offer> toOffer(const CatalogueOffer& offer, Tier tier);

/// A figure from the world with where it comes from.
struct SourcedEstimate {
    std::string id;       ///< "boot_hours.gpu_vm", "slowdown.vm_tuned.cpu", ...
    Estimate value;
    std::string unit, source, quality, note;
};

/// GPU sheet (resources/catalogue/gpus.csv); empty cells are absent.
struct GpuSheet {
    std::string gpu, architecture, computeCapability, source;
    std::optional<double> memoryGib, memoryBandwidthGbS, fp32Tflops, bf16DenseTflops, nvlinkGbS, tdpW;
};

/// Named overhead sets of overheads.md 1 with the source and quality of each value.
struct OverheadPreset {
    std::string name;   ///< bare_metal, container, vm_tuned, vm_untuned, vgpu, confidential
    std::string label;  ///< for people
    OverheadSet set;
    std::vector<SourcedEstimate> values;
};

/// Everything read from the resources folder.
struct Catalogue {
    std::vector<CatalogueOffer> offers;
    std::vector<GpuSheet> gpus;
    std::vector<OverheadPreset> overheadPresets;
    std::vector<SourcedEstimate> overheadEvidence;  ///< all rows of overheads.csv
    std::vector<SourcedEstimate> operations;        ///< all rows of operations.csv
    std::vector<SourcedEstimate> defaults;          ///< recommended scenario defaults, by field path

    [[nodiscard]] const OverheadPreset* overheadPreset(std::string_view name) const;
    [[nodiscard]] const SourcedEstimate* defaultFor(std::string_view id) const;
};

/// The catalogue that is built into the program.
[[nodiscard]] const Catalogue& builtInCatalogue();

/// A new scenario with explicit values from the catalogue and their provenance.
[[nodiscard]] Scenario newScenario(WorkloadKind kind);

}  // namespace splitpoint::models
