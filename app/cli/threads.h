#pragma once

#include <functional>

namespace splitpoint::cli {

/// A `models::RunParts`: the parts on all processors of the machine, at most four, taken one after the other.
void runOnThreads(int parts, const std::function<void(int part)>& part);

}  // namespace splitpoint::cli
