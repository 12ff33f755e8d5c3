#pragma once

#include <string_view>
#include <vector>

#include "ui/document/provenance.h"
#include "ui/fit/fit_table.h"
#include "ui/inputs/field.h"

namespace splitpoint::ui {

/// Where sources of a scenario's numbers are looked up; made once for the whole table.
class FitSources {
  public:
    explicit FitSources(const models::Scenario& scenario);

    /// An input by its path in the file, with its provenance.
    void addInput(FitCell& cell, const QString& path) const;
    /// The same for a field of a tier's offer: "provisioning_hours".
    void addOfferInput(FitCell& cell, models::Tier tier, const QString& field) const;
    void addWorkloadInput(FitCell& cell, std::size_t workload, const QString& field) const;

  private:
    ProvenanceIndex provenance_;
    std::vector<Field> fields_;
};

/// A figure that the model computed, for example "node counts of the plan".
void addResult(FitCell& cell, const QString& what);
/// A fact of resources/catalogue/operational_facts.csv.
void addFact(FitCell& cell, std::string_view id);
/// A further sentence.
void addSentence(FitCell& cell, const QString& sentence);

}  // namespace splitpoint::ui
