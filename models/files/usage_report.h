#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/scenario.h"

namespace splitpoint::models {

/// A field of a scenario that was left out, and what the model uses in its place.
struct DefaultUsed {
    std::string field;  ///< path in the file, for example `offers.on_demand.boot_hours`
    std::string value;  ///< as it would be written in the file
    std::string why;    ///< for example "headroom of inference is 0.5 where it is not given"
};

/// A field that was given but changes nothing here.
struct UnusedField {
    std::string field;
    std::string because;  ///< "not used here, because ..."
};

/// @param file  the text that the scenario was read from: what stands there is no default, even where it equals one
[[nodiscard]] std::vector<DefaultUsed> defaultsUsed(const Scenario& scenario, std::string_view file);
[[nodiscard]] std::vector<UnusedField> unusedFields(const Scenario& scenario);

}  // namespace splitpoint::models
