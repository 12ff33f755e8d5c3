#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace splitpoint::benchmarks {

/// Splits a command line into words as a shell does, without anything else a shell does: blanks part, single quotes
/// keep everything, double quotes and backslashes keep the next character. No variables, no patterns, no redirection.
/// @errors a sentence: an open quote, a backslash at the end, no word at all
/// @test words, quotes, escapes, errors
[[nodiscard]] tl::expected<std::vector<std::string>, std::string> commandWords(std::string_view command);

}  // namespace splitpoint::benchmarks
