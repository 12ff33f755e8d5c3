#pragma once

#include <QString>

#include "models/scenario.h"

namespace splitpoint::ui {

/// A new layer of a kind that changes something one can see on this demand, to be adjusted then.
/// @param peakGpus of the demand it is put on
[[nodiscard]] models::DemandLayer newLayer(models::LayerKind kind, double peakGpus);

/// One number of a layer that is typed beside it.
struct LayerNumber {
    QString label, unit;
    double value = 0;
    double minimum = 0, maximum = 0;
    int decimals = 0;
};

/// The numbers of a layer, in the order of `setLayerNumber`; none for a drawn or imported one.
[[nodiscard]] QList<LayerNumber> layerNumbers(const models::DemandLayer& layer);
void setLayerNumber(models::DemandLayer& layer, qsizetype number, double value);

/// What a template says of the work beside its curve. Assumed throughout, with wide ranges where the model takes them.
void applyTemplate(models::Workload& workload, models::DemandTemplate shape, double peakGpus);

}  // namespace splitpoint::ui
