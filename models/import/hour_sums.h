#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace splitpoint::models::imports {

/// Adds up GPUs held over intervals, slot by slot (an hour, or a part of one), for many curves at once.
///
/// An interval costs the same however long it is: the sum of rates is kept as steps, in millionths of a GPU, so that
/// what begins and ends leaves exactly nothing behind; only the ends of intervals are kept as parts of a slot.
/// @test against a sum slot by slot; fractions; intervals inside one slot
class SlotSums {
  public:
    explicit SlotSums(double slotSeconds) : slotSeconds_(slotSeconds) {}

    /// @param begin,end seconds, begin < end
    /// @param gpus >= 0, at most 1e6
    /// @return false where the sum would leave the range of 64 bits
    [[nodiscard]] bool add(std::size_t curve, double begin, double end, double gpus);

    [[nodiscard]] bool empty() const { return first_ > last_; }
    [[nodiscard]] long long firstSlot() const { return first_; }
    [[nodiscard]] long long lastSlot() const { return last_; }  ///< the last one with any GPU
    [[nodiscard]] std::size_t curves() const { return curves_.size(); }
    [[nodiscard]] std::size_t pages() const { return pages_; }

    /// Mean GPUs in each slot from the first asked for.
    [[nodiscard]] std::vector<double> curve(std::size_t curve, long long firstSlot, std::size_t slots) const;

  private:
    static constexpr long long kPageSlots = 512;
    struct Page {
        std::array<std::int64_t, kPageSlots>
            steps{};                             ///< change of the rate at the begin of a slot, millionths of a GPU
        std::array<double, kPageSlots> parts{};  ///< GPU-seconds
    };
    struct Curve {
        std::map<long long, std::unique_ptr<Page>> pages;
        long long lastNumber = 0;
        Page* last = nullptr;
    };
    Page& pageOf(Curve& curve, long long slot);
    [[nodiscard]] bool step(Curve& curve, long long slot, std::int64_t change);

    double slotSeconds_;
    std::vector<Curve> curves_;
    long long first_ = 1, last_ = 0;
    std::size_t pages_ = 0;
};

}  // namespace splitpoint::models::imports
