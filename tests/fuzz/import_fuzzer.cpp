// libFuzzer target: one program for each kind, SPLITPOINT_FUZZ_KIND its number, or 8 for "guess".
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/import_entry.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace splitpoint::models::imports;
    constexpr int kKind = SPLITPOINT_FUZZ_KIND;
    const auto kind = kKind < 8 ? std::optional(static_cast<ImportKind>(kKind)) : std::nullopt;
    const std::string wrong = importAnything(std::string(reinterpret_cast<const char*>(data), size), kind);
    if (wrong.empty()) return 0;
    std::fprintf(stderr, "%s\n", wrong.c_str());
    std::abort();
}
