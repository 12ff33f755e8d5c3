#include "models/calibration/base64.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace splitpoint::models::calibration {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void appendFloat(std::vector<std::uint8_t>& bytes, float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::uint8_t>(bits >> shift));
}

std::optional<std::vector<std::uint8_t>> decodeBytes(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const bool last = i + 4 == text.size();
        const std::size_t padding = !last || text[i + 3] != '=' ? 0 : (text[i + 2] == '=' ? 2 : 1);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 4; ++j) {
            const auto digit = j >= 4 - padding ? 0 : kAlphabet.find(text[i + j]);
            if (digit == std::string_view::npos) return std::nullopt;
            group = group << 6U | static_cast<std::uint32_t>(digit);
        }
        for (std::size_t j = 0; j < 3 - padding; ++j) {
            bytes.push_back(static_cast<std::uint8_t>(group >> (16 - 8 * static_cast<unsigned>(j))));
        }
    }
    return bytes;
}

}  // namespace

std::string encodeFloats(std::span<const float> values) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(values.size() * 4);
    for (const float value : values) appendFloat(bytes, value);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j) group = group << 8U | (j < count ? bytes[i + j] : 0U);
        for (std::size_t j = 0; j < 4; ++j) {
            text += j <= count ? kAlphabet[group >> (18 - 6 * static_cast<unsigned>(j)) & 63U] : '=';
        }
    }
    return text;
}

std::optional<std::vector<float>> decodeFloats(std::string_view text) {
    const auto bytes = decodeBytes(text);
    if (!bytes || bytes->size() % 4 != 0) return std::nullopt;
    std::vector<float> values;
    values.reserve(bytes->size() / 4);
    for (std::size_t i = 0; i < bytes->size(); i += 4) {
        std::uint32_t bits = 0;
        for (unsigned j = 0; j < 4; ++j) bits |= static_cast<std::uint32_t>((*bytes)[i + j]) << (8 * j);
        const auto value = std::bit_cast<float>(bits);
        if (!std::isfinite(value)) return std::nullopt;
        values.push_back(value);
    }
    return values;
}

}  // namespace splitpoint::models::calibration
