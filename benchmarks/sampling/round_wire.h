#pragma once

#include <string>
#include <string_view>

#include "benchmarks/sampling/round_sampler.h"

namespace splitpoint::benchmarks {

// What a probe child writes on its standard output for the parent: one JSON object.

/// {"round": {…}, "samples": […], "samples_ns": […], "work": w} or {"error": {…}}.
[[nodiscard]] std::string writeRoundWire(const ProbeResult<SampledRound>& round);
/// @errors the child's own, or E_CHILD where the text is not what a child writes
/// @test round trip of both forms, truncation at every byte
[[nodiscard]] ProbeResult<SampledRound> readRoundWire(std::string_view text, const std::string& method);

}  // namespace splitpoint::benchmarks
