#pragma once

#include <string>
#include <string_view>

#include "models/manual/command_line.h"

namespace splitpoint::models {

/// The manual page of a program, section 1, in man(7).
/// @param version  stands in the footer of the page
/// @param examples at least none; each a command and what it does
/// @param seeAlso  names of other pages of section 1
/// @test man(1) formats it without a warning; text that looks like a request or an escape stays text
[[nodiscard]] std::string manualPage(const CommandLine& program, std::string_view version,
                                     const std::vector<CommandExample>& examples,
                                     const std::vector<std::string>& seeAlso);

}  // namespace splitpoint::models
