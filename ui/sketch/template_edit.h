#pragma once

#include "ui/document/scenario_document.h"

namespace splitpoint::ui {

/// Gives a workload a template's curve and what is assumed of such work, marked as assumed in the scenario's
/// provenance, as one step. Its layers go, since they were made for another curve; undo brings them back.
Outcome useTemplate(ScenarioDocument& document, std::size_t workload, models::DemandTemplate shape, double peakGpus);

}  // namespace splitpoint::ui
