// The simulation for AVX-512. Only templates and inlined functions of ours stand below the pragma: whatever the linker may
// share with the rest of the program is compiled for every processor.

#include "models/plan/service_blocks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>
#include <vector>

// Sanitizers see the portable code; clang has no pragma that reaches templates.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(SPLITPOINT_SANITIZED)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512")

#include "models/plan/lane_avx512.h"
#include "models/plan/service_lanes.h"

namespace splitpoint::models::lanes {

bool serveBlocksWithAvx512(const BlockRequest& request) {
    return serveInBlocks<Avx512Lanes>(request, [&request](Simulation<Avx512Lanes>& simulation) {
        return simulation.run<false>(request.stop, nullptr, request.givenUpAbove);
    });
}

}  // namespace splitpoint::models::lanes

#pragma GCC pop_options

namespace splitpoint::models::lanes {

bool hasAvx512() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw");
}

}  // namespace splitpoint::models::lanes

#else

namespace splitpoint::models::lanes {

bool serveBlocksWithAvx512(const BlockRequest& request) { return serveBlocksPortably(request); }
bool hasAvx512() { return false; }

}  // namespace splitpoint::models::lanes

#endif
