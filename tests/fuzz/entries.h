#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "models/base/result.h"

namespace splitpoint::fuzz {

/// A reader of bytes from outside, with what must always be true of what it says.
struct Entry {
    std::string_view name;            ///< of its folder in tests/fuzz/corpus
    std::string (*run)(std::string);  ///< what is wrong; empty: nothing
    std::size_t mostBytes = 4096;     ///< of an input while fuzzing: short ones run more often
};

/// All entries of this build; those of the window are there where Qt is.
[[nodiscard]] std::span<const Entry> entries();
/// The entry of that name; null if there is none.
[[nodiscard]] const Entry* entryNamed(std::string_view name);

/// An error must be one line of printable text that is not too long for a message.
/// @return what is wrong with it; empty: nothing
[[nodiscard]] std::string wrongWith(const models::Error& error);

// The readers, room by room.
[[nodiscard]] std::string readScenarioBytes(std::string bytes);
[[nodiscard]] std::string readCurveBytes(std::string bytes);
[[nodiscard]] std::string readOffersBytes(std::string bytes);
[[nodiscard]] std::string readQuotesBytes(std::string bytes);
[[nodiscard]] std::string readProfileBytes(std::string bytes);
[[nodiscard]] std::string readMeasurementBytes(std::string bytes);
[[nodiscard]] std::string readProbeBytes(std::string bytes);
[[nodiscard]] std::string readDeckBytes(std::string bytes);
/// The first byte chooses the part of a small deck that the others stand for.
[[nodiscard]] std::string readDeckPartBytes(std::string bytes);
[[nodiscard]] std::string readRecoveryBytes(std::string bytes);
/// The first byte chooses the marks of numbers.
[[nodiscard]] std::string readPasteBytes(std::string bytes);
[[nodiscard]] std::string readProgressBytes(std::string bytes);

}  // namespace splitpoint::fuzz
