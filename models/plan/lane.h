#pragma once

#include <cstddef>
#include <utility>

// Values for several node counts side by side, and what a committed or an elastic tier does with them in one hour. Internal to
// models/plan/service*.cpp: everything is inlined into functions compiled for several instruction sets. Nothing is
// re-associated or fused, so all of them agree to the bit. Vectors are the compilers' own vector types: plain loops over
// lanes, and vectors wider than a register, become scalar code with g++ 12, several times slower.

#define SPLITPOINT_INLINE inline __attribute__((always_inline))
#define SPLITPOINT_LAMBDA_INLINE __attribute__((always_inline))

namespace splitpoint::models::lanes {

constexpr double kFitTolerance = 1e-9;     // of the tier's capacity, and of a job; of a GPU where instances are counted
constexpr double kSmallestUseful = 1e-12;  // useful GPUs; less is dropped

/// What one register of the AVX2 code and one of the AVX-512 code holds; the alignment is fixed, since every instruction set
/// would choose its own.
typedef double FourDoubles __attribute__((vector_size(32), aligned(32)));
typedef double EightDoubles __attribute__((vector_size(64), aligned(64)));

/// One value per simulated node count, in several registers.
template <class Register, std::size_t kRegisters>
struct alignas(sizeof(Register)) Lanes {
    Register part[kRegisters]{};
};
template <class Register, std::size_t kRegisters>
struct LanesMask {
    decltype(Register{} < Register{}) part[kRegisters];
};

template <class V>
inline constexpr int kLaneCount = 1;
template <class Register, std::size_t kRegisters>
inline constexpr int kLaneCount<Lanes<Register, kRegisters>> = static_cast<int>(kRegisters * sizeof(Register) / sizeof(double));

// Every register by name and none in a loop: loops are unrolled too late for g++ to keep their values out of memory.
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> plus(const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return {{(a.part[i] + b.part[i])...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> minus(const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return {{(a.part[i] - b.part[i])...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> plus(const Lanes<T, R>& a, double b, std::index_sequence<i...>) {
    return {{(a.part[i] + b)...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> minus(const Lanes<T, R>& a, double b, std::index_sequence<i...>) {
    return {{(a.part[i] - b)...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> times(const Lanes<T, R>& a, double b, std::index_sequence<i...>) {
    return {{(a.part[i] * b)...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE LanesMask<T, R> below(const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return {{(a.part[i] < b.part[i])...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE LanesMask<T, R> atMost(const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return {{(a.part[i] <= b.part[i])...}};
}
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE Lanes<T, R> pick(const LanesMask<T, R>& mask, const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return {{(mask.part[i] ? a.part[i] : b.part[i])...}};
}
template <std::size_t R>
using Registers = std::make_index_sequence<R>;

template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> operator+(const Lanes<T, R>& a, const Lanes<T, R>& b) { return plus(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> operator-(const Lanes<T, R>& a, const Lanes<T, R>& b) { return minus(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> operator+(const Lanes<T, R>& a, double b) { return plus(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> operator-(const Lanes<T, R>& a, double b) { return minus(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> operator*(const Lanes<T, R>& a, double b) { return times(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R>& operator+=(Lanes<T, R>& a, const Lanes<T, R>& b) { return a = a + b; }
template <class T, std::size_t R>
SPLITPOINT_INLINE LanesMask<T, R> operator<(const Lanes<T, R>& a, const Lanes<T, R>& b) { return below(a, b, Registers<R>{}); }
template <class T, std::size_t R>
SPLITPOINT_INLINE LanesMask<T, R> operator<=(const Lanes<T, R>& a, const Lanes<T, R>& b) { return atMost(a, b, Registers<R>{}); }

/// mask ? a : b, lane by lane.
SPLITPOINT_INLINE double select(bool mask, double a, double b) { return mask ? a : b; }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> select(const LanesMask<T, R>& mask, const Lanes<T, R>& a, const Lanes<T, R>& b) { return pick(mask, a, b, Registers<R>{}); }

SPLITPOINT_INLINE double same(double value, const double&) { return value; }
template <class T, std::size_t R>
SPLITPOINT_INLINE Lanes<T, R> same(double value, const Lanes<T, R>&) { return Lanes<T, R>{} + value; }

SPLITPOINT_INLINE double get(const double& lane, int) { return lane; }
template <class T, std::size_t R>
SPLITPOINT_INLINE double get(const Lanes<T, R>& lanes, int l) {
    constexpr int kWidth = static_cast<int>(sizeof(T) / sizeof(double));
    return lanes.part[l / kWidth][l % kWidth];
}
SPLITPOINT_INLINE void set(double& lane, int, double value) { lane = value; }
template <class T, std::size_t R>
SPLITPOINT_INLINE void set(Lanes<T, R>& lanes, int l, double value) {
    constexpr int kWidth = static_cast<int>(sizeof(T) / sizeof(double));
    lanes.part[l / kWidth][l % kWidth] = value;
}

/// Whether any bit of a register is set.
typedef long long FourIntegers __attribute__((vector_size(32), aligned(32)));
SPLITPOINT_INLINE bool anySet(const FourIntegers& v) { return ((v[0] | v[2]) | (v[1] | v[3])) != 0; }

/// Whether any lane is above 0; lanes are never negative here.
SPLITPOINT_INLINE bool anyPositive(const double& lane) { return lane > 0.0; }
SPLITPOINT_INLINE bool anyAtMost(const double& a, const double& b) { return a <= b; }
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE bool anyPositive(const Lanes<T, R>& v, std::index_sequence<i...>) {
    const T sum = (v.part[i] + ...);
    return anySet(sum > T{});
}
template <class T, std::size_t R>
SPLITPOINT_INLINE bool anyPositive(const Lanes<T, R>& v) { return anyPositive(v, Registers<R>{}); }
/// Whether a <= b in any lane.
template <class T, std::size_t R, std::size_t... i>
SPLITPOINT_INLINE bool anyAtMost(const Lanes<T, R>& a, const Lanes<T, R>& b, std::index_sequence<i...>) {
    return anySet(((a.part[i] <= b.part[i]) | ...));
}
template <class T, std::size_t R>
SPLITPOINT_INLINE bool anyAtMost(const Lanes<T, R>& a, const Lanes<T, R>& b) { return anyAtMost(a, b, Registers<R>{}); }

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
template <class L>
struct Pool {
    L capacity;  ///< GPUs in all
    L slack;     ///< a need fits if it exceeds what is left by no more than this
    L left;      ///< GPUs not held yet in this hour
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
template <class L>
SPLITPOINT_INLINE void serveFit(Pool<L>& pool, L& need, L& useful, const Fit& fit) {
    const L left = pool.left;
    const L wanted = need * fit.heldPerUseful;
    L partial = left;
    if (fit.wholeJobs) {
        L jobs = left * fit.jobsPerGpu + kFitTolerance;
        roundDown(jobs);
        jobs = jobs * fit.jobGpus;
        partial = select(jobs < left, jobs, left);
    }
    const auto fits = wanted <= left + pool.slack;
    const L take = select(fits, wanted, partial);
    const L served = select(fits, need, partial * fit.usefulPerHeld);
    const L rest = need - served;
    useful += served;
    need = select(rest < same(kSmallestUseful, rest), same(0.0, rest), rest);
    pool.left = left - take;
    clampAtZero(pool.left);
}

/// Elastic tier: what is held in this hour, what was billed and how it changed.
template <class L>
struct ElasticUse {
    bool used = false;
    double step = 0.0;  ///< instance size, 0 for fractions
    double stepsPerGpu = 0.0;
    bool resting = true;  ///< nothing was billed in the hour before
    L held{}, peak{}, billed{}, previous{}, rise{};

    /// Bills what is held: whole instances and rises. What fell is what rose and is not billed in the end.
    template <bool Detailed>
    SPLITPOINT_INLINE void bill() {
        const bool anything = anyPositive(held);
        if (!anything && resting) return;
        resting = !anything;
        L now = held;
        if (step > 0.0) {
            now = (held - kFitTolerance) * stepsPerGpu;
            clampAtZero(now);
            roundUp(now);
            now = now * step;
        }
        L up = now - previous;
        clampAtZero(up);
        rise += up;
        previous = now;
        billed += now;
        if (Detailed) peak = larger(peak, held);
    }
};

}  // namespace splitpoint::models::lanes
