#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace splitpoint::ui {

/// Done, or one sentence for the user.
using Outcome = tl::expected<void, QString>;

}  // namespace splitpoint::ui
