// libFuzzer's program for every entry: SPLITPOINT_FUZZ_ENTRY names the one to run. (One program, since each has all of
// models in it; an environment variable, since libFuzzer takes the arguments for itself and for its children.)
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/fuzz/entries.h"

namespace {

const splitpoint::fuzz::Entry& chosenEntry() {
    const char* name = std::getenv("SPLITPOINT_FUZZ_ENTRY");
    const auto* entry = name == nullptr ? nullptr : splitpoint::fuzz::entryNamed(name);
    if (entry != nullptr) return *entry;
    std::fprintf(stderr, "splitpoint-fuzz: set SPLITPOINT_FUZZ_ENTRY to one of these:\n");
    for (const auto& each : splitpoint::fuzz::entries()) std::printf("entry %s %zu\n", std::string(each.name).c_str(), each.mostBytes);
    std::fflush(stdout);
    std::_Exit(2);  // an ordinary exit would count as a finding
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const splitpoint::fuzz::Entry& entry = chosenEntry();
    const std::string wrong = entry.run(std::string(reinterpret_cast<const char*>(data), size));
    if (wrong.empty()) return 0;
    std::fprintf(stderr, "splitpoint-fuzz: %s\n", wrong.c_str());
    std::abort();
}
