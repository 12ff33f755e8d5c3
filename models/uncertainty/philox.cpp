#include "models/uncertainty/philox.h"

namespace splitpoint::models {

namespace {

constexpr std::uint32_t kMultiplier0 = 0xD2511F53U, kMultiplier1 = 0xCD9E8D57U;
constexpr std::uint32_t kWeyl0 = 0x9E3779B9U, kWeyl1 = 0xBB67AE85U;
constexpr int kRounds = 10;

constexpr std::uint32_t highOf(std::uint64_t product) {
    return static_cast<std::uint32_t>(product >> 32U);
}
constexpr std::uint32_t lowOf(std::uint64_t product) {
    return static_cast<std::uint32_t>(product);
}

}  // namespace

PhiloxBlock philox4x32(const PhiloxBlock& counter, const PhiloxKey& key) {
    PhiloxBlock c = counter;
    PhiloxKey k = key;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t p0 = std::uint64_t{kMultiplier0} * c[0], p1 = std::uint64_t{kMultiplier1} * c[2];
        c = {highOf(p1) ^ c[1] ^ k[0], lowOf(p1), highOf(p0) ^ c[3] ^ k[1], lowOf(p0)};
        k[0] += kWeyl0;
        k[1] += kWeyl1;
    }
    return c;
}

PhiloxBlock randomBits(std::uint64_t seed, RandomStream stream, std::uint32_t a, std::uint32_t b) {
    return philox4x32({a, b, static_cast<std::uint32_t>(stream), 0U}, {lowOf(seed), highOf(seed)});
}

}  // namespace splitpoint::models
