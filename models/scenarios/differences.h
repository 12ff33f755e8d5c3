#pragma once

#include <vector>

#include "models/scenarios/scenario_variant.h"

namespace splitpoint::models {

/// What has to change in `parent` so that it becomes `child`, in the order of the file; all of it on. Names and
/// versions are not compared: a variant has a name of its own.
///
/// Members of lists are told apart by name where names are distinct, else the list is one value. A workload that went
/// while another came in its place and that shares most of it was renamed, and notes on sources speak of it by its name
/// in the parent. An offer with another name and other values
/// is another offer, and one change.
/// @test `resolve` of them gives back the child, for thousands of random edits
[[nodiscard]] std::vector<ScenarioChange> differences(const Scenario& parent, const Scenario& child);

/// Another offer has taken the place of the first: its name is not the same, nor is something else.
[[nodiscard]] bool isAnotherOffer(const Offer& before, const Offer& after);

/// The changes of a variant after its scenario was edited: those that are now needed in the order they had before, new
/// ones last, and those that were off before and do not stand in the way.
[[nodiscard]] std::vector<ScenarioChange> carriedOn(const std::vector<ScenarioChange>& before,
                                                    std::vector<ScenarioChange> now);

}  // namespace splitpoint::models
