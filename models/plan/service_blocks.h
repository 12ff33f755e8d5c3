#pragma once

#include <functional>
#include <span>
#include <stop_token>

#include "models/plan/hour_table.h"
#include "models/plan/service.h"

// The simulation of many node counts, in blocks of sixteen side by side, compiled for several instruction sets. All give the
// same totals to the bit (tests/models/plan/service_blocks_test.cpp), so that a result does not depend on the machine.

namespace splitpoint::models::lanes {

/// What `serve` was asked for.
struct BlockRequest {
    const Preparation& preparation;
    const DispatchRules& rules;
    const HourTable& table;
    std::span<const NodeCounts> counts;
    std::stop_token stop;
    const std::function<void(NodeCounts, const ServiceTotals&)>& take;
    double givenUpAbove;
};

/// For any processor; uses AVX2 where it is there. False if stopped.
bool serveBlocksPortably(const BlockRequest& request);

/// Whether this program has AVX-512 code and this processor runs it.
[[nodiscard]] bool hasAvx512();
/// @pre hasAvx512()
bool serveBlocksWithAvx512(const BlockRequest& request);

}  // namespace splitpoint::models::lanes
