#include "models/import/fingerprints.h"

#include <bit>
#include <cstring>

namespace splitpoint::models::imports {

std::uint64_t Fingerprints::mix(std::uint64_t value) {
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every input bit changes half of the output bits.
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

std::uint64_t Fingerprints::of(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = mix(seed + 0x9E3779B97F4A7C15U + text.size());
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = mix(hash ^ word) + 0x9E3779B97F4A7C15U;
        text.remove_prefix(8);
    }
    std::uint64_t word = 0;
    if (!text.empty()) std::memcpy(&word, text.data(), text.size());
    return mix(hash ^ word);
}

bool Fingerprints::insert(std::uint64_t fingerprint) {
    if (fingerprint == 0) fingerprint = 1;
    if (4 * (size_ + 1) > 3 * slots_.size()) growTo(slots_.size() * 2);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = fingerprint & mask;; at = (at + 1) & mask) {
        if (slots_[at] == fingerprint) return false;
        if (slots_[at] != 0) continue;
        slots_[at] = fingerprint;
        ++size_;
        return true;
    }
}

void Fingerprints::expect(std::size_t count) {
    const std::size_t slots = std::bit_ceil(count + count / 3 + 1);
    if (slots > slots_.size()) growTo(slots);
}

void Fingerprints::growTo(std::size_t slots) {
    std::vector<std::uint64_t> old(slots, 0);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const std::uint64_t fingerprint : old) {
        if (fingerprint == 0) continue;
        std::size_t at = fingerprint & mask;
        while (slots_[at] != 0) at = (at + 1) & mask;
        slots_[at] = fingerprint;
    }
}

}  // namespace splitpoint::models::imports
