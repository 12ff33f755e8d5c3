#pragma once

#include <string>
#include <vector>

#include "models/files/faults.h"
#include "models/files/scenario_fields.h"

namespace splitpoint::models {

// Checks of a demand beyond the range of single numbers. `path` is where it stands in the file.

void checkCurve(const Demand& curve, const std::string& path, Faults& faults);

/// At least one number, each in the field's range.
void checkNumbers(const std::vector<double>& values, const FieldSpec& spec, const std::string& path, Faults& faults);

/// At least one control point; hours distinct, sorted and below the field's limit; GPUs in its range.
void checkPoints(const std::vector<WeekPoint>& points, const FieldSpec& spec, const std::string& path, Faults& faults);

/// What belongs together in one layer: twelve months, spans apart, events that end before they come again.
void checkLayer(const DemandLayer& layer, const std::string& path, Faults& faults);

/// What the layers come to, hour by hour: no more GPUs than a demand may have. Nothing is looked at while other faults
/// are known.
void checkLayeredCurve(const Workload& workload, int hours, const std::string& path, Faults& faults);

}  // namespace splitpoint::models
