#pragma once

#include <QString>
#include <QStringList>

#include "models/scenario.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

/// A new layer of a kind that changes something one can see on this demand, to be adjusted then.
/// @param peakGpus of the demand it is put on
[[nodiscard]] models::DemandLayer newLayer(models::LayerKind kind, double peakGpus);

/// One parameter of a layer or of the base curve that is set beside it: a number with its unit and range, or one of
/// some choices, whose place in the list is its value.
struct LayerNumber {
    QString label, unit;
    double value = 0;
    double minimum = 0, maximum = 0;
    int decimals = 0;
    QStringList choices;
};

/// The parameters of a layer, in the order of `setLayerNumber`. What was drawn or imported is no parameter.
/// @param clock names months
[[nodiscard]] QList<LayerNumber> layerNumbers(const models::DemandLayer& layer,
                                              const SketchClock& clock = SketchClock());
void setLayerNumber(models::DemandLayer& layer, qsizetype number, double value);

/// The same of a base curve: a template's shape and peak, the factor on a file's values; none for the others.
[[nodiscard]] QList<LayerNumber> baseNumbers(const models::Demand& base);
void setBaseNumber(models::Demand& base, qsizetype number, double value);

/// What a template says of the work beside its curve. Assumed throughout, with wide ranges where the model takes them.
void applyTemplate(models::Workload& workload, models::DemandTemplate shape, double peakGpus);

}  // namespace splitpoint::ui
