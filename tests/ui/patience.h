#pragma once

namespace splitpoint::ui::test {

/// How long a test waits for what must come. It comes in a fraction of that; under a sanitizer, with another test
/// beside it, everything takes up to twenty times as long.
#ifdef SPLITPOINT_SANITIZED
inline constexpr int kPatienceMs = 900'000;
#else
inline constexpr int kPatienceMs = 60'000;
#endif

}  // namespace splitpoint::ui::test
