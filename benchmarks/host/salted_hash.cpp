#include "benchmarks/host/salted_hash.h"

#include <array>
#include <cstring>
#include <span>

#include <sodium.h>

namespace splitpoint::benchmarks {

namespace {

constexpr std::size_t kHashBytes = 16;

std::string hexadecimal(std::span<const unsigned char> bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string saltedHash(std::string_view text, std::string_view salt) {
    // The salt may be of any length; the key of the hash may not.
    std::array<unsigned char, crypto_generichash_KEYBYTES> key{};
    crypto_generichash(key.data(), key.size(), bytesOf(salt), salt.size(), nullptr, 0);
    std::array<unsigned char, kHashBytes> hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(text), text.size(), key.data(), key.size());
    return "h:" + hexadecimal(hash);
}

std::string randomUuid() {
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
    std::string text = hexadecimal(bytes);
    for (const std::size_t place : {20U, 16U, 12U, 8U}) text.insert(place, "-");
    return text;
}

unsigned long long randomSeed() {
    unsigned long long seed = 0;
    randombytes_buf(&seed, sizeof seed);
    return seed >> 11U;  // at most 53 bits: every JSON reader keeps it exactly
}

}  // namespace splitpoint::benchmarks
