#pragma once

#include <QString>

#include "models/evaluation.h"
#include "ui/sketch/sketch_view.h"
#include "ui/sketch/sketch_words.h"

namespace splitpoint::ui {

/// How a year comes about, as the strip above the canvas says it: "A week that repeats × months × 2 events × growth of
/// 30 % a year". Layers that are off do not count.
[[nodiscard]] QString yearWords(const models::Workload& workload);

/// What the strip says of the canvas: for a year how it comes about and what drawing means, else `scopeWords`.
[[nodiscard]] QString stripWords(const SketchView& view, const SketchClock& clock, const models::Workload& workload);

/// What these numbers of bare-metal and reserved nodes cost, against the best split; "...: work is
/// left unserved"; empty where they were not priced.
[[nodiscard]] QString splitWords(const models::Evaluation& evaluation, models::NodeCounts nodes);

}  // namespace splitpoint::ui
