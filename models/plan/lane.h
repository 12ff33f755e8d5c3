#pragma once

#include <cstddef>

// Values for L node counts side by side, and what a committed or an elastic tier does with them in one hour. Internal to
// models/plan/service.cpp: everything is inlined into functions compiled for several instruction sets. Nothing is
// re-associated or fused, so all of them agree to the bit. Vectors are the compilers' own vector types: plain loops over
// eight lanes, and vectors of eight where registers hold four, become scalar code with g++ 12, several times slower.

#define SPLITPOINT_INLINE inline __attribute__((always_inline))
#define SPLITPOINT_LAMBDA_INLINE __attribute__((always_inline))

namespace splitpoint::models::lanes {

constexpr double kFitTolerance = 1e-9;     // of the tier's capacity, and of a job; of a GPU where instances are counted
constexpr double kSmallestUseful = 1e-12;  // useful GPUs; less is dropped

/// Four values in one register of the AVX2 code; the alignment is fixed, since every instruction set would choose its own.
typedef double Four __attribute__((vector_size(32), aligned(32)));
typedef decltype(Four{} < Four{}) FourMask;

/// Eight node counts.
struct alignas(32) Eight {
    Four low{}, high{};
};
struct EightMask {
    FourMask low, high;
};

SPLITPOINT_INLINE Eight operator+(const Eight& a, const Eight& b) { return {a.low + b.low, a.high + b.high}; }
SPLITPOINT_INLINE Eight operator-(const Eight& a, const Eight& b) { return {a.low - b.low, a.high - b.high}; }
SPLITPOINT_INLINE Eight operator+(const Eight& a, double b) { return {a.low + b, a.high + b}; }
SPLITPOINT_INLINE Eight operator-(const Eight& a, double b) { return {a.low - b, a.high - b}; }
SPLITPOINT_INLINE Eight operator*(const Eight& a, double b) { return {a.low * b, a.high * b}; }
SPLITPOINT_INLINE Eight& operator+=(Eight& a, const Eight& b) { return a = a + b; }
SPLITPOINT_INLINE EightMask operator<(const Eight& a, const Eight& b) { return {a.low < b.low, a.high < b.high}; }
SPLITPOINT_INLINE EightMask operator<=(const Eight& a, const Eight& b) { return {a.low <= b.low, a.high <= b.high}; }

/// mask ? a : b, lane by lane.
SPLITPOINT_INLINE double select(bool mask, double a, double b) { return mask ? a : b; }
SPLITPOINT_INLINE Eight select(const EightMask& mask, const Eight& a, const Eight& b) {
    return {mask.low ? a.low : b.low, mask.high ? a.high : b.high};
}

SPLITPOINT_INLINE double same(double value, const double&) { return value; }
SPLITPOINT_INLINE Eight same(double value, const Eight&) { return {Four{} + value, Four{} + value}; }

SPLITPOINT_INLINE double get(const double& lane, int) { return lane; }
SPLITPOINT_INLINE double get(const Eight& lanes, int l) { return l < 4 ? lanes.low[l] : lanes.high[l - 4]; }
SPLITPOINT_INLINE void set(double& lane, int, double value) { lane = value; }
SPLITPOINT_INLINE void set(Eight& lanes, int l, double value) {
    if (l < 4) {
        lanes.low[l] = value;
    } else {
        lanes.high[l - 4] = value;
    }
}

/// Whether any lane is above 0; lanes are never negative here.
SPLITPOINT_INLINE bool anyPositive(const double& lane) { return lane > 0.0; }
SPLITPOINT_INLINE bool anyPositive(const Eight& v) {
    const Four four = v.low + v.high;
    return (four[0] + four[2]) + (four[1] + four[3]) > 0.0;
}

template <int L>
struct LaneOf;
template <>
struct LaneOf<1> {
    using Type = double;
};
template <>
struct LaneOf<8> {
    using Type = Eight;
};
/// One value per simulated node count.
template <int L>
using Lane = typename LaneOf<L>::Type;

template <class V>
SPLITPOINT_INLINE void fill(V& lanes, double value) {
    lanes = same(value, lanes);
}
template <class V>
SPLITPOINT_INLINE V larger(const V& a, const V& b) {
    return select(a < b, b, a);
}
template <class V>
SPLITPOINT_INLINE V smaller(const V& a, const V& b) {
    return select(a < b, a, b);
}
/// lanes = max(lanes, 0)
template <class V>
SPLITPOINT_INLINE void clampAtZero(V& lanes) {
    lanes = larger(lanes, same(0.0, lanes));
}

/// Whole numbers at or below / above, for 0 <= value < 2^51: adding 2^52 rounds to a whole number, then one step back.
template <class V>
SPLITPOINT_INLINE void roundDown(V& value) {
    constexpr double kWhole = 4503599627370496.0;
    const V nearest = (value + kWhole) - kWhole;
    value = select(value < nearest, nearest - 1.0, nearest);
}
template <class V>
SPLITPOINT_INLINE void roundUp(V& value) {
    constexpr double kWhole = 4503599627370496.0;
    const V nearest = (value + kWhole) - kWhole;
    value = select(nearest < value, nearest + 1.0, nearest);
}

/// A committed tier during one hour.
template <int L>
struct Pool {
    Lane<L> capacity;  ///< GPUs in all
    Lane<L> slack;     ///< a need fits if it exceeds what is left by no more than this
    Lane<L> left;      ///< GPUs not held yet in this hour
};

/// How one workload uses one committed tier.
struct Fit {
    double heldPerUseful = 0.0;
    double usefulPerHeld = 0.0;
    double jobGpus = 1.0;  ///< held GPUs of a whole job
    double jobsPerGpu = 1.0;
    bool wholeJobs = false;
};

/// Serves as much of `need` (useful GPUs) as fits; what is left stays in `need`.
template <int L>
SPLITPOINT_INLINE void serveFit(Pool<L>& pool, Lane<L>& need, Lane<L>& useful, const Fit& fit) {
    const Lane<L> left = pool.left;
    const Lane<L> wanted = need * fit.heldPerUseful;
    Lane<L> partial = left;
    if (fit.wholeJobs) {
        Lane<L> jobs = left * fit.jobsPerGpu + kFitTolerance;
        roundDown(jobs);
        jobs = jobs * fit.jobGpus;
        partial = select(jobs < left, jobs, left);
    }
    const auto fits = wanted <= left + pool.slack;
    const Lane<L> take = select(fits, wanted, partial);
    const Lane<L> served = select(fits, need, partial * fit.usefulPerHeld);
    const Lane<L> rest = need - served;
    useful += served;
    need = select(rest < same(kSmallestUseful, rest), same(0.0, rest), rest);
    pool.left = left - take;
    clampAtZero(pool.left);
}

/// Elastic tier: what is held in this hour, what was billed and how it changed.
template <int L>
struct ElasticUse {
    bool used = false;
    double step = 0.0;  ///< instance size, 0 for fractions
    double stepsPerGpu = 0.0;
    bool resting = true;  ///< nothing was billed in the hour before
    Lane<L> held{}, peak{}, billed{}, previous{}, rise{}, fall{};

    /// Bills what is held: whole instances, rises and falls.
    SPLITPOINT_INLINE void bill() {
        const bool anything = anyPositive(held);
        if (!anything && resting) return;
        resting = !anything;
        Lane<L> now = held;
        if (step > 0.0) {
            now = (held - kFitTolerance) * stepsPerGpu;
            clampAtZero(now);
            roundUp(now);
            now = now * step;
        }
        Lane<L> up = now - previous, down = previous - now;
        clampAtZero(up);
        clampAtZero(down);
        rise += up;
        fall += down;
        previous = now;
        billed += now;
        peak = larger(peak, held);
    }
};

}  // namespace splitpoint::models::lanes
