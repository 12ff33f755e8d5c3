#pragma once

#include <functional>

namespace splitpoint::models {

/// Runs part 0 .. parts-1 of some work, all of them before it returns; the models have no threads of their own.
using RunParts = std::function<void(int parts, const std::function<void(int part)>& part)>;

}  // namespace splitpoint::models
