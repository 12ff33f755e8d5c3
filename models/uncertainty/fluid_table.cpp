#include "models/uncertainty/fluid_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

// Sanitizers and resolvers of cloned functions do not go together.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(SPLITPOINT_SANITIZED)
#define SPLITPOINT_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define SPLITPOINT_CLONES
#endif

namespace splitpoint::models {

namespace {

constexpr std::size_t kGrowthBlock = 64;   // hours that share a table of growth factors
constexpr std::size_t kExponentials = 16;  // blocks from one exponential to the next; products between
constexpr std::size_t kBlock = 512;        // hours at a time, so that what is between two steps stays near
constexpr std::size_t kCopies = 4;         // of each bin: neighboring hours often meet in one
constexpr std::size_t kSums = 16;          // running sums: how many lanes the widest processor adds at once, twice

using GrowthFactors = std::array<double, kGrowthBlock>;

GrowthFactors growthInside(double perHour) {
    GrowthFactors inside;
    const double hourly = std::exp(perHour);
    double factor = 1.0;
    for (double& value : inside) {
        value = factor;
        factor *= hourly;
    }
    return inside;
}

// Every one of these compiles to wide vectors; none of them re-associates or fuses, so all clones give the same bits.

SPLITPOINT_CLONES void addScaled(double* stack, const double* gpus, double factor, std::size_t hours) {
    for (std::size_t t = 0; t < hours; ++t) stack[t] += gpus[t] * factor;
}

SPLITPOINT_CLONES void addGrowing(double* stack, const double* gpus, double factor, const double* inside,
                                  std::size_t hours) {
    for (std::size_t t = 0; t < hours; ++t) stack[t] += gpus[t] * (factor * inside[t]);
}

/// Bin b holds the hours that b nodes cover and b - 1 do not.
SPLITPOINT_CLONES void findBins(const double* stack, std::int32_t* bins, double nodesPerGpu, double last,
                                std::size_t hours) {
    for (std::size_t t = 0; t < hours; ++t) {
        const double nodes = stack[t] * nodesPerGpu;
        const double covered = nodes < last ? nodes : last;
        const auto whole = static_cast<std::int32_t>(covered);
        bins[t] = whole + (static_cast<double>(whole) < covered ? 1 : 0);
    }
}

/// Eight hours at once, wherever they lie; narrower processors take them in parts.
typedef double EightHours __attribute__((vector_size(64), aligned(8), may_alias));

// Pointers, not references: clang forgets aligned(8) where a function returns a reference and then expects 64 bytes.
const EightHours* eightAt(const double* hours) {
    return reinterpret_cast<const EightHours*>(hours);
}
EightHours* eightAt(double* hours) {
    return reinterpret_cast<EightHours*>(hours);
}

/// Sums of min(stack, capacity), each lane its own.
SPLITPOINT_CLONES void addUnder(const double* stack, double capacity, double* sums, std::size_t hours) {
    EightHours first = *eightAt(sums), second = *eightAt(sums + 8);
    const EightHours most = EightHours{} + capacity;
    for (std::size_t t = 0; t + kSums <= hours; t += kSums) {
        const EightHours a = *eightAt(stack + t), b = *eightAt(stack + t + 8);
        first += a < most ? a : most;
        second += b < most ? b : most;
    }
    *eightAt(sums) = first;
    *eightAt(sums + 8) = second;
}

/// The largest values, each lane its own.
SPLITPOINT_CLONES void takePeaks(const double* stack, double* peaks, std::size_t hours) {
    EightHours first = *eightAt(peaks), second = *eightAt(peaks + 8);
    for (std::size_t t = 0; t + kSums <= hours; t += kSums) {
        const EightHours a = *eightAt(stack + t), b = *eightAt(stack + t + 8);
        first = first < a ? a : first;
        second = second < b ? b : second;
    }
    *eightAt(peaks) = first;
    *eightAt(peaks + 8) = second;
}

/// Sums of what grows, each lane its own.
SPLITPOINT_CLONES void addGrown(double* sums, const double* gpus, double factor, const double* inside,
                                std::size_t hours) {
    EightHours first = *eightAt(sums), second = *eightAt(sums + 8);
    for (std::size_t t = 0; t + kSums <= hours; t += kSums) {
        first += *eightAt(gpus + t) * (*eightAt(inside + t) * factor);
        second += *eightAt(gpus + t + 8) * (*eightAt(inside + t + 8) * factor);
    }
    *eightAt(sums) = first;
    *eightAt(sums + 8) = second;
}

/// Calls f(first hour, hours, factor) block by block.
template <class F>
void alongBlocks(double growthPerHour, std::size_t hours, F f) {
    const double perBlock = std::exp(growthPerHour * static_cast<double>(kGrowthBlock));
    double factor = 1.0;
    std::size_t block = 0;
    for (std::size_t t = 0; t < hours; t += kGrowthBlock, ++block) {
        if (block % kExponentials == 0) factor = std::exp(growthPerHour * static_cast<double>(t));
        f(t, std::min(kGrowthBlock, hours - t), factor);
        factor *= perBlock;
    }
}

/// Adds a place's curve to the stack.
void addPlace(const StackPlace& place, double* stack, std::size_t hours) {
    if (place.growthPerHour == 0.0) {
        addScaled(stack, place.gpus, place.heldPerUseful, hours);
        return;
    }
    const GrowthFactors inside = growthInside(place.growthPerHour);
    alongBlocks(place.growthPerHour, hours, [&](std::size_t t, std::size_t length, double factor) {
        addGrowing(stack + t, place.gpus + t, place.heldPerUseful * factor, inside.data(), length);
    });
}

/// Sum and number of the hours of a bin, in one register.
typedef double SumAndHours __attribute__((vector_size(16)));

/// Hour t goes to copy t mod kCopies: the same sums on every machine.
void count(const double* stack, const std::int32_t* bins, SumAndHours* copies, std::size_t hours) {
    const auto add = [&](std::size_t t, std::size_t copy) {
        SumAndHours& bin = copies[static_cast<std::size_t>(bins[t]) * kCopies + copy];
        bin += SumAndHours{stack[t], 1.0};
    };
    std::size_t t = 0;
    for (; t + kCopies <= hours; t += kCopies) {
        add(t, 0);
        add(t + 1, 1);
        add(t + 2, 2);
        add(t + 3, 3);
    }
    for (std::size_t copy = 0; t < hours; ++t, ++copy) add(t, copy);
}

}  // namespace

void FluidTable::fill(const std::vector<StackPlace>& stack, std::size_t hours, double nodeGpus, int most) {
    width_ = static_cast<std::size_t>(most) + 1;
    served_.assign(stack.size() * width_, 0.0);
    stack_.assign(hours, 0.0);
    const double nodesPerGpu = 1.0 / nodeGpus, last = static_cast<double>(most) + 1.0;
    std::array<std::int32_t, kBlock> bins;
    for (std::size_t j = 0; j < stack.size(); ++j) {
        addPlace(stack[j], stack_.data(), hours);
        bins_.assign((width_ + 1) * kCopies * 2 + 2, 0.0);
        // The first address in the vector that a register may be stored at.
        auto* copies = reinterpret_cast<SumAndHours*>(
            bins_.data() + (reinterpret_cast<std::uintptr_t>(bins_.data()) % sizeof(SumAndHours) == 0 ? 0 : 1));
        for (std::size_t t = 0; t < hours; t += kBlock) {
            const std::size_t length = std::min(kBlock, hours - t);
            findBins(stack_.data() + t, bins.data(), nodesPerGpu, last, length);
            count(stack_.data() + t, bins.data(), copies, length);
        }
        double below = 0.0;
        auto above = static_cast<double>(hours);
        double* served = served_.data() + j * width_;
        for (std::size_t n = 0; n < width_; ++n) {
            const SumAndHours* bin = copies + n * kCopies;
            const SumAndHours whole = (bin[0] + bin[1]) + (bin[2] + bin[3]);
            below += whole[0];
            above -= whole[1];
            served[n] = below + above * (static_cast<double>(n) * nodeGpus);
        }
    }
    peak_ = 0.0;
    std::array<double, kSums> peaks{};
    takePeaks(stack_.data(), peaks.data(), hours);
    for (const double peak : peaks) peak_ = std::max(peak_, peak);
    for (std::size_t t = hours - hours % kSums; t < hours; ++t) peak_ = std::max(peak_, stack_[t]);
}

double grownSum(const double* gpus, double growthPerHour, std::size_t hours) {
    const GrowthFactors inside = growthInside(growthPerHour);
    std::array<double, kSums> sums{};
    alongBlocks(growthPerHour, hours, [&](std::size_t t, std::size_t length, double factor) {
        addGrown(sums.data(), gpus + t, factor, inside.data(), length);
        for (std::size_t i = length - length % kSums; i < length; ++i)
            sums[i % kSums] += gpus[t + i] * (factor * inside[i]);
    });
    double sum = 0.0;
    for (const double part : sums) sum += part;
    return sum;
}

void servedUnder(const std::vector<StackPlace>& stack, std::size_t hours, double capacityGpus,
                 std::vector<double>& served, std::vector<double>& scratch) {
    served.clear();
    scratch.assign(hours, 0.0);
    for (const StackPlace& place : stack) {
        addPlace(place, scratch.data(), hours);
        std::array<double, kSums> sums{};
        addUnder(scratch.data(), capacityGpus, sums.data(), hours);
        for (std::size_t t = hours - hours % kSums; t < hours; ++t)
            sums[t % kSums] += std::min(scratch[t], capacityGpus);
        double sum = 0.0;
        for (const double part : sums) sum += part;
        served.push_back(sum);
    }
}

}  // namespace splitpoint::models
