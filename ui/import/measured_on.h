#pragma once

#include <QList>
#include <QString>

#include "models/scenario.h"

namespace splitpoint::ui {

/// Useful GPUs per GPU where usage may have been measured: a delivery of the scenario, by its own model.
struct MeasuredOn {
    QString title;
    double usefulPerGpu = 1.0;
};

/// Ideal bare metal, then each tier that a workload can run on.
/// @param workload its place; beyond the last: ideal bare metal alone
/// @test tests/ui/import/usage_import_test.cpp
[[nodiscard]] QList<MeasuredOn> placesMeasuredOn(const models::Scenario& scenario, std::size_t workload);

}  // namespace splitpoint::ui
