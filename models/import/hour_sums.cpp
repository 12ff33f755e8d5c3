#include "models/import/hour_sums.h"

#include <algorithm>
#include <cmath>

namespace splitpoint::models::imports {

namespace {

constexpr double kMillionths = 1e6;
constexpr long long kFewSlots = 2;

long long floorDiv(long long value, long long by) {
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

}  // namespace

SlotSums::Page& SlotSums::pageOf(Curve& curve, long long slot) {
    const long long number = floorDiv(slot, kPageSlots);
    if (curve.last != nullptr && curve.lastNumber == number) return *curve.last;
    auto& page = curve.pages[number];
    if (!page) {
        page = std::make_unique<Page>();
        ++pages_;
    }
    curve.lastNumber = number;
    curve.last = page.get();
    return *page;
}

bool SlotSums::step(Curve& curve, long long slot, std::int64_t change) {
    auto& at = pageOf(curve, slot).steps[static_cast<std::size_t>(slot - floorDiv(slot, kPageSlots) * kPageSlots)];
    return !__builtin_add_overflow(at, change, &at);
}

bool SlotSums::add(std::size_t index, double begin, double end, double gpus) {
    if (index >= curves_.size()) curves_.resize(index + 1);
    Curve& curve = curves_[index];
    const auto from = static_cast<long long>(std::floor(begin / slotSeconds_));
    const auto to = static_cast<long long>(std::floor(end / slotSeconds_));  // the slot that `end` lies in
    const auto part = [&](long long slot, double seconds) {
        if (seconds > 0)
            pageOf(curve, slot).parts[static_cast<std::size_t>(slot - floorDiv(slot, kPageSlots) * kPageSlots)] +=
                gpus * seconds;
    };
    const double toBegin = static_cast<double>(to) * slotSeconds_;
    const long long lastTouched = end > toBegin ? to : to - 1;
    if (empty()) {
        first_ = from;
        last_ = lastTouched;
    }
    first_ = std::min(first_, from);
    last_ = std::max(last_, lastTouched);
    if (from == to) {
        part(from, end - begin);
        return true;
    }
    const double fromBegin = static_cast<double>(from) * slotSeconds_;
    const long long whole = begin > fromBegin ? from + 1 : from;  // first slot covered wholly
    if (whole > from) part(from, fromBegin + slotSeconds_ - begin);
    part(to, end - toBegin);
    if (to - whole <= kFewSlots) {  // exact to the last bit, and no slower
        for (long long slot = whole; slot < to; ++slot) part(slot, slotSeconds_);
        return true;
    }
    const auto millionths = static_cast<std::int64_t>(std::llround(gpus * kMillionths));
    return step(curve, whole, millionths) && step(curve, to, -millionths);
}

std::vector<double> SlotSums::curve(std::size_t index, long long firstSlot, std::size_t slots) const {
    std::vector<double> values(slots, 0.0);
    if (index >= curves_.size()) return values;
    std::int64_t rate = 0;
    long long next = firstSlot;  // first slot that has no value yet
    const long long end = firstSlot + static_cast<long long>(slots);
    const auto fill = [&](long long until) {
        for (; next < std::min(until, end); ++next)
            values[static_cast<std::size_t>(next - firstSlot)] = static_cast<double>(rate) / kMillionths;
    };
    for (const auto& [number, page] : curves_[index].pages) {
        const long long begin = number * kPageSlots;
        fill(begin);
        for (long long i = 0; i < kPageSlots; ++i) {
            rate += page->steps[static_cast<std::size_t>(i)];
            if (begin + i < firstSlot || begin + i >= end) continue;
            values[static_cast<std::size_t>(begin + i - firstSlot)] =
                static_cast<double>(rate) / kMillionths + page->parts[static_cast<std::size_t>(i)] / slotSeconds_;
            next = begin + i + 1;
        }
    }
    fill(end);
    return values;
}

}  // namespace splitpoint::models::imports
