#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "models/base/result.h"
#include "models/decision/bridge.h"
#include "models/decision/commitment_effect.h"
#include "models/decision/model_error.h"
#include "models/decision/rivals.h"
#include "models/decision/switch_figure.h"

namespace splitpoint::models {

/// Everything behind the Why panel: numbers first, then the same as sentences.
struct Why {
    std::optional<Bridge> bridge;      ///< from the runner-up to the winner; absent without a runner-up
    std::vector<DriverShare> drivers;  ///< of that bridge, what decides most first
    std::vector<Rival> rivals;         ///< at most two
    CommitmentEffect commitmentEffect;
    ModelError modelError;
    bool material = true;                ///< margin at least 1 % and at least the model error
    std::vector<SwitchFigure> switches;  ///< as many as the evaluation has switch points
    std::vector<Reason> sentences;       ///< what the panel and the command line say, in order
};

/// Explains an answer: what decides, the bridge, the rivals, the two effects, what binds, where it would flip, how
/// exact.
///
/// The sentences come from `whySentences`; nothing in them is not in the numbers beside them. Runs the model up to five
/// more times (model error, commitment effect): for the background, after the answer.
/// @param evaluation  of this scenario; its switch points are put into words where it has them
/// @errors Canceled
/// @test   every sentence's numbers recomputed from the model (tests/models/decision/why_test.cpp)
[[nodiscard]] Result<Why> explainDecision(const Scenario& scenario, const Evaluation& evaluation,
                                          std::stop_token stop = {});

/// The sentences of an explanation that is complete but for them. Keys: "decides", "bridge", "margin", "rival_1" and on
/// (without a winner every plan's reason), "commitment_effect", "binding_...", "utilization", "switch_...",
/// "exactness", "caveat_1" and on (what is not included, large jobs, terms that reach past the horizon).
[[nodiscard]] std::vector<Reason> whySentences(const Why& why, const Evaluation& evaluation);

/// "idle capacity", "the second platform", ...: a term inside a sentence.
[[nodiscard]] std::string_view termWords(BridgeTerm term);
[[nodiscard]] std::string_view driverWords(Driver driver);

}  // namespace splitpoint::models
